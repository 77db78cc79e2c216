/** First names that are common somewhere; they tell people from places and bodies where a name stands alone. */
const names = `
adam adrian adriana aisha ahmed ahmad aleksandr alessandra alessandro alessia alex alexander alexandra alexandre alexei alfredo ali alice alicia alina alison alla alma alvaro amadou amal amanda amandine amélie amina amir amira amy ana anaïs anastasia anatoly anders andré andrea andreas andrei andrés andrew angela angelo anita anke anna anne annette annie anthony antoine anton antonella antonia antonio arjun arnaud arthur artur asha astrid aurélie axel ayşe
bachir barbara beatrice beatriz ben benedetta benjamin benoît bernard bernd bernhard beth bettina bianca bill björn boris brian brigitte bronwyn bruno bruce
camila camille carla carlo carlos carmen carol carolina caroline caterina catherine cécile celia charles charlotte chiara chloé chris christian christiane christina christine christophe christopher cindy claire clara claude claudia claudio clemens clément cristian cristina cristóbal
dagmar dalia daniel daniela daniele danielle dario david davi davide deborah denis denise diana diane didier diego dieter dimitri dirk dmitri dmitry dominique donald dorothée doris duncan daria dieudonné
eduardo edward eileen eilidh elena eleonora elias elif eliot elisa elisabeth elise elizabeth ella ellen elliott elodie elsa emanuele emiliano emilie emilio emily emma emmanuel enrico enrique eric erica erik erika ernesto esteban esther eugene eva evelyn
fabien fabio fabrice fabrizio farid fatima fatou fatoumata federica federico felipe felix fernanda fernando filipe filippo fiona florence florian françois françoise frank franz fred frédéric friedrich francesca francesco francisca francisco
gabriel gabriela gabriele gabriella gaëlle gareth gary geoffrey georg george georges gérard gerd ghislain giacomo gianni gilles gina giorgio giovanna giovanni giulia giulio giuseppe glen gloria gonzalo grace graham greg grégory guido guillaume guillermo gunther gustavo guy günter
hana hannah hans harald harriet harry hassan hasan heather heike heinrich heinz helen helena helene hélène helga henri henrik henry hervé hiroshi holger horst hubert hugo humayun hussein
ian ibrahim igor ilaria ilse ines inès ingrid irene irina iris isaac isabel isabella isabelle ivan iván ivo
jack jacob jacopo jacques jaime james jan jana jane janet jason javier jean jeanne jens jennifer jérôme jessica jim joan joana joanna joão joaquín jochen joe joel john jonas jonathan jordan jorge josé josef joseph joshua josiane juan juana judith julia julian juliana julie julien juliette julio jürgen justine
kai karen karim karin karl karsten kate katharina katherine kathleen kathrin katie katja kaveh keith ken kenji kevin khadija khaled kim kirsten klaus konstantin kristina kurt kwame
lachlan lara lars laura laurence laurent lea léa leila leo leon leonardo leonid leticia liam lilian liliana linda lisa lorena lorenzo lothar louis louise luc luca lucas lucia lucía luciano lucie lucien lucy ludovic luigi luis luísa luiz lukas lydia lyudmila
mads magali magdalena mahmoud maite malik mamadou manon manuel manuela marc marcel marcela marcelo marco marcos margaret maria maría mariam marian mariana marianne marie marina mario marion mark markus marta martha martin martina martine mary massimo mathieu mathilde matteo matthew matthias maurizio mauro max maxim maxime megan mehdi mehmet mehrdad melanie mélanie mercedes michael michail michel michela michele michèle michelle miguel mikhail milan mireille miriam mohamed mohammed mohamad monica monika monique moritz moussa mounir mustafa muriel
nadia nadine nana naomi natalia natalie nathalie nathan ndèye nicholas nick nicola nicolai nicolas nicole niels nikolai nils nina nino nora norbert noura nuno
octavio ole oleg olga oliver olivia olivier omar oscar osman otto ousmane óscar
pablo pamela paola paolo pascal pascale patrice patricia patrick paul paula paulina pauline paulo pavel pedro peggy peter petra phil philip philippe pierre pilar priya
rachel rachid rafael rafaela rahel rainer ralf ralph ramón raquel raúl rebecca regina renata renate renato rené ricardo riccardo richard rita rob robert roberta roberto robin rocío rodrigo roger roland rolf romain roman rosa rosario roberta ruben rudolf ruth ryan
sabine sabrina said salim salma salvatore sam samia samir samuel samira sandra sandro santiago sara sarah saad schirin sean sébastien serena serge sergei sergey sergio sharon sheila silke silvia silvio simon simona simone sofia sofía solange sonia sonja sophie stacy stavros stefan stefania stefano steffen stella stephan stéphane stéphanie stephen steve steven stuart susan susana susanne suzanne svetlana sven sylvain sylvie
tamara tania tanja tatiana ted teresa thea theo thérèse theresa thierry thomas tim timothy tina tobias tom tomás tony torsten tristan tiago
ulrich ulrike umberto ursula uwe
valentin valentina valeria valérie vanessa vera verónica véronique vicente victor victoria vincent vincenzo viola virginie vito vittorio vladimir viktor viktoria
walter wei wendy werner wilhelm will william wilson wolfgang
yann yannick yasmin yasmine yoko yolanda youssef yuki yuri yusuf yves yvette yvonne
zahra zeynep zofia zoé zoe
александр александра алексей алексея алина алла анастасия анатолий андрей анна антон артем артём борис вадим валентин валентина валерий василий вера вероника виктор виктория виталий владимир владислав галина георгий григорий дарья денис дмитрий евгений евгения егор екатерина елена елизавета иван игорь илья ирина кирилл константин кристина ксения лариса леонид лидия любовь людмила максим маргарита марина мария михаил надежда наталья наталия никита николай нина оксана олег ольга павел петр пётр полина роман светлана сергей софия станислав степан тамара татьяна тимур федор фёдор юлия юрий яна ярослав
محمد أحمد محمود علي حسن حسين عبد عمر خالد سعيد سعد يوسف إبراهيم إسماعيل مصطفى كريم سامي سمير سليم سلمى ليلى مريم فاطمة عائشة زينب نور هدى منى رانيا رنا ريم سارة سعاد نادية نبيل نجيب وليد ياسر ياسين طارق عادل عماد فؤاد فيصل فارس جمال جميل حمزة بلال أنس أمين أمينة أنور باسم بشير بدر توفيق رشيد رضا زياد صالح صلاح طه عثمان عزيز عصام غسان فادي كمال لطيفة ماجد مازن مالك منير ناصر هاني هشام هيثم وائل يحيى إلياس جورج ميشال بيار سلوى سهام شريف نوال حياة خديجة دلال رامي راشد سلطان سيف حمد منصور مبارك سيرغي فلاديمير
abdou abena abigail achieng adama adwoa agathe agnieszka agnès ailsa akiko akua alain alba albert alberto aldo
alena alexis alfonso aline alois aloys ama amadeo amaia amélia anil anselm apolline araceli aram ari ariane
armand armelle arnold arturo augusto aurore awa axelle aymeric aïcha aïssatou babacar baptiste basile bastien
begoña belén bernadette bernardo berta bertrand bilal blanca blandine boubacar brahim brice brigitta bruna
brunhilde bárbara béatrice bérénice carine carlotta carmela catarina celeste celso chantal chidi chinwe
christelle chucho ciro clarisse claudine clémence cléo colette colin concetta constance consuelo corinne
cornelia custódio cyril cyrille cédric célestine césar daisuke dalila damien dave deepak delphine delyth
desmond dina dolores domenico domingo donatella dora edith edmond edna efua eleonore eloïse elvira encarna enzo
epifanio erwan estelle eugenia eugénie eulalia eusebio ewa ezio fabienne fadi farah ferdinand filomena flavia
florent floriane fraser frédérique fátima félicité félix gabrielle gaspard gaël gaëtan geneviève germain
gertrud ghislaine gianna gilda gisèle graciela guadalupe gudrun gustave gwen gwenaëlle gérald habiba hadja
hamid hamza hannelore haruto heidi henriette herbert hermann hernán hilde honoré horacio hortense huguette
héctor ida ignacio imelda imen ingo inés irma irène isidro ivana ivone jacinta jacinto jacqueline jasmine
jasper jean-luc jeannette jimena joachim joaquim jocelyne johann josette josip josué joséphine joël joëlle
jules julienne jérémie jérémy karine kasia kateryna katia kenta kerstin khalil kofi kojo kwabena kwaku kwasi
kévin laetitia lakshmi laurie leopoldo leïla liliane lindiwe lionel livia lola loïc lucero lucette lucienne
lucile lucio ludivine ludmila luisa lydie léo léon léonie lívia lúcia magnus malick marc-antoine marcelin
marceline marguerite marieke marielle marine marisa marisol marlies marlène marthe maryse matilde matías maud
maurice mauricio maya maëlle maëlys maïa meera mercè meret mickaël moira morgane murielle mwangi myriam mélissa
mério nabil nadège nasreen naïma nestor ngozi nicoletta nieves njeri noelia nolwenn nomsa norberto nour noé
noémie nélida odette odile ofelia oluwaseun olympe ondine ornella osvaldo otieno ottavia oumar oumou owain
paloma patricio paule paulette paulin perpetua perrine philippa pierrette placide prisca priscilla quentin
quirin raoul raphaël raphaëlle ravi raymond raymonde reine reinhard reinhold renaud renée rhian ricarda rodolfo
rohan rolande rosalía rosanna roselyne rosemarie roxane rubén régine régis sakura salif salimata salvador samba
sandrine sanjay selma sidonie siegfried sigrid silvana sipho soizic soledad solène stanislas sunita sylviane
séverine tancrède telma teodoro thabo thibault thibaut théo théodore tommaso tullia tunde ulla urbain urs usman
uta valentine victoire vikram violette viviane volker vroni waltraud wambui wanjiku wiebke wilfried wladimir
xavier ximena yaw yaëlle yolande yseult zacharie zainab zeca zita zélie álvaro ángel ángela édith éliane élie
élisabeth élise émeline émilie étienne évelyne آية أسماء أيمن إسراء إيمان الطيب المنجي بسمة حسام دينا سميرة
سناء شيماء فوزي لبنى منصف نجوى هالة
`;

let known: ReadonlySet<string> | null = null;

/** Whether a word is a common first name somewhere. */
export function isGivenName(word: string): boolean {
  known ??= new Set(names.split(/\s+/));
  return known.has(word.toLowerCase());
}
