/**
 * Words that stand in nearly every text of a language, folded as the index folds them. They are neither indexed nor
 * asked for, and count again where a phrase is compared. Only words that carry no meaning in any of these languages.
 */
export const functionWords: ReadonlySet<string> = new Set(
  [
    'a an the of to in on at by for from with and or as is are was were be been it its this that has have had he his her they their not but',
    'le la les l un une des du de d et en au aux a dans par pour sur avec est sont ont que qui ce cette ces se s il elle ne pas plus son sa ses n c qu',
    'der die das den dem des ein eine einen einem einer und in im am an auf fur mit von vom zu zum zur ist sind sich nicht bei nach aus wie auch es hat als dass',
    'el la los las un una de del y en al por para con es son que se su sus lo no como mas ha',
    'il lo la gli i le un una uno di del della dei delle dello degli e ed in nel nella al alla da dal dalla per con su che si non e sono ha',
    'o os as um uma do da dos das no na nos nas em ao por para com e que se sua seu nao mais foi',
    'de het een van en in op te dat is zijn voor met aan niet door ook om bij naar',
    'och i en ett att det som pa av for med den till ar inte om fran og til er ikke',
    'i w na z ze do nie sie to jest o a po za od przez',
    'в и на с по не что из за к о от для у до как его это а но со при',
    'и та у на з що не до від за для про по як його це',
    'في من على الى إلى عن أن ان مع هذا هذه التي الذي ما لا و كما قد بعد',
    'של על את עם לא זה הוא היא אל גם כי או',
    've bir bu da de ile icin olarak',
    'wa ya na kwa ni la za katika cha vya',
    '的 了 在 是 和 与 為 为 有 将 也',
    'の を に は が と で も へ や から まで し た て い る な れ さ',
  ].flatMap((words) => words.split(' ')),
);
