import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze';
import { bundledKnowledge } from '../../support/knowledge';

// Heads of state, government and organizations and foreign ministers as papers of their time spell them:
// language | date | text | name | official.
const rows = `
de|2006-05-10|Bundeskanzlerin Angela Merkel reiste nach Peking.|Angela Merkel|wd:Q567
de|2001-05-10|Außenminister Joschka Fischer sprach in Berlin.|Joschka Fischer|fb:de:joschka-fischer
de|2012-05-10|Außenminister Guido Westerwelle sprach in Berlin.|Guido Westerwelle|cur:de:guido-westerwelle
de|2015-05-10|Außenminister Frank-Walter Steinmeier flog nach Wien.|Frank-Walter Steinmeier|wd:Q76658
de|2019-05-10|Außenminister Heiko Maas traf Jean-Yves Le Drian.|Jean-Yves Le Drian|wd:Q559040
de|2022-05-10|Außenministerin Annalena Baerbock traf Antony Blinken.|Annalena Baerbock|wd:Q564328
de|2022-05-10|Bundeskanzler Olaf Scholz sprach mit Präsident Wolodymyr Selenskyj.|Wolodymyr Selenskyj|wd:Q3874799
de|2010-05-10|Bundespräsident Horst Köhler sprach am Montag.|Horst Köhler|fb:de:horst-koehler
de|2011-05-10|Bundespräsident Christian Wulff reiste nach Mexiko.|Christian Wulff|fb:de:christian-wulff
de|2014-05-10|Bundespräsident Joachim Gauck sprach in Bern.|Joachim Gauck|fb:de:joachim-gauck
de|2018-05-10|Österreichs Bundeskanzler Sebastian Kurz sprach in Wien.|Sebastian Kurz|wd:Q2262885
de|2022-05-10|Bundeskanzler Karl Nehammer traf Putin.|Karl Nehammer|wd:Q42860944
de|2018-05-10|Bundespräsident Alexander Van der Bellen sprach in Wien.|Alexander Van der Bellen|wd:Q78869
de|2003-05-10|UN-Generalsekretär Kofi Annan sprach am Montag.|Kofi Annan|wd:Q1254
de|2010-05-10|UN-Generalsekretär Ban Ki-moon reiste nach Seoul.|Ban Ki-moon|wd:Q1253
de|2012-05-10|Nato-Generalsekretär Anders Fogh Rasmussen sprach in Brüssel.|Anders Fogh Rasmussen|fb:dk:anders-fogh-rasmussen
de|2018-05-10|Nato-Generalsekretär Jens Stoltenberg sprach in Brüssel.|Jens Stoltenberg|fb:no:jens-stoltenberg
de|2010-05-10|EU-Kommissionspräsident José Manuel Barroso sprach in Straßburg.|José Manuel Barroso|fb:pt:jose-manuel-durao-barroso
de|2016-05-10|EU-Kommissionspräsident Jean-Claude Juncker sprach in Straßburg.|Jean-Claude Juncker|fb:lu:jean-claude-juncker
de|2021-05-10|Kommissionspräsidentin Ursula von der Leyen sprach in Straßburg.|Ursula von der Leyen|cia:de:ursula-von-der-leyen
de|2017-05-10|Die EU-Außenbeauftragte Federica Mogherini sprach in Brüssel.|Federica Mogherini|wd:Q3741557
de|2022-05-10|Der EU-Außenbeauftragte Josep Borrell sprach in Brüssel.|Josep Borrell|wd:Q312901
de|2002-05-10|Der ungarische Ministerpräsident Viktor Orbán sprach in Budapest.|Viktor Orbán|wd:Q57641
de|2006-05-10|Irans Präsident Mahmud Ahmadinedschad sprach am Montag.|Mahmud Ahmadinedschad|wd:Q34448
de|2016-05-10|Irans Präsident Hassan Rohani sprach in Teheran.|Hassan Rohani|wd:Q348144
de|2016-05-10|Irans Außenminister Mohammed Dschawad Sarif sprach in Genf.|Mohammed Dschawad Sarif|wd:Q10296812
de|2004-05-10|Russlands Außenminister Sergej Lawrow sprach in Genf.|Sergej Lawrow|wd:Q58217
de|2009-05-10|Russlands Präsident Dmitri Medwedew sprach in Moskau.|Dmitri Medwedew|wd:Q23530
de|2001-05-10|Der russische Außenminister Igor Iwanow sprach in Moskau.|Igor Iwanow|wd:Q378027
de|2010-05-10|Weißrusslands Präsident Alexander Lukaschenko sprach in Minsk.|Alexander Lukaschenko|wd:Q2866
de|2010-05-10|Der ukrainische Präsident Viktor Janukowitsch sprach in Kiew.|Viktor Janukowitsch|wd:Q1459658
de|2006-05-10|Der ukrainische Präsident Viktor Juschtschenko sprach in Kiew.|Viktor Juschtschenko|wd:Q1459699
de|2008-05-10|Ministerpräsidentin Julia Timoschenko sprach in Kiew.|Julia Timoschenko|wd:Q48283
de|2016-05-10|Präsident Petro Poroschenko sprach in Kiew.|Petro Poroschenko|wd:Q58077
de|2008-10-10|Georgiens Präsident Michail Saakaschwili sprach in Tiflis.|Michail Saakaschwili|fb:ge:mikheil-saakashvili
de|2015-10-10|Kasachstans Präsident Nursultan Nasarbajew sprach in Astana.|Nursultan Nasarbajew|cur:kz:nursultan-nazarbayev
de|2015-10-10|Aserbaidschans Präsident Ilham Alijew sprach in Baku.|Ilham Alijew|wd:Q57371
de|2002-10-10|Aserbaidschans Präsident Heydar Alijew sprach in Baku.|Heydar Alijew|fb:az:heydar-aliyev
de|2005-10-10|Libyens Staatschef Muammar al-Gaddafi sprach am Montag.|Muammar al-Gaddafi|fb:ly:muammar-abu-minyar-al-qadhafi
de|2008-10-10|Ägyptens Präsident Hosni Mubarak sprach in Kairo.|Hosni Mubarak|fb:eg:mohamed-hosni-mubarak
de|2013-03-10|Ägyptens Präsident Mohammed Mursi sprach in Kairo.|Mohammed Mursi|cur:eg:mohamed-morsi
de|2013-03-10|Syriens Präsident Baschar al-Assad sprach in Damaskus.|Baschar al-Assad|wd:Q44329
de|2005-03-10|Polens Präsident Aleksander Kwaśniewski sprach in Warschau.|Aleksander Kwaśniewski|fb:pl:aleksander-kwasniewski
de|2007-03-10|Polens Präsident Lech Kaczyński sprach in Warschau.|Lech Kaczyński|fb:pl:lech-kaczynski
de|2007-03-10|Polens Ministerpräsident Jarosław Kaczyński sprach in Warschau.|Jarosław Kaczyński|wd:Q55917
de|2012-03-10|Polens Ministerpräsident Donald Tusk sprach in Warschau.|Donald Tusk|wd:Q946
de|2002-03-10|Tschechiens Präsident Václav Havel sprach in Prag.|Václav Havel|fb:cz:vaclav-havel
de|2008-03-10|Tschechiens Präsident Václav Klaus sprach in Prag.|Václav Klaus|fb:cz:vaclav-klaus
de|2018-03-10|Tschechiens Präsident Miloš Zeman sprach in Prag.|Miloš Zeman|wd:Q29032
de|2010-03-10|Brasiliens Präsident Luiz Inácio Lula da Silva sprach in Brasília.|Luiz Inácio Lula da Silva|wd:Q37181
en|2001-10-10|President George W. Bush spoke on Monday.|George W. Bush|wd:Q207
en|2010-10-10|Secretary of State Hillary Clinton spoke on Monday.|Hillary Clinton|wd:Q6294
en|2010-10-10|President Barack Obama spoke on Monday.|Barack Obama|wd:Q76
en|2002-10-10|Secretary of State Colin Powell spoke on Monday.|Colin Powell|wd:Q150851
en|2006-10-10|Secretary of State Condoleezza Rice spoke on Monday.|Condoleezza Rice|wd:Q47216
en|2014-10-10|Secretary of State John Kerry spoke on Monday.|John Kerry|wd:Q22316
en|2017-10-10|Secretary of State Rex Tillerson spoke on Monday.|Rex Tillerson|wd:Q331401
en|2019-10-10|Secretary of State Mike Pompeo spoke on Monday.|Mike Pompeo|wd:Q473239
en|2002-10-10|Prime Minister Tony Blair spoke on Monday.|Tony Blair|wd:Q9545
en|2009-10-10|Prime Minister Gordon Brown spoke on Monday.|Gordon Brown|wd:Q10648
en|2012-10-10|Prime Minister David Cameron spoke on Monday.|David Cameron|wd:Q192
en|2018-10-10|Prime Minister Theresa May spoke on Monday.|Theresa May|wd:Q264766
en|2020-10-10|Prime Minister Boris Johnson spoke on Monday.|Boris Johnson|wd:Q180589
en|2022-09-20|Prime Minister Liz Truss spoke on Monday.|Liz Truss|wd:Q272201
en|2023-09-20|Prime Minister Rishi Sunak spoke on Monday.|Rishi Sunak|wd:Q20055561
en|2004-09-20|Foreign Secretary Jack Straw spoke on Monday.|Jack Straw|wd:Q311278
en|2008-09-20|Foreign Secretary David Miliband spoke on Monday.|David Miliband|wd:Q272670
en|2011-09-20|Foreign Secretary William Hague spoke on Monday.|William Hague|wd:Q58282
en|2015-09-20|Foreign Secretary Philip Hammond spoke on Monday.|Philip Hammond|wd:Q332987
en|2019-01-20|Foreign Secretary Jeremy Hunt spoke on Monday.|Jeremy Hunt|wd:Q333533
en|2020-01-20|Foreign Secretary Dominic Raab spoke on Monday.|Dominic Raab|wd:Q268584
en|2005-01-20|Australian Prime Minister John Howard spoke on Monday.|John Howard|fb:au:john-winston-howard
en|2009-01-20|Australian Prime Minister Kevin Rudd spoke on Monday.|Kevin Rudd|fb:au:kevin-michael-rudd
en|2011-01-20|Australian Prime Minister Julia Gillard spoke on Monday.|Julia Gillard|fb:au:julia-eileen-gillard
en|2014-01-20|Australian Prime Minister Tony Abbott spoke on Monday.|Tony Abbott|wd:Q348577
en|2016-01-20|Australian Prime Minister Malcolm Turnbull spoke on Monday.|Malcolm Turnbull|fb:au:malcolm-turnbull
en|2020-01-20|Australian Prime Minister Scott Morrison spoke on Monday.|Scott Morrison|wd:Q7436908
en|2023-01-20|Australian Prime Minister Anthony Albanese spoke on Monday.|Anthony Albanese|wd:Q335697
en|2020-01-20|New Zealand Prime Minister Jacinda Ardern spoke on Monday.|Jacinda Ardern|wd:Q3606816
en|2006-01-20|New Zealand Prime Minister Helen Clark spoke on Monday.|Helen Clark|fb:nz:helen-clark
en|2018-01-20|Canadian Prime Minister Justin Trudeau spoke on Monday.|Justin Trudeau|wd:Q3099714
en|2010-01-20|Canadian Prime Minister Stephen Harper spoke on Monday.|Stephen Harper|fb:ca:stephen-joseph-harper
en|2002-01-20|Canadian Prime Minister Jean Chrétien spoke on Monday.|Jean Chrétien|fb:ca:jean-chretien
en|2010-01-20|Indian Prime Minister Manmohan Singh spoke on Monday.|Manmohan Singh|wd:Q41914
en|2018-01-20|Indian Prime Minister Narendra Modi spoke on Monday.|Narendra Modi|wd:Q1058
en|2001-01-20|Indian Prime Minister Atal Bihari Vajpayee spoke on Monday.|Atal Bihari Vajpayee|fb:in:atal-behari-vajpayee
en|2005-01-20|Pakistani President Pervez Musharraf spoke on Monday.|Pervez Musharraf|fb:pk:pervez-musharraf
en|2020-01-20|Pakistani Prime Minister Imran Khan spoke on Monday.|Imran Khan|wd:Q155164
en|2015-01-20|Pakistani Prime Minister Nawaz Sharif spoke on Monday.|Nawaz Sharif|wd:Q134068
en|2023-01-20|Pakistani Prime Minister Shehbaz Sharif spoke on Monday.|Shehbaz Sharif|wd:Q2096387
en|2005-01-20|Afghan President Hamid Karzai spoke on Monday.|Hamid Karzai|cur:af:hamid-karzai
en|2018-01-20|Afghan President Ashraf Ghani spoke on Monday.|Ashraf Ghani|wd:Q172388
en|2005-01-20|South African President Thabo Mbeki spoke on Monday.|Thabo Mbeki|fb:za:thabo-mbeki
en|2015-01-20|South African President Jacob Zuma spoke on Monday.|Jacob Zuma|fb:za:jacob-zuma
en|2020-01-20|South African President Cyril Ramaphosa spoke on Monday.|Cyril Ramaphosa|wd:Q1148669
en|2005-01-20|Zimbabwean President Robert Mugabe spoke on Monday.|Robert Mugabe|fb:zw:robert-gabriel-mugabe
en|2012-01-20|Nigerian President Goodluck Jonathan spoke on Monday.|Goodluck Jonathan|fb:ng:goodluck-jonathan
en|2018-01-20|Nigerian President Muhammadu Buhari spoke on Monday.|Muhammadu Buhari|wd:Q361567
en|2005-01-20|Japanese Prime Minister Junichiro Koizumi spoke on Monday.|Junichiro Koizumi|wd:Q130852
en|2015-01-20|Japanese Prime Minister Shinzo Abe spoke on Monday.|Shinzo Abe|wd:Q132345
en|2023-01-20|Japanese Prime Minister Fumio Kishida spoke on Monday.|Fumio Kishida|wd:Q359480
en|2011-01-20|Japanese Prime Minister Naoto Kan spoke on Monday.|Naoto Kan|wd:Q47846
en|2004-01-20|South Korean President Roh Moo-hyun spoke on Monday.|Roh Moo-hyun|wd:Q14345
en|2010-01-20|South Korean President Lee Myung-bak spoke on Monday.|Lee Myung-bak|wd:Q14342
en|2015-01-20|South Korean President Park Geun-hye spoke on Monday.|Park Geun-hye|wd:Q138048
en|2019-01-20|South Korean President Moon Jae-in spoke on Monday.|Moon Jae-in|wd:Q21001
en|2023-01-20|South Korean President Yoon Suk-yeol spoke on Monday.|Yoon Suk-yeol|wd:Q16090635
en|2005-01-20|North Korean leader Kim Jong-il spoke on Monday.|Kim Jong-il|wd:Q10665
en|2005-01-20|Chinese President Hu Jintao spoke on Monday.|Hu Jintao|wd:Q15029
en|2002-01-20|Chinese President Jiang Zemin spoke on Monday.|Jiang Zemin|wd:Q16597
en|2010-01-20|Chinese Premier Wen Jiabao spoke on Monday.|Wen Jiabao|wd:Q16628
en|2016-01-20|Chinese Premier Li Keqiang spoke on Monday.|Li Keqiang|wd:Q18111
en|2010-01-20|Chinese Foreign Minister Yang Jiechi spoke on Monday.|Yang Jiechi|wd:Q58211
en|2020-01-20|Chinese Foreign Minister Wang Yi spoke on Monday.|Wang Yi|wd:Q701801
en|2002-01-20|Israeli Prime Minister Ariel Sharon spoke on Monday.|Ariel Sharon|wd:Q60206
en|2008-01-20|Israeli Prime Minister Ehud Olmert spoke on Monday.|Ehud Olmert|wd:Q93181
en|2008-01-20|Israeli Foreign Minister Tzipi Livni spoke on Monday.|Tzipi Livni|wd:Q151796
en|2012-01-20|Israeli Foreign Minister Avigdor Lieberman spoke on Monday.|Avigdor Lieberman|wd:Q58311
en|2022-01-20|Israeli Prime Minister Naftali Bennett spoke on Monday.|Naftali Bennett|wd:Q39318
en|2012-01-20|Palestinian President Mahmoud Abbas spoke on Monday.|Mahmoud Abbas|wd:Q127998
en|2008-01-20|Iraqi Prime Minister Nouri al-Maliki spoke on Monday.|Nouri al-Maliki|fb:iq:nuri-al-maliki
en|2010-01-20|Turkish Foreign Minister Ahmet Davutoglu spoke on Monday.|Ahmet Davutoglu|wd:Q58198
en|2020-01-20|Turkish Foreign Minister Mevlut Cavusoglu spoke on Monday.|Mevlut Cavusoglu|wd:Q249206
en|2010-01-20|Turkish President Abdullah Gul spoke on Monday.|Abdullah Gul|wd:Q42852
en|2012-01-20|IAEA Director General Yukiya Amano spoke on Monday.|Yukiya Amano|cur:jp:yukiya-amano
en|2022-01-20|IAEA Director General Rafael Grossi spoke on Monday.|Rafael Grossi|cur:ar:rafael-grossi
en|2005-01-20|IAEA Director General Mohamed ElBaradei spoke on Monday.|Mohamed ElBaradei|cur:eg:mohamed-elbaradei
fr|2003-02-10|Le président Jacques Chirac a parlé lundi.|Jacques Chirac|wd:Q2105
fr|2009-02-10|Le président Nicolas Sarkozy a parlé lundi.|Nicolas Sarkozy|wd:Q329
fr|2014-02-10|Le président François Hollande a parlé lundi.|François Hollande|wd:Q157
fr|2019-02-10|Le président Emmanuel Macron a parlé lundi.|Emmanuel Macron|wd:Q3052772
fr|2003-02-14|Le ministre des Affaires étrangères Dominique de Villepin a parlé lundi.|Dominique de Villepin|wd:Q131660
fr|2008-02-14|Le ministre des Affaires étrangères Bernard Kouchner a parlé lundi.|Bernard Kouchner|wd:Q206327
fr|2013-02-14|Le ministre des Affaires étrangères Laurent Fabius a parlé lundi.|Laurent Fabius|wd:Q217070
fr|2011-06-14|Le ministre des Affaires étrangères Alain Juppé a parlé lundi.|Alain Juppé|wd:Q215569
fr|2022-02-14|Le ministre des Affaires étrangères Jean-Yves Le Drian a parlé lundi.|Jean-Yves Le Drian|wd:Q559040
fr|2023-02-14|La ministre des Affaires étrangères Catherine Colonna a parlé lundi.|Catherine Colonna|wd:Q273396
fr|2010-02-14|Le premier ministre François Fillon a parlé lundi.|François Fillon|wd:Q101410
fr|2016-02-14|Le premier ministre Manuel Valls a parlé lundi.|Manuel Valls|wd:Q10287
fr|2018-02-14|Le premier ministre Édouard Philippe a parlé lundi.|Édouard Philippe|wd:Q3579995
fr|2023-02-14|La première ministre Élisabeth Borne a parlé lundi.|Élisabeth Borne|wd:Q20020731
fr|2001-02-14|Le premier ministre Lionel Jospin a parlé lundi.|Lionel Jospin|wd:Q187099
fr|2012-02-14|Le président russe Dmitri Medvedev a parlé lundi.|Dmitri Medvedev|wd:Q23530
fr|2008-02-14|Le président vénézuélien Hugo Chavez a parlé lundi.|Hugo Chavez|fb:ve:hugo-chavez-frias
fr|2018-02-14|Le président vénézuélien Nicolas Maduro a parlé lundi.|Nicolas Maduro|wd:Q58132
fr|2012-02-14|Le premier ministre belge Elio Di Rupo a parlé lundi.|Elio Di Rupo|fb:be:elio-di-rupo
fr|2017-02-14|Le premier ministre belge Charles Michel a parlé lundi.|Charles Michel|fb:be:charles-michel
es|2003-02-14|El presidente del Gobierno José María Aznar habló el lunes.|José María Aznar|fb:es:jose-maria-aznar-lopez
es|2008-02-14|El presidente del Gobierno José Luis Rodríguez Zapatero habló el lunes.|José Luis Rodríguez Zapatero|fb:es:jose-luis-rodriguez-zapatero
es|2014-02-14|El presidente del Gobierno Mariano Rajoy habló el lunes.|Mariano Rajoy|fb:es:mariano-rajoy
es|2020-02-14|El presidente del Gobierno Pedro Sánchez habló el lunes.|Pedro Sánchez|wd:Q6070218
es|2005-02-14|El presidente argentino Néstor Kirchner habló el lunes.|Néstor Kirchner|fb:ar:nestor-kirchner
es|2012-02-14|La presidenta argentina Cristina Fernández de Kirchner habló el lunes.|Cristina Fernández de Kirchner|fb:ar:cristina-fernandez-de-kirchner
es|2018-02-14|El presidente argentino Mauricio Macri habló el lunes.|Mauricio Macri|fb:ar:mauricio-macri
es|2024-02-14|El presidente argentino Javier Milei habló el lunes.|Javier Milei|fb:ar:javier-gerardo-milei
es|2012-02-14|El presidente boliviano Evo Morales habló el lunes.|Evo Morales|fb:bo:juan-evo-morales-ayma
es|2012-02-14|El presidente ecuatoriano Rafael Correa habló el lunes.|Rafael Correa|fb:ec:rafael-correa-delgado
es|2005-02-14|El presidente colombiano Álvaro Uribe habló el lunes.|Álvaro Uribe|fb:co:alvaro-uribe-velez
es|2015-02-14|El presidente colombiano Juan Manuel Santos habló el lunes.|Juan Manuel Santos|fb:co:juan-manuel-santos-calderon
es|2023-02-14|El presidente colombiano Gustavo Petro habló el lunes.|Gustavo Petro|wd:Q704022
es|2020-02-14|El presidente mexicano Andrés Manuel López Obrador habló el lunes.|Andrés Manuel López Obrador|wd:Q318508
es|2015-02-14|El presidente mexicano Enrique Peña Nieto habló el lunes.|Enrique Peña Nieto|fb:mx:enrique-pena-nieto
es|2003-02-14|El presidente mexicano Vicente Fox habló el lunes.|Vicente Fox|fb:mx:vicente-fox-quesada
es|2015-02-14|La presidenta chilena Michelle Bachelet habló el lunes.|Michelle Bachelet|fb:cl:michelle-bachelet-jeria
es|2003-02-14|El presidente cubano Fidel Castro habló el lunes.|Fidel Castro|cur:cu:fidel-castro
es|2012-02-14|El presidente cubano Raúl Castro habló el lunes.|Raúl Castro|fb:cu:raul-castro-ruz
it|2004-02-14|Il presidente del Consiglio Silvio Berlusconi ha parlato lunedì.|Silvio Berlusconi|wd:Q11860
it|2007-02-14|Il presidente del Consiglio Romano Prodi ha parlato lunedì.|Romano Prodi|wd:Q38484
it|2012-02-14|Il presidente del Consiglio Mario Monti ha parlato lunedì.|Mario Monti|wd:Q47904
it|2015-02-14|Il presidente del Consiglio Matteo Renzi ha parlato lunedì.|Matteo Renzi|wd:Q47563
it|2020-02-14|Il presidente del Consiglio Giuseppe Conte ha parlato lunedì.|Giuseppe Conte|wd:Q53844829
it|2022-02-14|Il presidente del Consiglio Mario Draghi ha parlato lunedì.|Mario Draghi|wd:Q294460
it|2023-02-14|La presidente del Consiglio Giorgia Meloni ha parlato lunedì.|Giorgia Meloni|wd:Q451791
it|2010-02-14|Il presidente della Repubblica Giorgio Napolitano ha parlato lunedì.|Giorgio Napolitano|wd:Q1220
it|2020-02-14|Il presidente della Repubblica Sergio Mattarella ha parlato lunedì.|Sergio Mattarella|wd:Q3956186
it|2007-02-14|Il ministro degli Esteri Massimo D'Alema ha parlato lunedì.|Massimo D'Alema|wd:Q47602
it|2010-02-14|Il ministro degli Esteri Franco Frattini ha parlato lunedì.|Franco Frattini|wd:Q333833
it|2020-02-14|Il ministro degli Esteri Luigi Di Maio ha parlato lunedì.|Luigi Di Maio|wd:Q13581225
it|2023-02-14|Il titolare della Farnesina Antonio Tajani ha parlato lunedì.|titolare della Farnesina Antonio Tajani|wd:Q440710
pl|2010-02-14|Minister spraw zagranicznych Radosław Sikorski powiedział w poniedziałek.|Radosław Sikorski|cur:pl:radoslaw-sikorski
pl|2007-02-14|Premier Jarosław Kaczyński powiedział w poniedziałek.|Jarosław Kaczyński|wd:Q55917
pl|2009-02-14|Prezydent Lech Kaczyński powiedział w poniedziałek.|Lech Kaczyński|fb:pl:lech-kaczynski
pl|2012-02-14|Prezydent Bronisław Komorowski powiedział w poniedziałek.|Bronisław Komorowski|fb:pl:bronislaw-komorowski
pl|2020-02-14|Prezydent Andrzej Duda powiedział w poniedziałek.|Andrzej Duda|wd:Q9151911
pl|2020-02-14|Premier Mateusz Morawiecki powiedział w poniedziałek.|Mateusz Morawiecki|wd:Q11771436
pl|2017-02-14|Premier Beata Szydło powiedziała w poniedziałek.|Beata Szydło|wd:Q4877021
pl|2015-02-14|Prezydent Rosji Władimir Putin powiedział w poniedziałek.|Władimir Putin|wd:Q7747
pl|2015-02-14|Prezydent Ukrainy Petro Poroszenko powiedział w poniedziałek.|Petro Poroszenko|wd:Q58077
pl|2015-02-14|Prezydent Białorusi Alaksandr Łukaszenka powiedział w poniedziałek.|Alaksandr Łukaszenka|wd:Q2866
pl|2015-02-14|Sekretarz generalny NATO Jens Stoltenberg powiedział w poniedziałek.|Jens Stoltenberg|fb:no:jens-stoltenberg
ru|2015-02-14|Канцлер ФРГ Ангела Меркель заявила в понедельник.|Ангела Меркель|wd:Q567
ru|2015-02-14|Президент Франции Франсуа Олланд заявил в понедельник.|Франсуа Олланд|wd:Q157
ru|2009-02-14|Президент Франции Николя Саркози заявил в понедельник.|Николя Саркози|wd:Q329
ru|2015-02-14|Госсекретарь США Джон Керри заявил в понедельник.|Джон Керри|wd:Q22316
ru|2010-02-14|Госсекретарь США Хиллари Клинтон заявила в понедельник.|Хиллари Клинтон|wd:Q6294
ru|2022-02-14|Госсекретарь США Энтони Блинкен заявил в понедельник.|Энтони Блинкен|wd:Q7821917
ru|2022-02-14|Премьер-министр Великобритании Борис Джонсон заявил в понедельник.|Борис Джонсон|wd:Q180589
ru|2022-02-14|Президент Турции Реджеп Тайип Эрдоган заявил в понедельник.|Реджеп Тайип Эрдоган|wd:Q39259
ru|2022-02-14|Премьер-министр Михаил Мишустин заявил в понедельник.|Михаил Мишустин|wd:Q4298520
ru|2022-02-14|Генсек ООН Антониу Гутерриш заявил в понедельник.|Антониу Гутерриш|wd:Q311440
ru|2022-02-14|Президент Казахстана Касым-Жомарт Токаев заявил в понедельник.|Касым-Жомарт Токаев|wd:Q200881
uk|2022-02-14|Президент Володимир Зеленський заявив у понеділок.|Володимир Зеленський|wd:Q3874799
uk|2022-02-14|Міністр закордонних справ Дмитро Кулеба заявив у понеділок.|Дмитро Кулеба|wd:Q24025631
uk|2022-02-14|Канцлер Німеччини Олаф Шольц заявив у понеділок.|Олаф Шольц|wd:Q61053
nl|2015-02-14|Premier Mark Rutte sprak maandag.|Mark Rutte|wd:Q57792
nl|2008-02-14|Premier Jan Peter Balkenende sprak maandag.|Jan Peter Balkenende|fb:nl:jan-peter-balkenende
nl|2015-02-14|De Duitse bondskanselier Angela Merkel sprak maandag.|Angela Merkel|wd:Q567
nl|2022-06-14|De Oekraïense president Volodymyr Zelensky sprak maandag.|Volodymyr Zelensky|wd:Q3874799
pt|2014-02-14|A presidente Dilma Rousseff falou na segunda-feira.|Dilma Rousseff|fb:br:dilma-rousseff
pt|2020-02-14|O presidente Jair Bolsonaro falou na segunda-feira.|Jair Bolsonaro|wd:Q10304982
pt|2018-02-14|O presidente Michel Temer falou na segunda-feira.|Michel Temer|fb:br:michel-miguel-elias-temer-lulia
pt|2020-02-14|O primeiro-ministro António Costa falou na segunda-feira.|António Costa|wd:Q610788
pt|2020-02-14|O presidente Marcelo Rebelo de Sousa falou na segunda-feira.|Marcelo Rebelo de Sousa|wd:Q6756617
pt|2008-02-14|O primeiro-ministro José Sócrates falou na segunda-feira.|José Sócrates|fb:pt:jose-socrates-carvalho-pinto-de-sousa
zh|2016-02-14|德国总理默克尔星期一表示。|默克尔|wd:Q567
zh|2020-02-14|中国国家主席习近平星期一表示。|习近平|wd:Q15031
zh|2020-02-14|俄罗斯总统普京星期一表示。|普京|wd:Q7747
zh|2020-02-14|美国总统特朗普星期一表示。|特朗普|wd:Q22686
zh|2012-02-14|美国总统奥巴马星期一表示。|奥巴马|wd:Q76
ja|2016-02-14|安倍晋三首相は月曜日に述べた。|安倍晋三|wd:Q132345
ja|2022-02-14|岸田文雄首相は月曜日に述べた。|岸田文雄|wd:Q359480
ja|2022-02-14|ロシアのプーチン大統領は述べた。|プーチン|wd:Q7747
ko|2019-02-14|문재인 대통령은 월요일 밝혔다.|문재인|wd:Q21001
ko|2015-02-14|박근혜 대통령은 월요일 밝혔다.|박근혜|wd:Q138048
ko|2015-02-14|푸틴 러시아 대통령은 월요일 밝혔다.|푸틴|wd:Q7747
ar|2016-02-14|وصل الرئيس الأمريكي باراك أوباما أمس.|باراك أوباما|wd:Q76
ar|2020-02-14|وصل الرئيس الروسي فلاديمير بوتين أمس.|فلاديمير بوتين|wd:Q7747
ar|2020-02-14|وصل الرئيس التركي رجب طيب أردوغان أمس.|رجب طيب أردوغان|wd:Q39259
ar|2020-02-14|وصل الرئيس الفرنسي إيمانويل ماكرون أمس.|إيمانويل ماكرون|wd:Q3052772
`;

suite('findMentions: officials of 2000 to 2024 under the names papers gave them', () => {
  for (const row of rows.trim().split('\n')) {
    const [language = '', date = '', text = '', name = '', official = ''] = row.split('|');
    test(`${language} ${date}: ${name}`, () => {
      const { mentions } = analyze({ text, language, date, kind: 'news' }, bundledKnowledge());
      const start = text.indexOf(name);
      const found = mentions.find((mention) => mention.start <= start && mention.end >= start + name.length);
      assert.equal(found?.official, official);
    });
  }
});
