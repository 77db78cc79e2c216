import { foldWord } from './tokens.ts';

/** First names that are common somewhere; they tell people from places and bodies where a name stands alone. */
const names = `
aaron abdallah abdel abdelkader abdelkrim abdellah abdou abdoulaye abdullah abel abena abigail abraham achieng achille
adam adama adelaide adelina adolfo adolphe adrian adriana adriano adrien adrienne adwoa adèle adélaïde agata agatha
agathe agnes agnieszka agnès agustín ahmad ahmed aicha aida aiko ailsa ainhoa aisha aitor akiko akira akua alain alan
alana alasdair alastair alba albane albert albertine alberto albin alceste aldo aldous alejandra alejandro aleksander
aleksandr aleksandra alena alessandra alessandro alessia alessio alex alexander alexandra alexandre alexei alexis
alfonso alfred alfreda alfredo algirdas ali alice alicia alicja alina aline alisha alison alistair alla alma almudena
alois aloys aloïs alphonse althea alvaro ama amadeo amador amadou amaia amal amalia amanda amandine ambra ambre
ambroise amin amina aminata amine amir amira amparo amy amália amélia amélie américo ana anabel anastasia anastasios
anatole anatoly anaïs anders andile andrea andreas andrei andreia andreu andrew andrzej andré andréa andrés aneta
angela angelo angèle angélica angélique anika anil anissa anita anjali anke ann anna annalisa anne annelise annette
annie anouk anselm ansgar anthea anthony antje antoine anton antonella antonia antonio antónio antônio anusha anya
aparecida apinya apolline apostolos araceli aram araminta archie arhkady ari ariane aristide arjun arlette arlindo
armand armelle arnaldo arnaud arne arno arnold arsène arthur artur arturo asha ashley aslaug asma assia astrid
asunción athanasios attila aubin aude audrey augusto aurelia aurelio aurore aurélie aurélien awa axel axelle aylin
aymeric ayşe aziz azucena aïcha aïssatou babacar bachir baltasar bao baptiste barbara barbro barnaby barney bart
bartosz bashir basil basile bastian bastien beata beatrice beatrix beatriz begoña bella belén ben benedetta benita
benito benjamin benoît benoîte berenice berit bernadeta bernadette bernard bernarda bernardo bernd bernhard bernt
berta bertille bertrand beryl beth bettina bettine bex bianca bilal bilge bill birgit birgitta birte bjarne björn
blaise blanca blanche blandine bobby bogdan bonifacio bonnie boris boubacar boutros bożena bożidar brad brahim branka
brenda brendan brent brian brice bridget brigitta brigitte britta bronwyn brooke bruce bruna brunella brunhilde bruno
bryan burak byron bárbara béatrice bénédicte bérangère bérénice caleb callum calogero calum calypso camila camille
candice cansu carina carine carla carles carlo carlos carlotta carmela carmelo carmen carmine caro carol carole
carolina caroline carolyn carrie carsten casimir casper cassandra catalina catarina caterina catharina catherine cathy
cayetano cecilia cecília cedric celal celeste celia celina celso cesare chantal charles charlie charline charlotte
charlène chaïma cheng cheryl chiaki chiara chidi chinwe chloe chloé chris christa christelle christian christiana
christiane christina christine christo christophe christopher christos chucho chun ciarán cindy cinzia ciro claire
clara clarice clarissa clarisse claude claudia claudine claudio claus clea clelia clemens clemente cleo cliff clive
clothilde clotilde cléa clémence clément cléo colette colin coline concetta conchita conor conrad consolata constance
constantin constantine consuelo corentin corina corinne cornelia corrado corrine cosima cosimo craig crispin cristian
cristiane cristiano cristina cristóbal curtis custódio cynthia cyprien cyril cyrille czesław cândida cécile cédric
célestine célia célina césaire césar dafydd dagmar dahlia daisuke daisy dalia dalila damian damiano damien damir
damián damla dana daniel daniela daniele danielle danilo danny danuta daphne daphné daria dario darius darko darren
dave davi david davide davina deborah debra declan deepak deirdre delfina delia delphin delphine delroy delyth demba
demet demetrio denis denise deniz dennis denys derek dermot desmond despina detlef devi dewi dharma diana diane didier
diego dieter dieudonné dilek dilip dimitra dimitri dimitris dina dino dionisio dirce dirk djamila djibril dmitri
dmitry dolly dolores domenica domenico dominga domingo dominik dominika dominique donald donatella donna dora doreen
dorian doriane doris dorota doroteia dorothea dorothy dorothée doug dragan drissa duarte dulce duncan dunja dušan
dwayne dylan dzmitry débora désiré ebba eberhard ebru eckart eda eddie edgar edgard edina edite edith edmond edmundo
edna edoardo eduard eduardo edvard edward edwin effie eftychia efua egon eila eileen eilidh einar eirik eka ekaterina
ela elaine elba eleanor elena eleni eleonor eleonora eleonore elettra elfriede elian eliana eliane elias elif elijah
elin elina eliot elisa elisabeth elisabetta elise elissa eliza elizabeth elke ella ellen ellie elliot elliott elly
elodie eloïse els elsa elspeth elton elvina elvira elvis elwira elías elżbieta emanuele emeka emel emelie emeric emil
emilia emiliano emilie emilio emily emir emma emmanuel emmeline emre emílio encarna enda engracia enid enoch enrico
enrique enza enzo eoin epifania epifanio erasmo erdem eric erica erich erik erika erin erminia ernest ernestine
ernesto ernst erol errol ersilia erwan erwin esin esmeralda esperanza esra esteban estefanía estela estelle ester
esther estéfano ethan etsuko ettore eudes eufemia eugen eugene eugenia eugène eugénie eugénio eulalia euphrasie
eusebio eustache eva evan evandro evangelia evangelos evelina eveline evelyn evelyne everardo evgeni evgenia ewa ewald
ewan eyal eyüp ezio ezra fabiana fabien fabienne fabio fabiola fabián fabrice fabricio fabrizio fadi fadila fady fahad
faisal fanny farah farid farida farouk fatih fatiha fatima fatma fatou fatoumata fausta faustine fausto faye fedele
federica federico fedor felicia felicitas felicity felipe felisa felix femi ferdinand fergus feride fermín fernand
fernanda fernande fernando fidel filiberto filip filipe filippo filiz filomena finn fiona firmin flavia flavien flavio
fleur flora florence florencia florent florentin florian floriane flávio fokke folke fortunato foteini frances
francesca francesco francine francis francisca francisco franck franco frank franka frankie františek franz franziska
françois françoise fraser fred frederick frederik fredrik freya frida frieda friedrich fritz fruzsina frédéric
frédérique fuad fulgence fulvio fumiko fátima félicie félicité félix füsun gabriel gabriela gabriele gabriella
gabrielle gaia gail garance gareth gary gaspard gaspare gaston gaud gavin gaël gaëlle gaëtan gebhard gemma genaro
geneviève gennady gennaro gentiane geoff geoffrey georg george georges georgette georgina georgios gerald gerardo gerd
gerda gerhard germain germana germán gerry gert gertrud gertrude gertrudis ghada ghassan gheorghe ghislain ghislaine
ghita giacomo gianluca gianna gianni gianpiero gilbert gilberto gilda gildas gilles gillian gina ginette gino
gioacchino giordano giorgio giovanna giovannella giovanni gisela giselle gislaine gisèle giulia giuliana giulio
giuseppe giuseppina gladys glen glenda glenn glenys gloria godfrey gonzalo goran gordon gottfried grace graciela
graham grażyna greg gregor gregorio greta gretchen grete grigory grzegorz grégory guadalupe gualtiero gudmund gudrun
guido guillaume guillermo gul gundula gunther gustave gustavo guy gwen gwenaëlle gwenda gwendoline gwyneth gyula
györgy gérald géraldine gérard gösta gülay gülsüm günay günter güven habib habiba hadija hadja hadrien haifa hakan
hala halima halina hamed hamid hamish hamza hana hanane hande hania hanna hannah hannelore hans hans-peter hao
haralambos harald harold haroun harriet harry hartmut harumi haruto harvey hasan hasna hassan hatice hayden hayley
hazel heather hector hedda hedwig heidi heike heikki heiner heinrich heinz heinz-peter helen helena helene helga helge
helle hellen helmut hendrik hennie henning henny henri henriette henrik henry henryk herbert heribert hermann hermine
herminia hermína hernando hernán herta hervé hideki hidetoshi hilaire hilary hilda hilde hildegard hilmar hiroko
hiroshi hiroyuki hisham holger honorine honoré horace horacio horst hortense hosam hoshi hrvoje hubert huda hugh hugo
hugues huguette humayun humberto humphrey hussein hye hyun håkan héctor hélio hélène hüseyin iacopo iain ian iason
ibrahim ibtissam ida idoia idrissa ieva ifeoma ignace ignacio ignasi ignatius ignazio igone igor ikram ilan ilana
ilaria ildikó ilham ilias ilija ilkay illés ilona ilse ilya imane imelda imen immaculada imogen imran inci indira ines
inga inge ingeborg inger ingo ingrid ingvar inmaculada inna inès inés ioana ioannis iole ipek irene irfan irina iris
irma irmgard irvin irving irène isa isaac isabeau isabel isabella isabelle isadora isaías isha ishaan isidro isla isma
ismael ismail ismaël isobel isolde issa issam itziar iva ivan ivana ivar ivette ivica ivo ivone ivonne iván iwona
izabela izzet jacek jacinta jacinto jack jackie jacky jacob jacobo jacopo jacqueline jacques jacquot jad jadwiga
jagoda jaime jair jakob jakub jamal james jamie jamila jamileh jan jan-erik jana janaína jane janet janez janice
janina janine janis janne janneke janusz jared jaromír jarosław jarvis jasmin jasmina jasmine jasna jason jasper
javier javiera jawad jay jaya jayne jean jean-baptiste jean-charles jean-christophe jean-claude jean-françois
jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-yves jeanine jeanne
jeannette jeannie jeannine jeff jeffrey jelena jemima jenna jennie jennifer jenny jens jeremiah jeremy jerome jerry
jerzy jerónimo jesper jess jesse jessica jesús jewel jill jillian jim jimena jimmy jiří joachim joan joana joanna
joanne joaquim joaquín jocelyn jocelyne jochen jodie joe joel johan johann johanna johannes john johnny jolanda
jolanta jomo jon jonas jonathan joni jonny joost jordan jordi jorge jorn jorunn josef josefa josefina josefine
joseline joseph josephine josette joshua josiane josip joss josse jost josué josé joséphine jovan joyce jozefien joão
joël joëlle juan juan-carlos juana juanita jude judit judith judy jules julia julian juliana julianne julie julien
julienne juliette julio julita julián junko jussi justin justine justo justyna jutta jyoti jérémie jérémy jérôme józef
jörg júlia júlio jürg jürgen kader kadir kai kaito kamal kamel kamil kamila karel karen karim karin karina karine karl
karol karolina karsten kasia kasper katalin katarina katarzyna kate katerina kateryna katharina katherine kathleen
kathrin kathy katia katie katja katrin katrina kaveh kay kayode kazuko kazuo keiko keisha keith kelechi kelly kemal
ken kendra kenji kenneth kent kenta kerry kerstin ketevan kevin khadidja khadija khady khaled khalid khalil kiara
kieran kiki kim kimberly kinga kiran kirk kirsten kirstie kirsty kjell klaas klara klaudia klaus klemens klára knut
kofi kojo konrad konstantin kostas kristen kristian kristin kristina kristof krystyna krzysztof kumar kunle kurt
kurtis kwabena kwaku kwame kwasi kyle kylie kyra kévin lachlan ladislav laetitia laila lakshmi lamia lamine lana lance
lara lars lars-erik laszlo laura lauren laurence laurent lauri laurie lavinia lazare laëtitia laïla lea leah leandro
leda leif leila leire lejla lelia lena lene lennart lennox lenny lenora leo leocadia leon leonardo leoni leonid leonor
leopold leopoldo leroy leslie lester leszek leticia letizia letterio levent lewis leyla leïla liam liana libby lieke
liesbeth liesl ligia lila lilia lilian liliana liliane lilli lillian lilly lily lina linda lindiwe lino linus lionel
lisa lisandro lisbeth lise liselotte lisette liv livia livio liz liza lizzie ljiljana ljubica llewellyn lola lonnie
lore loredana lorena lorenzo loreto loretta lorna lorraine lothar lotta lotte louane louella louis louis-philippe
louisa louise loup lourdes loïc luana luba luc luca lucas lucero lucette lucia luciana luciano lucie lucien lucienne
lucile lucilla lucinda lucio lucjan lucrezia lucy lucía ludger ludivine ludmila ludmiła ludo ludovic ludovico luena
luigi luigia luis luisa luise luisella luiz luiza lukas lukasz lukáš lula luther lutz luz luzia luísa lydia lydie lyn
lynda lynn lyonel lyse lyubov lyudmila lála lászló léa léo léon léonie léopold lía lívia lúcia maarten maciej mack
maddalena maddie madeleine madeline madina mads mafalda magali magda magdalena magdalene maggie magnus mahamadou mahdi
mahmoud maike mairéad maisie maite maja maksim maksym malala malcolm malena malgorzata malick malik malin mallory
malte mamadi mamadou manfred manfredo manon mansour manuel manuela mao mara marah maraya marc marc-antoine
marc-olivier marceau marcel marcela marcelin marceline marcell marcella marcelo marcia marcin marcio marco
marco-antonio marcos marcus marek marfa margaret margareta margarete margarethe margarida margarita margaux margherita
margit margot margret margrit marguerite mari maria mariam mariama marian mariana marianne maribel marica marie
marie-anne marie-christine marie-claire marie-claude marie-france marie-hélène marie-josé marie-laure marie-louise
marie-noëlle marie-pierre marie-thérèse marieke mariel mariella marielle marietta marija marijke marilena marilyn
marilyne marilène marina marine marinella mario mariola marion marisa marisol marita marius mariusz mariya marián
mariángeles marja marjolaine marjorie mark markku markus marla marlen marlene marlies marlon marlène maro marta
marta-lena martha marthe martin martina martine martyn martyna martí martín maruja marvin mary maryam maryline maryna
maryse marzena marzia maría maría-josé masako masato masoud massimo mateo mateus mateusz mathias mathieu mathilde
mathis mathurin matilda matilde matt matteo matthew matthias matti mattia mattias matylda matías maud maude maura
maureen maurice mauricette mauricio maurizio mauro mavis max maxence maxim maxime maximilian maxine maya mayra maëlle
maëlys maïa maïmouna małgorzata mbaye medhi meera megan mehdi mehmed mehmet mehrdad mei meike meinrad melanie melek
melina melinda melissa melvin mena menna mercedes mercè meret merete merita merle merve meryem mia mica michael
michaela michail michaël michał michel michela michele micheline michelle micheál michiel michiko michèle mick mickaël
midori mieczysław miguel mihaela mihai mika mikael mike mikel mikhail mikko mila milan milana milena miles milica
miloš milton mimi mimmo mindy ming minh minna miodrag mira mirabelle miranda mireia mireille mirela miriam mirjam
mirko miro miroslav mirta misha mitch mitsuko mladen moana modesto moh mohamad mohamed mohammad mohammed mohsen moira
moises moisés mona moncef monia monica monika monique montserrat morag morgane moritz morris morten moses moshe mounir
moussa moustapha mukesh muna mungo murat muriel murielle mustafa mustapha mwangi mykola myra myriam myrtle mzia márcia
márcio mélanie mélissa mélody mério mérédith mónica mônica nabil nabila nacer nadezhda nadia nadim nadine nadja nadège
nael naima najat naji naledi nana nanna naoki naoko naomi narcisa narciso narges nariman nasreen nasrin nasser natacha
natalia natalie natan natascha natasha nathalie nathan nathanaël nathania naveen navid nazan nazanin nazlı naïma ndèye
neal neha neide neil nelly nelson nena nerea nestor neus neva neven nevena neville ngozi niall niamh nicanor nicholas
nick nicky nicola nicolai nicolas nicolau nicole nicoleta nicoletta nicolò niels nieves nigel nihal nikhil nikita
niklas niklaus nikola nikolai nikolaos nikolas nikos nilda nils nilüfer nimrod nina nina-maria nino ninon nira nisha
nissim niyazi njeri noa noah nobuko noelia noemi noemí nolan nolwenn nomsa noor nora norbert norberto noreen norma
norman norval nour noura noureddine nourredine noèlle noé noémie noël noëlle nuala nuno nuray nuria nurten nurul
nyasha nydia nélida néstor núria oana obinna octave octavio océane odalys oddny oddvar odell odetta odette odile
ofelia ofer ohad olaf olalla olav ole oleg olena olesia olga olga-maria oliver olivia olivier oliviero oluf oluwaseun
olwen olympe omar omari ondine onni onofre onur ophélie oriana oriane oriol orla orlando ornella orsola orsolya orson
orville oscar oskar osman osman-ali ostap osvald osvaldo oswald ota otieno otilia ottavia ottmar otto ottokar oumar
oumou ousmane oussama owain owen oya oyelaran ozan paavo pablo paco paddy padraig palmira paloma pam pamela pamphile
panagiotis pandit pandora pantelis paola paola-maria paolina paolo paquita parisa parvati pascal pascale pascoal
pasquale patrice patricia patricio patrick patrik patrizia patsy patty paul paula paule paulette paulin paulina
pauline paulinho paulius paulo pavel pavla pavlina pavlo pawel paweł payam peadar peder pedro peggy pekka pelagia
penelope penny perla pernille perpetua perrine perry pete peter petr petra petros petter peyton phil philip philippa
philippe phoebe phyllis pia piedad pier pierangelo pierluigi piero pierre pierre-yves pierrette pieter pietro pilar
pinar piotr placide placido polina polly porfirio pradeep prakash pramod praveen preben primo prisca priscila
priscilla priya przemysław purificación pénélope qasim quentin quinn quintín quique quirin rabah rabia rachel rachele
rachelle rachid rachida radek radha radka radoslav radu rafa rafael rafaela rafał raffaele raffaella raghad rahel
raimund raimundo rainer raj raja rajan rajesh rajiv ralf ralf-peter ralph rami ramin ramiro ramona ramzi ramón rana
randa randall randi rani rania ranjit raoul raphaël raphaëlle raquel rasa rasha rashid rasmus rastko ratna ravi
raymond raymonde raymundo raynald razan raïssa raúl rebeca rebecca rebekka reda redouane reg reggie regina regine
reidun reinaldo reine reiner reinhard reinhilde reinhold remedios remo renan renata renate renato renaud renzo rené
renée reto reza rhian rhoda rhona rhys ria ric ricarda ricardo riccardo richa richard rick ricky riikka rikke rim rima
rina ringo rino rita rixa riya riyad roald rob robert roberta roberto robin robyn rocco roch rocío roderick rodney
rodolfo rodolphe rodrigo rodrigue rogelio roger rogério rohan roisin roland rolande rolando rolf rolf-dieter roma
romain roman romana romane romano romeo romina romola romuald romy roméo ron ronald ronaldo ronan ronja ronnie rory
ros rosa rosa-maria rosalba rosalia rosalie rosalind rosalinde rosalía rosamund rosana rosane rosanna rosaria rosario
rosaura roscoe roseline rosella roselyne rosemarie rosemary rosetta rosie rosina rosita ross roswitha rosy rosângela
rowan rowena roxana roxane roxanne roy roya royston ruba ruben rubina ruby rubén rudi rudolf rudy rufina rufus ruggero
rui rukmini rune rupert rurik ruslan russell rut ruta rutger ruth ryan ryo ryoko ryszard régine régis rémi rémy róisín
róża saad sabah sabina sabine sabrina sacha sadie sadio safia sahar said saida sakari saki sakura salah salem salif
salim salimata sally salma salomé salvador salvatore salvatrice sam samantha samba sameh sami samia samina samir
samira sampson samson samuel samy sanaa sancho sandeep sander sandhya sandor sandra sandrine sandro sandy sanja sanjay
sanne santi santiago santino saori sara sara-jane sarah saraswati sari sascha sasha saskia satoshi satu saul saulius
savannah saverio savio sayaka saïd saïda saïf saúl scarlett schirin seamus sean sebastian sebastiano sebastián
sebastião sebnem seda sefa segolène seher seiji selim selin selina selma sema semih semra sendhil seppo serafina
serafín serap sercan serdar serena serenella serge sergei sergey sergi sergio sergiu sergiusz serhii serkan sesto seth
seval sevgi seweryn seydou shadi shahid shalini shane shanice shannon shanti sharif sharmila sharon shaun shauna shawn
shayma sheena shehu sheila shelley sherif sherry shigeru shinji shira shirin shirley shlomo shona shreya shu shulamit
sian sibel sibyl sidney sidonie siegbert siegfried siegmund sif sigi sigmar sigmund sigrid sigurd siham silas silje
silke silva silvan silvana silvester silvestre silvia silvija silvio silviu sima simeon simin simon simona simone
simonetta simonne simão sina sinan sini sinéad sipho siri sirkka sissel sixte sixto siân sjoerd slavko slađana
slobodan snežana sofia sofiane sofie sofija sofía sohail soichi soizic solange soledad solenn solenne soline solveig
solène sonali sondra sonia sonja sophie sorin sorina sorley souad souleymane soumaya soumia sowmya spiros spyros
stacey stacy staffan stan stanislas stanislav stanislaw stanisław stanley stavros stefan stefania stefanie stefano
steffen steffi steinar stella stephan stephanie stephen stevan steve steven stig stina stine stipe stu stuart sture
styliani stéphan stéphane stéphanie suad subhash sudhir suheir sukanya suma sumitra sunil sunita sunniva suresh suri
susan susana susann susanne susi suvi suzan suzana suzanne suzette svein sveinn sven svenja svetlana svitlana swantje
sybil sybille syed sylvain sylvaine sylvester sylvestre sylvia sylviane sylvie sylwia szilvia szymon séamus sébastien
ségolène séverine søren sükrü sławomir tabea tabitha tadashi tadeusz taha tahar taina takashi takeshi takumi tal talia
talitha talya tamar tamara tamas tamiko tamsin tamzin tamás tancredi tancrède tanguy tania tania-maria tanisha tanja
tanya tara tarek tariq tarja taro tarquin tasha tasos tassilo tatiana tatjana tatsuya tayeb tea ted teddy teemu tegan
teija teije tekla telma teodor teodora teodoro teresa teresina terry tess tessa tetiana teófilo thabo thaddeus
thanasis thanh thanos thara thea thekla themba theo theodor theodora theodore theodoros theresa thiago thibaud
thibault thibaut thierno thierry thilo thomas thomasina thomaz thora thorsten thu thuy thyra théo théodore thérèse
tiago tiana tibor tiffany tiina tijana tilda tilman tim timo timofey timothy timothée timur tina tine tino tirso tirza
tita titouan tiziana tiziano tobi tobias toby todd tolga tom tomasz tomaž tomeu tomi tomislav tommaso tommy tomoko
tomás toni tonia tonino tonje tony tonya toralf torben tore torill torsten tosca toshiko tova tove tracey tracy traian
travis trevor tricia trina trine tristan trond troy trudi trudy tsvetan tudor tula tullia tuncay tunde tuomas turid
tuğba tuğçe tycho tyler tyra tyrone télesphore tércio ugo ulf ulisse ulla ulla-maija ulrich ulrika ulrike ulrikke
ulysse umar umberto umut unai unni urbain urban uriel urs ursina ursula ursule uschi usha usman uta ute uwe uzma
vaclav vadim valdemar valentin valentina valentine valentino valeria valerian valerio valery valter valtteri valérian
valérie vanessa vania vanja varvara vasco vasil vasile vasiliki vasilis vasiliy vassilis vedat veerle veit velma
venera vera vera-lucia verena vern veronica veronika veronique verónica vesa vesna vicenta vicente vicenç vicki vicky
victoire victor victoria victorien victorine vida vidar vidya vihaan vijay vikram viktor viktoria viktorija vilhelm
vilja ville vilma vilmos vincent vincente vincenza vincenzo vinícius viola violaine violeta violette viorel virgil
virgile virgilio virginia virginie visar vishal vito vittorio viveca vivek viveka vivian viviana viviane vivien
vivienne vlad vladimir vladislav vlado vlasta vojtěch volkan volker volodymyr vreni vroni vuk vyacheslav václav vérane
véronica véronique vírginia wafa waheed wahid walburga waldemar walid walt walter waltraud wambui wanda wanjiku
wanjiru waqar warren wassim wayne wei wei-ling wenche wendy wenzel wera werner wesley whitney widad wiebke wieland
wiesław wiktor wiktoria wilbur wilfrid wilfried wilhelm wilhelmina will willem willi william willie willy wilma wilmer
wilson winfried winifred winnie winston wioletta wisam wissam witold wladimir wladyslaw wojciech wojtek wolfgang
wolfram wout wouter wulf wyatt władysław xabier xanthe xavi xavier xenia xiang xiao ximena xin xosé xoán xuan yaara
yael yahya yair yaiza yan yana yanina yanis yann yannick yannis yara yaroslav yasemin yashar yasin yasmin yasmina
yasmine yasuko yaw yaya yazid yaëlle yehuda yekaterina yelena yesim yevgeny yiannis yifan yigit yilmaz ying yitzhak
yohan yohann yoko yolanda yolande yonas yong yorgos yosef yoshiko youcef yousef youssef youssouf yseult ysolde yuichi
yuki yuko yulia yuliya yumi yun yunus yuri yuriy yusra yusuf yuto yvan yves yvette yvon yvonne zacharie zachary zafer
zahia zahir zahra zaid zaina zainab zaira zak zakaria zakia zara zbigniew zdenka zdeněk zeca zehra zein zeki zelda
zelia zena zenaida zeno zeynab zeynep zhen zhi zia ziad zied zigmund zina zinaida zineb zinedine zita ziva zlatko zoe
zofia zoran zorica zoé zsolt zsuzsa zsófia zuhair zuhal zuleika zuzana zuzanna zvi zygmunt zélia zélie álvaro ángel
ángela édgar édith édouard élia éliane élie élisabeth élise éloi éloïse émeline émile émilie étienne évelyne óscar
özge özlem łukasz
агата агния аделина адель азамат айгерим айгуль айдар айнур айрат алан алевтина александр александра алексей алексея
алена алина алихан алишер алла алсу альберт альбина альфия алёна амина амир анастасия анатолий анвар андрей андрій
анжела анжелика анзор анисья анна антон антонина анфиса ариадна арина аркадий арман армен арсен арсений артем артур
артём асель аслан астра афанасий ахмед аюр аяна багдат батыр бахтияр бекзат богдан богдана болат борис булат бэла
вадим валентин валентина валерий валерия ванда варвара василий василиса василь вася велимир венера вениамин вера
вероника виктор виктория виолетта виталий виталина влад влада владимир владислав владислава владлен володимир володя
всеволод вячеслав гавриил галина галия галя ганна гаянэ геннадий георгий герман глафира глеб гоар григорий гузель
гульнара гурген давид дамир дана даниил данила данияр дарина дарья даша демид демьян денис диана дина динара дмитрий
дмитро дорж евгений евгения евдокия егор екатерина елена елизавета ерлан ефим ефросинья жамиля жанар жанибек жанна
зарема захар зеновій зинаида злата зоя зульфия иван игнат игнатий игорь изабелла изольда илона ильдар ильнур илья
ильяс инга инесса инна иннокентий иосиф ираида ирина ирма искандер ислам камилла камиль карен карина катерина катя
кирилл клавдия клара клим константин кристина ксения лада лариса лев леонид леонтий леся лиана лидия лиза лика лилия
лола лука любов любовь людмила мадина майя макар максим мансур марат маргарита марина мария марк марта мартин марфа
марія матвей махмуд мелания микола мила милана милена мирон мирослав михаил михайло мурат муса мухтар надежда надія
назар наиля наталия наталья наталія наташа нелли ника никита никифор николай нина нинель нонна нурлан нурсултан оксана
олег олександр олександра олексій олена олеся ольга остап павел памела паша пелагея петр петро платон полина прасковья
прохор пётр равиль рада радик раиса рамзан рамиль расул ренат рената римма ринат родион роза роман ростислав рубен
руслан рустам савва савелий салават самуил сания сапар сара светлана святослав світлана севастьян семен семён серафим
серафима сергей сергій слава соломія софия софья софія спартак станислав степан стефания сулейман таисия тамара тарас
татьяна тетяна тигран тимофей тимур тихон трофим ульяна умар устинья фаина фарида федор федот феликс филипп фируза
флора фома фрида фёдор хадижа харитон хасан хусейн цветана чингиз шамиль шахноза эдгар эдуард элеонора элина элла
эльвира эльдар эльза эльмира эльнур эмилия эмиль эмма эрик эрнест эсмира юлиан юлий юлия юлія юрий юрій юсуф ядвига
яков ян яна ярина ярослав ярослава ясмина євген євгенія ігор ірина
آدم آمال آمنة آية أحلام أحمد أديب أروى أسامة أسماء أسيل أشرف أكرم أمل أميرة أميمة أمين أمينة أنس أنطوان أنور أنيس أيمن
أيوب إبراهيم إدريس إسراء إسماعيل إلياس إليانور إياد إيلي إيمان إيناس ابتسام الطيب المنجي باسل باسم بثينة بدر بسمة بشار
بشرى بشير بطرس بلال بهاء بهية بولس بيار تامر تغريد تهاني توفيق ثريا جابر جاسم جرجس جعفر جلال جليلة جمال جميل جميلة
جنان جهاد جواد جورج جوزيف حاتم حازم حافظ حامد حبيب حذيفة حسام حسن حسناء حسين حمد حمدان حمزة حميد حميدة حنان حنين حياة
حيدر خالد خديجة خلود خليفة خليل خولة داود درويش دعاء دلال ديما دينا رؤى راشد راغب رامي رانيا رانية راوية رباب ربيع
رجاء رحاب رحمة رزان رشا رشيد رشيدة رضا رضوان رغد رفيق رقية رمزي رمضان رنا رندة رهف روان رياض ريم زاهر زكريا زكي زكية
زهرة زهير زياد زيد زين زينب زينة سارة سالم سامر سامي سامية ساهر سحر سراج سعاد سعد سعدية سعود سعيد سعيدة سلطان سلمان
سلمى سلوى سليم سليمان سمر سميح سمير سميرة سناء سنان سندس سهام سهى سهيل سهيلة سوسن سيرغي سيف شادي شادية شاكر شربل شريف
شريفة شفيق شكري شمس شهاب شهد شوقي شيماء صابر صادق صالح صباح صبحي صبري صفاء صفية صلاح ضياء طارق طاهر طلال طه طوني عائدة
عائشة عادل عاصم عاطف عامر عباس عبد عبدالرحمن عبدالعزيز عبدالقادر عبدالكريم عبدالله عبدو عبلة عبير عثمان عدنان عرفات عز
عزة عزيز عزيزة عصام عفاف عفيف علاء علوي علي علياء عماد عمار عمر عمران عمرو عواطف عيسى غادة غازي غالب غسان فؤاد فادي
فارس فاروق فاطمة فتحي فتحية فدوى فراس فرج فرح فريد فريدة فضيلة فلاديمير فهد فهمي فوزي فوزية فيروز فيصل قاسم قصي قيس
كاظم كامل كامليا كريم كمال كوثر لؤي لبنى لطيفة لمياء ليلى لينا مأمون مؤمن ماجد ماجدة مارون مازن مالك ماهر مبارك مجدي
محاسن محسن محمد محمود محيي مختار مراد مروان مروة مريم مسعود مصطفى مصعب معاذ معتز معمر مفتاح مكي ممدوح منال منذر منصف
منصور منى منير منيرة مهدي مهند موسى مي ميادة ميساء ميسون ميشال مينا نائل ناجي نادر نادية نادين ناصر ناصيف نافع نبيل
نبيلة نجاة نجاح نجلاء نجوى نجيب ندى نزار نزيه نسرين نسيم نصر نضال نعمان نعيم نعيمة نفيسة نهاد نهى نوال نور نورا نورة
نوري هادي هاشم هالة هاني هبة هدى هشام هند هيا هيثم هيفاء وائل وحيد وداد وديع وردة وسام وسيم وفاء ولاء وليد ياسر ياسين
يحيى يسرا يعقوب يمنى يوسف يونس
aage aarav aart abebe abelardo abhijit abhishek abiodun abiola abílio achim acácio adaeze adalberto adamou adebayo
adelaida adele adelheid adelino ademar ademir adeola aderbal adesina adetokunbo adilson aditi adéla adérito afonso
agnese agostinho agostino agustina aidan aigerim ainara aino aishwarya aitziber aizhan ajay ajit akash akosua aksel
akshay albino albrecht alec aleksandar aleksi alexa alexandrino aleš alfio algot alida alikhan alin aliou aliyu allan
almas almerinda alok alonso altino alva alvin alvise alwin alyssa alícia alžběta amara amarachi amaro amber ambrogio
amedeo amelia aminatou amit amitabh amílcar anabela anacleto anand ananya anastazja anca andri andrás angelika
angelina angus anirudh anja anjum anki ankit ann-christin ann-kathrin ann-marie anna-karin anna-lena annabelle
annarita anne-catherine anne-mette annegret anneke annelies anneliese annemarie annemie annibale annika anselmo antero
anthonia antoni antonietta antti antía anuradha anwen anxo anže aoife apolonia aranka archana archibald arie arindam
aristides arjen arkadiusz arlene arman armando armin armindo arménia arnau arnd arrigo arto aruzhan arvid arvind
ashish ashok ashton ashwini askar askhat aslan assel assunta asta attilio atul audra augusta aurel aurélio austin
autumn ava avelino avery ayesha aygul ayodele azamat babajide bakary bakhyt balogun baltazar balázs bamidele barry
bartholomew bartolomé bartłomiej basilio battista beate belmiro benedict benedita bengt beniamino benigno benjamín
benno benny bent bento berend bernadine bernardete bernardino bert bertha bertil bessie bethany betsy betty beverley
beverly bhaskar bhavna biagio bice biljana billie bina binta birame birthe bjorn björk bjørn blair blake blanka blas
blaž bodil bodo bogumił bogusław bohumil bojan bolat bolesław bongani boniface bonita bortolo botagoz božo bradley
brady brais bram brandon brandy branislav branko bregje breno brenton breogán bret brett brianna bridie brittany
brodie bronisław bronisława bronwen bryce brynjulf bryony bráulio bríd brígida bukola burkhard burkhardt burt bálint
bärbel béla börje błażej caetano caio caitlin calixto calvin camelia cameron camillo camilo candace candelaria caoimhe
carl carlijn carlota carlton carmel carola cary carys cas casey casimiro cassie catia catriona cauã cecil cecylia
celedonio celestino cesarina cezary chad chantelle charity charmaine chelsea cherie chester chiamaka chidinma chika
chima chinedu chinonso chioma christer christie christoph chuck chukwudi chukwuemeka ciara cidália ciriaco cissé
clarence clark claudete claudette claudiu claudius clayton clementina clifford clint clyde cláudia cléber cody coen
colby colleen colm concha connie connor constantino cora cordula corey corinna cormac corneliu cornelius cory cosme
costel courtney crescencio cristiana csaba csilla curro cándido cássia cássio cândido célio cícero cătălin daan damião
damon dan danara danjuma darcy dariusz darla darlene darnell darrell darryl darwin daryl darío daulet deanna deb
debbie dee deepa deepika deidre delbert dele delfim delfín delilah delio della delores demetrius deolinda derrick
dervla desiree detlev devendra devin devon dewey dexter diamantino dianne diarmuid dick diederik dietmar dietrich
dieuwke dinah dinara dinesh dinis diogo dirceu divya dixie djibrilla doina domagoj domingas dominic donal donato
donnie dorothee dorte dorthe dragica dragoș dražen dries duane dudley duilio dumitru dustin dwight dália dörte earnest
ebbe ebere ebony ebube eckhard eckhart edelmira edeltraud edgardo edie edilson edison edmilson edmund edson eduarda
edyta eero eeva efraín egidio egle eija eino eivind ejike ejnar ejvind ekene ekkehard eladio elbert elda eli eliseo
eliseu eliška ellinor ellis elmer elof eloise elsie elwood elza elísio elói emanuel emanuela emery emeterio emilian
emlyn emmett emília endre eneko engelbert eniola ennio enno enrica erlan erling ermanno ermelinda ernie ervin erzsébet
esa esben eskil espen estanislao estevão estêvão eszter ethel etta euan eugenio eugeniusz eugénia eulogio eunice
eurico eustaquio evangelina evaristo eve everett evert ewelina ezequiel ezinne fabian facundo farhan feliks felisberto
femke ferenc fergal ferruccio fiete filipa filippa fily fintan fiorella fiorenzo firmino flemming flo florbela
florencio florentino florin florinda floyd flurin flávia folake folashade forrest franciszek freda freddie frederico
freek freja fridolin frieder friedhelm fritiof frits frode froilán froukje funke funmilayo fábia fábio gabby gabi
gaetan gaetano galym garbiñe garrett garry garth gaurav gbenga geert geertje geeta gene geni genoveva genowefa genésio
georgia geraldine geraldo gerard gerlinde germano gernot gerrit gertrudes gesche gesine gian giancarlo gianfranco
gianmarco gianpaolo gigi gijs gil gilmar ginevra ginés gioele giorgia girish gisele gisella gitta gitte giuliano
godwin gontran gordana gorka gorm graziano graziella gregg gregoria gregory gregório grethe griet griffin gro gráinne
guerrino guglielmo guilherme guillermina guiomar guislain gulmira gulnara gumersindo gunilla gunnar gunnel gunvor guro
gustaf gustav guus guénolé guðrún gwenaël gwendolyn gábor göran götz günther hadiza hakim hal halvard hamidou hampus
hank hanne hanneke hannes hannu hari harish harley harm haruna hassana hasse hattie hauke heath hebe hefin hege heide
heiko hein heleen helenice helmi hemant henk henri-pierre henrietta henrique henriqueta heriberto herman hermenegildo
hermínia hermínio higinio hilario hilkka hillevi hilário hinnerk hippolyte hipólito hjalmar holly homer honorata
honorio horia hortensia horácio howard huub hyacinthe hynek håvard hélder hélier ibrahima idalina idris iestyn ifeanyi
ifor ignacia ikechukwu ikenna iker ilario ilda ildefonso ilkka ilmari imke ina indalecio inge-lise ingegerd ingmar
inácio inês ionela ira iracema irena ireneusz iria irineu irja irmtraud irwin isaura isidore isidoro issouf istván
itoro iulia iulian ivano iveta ivor jaakko jaap jabari jacco jacira jacques-henri jade jagdish jake jan-willem janelle
jannes jannie jannik januário jari jarmo jaroslav jaume jayant jazmín jean-david jean-denis jean-jacques jean-loup
jean-noël jean-pascal jean-rené jean-robert jean-sébastien jeanette jeffery jelani jelle jeppe jerker jermaine jeroen
jesusa jethro jide jindřich jitka jitse joann joaquina jochem jody joelma joey johnnie jokin jonatan jone jonna joop
jordão joris jos josep josh josiah josselin jostein josu jouni jozef jože judd judite juhani jukka juliano juliet
juraj jurandir jurgen justina jytte jános jón józsef jörgen jörn jørgen jørn jędrzej kaat kabiru kacper kagiso kairat
kaisa kaj kalevi kalle kalpana kamala kamau kanat kanchan kara karan kareem karen-margrethe kari karima karl-johan
karla karlheinz kaspar katariina katarína katelyn kateřina kathryn kavita kayla kazimiera kazimierz kees kelsey kelvin
kendall kendrick kenny kenza kerttu khadijah kilian killian kimmo kirsi kirstin kishore kit kjartan kjersti kleber
koen koenraad kolawole koldo korbinian kornel krešimir kristoffer kristy kristín krisztina krystian kudzai květa kweku
kwesi károly kåre köbi lacey lajos lalit lamar lamberto larissa larry lasse latifa latoya laureano laurențiu laurine
lauro lautaro lawrence laércio lech lee leen leena leigh lello lenita lenka leonard leoncio leonie leopoldina lerato
letícia levi licia lidia lieve lieven liisa lindalva lindsay lindsey linn linnea linnéa liviu lloyd lluís lodewijk
lois lone lorcan lorella loris lou louis-marie lounès lourenço lovisa lowell loïs lubomír luboš lucian lucille
lucrecia ludwig luke luminița lungile luuk luzi luís luíza lyle lyndon lynette lynne lætitia léandre léna léonard
lídia lígia mabel macarena macario macha maciek madalena madge madhu madhuri mae maeve mahesh maia maimouna mairi
makena malachy mamane mandla mandy manish manlio manoj marat marcelina marcelino marcelle marcellin marcello marcial
mareike maren margery marianna mariano marie-ange marie-line marie-paule marilda marit marjatta marjolein marko
marleen marloes marsha martial maruxa maryvonne marília massimiliano mathéo matjaž mats matthieu matthijs mattéo mauri
maurin maurits maurício maximilien maximino maxwell maéva maël maëva mbali meena meenakshi meindert mel melchor melody
meredith meritxell merja mervyn mette micael micaela micah mickael mickey mieke mihály mikkel miklós mikołaj milagros
mildred millicent millie milo milorad minerva minnie miquel mircea mirco mirella mirjana miroslava mirosław mirosława
misty mitchell miłosz moacir modesta modou mogens mohan mojca mollie montse monty morgan mort moïse mpho muhammadu
mukta mumbi murilo murray musa mutua myrthe mária mário márta márton märta måns mélina mélodie nadir nahuel nan nancy
nandini narendra naresh natasza nathaniel natália natércia nazario naël ndidi nebojša ned neelam nell nellie nenad
nerio nettie neusa nevio nia nicasio nico nicolae nicolasa nicolás nienke niina nikodem nilo nilson nilton nirmala
nitin nkechi nkosana nnamdi nneka nola nomvula norris nthabiseng nunzia nunzio nurlan nursultan nyambura nádia nándor
nélson octávio odete odhiambo odilon oisín ola olabisi olaia olamide olavo oldřich olegario olgierd olimpia olive
oliwia olle olli ollie oluchi olufemi olumide olívia omolara ondřej onofrio onyeka opal oreste orietta osian othman
otis ottavio otávio ousseni outi pacôme padma palesa pallavi palle pankaj pansy paride pascaline pascual paterne
patrycja patryk patrício patti pau paul-henri paul-louis pauli paulien pearl peer pelayo pelle pentti pepa percy
pertti petri petru petula philibert philipp phillip philémon pierre-louis pierrick piers piet pim pirjo pirkko pita
plácido plínio pol poldi pooja poppy poul pradip pranav prasad pratap predrag preeti primitiva priyanka prudencio
pádraig pál päivi pär péter quinten quintino quitéria rachael rae raghu ragnar ragnhild ragnvald rahul raija raimo
raimondo raimunda rajendra rakesh ramesh randolph randy ranko rasheed rashmi raul ray reba rebekah reginald reginaldo
regula reijo reinier rekha remco renee rens reshma reuben rhiannon rhonda riet rigoberto rik rikard riley rinus risto
ritu ritva roar robban robbie rod roel rohit roi romaric romolo romualdo román ronda roque rosemeire rosendo roser
rosine rosália rosário rotimi rovira rozalia ruairidh rubem rudolph ruedi rufino runar ruperto russ ruud réginald réka
róbert rüdiger sabela sachin salamatou salima salomon saltanat samat sammy samuele sangeeta sanjeev sanna santosh
saoirse sarita satish saturnino saurabh savita scott sebastiana seema sekou sepp serafim seraina serik severiano
severino seán shana shankar shanta sharad shari shashi shelby sheri sherri shilpa shiv shivani shobha shruti shyam
sibusiso siddharth sieglinde sietske signe sigurður sigvard silverio siméon simón sindre siniša siobhan sirpa siv
sivert sixten sizwe slavica smita sneha snježana solfrid sonal sophia stanisława steen stefaan stellan stewart stijn
stjepan ståle sudha suely sujata sumit sushma suzon sverker světlana swati sylwester szczepan sándor sérgio sévérin
sílvia sílvio sónia sônia sönke sören søs tadej tadeo tadhg tafadzwa tainá talgat tammy tanvi tapani tapio tarcísio
tariro tarjei tarun telmo temitope tendai terence tereza terhi teri terje terrance terrence terri teun thandeka thandi
thelma therese thijs thorben théophile tihomir tilo timoteo tineke tiphaine toivo tola tolu tomasa tomke tomáš tomé
torbjörn torgeir toribio tormod traci trent trisha troels trygve tullio tuula tuva tymoteusz tânia ubirajara uche
uchenna uday udo ueli uffe ulises ulisses ulla-britt umesh una unathi urho urszula urška uxia uxía vagn valdir
valentim valentín valeriano valerie valmir valquíria valère valéria valériane vanda vandana vanderlei vanni varun
vasant vaughn vedran veena vegard veikko vendela venkat verna vernon vianney vibeke vic victoriano vikas vimala vinay
vince vineet vinod virginio vitor vladimír volkmar vânia väinö víctor vítor wacław wade wagner wale wallis walther
wanderley wangari wawrzyniec wellington wendell wenke weronika wiesława wilber wilda wilfred willa willard willis wim
wincenty woodrow włodzimierz xaver xavière xela xiomara yacine yadira yakubu yamila yash yashoda yeny yerlan yetunde
ylva yoann yogesh yolaine younès zacarías zadie zanele zdeňka zdzisław zenaide zenon zenzi zenón zhanar zhanna zilda
zinédine zodwa zoltán zoraida zoubida zsuzsanna zulema zéphyrin àlex ádám ágnes änne åke åsa åse åshild érica éva
íñigo ólafur örjan östen ørjan øystein øyvind úrsula þór ľubomír ľudmila šimon špela štefan željko žofie ștefan алия
алмаз анастасія анатолій ангеліна антоніна антін аркадій архип аскар ахмат ахметжан бауыржан вʼячеслав валерій валерія
василина вероніка виталия віктор вікторія віра віталій віталія геннадій георгій григорій гульмира гульназ гульшат
данил данило дарія даурен динмухамед ерболат ержан зарина зоряна зінаїда зіновій йосип казимир кайрат калима канат
капитолина касым кира кирило клавдія костянтин ксенія леонтій леонід лук'ян любомир любомира лідія лілія мадияр мар'ян
мар'яна марко маркіян мар’яна матвій микита мирослава мстислав назарій настасья наталя нестор никон ніна оленка орест
павло поліна рашид сабина салтанат самат серик станіслав талгат тимерлан тимофій турсун уляна фаддей фарид федір
халина хамза христина шухрат эвелина юлиана юстина яків ярема єгор єлена єлизавета іван іванна ілля інна
آسيا آلاء أبرار أثير أديبة أريج أزهار أسعد أفنان أكمل ألفت أماني أنوار أنيسة أوس أيوب إحسان إخلاص إسلام إقبال إكرام إلهام إنعام ابراهيم احمد اسماعيل اميرة باهر بدرية برهان بسام بشائر بهجت بهيجة تالا تيسير ثائر جاد جبران جبر جمانة جنى جود جورجيت جوليا جيهان حازم حسنين حسين حمدي حورية حياة خليفة خيري دانا دانية ديالا ذكرى رائد رائدة رؤوف رابح راجي رافع راما رانا رزق رشدي رشدان رفعت رلى رندا رولا رويدا ريما ريتا ريناد زاهي زهيرة زياد ساجدة سجى سعدون سعدي سعيدة سفيان سلوان سماح سماهر سمية سها سوزان سيرين شاهر شاهين شذى شروق شفيقة شهيرة شهرزاد صابرين صالحة صبا صفوان صلاح صهيب ضحى طارق طلعت طيبة ظافر عاطفة عالية عايدة عبداللطيف عبدالمجيد عبدالحميد عبدالحق عبدالهادي عبدالسلام عبدالرزاق عبدالوهاب عبدالناصر عبدالفتاح عزام عزمي عصمت عفت علا عنايات عهد غيث غيداء فاتن فاديا فائزة فتون فداء فراس فرحان فردوس فريال فكري فلاح فهيمة فيحاء فيفيان قاسمي قتيبة كارلا كارول كاميليا كرم كلثوم كمالة كنان لارا لجين لطفي لميس لورا ليان ليث مؤيد مايا مثنى محاسن محجوب محفوظ مرام مرسي مروى مسعدة مشعل مظفر معن مفيد مفيدة ملاك منصورة منيب مها مهيب موفق مؤنس ميار ميرا ميرال ميرفت ميس ناديا نادرة ناهد نايف نبال نبراس نجم نجيبة نذير نرجس نزيهة نسمة نصري نهلة نهيلة نوارة نواف نوف نورس نورهان هاجر هالا هايدي هدير هشام هلا هنادي هناء هيام وئام واصف وجدي وجيه وجيهة وحيدة وردان وصال وعد وفيق ولادة يارا ياسمين يامن يزن يسرى يمان يوسفي زينات العربي الهادي الصادق البشير الأمين المختار الحسين الحسن الشاذلي الصحبي الهاشمي المهدي
per bo tor tore kim stig odd geir roger robin tim max leo falk veit wolf till els ad dag
آذر آرا آرزو آرش آرمان آرمین آریا آزاده آناهیتا آیدا ابوالفضل احسان احمدرضا اردشیر اردوان ارسلان اسفندیار اشکان اعظم افسانه افشین اکبر اکرم الناز الهام الهه امیر امیرحسین امیررضا امیرعلی اصغر ایرج ایمان بابک بامداد بهار بهاره بهرام بهروز بهزاد بهمن بهناز بهنام بیتا بیژن پارسا پرستو پروانه پروین پرویز پریسا پژمان پگاه پوریا پویا پیام پیمان تارا ترانه تهمینه تورج جعفر جلیل جمشید حسام حسین‌علی حمیدرضا خسرو داریوش دانیال داوود رامین رسول رضا رضوان رویا رؤیا ریحانه زری زهرا ژاله ژیلا ساسان سام سامان سپهر سپیده ستاره سحر سعید سمانه سمیرا سمیه سهراب سهیل سهیلا سودابه سوسن سوگند سیامک سیاوش سیروس سیما سینا شادی شاهین شایان شبنم شراره شقایق شکوفه شهاب شهرام شهره شهریار شهلا شهناز شهین شیرین شیوا صبا صدیقه طاهره طاها عباس عبدالله عرفان عصمت عطا علیرضا غزاله غزل غلامحسین غلامرضا فاطمه فرامرز فرانک فرح فرحناز فرخ فرزاد فرزانه فرشاد فرشته فرشید فرهاد فرهنگ فریبا فریبرز فرید فریدون فهیمه فیروز کاظم کامبیز کامران کاوه کبری کتایون کریم کمال کوروش کیان کیانوش کیوان گلناز گلنار گیتی لاله لعیا لیدا لیلا مازیار ماندانا ماهرخ مجتبی مجید محبوبه محسن محمدرضا محمدعلی محمدحسین محمدمهدی مرتضی مرجان مرضیه مژده مژگان مسعود معصومه منصور منوچهر منیژه مهتاب مهدی مهرانگیز مهران مهرداد مهرنوش مهری مهسا مهناز مهین میترا میثم میلاد مینا مینو نادر نازنین ناهید نرگس نسترن نسرین نگار نگین نوید نوشین نیلوفر نیما هادی هاله هانیه هما هومن هوشنگ وحید یاسمن یلدا یوسف
سارا رها درسا نیکی کیمیا تینا ندا شیدا آوا الهه ناصر اسماعیل ابراهیم یعقوب یونس محمود احمد حسین حسن علی محمد
ahmet ali alper arda aslı asuman aydın aylin ayla ayşe ayşegül azra bahar banu barış başak bekir belgin belkıs berk berna beyza burak burcu bülent canan caner cem cemal cemil ceren cihan çağla çiğdem demet deniz derya dilek dilara doğan ebru ece eda ege elif emel emin emine emrah emre engin erdem erdal eren erhan erkan erol esra evren eylem fadime fatih fatma ferhat feride fikret filiz funda gamze gizem gökçe gökhan gönül gül gülay gülşen gülsüm gürkan güven hakan hale halil hande harun hasan hatice haydar hülya hüseyin ibrahim ilhan ilker ilknur inci ipek irem ismail kadir kadriye kaan kemal kenan kerem koray kübra leman levent mahmut mehmet melek melih melike meltem meral merve mert meryem mesut metin murat mustafa müge mümtaz münevver nalan nazan nazlı necati necla nermin nesrin nevin nihat nilgün nilüfer nimet nuray nurcan nurgül nuri nurten oğuz oğuzhan okan oktay onur orhan osman oya özcan özge özgür özkan özlem pelin pınar rabia ramazan recep rıdvan rıfkı sabri salih sedat seda selçuk selim selin selma semih semra serap serdar serhat serkan serpil sevda sevgi sevil sevim sevinç sibel sinan sinem songül suat sultan süleyman süreyya şahin şebnem şenay şengül şeref şerife şevket şükran şükrü taner tarık tayfun tuba tuğba tuncay turgut tülay tülin ufuk uğur ümit ünal vedat veli volkan yasemin yasin yaşar yavuz yeliz yıldız yılmaz yunus yusuf zafer zehra zeki zekiye zeynep zübeyde
توماس جون مايكل هيلين جيمس جوزيف جورج تشارلز تشارلي ويليام وليام ديفيد روبرت ريتشارد أندرو أندريه أندرياس بيتر باتريك
مارتن ماريا ماري مارغريت مارك ماثيو ستيفن ستيفان ستيفاني سوزان سارا ساندرا أليس أليكس ألكسندر إليزابيث إليانور إيما
إيلين إيزابيل آنا كارل كارلوس كارول كاثرين كيفن كريستوفر كريستيان كريستينا كلود كلير كولن دانيال دانيلا دونالد إدوارد
إريك إرنست فرانسوا فرانسيس فرانشيسكو فرانز فريدريك غابرييل غرانت غراهام هانز هنري هيو هوغو إيان إيفان جاك جانيت جنيفر
جيسيكا جوانا جوليا جوليان جولي جين خوان خوسيه خافيير كينيث لورا لوران لوسي لوكاس لويس لويزا لوك ميغيل ميشيل نيكولا
نيكولاس نيكول أوليفر أوليفييه أوسكار باول بابلو باولو بول بيدرو بيير فيليب رافائيل رالف رامون ريبيكا رينيه روجر سيمون
صوفي فيكتوريا فنسنت فيرونيكا والتر يان يوهان سيرغي ديمتري فلاديمير ناتاليا أولغا إيرينا تاتيانا
إيمي إميلي إيميلي نونو روبرتو ريكاردو جواو خورخي خوليو دييغو إنريكي إدواردو ألبرتو أنطونيو فرناندو فرناندا غونزالو لوسيا مارتا ماتيو
ماركو ماركوس ماريو أندريا جوفاني جوزيبي باولا فابيو كلاوديا كلاوديو سيلفيا ستيف توم جيم هيلاري هيذر إيلينا كيت كريس لاري بوريس
أليسون أنجيلا يورغن كلاوس فولفغانغ ينس لارس سفين إنغريد أستريد أولاف هيروشي كينجي يوكي
`;

let known: ReadonlySet<string> | null = null;
let stems: ReadonlySet<string> | null = null;

/** Whether a word is a common first name somewhere; Cyrillic ones in any case of theirs. */
export function isGivenName(word: string): boolean {
  known ??= new Set(names.trim().split(/\s+/).map(spelling));
  const lower = spelling(word.toLowerCase());
  return known.has(lower) || (/^[\u0400-\u04ff]{4}/.test(lower) && isInflected(lower));
}

function isInflected(word: string): boolean {
  stems ??= new Set([...(known ?? [])].filter((name) => /^[\u0400-\u04ff]{4}/.test(name)).map(foldWord));
  return stems.has(foldWord(word));
}

/** Persian writes two letters otherwise than Arabic. */
const spelling = (word: string) =>
  /^[\u0600-\u06ff]/.test(word) ? word.replaceAll('ی', 'ي').replaceAll('ک', 'ك') : word;
