// Made by `npm run guard:lexicon` from pinned development dependencies; sources and licences in NOTICE.md beside.
// Five sections: lists of endings, words, family names, first names, towns. See decode-lexicon.ts.
export const encodedLexicon = `_
_ ble bles i ient is it mes nt nte ntes nts s sse ssent sses ssiez ssions t tes
_ e es ment ments nt r ra rai raient rais rait ras rent rez riez rions rons ront s ur urs z
ez ons
_ ent s t
_ se sent ses siez sions
ire ires
_ e es nt r ra rai raient rais rait ras rent rez riez rions rons ront s z
e es
ent s t
t te tes ts
_ s
ent ents
r rs
ez mes ons rent s sse ssent sses ssiez ssions t tes
ir irs ns
a ai aient ais ait as e ez iez ions ons ont
_ e es s
n ns
al ale ales aux
le les
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
_ ment s
on ons
_ ment ments nt ra rai raient rais rait ras rez riez rions rons ront s
e ement es
_ es ion ions
te tes
_ es
_ nt r ra rai raient rais rait ras rent rez riez rions rons ront s z
_ i ient is it mes nt s sse ssent sses ssiez ssions t tes
_ e es ment ments nt r ra rai raient rais rait ras rent rez riez rions rons ront s z
_ s z
_ a ai aient ais ait as ent ez iez ions ons ont
_ saient sais sait sant se sement sements sent ses sez siez sions sons
_ ble bles ge ges i ient is it mes nt s sse ssent sses ssiez ssions t tes
t ts
_ ment ments nt s z
_ ent
r rs se ses
e ea eai eaient eais eait eames eant eas easse eassent easses eassiez eassions eat eates ee ees ement ements ent eons er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions
i ie ies imes ir ira irai iraient irais irait iras irent irez iriez irions irons iront is issaient issais issait issant issante issantes issants isse issement issements issent isses issez issiez issions issons it ites
sme smes ste stes
_ ez iez ions ons
me mes te tes
aient ais ait ant e ent es ez iez ions ons
_ i ient is it mes nt nte ntes nts s sse ssent sses ssiez ssions t tes
_ e es nt r ra rai raient rais rait ras rent rez riez rions rons ront s ur urs z
ite ites
isme ismes iste istes
nce nces nt nte ntes nts
ur urs
sme smes
_ nt s
_ e ement es s
ient is it nt
_ e es
e es ite ites
ien ienne iennes iens
ue uement ues
me mes
a ai aient ais ait ames ant ante antes ants as asse assent asses assiez assions at ates e ee ees ement ements ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
_ es eur eurs ion ions rice rices
re res
_ i ient is it mes nt s sse ssent sses ssiez ssions t tes tion tions
_ e es l lle lles ls nt r ra rai raient rais rait ras rent rez riez rions rons ront s z
ilite ilites le les
_ e es l lle llement lles ls nt r ra rai raient rais rait ras rent rez riez rions rons ront s z
ma mai maient mais mait mames mant mas masse massent masses massiez massions mat mates mation mations me mee mees ment mer mera merai meraient merais merait meras merent merez meriez merions merons meront mes mez miez mions mons
s ur urs
ice ices
i ie ies imes ir ira irai iraient irais irait iras irent irez iriez irions irons iront is issaient issais issait issant isse issement issements issent isses issez issiez issions issons it ites
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ement ements ent er era erai eraient erais erait eras erent erez eriez erions erons eront es eur eurs euse euses ez iez ions ons
la lai laient lais lait lames lant las lasse lassent lasses lassiez lassions lat lates le lee lees lement lements lent ler lera lerai leraient lerais lerait leras lerent lerez leriez lerions lerons leront les lez liez lions lons
i imes ir ira irai iraient irais irait iras irent irez iriez irions irons iront is issaient issais issait issant isse issent isses issez issiez issions issons it ites
_ nt s z
a ai aient ais ait as ez iez ions ons ont
_ e es mes rent s sse ssent sses ssiez ssions t tes
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ement ements ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
a ai aient ais ait ames ance ances ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
ge ges
a age ages ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es eur eurs euse euses ez iez ions ons
_ ra rai raient rais rait ras re rez riez rions rons ront
ient is it nt nte ntes nts
a ai aient ais ait ames ant as asse assent asses assiez assions at ates ateur ateurs ation ations e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
f fs on ons ve ves
_ ble bles i ient is it mes nt s sse ssent sses ssiez ssions t tes
_ e es nt r ra rai raient rais rait ras rent rez riez rions rons ront s ur urs use uses z
_ ge ges i ient is it mes nt s sse ssent sses ssiez ssions t tes tion tions
e es ez ons
ue ues
se ses
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ement ements ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
if ifs ion ions ive ives
e ent es iez ions
a able ables ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ement ements ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
_ ent re res s t
_ i ient is it mes nt s sse ssent sses ssiez ssions t tes teur teurs tion tions
isa isai isaient isais isait isames isant isas isasse isassent isasses isassiez isassions isat isates isation isations ise isee isees isent iser isera iserai iseraient iserais iserait iseras iserent iserez iseriez iserions iserons iseront ises isez isiez isions isons ite ites
l lle lles ls
_ le lement les s
n ne nes ns
n nna nnai nnaient nnais nnait nnames nnant nnas nnasse nnassent nnasses nnassiez nnassions nnat nnates nne nnee nnees nnel nnelle nnelles nnels nnent nner nnera nnerai nneraient nnerais nnerait nneras nnerent nnerez nneriez nnerions nnerons nneront nnes nnez nniez nnions nnons ns
ce ces t te tes ts
u ux
gnaient gnais gnait gnant gne gnent gnes gnez gniez gnimes gnions gnirent gnis gnisse gnissent gnisses gnissiez gnissions gnit gnites gnons ndra ndrai ndraient ndrais ndrait ndras ndre ndrez ndriez ndrions ndrons ndront ns nt nte ntes nts
nt nte ntes nts
e ea eai eaient eais eait eames eant eas easse eassent easses eassiez eassions eat eates ee ees ent eons er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions
ence ences ent ente entes ents
_ sa sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates se see sees sement sements sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sons
ne nes
ique iques
sa sage sages sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates se see sees sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sons
f fs ve ves
_ ne nes s
ie ies
sa sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates se see sees sement sements sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es eur eurs ez iez ions ons
n nna nnai nnaient nnais nnait nnames nnant nnas nnasse nnassent nnasses nnassiez nnassions nnat nnates nne nnee nnees nnent nner nnera nnerai nneraient nnerais nnerait nneras nnerent nnerez nneriez nnerions nnerons nneront nnes nnez nniez nnions nnons ns
use usement uses ux
_ ge ges i ient is it mes nt s sse ssent sses ssiez ssions t tes
a ai aient ais ait ames ant as asse assent asses assiez assions at ates ation ations e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ement ements ent er era erai eraient erais erait eras erent erez eriez erions erons eront es eur eurs ez iez ions ons
se sement ses x
_ a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ement ements ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons s
a ai aient ais ait ames ant as asse assent asses assiez assions at ates ation ations e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons te tes
_ a ai aient ais ait as ent ez ie ies iez ions ons ont
a as
a ai aient ais ait ames ant ante antes ants as asse assent asses assiez assions at ates ation ations e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
e ement es ite ites
a age ages ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es euse euses ez iez ions ons
_ e es mes r ra rai raient rais rait ras rent rez riez rions rons ront s ssaient ssais ssait ssant sse ssement ssements ssent sses sseur sseurs ssez ssiez ssions ssons t tes
_ s te tes
e ee ees es
_ e es mes r ra rai raient rais rait ras rent rez riez rions rons ront s ssaient ssais ssait ssant sse ssent sses ssez ssiez ssions ssons t tes
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees er erent es ez iez ions ons te tent tera terai teraient terais terait teras terez teriez terions terons teront tes
_ na nai naient nais nait names nant nas nasse nassent nasses nassiez nassions nat nates ne nee nees nent ner nera nerai neraient nerais nerait neras nerent nerez neriez nerions nerons neront nes nez niez nions nons s
a age ages ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es eur eurs euse euses ez iez ions oir oirs ons
_ a ai aient ais ait ames ant as asse assent asses assiez assions at ates ation ations e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons s
_ a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons s
a able ables age ages ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ement ements ent er era erai eraient erais erait eras erent erez eriez erions erons eront es eur eurs euse euses ez iez ions ons
er ers
se ses x
de des
ie ies ique iques
e es que ques ste stes
ation ations
_ ble bles i ient is it mes nt s sse ssent sses ssiez ssions t tes tion tions
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ement ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
e es ique iques
_ i ient ire ires is it mes nt s sse ssent sses ssiez ssions t tes tion tions
tion tions
_ i ient is it mes nce nces nt s sse ssent sses ssiez ssions t tes
_ e es ez mes ons r ra rai raient rais rait ras rent rez riez rions rons ront s ssaient ssais ssait ssant sse ssent sses ssez ssiez ssions ssons t tes
d de des ds
er ere eres ers
a ai aient ais ait ames ant as asse assent asses assiez assions at ates ation ations e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions me mes ons
_ e es nt r ra rai raient rais rait ras rent rez riez rions rons ront s use uses ux z
m ms
lite lites
a age ages ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
_ sa sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates se see sees sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sons
a able ables ai aient ais ait ames ant ante antes ants as asse assent asses assiez assions at ates ation ations e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
isa isai isaient isais isait isames isant isas isasse isassent isasses isassiez isassions isat isates isation isations ise isee isees isent iser isera iserai iseraient iserais iserait iseras iserent iserez iseriez iserions iserons iseront ises isez isiez isions isme ismes isons iste istes
a able ables ai aient ais ait ames ant ante antes ants as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
ha hai haient hais hait hames hant has hasse hassent hasses hassiez hassions hat hates he hee hees hent her hera herai heraient herais herait heras herent herez heriez herions herons heront hes hez hiez hions hons
ames assiez assions ates e ee ees er erez eriez erions erons es ez iez ions ons
ta tai taient tais tait tames tant tas tasse tassent tasses tassiez tassions tat tates tation tations te tee tees tent ter tera terai teraient terais terait teras terent terez teriez terions terons teront tes tez tiez tions tons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons que ques
e es que ques
r re res rs
al ale ales aux e es
que ques sme smes
s sa sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates se see sees sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sons
a ai aient ais ait ames ant ante antes ants as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
ion ions
_ rie ries s
aire aires
teur teurs tion tions trice trices
r re res rs z
e es ie ies
use uses ux
el elle elles els
que ques
l le les ux
ta tai taient tais tait tames tant tas tasse tassent tasses tassiez tassions tat tates te tee tees tent ter tera terai teraient terais terait teras terent terez teriez terions terons teront tes tez tiez tions tons
ra rai raient rais rait rames rant ras rasse rassent rasses rassiez rassions rat rates re ree rees rent rer rera rerai reraient rerais rerait reras rerent rerez reriez rerions rerons reront res rez riez rions rons
e ement ements ent era erai eraient erais erait eras erez eriez erions erons eront es
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees er erent es ez iez ions ons
_ saient sais sait sant se sent ses sez siez sions sons
endra endrai endraient endrais endrait endras endrez endriez endrions endrons endront enne ennent ennes ens ent nmes nrent ns nsse nssent nsses nssiez nssions nt ntes
_ e es r rent s z
_ nt ra rai raient rais rait ras rez riez rions rons ront s
ua uai uaient uais uait uames uant uas uasse uassent uasses uassiez uassions uat uates ue uee uees uent uer uera uerai ueraient uerais uerait ueras uerent uerez ueriez uerions uerons ueront ues uez uiez uions uons
_ a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es eur eurs ez iez ions ons s
_ ra rai raient rais rait ras re rez riez rions rons ront s
_ a age ages ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es eur eurs euse euses ez iez ions ons s
_ e es ment ments nt r ra rai raient rais rait ras rent rez riez rions rons ront s ur urs use uses z
di die dies dimes dir dira dirai diraient dirais dirait diras dirent direz diriez dirions dirons diront dis dissaient dissais dissait dissant disse dissement dissements dissent disses dissez dissiez dissions dissons dit dites
ia iai iaient iais iait iames iant ias iasse iassent iasses iassiez iassions iat iates iation iations ie iee iees ient ier iera ierai ieraient ierais ierait ieras ierent ierez ieriez ierions ierons ieront ies iez iiez iions ions
a able ables ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
n nne nnes ns
a ai aient ais ait al ale ales ames ant as asse assent asses assiez assions at ates aux e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez ier iere ieres iers iez ions ons
_ e es nt r ra rai raient rais rait ras rent rez rie ries riez rions rons ront s ur urs z
r rs z
_ s use uses ux
en enne ennes ens
qua quai quaient quais quait quames quant quas quasse quassent quasses quassiez quassions quat quates que quee quees quent quer quera querai queraient querais querait queras querent querez queriez querions querons queront ques quez quiez quions quons
ra rai raient rais rait rames rant ras rasse rassent rasses rassiez rassions rat rates ration rations re ree rees rent rer rera rerai reraient rerais rerait reras rerent rerez reriez rerions rerons reront res rez riez rions rons
nt z
ge ges ient is it nt
_ le les s
_ e es nt r ra rai raient rais rait ras rent rez riez rions rons ront s t ts z
aire aires e es
t ta tai taient tais tait tames tant tas tasse tassent tasses tassiez tassions tat tates te tee tees tent ter tera terai teraient terais terait teras terent terez teriez terions terons teront tes tez tiez tions tons ts
_ a ai aient ais ait ames ant as asse assent asses assiez assions at ates e es nt ons r ra rai raient rais rait ras rent rez riez rions rons ront s z
ia iai iaient iais iait iames iant iante iantes iants ias iasse iassent iasses iassiez iassions iat iates ie iee iees ient ier iera ierai ieraient ierais ierait ieras ierent ierez ieriez ierions ierons ieront ies iez iiez iions ions
_ e es ez mes ons r ra rai raient rais rait ras rent rez riez rions rons ront s sse ssent sses ssiez ssions t tes
onna onnai onnaient onnais onnait onnames onnant onnas onnasse onnassent onnasses onnassiez onnassions onnat onnates onne onnee onnees onnement onnements onnent onner onnera onnerai onneraient onnerais onnerait onneras onnerent onnerez onneriez onnerions onnerons onneront onnes onnez onniez onnions onnons
la lage lages lai laient lais lait lames lant las lasse lassent lasses lassiez lassions lat lates le lee lees lent ler lera lerai leraient lerais lerait leras lerent lerez leriez lerions lerons leront les leur leurs leuse leuses lez liez lions lons
a able ables ai aient ais ait ames ant as asse assent asses assiez assions at ates ateur ateurs ation ations atrice atrices e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
ri rie ries rimes rir rira rirai riraient rirais rirait riras rirent rirez ririez ririons rirons riront ris rissaient rissais rissait rissant risse rissement rissements rissent risses rissez rissiez rissions rissons rit rites
_ e es mes r ra rai raient rais rait ras rent rez riez rions rons ront s ssaient ssais ssait ssant ssante ssantes ssants sse ssement ssements ssent sses ssez ssiez ssions ssons t tes
ua uage uages uai uaient uais uait uames uant uas uasse uassent uasses uassiez uassions uat uates ue uee uees uent uer uera uerai ueraient uerais uerait ueras uerent uerez ueriez uerions uerons ueront ues uez uiez uions uons
ia iai iaient iais iait iames iant ias iasse iassent iasses iassiez iassions iat iates ie iee iees ient ier iera ierai ieraient ierais ierait ieras ierent ierez ieriez ierions ierons ieront ies iez iiez iions ions
da dai daient dais dait dames dant das dasse dassent dasses dassiez dassions dat dates de dee dees dent der dera derai deraient derais derait deras derent derez deriez derions derons deront des dez diez dions dons
dra drai draient drais drait dras dre drez driez drions drons dront s t te tes ts
e ent era erai eraient erais erait eras erez eriez erions erons eront es
_ i ient is it s
_ z
ns nt
_ ge ges i ient is it mes nt nte ntes nts s sse ssent sses ssiez ssions t tes
ta tai taient tais tait tames tant tante tantes tants tas tasse tassent tasses tassiez tassions tat tates te tee tees tent ter tera terai teraient terais terait teras terent terez teriez terions terons teront tes tez tiez tions tons
ce ces
_ es if ifs ion ions ive ives
s t
ia iai iaient iais iait iames iant ias iasse iassent iasses iassiez iassions iat iates ication ications ie iee iees ient ier iera ierai ieraient ierais ierait ieras ierent ierez ieriez ierions ierons ieront ies iez iiez iions ions
ble bles
e es ie ies ique iques
_ e es r rez riez rions rons s z
e es ia iai iaient iais iait iames iant ias iasse iassent iasses iassiez iassions iat iates ie iee iees ient ier iera ierai ieraient ierais ierait ieras ierent ierez ieriez ierions ierons ieront ies iez iiez iions ions
_ e es nt r ra rai raient rais rait ras rent rez riez rions rons ront s use usement uses ux z
_ e es ment ments nt r ra rai raient rais rait ras rent rez riez rions rons ront s tte ttes z
eur eurs ion ions rice rices
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es eur eurs euse euses ez iez ions ons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez ier iers iez ions ons
_ de des i ient is it mes nt s sse ssent sses ssiez ssions t tes
nt nts
_ a ai aient ais ait as ent ez iez ions ons ont s
_ e es nt r ra rai raient rais rait ras rent rez riez rions rons ront s tte ttes ur urs use uses z
_ au aux e es nt r ra rai raient rais rait ras rent rez riez rions rons ront s z
er ere eres ers ez ons
er ers ez ons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ent er era erai eraient erais erait eras erent erez eriez erions erons eront es eur eurs euse euses ez iez ions ons
sa sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates sation sations se see sees sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sons te tes
e es nt r ra rai raient rais rait ras rent rez riez rions rons ront s z
nna nnai nnaient nnais nnait nnames nnant nnas nnasse nnassent nnasses nnassiez nnassions nnat nnates nne nnee nnees nnent nner nnera nnerai nneraient nnerais nnerait nneras nnerent nnerez nneriez nnerions nnerons nneront nnes nnez nniez nnions nnons
_ nt r ra rai raient rais rait ras rent rez riez rions rons ront s ur urs use uses z
_ a age ages ai aient ais ait ames ant as asse assent asses assiez assions at ates e ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons s
_ i ient ire ires is it mes nt s sse ssent sses ssiez ssions t tes
_ nt s ur urs use uses z
la lai laient lais lait lames lant las lasse lassent lasses lassiez lassions lat lates le lee lees lent ler lera lerai leraient lerais lerait leras lerent lerez leriez lerions lerons leront les lez liez lions lons
_ nt r ra rai raient rais rait ras rent rez riez rions rons ront s use uses ux z
_ e es nt r ra rai raient rais rait ras rent rez riez rions rons ront s use uses z
_ e es nt r ra rai raient rais rait ras rent rez rie ries riez rions rons ront s z
on onna onnai onnaient onnais onnait onnames onnant onnas onnasse onnassent onnasses onnassiez onnassions onnat onnates onne onnent onner onnera onnerai onneraient onnerais onnerait onneras onnerent onnerez onneriez onnerions onnerons onneront onnes onnez onniez onnions onnons ons
da dai daient dais dait dames dant das dasse dassent dasses dassiez dassions dat dates de dent der dera derai deraient derais derait deras derent derez deriez derions derons deront des dez diez dions dons
t ta tage tages tai taient tais tait tames tant tas tasse tassent tasses tassiez tassions tat tates te tee tees tent ter tera terai teraient terais terait teras terent terez teriez terions terons teront tes tez tiez tions tons ts
la lage lages lai laient lais lait lames lant las lasse lassent lasses lassiez lassions lat lates le lee lees lent ler lera lerai leraient lerais lerait leras lerent lerez leriez lerions lerons leront les lez liez lions lons
da dage dages dai daient dais dait dames dant das dasse dassent dasses dassiez dassions dat dates de dee dees dent der dera derai deraient derais derait deras derent derez deriez derions derons deront des dez diez dions dons
ua uai uaient uais uait uames uant uante uantes uants uas uasse uassent uasses uassiez uassions uat uates ue uee uees uent uer uera uerai ueraient uerais uerait ueras uerent uerez ueriez uerions uerons ueront ues uez uiez uions uons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions on ons
_ a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es eur eurs euse euses ez iez ions ons s
la lai laient lais lait lames lant lante lantes lants las lasse lassent lasses lassiez lassions lat lates le lement lements lent ler lera lerai leraient lerais lerait leras lerent lerez leriez lerions lerons leront les lez liez lions lons
ez ons sa sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates sation sations se see sees sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sons
_ saient sais sait sant sante santes sants se sement sements sent ses sez siez sions sons
_ e es r rent s ur urs use uses z
_ e es nt r ra rai raient rais rait ras rent rez riez rions rons ront s tte ttes z
_ e es nt r ra rai raient rais rait ras rent rez rie ries riez rions rons ront s ur urs use uses z
_ nt r ra rai raient rais rait ras rent rez rie ries riez rions rons ront s z
a ai aient ais ait ames ant ante antes ants as asse assent asses assiez assions at ates e ement ements ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
ta tai taient tais tait tames tant tas tasse tassent tasses tassiez tassions tat tates te tent ter tera terai teraient terais terait teras terent terez teriez terions terons teront tes tez tiez tions tons
_ a ai aient ais ait as ez iez ions ons ont
a ade ades ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
_ e es ment nt r ra rai raient rais rait ras rent rez riez rions rons ront s z
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees er erent es ez iez ions le lent lera lerai leraient lerais lerait leras lerez leriez lerions lerons leront les ons
sa sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates se see sees sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sons te tes
_ nt r ra rai raient rais rait ras rent rez riez rions rons ront s ur urs z
_ e es nt r ra rai raient rais rait ras rent rez riez rions rons ront s ur urs use uses ux z
_ e es nt r ra rai raient rais rait ras rez riez rions rons ront s z
tra trai traient trais trait trames trant tras trasse trassent trasses trassiez trassions trat trates tre tree trees trent trer trera trerai treraient trerais trerait treras trerent trerez treriez trerions trerons treront tres trez triez trions trons
ge gea geai geaient geais geait geames geant geas geasse geassent geasses geassiez geassions geat geates gee gees gent geons ger gera gerai geraient gerais gerait geras gerent gerez geriez gerions gerons geront ges gez giez gions
t ta tai taient tais tait tames tant tas tasse tassent tasses tassiez tassions tat tates te tent ter tera terai teraient terais terait teras terent terez teriez terions terons teront tes tez tiez tions tons ts
a able ables ai aient ais ait ames ant as asse assent asses assiez assions at ates ation ations e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
_ na nage nages nai naient nais nait names nant nas nasse nassent nasses nassiez nassions nat nates ne nee nees nent ner nera nerai neraient nerais nerait neras nerent nerez neriez nerions nerons neront nes nez niez nions nons s
sa sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates se see sees sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sme smes sons
_ a age ages ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons s
_ i ient is it mes nt nte ntes nts s sse ssent sses ssiez ssions t tes tion tions
sa sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates sation sations se see sees sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sons
lla llai llaient llais llait llames llant llas llasse llassent llasses llassiez llassions llat llates lle llent ller llera llerai lleraient llerais llerait lleras llerent llerez lleriez llerions llerons lleront lles llez lliez llions llons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ette ettes ez iez ions ons
n nna nnai nnaient nnais nnait nnames nnant nnas nnasse nnassent nnasses nnassiez nnassions nnat nnates nne nnee nnees nnement nnements nnent nner nnera nnerai nneraient nnerais nnerait nneras nnerent nnerez nneriez nnerions nnerons nneront nnes nnez nniez nnions nnons ns
_ i ient is it mes nt s sse ssent sses ssiez ssions t tes teur teurs tion tions trice trices
_ a ai aient ais ait ames ant ante antes ants as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons s
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez erie eries eriez erions erons eront es eur eurs euse euses ez iez ions ons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons ure ures
va vai vaient vais vait vames vant vas vasse vassent vasses vassiez vassions vat vates ve vee vees vent ver vera verai veraient verais verait veras verent verez veriez verions verons veront ves vez viez vions vons
_ mes r ra rai raient rais rait ras rent rez riez rions rons ront s ssaient ssais ssait ssant sse ssent sses ssez ssiez ssions ssons t tes
na nai naient nais nait names nant nas nasse nassent nasses nassiez nassions nat nates ne nee nees nement nements nent ner nera nerai neraient nerais nerait neras nerent nerez neriez nerions nerons neront nes nez niez nions nons s
na nai naient nais nait names nant nas nasse nassent nasses nassiez nassions nat nates ne nee nees nent ner nera nerai neraient nerais nerait neras nerent nerez neriez nerions nerons neront nes nez niez nions nons
on onna onnai onnaient onnais onnait onnames onnant onnas onnasse onnassent onnasses onnassiez onnassions onnat onnates onne onnee onnees onnent onner onnera onnerai onneraient onnerais onnerait onneras onnerent onnerez onneriez onnerions onnerons onneront onnes onnez onniez onnions onnons ons
_ a ai aient ais ait as e ent es ez iez ions ons ont
_ na nai naient nais nait names nant nas nasse nassent nasses nassiez nassions nat nates ne nent ner nera nerai neraient nerais nerait neras nerent nerez neriez nerions nerons neront nes nez niez nions nons s
ra rai raient rais rait rames rant ras rasse rassent rasses rassiez rassions rat rates re ree rees rement rements rent rer rera rerai reraient rerais rerait reras rerent rerez reriez rerions rerons reront res rez riez rions rons
ha hai haient hais hait hames hant has hasse hassent hasses hassiez hassions hat hates he hee hees hement hements hent her hera herai heraient herais herait heras herent herez heriez herions herons heront hes hez hiez hions hons
_ x
na nai naient nais nait names nant nas nasse nassent nasses nassiez nassions nat nates ne nee nees nent ner nera nerai neraient nerais nerait neras nerent nerez neriez nerions nerons neront nes nez niez nions nons s
_ ment ments nt r ra rai raient rais rait ras rent rez riez rions rons ront s z
ma mai maient mais mait mames mant mas masse massent masses massiez massions mat mates me mee mees ment mer mera merai meraient merais merait meras merent merez meriez merions merons meront mes mez miez mions mons
_ a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
a ai aient ais ait as e ent ez iez ions ons ont
aient ais ait ant e ent es ez iez imes ions irent is isse issent isses issiez issions it ites ons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees el elle elles els ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
_ ble bles i ient is it mes nt s sse ssent sses ssiez ssions t tes teur teurs tion tions trice trices
ua uai uaient uais uait uames uant uas uasse uassent uasses uassiez uassions uat uates ue uent uer uera uerai ueraient uerais uerait ueras uerent uerez ueriez uerions uerons ueront ues uez uiez uions uons
ura urai uraient urais urait urames urant uras urasse urassent urasses urassiez urassions urat urates ure uree urees urent urer urera urerai ureraient urerais urerait ureras urerent urerez ureriez urerions urerons ureront ures urez uriez urions urons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez ier iere ieres iers iez ions ons
sa sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates sation sations se see sees sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sme smes sons ste stes te tes
a ai aient ais ait ames ant as asse assent asses assiez assions at ates ateur ateurs ation ations atrice atrices e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
a ai aient aire aires ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ion ions ons
aient ais ait ant ante antes ants e ent es ez iez ions ons
_ a ai ames as asse assent asses assiez assions at ates ent erent
_ a age ages ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es eur eurs ez iez ions ons s
ilisa ilisai ilisaient ilisais ilisait ilisames ilisant ilisas ilisasse ilisassent ilisasses ilisassiez ilisassions ilisat ilisates ilisation ilisations ilise ilisee ilisees ilisent iliser ilisera iliserai iliseraient iliserais iliserait iliseras iliserent iliserez iliseriez iliserions iliserons iliseront ilises ilisez ilisiez ilisions ilisons ilite ilites le les
isa isai isaient isais isait isames isant isas isasse isassent isasses isassiez isassions isat isates isation isations ise isee isees isent iser isera iserai iseraient iserais iserait iseras iserent iserez iseriez iserions iserons iseront ises isez isiez isions isme ismes isons
ra rai raient rais rait ras re rez riez rions rons ront s saient sais sait sant se sent ses sez siez simes sions sirent sis sisse sissent sisses sissiez sissions sit sites sons t te tes ts
_ i ient is it mes nce nces nt nte ntes nts s sse ssent sses ssiez ssions t tes
ura urai uraient urais urait urames urant uras urasse urassent urasses urassiez urassions urat urates uration urations ure uree urees urent urer urera urerai ureraient urerais urerait ureras urerent urerez ureriez urerions urerons ureront ures urez uriez urions urons
nta ntai ntaient ntais ntait ntames ntant ntas ntasse ntassent ntasses ntassiez ntassions ntat ntates ntation ntations nte ntee ntees ntent nter ntera nterai nteraient nterais nterait nteras nterent nterez nteriez nterions nterons nteront ntes ntez ntiez ntions ntons
ina inai inaient inais inait inames inant inas inasse inassent inasses inassiez inassions inat inates ination inations ine inee inees inent iner inera inerai ineraient inerais inerait ineras inerent inerez ineriez inerions inerons ineront ines inez iniez inions inons
ula ulai ulaient ulais ulait ulames ulant ulas ulasse ulassent ulasses ulassiez ulassions ulat ulates ulation ulations ule ulee ulees ulent uler ulera ulerai uleraient ulerais ulerait uleras ulerent ulerez uleriez ulerions ulerons uleront ules ulez uliez ulions ulons
naient nais nait nant ne nent nes nez niez nimes nions nirent nis nisse nissent nisses nissiez nissions nit nites nons
ra rai raient rais rait ras re rez riez rions rons ront
ra rai raient rais rait rames rant ras rasse rassent rasses rassiez rassions rat rates rateur rateurs ration rations ratrice ratrices re ree rees rent rer rera rerai reraient rerais rerait reras rerent rerez reriez rerions rerons reront res rez riez rions rons
la lai laient lais lait lames lant las lasse lassent lasses lassiez lassions lat lates lation lations le lee lees lent ler lera lerai leraient lerais lerait leras lerent lerez leriez lerions lerons leront les lez liez lions lons
lisa lisai lisaient lisais lisait lisames lisant lisas lisasse lisassent lisasses lisassiez lisassions lisat lisates lise lisee lisees lisent liser lisera liserai liseraient liserais liserait liseras liserent liserez liseriez liserions liserons liseront lises lisez lisiez lisions lisons lite lites
_ isa isai isaient isais isait isames isant isas isasse isassent isasses isassiez isassions isat isates ise isee isees isent iser isera iserai iseraient iserais iserait iseras iserent iserez iseriez iserions iserons iseront ises isez isiez isions isons s
na nai naient nais nait names nant nas nasse nassent nasses nassiez nassions nat nates nation nations ne nee nees nent ner nera nerai neraient nerais nerait neras nerent nerez neriez nerions nerons neront nes nez niez nions nons
dra drai draient drais drait dras drez driez drions drons dront ne nent nes s t
_ na nai naient nais nait names nant nas nasse nassent nasses nassiez nassions nat nates ne nee nees nement nements nent ner nera nerai neraient nerais nerait neras nerent nerez neriez nerions nerons neront nes nez niez nions nons s
lisa lisai lisaient lisais lisait lisames lisant lisas lisasse lisassent lisasses lisassiez lisassions lisat lisates lise lisee lisees lisent liser lisera liserai liseraient liserais liserait liseras liserent liserez liseriez liserions liserons liseront lises lisez lisiez lisions lisons
nca ncai ncaient ncais ncait ncames ncant ncas ncasse ncassent ncasses ncassiez ncassions ncat ncates nce ncee ncees ncent ncer ncera ncerai nceraient ncerais ncerait nceras ncerent ncerez nceriez ncerions ncerons nceront nces ncez nciez ncions ncons
uta utai utaient utais utait utames utant utas utasse utassent utasses utassiez utassions utat utates ute utee utees utent uter utera uterai uteraient uterais uterait uteras uterent uterez uteriez uterions uterons uteront utes utez utiez utions utons
ra rai raient rais rait ras rez riez rions rons ront
mes rent s sse ssent sses ssiez ssions t tes
_ ent lla llai llaient llais llait llames llant llas llasse llassent llasses llassiez llassions llat llates lle llee llees llent ller llera llerai lleraient llerais llerait lleras llerent llerez lleriez llerions llerons lleront lles llez lliez llions llons s t
la lai laient lais lait lames lant las lasse lassent lasses lassiez lassions lat lates le lent ler lera lerai leraient lerais lerait leras lerent lerez leriez lerions lerons leront les lez liez lions lons
d da dai daient dais dait dames dant das dasse dassent dasses dassiez dassions dat dates de dee dees dent der dera derai deraient derais derait deras derent derez deriez derions derons deront des dez diez dions dons ds
ez mes ons r ra rai raient rais rait ras rent rez riez rions rons ront s sse ssent sses ssiez ssions t tes
illa illai illaient illais illait illames illant illas illasse illassent illasses illassiez illassions illat illates ille illent iller illera illerai illeraient illerais illerait illeras illerent illerez illeriez illerions illerons illeront illes illez illiez illions illons
n nna nnage nnages nnai nnaient nnais nnait nnames nnant nnas nnasse nnassent nnasses nnassiez nnassions nnat nnates nne nnee nnees nnent nner nnera nnerai nneraient nnerais nnerait nneras nnerent nnerez nneriez nnerions nnerons nneront nnes nnez nniez nnions nnons ns
illa illai illaient illais illait illames illant illas illasse illassent illasses illassiez illassions illat illates ille illee illees illent iller illera illerai illeraient illerais illerait illeras illerent illerez illeriez illerions illerons illeront illes illez illiez illions illons
a ai aient ais ait ames ant ante antes ants as asse assent asses assiez assions at ates e ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
_ a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons s
a age ages ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez ier iere ieres iers iez ions ons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions me mes ons te tes
a age ages ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es eur eurs ez iez ions ons
nna nnai nnaient nnais nnait nnames nnant nnas nnasse nnassent nnasses nnassiez nnassions nnat nnates nne nnee nnees nnent nner nnera nnerai nneraient nnerais nnerait nneras nnerent nnerez nneriez nnerions nnerons nneront nnes nnez nniez nnions nnons ns
ua uai uaient uais uait uames uant uas uasse uassent uasses uassiez uassions uat uates ue uee uees uement uements uent uer uera uerai ueraient uerais uerait ueras uerent uerez ueriez uerions uerons ueront ues uez uiez uions uons
a age ages ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ement ements ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
tta ttai ttaient ttais ttait ttames ttant ttas ttasse ttassent ttasses ttassiez ttassions ttat ttates tte ttee ttees ttent tter ttera tterai tteraient tterais tterait tteras tterent tterez tteriez tterions tterons tteront ttes ttez ttiez ttions ttons
cha chai chaient chais chait chames chant chas chasse chassent chasses chassiez chassions chat chates che chee chees chement chements chent cher chera cherai cheraient cherais cherait cheras cherent cherez cheriez cherions cherons cheront ches chez chiez chions chons
illa illai illaient illais illait illames illant illas illasse illassent illasses illassiez illassions illat illates ille illee illees illement illements illent iller illera illerai illeraient illerais illerait illeras illerent illerez illeriez illerions illerons illeront illes illez illiez illions illons
ssa ssai ssaient ssais ssait ssames ssant ssas ssasse ssassent ssasses ssassiez ssassions ssat ssates sse ssee ssees ssent sser ssera sserai sseraient sserais sserait sseras sserent sserez sseriez sserions sserons sseront sses ssez ssiez ssions ssons
na nage nages nai naient nais nait names nant nas nasse nassent nasses nassiez nassions nat nates ne nee nees nent ner nera nerai neraient nerais nerait neras nerent nerez neriez nerions nerons neront nes nez niez nions nons
fia fiai fiaient fiais fiait fiames fiant fias fiasse fiassent fiasses fiassiez fiassions fiat fiates fication fications fie fiee fiees fient fier fiera fierai fieraient fierais fierait fieras fierent fierez fieriez fierions fierons fieront fies fiez fiiez fiions fions
isa isai isaient isais isait isames isant isas isasse isassent isasses isassiez isassions isat isates ise isee isees isent iser isera iserai iseraient iserais iserait iseras iserent iserez iseriez iserions iserons iseront ises isez isiez isions isons
onna onnai onnaient onnais onnait onnames onnant onnas onnasse onnassent onnasses onnassiez onnassions onnat onnates onne onnee onnees onnent onner onnera onnerai onneraient onnerais onnerait onneras onnerent onnerez onneriez onnerions onnerons onneront onnes onnez onniez onnions onnons
ina inai inaient inais inait inames inant inas inasse inassent inasses inassiez inassions inat inates ine inee inees inent iner inera inerai ineraient inerais inerait ineras inerent inerez ineriez inerions inerons ineront ines inez iniez inions inons
na nai naient nais nait names nant nas nasse nassent nasses nassiez nassions nat nates ne nee nees nement nements nent ner nera nerai neraient nerais nerait neras nerent nerez neriez nerions nerons neront nes nez niez nions nons
lla llai llaient llais llait llames llant llas llasse llassent llasses llassiez llassions llat llates lle llee llees llent ller llera llerai lleraient llerais llerait lleras llerent llerez lleriez llerions llerons lleront lles llez lliez llions llons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates ateur ateurs ation ations atoire atoires atrice atrices e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
eta etai etaient etais etait etames etant etas etasse etassent etasses etassiez etassions etat etates ete etee etees eter eterent etes etez etiez etions etons ette ettent ettera etterai etteraient etterais etterait etteras etterez etteriez etterions etterons etteront ettes
alisa alisai alisaient alisais alisait alisames alisant alisas alisasse alisassent alisasses alisassiez alisassions alisat alisates alise alisee alisees alisent aliser alisera aliserai aliseraient aliserais aliserait aliseras aliserent aliserez aliseriez aliserions aliserons aliseront alises alisez alisiez alisions alisons
a age ages ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees er erent es ez iez ions ons te tent tera terai teraient terais terait teras terez teriez terions terons teront tes
ca cai caient cais cait cames cant cas casse cassent casses cassiez cassions cat cates ce cee cees cent cer cera cerai ceraient cerais cerait ceras cerent cerez ceriez cerions cerons ceront ces cez ciez cions cons
ra rai raient rais rait rames rant ras rasse rassent rasses rassiez rassions rat rates re rent rer rera rerai reraient rerais rerait reras rerent rerez reriez rerions rerons reront res rez riez rions rons
isa isai isaient isais isait isames isant isas isasse isassent isasses isassiez isassions isat isates isation isations ise isee isees isent iser isera iserai iseraient iserais iserait iseras iserent iserez iseriez iserions iserons iseront ises isez isiez isions isons
nda ndai ndaient ndais ndait ndames ndant ndas ndasse ndassent ndasses ndassiez ndassions ndat ndates nde ndee ndees ndent nder ndera nderai nderaient nderais nderait nderas nderent nderez nderiez nderions nderons nderont ndes ndez ndiez ndions ndons
sa sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates se see sees sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sion sions sons
era erai eraient erais erait erames erant eras erasse erassent erasses erassiez erassions erat erates eration erations ere eree erees erent erer erera ererai ereraient ererais ererait ereras ererent ererez ereriez ererions ererons ereront eres erez eriez erions erons
pa pai paient pais pait pames pant pas passe passent passes passiez passions pat pates pe pee pees pent per pera perai peraient perais perait peras perent perez periez perions perons peront pes pez piez pions pons
ta tai taient tais tait tames tant tas tasse tassent tasses tassiez tassions tat tates te tee tees tent ter tera terai teraient terais terait teras terent terez teriez terions terons teront tes tez tiez tion tions tons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
ha hai haient hais hait hames hant has hasse hassent hasses hassiez hassions hat hates he hent her hera herai heraient herais herait heras herent herez heriez herions herons heront hes hez hiez hions hons
nna nnai nnaient nnais nnait nnames nnant nnas nnasse nnassent nnasses nnassiez nnassions nnat nnates nne nnee nnees nnement nnements nnent nner nnera nnerai nneraient nnerais nnerait nneras nnerent nnerez nneriez nnerions nnerons nneront nnes nnez nniez nnions nnons
ita itai itaient itais itait itames itant itas itasse itassent itasses itassiez itassions itat itates ite itee itees itent iter itera iterai iteraient iterais iterait iteras iterent iterez iteriez iterions iterons iteront ites itez itiez itions itons
ta tage tages tai taient tais tait tames tant tas tasse tassent tasses tassiez tassions tat tates te tee tees tent ter tera terai teraient terais terait teras terent terez teriez terions terons teront tes tez tiez tions tons
ge gea geai geaient geais geait geames geant geas geasse geassent geasses geassiez geassions geat geates gee gees gement gements gent geons ger gera gerai geraient gerais gerait geras gerent gerez geriez gerions gerons geront ges gez giez gions
sa sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates se see sees sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sons
la lai laient lais lait lames lant las lasse lassent lasses lassiez lassions lat lates le lee lees ler lerent les lez liez lions lle llent llera llerai lleraient llerais llerait lleras llerez lleriez llerions llerons lleront lles lons
_ e es ment ments nt r ra rai raient rais rait ras rent rez riez rions rons ront s use uses z
a able ables ai aient ais ait ames ant ante antes ants as asse assent asses assiez assions at ates ateur ateurs ation ations atrice atrices e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
a age ages ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ement ements ent er era erai eraient erais erait eras erent erez eriez erions erons eront es eur eurs euse euses ez iez ions ons
ie ient iera ierai ieraient ierais ierait ieras ierez ieriez ierions ierons ieront ies ya yai yaient yais yait yames yant yas yasse yassent yasses yassiez yassions yat yates ye yee yees yer yerent yes yez yiez yions yons
i ie ies imes ir ira irai iraient irais irait iras irent irez iriez irions irons iront is issaient issais issait issant isse issent isses issez issiez issions issons it ites
ula ulai ulaient ulais ulait ulames ulant ulas ulasse ulassent ulasses ulassiez ulassions ulat ulates ule ulee ulees ulent uler ulera ulerai uleraient ulerais ulerait uleras ulerent ulerez uleriez ulerions ulerons uleront ules ulez uliez ulions ulons
ela elai elaient elais elait elames elant elas elasse elassent elasses elassiez elassions elat elates ele elee elees elent eler elera elerai eleraient elerais elerait eleras elerent elerez eleriez elerions elerons eleront eles elez eliez elions elons
ina inage inages inai inaient inais inait inames inant inas inasse inassent inasses inassiez inassions inat inates ine inee inees inent iner inera inerai ineraient inerais inerait ineras inerent inerez ineriez inerions inerons ineront ines inez iniez inions inons
ra rage rages rai raient rais rait rames rant ras rasse rassent rasses rassiez rassions rat rates re ree rees rent rer rera rerai reraient rerais rerait reras rerent rerez reriez rerions rerons reront res rez riez rions rons
lla llai llaient llais llait llames llant llas llasse llassent llasses llassiez llassions llat llates lle llee llees llement llements llent ller llera llerai lleraient llerais llerait lleras llerent llerez lleriez llerions llerons lleront lles llez lliez llions llons
a age ages ai aient ais ait ames ant as asse assent asses assiez assions at ates e ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
_ i ient is it mes nt s sse ssent sses ssiez ssions t tes tif tifs tion tions tive tives
ata atai ataient atais atait atames atant atas atasse atassent atasses atassiez atassions atat atates ate atee atees atent ater atera aterai ateraient aterais aterait ateras aterent aterez ateriez aterions aterons ateront ates atez atiez ations atons
fa fai faient fais fait fames fant fas fasse fassent fasses fassiez fassions fat fates fe fee fees fent fer fera ferai feraient ferais ferait feras ferent ferez feriez ferions ferons feront fes fez fiez fions fons
ta tai taient tais tait tames tant tas tasse tassent tasses tassiez tassions tat tates te tee tees tement tements tent ter tera terai teraient terais terait teras terent terez teriez terions terons teront tes tez tiez tions tons
enta entai entaient entais entait entames entant entas entasse entassent entasses entassiez entassions entat entates ente entee entees entent enter entera enterai enteraient enterais enterait enteras enterent enterez enteriez enterions enterons enteront entes entez entiez entions entons
risa risai risaient risais risait risames risant risas risasse risassent risasses risassiez risassions risat risates rise risee risees risent riser risera riserai riseraient riserais riserait riseras riserent riserez riseriez riserions riserons riseront rises risez risiez risions risons
cation cations qua quai quaient quais quait quames quant quas quasse quassent quasses quassiez quassions quat quates que quee quees quent quer quera querai queraient querais querait queras querent querez queriez querions querons queront ques quez quiez quions quons
lisa lisai lisaient lisais lisait lisames lisant lisas lisasse lisassent lisasses lisassiez lisassions lisat lisates lisation lisations lise lisee lisees lisent liser lisera liserai liseraient liserais liserait liseras liserent liserez liseriez liserions liserons liseront lises lisez lisiez lisions lisons
ndra ndrai ndraient ndrais ndrait ndras ndrez ndriez ndrions ndrons ndront nne nnent nnes ns nt
ota otai otaient otais otait otames otant otas otasse otassent otasses otassiez otassions otat otates ote otee otees otent oter otera oterai oteraient oterais oterait oteras oterent oterez oteriez oterions oterons oteront otes otez otiez otions otons
ez ons sa sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates se see sees sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sons
sa sai saient sais sait sames sant sante santes sants sas sasse sassent sasses sassiez sassions sat sates sation sations se see sees sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sons
lla llage llages llai llaient llais llait llames llant llas llasse llassent llasses llassiez llassions llat llates lle llee llees llent ller llera llerai lleraient llerais llerait lleras llerent llerez lleriez llerions llerons lleront lles llez lliez llions llons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez erie eries eriez erions erons eront es ez iez ions ons
a ai aient ais ait ames ance ances ant ante antes ants as asse assent asses assiez assions at ates e ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es euse euses eux ez iez ions ons
_ ent lla llai llaient llais llait llames llant llas llasse llassent llasses llassiez llassions llat llates lle llent ller llera llerai lleraient llerais llerait lleras llerent llerez lleriez llerions llerons lleront lles llez lliez llions llons s t
a ai aient ais ait ames ant as asse assent asses assiez assions at ates ation ations e ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
_ aient ais ait ant e ent es ez iez imes ions irent is isse issent isses issiez issions it ites ons ra rai raient rais rait ras re rez riez rions rons ront s u ue ues us
a ai aient ais ait ames ant as asse assent asses assiez assions at ates cation cations e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates ation ations e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions me mes ons te tes
a age ages ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions oir oirs ons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ement ements ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons ure ures
a ai aient ais ait ames ant ante antes ants as asse assent asses assiez assions at ates e ee ees ement ements ent er era erai eraient erais erait eras erent erez eriez erions erons eront es eur eurs euse euses ez iez ions ons
uilla uillai uillaient uillais uillait uillames uillant uillas uillasse uillassent uillasses uillassiez uillassions uillat uillates uille uillee uillees uillent uiller uillera uillerai uilleraient uillerais uillerait uilleras uillerent uillerez uilleriez uillerions uillerons uilleront uilles uillez uilliez uillions uillons
_ a ai aient ais ait ames ant as asse assent asses assiez assions at ates e es ment ments nt ons r ra rai raient rais rait ras rent rez riez rions rons ront s z
ca cai caient cais cait cames cant cas casse cassent casses cassiez cassions cat cates ce cee cees cement cements cent cer cera cerai ceraient cerais cerait ceras cerent cerez ceriez cerions cerons ceront ces cez ciez cions cons
la lai laient lais lait lames lant lante lantes lants las lasse lassent lasses lassiez lassions lat lates le lee lees lent ler lera lerai leraient lerais lerait leras lerent lerez leriez lerions lerons leront les lez liez lions lons
qua quai quaient quais quait quames quant quas quasse quassent quasses quassiez quassions quat quates que quent quer quera querai queraient querais querait queras querent querez queriez querions querons queront ques quez quiez quions quons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions me mes ons
fia fiai fiaient fiais fiait fiames fiant fias fiasse fiassent fiasses fiassiez fiassions fiat fiates fie fiee fiees fient fier fiera fierai fieraient fierais fierait fieras fierent fierez fieriez fierions fierons fieront fies fiez fiiez fiions fions
a ai aient ais ait ames ant ante antes ants as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions me mes ons
a ai aient ais ait ames ant ante antes ants as asse assent asses assiez assions at ates ateur ateurs ation ations atrice atrices e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
a ai aient ais ait ames ant ante antes ants as asse assent asses assiez assions at ates ation ations e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions me mes ons te tes
sa sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates se see sees sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sme smes sons ste stes
_ i mes s sse ssent sses ssiez ssions t tes
ia iai iaient iais iait iames iant iante iantes iants ias iasse iassent iasses iassiez iassions iat iates ication ications ie iee iees ient ier iera ierai ieraient ierais ierait ieras ierent ierez ieriez ierions ierons ieront ies iez iiez iions ions
a ai aient ais ait ames ant ante antes ants as asse assent asses assiez assions at ates ation ations e ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
lla llage llages llai llaient llais llait llames llant llas llasse llassent llasses llassiez llassions llat llates lle llee llees llent ller llera llerai lleraient llerais llerait lleras llerent llerez lleriez llerions llerons lleront lles lleur lleurs lleuse lleuses llez lliez llions llons
aient ais ait ant e ement ements ent es ez iez ions ons
aient ais ait ant ante antes ants e ement ements ent es ez iez ions ons
_ i ient is it l le les mes nt s sse ssent sses ssiez ssions t tes ux
ra rai raient rais rait rames rant rante rantes rants ras rasse rassent rasses rassiez rassions rat rates ration rations re ree rees rent rer rera rerai reraient rerais rerait reras rerent rerez reriez rerions rerons reront res rez riez rions rons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ition itions ons
isa isai isaient isais isait isames isant isas isasse isassent isasses isassiez isassions isat isates isation isations ise isee isees isent iser isera iserai iseraient iserais iserait iseras iserent iserez iseriez iserions iserons iseront ises isez isiez isions isme ismes isons iste istes ite ites
lisa lisai lisaient lisais lisait lisames lisant lisas lisasse lisassent lisasses lisassiez lisassions lisat lisates lisation lisations lise lisee lisees lisent liser lisera liserai liseraient liserais liserait liseras liserent liserez liseriez liserions liserons liseront lises lisez lisiez lisions lisons lite lites
a ai aient ais ait ames ant ante antes ants as asse assent asses assiez assions at ates ation ations e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions me mes ons
in ina inai inaient inais inait inames inant inas inasse inassent inasses inassiez inassions inat inates ine inee inees inent iner inera inerai ineraient inerais inerait ineras inerent inerez ineriez inerions inerons ineront ines inez iniez inions inons ins
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons s
h ha hai haient hais hait hames hant has hasse hassent hasses hassiez hassions hat hates he hee hees hent her hera herai heraient herais herait heras herent herez heriez herions herons heront hes hez hiez hions hons hs
sa sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates sation sations se see sees sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sme smes sons ste stes
que ques sa sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates se see sees sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sme smes sons
a age ages ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons ure ures
gua guai guaient guais guait guames guant guas guasse guassent guasses guassiez guassions guat guates gue guee guees guent guer guera guerai gueraient guerais guerait gueras guerent guerez gueriez guerions guerons gueront gues guez guiez guions guons
_ i ient is it mes nt nte ntes nts s sse ssent sses ssiez ssions t tes teur teurs tion tions trice trices
d daient dais dait dant de dent des dez diez dimes dions dirent dis disse dissent disses dissiez dissions dit dites dons dra drai draient drais drait dras dre drez driez drions drons dront ds du due dues dus
nt nta ntai ntaient ntais ntait ntames ntant ntas ntasse ntassent ntasses ntassiez ntassions ntat ntates nte ntee ntees ntent nter ntera nterai nteraient nterais nterait nteras nterent nterez nteriez nterions nterons nteront ntes ntez ntiez ntions ntons nts
_ e es isa isai isaient isais isait isames isant isas isasse isassent isasses isassiez isassions isat isates isation isations ise isee isees isent iser isera iserai iseraient iserais iserait iseras iserent iserez iseriez iserions iserons iseront ises isez isiez isions isons ite ites
_ e es isa isai isaient isais isait isames isant isas isasse isassent isasses isassiez isassions isat isates isation isations ise isee isees isent iser isera iserai iseraient iserais iserait iseras iserent iserez iseriez iserions iserons iseront ises isez isiez isions isons
assa assai assaient assais assait assames assant assas assasse assassent assasses assassiez assassions assat assates asse assee assees assent asser assera asserai asseraient asserais asserait asseras asserent asserez asseriez asserions asserons asseront asses assez assiez assions assons
era erai eraient erais erait erames erant eras erasse erassent erasses erassiez erassions erat erates ere eree erees erent erer erera ererai ereraient ererais ererait ereras ererent ererez ereriez ererions ererons ereront eres erez eriez erions erons
_ a ai aient ais ait ames ant ante antes ants as asse assent asses assiez assions at ates e ee ees ement ements ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons s
ha hage hages hai haient hais hait hames hant has hasse hassent hasses hassiez hassions hat hates he hee hees hent her hera herai heraient herais herait heras herent herez heriez herions herons heront hes heur heurs heuse heuses hez hiez hions hons
ia iai iaient iais iait iames iant ias iasse iassent iasses iassiez iassions iat iates icateur icateurs ication ications icatrice icatrices ie iee iees ient ier iera ierai ieraient ierais ierait ieras ierent ierez ieriez ierions ierons ieront ies iez iiez iions ions
isa isai isaient isais isait isames isant isas isasse isassent isasses isassiez isassions isat isates ise isee isees isent iser isera iserai iseraient iserais iserait iseras iserent iserez iseriez iserions iserons iseront ises isez isiez isions isons ite ites
sa sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates se see sees sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sition sitions sons
la lai laient lais lait lames lant las lasse lassent lasses lassiez lassions lat lates le lee lees lent ler lera lerai leraient lerais lerait leras lerent lerez leriez lerions lerons leront les leur leurs leuse leuses lez liez lions lons
sa sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates sation sations se see sees sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sme smes sons
cha chai chaient chais chait chames chant chas chasse chassent chasses chassiez chassions chat chates che chee chees chent cher chera cherai cheraient cherais cherait cheras cherent cherez cheriez cherions cherons cheront ches chez chiez chions chons
_ e es mes r ra rai raient rais rait ras rent rez riez rions rons ront s ssaient ssais ssait ssant sse ssement ssements ssent sses ssez ssiez ssions ssons t tes
e ea eai eaient eais eait eames eant eas easse eassent easses eassiez eassions eat eates ent eons er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions
nta ntai ntaient ntais ntait ntames ntant ntas ntasse ntassent ntasses ntassiez ntassions ntat ntates nte ntee ntees ntent nter ntera nterai nteraient nterais nterait nteras nterent nterez nteriez nterions nterons nteront ntes ntez ntiez ntions ntons

0abaissa 1
6e 2
6i 3
6ons
3ndon
7na
9i 4
9mes
9nt
9s 5
9t
aa 6
aes
8e 7
8i 3
8ons
7s
3t
4s
4tag 8
6i 9
6n a
5e
6e b
6m c
6nt
6s
6u d
6z
5i e
5o f
5r g
5u h
2bay 8
3e
2ces
2dome i
5in j
2eil k
2im l
2ject
6e m
6i n
6s
2oie o
4s
3mina
7bl p
7i 4
7mes
7nt
7s 5
7t q
6e 7
6i 3
6ons
3nda
6i 4
6mes
7ment
6nce b
8is r
7t h
6s 5
6t s
5e t
5i 3
5ons
4na u
5e v
5i
6e w
6mes
6ons
6r x
6s y
6t s
5ons
3rd
5a z
5e 7
5i 3
5ons
5s
3ut
5a u
5e v
5i
6ez
6mes
6ons
6r x
6s
7sai 9
9n 10
8e 11
8i 3
8ons
6t s
5ons
5s
3ye
5r 12
5u 13
5z
2reg 14
3i
4s
4t l
3ut 15
2senc 8
5t
6ames
7ssi 3
7tes
6e
7e b
7i 16
7r 17
7s
7z
6i 3
6ons
6s
3olu
6e b
6ment
6s
6tio i
8s 18
7o 6
5v 19
4rba 1a
6e 1b
6i 3
6ons
5ptio i
8v 1c
3tem 8
5nez
6iez
7ons
7r
6ons
6tion
an 1d
as
6u h
4iendrez
9i 3
9ons
5ne 1e
6mes
6ssi 3
6tes
4racte 1f
8ion
bni 1g
bs
6ie 1h
7r g
7s
7t 1i
6ya 1j
7ez
7i 3
7ons
5us 1k
3urd 1l
2us
4e 7
4iez
5f b
5ons
5v p
1cademic 1m
7e b
7q 1n
7s 1o
2cabl 1p
3ed 1q
4lera
8i 4
8mes
8ndo
9t
8s 5
8t 1r
7e 7
7i 3
7ograph 8
8met 1s
8ns
4nt
6s
6ua 1t
7e 1u
7i 3
7ons
4pta
7b 1v
7i 4
7mes
7n a
7s 5
7t q
6e 1b
6iez
7o i
6ons
4s
5sib 1v
7o i
7t b
6oire m
9isa u
be 7
bi 3
bons
bt 8
3ident
8a u
8e 1w
8i 3
8ons
8s
3la 1x
3ommoda
9i 4
9mes
9n a
9s 5
9t
ae 1y
ai n
ar 1z
as
8e v
8i 3
8ons
5pagna
ai 4
ames
ant
as 5
at
be 1y
br 1z
9e v
9i 3
9ons
6l 20
4ra u
5d
6a
7b k
7i
8ent
8lles
8s
8t
7mes
7nt
7s 5
7t s
6e
7e b
7m c
7nt
7on
9is r
9s
7r x
7s
7u d
7z
6i 3
6o f
6s
5e 7
5i 3
5ons
5t h
4ua u
5ch 21
5dames
7ssi 3
7tes
6e
7e b
7m c
7r 17
7s
7z
6i 3
6o f
5e 7
5i 3
5ons
5p 22
5ra 1j
6c 23
6e 24
6iez
7ons
7r
6ons
6r 25
6s
6t
6u 26
5tr 27
6um 28
5va 29
3roc
6h 2a
6s
5ire
6s
7sa 1j
8e
9m c
9nt
9z
8i 3
8ons
6t 2b
5upi
8e b
8mes
8r 17
8s
9sem c
bz
aions
aons
8tes
3ueil
7la 2c
8e
9nt
9r 25
9s
9z
8i
9e w
9mes
9ons
9r 12
9s 5
9t s
8ons
7s
4mul 2d
4s
5a
6i 4
6mes
6nt
6s 5
6t
7e 1y
7i 2e
7o 6
7r 1z
5e 7
5i 3
5ons
2e
2hards
5n 27
4t b
3eta 2f
5e 2g
5i 3
5ons
4v 27
3ille 8
2ide b
3er
5a 2h
5e 7
5i 2i
5ons
5s
2ne
2oly r
3mp r
3ustic 1m
7q 2j
2quera 1j
6es 2k
7u d
7z
6iez
7ons
7r
6ons
6r 25
5t b
4iere 1h
7s
7t
6sc 2l
5mes
5rent
5s
6e b
6it 2m
6s 2n
5t
6es
6s
6t 2o
2te 1b
3if b
4on
6na
8b k
8i 2p
8mes
8nt
8ria 10
8s 5
8t s
7e 2
7i 3
7ons
6s
4va 2q
5e
6e b
6ment
6nt
6r x
6s
6u d
6z
5iez
6ons
6s 18
6t 8
5ons
3r 1z
3uai 1s
5l 2r
5ria 10
7e 2s
4el 2t
2upuncte 1f
8r 1z
8u 1s
1damanti 2u
3pta
6b 1v
6i 4
6mes
6nt
6s 5
6t
7e 1y
7i 2e
7r 1z
5e 7
5i 3
5ons
2ditif b
6o 2v
6v 8
2ep r
3quat
7e m
7i n
7s
2hera 1a
5e
6n 2w
6r x
6s
6z
5i 3
5ons
4sif b
6o i
6v 1l
2ie 2x
2joi 2y
3uda 2z
5icata 6
9e 1f
9i 2e
9r 1z
4g 30
2met
5s
5ta 1j
6e 24
6i 3
6ons
6r g
3inicu k
6stra
ab k
ai 4
ames
ant
as 5
at
be 1y
bif b
co i
cv p
br 1z
9e 7
9i 3
9ons
4ra
6bl p
6i 4
6mes
6nt
6s 5
6t
7e 1y
7if b
8o i
8v p
7r 1z
5e 7
5i 3
5ons
4s
5e b
5se 1h
6ib 1v
7ez
7o i
2olesc 31
3pta 1
5e 7
5iez
6f b
6o i
6v 8
5ons
3ra
5bl p
5i 4
5mes
5nt
5s 5
5t 1r
4e 7
3s 32
3uci
6e b
6mes
6r x
6s
7sag 8
9i 9
9n a
8e
9m c
9nt
9s
9u d
9z
8i 3
8ons
6t s
2renali 33
5erg 34
4s 35
2ulte
6ra 1t
7e 7
7iez
8n h
8ons
7ons
6s
5i 1g
2verbe b
6ial
9e m
8ux
5sai 1s
7ti 36
6e b
6i r
3iendra
9it
6ne
6t
1era 2q
3e 7
3ien 37
5z
3odro 1o
5ynam 34
4phag 38
5la 33
5ort
8e h
8s
1ffaibl 15
5rames
7ssi 3
7tes
6e
7e b
7m c
7r 17
7s
7z
6iez
7ons
7s 18
6ons
5s 39
5ta 29
6em c
4m 3a
3ect
6a 1t
6e 7
6iez
7f b
7o 3b
7v 1l
6ons
6s
6ue 3c
3icha z
6e
7e b
7nt
7r x
7s
7t r
7u d
7z
6iez
7ons
7s r
6ons
4la 3d
5e 7
5i 3e
5o f
4rma
7i 4
7mes
7nt
7s 5
7t
8es
8if b
9o i
9v p
6e 7
6i 3
6ons
3ol 1p
3res
5t 3f
5u 3g
4ont 3h
3ut
5a 3d
5e 2g
5iaux
6ez
6ons
5ons
5s
2gha 2u
2in
2ricai 2u
6nis 3i
1gaca 1a
4e
5e b
5m c
5nt
5r 3j
5s
5z
2e
3e b
3nc 27
4d 3k
4ouillames
assi 3
ates
9e
ae b
am c
ar 17
as
az
9i 3
9o f
4t b
3s
2grav 3l
2i
3l 3m
3r x
3s
4sai 9
6nt
8e
5e 11
5i 3
5ons
3t
4a
5i 4
5mes
5nt
5s 5
5t
6e 1y
6i n
6o
6r 1z
4e 7
2nea 2x
2onie b
5mes
5r x
5s
6a 1a
6e t
6i 3
6ons
6s 19
5t s
2raf 3n
4ndi 3o
5ulocyto 2k
3ea
5bl p
5i 4
5mes
5nt
5s 5
5t s
4s
5sa u
6e 1b
6iez
7f b
7o i
7v 3m
6ons
5t 8
3ich l
5o k
5ulte 1f
8r 1z
8u 1s
1h
1i
2d l
2e
3nt
3s
3ux
2gle
5fi i
5s
3re
5fi i
5let 3p
5ment
6oi 33
5s
5tt 3q
5u d
4i 3r
3u
4e b
4ie 1s
5lla
8g 8
8i 4
8mes
8nt
8s 5
8t
9es
9s
7e
8e b
8nt
8r x
8s
8t 3s
8u 13
8z
7i 3
7on 3t
8t b
5s 3u
2l
3e
4s
3le
5e b
5nt
5r x
5s
5urs
5z
2mabl p
4i 4
4nt 3v
3e 7
3i 3
3ons
2ne
4e b
4s
5s 8
3si
2r
3e
4s
3s
2s
3e
4e b
4ment
3sel k
2t
1jout 3w
2ust 3x
1labandi 33
5str 1c
3rma 1a
5e 7
5iez
6ons
6s r
5ons
2banais 1k
3erge b
6i 3y
3ini 1g
5os
3um
5e i
5ine
8e b
8s
8u 3z
7oi 40
7ur 41
5o 2k
5s
2chimi 42
3ool
6at
8s
8u 1s
6e
7m 38
7s
6ific 43
7q 2j
7sa 44
8e 7
8i 3
8m 8
8ons
6s
5met 1s
5tes 10
2eatoir p
3nti 3r
5o 1f
3rt 45
3xandra
8i 2u
2gebre b
6iq 1n
4r 1m
3orithm 46
3u 8
2ias
3bi b
3ena
6b 1v
6i 4
6mes
6n a
6s 5
6t
7a 6
7e 1y
7i n
7r 1z
5e 7
5iez
6ons
6s r
5ons
3gn 27
3ment
7a 47
7e
8e
8nt
8r x
8s
8z
7i 3
7ons
7s
2la
4i
5ent
5s
5t
6a u
6e v
6i 3
6ons
4nt
6e b
6oi 40
6s
3e
4e b
4ga 48
5e
6a 49
6e b
6m c
6nt
6ons
6r x
6s
6z
5i 4a
5orie b
8q 1n
8s l
5rement
7s
8s 8
7tto b
6o b
5u l
4lomorph 8
5uia
4man 4b
4n 8
4r
5ent
5ge 33
6ie b
7q 2j
7sa 2z
6ologie b
bs r
au 8
5s
4s
4z
3ia
5c 3q
5g 8
5i 4
5mes
5nc 8
6t
5s 5
5t s
4e 7
4gato d
4ons
3o
4cata 6
7i n
5uta 6
7i n
4ng 14
5s
3uma 3d
5e
6e b
6nt
6r x
6s
6tte b
8i 4c
6u 13
6z
5i 3
5ons
4r 3q
4s 2m
2ors
2pes
5t 1s
3ha
5bet
8iq 1n
9s 4d
8s
5numer 34
3in
5e b
5i 16
5s
2tera
6b 1v
6ge 33
6i 4
6mes
6n a
6s 5
6t q
5c 43
5e 7
5iez
6ons
6t 8
5na
7i 4
7mes
7n 2w
7s 5
7t
8e 1y
8if b
9v p
8s
6e 7
6i 3
6ons
5ons
4s 2k
3itu 40
3ru 1d
2umina
7g 8
7i 4
7mes
7nt
7s 5
7t 1k
6e 4e
6ia 29
7ez
7ons
7u 4f
6ons
7therm 38
2vi 2u
1mabi 4g
3dou
6a u
6e 7
6i 3
6ons
6s
6vi 3y
3nda 38
5e b
5i 3y
4t h
3rr 4h
3s 4i
3teur
7i 1g
7s
3zo 33
2bassade
9s
9u d
8r 1z
3ia 1e
4tie 3c
6o 3b
3re 7
4ois 38
5ns
5s 1m
3ulac 1s
6nce b
8i 4c
7t h
6to 6
2e
3lior 4j
3n
4a
5ge
7a 2f
7e b
7m c
7nt
7ons
7r x
7s
7u 13
7z
6i 3
5i 4
5mes
5nt
5s 5
5t s
4d 2o
4e 7
3r
4e m
4icai 2u
7n 4k
6iu 4f
5nd 1m
4tu 1o
3s
2i
3ab k
4n r
3cal
6e m
5ux
3e b
3ral 1k
5ut 8
6x
3s
3ti 8
2nes 41
3isti 4l
2oc 4m
3nt b
3rc 4h
3ur
5ach 4n
5et r
6u 3g
5s
2phetami 33
3le
5cti 36
5ment
5s
5u d
3oul 3q
3u 4o
2ulet r
3sa 1a
4e
5e b
5m c
5nt
5r x
5s
5t r
5u 13
5z
4ons
2ygdale
8ctom 38
8s
7i r
1n
2a
3l
4gesi 4p
4ogi 4q
6o i
6u 8
4ysa 1
6e 1b
6i 3
6ons
6t 8
5tiq 1n
3nas
3rchie b
7q 1n
7sa 2z
8m 8
8t 8
3stigma 10
5omos 4n
5roph 8
3toci 1g
5mie b
7q 1n
7sa u
8e 7
8i 3
8ons
8t 8
6opatholog 38
2cestr j
4t 1s
3hois
3ien
6ne
8ment
8s
8t 8
6s
3r 4h
2douille
9r b
9s
9t r
3re 33
4ocee b
7pha k
5gene
9s 1k
8i 8
6y 33
5i 40
5logi 8
8u 8
5pau 2k
5stero 33
2e
3ant 20
3cdote b
7ie 4r
8q 2j
3mi 4p
3ri 8
3s
4thesia 1a
9e 7
9i 3
9ologie b
es r
ans
9q 2j
9s r
3vrism 4s
5y 1g
2ge
4li 4t
5o 10
5us
4s
3iectas 38
3lai 4u
4e
5doz 3y
5s
5t b
3oiss 4v
3uifor 1o
5lle
8r 8
8s
7u k
4sticlav 8
6ura b
8e b
2ima
5dvers 4w
5i 4
5l
6cu k
6e 4x
6ie 4r
7s l
7t 8
5mes
5nt
5s 5
5t 1r
5ux
4e 7
4ons
5s 1c
2nal
5e b
5is r
6t 8
3ea 2x
4e b
4xa u
5e 7
5iez
6on
8n 1d
8s
5ons
3ivers 4y
3onca u
6e 2g
6ia 4z
7e 50
7ons
6ons
5e b
3uai 1s
5l 1c
4el 2t
4la
6b k
6i 2p
6mes
6nt
6s 5
6t q
5e 7
5i 3
5ons
2omal
6e b
6i 8
5ux
3nyma 10
6e m
3rmal
7e m
7i r
6ux
2s
2tan
4rct 34
3eced 31
5hris 10
4nais 1k
5n 8
4rieur 1i
6or 1c
5ogra 40
3holog 38
5no 1o
4race 33
7i r
7no 2k
7o 2k
6quino 33
6x
5e 33
5opocentri 4t
8gene 2k
8i 40
8logi 4q
bu 8
8metr 41
9orphe b
di 4t
8phag 51
3ibiot 34
5ois
5rouillag 8
crd b
be h
6uit
4cancere 52
6pitalis r
6sse 1f
6tho 40
5hamb 1s
7r b
6re 2k
5ip 3e
5lerical
ce b
ci 1g
bux
6in j
5oagula 2z
6lonial 1d
6mmun 1d
6nceptionn 53
7form 1d
7jonctur 53
7stitutionnel 2t
6rps
8uscu k
5ryptogam 34
5ycli 54
8ona 55
ae b
ai 54
4da 56
5eflagra 2z
6mocrat 34
6presse 1f
6rapa 2z
6tona 2z
5iphter 34
5opa 29
7ing b
6t 8
4matie 1s
5ilitar 1d
6ssi k
6te b
7ot 34
5oi 33
6narchiq 2j
cs r
7iu 1s
4quail k
8r 8
6e b
6i r
3onym 51
3r 8
2us
2xiet 8
5u 3g
1orte b
2ut
1pach 8
3is 1p
2ercep 48
6va 1j
7ez
7i 3
7oir
8ns
7r 25
5ois
7t
7ve 1h
5u 26
4ite 1f
6i 36
3u 57
2hrodisia 54
2itoi 58
5y 59
2lomb b
2ocalyps 8
8t 34
3ge 8
3llin 1m
5o i
2parais 5a
7t 2b
6t b
6ux
5eil
8la
ad 8
ag 8
ai 4
ames
ant
as 5
at s
9e 2
9i 3
9ons
8s
6mment
6nc 8
7t
8ames
9ssi 3
9tes
8e
9e b
9m c
9r 17
9s
9z
8i 3
8ons
8s
5ia u
6e v
6i 3
6ons
6te 1f
7i n
5tem c
7nai 9
9nc 8
at
8ez
8iez
9ons
9r
8ons
8u
6i 5b
5u 26
4t 3w
3el
5a 1a
5e 5c
5i 3
5lat 2m
6e 5d
5ons
5s
4ndice
9ctom 38
9s
8i r
8ul 4y
5tis
4ta u
5e
6e b
6nc 8
7t
6r x
6s
6z
5iez
6ons
6ssa 2z
6t b
5ons
3laudi
8e b
8mes
at 1s
8r x
8s y
8t s
4icab 1v
7g 8
7te 1f
8if b
9o i
8r 1z
5q 5e
3ort 5f
3recia
8b 1v
8i 4
8mes
8nt
8s 5
8t
9e 1y
9i 2e
9r 1z
7e 7
7i 3
7ons
5hend l
8s 2m
5na 2c
6d 5g
6ez
6i 3
6ne 1h
6ons
6ti
8e b
8s
9sa 29
5t 5h
4imes
5rent
5s
6e b
6s 2n
5t s
5voisa 2f
9e 5i
9i 3
9ons
4obate 1f
8if b
9o i
9v 3m
8r 1z
5ch 4l
5fon 5j
5pr 5k
5uv 5l
5visionn 21
5ximatif b
bo i
bv p
3ui
5e 5d
5s
4y 59
2res
2te
3itu 40
1quarelle b
8is r
5iu 4f
4tin r
6q 2j
1rabe
5s
6q 2j
4ic 3k
5q 2j
5s 3l
3gon 1c
3igne 8
2balete b
7ri 4c
3itra
7ge b
8is r
7i
8ent
8r p
8s
8t
7l 1k
7mes
7nt
7s 5
7t s
7ux
6e 7
6i 3
6ons
3re b
2c
3ad 8
3he
5e 5m
5go 33
5l k
5ologi 4q
9u 8
6pteryx
5r
6e b
6i 8
6s
5s
5t
6s
6yp 8
5vech 8
7q 2j
4iat 1s
5confrer 38
6ub 8
5diac 1s
7ocesai 2u
6uc
8hes 2k
8s
5episcopal 1k
dt b
dux
5mandr 1c
5pel b
6hone 1o
6resbyter j
8t 1s
5tecte b
9on 41
9ur 5n
6rav 8
5va 3d
6e 7
6iez
7ons
7st 46
6ol r
7ns
3t 34
2demment
4n a
4u d
3ois 5o
2e
3ne b
3s
2gent
6a
7i 4
7mes
7n
8s
8t
7s 5
7t s
6e 5p
6ie 5q
7fe 1s
7ne b
8s
7ons
7q 2j
7t 8
6ons
6s
6u 1s
3ilac 3q
5e 5r
3ot
5iq 2j
6sa u
7e t
7i 3
7m 8
7ons
7t 8
5s
3ument
8a
9i 2p
9mes
9n 10
9s 5
9t
ae 1y
ai n
8e t
8i 3
8ons
8s
2ia
4ni 1g
3stocrate b
aie b
bq 1n
6loch 8
6telic 1m
aq 2j
as 1o
2mant
3e
4e b
4m c
4ni 5s
5t
4r x
4s
4z
3oire b
6ies
5s 8
3ure 4x
5i 3y
2na 5t
2ome b
2racha 3d
6e 5i
6iez
7ons
7s
6ons
4nge
7a 1
7e b
7m c
7nt
7ons
7r x
7s
7u d
7z
6i 3
3est 43
4t
5a u
5e 7
5iez
6ons
6s r
5o f
5s
3ie 5u
4va 3d
5e 7
5iez
6ons
6s 18
5ons
3ogamment
6n 2w
5e
6ames
7ssi 3
7tes
6e b
6ons
6r
7e 5v
7i 3
7ons
6s
6z
5i 3
4ndi
7e b
7mes
7r x
7s
8sa 5w
9e 11
9i 3
9ons
7t s
4sa z
5e 5i
5i 3
5o f
2senal
6ux
5ia r
6c
7a 55
7s
6eux
6t 8
6u 1s
2t
3efac 10
4re b
5iectom 38
7l 5x
6ograph 38
7l 8
7sclere 52
co 2k
7tom 38
6t 46
3hralg 38
5ite b
7i 4t
5od 38
6graph 38
6path 38
6s 8
3ichaut
9ie 1s
9s
5l 8
5ula
8i 2p
8mes
8nt
8s 5
8t
9es
9i n
9o 6
7e 5y
7i 3
7ons
4fice b
7iel 2t
9r b
9u 3g
4ller 38
7u d
4san
7al
9e m
8t b
8ux
7s
5te m
6iq 1n
3s
2ythm 38
1s
2cenda 1e
5se 1f
6ion
9na u
ae 1u
aiez
bons
bs r
aons
9s
2iat 34
3l 5z
2pec 60
4rge 61
6iez
7lle b
9o 2k
7ons
5i r
5mati 1g
6e b
5si n
6oi d
3hyx 62
3ira
6i 4
6mes
6n a
6s 5
6t
7e 1y
7i n
7o 6
5e 7
5iez
6n 8
6ons
5ons
2sai
5lla 2c
7e 24
7i 63
7ons
5ni 3o
5s 64
4ssin
8a
9i 4
9mes
9nt
9s 5
9t
aes
as
8e 7
8i 3
8ons
8s
4u 10
3emb 65
4oir
4y 19
4z
3ied b
5ge
7a 1a
7e b
7nt
7ons
7r x
7s
7z
6i 3
5r 25
5tt 3q
4gna
7b k
7i 4
7mes
7nt
7s 5
7t
8es
8i n
8s
6e 7
6i 3
6ons
4mes
5il 66
4s
5e b
5s 2n
5ta
7i 4
7mes
7na 10
8c 8
8t h
7s 5
7t s
6e 7
6i 3
6ons
3ocia
7i 4
7mes
7nt
7s 5
7t
8es
8if b
9on
bn 1d
bs
9v 8
6e 7
6i 3
6ons
4ie 1h
5ff 3q
5r 25
5s
5t
4mb 67
5ma 1a
6e 1b
6i 3
6o f
5p 48
4rti
7e b
7men 10
9s
7r x
7s 5a
7t s
4upi 68
6l 20
5rd 15
5v 20
3um l
4ra
6b k
6i 4
6mes
6nc 8
7t
6s 5
6t s
5e
6e b
6ment
6nt
6r x
6s
6u d
6z
5i 3
5ons
2ter
5eognos 38
5ie b
6s 54
5oi 40
5s
3hmat 34
5e b
3ico 60
4q 69
3ring 31
4olab 8
7tr 38
6ogi 4q
8u 8
5metr 38
5naut 46
6ef b
6ome b
8ie b
9q 1n
3uce b
5ie 3c
1teli 3y
2hee b
4ne 8
3lete b
6i 4t
2lante b
6i 4t
4s
2mospher 46
2ome b
4ic 1c
5q 2j
5sa 1t
6e 1b
6i 3
6m 8
6ons
6t 46
3ut b
2roc 3m
4ph 6a
5i 33
2tach 1p
4qu 4l
4r 6b
3eignab k
8i 9
8nt
7e 24
7i e
7ons
5n 6c
4la 3d
5e 5c
5i 3
5l 6d
5ons
4na 2z
5d
6a 1j
6e 24
6i e
6ons
6ra 6e
7e 6f
7i
8e w
8mes
8ons
8r x
8s
9sa 2c
ae
bm c
bnt
bs
bu d
bz
ai 3
aons
8t s
7o 6g
6s
6u h
5ta
7i 4
7mes
7nt
7s 5
7t
8es
8o 6
8s
6e t
6iez
7f b
7on
9n 3q
9s
7s 18
7v p
6ons
5ua
7i 4
7mes
7n a
7s 5
7t
8e 1y
8i n
6e 7
6i 3
6ons
4rra 6h
6e 7
6i
7ez
7mes
7ons
7r x
7s
8sa 5w
9e 11
9i 3
9ons
7t s
6ons
3ici 1g
4ra
6b k
6i
7ent
7l b
7s
7t
6mes
6n 2w
6s 5
6t s
5e 7
5i 3
5ons
4tr l
5u 40
3ract 2m
5i 10
5pa
7d 8
7g 8
7i 4
7mes
7nt
7s 5
7t s
6e 7
6i 3
6ons
5ya 2z
4ibua 2f
7e 7
7i 3
7ons
7t
8a 6
8i 2e
8s
5q 5e
5s 6i
5t 4w
1u
2bai 33
3e
4re b
5ge b
6in 8
7s r
2cun
5e
6ment
2dace b
5ie 3c
3ien 6j
4o
5frequen 6j
5gram 1o
5met 1s
5pho 33
6rothesis r
5visu 53
4t
5e 1f
5if b
6o 3b
6v 8
5oi 1s
6ra 10
7iu 4f
5r 1z
5s
2gment
7a
8b k
8i 4
8mes
8nt
8s 5
8t 6k
7e 7
7i 3
7ons
7s
3ur 5n
4ste b
6in 1m
2mone 4x
5i 4c
2paravant
3res
2quel
2ra
4i 4
4s
3ez
3iez
4ons
3on 6l
4r 8
2ssi
5tot
3ter 3m
4ral
7e b
7i 5s
7opithe 54
6ux
2tant
3el b
4u d
3hentic 1c
8f 6m
8qu 45
3ism 8
5t 46
3o
4ber 29
5iograph 41
5us
4car b
6ssa 6n
5ensu 1s
5henil k
6to 33
5inet 34
5lav 8
5olla 2z
6nduc 48
7somm 43
6p 38
5rat 6o
6it 34
5uise 1f
4daf 8
5efen 2k
6struc 4z
6terminames
dssi 3
dtes
ei n
ce 6p
ci 3
cons
5idac r
6scipli 33
5ro 1o
4gam 51
5en 8
6r 3q
6stion
bn 4y
bs
5i 1s
5raph 6q
5uidag 8
9mes
9ssi 3
9tes
8e 6p
8i 3
8ons
4mate b
7io i
8q 1n
8s 4d
5edic 43
7o i
5itrailleu 2k
5n 4s
5obile b
9isa 6n
bm 8
bt 8
6te 1f
7r 1z
5util 43
4nei 29
6ttoya 2z
5ome b
7ie b
8s r
5y 1o
4plast 38
5omp 8
6rta 2z
8eu 13
8rai 10
5ropulse h
bi n
5s 6a
5uni 48
4radio
9graph 38
9s
6il b
5egla 29
7ula 4z
5is 3e
6tai 1s
8ri 1g
7e b
5oute b
8i 4c
4s
5atisfac 48
5cop 38
5uffisan 6j
6ggestion
en 4n
es
4ur
3re
5fois
5ment
5s
4ich 1m
4uch 8
5i
2x
3iliair p
3quelles
7s
1vai 9
3l
4a
5i 4
5mes
5nch 8
6t
5s 5
5t s
4e 1b
4ons
3nc 27
4t
5age
8a u
8e b
8nt
8ons
8r x
8s
8u 3g
8z
7i 3
5s
3re b
3ta d
2e
3c
3ni d
4tura u
7e 6r
7ie 50
8n 8
8ons
8s 1o
7ons
4u h
3re 7
4s
5e b
5i n
4ti
6e b
6mes
6r x
6s
7sa 1j
8e
9m c
9nt
9s
9u 13
9z
8i 3
8ons
6t s
3u
4gla 1a
6e 6s
6i 3
6ons
4x
3z
2iat 6t
3d 3m
3ez
3on
5i 54
5net r
7u d
5s
3s
4e 7
2ocaill n
5sser 38
7i 4c
5t
6e b
6i 3y
6s
3in 8
4r
5dupoids
3ns
3rta u
5e 5i
5i 3
5o i
3u 5l
2ril
1xe 7
1yant
2ez
2ons
1zote
5e b
5m 38
5s
5ux
2ur
0baba b
3io k
3ord
6ais
4uch 8
5i i
5vi 1g
3y b
2c
3he
5e b
5liere b
9s
5nt
5ra 6e
6e 5v
6i 3
6o 6g
5s
5z
3l 4h
3on
3terici 40
7d 38
7e
8n 37
8s
7ologi 42
8pha 29
8stat 34
2dg 8
2ffe 7
2gage b
5is r
4rr 6u
3no k
3ue
5e b
5naud 6v
6t
5r x
5s
5t r
5z
2h
3u 10
2i
3e 5d
3gna 6w
5e 2g
5i 3
5oi 1s
6ns
3l
3n b
3onnet r
3sa u
4e
5e b
5mai i
6e 6x
5nt
5r 6y
5s
5u 13
5z
4s 5o
2l
3ada u
5e 2g
5iez
6n b
6ons
5ons
4i
5e 5d
5s
4nca u
6e
7e b
7l k
7m c
7nt
7r x
7s
7z
6ie 5q
7n 8
7ons
6oi 1s
7ns
5e b
5i r
4ya 3d
5e 6z
5i 3
5ons
3con
6ne 10
6s
3eina u
6e 70
6i 71
6ons
3isa 3d
5e 1b
5i 72
5ons
5t 46
4va 29
5ea 2x
6r 33
3la
5d 8
5i 4
5mes
5n a
5s
6s 2n
6t
7a 3d
7e 7
7ier 8
9z
8ons
7ons
7s
5t s
4e
5nt
5r
6a 6e
6e 5v
6iez
7n 8
7ons
6o 6g
5s
5t
6oma 33
6s
5z
4on
6na u
7e
8e b
8m c
8nt
8r x
8s
8t b
8z
7i 3
7ons
6s
5te b
6s
6ta 3d
7e v
7iez
8n 8
8ons
7ons
3s
3thaza d
2mbi i
4och 73
5u
6l 3k
6s
2n
3al
5e m
5i 74
4ne
6ra 38
6s
5i 3y
3c
4ab k
5i 1s
5l h
4s
3da
5ge b
6is r
5i 4
5mes
5nt
5s 5
5t s
4e
5a 2x
5e b
5let r
5nt
5r
6a 6e
6e 5v
6iez
7lle
aro b
as
7ons
6ol 8
7n 6l
5s
5z
4iez
5ons
5t
6i 1g
6s
3g b
3jo
5is r
5s
3lieue b
7sar 4b
3ne
5e b
5nt
5r
6a 6e
6ent
7t b
7z
6i 3
6o 6g
5s
5to i
6t 8
5z
4i
5e
6r 8
6s
6z
5mes
5ons
5r x
5s y
5t s
3qua u
5e
6e b
6nt
6r
7a 6e
7e 5v
7i 3
7on 6l
8ute b
ai 4c
6s
6t
7a u
7e
8r 12
8u d
8z
7i 3
7ons
7s
7t 6d
6z
5ie 50
6ons
6se b
7t 8
5ons
2pte 1o
4isa u
6e 7
6i 3
6m 4s
6ons
6t 5z
2r
3aqu 2l
4ter 38
5in
7a u
7e 2g
7i 3
7ons
5ta 3d
6e 75
6i 3
6ons
3baca 33
5i 4
5mes
5n a
5q 2j
5re
7s
8q 2j
6ie b
7s 1o
5s 5
5tes
4e
5aux
5c 2j
5e b
5le h
6u 1s
5nt
5r
6ai 4
7s
6e 5v
6i 3
6o 6g
5s
5ts
6t 8
5z
4iche
8s
8t r
5e 5q
5f 6a
5lle b
7o i
5ons
5tal b
6uri 4t
4u
5e b
5l 8
5s
3deaux
5e b
5nt
5r x
5s
5z
3ge b
3il
5le 10
5s
3long
7s
7u 8
5tie 1s
3maid b
5n b
3on
5na 3d
6e
7e b
7nt
7r x
7s
7t 3p
7z
6i 2i
6ons
5s
3que
6s
6t r
3racud 3k
5g 8
5i 4
5mes
5nt
5ss 2n
5tes
4e
5a 2x
5e b
5m c
5nt
5r x
5s
5t r
5u 13
5z
4ica 6b
5er 8
6z
5mes
5ons
5q 2j
5r x
5s y
5t s
4ons
5ts
3s
2s
3ana u
5e 7
5i 3
5ons
5t
3cula 1a
6e 2
6i 3
6ons
3e
4e b
4s
3ila 6
5ic
7a 55
6q 2j
4q 2j
3ket
6s
6teu 13
3quai 2k
5es
5i 33
3se
5ment
5s
6s 8
5ts
4in
6a 1a
6e 5y
6i 3
6oi 1s
7ns
6s
5s r
3tides
6o i
5lle h
7o 76
5ng
7a 29
7s
5o 3b
4onna 40
2t
3ai
5ent
5lla u
7e 77
7i 3
7o i
5s
5t
4rd
6e
7a 2x
7s
6i 2k
6s
3ea 2x
4s
3i
4e w
4men 10
6s
4r x
4s
5sa 1j
6ent
7s
7u 13
7z
6i 3
6ons
5t 8
3on
5na
7i 4
7mes
7nt
7s 5
7t
8es
8s
6e 5y
6i 72
6ons
5s
3s
3tag 8
5i 9
5n a
4e
5e b
5llem c
5m c
5nt
5r 38
5s
5u 13
5z
4o f
4r g
4u
5e b
5r 8
5s
2ume b
2vard 78
5ois 1k
3e
4r x
2zar
5d l
5s
1ea
3t
3u
4cero 5m
5oup
4t 8
4x
2b 8
2c
3an 8
2e
2guin
6a 29
6e b
6s
2ige b
4ne
6s
6t b
2l
3ge b
4ici 1g
3ie 50
4nograph 8
3ladone
5t 1s
4e m
2n
3edici r
7tin h
9o i
4f
5ice b
7ia 79
8e t
8i 3
8ons
6q 2j
5s
4vola 10
7e m
3i
4e b
4r x
4s
5sa 1j
6e 7a
6i 3
6ons
4t
5e b
5i 3y
5s
3jami 2u
3n 8
3oit 1i
3ton 1c
2quiez
5l 7b
5ons
2rca
5i
6ent
6l
6s
6t
5mes
5nt 1k
5s 5
5t s
4e
5a 2x
5e b
5lonnet r
5m c
5nt
5r x
5s
5u 13
5z
3e 10
3ger
6es
6i 8
6onnet r
6s
3keliu 4f
3line b
6go 10
3mud 3k
3nach 8
6l 8
5i 4
5mes
5nt
5rdine b
9s
5s 5
5tes
4e 7
4ic k
5ez
5ons
5q 2j
3thons
4illonna 29
2sogna u
6e 7c
6i 3
6ons
4i i
3tiai 1s
6l
7e m
7i r
6ux
5o k
2ta
4il
6le 1s
6s
3e
4ment
4s
3isa u
5e t
5i 72
5ons
3on
5na 3d
6e 7d
6ier 8
8z
7ons
6ons
5s
3te
5rave b
8i 4c
5s
2urra u
5e 7e
5iers
7z
6ons
5ons
3ver 38
2y
1iai 4u
2ber 7f
3i 37
3le b
4iobus
6graph 6o
6man 38
6phil 51
6theca 6
aonom 38
9q 2j
5q 2j
2carbona r
5r 3q
3epha k
5s
3he
5nt
5r x
5s
5t r
5z
3ycle
7s
7t r
2de
3on
5n 4v
5s
5vil k
3u k
2en
4faisa 1e
7te 1f
8r 1z
8s
4s
5ea 1e
4tot
4veillamment
an 2w
6nir
7u h
3r 8
2jou
5ter 38
6i 4c
5x
2kini b
2lan
5s
5t
3boque 10
3e 4e
3ia 6
3l
4ard b
4e
5bau 7g
5s
5t
6e h
6s
6te 4x
5vese 8
4i n
2nai 2p
3go b
2ograph 6o
3logi 42
3ps 38
2polai 1s
6ris 43
8t 8
2scuit
7a u
7e 7e
7i 3
7ons
7s
3e
3on b
4u b
3tra u
5e 7
5i 3
5o
6ns
6s
6t b
2te
4s
2zarre
7ment
7r 38
7s
6oi 40
3u 7h
1labla
6bl 3k
6s
6t 1q
3ck
5bou 7i
5s
3gu 6u
3ir
5a u
5e 70
5i 3
5ons
5s
3m 5l
3nc
5hail k
7t 1s
6e
7s
7ts
7u d
6i
7e b
7men 10
9s
7r x
7s
8sag 8
ai 9
an a
9e
am c
ant
ar 38
as
au 13
az
9i 3
9ons
7t s
5s
3so 3b
4phema
9i 4
9mes
9nt
9s 5
9t
ae 1y
ao 6
ar 1z
8e 7
8i 3
8ons
2e
3d b
3ssa 1a
5e 7
5i 3
5ons
5u 1s
3u
4e
5s
5t
6ie 1s
6s
4s
5ail k
2in 7j
3zzard b
2oc
4ag 8
5il k
4khaus
4s
4us
3nd
5as 2k
5e
6ls
6s
6u d
5i
6e b
6mes
6ne
8s
8t 3p
7s
6r 12
6s 5a
6t s
5oi 6d
6ya u
7e
8r 12
8z
7i 3
7ons
5s
3om 3y
3q 7k
3us 7l
2ues
3ff 7m
1ob
3ard b
3ina 3d
5e 6z
5i 72
5o f
3o
2cal
3hes
2euf b
2f
2ir g
3s
4seaux
6liers
7ler 38
5o i
3t
4e
5m c
5nt
5r 3j
5s
5u 3z
5z
4ie 5q
5l 7n
5ons
3ve 1h
2l
3id 8
4var
7es
7s
3s
2mba
5ge b
6is r
5i 4
5mes
5n 2w
5rda u
7e v
7i 72
7o i
5s 5
5t s
4e v
2n
3apart 1d
3bon
6ne b
7ie 1s
6s
3d
4e
5e b
5l k
5nt
5r
6a 6e
6e 5v
6i 7o
6o 6g
5s
5z
4i
5euser 38
6z
5mes
5ons
5r x
5s 7p
5t s
3he 1f
4omi 8
6me
3jo 1f
3ne
5ment
5s
5t
6ea 2x
7r 38
7u d
6i 4c
6s
6t 8
3s
4oi d
3t 8
3us
2okmak 3y
3m
4erang b
3st 3y
2ra
3d
4eaux
5e b
5l
6ai 2k
6i 54
6s
5nt
5r
6a 6e
6ea 2x
7nt
7z
6ies
8z
7ons
6o 6g
5z
4s
4u 1s
3g 33
3ne 7
2sco
5s
5t 3p
3s
4a 3d
4e
5e b
5la 3d
6e 5c
6i 3
6l 58
6ons
6u 1s
5nt
5r x
5s
5t r
5u 13
5z
4u 3w
3to i
2taniq 2j
6sa u
7e t
7i 3
7ons
7t 8
3te
5e b
5la 3d
6e 7q
6i 3
6l 6d
6ons
5nt
5r x
5s
5z
2ubou b
3c
4an
6a 3d
6e 7
6i 72
6ons
6s
5u b
4ha
6g 8
6i 4
6mes
6nt
6r 6b
6s 5
6t s
5e
6e b
6nt
6r
7a 6e
7e 5v
7i 2i
7o 6g
7s
6s
5i 3
5on
7n 6v
7s
6te 1f
7s
4la 3d
5e 7r
5i 72
5ons
3ddha b
6iq 2j
7sme
8t 8
4e 7s
4iez
5n
6a 3d
6e 7d
6i 3
6ons
6s
5ons
3e
4e b
3ffa
6i 4
6mes
6nt 1k
6r 40
6s 5
6t s
5e
6e b
6nt
6r x
6s
6tan 6j
7t 8
6z
5i
6e w
6mes
6ons
6r x
6s
7sa 1j
8e 24
8i 3
8ons
8u 1s
6t s
5on
7na u
8e 7t
8i 3
8ons
7s
3ge
5a u
5e b
5nt
5oi d
6ns
6t r
5r x
5s
5z
4i 2i
4ra i
5e m
3illabais 2k
7i 9
7n a
6ent
7s
7u d
7z
6i 63
6oi 1s
7n
8n 7u
8s
7t 7v
3la
5i
6e 1h
6t
5mes
5ngea u
8e b
8nt
8ons
8r
9a 6e
9e 24
9i 2i
9o 6g
9s
8s
8z
7iez
8ons
8s 18
5s 5
5t s
4e
5aux
5dog 2j
5e b
5nt
5r x
5s
5t
6e h
6s
6t 8
5vard
9i 4c
9s
6ers 1p
5z
4odro 1o
5i d
5n
6na 3d
7e 7e
7i 3
7ons
6s
5t
6s
6t l
3m
4e
5nt
5r 7w
5s
3quet
7ie 4r
8n b
7s
5in
7a u
7e 7s
7iez
8ons
8s r
7ons
7s
3rbe 5r
5ie d
6ll n
5on
7i 5s
7s
4da
6i
7ent
7n 8
7t
6mes
6nt
6s 5
6t s
5e t
5i 3
5onn 7u
7s
4gades
5eois
9e m
9i 4s
7nn 7u
8s
6r n
5mestre
5ognes
5s
5uignonn 8
bs
4ra
6ch 8
6d 8
6g 8
6i 4
6mes
6nt
6s
7q 2j
7s 2n
6tes
7i 36
5e
6a 2x
6e b
6la u
7e
8e b
8m c
8r 12
8s
8t b
8z
7i 72
7le
9nt
9ra 6e
aez
ai 2i
ao 6g
9s
7ons
6nt
6r x
6s
6t r
6z
5iche b
8o i
7o 10
6ez
6n b
6ons
6qua u
8e
9nt
9r x
9s
9t b
9z
8i 3
8ons
5o f
5u h
4se b
5icota 3d
9e 77
9i 71
9ons
6e 4r
5oufla 3d
9e v
9i 3
9ons
9u 1s
3scueil b
6l 7x
4e
5s
5ux
4ie d
5l 65
5n b
4so k
3t
4e
5e b
5fe 2x
5ille
9rs
9s
8o i
5nt
5r
6a 6e
6e 5v
6i 3
6ol k
7n 6l
7u 8
5s
5u d
5z
4iez
5ons
5que b
7i 4c
5s 2k
4oi d
5n
6na 3d
7e 4e
7i 71
7ons
6s
4s
2wling b
2x
3e
4r 6y
4u d
2y
3au
5der 38
6i 4c
5x
3s
1racele 10
3dycard 38
5p 8
3guet r
3is
5a u
5e 7
5ier 8
7z
6ons
5ons
3n
4card
8i 4c
8s
5ha 3d
6e 6s
6ia 55
7es
8z
7ons
6ons
6ue b
7s
4da 40
5e
6bourg b
6s
5i
6e b
6l 7b
6mes
6r x
6s 5a
6t s
5o i
5y
4l 1p
4s
3qua 3d
5e
6e b
6mar 10
6nt
6r x
6s
6t b
6z
5i 3
5ons
3s
4sa
6g 8
6i 4
6mes
6nt
6rd b
6s 5
6t s
5e
6e b
6nt
6r 3j
6s
6urs
7s 8
6z
5ier 8
7z
6n b
6ons
5ons
3ve 7y
4o
5ns
5s
5u 1s
2eak
5fas 10
5s
3bis
3che
6s
6ts
3f b
3sil
6i 5s
6l l
3tech 8
5l k
5ss 3q
4ta u
5ee b
6l 7z
6nt
6r x
6s
6u d
6z
5i 3
5ons
4zel b
3ve
5s
5t
6a 2f
6e 5c
6i 3
6ons
6s
6t 6d
2ibes
3ck b
4o 65
3de 7
4ge
6a u
6nt
6ons
6r x
6s
6u 13
6z
5i 3
3efing b
4vement
6t 8
3gade b
6i 3y
5nd
7a 3d
7e 7
7iez
8n 8
8ons
7ons
7s
6ti 2u
4hti 1g
3lla
6i 4
6mes
7ment
6nc 8
7t
8a 6h
8e 7
8iez
9n l
9ons
8ons
8s
6s 5
6t s
5e t
5i 3
5ons
3n
3och 3q
3qua u
5e
6e b
6nt
6r x
6s
6t
7a 3d
7e
8e b
8r
9ent
9i 8
8s
8z
7i 72
7ons
7s
7t 6d
6z
5i 3
5ons
3se 5i
4tol b
3tann 34
2ocha 6h
5e
6e b
6nt
6r x
6s
6to i
7s
7t 8
6u 13
6z
5i 3
5ons
5u 1s
3de
5e b
5nt
5qui i
5r 3j
5s
5u 13
5z
4i 3
3nza 6h
5e 1b
5i 72
5ons
3ok b
3ssa 3d
5e 7e
5iere b
8s
7z
6ons
5ons
3uet
6s
6t l
4hah 3k
4illa
8g 8
8i 4
8mes
9ini b
8nt
8rd b
8s
9sa
bit
bt
ae
bnt
br
ca
dit
bs
ai 3
8t s
7e 5p
7i 3
7o 3b
4s
5saille 5r
7rds
6e b
6i i
3wning b
3ye 7q
2ucelles
7o 2k
3it
5a 3d
5e 77
5i 3
5ons
5s
3la 6h
4e 5p
4u 1s
3me
5r
6a
7it
5s
5u 3z
3n
4ch b
4e
5s
5ts
6t 8
4s
3squa u
6e
7e b
7ment
7nt
7r 3j
7s
7z
6i 3
6ons
3t
4al
6e m
6i 80
5ux
4e b
3yamment
5n a
1u
2ander 38
5i 4c
2cha u
4e
5e b
5nt
5r
6a 6e
6e 5v
6i 3
6on
8n 8
8s
8t
6s
5s
5t r
5u 13
5z
2dget
6a 6
6is 3e
7vo 1s
6s
2ffet
6i 4c
6s
4le
6s
6ter 38
2ilding b
3sson
7ne 52
8i 4c
7s
2lldoz 3y
4e
5s
5ti i
5u 3z
2ngalow b
3k 3y
2reau
6crate b
aie b
bq 2j
bs 3e
6t 34
6x
2s
3h s
3iness
8man
9en
3te b
2t
3e
4r x
3in 7m
3s
2vai 9
4nt
3eu 13
4z
3ons
1ye
0ca
2ban
5a u
5e
6e b
6nt
6r x
6z
5i 3
5o i
5s
4ret
7i 4c
7s
3ine
6s
6t b
3le 7s
3ochar 4b
6e b
6o i
4t
5a 3d
5e 81
5iez
6n 78
6ons
5ons
5s
2ca
4houe r
5ue r
4o
5s
5te h
6i 4c
5y 4c
3ha
5i 4
5lo 10
5mes
5nt
5s 5
5t s
4e
5ct 34
5e b
5m 6
5nt
5r x
5s
5t
6a 3d
6e 5c
6i 3
6ons
6s
6t 6d
5x 38
5z
4i 3
4ons
5t
6s
6ter 38
7i 4c
5u b
3tus
2davere 52
7i 54
5r 8
3di 8
3e
4a 2x
4nas 4i
5c l
5et r
4t 3p
3ra
5g 8
5i 4
5mes
5n
6s
6t h
5s 5
5t
6es
6s
6u 1s
4e 2g
2fard
6a 3d
6e 82
6i 3
6ons
6s
3e
4ie 4r
5n 8
5s 1o
4s
4ta i
5eri 3k
5i 4c
2ge
4s
3nons
5t r
3oular 4b
6e b
2hi 3y
2id b
3lla
6i 4
6mes
6nt
6s 5
6tes
5e
6botis
9tai 4
bnt
ae 83
ai 3
aons
6e b
6m c
6nt
6ra 6e
7e 5v
7i 3
7o 6g
6s
6ta u
7e
8r 12
8z
7i 3
7ons
7t 6d
6z
5ions
5ons
6t b
6u
7ta 6h
8e 4e
8iez
9ons
9s
8ons
7x
3ma i
3sse
6r 38
6s
6t r
5i 4c
5o i
2k 8
2l
3ama d
5bac b
5e b
5in 4h
6s 84
6te 5r
3cico k
5fic 43
7e h
5n 3v
5q 2j
5t 8
5um
6r 38
4ul
6a
7b k
7i 4
7mes
7nt
7s 5
7t
8e 1y
8r 1z
6e
7e b
7nt
7r x
7s
7t r
7u 3z
7z
6i 3
6ons
6s
3deir 3k
3e
4basse b
8i 3y
4ch 8
5o i
4ndes
6ri 3y
5t
3ibra 2h
6e 2g
6i 3
6ons
4fa 10
5e b
5orniu 4f
6urchon
4n
5a 1a
5e 7e
5i 3
5ons
5s
3le 52
4igram 1o
8phe b
ai 4p
5py 29
3ma
5i 4
5mes
5n a
5r b
5s 5
5t s
4e 7y
4ons
3omel b
5nia
8i 4
8mes
8nt
8s 5
8t
9e 1y
9r 1z
7e 6r
7i 3
7ons
4rie b
6fe 1s
7ic 43
8q 2j
7u 85
6metr 6o
6q 2j
6s 43
3va
5dos
5i 1s
5s
4il k
5nisme
8te
5t 38
2marade 4x
5d h
5ill 3k
3bodg 1m
5uis
4ra 3d
5e v
5ien 37
7z
6ol 2a
7ns
5ons
6usard b
8s 8
5u 1s
3e
4le n
5ia b
6n 8
5l 8
5o 86
4ra
6man
7en
6s
5ie d
6s r
5ling 2j
4s
3ion
6na 3d
7e
8e b
8nt
8r x
8s
8t r
8u d
8z
7i 3
7ons
6s
4sard b
5o k
3omil k
4ufla 6h
7e 5y
7i 3
7ons
3p
4a
5gnar 4b
7e b
7ol b
5i 4
5mes
5ne b
6i k
6t
6u k
5s 5
5t s
4e
5ch 8
5e b
5m c
5nt
5r x
5s
5u 13
5z
4iez
5ng b
5ons
4s
4us
2nada
5iani 1g
6e 5m
4i
5ent
5lle 4x
5s
5t
4l
5icu k
6s 87
4p 8
4rd
6a u
6e
7au b
7e b
7nt
7r x
7s
7z
6ier 8
8z
7ons
6ons
6s
5i b
4ux
3cel b
5r
6e 52
6ige 33
7s 43
6ologie
au 8
6s
3di
5dat
8e b
8s
8u 1s
6e m
5e b
5mes
5r x
5s 5a
5t s
3eto i
5t 8
3ich 8
5ul 5z
4f b
4vea 2x
3na
5bis
5g 8
5i 4
5mes
5nt
5s 5
5t s
4e
5e b
5la u
6e 5c
6i 72
6le 5d
7oni b
6ons
6u 1s
5nt
5r x
5s
5til k
5u 13
5z
4ibale b
8i 1g
5ez
5ons
5s 2k
4ons
3oe
5is r
5s
4n
5ia 55
6ca 10
6q 2j
6sa 44
7e 7
7i 3
7ons
7t 8
5na
7d 8
7g 8
7i 4
7mes
7nt
7s 5
7t s
6e 75
6i 71
6ons
5s
4t
5a 3d
5e 77
5i 72
5ons
5s
3tilen 8
7v 3y
5ne b
6i 4c
5q 2j
4on
6ade
7l 1k
7ux
6na u
7e v
7i 71
7ons
6s
3ula
6i 4
6mes
6nt
6r
7esque
7s
6s 5
6t s
5e 7
5i 3
5ons
3y n
2outchouc b
9ta 3d
ae 4e
ai 3
aons
2p
3ab k
4c 1c
3e
3itaine 4x
6l
7e b
7isa
ab k
ai 4
ames
an a
as 5
at q
9e 7
9i 3
9m 8
9ons
9t 8
6ux
5e
6e b
6s
6u 3z
5ole b
7i 2u
6n 88
6ul b
5ula
8i 2p
8mes
8nt
8r 4b
8s 5
8t q
7e t
7i 3
7ons
3onna u
6e t
6ier 8
8z
7ons
6ons
5s
4ral
7i 89
6ux
4t 8a
3rica 2z
6cio b
6e b
6ie 3c
6or 33
5e d
5n h
3sula
7g 8
7i 2p
7mes
7nt
7s 5
7t s
6e 7
6i 3
6ons
3ta
5g 8
5i 4
5l b
5mes
5nt
5s 5
5t
6e 1y
6if b
7o i
7v 1l
6o 6
6r 1z
4e 1b
4ieu 3g
6z
5f b
5ons
5va 1a
6e 7
6iez
7ons
7t 8
6ons
4u 57
3uce b
5he b
6o 3b
5in
7a 40
7e b
7s
2r
3abe b
5ine h
7i 3y
7s
4cal b
5o
6l 1q
6s
5tere b
8ie 2s
9sa 8b
ae 7
ai 3
aons
at 34
8olog 41
5ul b
4fe b
5o i
4ib 8
4mbol 4h
7uilla 29
be 1f
5el
7e h
7i 8c
7s
4pac 8
6t l
4t b
4vana 29
7e b
7ie 4r
8ng
7serail b
5el k
3bonari
8o
7t 3e
6e h
6ife 1s
7q 2j
7s 3e
6na 40
6y k
5rundu 4f
5xyla 2k
8e b
4ura
7i 4
7mes
7n 10
7s 5
7t
8e 1y
8i n
6e
7acte 1f
7e b
7nt
7r x
7s
7z
6i 3
6ons
3cai 8d
5jou b
5n b
5s 2k
3dia
6l
7e b
7g 38
6q 2j
6s
6ux
5ez
5ga i
5nal
8a 10
8e b
8i 6j
7ux
5ogram 1o
9phe b
bie
6i 40
6logi 8
9u 8
6ns
6path 38
6respirato 6
6tom 38
8n 34
5t 8
3ess 4v
3gais n
4o b
3itati 36
3line b
6gue b
8i 3y
6s
5s 18
3me
5e b
5lin 8
7t 8
5nt
5r x
5s
5z
4iez
5n
6a
7i 4
7mes
7nt
7s 5
7t
8es
8i 36
6e 7
6i 3
6ons
6s
5ons
3nag 8
5ssi 4c
5t 4w
5val
8es 54
8s
4e
5a 2x
5e b
5l 8
5s
5t b
3oling 1m
5us
4te 33
5i 40
5ta 3d
6e 2g
6i 71
6ons
3pe
5a 2x
5l k
5s
5t r
3re
5a 2x
5e b
5fo 1f
5la 3d
6e
7e b
7r 12
7s
7t b
7u d
7z
6i 3
6l 6d
6ons
5ment
5nt
5rai 4
6e 5v
6i 3
6o 6g
5s
4ick b
5ere b
7i 16
7s
6z
5ol 8
6ns
4oi 6d
5ns
5ssa z
7e 7e
7i 72
7ons
5usel b
5ya 3d
6e 5c
6i 3
6ons
4u 1s
3ta 6n
4e
5l
6lis 43
6s
5r b
5s
6iani 1g
7e 5m
4ograph 6o
5mancie
bn 37
bs
5n
6na 3d
7e
8e b
8nt
8r 3j
8s
8u 3z
8z
7i 71
7ons
6s
5o i
5the 54
5uche 4x
8ie 1s
2s
3a
4ni 4c
5t
3cad 73
5tel k
3e
4r
5a 6e
5e 5v
5i 3
5na u
6e v
6i 72
6ons
5o 6g
4s
3h
4er
3ie 5q
4no b
3qu 8e
3sa
5b k
5g 8
5i 4
5mes
5n a
5s 5
5t
6e b
6i n
4e
5a 2x
5e b
5m c
5nt
5r
6a 6e
6e 5v
6i 3
6ol 8
7n 6l
5s
5ti i
6t 8
5u 13
5z
4iers
6z
5n 8
5ons
5s
5ter 1c
3tilla 2u
5n 8
4or
6eu 4f
6s
4ra
6i 4
6mes
6nt
6s 5
6t
7e 1y
7i n
7r 1z
7s
5e 7
5i 3
5ons
2talane b
7s
5ect 34
6ps 38
7t 34
5ogn 8
7u l
5p 3k
5ys 3a
6t 34
4stropha u
ae 7
aiez
bons
bq 2j
aons
3ch
5a u
5e 77
5i 3
5ons
5s
3echisa u
8e 7
8i 3
8m 8
8ons
8t 46
6umena 10
ae b
4gore 1o
7ie
9l 5x
9s
8q 1n
8s 43
3hedra k
5rinet r
5ter
8i 1g
8s
4od 46
5licis 1o
9t 8
7q 2j
3in b
2uchemar
9da u
ae
bnt
br x
bs
cq 2j
bu 3z
bz
ai 3
aons
9s
3sa
5i 4
5l
6e b
6is 1o
7t 8
6s
5mes
5n a
5s 5
5t
6es
6i 36
4e
5e b
5nt
5r 3j
5s
5t r
5u 13
5z
3tio 8f
2vala u
5ca 7g
5e 7s
5ier 1i
7z
6ons
5ons
4nt
3e
4a 2x
4r
5a 6e
5e 5v
5i 3
5ne 5r
6ico k
5o 6g
4s
3iar
6d l
6s
4ta 48
5e b
1c
1e
2ci
4te
2de
4r x
2int
5e b
5s
5ura 3d
7e 7
7i 3
7o i
2la
3ebra 1t
6e 5y
6iez
7ons
7t 8
6ons
4r
5a 6e
5e 5v
5i
6ez
6fe 1s
6ons
6s
6te
5o 6g
4s
5ta b
6e b
6ins
3ibat
7a 6
7s
3le
5ri 4c
5s
4i 3y
4ulai 1s
7r b
6e b
6i r
6oid b
7s 46
3ui
2ndra u
5e 4e
5ie 5q
6ll n
6ons
5ons
3se
5e b
5ment
5s
5u d
4u 57
3t
4ai 33
5ur 3q
5vo b
4ena 6
6i 3y
6n j
5sim j
4ia 1s
5ba d
5e 1o
5grad 8
8m 1o
5lit 1s
5me
7s
7t 1s
4ra
6g 8
6i 4
6l
7e b
7isa 8g
9e 7
9i 3
9m 8
9ons
6mes
6nt
6s 5
6t s
6ux
5e 1b
5iez
6fuga 48
9e
aa u
ae b
ant
aons
ar x
as
au 13
az
9i 3
6ons
6pe r
6s 18
5ons
6so 1o
4s
2pendant
2rambyx
5e b
5iq 2j
6s r
3cl 4h
4ueil b
3eale b
6i 3y
4belle 52
5ral
8e b
8i r
7ux
4monial b
8e
9l 5x
9s
9u 3g
3f
4s
3isa 38
5e
6s
6t r
5i 3y
3ne 70
3tain 1i
4es
4ifia u
7cat
ae 1f
ai n
as
7e 7
7i 3
7ons
5tu 40
3vea 2x
5las
6e 10
6l 8
2s
3ar
5ie 5m
6s 1o
5s
3se 7
2t
3era
6c b
3te
2ux
1h
2acal b
4un
6e
3grin 8h
3hut
6a 1a
6e 2g
6i 3
6ons
6s
3ina 3d
5e 6z
5ie 5q
6ons
6s r
5o i
4r h
4s
5e b
5i 4c
3le
5s
5t b
5ur
7e 3c
7s
4lenge
9a u
9e b
9nt
9ons
9r 6y
9s
9u d
9z
8i 3
4umea 2x
5t
6a 29
6i 3y
6s
3mad 8
5ill 8i
5ni 1g
5rr 8j
4barda u
8e v
8i 3
8ons
8s
5ella i
6rti i
5ou 22
5ra
7i 4
7mes
7nl 8
8t
7s 5
7t s
6e 7r
6iere b
9s
8z
7ons
6ons
4ea 2x
5li 3y
6l 8
5rops
4p
5agne b
8i 8c
6r 10
5enoi 2k
6t 1s
5i
6gnon
anie 1s
cs r
as
6on
8na 10
9e b
8s
6s
5le 8k
5s
3ncar 4b
5e
6la 1a
7e
8r 12
8z
7i 71
7le
9nt
9ra 6e
aez
ai 2i
ao 6g
9s
7ons
7s
6s
6u 3z
5i 8l
5r 8
4dail b
5ele 1f
7iers
7l 8
4ge
6a 1
6e b
6m c
6nt
6ons
6r x
6s
6u d
6z
5i 3
4son
7na u
8e 7r
8i 71
8ons
7s
5ti 5t
4t
5a 6h
5e
6aux
6e b
6fa 6n
6nt
6pleu 1s
6r
7a 6e
7el k
8nt
8z
7i 3
7o 6g
6s
6u 13
6z
5ie 5q
6gno k
6lly
6ons
5on 8m
6ung b
7r 8n
5res
5s
3os
4t 34
3pe
5au
7t l
7x
5e b
5la
7i
8ent
8ns
8s
8t
7mes
7nt
7s 5
7t s
6e
7e b
7r 12
7s
7t b
7z
6iere b
9s
8z
7ons
6le
8ni 8
9t
8ra 6e
9ez
9i 2i
9o 6g
8s
6ons
6u 1s
5r 8o
5s
4itea 2x
6r l
4lines 54
3que
3r
4abi 3k
5d 8
5ncon
9n 3q
9s
4bon
7na 3d
8e 4e
8iere b
bs
az
9ons
8ons
7s
4ge
6a u
6e b
6m c
6nt
6ons
6r x
6s
6u d
6z
5i 3
4iot
7a 29
7s
5smat 34
7e b
5tabl p
6e b
5vari b
4latan
9er 38
as 54
9i 1g
9s
5est n
5ot r
4ma 1a
5e 2g
5iez
6l k
6ons
5ons
4penta 3d
8e 7e
8i 72
8ons
5i 8
4rete 8
7ie 4r
8n b
7o i
7t 8
5ia 3d
6e
7e b
7nt
7ra 6e
8e 5v
8i 3
8o 6g
7s
7z
6i 3
6ons
5oi
7e 5d
7s
6nna 29
7s
6y 59
5ua 29
6e b
4s
4te
6r b
6s
5i 16
5re 52
6i 3y
3ssa u
5e
6e b
6las
6nt
6po 10
6r
7a 6e
7ent
8s 2k
8z
7i 3
7o 6g
6s
6u 13
6z
5ie
7s
7u 3z
7z
6ons
6s
5ons
4te
6ment
6s
6t 8
3t
4eau
7briand b
ct b
7x
5laine b
9s
6len 38
4ia u
5e
6e b
6nt
6r 8p
6s
6z
5i 3
5m c
5ons
4oi 58
5n 8q
5uilla u
9e
ae b
am c
ant
ar x
as
au 3z
az
9iez
aons
as
9ons
5ya u
6e
7r 12
7z
6i 3
6ons
4s
4te
6m 1c
6ri 8
7t n
6s
3ud
5e
6a 2x
6ment
6s
5ie 1s
5ron
8ner 38
9i 4c
8s
5s
4ffa
7ge b
8is r
7i 4
7mes
7n a
7rd b
7s 5
7t s
6e
7e b
7nt
7r
8a 6e
8ent
9t r
9z
8i 2i
8o 6g
7s
7u 13
7z
6i 3
6ons
5our
8ni 3y
8s
4ssa
7i 4
7mes
7n a
7s 5
7tes
6ee b
7nt
7r x
7s
7t r
7u d
7z
6i 3
6ons
6u 1s
4ve b
5i
6mes
6ne b
7i 1g
7s
6r x
6s 5a
6t s
4x
3vi 8r
2ef
4fe 4x
4s
3ik
5hs
5s
3min
6a u
6e v
6i 3
6ons
7t b
6s
5sa 3d
6e
7e b
7nt
7r 3j
7s
7t r
7z
6i 71
6ons
3ne
5s
5ts
5vie 1s
7s
4il
6le
8e b
8s
8t r
6s
3que b
5i 3y
3r
4ch 6u
4e
5ment
5nt
5r x
5s
5z
4i
5e w
5fi 5s
6s
5mes
5ons
5r x
5s 5a
5t s
4ons
5t b
4r 1q
4s
3st 3y
3val
6a u
6e
7e b
7m c
7nt
7r
8a 6e
8ent
9s 54
9z
8i 2i
8o 6g
7s
7t b
7z
6ie 50
7n h
7ons
6ons
5uc 8s
6x
4ech 8
5lu
7e b
7r 8
7s
5t
6r 8
6s
5u 8t
4illa
8i 4
8mes
8nt
8rds
8s 5
8t s
7e 7
7i 3
7ons
5ot r
4re
6aux
6feuil k
6s
6ta u
7e
8r 12
8z
7i 3
7ons
7t 6d
6uil b
5iere b
8s
5on 8u
6ta 1a
7e 8v
7iez
8n h
8ons
7ons
3z
2ial 1q
4nt
6e b
6i b
6s
3c
4ana u
6e 7s
6i 71
6ons
4on b
5re 8
5ta u
6e t
6iez
7n b
7ons
6ons
6s
4s
3e
4n
5d c
5li 10
5na u
6e 7t
6i 3
6ons
5s
5t
4r 3j
3ffe b
5on
7na
9d 8
9g 8
9i 4
9mes
9nt
9s 5
9t s
8e v
8i 71
8ons
7s
5ra z
6e 5i
6i 72
6ons
3gnol 8
6n b
3mer 46
4ie b
5otherap 38
5q 1n
5s 18
4panz 8
3na 3d
4e 2g
4ois
7a u
7e 7t
7i 3
7ons
5ns
5ok b
3ot
5s
5tes
3ps
3rurgic j
8e
9n 37
9s
2lora
6i 4
6l b
6mes
7phenicol b
6nt
6s 5
6t 1k
5e 7
5hydra r
9i 54
5iez
6ons
6q 2j
5ofor 8w
6ns
6phylle b
bi 5s
7icri 33
6s 8
6t 34
5u 57
2oc
4hot r
4olat
8e
9e b
9r 38
9s
8i 4c
8s
5ttes
4s
3e 1f
3is
5i 3r
4x
3lecysti r
9otom 38
5do 54
5m 38
5ra b
6ifor 1o
7n 8
7q 2j
5sterol
bem 38
bs
3ma
5b k
5g 8
5i 4
5mes
5nt
5s 5
5tes
4e 2g
3pe 7
4iez
5n 1q
5ons
4p 1q
3q 7k
3ral h
4ee b
5ge b
6raph 6o
5i 54
5u r
3se b
3u
4cas
5hou
8s
8t l
5rou r
4et r
4x
2retien
8n p
8s
8t 8
3ism 8
5t
6iania b
as 4d
7q 2j
6olog 38
6s
3onax 38
5ic 1c
6qua u
8e
9ment
9nt
9r x
9s
9u 13
9z
8i 3
8ons
5o
6logie b
aq 1n
6metra 3d
ae 2g
aie w
bons
bq 2j
aons
6photograph 38
6s
2u
3chota u
7e
8e b
8m c
8nt
8r 3j
8s
8z
7iez
8ons
8s
7ons
3t 8x
1i
2ao
2bl 8
2catrice b
8i 53
8u k
7s 4j
2dre 4x
2el b
3ux
2gare
6s
6t r
5ie 1s
6llo b
2ls
2ment
6a 1t
6e 7e
6i 72
6ons
6s
4ter 1s
5ie 1s
2ne
4as r
4ma
6s
7cop 8
6the 54
7i 54
7ographe b
dia u
ee 7
ei 3
eons
eq 1n
5omet 1s
3gl 4v
3q
4uantai 33
8e
9n 4y
8ie 1o
5iem p
2ra 3d
3concimes
8r 8y
8s
9a 1j
9ez
9iez
ao i
9ons
9s 2n
8t s
6feren 6j
7lex 8
6locu 48
6scriptib k
do i
ar g
as
at h
av 8z
7pect
be b
bi n
bs
7tance b
bi 90
6vall 43
7ena 1j
9ez
9iez
aons
ar
9ons
9u h
7i 5b
7olu 48
4ui 10
5la
7i
8ent
8r p
8s
8t
7mes
7nt
7r 1c
7s 5
7t
8es
8i n
8o 6
6e t
6i 3
6ons
5mduc 48
6navig 43
6pol 4y
3e 82
3q 2j
2sea 2x
2tadel k
5i 2u
4t
5es
5i n
5te 1f
6r 1z
3e
4r
5a 6e
5e 5v
5i 3
5n 8
5o 6g
4s
3hare b
6is r
3oyen
7ne 3p
7s
3ron
6na 40
7e
8e b
8l k
8s
7i 3y
6s
5uil k
2vie 1s
4l
5e m
5isa 91
7e 7
7i 3
7ons
7t 8
6t 8
5s
4q 2j
1lair
5an 6j
5e
6ment
6s
6ts
7t 8
5ie 1s
5on
7n 4v
7s
5s
6em 3q
5voya 1e
3n
4de
6s
7tin
ae m
ai r
as
4s
3pe
5nt
5r x
5s
5t b
5z
3qua 6h
5e
6e b
6me 6x
7u 57
6nt
6r x
6s
6t
7a u
7e
8r 12
8z
7i 3
7ons
7s
7t 6d
6z
5i 3
5o f
3rif 6m
5ne
7s
7tte b
9is r
5sses
4t 8
3ssa 2f
5e 2
5ici 1g
6ez
6fia u
8cate 1f
bi n
bo 6
br 1z
8e 7
8i 3
8ons
6ons
6q 1n
5ons
3udican a
8t 4w
6q 92
4se b
5tra
8i 4
8l 1k
8mes
8nt
8s 5
8t q
8ux
7e 7
7i 3
7ons
8phob 51
5ul 8
6s
3vicor 40
6u k
5e 5q
5ons
5s r
2e
3bs
3f b
3menc 8
6t
7es
7ine b
9i 3y
7s
3rge b
5i 8
5yman
7en
3s
2ic
4ha 3d
5e 5p
5i 3
5ons
4s
3ent
6e 5x
6s
3gna u
5e v
5i 3
5ons
6t 7u
3mat
6er 46
6iq 2j
7sa 8b
8e 1b
8i 3
8m 8
8ons
6ologi 4q
au 8
7patholog 38
7therap 38
6s
3n
4ica 10
6i 5s
5q 1n
3p b
3que
6s
6t
7a u
7e
8m c
8r 12
8z
7iez
8ons
8s
7ons
7s
7t 58
3toridectom 38
8i 5s
7s
3ve 7
2ocha
6i 4
6mes
6nt
6rd
8e b
8i 8c
8s
6s 5
6t s
5e
6e b
6nt
6r 6y
6s
6to i
7t 8
6z
5i 3
5ons
3do b
3ison
7n 1p
7s
3n 8
3pe b
3q 92
3r g
3s
4e
5nt
5r 38
5s
3t 93
3u
4e 7
4s
3wn
5er 38
6s 54
5s
2ub
4s
1m
1oach s
3lis l
5t 4w
2bay 8
3r 3k
2ca
4ine
6is 43
6oman 51
4s
5se 4x
3he
5e b
5nil k
6t
5r
6a 6e
6e 24
6i 3
6o 6g
6s
5s
4on
6ce r
6na
8i
9ent
9l k
9s
9t
8mes
8nt
8s 5
8t s
7e
8e b
8nt
8r 3j
8s
8t b
8z
7i 3
7ons
6s
3kpi 10
4tail b
3o
4n
5s
5tracta 2z
4s
4ti 3y
5t 8
3u
2de
4s
2equipi 4c
3u d
2ffra 3d
5e 5y
5i 3
5ons
2gna
5c b
5i 4
5mes
5nt
5s
6se 1h
7i 72
5t
6es
6i n
6s
4e v
2heren 2w
6u d
5it 94
2iffa 1a
5e 2g
5i 3
5ons
5u 1s
3n
4ca u
5e v
5ida u
7e
8n 2w
8r x
8s
8z
7i 3
7ons
6ez
6ons
5ons
5ulp 3q
4s
2ke
2l
3ere 5r
5i 54
3in
5ea 2x
5o 10
5s
4s
5ti 4c
3la
5bora
9i 4
9mes
9nt
9s 5
9t
ae 1y
aion
dnis r
ds
ar 1z
8e t
8i 3
8ons
5ge 37
5i 4
5mes
5n a
5psus
5rgol
5ss 2n
5t
6er j
7s
7u d
6io 8f
4e
5cta 3d
7e 1b
7iez
8f b
8on
an 6u
as
8ve m
9i 95
7ons
7r 1z
5e b
5ge b
6ial
9e b
9i r
8ux
7e 5m
6u 8
5nt
5r
6a 6e
6ent
7t r
7z
6i 3
6o 6g
5s
5ta u
6e
7e b
7r 12
7s
7u d
7z
6i 3
6ons
6s
6tent
8r 25
8s
5u 13
5y b
5z
4ie 5q
5g 30
5mate 1f
8i n
5n 8
5ons
5s 4w
3ocas 8
6t 4y
4garith 1o
4mba 29
6e b
6iers
7n h
6ophile b
bie
4n
5ag 8
6t b
5e 2s
5ial
8e b
8i 16
7ux
6e b
6s 96
5na 40
6e
7s
7t r
5s
4ra 8b
5e 7
5ia 3d
6e 7
6i 3
6metr 51
6ons
6s
7a 48
7t 8
5ons
3s
3t
3umbariu 4f
5el k
2ma
3bat
6if b
7v 1l
6s
6ta 2c
7e 24
7i e
7ons
7r g
7u h
4ien
7tie 1o
5na
7b k
7i
8ent
8s
9o i
8t
7mes
7nt
7r 4b
7s 5
7t
8e 1y
8o 6
8s
6e 7
6i 3
6ons
4la
6i 4
6mes
6nchie i
7t
6s 5
6t s
5e v
5i 3
5ons
4ura 2z
5stib 1v
8o i
3edie
7n 37
7s
5o i
4stib 1v
4t 5z
3ice b
5s
4q 1n
4t 8
3ma
5nda 1a
7e
8e b
8m c
8nt
8r 3j
8s
8u 13
8z
7iez
8ons
8t 97
7o
8ns
8s
5s
4e
5mora
9i
aent
as
bo i
at
9mes
9nt
9s 5
9t 6k
8e 7
8i 3
8ons
5nc 1p
6dat 4y
6sal
9e b
9i 1g
8ux
6t
7a
8i 2p
8mes
8nt
8s 5
8t
9e 1y
9r 1z
7e 7
7i 3
7ons
5ra 3d
6ca 1a
7e t
7ial
ae m
ai 8c
9ux
8ez
8ons
7ons
6e t
6i 3
6ons
5t
6s
6ta 2c
7e 24
7i 3
7ons
7r g
4imes
5nato 6
6uti 36
5rent
5s
6e
7r 43
7s
6sai 1s
8ria 10
7e 1h
7iez
8on
ana 79
be v
bi 3
bons
as
7o 6
7ur 4s
5t s
4ode m
6i r
6o 1s
5ti 8o
4ua 2f
5e 7
5i 3
5n
6al
8e b
8isa 1j
ae 83
ai 3
aons
7r 4b
7ut 5z
8x
6e m
6ia 1a
7cab k
9n a
9te 1f
ai 2e
ar 1z
7e t
7i 3
7o i
7q 7k
7sa 2z
8m 8
8t 8
6s
5ons
5ta
7b k
7i 4
7mes
7nt
7s 5
7t
8e 1y
8if b
9o i
9v 1l
6e 7
6i 3
6ons
3paci r
6t
7a 29
7e b
7s
5gne b
7i 8
7on
9na 29
9s
5ra
7b 1v
7i
8ent
8s
9o i
9s 19
8t 2b
7mes
7nt
7s 5
7t
8e 1y
8if b
9s 18
9v p
8r 1z
6e 7
6i 3
6ons
6s 8
6timent
ca 2h
ce 7
ci 3
cons
cs
6u
7e b
7mes
7rent
7s 5
7t q
5s
6s 98
5ti
7b 1v
7mes
7r x
7s
8s 99
7t s
6rio r
4endie 3c
8u 4f
6sa
8b k
8i 4
8mes
8nt
8s 5
8t
9e 1y
9i n
9o 6
9r 1z
7e 7
7i 3
7ons
5ra 29
6es
5ta u
6e
7n 2w
7r x
7s
7z
6iez
7ons
7te 1f
8if b
9o i
9v 1l
8r 1z
6ons
4lain r
7r g
7s
8ai 9
9mment
9n 2w
8e 24
8i 3
8ons
7t
5ement
aai 1s
br 1c
as
6t
7a u
7e 7y
7iez
8f b
8o i
8v 8
7ons
7s
6xa u
7e 7
7iez
8f 6a
8o i
8t 8
7ons
5ica 48
7e b
7i r
6es
6ment 7m
6q 5e
5ot
7a u
7e
8e b
8nt
8r
9ai
9ent
8s
8u 13
8z
7i 3
7ons
7s
5u
6mes
6rent
6s 5
6t s
4onc 48
6e h
5rta u
7e
8e b
8ment
ca 55
cs
8nt
8r x
8s
8z
7i 3
7ons
5sa 1a
6e
7e b
7nt
7r 9a
7s
7u 13
7z
6iez
7ons
7te
9s
9u d
8i n
8r 1z
6ons
6t 9b
5te b
6i 3y
5und
4rehensib 1v
bf b
bo i
bv 8
6na 1j
7d 5g
7et r
8z
7i 3
7ne 1h
7ons
6ssa u
8e 1b
8ib 1v
9ez
9f b
9o i
9v 8
8ons
5im 4l
6rent
6s
7e b
7s 2n
6t s
5omet
9s
9ta 2c
ae 24
ai 3
aons
ar g
7imes
8rent
8s
9e b
9se 1h
aiez
bo i
ao 6
8t s
4ta
6b 9c
6g 8
6i 4
6mes
6nt
6s 5
6t s
5e 1b
5iez
6n 8
6ons
5o f
4ulsa u
7e 7
7iez
8f b
8o i
8v p
7ons
5t 3v
3te
5s
6s 8
2n
3ced l
5leb 57
5ntra
9i 4
9mes
9nt
9s 5
9t
aes
aion
dn 4y
ds
8e 7
8iez
9ons
9q 1n
8ons
5pt
7ac k
7e 1f
7io i
8s 1o
7r 1z
7s
7ual 9d
8e 2s
5rn l
6t
7a 8b
7e 7
7iez
8no b
8ons
8s r
7o
8ns
8s
7s
5ssif b
8on
an 4y
as
8v 8
5tti
5vab k
7i 9
7nt
6ez
6i 3
6oir
7ns
6r 25
4ierge 4x
5le b
6ia
8bl 8
9u k
8i 2p
8mes
8n a
8s 5
8t
9e 1y
9i n
9o 6
9r 1z
7e 7
7i 3
7ons
5s
6e b
6i n
5toy 5s
4lave b
7is r
5u
6a 2c
6e 24
6i 3
6mes
6ons
6r 8y
6s
7i n
7s 2n
6t s
4oc 56
5is
6t
6ve 1h
5mb 1s
6ita 1e
5rda
8i 4
8mes
8n 2w
8s 5
8t
9a 6
9es
9s
7e t
7i 3
7ons
5ura 2c
7e 24
7iez
8ons
8r
7ons
7r 25
7s
7t
7u 26
4ret
7a u
7e 7y
7iez
8o i
8s 3e
7ons
7s
4u
5bin
8a 29
8e b
8s
5e b
5mes
5pisc 31
5rent
6remment
8nc l
9t
ae b
ai 53
as
5s
6se 1h
7iez
8on
an 4y
as
5t s
3damna
8b k
8i 4
8mes
8nt
8s 5
8t
9es
9i n
9o 6
7e 7
7i 3
7ons
4ensa
8b k
8i 4
8mes
8nt
8s 5
8t
9e 1y
9i n
7e 1b
7i 3
7ons
5s
6cend
aai 9
bn 2w
ae 24
ai e
aons
ar g
as
au h
4im c
5scip k
5tion
9na u
ae
be b
bl 2t
bm c
bnt
br x
bs
bu 13
bz
ai 3
aons
9s
4oleances
5m
6iniu 4f
6s
5r b
5ttie 1s
4uctan 6j
7e 1f
7ib 1v
8o i
8v 1c
7r 1z
5i 9e
3e b
3fection
an 6u
as
5dera
9i 4
9l 1k
9mes
9nt
9s 5
9t q
9ux
8e 7
8i 3
8ons
5r
6a u
6e
7e b
7nce b
9i 4c
8t
7r x
7s
7z
6i 3
6ons
6v 8
5ssa u
7e 1b
7iez
8on
anal
cux
be 2s
as
7ons
5tti b
4ia 9f
5denc 8
8t
9e b
9ia 4g
ael 2t
9s
5e 7
5g 9g
5i 3
5mes
5na u
6e v
6i 3
6ons
6s
5ons
5ra 6e
6e
7nt
7z
6i 3
6ma
8i 4
8mes
8nd h
9t
8s 5
8t 6k
7e 7
7i 3
7ons
6o 6g
5s
6a 1j
6cab k
8t 4w
6e
7nt
7r 38
7s
7u 13
7z
6i 3
6ons
6q 5e
6s 2n
5t
6e
7or
7s
6s
6ure 4x
8i 4c
4lagr 43
5ictu 53
6t b
5ua u
6e
7nc 8
8t b
7r x
7s
7z
6i 3
6ons
4ond
7a 2c
7e 24
7i e
7ons
7r g
7s
7u h
5rma 2q
7e 7y
7iez
8ons
8s 18
8t 8
7ons
6t
7a
8bl p
8i 4
8mes
8nt
8s 5
8t s
7e 7
7i 3
7ons
7s
4raterne 2s
ai r
5er 51
5o 9h
4ucian 1d
5s
6e m
6ion
9ne 2s
ai 16
9s
3ge
5di 2o
5la
7b k
7i 4
7mes
7nt
7s 5
7t
8e 1y
8i n
6e 7
6i 3
6ons
5ne 1s
6it j
5r 8
5s
6tif b
8on
an l
8v 8
4lomera
ai 4
ames
ant
as 5
at
bes
bs
9e 7
9i 3
9ons
5ut 9i
4olais 1k
4rat 9j
5e
6a u
6e 7
6ganis r
8t 4w
6i 3
6ons
6s
7sis r
5u
6e
7n a
7s
6s
3joig 9k
6nd 9l
7s
7t 1i
5ncte 1f
8if b
9o i
9va 55
ae b
ai r
8ure
bl 5x
bs
4ugais n
7l
8e m
7ux
6u l
5ngo
5r 96
3nais
7sab k
9i 9
9nc 8
at
8e
9m c
9nt
9s
9u 13
9z
8i 3
8ons
6t 2b
5r 4b
5s 2k
4ecta u
7e 1b
7iez
8f b
8ons
8v 8
7ons
5r 38
5ta 6n
5xe b
6io i
7t 8
4iv 31
4o 4o
4u 26
3que
6ra 2c
7ez
7iez
8ons
8r
7ons
7r 25
7u h
6s
6t h
5iere 1h
8s
8t
6mes
6rent
6s
7e b
7s 2n
7tador s
6t s
3s
4ac 57
5nguin
ae b
ai r
as
4ciemment
7nce b
9ie 3c
8t h
5rip 48
7t b
4ecr 43
6utif b
9o i
9v p
5il
7la u
8e
9e b
9nt
9r
aa 6e
ae 24
ai 3
ao 6g
as
9s
9u 13
9z
8i 3
8ons
7s
5ns
7us
6t
7a 2c
7e 11
7i 63
7ons
5quemment
8n 2w
5rva
8i 4
8mes
8nt
8s 5
8t
9e 1y
9io i
as 1o
9o 6
9r 1z
7e 7e
7i 3
7ons
4idera
9bl p
9i 4
9mes
9n a
9s 5
9t q
8e 7
8i 3
8ons
5gna
8i 4
8mes
8nt
8s 5
8t
9a 6
9es
9i n
7e 7
7i 3
7ons
5sta 9f
7e t
7i 3
7oi 1s
8ns
8ri j
4oe 1f
5la
7b k
7i 4
7mes
7n a
7s 5
7t 1r
6e 7
6id 3e
7ez
7ons
6ons
5mm 66
6ptib k
9f b
9o i
9v 8
5na
7i 4
7mes
7nc 8
8t
9i 4t
7s 5
7t s
6e t
6i 3
6n 8
6ons
5rt
7iu 4f
7s
4pi 9m
5u l
4tab k
6mment
6nc 8
7t
8a i
8e b
8s
6t 3v
5el 9n
6rn 3l
5ip 3e
6tua 1a
8e 7
8i 3
8ons
8tif b
aon
cna 9o
del 2t
cs
av 8
5ricte 1f
6ucte 1f
9i 2e
9r 1z
7i 9e
4ubstantial 1c
dt 4w
ce 2s
5l
6ai 1s
7t b
6s
6ta
8b k
8i 4
8mes
8n a
8s 5
8t 6k
7e 7
7i 3
7ons
5ma u
6e
7e b
7nt
7r
8a 6e
8e 5v
8iez
9ons
9s 18
8o 6g
7s
7z
6i 3
6ons
3ta
5ct
7a u
7e 1b
7i 3
7ons
7r 1z
7s
5ge b
6ie 52
7on 3t
8s 1c
5i
6ent
6ner 9p
6s
6t
5mes
6i 9q
5s 5
5tes
4e
5e b
5mpla
9i 4
9mes
9nt
9s 5
9t
ae 1y
ai 2e
ar 1z
8e 7
8i 3
8ons
7orai 2u
7te 1f
8r 1z
5nai 9
7n 2w
6eur
9i 8c
9s
7z
6iez
7ons
7r
6ons
6t
7a u
7e v
7ieu 3z
9z
8f b
8o i
8v 8
7ons
7s
6u h
5r x
5s
6ta
8b k
8i 4
8mes
8nt
8s 5
8t
9a 6
9es
9i n
7e 7
7i 3
7ons
5u 13
5xte b
7ue 2s
8r 8
5z
4ien 9r
6z
5gu
7e b
7i r
7s
5nenc 8
8t
9al
be b
bi r
aux
9s
6genc 8
9t 3h
6mes
6rent
6s 5
6t s
6u
7a 8g
7e 1w
7iez
8ons
8t 8
7ment
7o
8ns
8s
7s
7u 4f
5ons
4onda 2z
6s
5rsion
ana u
be 7
biez
cons
cs r
bons
as
5ur 9s
4ra
6cept 2m
7ta 1a
8e 7
8iez
9l 1c
9o i
8ons
8ua 9t
9el 2t
9r l
6dicte 1f
ai n
aoir p
6i
7ent
7gnab k
ai 9
an a
9e 24
9i e
9ons
7n 6c
7r p
7s
7t
6lto b
6mes
6nt
6pontis r
8s l
7untiq 2j
bs r
6ria 1a
8e
9e b
9nt
9r x
9s
9t 8
9z
8i 3
8ons
7otati 36
6s
7s 2n
7t l
6t
7es
7s
6ven 48
5e
6bala 9u
8nde b
ai 3y
8s
9se b
ais r
ao i
8t
9s
9ta 1j
ae
bnt
br 38
bs
bz
ai e
aons
ar g
au h
7o 9v
7u 56
6car 57
7hamp b
7oe 1f
8up b
6dan 2k
7imes
8r 8y
8s
9a 1j
9e 1h
9i 3
9ons
9s 2n
8t h
6e b
6faco i
9te 1f
ar 1z
8ire
9s
aa 1j
ai 3
aons
9t h
8ss 2n
7e 9w
7ic 4m
8mes
8rent
8s 5
8t s
7ont
8r 10
8us
9t
aa 1j
ae 24
ai 3
aons
ar g
au h
6maitre
cs
ds 8
8n 6b
8rch 8
9q 5e
6nt
6part 38
7eter 38
7oids
9n 10
9s n
6r
7a
8i 4
7e 5v
7i 3
7o 6g
6s
7carp 8
7eing b
8ns
7igna
bi 4
bmes
bnt
bs 5
bt
ca 6
ces
cu 1s
ae 7
ai 3
aons
6temps
7yp 8
6vena 2c
9ez
9iez
aons
ar
9ons
9t b
9u h
8r 1c
7i 5b
6z
5ibua 2f
8e t
8i 3
8ons
8t 2m
6ez
6ons
6s 56
6t
7e b
7i n
7s
5ola
8b k
8i 4
8mes
8nt
8s 5
8t
9er j
as
7e 2g
7i 3
7ons
6ns
6rd 1s
6u 8k
6versa 2f
ae 7
aiez
bons
bs r
aons
4umac 8
7x
5si 8o
3vainc
8a 2z
8r g
8s
8u h
7qu 8z
5lesc 31
4enabl p
7i 9
7n 2w
6ez
6iez
7ons
7r
6ons
6tion
ana u
be
ce b
cl 2t
cm c
cnt
cr x
cs
cz
bi 3
bons
as
7u 53
6u h
5rge
8a 1a
8n 2w
8ons
8r x
8s
8z
7i 3
6sa
8i 4
8mes
8nt
8s 5
8t
9es
9ion
cn 53
cs
7e t
7iez
8o i
7ons
6ti
8b 1v
8e b
8mes
8r x
8s
9sa 1j
ae
bnt
bs
bu d
bz
ai 3
aons
8t s
5x 1l
4ia u
5c 48
5e
6e b
6n 9r
6r x
6s
6z
5i 3
5n 9x
5ons
5ve b
6ial
9e b
9i r
8ux
4oc 43
5i
6e 5d
6s
6ta u
7e 7
7iez
8ons
8s 8
7ons
5la u
6e t
6i 3
6ons
6u 48
5q 5e
5ya u
6e 7q
6i 3
6ons
4ulsa u
7e 7
7iez
8f b
8o 3b
8v p
7ons
2ol
3pera
7i 4
7mes
7n a
7s 5
7t
8e 1y
8if b
9o i
9s 1o
9v 8
8r 1z
6e t
6i 3
6ons
3rdina 4z
5onna
9i 4
9mes
9nt
9s 5
9t
ae 1y
ar 1z
8e 7
8i 3
8ons
2paie d
5n b
3ie
5e b
5nt
5r x
5s
5ur b
6s p
6x
5z
4lo r
4na 3d
5e 7t
5i 3
5ons
2q
3s
3ue
5e b
5lets
7ux
6ico 10
6uche 5r
5nt
5r
6a 6e
6e 5v
6ico b
7ez
7ons
6o 6g
5s
5ta u
6e
7r 12
7z
6i 72
6ons
6s
6te
8ment
8nt
8ra 6e
9ez
9i 2i
9o 6g
8s
5z
4iez
5lla
8g 8
8i 4
8mes
8nt
8r 10
8s 5
8tes
7e
8nt
8r x
8s
8t r
8z
7i 71
7ons
5n
6e 4x
6s
5ons
2r
3ail
4ll 1m
4n
5i 54
5s
3bea 2x
5il k
4illard b
8t b
5ns
3de
5aux
5e b
5la u
6e
7e b
7r 12
7s
7t r
7z
6i 71
6l 6d
6ons
5nt
5r x
5s
5z
4on
6na u
7e
8e b
8nt
8r 3j
8s
8t b
8z
7iers
9z
8ons
7ons
6s
3ee 5m
3iac 8
5nd 1s
4nd n
5th 1m
3ne
5e
6n 37
6s
5illes
5l 1m
5muse
9s
9u d
5nt
5r x
5s
5t
6s
6tes
7is r
5z
4iaud b
5che b
7o i
5eres
7s
6z
5ons
5s r
3onai 1s
6rie 5m
8t 8
5e d
5il k
5s
3poral
7tif b
9o i
9s 18
9v 8
7ux
6e 2s
4s
3rect
7e
8ment
8s
8u d
7if b
8on
analisa u
fe
ge b
gr x
gs
gz
fi 3
fons
be 2s
as
8v 8
7r 1z
7s
5la
7i 4
7mes
7nt
7s 5
7t
8es
8if b
9o i
9v p
6e 7
6i 3
6ons
5spond
aai 9
bnce b
di 4c
ct h
ae 24
ai e
aons
ar g
as
au h
4ida b
6o d
5ge 61
6ib k
7ez
7ons
4obo 5u
5d l
5i 6d
5mpa 1j
7e 24
7i e
7ons
7r g
7s
7t
7u h
5s 2m
5ya 3d
6e
7e b
7rent
7s
7u d
7z
6i 3
6ons
4upte 1f
7ib k
8o i
7r 1z
3se
5e b
5le 10
5nt
5r x
5s
5t
6a u
6e 7
6i 71
6ons
6s
5z
3teg 8
5x
3vea 6n
5e b
5t r
2smeti 5t
6ologi 8
au 8
4i 54
4odro 1o
5gon 41
6raph 41
5log 38
5nau r
5polite b
ai 1g
5s
3tal 1k
5rd b
5ud h
6x
4um 5o
2te
4le
6e b
6s
6t r
4s
3on
5na 6w
6e 4e
6i 71
6ons
5s
4y 59
3ta 29
2u
3cha
6g 8
6i
7ent
7lla
ai b
ames
as 5
at s
9e
ant
ar x
as
7s
7t
6mes
6n a
6s 5
6t s
5e 6z
5i 3
5ons
4ou b
3de 7
4ra
6i
7e 1h
7s
7t
6s
5e 6f
5i 72
5o 6g
3et r
3ille b
6o 3b
3la 6h
4e
5e b
5nt
5r x
5s
5ur b
6v 1s
5z
4iez
5ons
5s
6sa 1a
7e 7
7i 72
7ons
4oi d
5mbs
6miers
5ns
3ntry
3p
4a
5b k
5g 8
5i 9y
5mes
5n a
5s 5
5t s
4e
5e b
5l 7b
5nt
5r
6a 6e
6ent
7t b
7z
6i 3
6on 6l
7s 3q
5s
5z
4la 3d
5e
6e b
6nt
6r x
6s
6t b
6u d
6z
5i 3
5ons
4ol 8
5n b
4s
4u 1s
3r
4age
7s
7u 3g
5ient
6l 9z
6s
6t
5mment
5n a
4ba
6i 4
6mes
6nt
6s 5
6t
7es
7u
8e b
8r l
8s
5e 6s
5i 3
5ons
5u 1s
4e
5nt
5s
5t r
5u 13
5z
4iez
5ons
5r
4onn 45
6s
4ra 6e
5ez
5i 72
5oi 8
6n 6l
6uc l
7x
4s
5a u
5e 7
5ie 50
6ons
6v 8
5o i
4t
5ag 8
6u a0
5e
6poin r
6s
5ie 4r
6lie 1s
6nes
6sa
8i 4
8mes
8n
9e 4x
9s
9t
8s 5
8t s
7e 7
7i 3
7ons
5ois
8e m
8i 8
5s
4u 26
3siez
5mes
5n 3w
5ons
5rent
5s 5
5t s
4sin
7e 10
7s
4u h
3t
4a
5i 4
5mes
5nte b
7s
5s 5
5t s
4e
5a 2x
5e b
5las
6i 4c
6ler 38
5nt
5r x
5s
5u 3g
5z
4s
4ume b
6i 4c
5ra u
6e 7
6iere b
9s
8z
7ons
6ons
3ve
5e b
5n 10
5r
6a 6e
6c k
6e 5v
6i 3
6o 6g
6t
7e b
7s
7u 1s
5s
5u 2k
5z
4ra 2c
5e
6nt
6s
6urs
7s 8
6z
5i a1
5ons
5u h
2vendeu 13
2yo r
1rabe b
3cha
6i 4
6mes
6nt
6s 5
6t
7es
7s
5e 5i
5iez
6n
7a
8it
8t
7e
8r
9a
ait
7s
6ons
5oi d
6ns
6t 2l
6u a2
4k
5e d
5ing
5s
3ie b
4g 9k
4nd 9l
5s
5t
6e b
6if b
7v p
6s
3me 7
4pe b
5ill n
5onna u
8e
9e b
9m c
9nt
9r x
9s
9t b
9z
8i 3
8ons
7s
5s 1q
3n
4e
5e b
5ment
5nt
5r 3j
5s
5u 13
5z
4ien 37
6z
5ons
3pah 9v
5ud
7i 33
7s
6t l
4ula u
6e
7nt
7r 3j
7s
7u 3g
7z
6i 3
6ons
3qua 3d
5e
6e b
6la 3d
7e
8e b
8m c
8r 12
8s
8z
7i 3
7l 58
7ons
7u 1s
6m c
6nt
6r x
6s
6ta u
7e
8m c
8r 12
8z
7i 3
7ons
7t 58
6z
5i 3
5ons
3sh
5es
5s
4sa
6i 4
6mes
6ne b
7t
6s 5
6t s
5e 4e
5i 72
5ons
3tere
7l k
7s
6ifor 1o
3vac 4m
5t l
3wl
5a u
5e 2g
5i 3
5ons
3yo a3
2ea
4i 4
4nce b
6i 4c
5t
4t
5e 1y
5if b
6ne b
7i 33
6o i
6v 1l
5r 1z
5u 1s
3ch 1q
3dib 1v
5t
6a u
6e 1b
6iez
7ons
7s r
6ons
6r 1z
6s
4ul 1l
3e 7
3ma
5i
6ent
6lle 1s
6s
6t
5mes
5n a
5s 5
5t
6es
6i n
6o 6
4e
5nt
5r 3j
5s
5u 3z
5z
3ne
5a 2x
5e b
5l 7z
5nt
5r x
5s
5z
3ons
3pe 7e
4u
5e b
5s
6cul 5z
3te b
4in
6e b
6i 89
6s
3usa 3d
5e
6e b
6m c
6nt
6r x
6s
6t b
6z
5i 3
5ons
4x
3ve 7r
2i
3ai
5ent
5lla u
7e
8m c
8nt
8r 3j
8s
8z
7i 3
7ons
5s
5t
4n a
3c
4ke 10
3e 2g
3me b
4ina 9o
6el 2t
6ologie b
bs r
au 8
3que
6s
6t b
3s
4e b
4s 2l
4tal
7ler 38
8in h
9s 3l
6ux
3tere b
6iu 4f
4ica a4
5qu 5l
2ocha u
5e
6e b
6nt
6r x
6s
6t 9b
6z
5i 3
5ons
5u h
4odi k
4s
3ie 1h
4r g
4s
5a 6w
5e 2
5ier 8
7z
6ll n
6ons
5ons
5sai 9
7n 2w
6e 24
6i 3
6ons
4t 2b
4x
3qua 1a
5e
6e b
6mitai 33
6nt
6r x
6s
6ts
7t 8
6z
5iez
6ons
6s
5ons
3s 4u
3tta u
5e 7
5iez
6n b
6ons
5ons
3usta 40
6ill a5
4t 7l
3yab k
5i 9
5n 2w
4ez
4i 3
4ons
2u
3au r
3che b
5o i
4ia 55
5fia u
7e v
7i 3
7ons
7x
8i n
5verbis r
3e
4l 2t
3s
2ypta u
5e 7
5iez
6ons
6q 2j
5ogram 1o
9ph 38
6ns
1uba
4i
5ent
5n h
5s
5t
3e
4s
2eilla 1j
6e
7nt
7r 25
7s
7t r
7z
6i
7e w
7mes
7ons
7r 12
7s 5
7t s
6ons
2iller
7e h
7s
3r
4a
5i 4
5s
6s 6v
4e 6f
3siez
5mes
5na u
6e 7r
6i 71
6ons
5ons
5rent
5s 5
5t s
4sar 4b
5e
6a 2x
6s
5on b
6t b
4tre 4x
3t a6
3vra u
5e 4e
5iez
6ons
6q 2j
5ons
2l
3in 4y
3ot
5s
5t a7
3pabilis 3l
9t 8
3s
3te b
4is 1o
5va
7b k
7i 4
7mes
7nt
7s 5
7t
8e 1y
8r 1z
6e 7
6i 3
6ons
4ue 2s
5ral
8e b
8i 1g
7ux
6e
7l 5x
7s
6i 1g
2nnilinctus
2pid 3m
2re
3ietherap 38
5u 3g
5z
4ons
5s 1c
3ry b
2tt 3y
2ve
4t r
1yanu 5u
2cle b
4iq 2j
5s a8
4oid 4s
5mote 1f
8oris r
5na 55
6e b
6i 54
5pe
7e 5m
7s
5rame 1f
5sto 1o
5thym 41
6ourisme
6r n
2g 33
2lindra
8g 8
8i 4
8mes
8nt
8s 5
8t s
8x 8
7e 2g
7iez
8ons
8q 2j
7ons
2niq 1n
4s 1o
2rill 34
0dada
2gue
5e b
5nt
5r
6a 6e
6e 5v
6i 3
6o 6g
6reotyp 8
5s
5ts
5z
2hli 3k
2im
2ll a9
3ton
6ie 5m
7s 1o
6s
2m
3as
5quin a9
5s 8j
3e 7
3n 87
3ons
2n
3cing b
3dy
5s
6me
3ger
6e 3c
6os 1c
6s
3ois 1k
3s
4a 1
4e 2g
4ons
5t 7v
3tes 54
2phn 51
2rd
3winie 5m
7s 18
2ta
4nt
3e 7s
2ube
5e b
5nt
5ra 6e
6e 5v
6i 3
6o 6g
5s
5u 13
5z
3phin
7e
8l k
8s
7ois 1k
7s
2vantage
1e
2al 3y
2balla
7g 8
7i 4
7mes
7nt
7s
8s 2n
8ta 29
7t s
6e 7
6i 3
6o aa
5our 6b
4rbouilla 3d
be 7r
bi 3
bons
5cade 1s
5d 2a
5q ab
5ra
7i 4
7mes
7nt
7s 4i
7t s
6e 75
6i 3
6ons
4t
5a u
5e 7
5i 4a
5ons
5s
5ta 1j
6e
7m c
7nt
7s
7u d
7z
6i e
6ons
6r g
6u h
4uch 4h
3ile m
5i 6i
5lar 6b
4t
5a
6b k
6g 8
6i 4
6mes
6n a
6s 5
6t s
5e 1b
5i 3
5met 1s
5ons
5r 1z
5s
3loca 29
5q 5e
3orda 1a
6e v
6i 3
6ons
6s
4ucha 3d
7e 2
7i 3
7o f
6l l
5d l
5illa 1j
8e 24
8i 63
8ons
5la u
6e 7
6i 3
6onn ac
8s
5qu 2l
5rb a9
6geois 3q
6r ac
6s
7a u
7e v
7i 3
7ons
5s
6so 7b
5t
6a u
6e v
6i 3
6onn 4h
8s
3rague ad
5ie 5d
6l 7b
5n ae
5y 4h
4id 27
5s
4och 4h
5uilla
ag 8
ai 4
ames
ant
ard
ce b
ci 2k
cs
as 5
at s
9e v
9i 3
9ons
6ssa af
3usq ab
4t 8h
2ca
4da 6
5e
6na ag
7c 8
7t h
6s
5i b
4la
6g 8
6i 4
6mes
7i ah
6nt
6s 5
6t s
5ci ai
6oman 38
5e 7
5iez
6ons
6t 1s
5og 2j
6ns
6t 56
5q 69
5va 2z
4pa 6h
5e
6e b
6l 7z
6nt
6r x
6s
6u 13
6z
5iez
6ons
6ta
8i 4
8l aj
8mes
8nt
8s 5
8t q
7e 7
7i 3
7ons
5ons
6t 5l
5sula 2h
8e 1b
8i 3
8ons
5uch ak
3ed l
4mbre
5ment
5vir
8al 1k
9t b
9ux
8i
8s
4nc 8
5na 55
6i 8
5t
6e b
6ra
8i 4
8lis 96
8mes
8nt
8s 5
8t s
7e 7
7i 3
7ons
6s
4p 48
4s 4i
4va 2c
5ez
5i 3
5oir
6ns
5r 25
3hagr al
5i am
5n 7v
5pa u
6e
7e b
7nt
7r
8a 6e
8e 5v
8i 3
8onn l
as
at
7s
7z
6i 3
6ons
5rge
8a u
8e b
8m c
8nt
8o f
8r x
8s
8z
7i 3
6n l
5um 3n
6ss ac
4e
5an 6j
5s
5t b
5ve 84
6i an
4iffo 76
7ra z
8e v
8i 3
8ons
5queta 3d
9e 7q
9i 3
9ons
9t 6d
9u 1s
5ra 1a
6e v
6i 3
6ons
6u 1s
4u 26
3ida
6b 1v
6i 4
6mes
6nt
6s 5
6t s
5e
6e b
6ment
6nt
6r x
6s
6u 13
6z
5i 3
5ons
5ua k
4s
5if b
6on
8na 6
9e 2s
8s
6v p
5o 6
3lam ao
5ra
7i 4
7mes
7n a
7s 5
7t
8es
8i 2e
8o 6
6e 7
6i 3
6ons
5s 39
5v ap
4encha 2f
8e 2
8i 3
8ons
5ric aq
4ic b
5n
6a
7b k
7i
8ent
8s
9o i
8t
7mes
7n a
7s 5
7t s
6e 7
6i 3
6ons
6s
5quet ar
5v 1l
3od 2a
4iff ac
5n as
5s
5t
5ve 1h
4le at
5la 2h
6e
7e b
7m c
7nt
7r x
7s
7ta 3d
8e 7q
8i 3
8ons
8t 6d
7z
6i 3
6ons
5on au
6r 3e
4mbres
5ma av
5pens 43
6lex l
6osa 2f
8e 7
8iez
9ons
9t 4w
8ons
6res aw
7i 8w
6t l
4ncent 5u
7r 6i
5diti 64
5fimes
7r 8y
7s
8a 1j
8e 24
8i 3
8ons
8s 2n
7t
8e b
8s
8u 1s
5gel 3e
7stif b
ao 3b
av 8
5na u
6e
7c 56
7nt
7r x
7s
7x 4w
7z
6i 3
6ons
5se a4
6id ax
7g 8n
6ti ay
5tam 9i
6ena 9u
6rac az
5ven 2j
4r
5a
6i 4
6mes
6nt
6s 5
6t
7e 1y
7i 2e
7r 1z
5d b0
5e 7
5i 3
5n l
5ons
5s
5ticag 8
9t 4w
7q 5e
5u 4f
4uc b1
5d 5g
5l 1q
5pa 3d
6e 2g
6i 3
6l 4h
6o f
6u 1s
5rage
9a 1a
9e b
9m c
9nt
9ons
9r x
9s
9z
8i 3
6o b2
6s
5sa 1j
6e 24
6i e
6ons
6u
7e b
7r 8
7s
5ver a
6ra 1j
7e
8m c
8nt
8s
8u 13
8z
7i a1
7ons
7u h
3red b3
5m c
5pa 3d
6e 7
6i
7e w
7mes
7ons
7r x
7s
8sa 5w
9e 24
9i 3
9ons
7t
8a u
8e 7
8i 3
8ons
8u 40
6ons
5t 3w
5u 35
4i
5a u
5e 7
5i 3
5min aq
5ons
5r g
5s
6p 3e
5t h
5v 8z
4och ac
5is
7a u
7e 7
7i 3
7ons
7sai 9
9n 2w
8e 11
8i 3
8ons
6t 2b
5tta 3d
7e 1b
7i 3
7o f
5u 56
4yp b4
3u
4e b
4s
5cuteu 2k
5se
7e b
7nt
7s
6i 3
2dans
3icac l
6ta 6
7o 6
4e 7
3omma b5
3uctib k
7f b
7o i
7v 8
4i 9e
2es 2k
2faillai 9
8n 2w
7e 24
7i 63
7ons
5re
5s
6a 1j
6i 3
6ons
5t
6e b
6i 16
6s
4ufi 7b
5s b6
5t b
4ve 1f
5orabl p
7i b6
3eca 48
5ti 2e
6ue 3c
7os 1c
4nd
6ab k
7i 9
7nt
6e
7nt
7res 2k
7s
7u d
7z
6i e
6ons
6r g
6s
6u h
5estr 43
5se
7s
7u d
6if b
7v p
3i
4bra 3d
6e 2g
6iez
7llate 1f
bi n
7ons
6ons
4ce b7
5h l
5ie 1e
6t
7a 6
7s
4e 7
4ge 61
5i 3
5ura 1t
7e v
7i 3
7ons
4la
6d 8
6g 8
6i 4
6mes
6nt
6s 5
6t s
5e b8
5i 3
5ons
4ni
6e b
6mes
6r x
6s
7sab k
9i 9
9n a
8e 24
8i 3
8ons
6t
7e 1y
7if b
8on
an 53
as
8v p
7o 6
4s 5
3onca 3d
6e b8
6i 3
6ons
5t
4rc l
5est 43
5m b9
4ul 27
5ra a4
6n ba
6r l
3u 2z
2gag 14
4i 8n
4t b
3enera
8i 4
8mes
8nt
8s 5
8t
9es
9i 36
7e
8nt
8r x
8s
9cen 6j
8z
7i 3
7ons
3omm 4h
4nd l
5fl ac
4ta u
5e 7
5i 3
5ons
5t l
4udr ak
5lina 6w
8e 8v
8i 3
8ons
5p a4
5rd 15
5t
6a
7i 4
7mes
8ment
7n a
7s 5
7t q
6e 7
6i 3
6ons
6s
6t l
3rada
7i 4
7mes
7n a
7s 5
7t
8e 1y
8i n
6e 7
6i 3
6ons
5f l
5issa 6h
8e 7
8i 3
8ons
5vo bb
4e
5a u
5e 7
5i 3
5ons
5s
6sif b
8v 1l
5v 27
3uenill 3q
5rp bc
5u 7b
4i 39
4st 96
2hors
2ja
3euna u
6e
7nt
7r 6y
7s
7z
6i 3
6ons
3o 5e
2la
4i
5e 5d
5na 3d
6e 75
6i 3
6ons
5s 32
5ta u
6e 7d
6i 3
6ons
3egan 10
6ta 6
7i n
5u l
3ia u
4bera
8i 4
8mes
8nt
8s 5
8t
9es
9i 2e
9o 6
7e 7y
7i 3
7ons
4cat
7e
8ment
8s
9s 8
7s
5e b
5ie 3c
5tue 52
4nea
7i 4
7men 10
9s
7nt
7s 5
7t s
6e 7
6i 3
6ons
5qua 1e
4r a5
4t
5a 3d
5e
6e b
6nt
6r x
6s
7c 31
6z
5i 3
5ons
5s
4vra 49
6e 1b
6i 3
6ons
3ogea u
6e b
6m c
6nt
6ons
6r x
6s
6z
5i 3
4yal
7e m
6ut 8
7x
3phiniu 4f
3ta
5ci 1g
5i 54
5pla 33
5s
3ug 8
2maig 67
5lla 3d
7e 7
7i 3
7ons
8t l
5n b
4nc 4m
5d 6u
5ge
7a
8i
9ent
9s
ao i
9t
8mes
8nt
8s 5
8t s
7e b
7nt
7ons
7r x
7s
7z
6i 3
5te 22
6ib bd
4rca 48
6h 2a
5iai 4
7mes
7nt
7s 5
7t s
6e 7
6i 3
6ons
5qua 3d
7ee b
8nt
8r x
8s
8u d
8z
7i 3
7ons
5r a9
4sc 7b
5q 5e
5ti 5t
3ela 3d
5e v
5i 3
5o f
5u 1s
4na
6ge
8a u
8e b
8m c
8nt
8ons
8r x
8s
8u d
8z
7i 3
6i 4
6mes
6nt
6s 5
6t s
5c 8
5e 7
5i 3
5ons
5s
5t
6a 1j
6e 24
6i
7e
8l 5x
8s
8z
7mes
7ons
7r x
7s 5
7t s
6ons
6s
4ub 7b
5r l
3i
4e
5l 7b
5s
4na 3d
5e
6e b
6nt
6r
7a
8i 4
8l au
8s
7e 5v
7i 3
7o 6g
6s
6u d
6z
5i 3
5ons
4s
5e b
5se 1h
6iez
7on
9n 97
9s
3ocrate b
8ie b
9q 1n
9s 3e
4da u
5e
6e b
6nt
6r x
6s
6x
6z
5i 3
5ons
5u 9n
4isel k
4li
6e b
6mes
6r x
6s
7sa 5w
8e 7a
8i 3
8ons
6t q
4n
5et au
5ia 54
6s 1o
5olog 38
6man 38
5s
6trate 1f
aif b
bo i
bv p
ar 1z
5ta z
6e 7
6i 3
6ons
6r 5l
3un bc
2ni
4ch 6u
5k be
5otinis 3a
4gr 21
4s
3ombr 2o
5inate 1f
9i 2e
5m l
4nca u
6e 7
6ia 4z
7ez
7ons
6ons
4u 27
3se b
4imetr 38
5t 8
3t
4ai 1s
5l 1k
5ux
4e
5e b
5la 79
6e 5c
6i 3
6le
8nt
8ra 6e
9ez
9i 2i
9o 6g
8s
7i 4c
6ons
6u 1s
5s
4icu k
5e d
5fr 1z
5n 8
5ste 4x
5t 4w
4s
3ue v
2odora 2z
2pann 2a
4ra
6ff bf
6i 4
6mes
6nt
6s
7ita u
9e
ae b
ar x
as
az
9i 3
9ons
7s 2n
6t s
5e
6e b
6i an
6nt
6r x
6s
6z
5i l
5l 1q
5ons
5s
5t
6ag 30
7i 9
7nt
6e
7ment
bal
de b
die 9w
esa 1t
fe
ge b
gnt
gr 12
gs
gz
fi 3
fons
cux
bs
7nt
7s
7z
6i 63
6ons
6s
4ssa 1a
6e v
6iez
7o aa
6ons
3eca 3d
5e 5i
5h l
5i 3
5ons
4naill 3q
5d
6ai 9
7n 2w
6e 7a
6i e
6ons
6r g
6s
6u h
5s
6a u
6e 7
6i 71
6ons
3is b4
4t 3w
3lac 27
5f 64
5ir g
6s
7a 2c
7e 24
7iez
8ons
8r b
7ons
6t
5nqu b0
6ta 2h
7e 7
7i 3
7o f
5t bg
4oi 58
5mb 4h
5ra
7bl p
7i 4
7mes
7nt
7s 5
7t s
6e 7
6i 3
6ons
5y 59
4u
5m l
5rent
5s 5
5t s
3osa 1a
5e 7
5iez
6ons
6ta 6
7i n
5ons
5sed l
7ss 4w
4t
5a 3d
5e v
5i 3
5o f
5s
4ud 57
5i bh
5rvoir
7u
8e b
8mes
8rent
8s
8t s
5ssiera 6h
ae 1b
ai 3
aons
3reca 48
6ia
8i 4
8mes
8nt
8s 5
8t
9e 1y
9i 2e
9r 1z
7e 7
7i 3
7ons
5da 4z
5na 1j
6d 5g
6ez
6i 3
6ne 1h
6ons
5ssif b
8on
an 4y
as
8v 8
7ur au
4im 4v
5rent
5s
6a u
6e 7
6i 3
6ons
6s 2n
5t s
3uis
4t 3e
2r
3aid bc
5e 5d
5lla u
7e
8m c
8nt
8r x
8s
8u d
8z
7i 3
7ons
5son
8na
abl p
ai 4
ames
ant
as 5
at s
9e t
9i 3
9ons
8s
4nge
7a 1a
7e b
7m c
7nt
7ons
7r x
7s
7z
6i 3
4p bi
3by b
3isi n
5oir p
4va bj
5e 1b
5i 3
5ons
3nier 1i
3ob 7x
4ui an
5l ba
5t ac
3rick b
5e 1s
2s
3acclim bk
6or a0
7up 7b
8tum 28
5r aq
5ti 8k
4ge 9u
5ra bl
6eabl p
7ga 48
8e 61
8i 3
7m c
4mar 57
5bigu aj
5id ak
5orc 4h
4ppar 6a
6oin bm
6rena 1j
9d 5g
9ez
9i 3
9ne 1h
9ons
7imes
8rent
8s
9e b
9s 2n
8t s
7oba 4z
8u 8k
8visi 64
4rc ak
5g bn
5m 1p
5rim 4h
6oi b
5tic 9j
4ssemb 7i
6imi 9n
6orti
ae b
amen 10
cs
ar x
as 5a
at s
5tre
8s
8u 3g
3cel 22
5nd
7ai 9
8n 2w
7e
8nt
8r 38
8s
8u 13
8z
7i e
7ons
7r g
7s
7u h
6se 1f
6t 8
4riptib k
9f b
9o i
9v 8
3equilib 57
7p l
4rt
6a u
6e 2g
6iez
7fic 43
7o i
7q 2j
6ons
6s
4scala 40
5pera 9f
8e 7y
8i 3
8ons
6oi d
3habil 7i
7t 5e
4onnete
ament
as
at 8
8u d
6or 4v
4ydrat 3l
7oge 9q
5pothe 5t
3ign
6a bj
6e 7
6i 3
6ons
6s
4ncar 8n
6orpo 57
6rus 4o
6ul ay
5dex l
5enc 8
7ti 53
5fecta 1a
9e 7
9iez
ao i
9ons
6l 43
6ormation
5gula bo
5sect au
7r 48
5teg 5u
7res 39
9t b
6oxi bp
5vest 20
6i 56
6olte b
9u 1s
4r
5a 2f
5e 4e
5i 3
5ons
5s
3obei
7e b
7mes
7r x
7s
8sai 9
an 2w
9e 24
9i 3
9ons
7t s
5lige
9a 9f
9e b
9nt
9ons
9r x
9s
9z
8i 3
5strua
ai
bmes
brent
bs 5
bt s
ames
as 5
at s
9e
ae b
ant
ar x
as
4la 8b
5e 7
5ida bo
6ez
6ons
5ons
4rba u
6e 7
6iez
7ons
7t l
6ons
5do 76
6r 8
5ganis 96
5ie 9h
5mais
5p 48
3sech 1p
5i i
5l 7b
5rr 4h
6s
6t
7e b
7i 3r
7s
6va 1j
7e 24
7i 63
7ons
4iccat 2m
5l 7b
5n
6a
7i 4
7mes
7nt
7s 5
7t
8e 1y
8r 1z
6e 7
6i 3
6ons
6s
4ol 27
5ud l
6l l
6s
4uinta 29
6t l
5s
3tabi bq
4in
6a
7i 4
7mes
7nt
7s 5
7t
8a 6
8es
8i n
6e 7
6i 3
6ons
6s
5tuai 4
8nt
7e 83
7i 3
7ons
7t 4w
4ri 3y
5oy 3y
5ucte 1f
8ib k
9f b
9o i
9v 8
8r 1z
8u 5u
2tacha
7b k
7g 8
7i 4
7mes
7n a
7s 5
7t s
6e 5i
6i 3
6ons
4il
6l 4v
6s
3ecta 2f
6e 1b
6iez
7o i
7v 8
6ons
4na 2c
5d
6a 1j
6e
7nt
7s
7u d
7z
6i e
6ons
6r g
6s
6u h
5ez
5iez
6ons
6r
5ons
5te
7s
7u d
6i n
6r 1z
5u h
4rge
7a u
7e b
7n a
7ons
7r x
7s
7z
6i 3
5io 5u
5mina
9b k
9i 4
9mes
9n a
9s 5
9t 6k
8e 7
8iez
9ons
9s 18
8ons
5ra 3d
6e 2
6i 3
6ons
5s 2m
4sta
7bl p
7i 4
7mes
7nt
7s 5
7t q
6e 7
6i 3
6ons
3ie br
3ona
6i 4
6mes
6n a
6s 5
6t
7e 1y
7i n
5e t
5i 3
5na u
6e
7l 7z
7nt
7r x
7s
7z
6i 3
6ons
5ons
4ur
6a u
6e 7
6i 3
6n 27
6ons
6s
3racta u
7e 1b
7iez
8o i
7ons
7r 1z
5nc b1
6spo b6
5q ab
4em ay
5s b6
4ic bs
5m c
5ti 54
6us
4oi 10
5mp 3a
5na u
6c b1
6e 7
6i 3
6ons
5q 5e
5uss 6u
4ui 9e
3t 8
2uil b
3x
4iem p
2vai 9
4la u
5e 7
5i bt
5ons
6ri bu
5ua 1t
6e
7e b
7nt
7r 9a
7s
7z
6i 3
6ons
4nca u
6e v
6i 71
6ons
5t
6s
6u 1s
4sa u
5e 7
5i 3
5ons
5t 96
3eloppa 1
8e 2
8i 3
8ons
4na 1j
5ez
5iez
6ons
6r
5ons
5t l
5u h
4rb j
5d 23
5gon 7j
6u l
5n bc
5roui bv
5s
6a u
6e v
6i 3
6o f
4z
3ia
5i 4
5mes
5n a
5s 5
5t
6e 1y
6ion
9n 1d
9s
6r 1z
4e
5e b
5n 9r
5r x
5s
5z
4n
5a 2f
5e
6e b
6nt
6r
7a 6e
7ent
8s 2k
8z
7i 3
7o 6g
6s
6t r
6z
5i 3
5mes
5ons
5rent
5s 5
5t s
4ons
4s
5a
6g 30
6i 4
6mes
6nt
6s 5
6t s
5e t
5i 3
5ons
5sa 3d
6e
7e b
7nt
7r 9a
7s
7z
6i 3
6ons
3oie o
5la u
6e
7e b
7m c
7nt
7r 9a
7s
7z
6i 3
6ons
5r b
4ni 5s
5s
4ra
6i 4
6mes
6n a
6s 5
6t
7e 1y
7r 1z
5e 2g
5i 3
5ons
4t
5e m
5i n
5s
4u 27
3r 25
2xter 1c
1iabet 46
4le
6ment
6r 38
6s
7s 8
5oti i
4oliq 1n
6o b
3de 1o
3gnose b
7tic b
9q 5e
3lectal
9e b
9i b6
8ux
7e b
7ic 1m
8q 1n
8s l
7ologi 8
bu 8
4ogi 54
6ua u
7e t
7iez
8ons
8s r
7ons
4ypeta k
5s 3a
3magneti 1g
5nt
7a 79
7e 7
7iez
8fe 1s
8n h
8ons
7ons
7s
4etral
9e m
8ux
7e b
3ne b
3phane
8i r
8s
7oscop 38
5on 38
6res 8
8t 34
5ragma
ai 4
ames
ant
as 5
at
bes
bi 54
9e 7
9i 3
9ons
5y 2k
3rrhe 46
2cta
5i 4
5m 8
5nt
5pho 33
5s 5
5t
6e 1y
6orial
be m
aux
6r 1z
6u 1s
4e 7
4iez
5on
7n 4y
7s
4o i
2ese
5l
6is r
6s
5s
3u 8t
2ffa
5ma
7i 4
7mes
7n a
7s 5
7t
8e 1y
8i n
8o 6
8r 1z
6e 7
6i 3
6ons
5s
4era u
6e
7e b
7mment
7nce b
9i 2d
8d b
8t
9e b
9ia 48
ae 2s
9s
7r x
7s
7z
6i 3
6ons
4icil p
6ul r
4us
6a u
6e
7e b
7ment
7nt
7r x
7s
7u 13
7z
6ib k
7ez
7o i
6ons
2ger l
4st
6e
7s
7u d
6ib 1v
7f b
7o i
7v 8
6s
3it
5al
7e b
7in 8
8sa u
9e
ae b
ant
ar 12
as
az
9i 3
9ons
6ux
5e h
5ifor 1o
6gra 40
5s
3ne m
4it 5z
3u 8
2lata
6b 1v
6i 4
6mes
6n a
6s 5
6t 1r
5e 7
5i 3
5oi 1s
6met 1s
6ns
3em 1o
3igemment
6n 2w
2manch 8
3ensio 2v
3inua u
6e
7e b
7ndo
8t
7r x
7s
7z
6i 3
6ons
6t 2m
2na
4i 4
3de b
4on
6na u
7e 70
7i 3
7ons
6s
3e
4r 6y
4z
3g
4o b
4u bw
3ons
4sau 1s
2oxy 40
2ploco 54
5docus
5i 40
5ma
7i 4
7mes
7nt
7s 5
7t
8e b
8ie b
9q 1n
6e 7
6i 3
6ons
5p 38
2ra 6e
3e
4ct
6e
7ment
7s
7u d
6if b
7o i
7ve b
8is 1o
9t 8
6oi 1s
7ra 10
8i j
6r 1z
6s
4z
3iez
4ge
6a 1
6e b
6nt
6ons
6r x
6s
6z
5iez
6ons
6s 18
3o 6g
2s
3ai 9
4nt
3cern 2o
4iple b
7ina
ab k
ai
bent
br p
bs
bt
ames
ant
as 5
at s
9e 7
9i 3
9ons
4o
5bo k
5graph 41
5id 4s
5ntacte 1f
7inu
aa u
ae t
aiez
bons
bt 8
aons
as
6vena 1j
9ez
9iez
aons
ar
9ons
9u h
7i 5b
5path 38
6hil 51
5rd bx
5s
5thec 4y
8q 2j
5unt
8e
9e b
9r b
9s
8s
6ra 1j
7e 7a
7iez
8ons
8r
7ons
7r 25
7s
7t
8ois
be m
bi 8
7u 26
4redi 60
6t
7e m
7ion
an 4y
as
7o 6
7s
5imina
ai 4
ames
an a
as 5
at
bes
bi n
bo 6
9e 7
9i 3
9ons
4ulp 3e
5rsi 36
5ss 4w
5ta
7b k
7i 9y
7mes
7nt
7s 5
7t s
6e 2g
6i 3
6ons
3e
4nt
4s
3grace b
7i by
3i 3
3joi 2y
5ncta u
8e 1b
8iez
9f b
9o i
9v 8
8ons
3ons
3parais 5a
8t 2b
7te b
8i n
6ite b
8i n
6u 26
5tche d
8ing b
4endie 3c
6sa
8b k
8i 2p
8mes
8nt
8s 5
8t
9e 1y
9r 1z
7e 7
7i 3
7ons
5rsa
8i 4
8l b
8mes
8n a
8s 5
8t s
7e 7y
7iez
8f b
8o i
8v 8
7ons
4onib 1v
5s
6a u
6e 7
6iez
7ons
7tif b
9o i
6ons
4uta
7i bz
7mes
7nt
7s 5
7t s
6e 7
6i 3
6ons
3quai 1s
6li ai
5e
6s
6t r
3se
5cte 1f
7i n
5mblab k
9n 6j
6i 9q
5ns 4w
6t
7im c
5qu 3a
5rt c0
5s
4id 31
5ez
5mila 48
8itu 40
6ul 96
5ons
5p 96
4oci 87
5lu
7b 1v
7e b
7s
7t 2m
6v 99
5na 49
6e t
6i 3
6ons
5ud 9l
6s
6t 1k
4uad l
6s 2m
3tal 1k
5nca u
7e 7
7i 3e
7ons
6t h
5ux
4illa
8i 4
8mes
8nt
8s 5
8t
9e 1y
9i n
9r 1z
9s
7e 7e
7i 3
7ons
5nct
8e m
8i 2e
8s
6gua 2f
8e 7
8i 3
8o
9ns
9s
5q 2j
4ord c1
6s 4w
4ractio i
9v 1c
6ie 1h
7r g
7s
7t 1i
6ya 2c
7ez
7i 3
7ons
5ibua 2f
8e 7
8i 3
8ons
8te 1f
9i 2e
9r 1z
6c 10
2t
3e b
3s
2va
4n b
3erge
7a u
7e b
7n 2w
7ons
7r x
7s
7z
6i 3
5s
6e m
6ifi c2
8or 1o
7o i
7t 8
5ti
7cu k
7e b
7mento b
9s
7r x
7s 7p
7t s
3in
5ate 1f
7i n
7o 6
7r 1z
5e m
5i 74
5s
4s
5a u
5e 1b
5ib 1v
6ez
6on
8na 6
9i 16
8s
5ons
3or as
3ulga 4z
6u l
2x
3ie 1o
2zai 2u
1o
2cil 3m
3ks
3te
5ment
5s
5u d
4oral
8e m
7n a
7t b
7ux
6es 2k
4rinai 1s
8l 1k
8ux
7e b
3ument
8a
9i 2p
9lis r
9mes
9nt
9ris r
9s 5
9t q
8e 7
8i 3
8ons
8s
2do b
2igt
5a u
5e 7
5i 72
5ons
5s
3s
3t
3ve 1h
2l
3la d
3ori 1g
2m
3ai 33
3e
4s
5tica 48
8i r
7q 5e
3icile b
7ia
9i 2p
9mes
9nt
9s 5
9t
aa 6
aes
ai n
8e 7
8i 3
8ons
4na
6i 4
6mes
6n 2w
6s 5
6t 1r
5e 7
5icai 2u
8l 1k
8ux
6ez
6o i
5o
6ns
6s
6ter 38
7i 4c
3mage
7a 6n
7s
3pta z
5e 2g
5i 3
5ons
2n
3ata 6
5e 1f
5io i
6s 18
5r 1z
3c
3jo i
3n 6u
3s
3t
2pames
5i 33
3e 7
2ra
3e
4e b
4navant
5t
4s
3is
3ma 2c
4e 7a
4i
5ez
5mes
5ons
5r x
5s 5
5t 6k
4ons
3s
3t
4oi d
2s
3a z
3e 1b
3si 4c
2t
3e 7
2uai
5ent
5re b
6ie 1s
5s
5t
4ne b
5i 4c
5t
3bla 3d
5e
6a 2x
6e b
6m c
6nt
6r x
6s
6ts
6u 13
6z
5i 72
5o i
5u 1s
3ce
5at 1s
5ment
5re 3c
5s
5ts
6t p
5u d
4h 6u
3e
4e b
4s
3ille
7s
7t
8s
8te
ament
ar 38
as
3le 1f
4oure 3c
3ta u
4e
5e b
5nt
5r x
5s
5ur b
6s p
6x
5z
3x
3zai 2u
4e
2yen
5ne 3p
5s
1ragon
6na 40
7e b
7i 3y
6s
4u 6u
3in 5h
3matiq 1n
7s 3e
6urg 51
4e b
3p
4e
5a 2x
5e b
5m c
5nt
5r 3j
5s
5z
4s
2essa 6h
5e 2g
5i 3
5o f
3yfusar 4b
2ive
5e b
5nt
5r 6y
5s
5z
2ogua u
5e
6e b
6nt
6r 3j
6s
6ts
6z
5iez
6ons
6s r
5ons
3it
5e m
5i 4c
5s
5u 1s
3le
5ment
5r 38
5s
6s 8
2umm 3y
1u
2c
3hes
6s 8
2e
3l
3s
2nes
2o
2pe 7s
3ons
2quel
2r
3abi 4g
5l p
4i 4
4nt
3e
4e b
4ment
4nt
4r x
4s
3s
2s 5
2t s
2vet
5a u
5e
6e b
6r 12
6s
6u 3z
6z
5i 3
5ons
5s
5t 6d
1ynamiq 1n
6s c3
6t a9
5o
6gen 46
7raph 8
6metr 46
6s
4st 6o
2sfonction
bnem c
bs
0ea 2x
1bats
3ucha 3d
6e 1b
6i 3
6o f
2lou 15
2oue 1b
2ranch c4
5l 27
3ie r
3ui bm
2ulliometr 51
7scop 51
6t 4w
1cailla 3d
6e 82
6i 3
6ons
6u 1s
3rla r
4t
5a u
5e
6e b
6l c5
6m c
6nt
6r x
6s
6u d
6z
5i 3
5ons
5s
2chymo 2k
2hancr 8j
5fre al
5ge
7a 2f
7e b
7nt
7ons
7r x
7s
7u 13
7z
6iez
7ons
7s r
5s n
5tillon
bn 2a
bs
4ppa
7i 4
7mes
7nt
7s 5
7t
8es
8o 6
6e v
6i 3
6ons
4rde b
6on ah
5na 3d
6e b8
6i 3
6o f
5p l
4uboulu 1s
5d 4h
5ffa 1a
7e v
7i 3
7ons
8ure 8
5guet r
5l l
5m l
3eance b
7i 3y
6t
4c b
4let r
5i 3y
5l 8
5o 8f
3iquet 3q
6i 3y
3o
4graph 38
4s
4u ac
2labouss c5
4ir
6a
7ge b
8is r
7i 4
7mes
7n a
7s 5
7t s
6ci
8e b
8mes
8r x
8s
9sa 5w
ae 11
ai 3
aons
8t s
6e 5i
6i 3
6ons
6s
4t
5a 1a
5e 2
5i 3
5ons
5s
3ips l
5t 34
3or g
2oeur 1p
3le b
4i 3y
4ogi 42
3noma 10
6e
7s
7tricie i
ae b
aq 2j
6ie b
7q 1n
7sa u
8e 1b
8i 3
8m 8
8ons
8t 8
3rca u
5e 1b
5ha u
6e 2
6i 3
6ons
6u 1s
5i 3
5ons
3ssa
6i
7ent
7s 1k
7t
6mes
6nt
6s 5
6t s
5e 7
5i 3
5ons
4yste 1o
3ul 27
4ta u
5e 1b
5iez
6l k
6ons
5ons
2ran b
4s c6
3ir g
4s
4t
5e
6a 2x
6s
5o 6
5s
5u 1s
4vaient
7lla u
9e 2g
9i 3
9o i
7n b
7s
7t
6nt
6ss 94
5e 24
5i e
5ons
3ou
5a u
5e
6e b
6lles
6nt
6r x
6s
6z
5i
6e w
6mes
6ons
6r x
6s
7sa 5w
8e 24
8i 3
8ons
6t s
5lames
7ssi 3
7tes
6e
7e b
7m c
7r 17
7s
7z
6i 3
6ons
5ons
5s
5ta u
6e 7d
6i 3
6ons
2ume 82
3re
5e b
5nt
5r x
5s
5uil b
5z
4i 2i
3y 4c
1den
2ifia 1a
5ca 4z
6e b
5e 7
5i 3
5ons
3t
4e 1b
4iez
5o 3b
4r 1z
2ucab 1v
5te 1f
6if b
7on
9n 53
9s
7v 8
6r 1z
3q 5e
1ffac 2o
3ecte 1f
6if b
7v p
6u l
4t b
3icac 3m
5i 31
4g 38
3leura 3d
7e v
7i
8ez
8mes
8ons
8r x
8s 5a
8t s
7ons
3ond 8r
4rc 4n
5t b
3rac 48
5i 6d
5n 85
5y 4v
4oi b
5nte
8e b
8ment
8r 38
8s
5yabl p
1gal
4e 7y
4iez
5ons
5sa 8g
6e 1b
6i 3
6ons
5tai 1s
7r 1d
6e b
3rd b
4e v
3ux
3y 1p
2li 2k
2o
3centri 4t
3ism 8
5t p
3rge
6a u
6e b
6m c
6nt
6ons
6r x
6s
6u 13
6z
5i 3
3ut
5i 3y
5s
5ta 3d
6e v
6i 3
6o f
6u 1s
2ratign 8j
2ypti 5s
5ologi 8
9u 8
1h
1jecta 2f
5e 1b
5iez
6o i
5ons
1labo 5u
3n
4c 27
3rg 20
3sticimetr 38
8t 8
6q 2j
5ome 1s
2ecte 1f
5if b
6o i
6v 1l
5oral
9e b
9i 16
8t b
8ux
5rice b
8ie 5m
9t 8
7f 6m
7q 1n
7s 4j
6obiolog 38
7cardiogram 1o
gph 51
9ute 1s
8him 41
9oc b
8oagul 43
8u az
7de b
8iagnostic b
8ynamomet 1s
7encephalogram 1o
7ge 33
7log 38
8uminescen 6j
8ys 5l
9t 46
7magnet 34
8ecan 34
9nag 3y
8ote 1f
ar 1z
7n
8ic 1m
9q 2j
9s l
8s
7phon 8
are 2k
9ysiolog 38
8onctu 1s
9siti 36
8unctu 1s
7radiologie b
gs r
7scop 8
8tric 48
7techn 34
8herap 38
bm 38
7valen 6j
6u 4f
5u 4y
3gamment
5n 2w
3ment
7a 6
7s
3phant
8ea 2x
9s 54
8iasiq 2j
cs
9n h
8s
3va
5g 8
5i 4
5mes
5nt
5s 5
5t
6e 1y
6i n
6o 6
6r 1z
4e 2g
2f 8
2imiez
5n ao
5ons
3r g
3sabethai 2u
5i 9
5nt
4e 24
3te b
3xi d
2le
4s
2oge b
3ig am
3quemment
6n 2w
2u
3cid 3e
3e b
3s
1mail
5la 3d
6e 7s
6i 3
6ons
6u 1s
3ne t
2balla 3d
6e 5i
6i 3
6ons
7t 56
4rbo c7
5cade 1s
7t 4w
5d l
5go b
5q ab
5ra
7i 4
7mes
7nt
7s
8s 4v
7t s
6e 7
6i 3
6ons
4uch 3u
5m 21
3et 1p
3lemat 34
6e b
3obel al
5i 8n
4lie b
6s 1o
4ua u
5cha u
7e 7
7i 3
7o f
7u 1s
5e 7
5i 3
5ons
5qu 2l
5rb l
6geoi 39
6r 8j
5t
6ei bv
6i
7e b
7mes
7r x
7s
8sa 5w
9e 24
9i 3
9o f
7t s
6s
3rai 6d
5n ae
5q 5e
5sa u
6e v
6i 3
6ons
6sa 6w
7e 5i
7i 3
7ons
6u 1s
5y 4h
4oca 48
6h 27
5n ae
5uilla
ag 8
ai 4
ames
bini b
ant
as 5
at s
9e v
9i 3
9ons
6ssa a4
4yogen 41
6logi 42
6n
7n 4y
7s
6path 38
3us
5ca 40
5q 5e
5si 3
2e
3rau 40
4ge
6a u
6nc 8
7t
6ons
6r x
6s
6z
5i 3
4s 4w
3t
4ta 1j
5e
6nt
6s
6u d
6z
5i 3
5ons
5ra 6e
6e 6f
6ic 8
7ez
7ons
6o 6g
3ut
5e b
5i 4c
2inemment
5nc 8
6t
7e b
7issi 1o
7s
3s
4sa 6
5e 1h
5iez
6f b
6o i
6v 8
5o k
2manch c5
3ena
6ge c8
7i 3
7og 2j
6i 4
6mes
6nt
6s 5
6t s
5e 7
5i 3
5ons
5tal b
6hal b
4rd c6
4tra u
6e 7
6i 3
6ons
7p 51
2oi b
3tif b
5on
7na 2f
8e 1u
8i 3
8ons
7s
5v 1l
3uva 2c
5ez
5i 3
5oir
6ns
5r 25
2parames
6ssi 3
6tes
5e 6p
5i 3
5ons
5q 5e
4ta u
5e v
5h 38
5i 3
5ons
5re 9w
5t 27
3ech 21
4rc 4m
5e 1f
5l l
4sa 3d
5e 7
5i 3
5ons
5t l
3ira u
5e 7
5iez
6ocritici 1g
7ns
6q 1n
6s 18
5ons
3lacem c
5ille 9w
5ntu 1s
5tra u
7e
8e b
8nt
8r 12
8s
8z
7i 3
7ons
4i
5e b
5mes
5r x
5s
6sa 5w
7e 24
7i 3
7ons
5t s
4oi
6e 5d
6s
5ya 2f
6e 7q
6i 3
6ons
3oigna
8d 8
8i 4
8mes
8n a
8s 5
8t s
7e 7
7i 3
7ons
5ntu 1s
5s
6onn c6
6sa u
7e 7
7i 3
7on 8m
4ria
6um
5t 3h
4t l
3rei 2y
5ssames
8ssi 3
8tes
7e
8e b
8m c
8r 17
8s
8z
7i 3
7ons
6u 57
4ise b
6o b2
4unt 7m
2u
3e b
1n
2cadr 21
4issa z
7e 2
7i 3
7ons
3ein r
4ns
6a u
6e 5i
6i 3
6o f
4rc 22
3hai am
5nta u
7e
8e b
8m c
8nt
8r
9a 6e
9ent
as 2k
az
9i 3
9o 6g
8s
8u d
8z
7i 3
7ons
5per ak
5r 8n
5ss c5
5t 64
5u ag
4emi 35
5re b
6i
7e b
7mes
7r x
7s
8sa 1j
9e 7a
9i 3
9ons
7t s
5valem c
7uch 8j
6etr c5
3len ae
4in h
5quet ar
5t 34
4oi 84
5r g
5s
6e 24
6ons
5t
5u 8j
3ombr 1p
4ntre
4rbellem c
5d l
5e
5na u
6e 5y
6i 3
6ons
4urage
9a 1a
9e b
9m c
9nt
9ons
9r x
9s
9z
8i 3
7i 9
7nt
6e 24
6iez
7ons
7r
6ons
6r 25
6s
6t
6u 26
3re
5e b
5nt
5p l
5r x
5s
5u d
5z
3ycli 54
6opedi 42
2det bm
3ometr 1l
5ma b5
4rma 2c
6e 7a
6i 63
6ons
5phi 33
5s
5t
4s
5cop 6o
5momet 1s
7s 8
5sa
7b k
7i 4
7mes
7nt
7s 5
7t
8a 6
8es
6e 2
6i 3
6ons
3roi 10
3ura
6b k
6i 4
6mes
6n 2w
6s 5
6t s
5c 20
5e 7
5i 3
5o
6ns
6s
2erget 34
5ie b
6q 1n
6sa 2z
5ume 33
4va 8b
5e v
5i 3
5ons
2fanc 8
5t
6a u
6e v
6iez
7lla 29
7n h
7ons
6ons
6s
3er
5m l
5r l
5s
3ila
6d 8
6g 8
6i 4
6mes
6nt
6s 5
6t s
5e 2g
5i 3
5ons
4n
3la
5i 4
5mes
6m l
5nt
5s 5
5t s
4e
5ch 8j
5e b
5nt
5r x
5s
5u bg
5z
4u 1s
3oir 3q
4nca u
6e 5i
6i 3
6ons
6u 1s
4ui 3o
5rch c5
6n ac
3rei 2y
3ui
5e b
5mes
5r 17
5s
6si 3
5tes
2gage
6a 1a
6e b
6m c
6nt
6ons
6r x
6s
6z
5i 3
3end 8r
3in
5eering b
5s
3lob 4v
5ut 20
3ouames
6ssi 3
6tes
5e
6e b
6m c
6r 17
6s
6z
5ff 8r
5i 3
5la u
6e
7e b
7nt
7r x
7s
7v c
7z
6i 3
6ons
5ons
5r 5j
3rais
7s ac
5m 1o
5n b5
5v l
3ueul 7x
2igmatiq 1n
5e b
2je 2x
3ou 27
2lac 27
3eva 3d
5e v
5i 3
5ons
5u 1s
2nemi h
3ui
5e 5d
5s
4ya u
5e
6e b
6r 12
6s
6u 3g
6z
5i 3
5ons
2orm 3m
2querez
6iez
7ons
7r
6ons
6rez
7i 3
7ons
5ta u
6e 77
6i 3
6ons
6r 1z
2rage
6a 1a
6e b
6nt
6ons
6r x
6s
6z
5i 3
3egim bn
6stra 2f
9e 5i
9i 3
9ons
3ich 15
3ol 3f
4ua u
5e v
5iez
6l 9z
6ons
5l 21
5ons
2seign 1p
4mble b
7i 3y
5en c9
3ole af
4rcela 1a
8e 7q
8i 3
8l 58
8ons
3uite
5vi h
2tai
5ent
5l 7i
5s
5t
4m l
3end
6a 1j
6e
7m c
7nt
7s
7u d
7z
6i e
6ons
6r g
6s
6u h
5eb 57
5t 1k
4r
5a
6i 4
6lg 38
6s
5e 5v
5iez
6n 27
6ons
6q 2j
6t 8
5ocol 1c
8q 2j
6kina 2k
6n 6l
6vacci i
5r ac
4t 1p
3housiasm l
at 8
3ier
6e
7ment
7s
7t 8
6s
5z
4t 8
3ors 8
5till ac
4ur
6a 3d
6e 7
6i 3
6loupet r
6nu 1s
6ons
6s
3ra
5ccord 4n
7usames
assi 3
ates
9e
ae b
ar
bez
bons
as
az
9i 3
9ons
6t 8
5dmir 4n
5i
6d 4n
6ent
6lles
6n
7a 1
7e 5i
7i 3
7ons
7s
6s
6t
5mes
5n a
5s 5
5t s
5v l
4e
5baill 3f
7ttez
9iez
ames
aons
assi 3
ates
9ons
9re 6f
ai 3
aons
9u h
5cha 10
7oq ab
6ot 8
7u ay
6roi 39
6uis 2k
5e b
5fa 1c
6e d
6ile 10
5g c
5jamb 8
5laca u
8e v
8i 3
8ons
8s
7r 6b
5mel 27
7t
8s
8ta 1j
9e 7a
9i 3
9ons
9r g
6imes
7rent
7s
8e b
8s 2n
7t s
5nt
5pon 10
7sa 3d
8e 1b
8iez
9ons
9t 4y
8ons
7t b
6rena 2c
9d 5g
9eu 13
az
9i 3
9ne 1h
9ons
7imes
8rent
8s
9e b
9s 2n
8t s
5r x
5s
6ol b
5taill 4n
6ena 1j
8ez
8iez
9ons
9r
8ons
8u h
6ien
9d 9w
9ne 1h
9s
9t
7n 9x
6o aj
5ver 9w
6i 9x
6oie 1h
8r
8s
8t
7us
8t l
7ya 1j
8ez
8i 3
8ons
6u h
5z
4ons
5pie b
7o i
5q 2j
5uver a
7ra 1j
8e 24
8i a1
8ons
3ub l
2vahi
6e b
6mes
6r x
6s
7sa 2c
8e
9m c
9nt
9s
9u d
9z
8i 3
8ons
6t s
3elopp 1p
4rge 61
6i 3
6ua u
7e 7
7i 3
7ons
7r 8
5r 25
5s
3ie
5e b
5ill bc
5nt
5r x
5s
5u 3g
5z
4ron
7na 1a
8e
9e b
9ment
dal
fe b
fis r
eux
ds
9nt
9r x
9s
9z
8i 3
8ons
7s
4sage
8a 2f
8e b
8nt
8ons
8r x
8s
8z
7i 3
3oi
5e 1h
5l 4n
5s
4l
5ames
6ssi 3
6tes
5e 6p
5i 3
5ons
5s
4ya u
5e 7q
5i 3
5ons
2zymat 34
5e b
5olog 38
6path 38
1on b
1pais
5se
7s
7u d
6i
7e b
7mes
7r x
7s
8sa 2c
9e
am c
ant
as
au d
az
9i 3
9ons
7t s
3nou 20
3rgn 4v
4p af
3ta
5i 4
5mes
6ment
5n a
5s 5
5t s
4e 5i
3ula
6i 4
6mes
6nt
6rd b
6s 5
6t s
5e 6s
5ier 8
7z
6ons
5ons
3v 8
2ee b
3le 5c
3rdez
5iez
6mes
6ons
6rent
6ssi 3
6tes
5ons
5re 6f
6i 3
6ons
5u
6e b
6ment
6s
2hemere b
7i 40
2i
3ce
5a b
5e b
5ne b
6t
7r 8
5r 3j
5s
5z
4i 71
3demic 1c
7e b
7olog 38
7q 2j
5rm 46
3er
5a 6e
5e 5v
5i 3
5o 6g
5r ac
3le
5e b
5nt
5ps 38
6tifor 1o
8q 2j
5r x
5s
5z
3na
5i 4
5mes
5nt
5rd b
5s 5
5t s
4e
5e b
5nt
5r x
5s
5t r
5u 3z
5z
4gla 3d
6e 7r
6i 71
6ons
4i 71
3q 2j
3sode b
6iq 1n
2lucha 3d
6e 2g
6i 3
6ons
6u 1s
2onge
6a 3d
6e b
6m c
6nt
6ons
6r x
6s
6z
5i 3
3q 2j
3usa
6i
7ent
7lles
7s
7t
6mes
6nt
6s 5
6t s
5e 1b
5i 3
5ons
5set ar
5touf ca
4vanta
9bl p
9i
aent
al b
as
at
9mes
9nt
9s 5
9t s
8e v
8i 3
8ons
4x
2reuv 8
3is
5e b
5si 3
3ouva 1a
6e 7r
6i 3
6ons
2uisa 1
5e 6s
5i 3
5ons
1quate 1f
5i n
5ori j
3ilater 4s
5ibra
9g 8
9i 4
9mes
9n a
9s 5
9t q
8e 7
8iez
9ons
9s r
8ons
5l 8
4pa
6g 8
6i 4
6mes
6nt
6rti 48
6s 5
6t s
5e v
5i 71
5ole b
7le
9n 2w
9s
6ns
6tent
ai 53
as
5robab 1v
4tabl p
6n a
6t 4w
5e b
4vaille 1h
6la 1j
7en 2w
8z
7i 3
7oir
8ns
7u
8mes
8rent
8s 5
8t s
6ud 9w
7t
7x
5o cb
1rable b
5ie 1s
3di bp
3fl c5
2e
3cte 1f
5il 1l
6o i
5r 1z
2mita 29
5e b
2otiq 1n
5s cc
2ran 2w
3e
4r x
4u d
2udit
6e b
6i n
6s
3pt 2m
1s
2cadre b
6il k
6o i
4lad l
6to d
5e b
5i 3y
5op 8
4pa 40
5e b
4rbil k
6ot b
7uc k
5cel k
5got
8ie 1s
8s
5mouc b1
5o k
5pe
7e b
7m c
7s
6i i
6olet r
5re b
6i cd
3i c
3laff 4n
5nd 1s
5vage
9a u
9e
9nt
9ons
9r x
9s
9z
8iez
9ons
9s 18
6e b
6o 5m
3obar
7der 38
7s
4rt 3a
4ua 40
5rge n
3rimames
7ssi 3
7tes
6e
7e b
7r 17
7s
7u 13
7z
6i 3
6ons
4oc b
5qu bw
2pac 27
4gnol
8e
9s
9t r
8i 1g
8s
3ec 8
4ra
6i 4
6mes
6nc 8
7t
8is r
8o
6s 5
6t s
5e 7
5i 3
5ons
3iegle 4x
4on
6i r
6na 3d
7e 7
7iez
8ons
8t 8
7ons
6s
3oi d
3ri 10
2quif b
5l k
5mau
8d h
8ta 29
8x
5n 6i
5r 8
5s b6
5v l
2sai
5e 5d
5m 78
5s
4ya 3d
5e 2g
5iez
6ons
6s r
5ons
3enc 8
5tiali 1g
7el 2t
3or
5a 3d
5e 7d
5iez
6l 7b
6ons
5ons
5s
4uc 8s
5ff 22
3ui 6d
4ya 3d
5e 7q
5i 3
5ons
2t
3hesie b
7oge 33
5te b
6ic 1m
7q 1n
7s ce
3ima
6b k
6i 4
6mes
6nt
6s 5
6t
7es
7i 2e
7o 6
5e 7
5i 3
5ons
3omac b
6q 5e
5p 4h
3rade b
6io 10
5g n
5n b
5pad 1q
7s b6
4op 6q
1t
2abla u
5e 7
5i
6e w
6mes
6ons
6r x
6s y
6t s
5ons
3ge
5a u
5e b
5m c
5nt
5ons
5r 8p
5s
5z
3ie o
4s
4t
3la
5ge 61
6iez
7ons
7s r
5i 4
5mes
5nt
5s 5
5t s
4e b8
4on
6n ac
6s
3ncha u
6e
7e b
7i r
7m c
7nt
7r x
7s
7z
6i 3
6ons
5o 3b
4g b
4t
3p 8
3t
4s
3u 8t
2c
2e
3igna 1j
6e 24
6i e
6o f
4n 6c
3nd
5ag 8
6i 9
6nt
6rd b
5e 24
5i e
5o f
5r g
5s
5u h
3rnel 2t
5i 80
5u 2l
3s
2her
5e h
5if 6m
6s 4d
5oman 51
5s
3iq 2j
3ni 4q
2ie 5q
3ncela 6h
7e
8r 12
8z
7i 3
7l 58
7ons
3ons
3que
6s
6ta 3d
7e 7q
7i 3
7ons
7t 6d
3r 3x
2of bl
3i 22
3nna
6i 4
6mes
7ment
6n a
6s 5
6t s
5e v
5i 3
5ons
3uffa
7d 8
7g 8
7i 4
7mes
7n a
7s 5
7t s
6e 2
6i 3
6o f
4rder 38
6i
7e b
7ment
9s
7r x
7s 7p
7t s
5neaux
2range
7ment
7r h
7s
7t 8
6la u
7e 5i
7i 3
7o f
3e
4i 2y
4s
5illo 8f
3ip 4h
3oit
6e
7ment
7s
8s 8
6s
2ude b
4i 4v
3i b
1u
2e b
2gena r
5iq 2j
6s 18
2h
2nu 54
2phemiq 1n
7s 1o
4onie b
7q 1n
5rb 8
6ie b
7q 2j
7s 4v
2reka
4nt
3opean 9d
6e 5m
6i 1g
5iu 4f
4s
2s
2t
2x
1vacu cf
3d 4n
3lu 87
3noui
7e b
7mes
7r 17
7s
8sem c
az
9i 3
9ons
7tes
3siez
5f b
5o i
5v p
2eil
5l 3a
5s
3nement
9i 53
9s
4t
5a
6i
7ent
7l b
7r 8
7s
7t
6mes
6nt
6s 5
6t s
5e 7
5i 3
5ons
5ra 1t
6e 1b
6i 3
6ons
5s
5ua 4g
6el 2t
3q 2j
2ide
5e b
5me 6x
6ment
5n 2w
5r x
5s
5z
3e d
3n c9
3ta z
4e v
4ons
2olua u
5e 7
5i 3
5ons
5tif b
7on
9n 1d
9s
7v 8
3q 5e
1x
2act
5e m
5io i
6tu 40
5s
3gera 8g
6e 7y
6i 3
6ons
3lt 3l
3me i
4ina
7i 4
7mes
7nt
7s 5
7t
8e 1y
8r 1z
6e 7
6i 3
6ons
3u c9
2cella u
6e
7mment
7nc 8
8t
9e b
9issi 1o
9s
7r x
7s
7z
6i 3
6ons
4ntra 1t
7e 7
7ic 1c
8ez
8ons
8q 1n
7ons
4pta u
6e 7
6iez
7on
9nel 2t
9s
6ons
4s
5sif b
7v p
3ita
6b 1v
6i 4
6mes
6n a
6s 5
6t 1r
5e 7
5i 3
5ons
3lamames
7ssi 3
7tes
8i 2e
6e 6p
6i 3
6ons
4u
5a 1j
5e 24
5i 3
5mes
5ons
5r 8y
5s
6if b
7o i
7ve m
8is 1o
9t 8
6s 2n
5t s
3rement
9i 53
9s
5ta u
6e 1b
6iez
7o i
6oi 1s
7ns
6r 1z
3ursion
9na u
ae t
aiez
bons
bs r
aons
9s
4s 5l
2ecuta 1
6e 1b
6iez
7f b
7o i
7v 8
6oi 1s
7ns
6r 1z
3mplair p
7r 1c
6e b
6i ai
5t
6a u
6e 7
6iez
7o i
6ons
6s
3rca 1a
5e 7
5ic 8
6ez
6ons
6se 1f
5ons
2hiba u
5e 7
5iez
6ons
6tion
an 1d
as
5ons
2ige
5a 1a
5e b
5nc 8
6t
5ons
5r x
5s
5z
3l 3w
3sta 1a
5e
6nc 8
7t
8ial 1d
9e 2s
6r x
6s
6z
5i 3
5ons
2orc 4k
3ti 4t
2panse h
6ib 1v
7f b
7on
9n 1d
9s
7v 1l
3edia u
6e 7
6i 3
6ons
6te 1f
7if b
8on
an 4y
as
8v p
7r 1z
4rien 6j
6menta
bi 4
bl
ce m
bmes
bnt
bs 5
bt 1r
bux
ae 7
ai 3
aons
5t
6e m
6i b6
6s
3ie 7
4r 3l
3licab k
7t 2m
6ita 1t
8e 7y
8i 3
8ons
5q 5e
4oit
7a
8b 1v
8i 4
8mes
8n a
8s 5
8t q
7e 2g
7i 3
7ons
7s
5r ao
5sa u
6e 81
6ib k
7ez
7f b
7o i
7v 8
6ons
3osa 1a
5e 7
5iez
6ons
6t 4w
5ons
3res
6s
7e
8ment
7if b
8on
an 1d
as
8v 3m
4im 5l
3ul aw
2quis
6e m
2tase b
5i 4n
3ense 1f
6ib 1v
7f b
7o i
7v 8
6omet 1s
5u 3l
4rieur 1i
6or 2r
5min 96
5na 10
6e b
5ocepti 36
5ritoria 4g
3inc 4z
5gui 6n
4rpa
7b k
7i 4
7mes
7nt
7s 5
7t
8e 1y
8i n
6e 7
6i 3
6ons
3orqu 6u
5s 4w
3ra
5cte 1f
7ib k
8f b
8o i
8v 8
5da u
6e 7
6iez
7ons
7t 4w
6ons
7s
5galact 34
5ie 1h
6r g
6s
6t h
5judici 4y
5luci 40
5ne 1c
5ordinair p
5po 9n
5systo k
5terrest 1s
5vaga 1e
8u 1q
7s 3e
6ers 4w
8ti h
5ya 1j
6ez
6i 3
6ons
4eme m
6is 18
7t 8
6u 4f
0fa
2ble b
3rican a
7t 6t
6ie i
5q 7k
3ula 8g
5e
6nt
6r x
6s
6u 3g
6z
5iez
6ons
6s r
5ons
2ca 40
3e
4s
4tie
7s
7u 3g
5t l
3he
5e b
5nt
5r 3j
5s
5u
6s p
6x
5z
3ia 55
4le m
5i 4o
3on
5d 8
5na 3d
6e v
6i 71
6ons
5s
3te 1f
4ic 3m
5e 52
5on
7n 4y
7s
5ti 36
4ue 2s
5m b
5ra 1t
6e 7
6i 71
6ons
3ultatif b
9v p
6e b
2de
2iblar 4b
5e
6ment
6s
7s 8
5i
6mes
6r x
6s
7s 99
6t s
3lla u
5e 7
5i
6b 1v
6ez
6mes
6ons
6r x
6s 5
6t 1k
5ons
3m b
3ne
5ant
8a u
8e t
8iez
9ons
9s 8
8ons
8s
5s
3re
3s
4ab 1v
5i 9
5n
6da 3d
7e
8a 2x
8e b
8nt
8r 3j
8s
8z
7i 3
7ons
6s
6t
4cea 2x
4eu 13
4i 3
4ons
3t
4e
5a 2x
5s
4s
2lai 2k
3lacie 3c
5it
4oir
4u
5t
3sifia 2f
7ca 4z
7e 7
7i 3
7ons
2meu 3g
3ilial 1k
7r 2r
7ux
6er 1i
6ste 1s
5l 8
4n 8
2nat
5es
5iq 1n
6s ce
3fare b
6on
8na 6w
9e t
9i 3
9ons
8s
3taisie b
8s r
5si 3k
6ma
8gor 41
8i 4
8mes
8nt
8s 5
8t
9es
9i 54
7e t
7i 3
7ons
6q 2j
6si i
6tiq 1n
4och 8
5mat 34
6e b
2r
3ad
5ay b
5i 54
5s
3ce
5s
5u 13
4i
5e b
5mes
5n b
5r x
5s 5a
5t s
3de 70
3inac 3q
6i 4
6mes
6nt
6s 5
6t s
5e 4e
5i 3
5ons
3ouch p
2scia
6s
6t 4w
5cul 3q
5e h
5n cf
5s cg
3s 2n
2t
3al
5e m
5is 18
6t 8
5s
3id 34
4gab 1v
6n a
5u 4v
2ucha
6g 8
6i
7ent
7s
8o i
7t
6mes
6nt
6rds
6s 5
6t s
5e
6e b
6nt
6ra 6e
7e 5v
7i 3
7o 6g
6s
6ts
7t 8
6urs
7s 8
6z
5i 3
5ons
4on
6na u
7e
8a 2x
8nt
8r 3j
8s
8z
7iers
9z
8ons
7ons
6s
3d 9w
3fil
6a 3d
6e 7
6i 3
6ons
6s
6u 1s
3ne
5s
6q 2j
3ssa 79
5e
6e b
6ment
6nt
6r x
6s
6t h
6z
5i 3
5ons
3t
4e
5nt
5r x
5s
5uil b
6r b
5z
4iez
5f b
5ons
5v p
3ve
5r 38
5s
5t r
3x
2vel 3k
4u d
3orabl p
5i
6s
7a 1a
7e 7
7i 3
7ons
6te b
7i 1g
2x 8x
1edera
6i 4
6l
7e b
7i ch
6mes
6nt
6s 5
6t
7e 1y
7i 2e
7r 1z
6ux
5e 7
5i 3
5ons
2e
3s
2ind 9l
4t
5a u
5e 1b
5iez
6ons
6s 8
5ons
5s
2le 7
3ici 4o
3laga b
6h 3k
5hs
5t 4w
2mel k
3inin h
6s c3
6t 8
3me
5let r
5s
3u d
2nd
4r g
4u h
3et bg
3te b
4o i
2r
3a 6e
3ez
3ie
5e b
5s
5z
4ons
3ma
5g 8
5i
6ent
6l
6s
6t
5mes
5n a
5s 5
5t s
5ux
4e
5e b
5ment
5nt
7a
8b k
8i 4
8mes
8nt
8s 5
8t 6k
7e
8e b
8nt
8r x
8s
9ci 6n
8z
7i 3
7ons
5r x
5s
5te b
6t 8
6u 1s
5z
4ie 50
5ons
5u 4f
4o f
3oc 3m
4n 6l
3ra
5d 8
5g 8
5i
6ent
6lla 3d
8e
9m c
9nt
9r x
9s
9u 13
9z
8i 3
8ons
6s
6t
5mes
5s 5
5t
6e b
6i 3y
4ee b
5m c
5nt
5ra 6e
6e 5v
6i 3
6o 6g
5s
5ts
5ur b
6x
5z
4icyanu 1s
5es
6z
5magneti 1g
5ons
5q 2j
5t 8
4onner 38
7i 4c
6s
5prussia r
5typ 38
5uta 29
5vi 4y
4y
3s
3tile m
6is 4j
7t 8
3vemment
5n a
5u d
2sse 7
3tif b
5n b
5val
8i 4c
8s
6e b
6i r
2te 7
3iche
7s
7u d
6i ch
3ons
2u
3il
5etisa ci
9erent
5la
7ge b
8is r
7i
8ent
8s
9o i
8t
7mes
7nt
9i 33
7rd b
7s 5
7t s
6e
7e b
7nt
7r
8a 6e
8ent
9t b
9z
8i 3
8o 6g
7s
7ta u
8e 5c
8iez
9ons
9s
aa 1j
ae 83
ai 3
aons
8on
aes 54
ais r
anes 54
as
8s
8t 6d
7z
6i 3
6ons
6u
7e b
7r 8
7s
5s
3tra 6h
5e 7
5iez
6n 8
6ons
5ons
3x
2vrier
2z
1i
2ab 1v
3nca
6i
7ent
7lles
7s
7t
6mes
6nt
6s 5
6t s
5e 7
5i 3
5ons
3sco b
2bre 5r
2cela 3d
5e 5c
5i 3
5le
7nt
7ra 6e
8ez
8i 2i
8o 6g
7s
5ons
3ha 3d
4e
5e b
5nt
5r x
5s
5ts
5z
4ie 5q
5ons
5s r
4o f
4u h
3tif b
5o i
5v p
2del 3m
2e
3f
3r
4e
5ment
5nt
5s
5z
4s
4t 8
3st 3k
3vre
6s
6u 3g
3z
2ge c8
3ue 4x
4ra
6i 4
6mes
6n a
6s 5
6t
7es
7if b
8o i
8v p
5e 7y
5iez
6n 8
6ons
6s 18
5ons
2l
3ai 2p
4ndie 1s
6re 5r
5t h
5za 33
4t
5e 1y
5u 1s
3e
4nt
4r x
4s
4t 8a
4z
3ial
6e m
5t 4w
5ux
4er 8
5z
4pendu k
3le
5s
5t r
5ul h
3m
4a 3d
4e 7
4s
3on
5i 5s
5s
3s
3tra
6b k
6g 8
6i 4
6mes
6n a
6s 5
6t
7es
7i n
7s
5e 7
5i 3
5ons
2n
3al
5e m
5isa 48
7m 8
7t 8
6t 5z
5s
4nca u
6e v
6ier 1i
8z
7ons
6ons
3e
4s
5s 8
3i
4e b
4r x
4s
5h
5sa 5w
6e 7a
6i 3
6ons
4t q
3landais 1k
7i b6
3s
2ol 8
2rent
3me b
2s
3c
4al
6e m
6is 3i
7t 8
5ux
3su 5u
3ton b
5t b
2t s
2xai 4
4t
5e 1y
5i 2e
5r 1z
3e 7y
1lacon
6na 29
7i 3y
6s
3gra 1e
3ir 7m
3mba
6g 8
6i 4
6mes
6nt
6rds
7t b
6s 5
6t s
5e
6a 2x
6e b
6m c
6nt
6r
7a 6e
7e 5v
7g 8
7i 3
7o 6g
6s
6u 13
6z
5i 3
5oi 58
6ns
6ya 1a
7e
8r 12
8z
7i 3
7ons
4me
6ch 8
6e b
6ro k
6s
3n
4c
5ha u
6e 5y
6i 3
6ons
5ona 40
5s
4drici 1g
7ns
4q ab
3q 92
3sh
5a u
5e t
5i 3
5ons
4q 2j
3tta u
5e
6e b
6nt
6r 3j
6s
6ur b
7s p
6z
5i 3
5ons
2ea 2x
3cha 3d
5e 7r
5i
6e w
6mes
6ons
6r x
6s
7sa 1j
8e
9m c
9nt
9s
9u d
9z
8i 3
8ons
6t s
5ons
3ur
5a
6g 8
6i
7ent
7s
8o i
7t
6mes
6s 5
6t s
5delis 3q
5e
6e b
6nt
6r x
6s
6ts
7te b
8is r
6z
5i
6e w
6mes
6ons
6r x
6s
7s 99
7t 8
6t s
5on
7n 3q
7s
5s
4v 8
3xib 1v
5on
7n 53
7s
2ic b
3ngo 10
5u l
4t b
3ppa u
5e
6nt
6r 6y
6s
6z
5i 3
5ons
3rt
5a u
5e 77
5i 3
5ons
5s
2ocon
6na 1a
7e 7c
7i 3
7ons
6s
3rais n
5l
6e b
6ies
5ux
4eal
5nc 8
6tine b
9s
5s
4ico k
6ultu 1s
5fe 1s
5le 29
5ns
5ssa 2z
3t
4s
4ta
6b 1v
6g 8
6i
7ent
7s
8o i
7t
6mes
6n a
6rd b
6s 5
6t q
5e 2
5iez
6l k
6ons
5ons
3u
4e 7
2uide b
5if cj
6q 2j
6s l
6t 8
3te 70
3x
1ocal
5e b
5i bu
2etus
2i
3e b
3n b
3re 7c
3s
2lie h
3k
4lore b
7iq 2j
8s r
3le
5ment
5s
5ts
6t 8
2nce 2g
4tion
8na
ai 2p
alis 1o
ct 8
ames
ant
ar 9d
as 5
at s
9e
al 5x
am c
ant
ar x
as
az
9i 3
9ons
8s
3d
4a
5i 4
5mental
be m
bi 16
aux
7s
5n a
5s 5
5t 1r
4e
5e b
5m c
5nt
5r 3j
5s
5u 13
5z
4ra 6e
5e 6f
5ier 8
7z
6ons
5o 6g
4s
4u h
3t
4aine
8bleau b
8s
7i 3y
5nel k
6g 8
6ili
4e
2ot
4ball
8er b
9u 13
8s
2r
3ag 8
4i
5ent
5n h
5s
5t
3ca
5g 8
5i 4
5mes
5nt
5s 5
5t
6es
6s
4e
5e b
5m c
5ne h
6t
5ps
5r 3j
5s
5z
3er x
4s
5ter 38
6i 4c
4t b
4u 13
3faire
6s
7a 1j
7i 3
7ons
6t
7air p
7e b
7s
7u 1s
5nter 38
5ss 2n
3ge
5a z
5e b
5nt
5ons
5r
6a 6e
6e 5v
6i 3
6on
8s
8t
5s
5u 13
5z
3ma
5g 8
5i 4
5ldehy 40
6is cg
7t 8
5mes
5nt
5ria 29
5s 5
5t
6e 1y
6i 2e
6r 1z
6s
4e
5e b
5l 2t
5ne b
6t
5r
6a 6e
6ent
7t b
7z
6i 3
6o 6g
5s
5z
4ia r
5can a
7t 4w
5dabl p
5ez
5ons
5q 2j
4ol 3w
5ns
4ula
7b k
7i 2p
7mes
7nt
7s 5
7t q
6e 7
6i 3
6ons
3t
4e
5ment
5res 2k
5s
4s
4uit 1i
5n 3q
3um b
2sse
5s
5t r
4ile b
6ife 1s
7s 3e
2u
3dre b
5oi 58
6ya 1a
7e 5c
7i 3
7ons
3et
5s
5ta
7i 4
7mes
7nt
7rd b
7s 5
7t s
6e v
6i 3
6ons
3gue
6s
6u 3g
3illa u
6e 2g
6iez
7ons
7s
6ons
4na
6i 4
6mes
6nt
6r 4b
6s 5
6t s
5e 77
5i 3
5ons
3la
5g 8
5i 4
5mes
5nt
5rd b
5s 5
5t s
4e 7s
3r
4ba u
5e 7e
5i
6e w
6mes
6ons
6r x
6s
7sa 5w
8e
9nt
9s
9u d
9z
8i 3
8ons
6t s
5ons
5u
6e b
6r 8
6s
4cha u
6e
7e b
7nt
7r 9a
7s
7t 3p
7z
6i 3
6o i
6u h
4gon
7n 8e
7s
5u l
4me b
5i
6lie 4r
8o i
7l 7u
6s
4nai 2k
5ea 2x
6e b
5i
6e
7re b
8s
7s
6l b
6men 10
8s
6r x
6s
7sa 1j
8e 7a
8i 3
8ons
6t
7es
7u 1s
4ra
6ge
8a u
8e b
8nt
8ons
8r 8p
8s
8u d
8z
7i 3
6i 4
6mes
6nt
6s 5
6t s
5e
6aux
6e b
6nt
6r x
6s
6u 13
6z
5iere b
8s
7z
6ons
5ons
5u 1s
4s
3s
3t
4aient
6s 1k
6t
5nt
4e 24
4o f
4ra
6i 4
6l h
6q 2j
6s
5e 6f
5iez
6ons
6que 10
5o 6g
4u h
2x
2y 3y
1racas
6s 4v
4tion
8na 1a
9e
ae b
al 5x
am c
ant
ar x
as
az
9iez
aons
as 1o
9ons
8s
5u 57
3gile b
6is 4v
7t 8
4ment
8a
9i
aent
ar p
as
at
9mes
9nt
9s 5
9t q
8e 7
8i 3
8ons
8s
3iche
7ment
7s
7u d
6i
7mes
7n b
7r x
7s
8s 99
7t s
4s
5a 3d
5e 2g
5ie 50
6l b
6ons
5ons
5u 1s
3mbois 6v
3nc
5ais 1k
5he m
6i
7e b
7mes
7r x
7s
8a 29
8e b
8sab k
ai 9
ant
9e 11
9i 3
9ons
7t s
5ie i
6q 2j
6sa 1t
7cai 2u
7e 7
7i 3
7ons
7q 2j
7t 8
6t 8
6u 4f
5o
6li i
6phil 51
8ob 51
9n 51
5s
4ge
6a 1a
6e b
6nt
6ons
6r x
6s
6z
5iez
6n h
6ons
6pane b
9i 3y
5lais
3ppa 6h
5e 5i
5i 3
5ons
3sil b
3ter
6nel 2t
7is ck
8t 8
6s
3uda u
5e 2g
5i 3
5ons
5ule 3c
3ye
5e b
5m c
5nt
5r 8p
5s
5u d
5z
2edo b2
3ez 3y
3in
5a 6h
5e 7
5i 3
5ons
5s
5t 8
3le b
3ne
5s
6i 8
5tiq 1n
3quemment
6nce
9met 1s
9s
7t
8a
9b k
9i 4
9mes
9nt
9s 5
9t 6k
8e 7
8iel 5x
az
9ons
8ons
8s
3re b
4o 10
3sque b
6is r
3udie 5m
6s 1o
2iand
6e b
6i 2k
6s
3c
3go
5rie b
7fia 1a
9e 7
9i 3
9ons
9q 2j
8u 85
5s
3me 2g
3ngal 8
6n a
5u 4v
3pon
6n bw
6s
5uille 4x
3r 8y
3se
5e b
5lis
5nt
5r x
5s
5t r
5z
4se 1h
5i 3
5on
7n 7u
7s
3t
4e
5r 38
5s
5u 2k
4u 1s
4z
3vol 3m
2oc
3id
5e
6ment
6s
6u d
5i 8l
5s
5u 1s
4ssa 1
6e v
6i 3
6ons
6u 1s
3l 21
3mage
7r
8e b
8i 8
8s
7s
3nt
5ail b
6l
7e b
7ie 4r
8t 8
6ux
5ea 2x
5ie 1s
6gna i
6sp 1z
5o i
5s
3tta 6h
5e 5i
5iez
6ons
6s
5o f
3ussar 4b
6e b
2uit
5e
6e b
6r 38
6s
5iculte 1f
ar 1z
6e 4r
5s
3ste b
5ra
7i 4
7mes
7n a
7s 5
7t
8es
8i n
8o 6
6e 7
6i 3
6ons
1ugitif b
6v p
3u 73
2hr 3y
2i
3e 1h
3r x
3s 5
3t 1k
2ll b
2mai
5ent
5s
6o i
5t
4n a
3e
4e b
4nt
4r
5a 6e
5e 5v
5i 2i
5ol k
6n
7s
7t
4s
4ur b
5s 8
5x
4z
3ie 5q
2neb 1s
4railles
7r 8
6riu 4f
4st p
2r
3ax
3ent
4t
5a 3d
5e 77
5i 3
5ons
5s
4u d
3ie
5s
5u 3g
3tif b
5v p
2s
3ee b
3ib 1v
4l
5i 3y
5la 6w
6e 1b
6i 3
6ons
5s
4on
6n 1p
6s
2t
3e h
3il 3m
3ur
5e b
5ib k
6s 18
5ologi 8
9u 8
5s
2yai 9
4n a
3ez
3ons
0gache 6z
4iez
5ons
5s
2dget 9p
2ff 6u
2g
3a b
3e
4s
3na
5b k
5g 8
5i 4
5mes
5n a
5s 5
5t s
4e 2g
4ons
2i
3e
4t 8
3llard
8e m
8ie b
9s 8
8s
5eter 38
7i i
7s
3n
4e 7e
4s
3s
2l
3a
4ctagog 2j
6i 54
6oge 33
7met 1s
7pho 1s
7s 8
4nda 29
5t
6e 4x
6i 2u
6s
4x 38
3e
4re b
5ie
7n b
7s
5nes
4tas
5s
5te 5r
3ile 5s
3lec b
5r 38
4o
5i 2k
5man 38
5ns
5s
3on
5n 5o
5s
4p
5a
6d 8
6i 4
6mes
6n a
6s 5
6t s
5e 2g
5iez
6ns
6ons
5ons
5s
2mel k
3in
5a u
5e 7t
5i 3
5ons
5s
3ma 1s
4e h
2ng
4rena 1a
7e 4e
7i 3
7ons
4s
5ter
8i 1g
8s
3t
4s
2p b
2rage b
5is r
4nca u
6e 5p
6ier 8
8z
7ons
6ons
5t
6e b
6i 3r
6s
3ce
5s
5t r
4on
6ne
8s
8t b
7i 4c
6s
3da u
4e
5e b
5nal b
6i 3k
6t
5r 3j
5s
5u 13
5z
4ia i
5en
7na 29
8e b
7s
6z
5ons
4ons
3e
4e b
4r x
4s
4z
3ibald 1m
3nem c
4i
5e b
5mes
5r x
5s
6o i
6sa 5w
7e 7a
7i 3
7ons
5t
6es
6u 1s
3rot
6s
6t 4h
3s
2spacho b
4i cl
3tralg 41
5ectom 38
5iq 2j
6t 8
5onom 6o
6po 40
6scop 38
6tom 38
5ul 3k
2te
4a 2x
4e b
4r 3j
4s
2uche
6ment
6r
7e b
7i 8
7s
6s
5i
6e b
6mes
6r x
6s
7a 2z
7m 8
7s cm
7t 8
6t s
5o b
3fra 3d
5e 6z
5i 72
5o f
5u 1s
3llie 5m
6s 18
4ois
7e
8ment
8r 38
8s
5ns
2ve 2g
2y
3s
2z
3a 6h
3e
4l k
4ti 4c
5t 8
4u 3z
3on
5n ac
5s
1ean a
2in 6c
3sh 3k
2l
3e 7
2mir x
4s 7p
4t s
3ma
5g 8
5i
6ent
6l
6s
6t
5mes
5nt
5s 5
5t q
5ux
2na 1a
3civ 8
3darm bw
4r 8
3e
4alogie b
9q 1n
9s r
4e b
4nt
4r
5a
6i 4
6l
7a 10
7e m
7isa
ab k
ai 4
ames
an a
as 5
at 1r
9e 7
9i 3
9ons
9si 1o
9t 8
8t 8
6mes
6nt
6s 5
6t
7e 1y
7i 2e
7r 1z
6ux
5e 6r
5iez
6ons
6q 2j
5on 6l
6s 1c
4s
5e b
5ia 54
6q 2j
4thlia 54
5ic 1m
6e 1s
6q 1n
6s 1o
5s
5t 8
4vri 3y
4z
3ial
6e m
6i r
5ux
4e
5s
5v 1s
5z
4ta 55
5e 1f
5if b
5r 1z
3oci 40
4u
5ille 1s
5x
3r 8
3s
3tia 33
5l
6homme
aie 1s
6i r
6le
8s
9s 8
8t 3p
6s
7hommes
5ment
4leman
7en
2ographe b
8ie b
9q 1n
3metral
8ux
7e b
7ie b
8q 2j
8s l
3rg 1m
2rai 4
4nc 8
5iu 4f
5t h
3be 2g
3e 7
3ma
5i
6ent
6n h
6s
6t
5mes
5ndre 8
6iq 2j
7s c3
7u 4f
6ophi k
9ob 8
6t
5s 5
5t s
4ee b
5n
6s
6t
5r x
5s
5z
3ondif b
5s
5te b
6i 1g
6ocrat 38
7logi 8
au 8
7phil 51
2stalti 1g
5ti n
6o 6
4e b
4icul ck
5on
7n 4y
7s
1hetto b
1ibbon b
5s 1c
3i 3y
2f 7b
2gantesq 1n
6i 1g
6omach 38
3olo b
4ta 1a
5e t
5i 3
5ons
5s
2let
5i 4c
5s
3les
2n
3gemb 1s
3seng b
2rafe
6a 2x
6s
5o i
3l b
2t
3an
5e b
5s
5t
3e t
2vre 4e
1laca 6h
4e
5e b
5nt
5r 3j
5s
5ur b
6s 8
6x
5z
4iai 1s
6l 1k
6t 4w
6ux
5e 50
5ologi 54
9u 8
6ns
5s
4o i
3diate 1f
3iv 8
3nd
5a 3d
5e 2g
5i 3
5ons
6u a2
5s
5ula 6
7e 52
3s b
3uq 2j
2issa
6d 8
6g 8
6i 4
6mes
6n a
6s 5
6t s
5e 5i
5ier 8
7z
6ons
5oi 4r
6ns
2obal
6e m
6is 4v
7t 8
5ux
4e b
4ula 6
6e 5r
6i 33
3ckenspiel b
3i 1s
3ria
5et r
6u 3g
5fia 1a
7ca 4z
7e 7
7i 3
7ons
5o k
2uan a
3cid 8
5niu 4f
4omet 1s
5se 4x
6i 40
3te i
1nol 8
1o
2be
4let
7er 38
7i 3y
7s
5i i
4r
5a 6e
5e 5v
5g 30
5i 3
5o 6g
2dai bz
2go b
2lde i
3f
4e
5s
5u 13
2mme 4e
2ndola 6h
6e 8v
6i 72
6ons
5ns
3fla
6b k
6g 8
6i 4
6mes
6n a
6s 5
6t s
5e 2
5i 3
5ons
3g
3ze
5s
6s 8
2rge
5a u
5e b
5nt
5ons
5r
6a 6e
6ent
7t r
7z
6iez
7n b
7ons
6o 6g
5s
5t b
5z
3il k
2ss 8
2th 34
2udron
7na 3d
8e 82
8i 3
8ons
7s
3ff 1s
3i 33
3rd
5e b
5ins
5s
4mand
8a u
8e 7
8iez
9ons
9s 8
8ons
8s
5e
6e b
6s
6t 3p
4ons
5u b
3t
4e
5e b
5nt
5r 6y
5s
5ur b
6s 8
6x
5z
4s
4ta u
5e
6let r
6nt
6r x
6s
6u 3z
6z
5ier 8
7z
6ons
5ons
3verna
8b k
8i
9ent
9l b
9s
9t
8mes
8n 2w
8s 5
8t s
7e
8e b
8ment
cal
ee b
ei 1g
dux
cs
8nt
8r x
8s
8u d
8z
7i 3
7ons
1rabu 29
3ce b
4iai 4
6mes
6nt
6s 5
6t s
5e
6e b
6nt
6r x
6s
6use
9ment
9s
9t 8
7x
6z
5i 3
5l 1l
5ons
3de
5e b
5r b
5s
4ie 6x
5n b
3ffiti b
3in
5a 3d
5e
6e b
6nt
6r x
6s
6ter 38
7i 4c
6z
5i 71
5ons
5s
4ssa 6h
6e 82
6i 3
6ons
3mmaire b
8i 5s
6tical
be
cm c
cs
bisai 9
ent
et 4w
de 83
di 3
dons
ct 8
aux
8s r
5e b
3nd
5e
6let 3p
6ment
6s
7s 8
6t 3p
6u d
5i
6e b
6loqu 31
6mes
6o 2k
6r x
6s
7s 99
6t s
5s
4g 8
3phe
6m 8
6s
5ie b
6q 1n
6s 18
6ta 3d
7e 4e
7i 3
7ons
5ologi 4q
9u 8
6met 1s
4pe b
5illa 3d
8e 2g
8i 3
8o i
6n b
3s
4se
6ment
6r 38
6s
6ts
6y 2l
5ouillet 3p
3tic bd
5f cj
5n 3w
5o k
5s
5tu 40
4ta 3d
5e
6e b
6l k
6m c
6nt
6r
7a 6e
7e 5v
7i 3
7on
9s
9t
6s
6u 13
6z
5i 3
5o f
5u 1s
4uit 1i
3ve
5e b
5lee b
7u 3z
6l 8
6u 1s
5ment
5nt
5r x
5s
5u 13
5z
4i
5de b
6iq 2j
7t 8
5e
6r b
6s
6z
5llon
9na 29
9s
5mes
7tr 38
5ons
5r x
5s 5a
5t
6a 1t
6e t
6i 3
6ons
2e
3a u
3c
4q 5e
4s
3en
5s
5t
4r
5ai
5ent
3ffa 3d
5e 2g
5i 71
5oi d
6n b
3gor 1m
3le
5r
6a
7it
5s
3na
5ch 8
5da 29
6e
7s
7u d
6ie 4r
7l k
7n h
5g 8
5i
6ent
6l 7b
6s
7o i
6t
5mes
5nt
5s 5
5t
6es
6s
4i 72
4ons
5uilla 3d
9e
ant
ar 8p
as
at r
az
9i 3
9ons
3ve 7
2ief b
4vement
3ffa 6w
5e 2g
5i 3
5onn ba
7s
5u
6e b
6r 8
6s
3gna u
5e t
5i 3
5ons
6ta 3d
7e 5i
7iez
8ons
8s
7ons
3ll
5a
6d 8
6ge
8a u
8e b
8nt
8ons
8r x
8s
8u d
8z
7i 3
6i 4
6mes
6nt
6s 5
6t s
5e 7
5i 3
5o f
5s
3maca 1a
6e 7
6i 71
6ons
5g 8
5i 4
5mes
5nt
5s 5
5t s
5uds
4e 7
4pa 1a
5e
6e b
6nt
6r
7a 6e
7ea 2x
8nt
8z
7i 3
7o 6g
6s
6t r
6u 13
6z
5i 3
5ons
3nca 1a
5e 8v
5h by
5i 3
5ons
4gale 10
5e b
5o b
5u 1q
3ppa
6g 8
6i 4
6l 1k
6mes
6nt
6s 5
6t s
6ux
5e 7
5i 3
5ons
3s
4e
5e b
5nt
5r 3j
5s
5t 3p
5z
2oenendael b
3gna
6i 4
6mes
6nt
6r 4b
6s
7s 1q
6t s
5e
6m c
6nt
6r 3j
6s
6u 13
6z
5i 3
5o 5m
3nda u
5e
6e b
6m c
6nt
6r 3j
6s
6z
5iez
6ns
6ons
5ons
3o 4f
3s
4se
6r 38
6s
7s 8
6u d
5i
6e
7r
8e
9ment
9s
9t 8
8s
7s
6mes
6r x
6s
7s cn
7t 8
6t s
5o bb
3tesq 1n
4t 8
3uilla 2c
7e
8e b
8m c
8nt
8r 7w
8s
8z
7i 3
7ons
8t b
4p
5a 3d
5e v
5i 2i
5ons
5s
5uscu k
2ua 2x
3e b
1uepe b
3re
5s
5ts
4i
5d n
5e b
5lla b
7ero b
5mes
5r x
5s
6o i
6sab k
8i 9
8n a
7e 7a
7i 3
7ons
5t 1k
4re b
5i 4c
5oi 6d
6ya u
7e
8r 12
8z
7i 3
7ons
3t
4tai 4
6mes
6nt
6s 5
6t s
5e 2g
5i 3
5ons
3ula
6i 4
6mes
6n a
6r 4b
6s 5
6t s
5e
6e b
6m c
6nt
6r x
6s
6t 7f
6z
5i 3
5ons
2i
3che
6s
6t
7i 4c
7s
3da 3d
4e
5a 2x
5e b
5nt
5r
6a 6e
6e 5v
6i 3
6on 6l
7p 8
5s
4o i
3gna
6i 4
6mes
6nt
6rde b
8s
6s 5
6t s
5e 7r
5i 72
5ol
7e 10
7s
6ns
3ld 8
4lau 1o
5edou
6meta u
9e 5c
9i 3
9ons
9s
9tent
br 25
bs
7ots
6ret 3p
5ocha 3d
8e 1b
8iez
9ons
9s
8ons
8u 1s
6t al
3mauv 8
3ne 8
3rlan 40
3se b
3tare b
6is r
2s
3tat 2m
1ym
3nase b
6iar 54
6t 46
2necologi 4q
9u 8
6mast 38
0ha
2bile
6ment
6s
6t 8
5i 4o
5l 3x
4t
5a
6b 1v
6c k
6i 4
6mes
6n a
6s 5
6t
7es
7i n
7s
5e 7
5i 3
5ons
5s
5ua 1t
6d 8
6e 1w
6i 3
6ons
6s
2che
5e b
5m c
5nt
5r
6a 6e
6ea 2x
7nt
7z
6i 3
6o 6g
5s
5t r
5u d
5z
4iez
5ons
5s
6ch b
2i
3e b
3ne
5s
5u 3g
3r 8p
3s
4sab k
6i 9
6nt
5e 24
5i 3
5ons
3t
4i 5s
2le
4i 33
4t 1p
3l
4iers
4owee i
4ucina
9i 4
9mes
9n a
9s 5
9t
aes
ai n
ao 6
8e 7
8i 3
8oge 33
9ns
9s 8
3te
5re b
6ophil 51
5s
2mac b
3burg 3y
3ec 8o
3merless
3st 3y
2n
3c 8s
3dicap 5f
5spor 10
3ga d
3se
5at 34
5s
3te 7
2rcela 1a
6e v
6i 3
6l 58
6ons
3di
5e
6s
7s 8
6z
5ment
5ons
5s
3em b
4ng
6ais n
6e 1s
6s
6uet b
8ux
7i 3y
3ico 10
3les
3monica b
8is r
8or 40
7e
8s
8u 3g
7q 1n
7s 3e
7u 4f
3nach 3f
5is
3pe 7
4on
6na 3d
7e 2
7i 3
7ons
6s
3t b
2sard
6a u
6e 4e
6i 3
6ons
6s
2te
4r
5a 6e
5ea 2x
6nt
6z
5i 3
5o 6g
3ive
6a 2x
6ment
6s
2ussa u
5e v
5i 71
5ons
3t
4e
5ment
5s
5u d
4s
2vanais 1k
5e b
5t
3e
4nea 2x
6t b
5t
1e
2bdomadair p
8i 4c
3erg 14
5ti 1g
3re 2x
2cta 1s
4o
5gram 1o
5lit 1s
5metr 46
5s
5wat 10
2in
2la u
3ent
3ice b
5iculte 1f
ar 1z
au 1s
5oid 4s
6n b
6pte 1s
4u 4f
3lebo 1s
5ne b
6iq 2j
7sa 8b
8e 7
8i 3
8m 8
8ons
8t 46
4o
2mateme 2k
5idro 2k
6e b
6n 8
6q 2j
6t 8
5ologi 42
9u 8
6m 8
6poies 8
at 34
6s 8
6zo 4y
5ur 38
3in 8
4spher 46
5tich 8
3orrag 41
6oidai 1s
al 1k
aux
9e b
2ndecago 33
7syllab 8
3ry b
2patalg 38
5iq 2j
6sa 48
7m 8
6t 8
5oce k
6log 38
6megal 38
2raldiq 2j
7s r
3be
5e b
5nt
5r 3j
5s
5t r
5u 3z
4ici 40
5e 5q
5ons
5vo 1s
3cule
7e 5m
7s
3e
4ditair p
7e b
5osyphilis
4s
5iar 54
6e b
4t 34
3it a7
3mandad b
5phrodis 1o
bt 8
4eneut 34
5s 2k
5tic 1c
7q 1n
7s 1o
4ine
7s
7t r
3nia 6
5e
6e b
6s
6u 3z
3oine b
6oma 33
5q 1n
5s 1o
4s
3pe
5s
5ti 54
6olog 38
2sit ck
2terocentr 34
8r 54
7hromoso 1o
7l 1c
7ycl 34
6dox 51
7y 33
6gam 38
7ene
ai r
as
9i 8
7reff 8
6log 2j
6morphe b
bi 1g
6sexua 4g
ae 2s
6troph 8
6zygo r
2u
3re
5s
5u 3g
4t
5a u
5e 7
5i 3
5o f
5s
1i
2berna
7i 4
7l 1k
7mes
7n a
7s 5
7t q
7ux
6e 7
6i 3
6ons
3o 2x
2c
2deur b
5s p
5x
2er
4archie b
9q 1n
9s 3e
5tiq 1n
7s 1o
2lara 2z
5e b
5i r
2malay 5s
2ppiatr 6o
5e b
5q 2j
5s 1o
4ocamp 8
6rati 4t
5dro 1o
5griff 8
5log 41
5mobi k
5phag 34
6otame
bs
cq 2j
2rondea 2x
7l k
2ss l
3tocompatibi 4g
5gene 2k
6ram 1o
5i 1s
5log 41
6y 2k
5plasmo 2k
5ria u
7c 1c
7e
8e b
8n
9n 8
9s
9t
8r x
8s
8t r
8z
7i 3
7ograph 51
8ns
7q 1n
7s 1o
2tlerie 5m
7s 1o
2ver
5na
7g 8
7i 4
7l 1k
7mes
7n a
7s 5
7t s
7ux
6e 7
6i 3
6ons
5s
1o
2bbies
4y
2ckey
6eu 13
6s
2la
3landais 1k
7e b
4ywood 1m
3ogram 1o
7ph 51
2mard
6er 38
6s
3e
4r 34
3ici 40
3mag 8
5s 2k
4e b
3o
4phon 51
4s
5exua 4g
8e 2s
2ngra u
5e 7
5i 3
5oie
8nt
8ra 6e
9ez
9i 2i
9o 6g
8s
7s 1k
6ns
6ya 3d
7e
8e b
8r 12
8s
8u d
8z
7i 3
7ons
3nete
7ment
7s
7t 8
5u d
3ora
6bi 4g
7l p
6i 2p
6mes
6nt
6ria 10
6s 5
6t s
5e 7
5iez
6f 34
6ons
5ons
3te
5s
5u 3g
2p
3ital
6ux
2quet
6a u
6e 5c
6i 3
6o i
6s
6t 6d
2ra 6
3de
5i 33
5s
3izon
7s
7tal
ae m
ai r
9ux
3loge
7r
8e b
8i 8
8s
7s
3mis
4ona co
6e 7
6i 3
6ons
7therap 38
3oscop 8
3re 1f
4ibl p
5fia 1a
7e 7
7i 3
7ons
7q 2j
5pil 3l
3s
3tensi 3k
2spic 8
5talie 4r
9s 4d
9t 8
3tie b
5l 3m
4o b
2te
4l
5i 4c
5ler 38
5s
4s
5s 8
2u
3rr 3k
3sea 2x
1ua
3i 4
2blo 10
2e
2i
3le
5e b
5nt
5r 3j
5s
5u 3z
5z
3sser 38
5i 3y
3t
4iem p
4re b
5i 4c
2m
3ai
5ent
5n 1i
5s
5t
4nis c3
6tai 1s
8r 1d
7e b
5oi 40
5t
3bl p
3eu d
3ide b
5ifia u
8cate 1f
bi n
8e 7
8i 3
8ons
6t 8
4lia 8b
6e 7
6i 3
6ons
6t 8
3ora 55
5ism 8
7t 46
4u d
2rla 1a
4e 5i
2tt 8
1ybrida 1t
6e 7
6iez
7ons
7s 1o
7t 8
6ons
2draci 40
5rgyri 1g
5t 4j
5ulic 1m
8q 2j
5v 4w
5zi 33
4ocarbona r
be h
9u 1s
6el 8
7phal 51
6ortiso 33
7ty k
6u 48
5electr 34
5foil b
6u 85
5gen 3e
7olog 38
6lisse 1f
6raph 6o
5las 8
7t b
6ith 8
6ogi 42
8u 8
6ys 5l
5mecan 34
7l b
7teo 1s
8r 51
6iner j
5nephro 2k
5pericar 40
6hi k
7ob 51
6iq 2j
7s 38
6neumat 34
5quino 33
5silica r
6olu 6n
6phe 1s
6tat 34
5therap 41
5xy 40
2e 33
2giene b
6iq 1n
7s r
2mn 8
2peracid 1c
7ous 38
7ti 36
6lges 38
8i 8
5ba r
6ole b
8iq 1n
8oi 40
7re 5s
5calcem 38
7pn 38
6hlorhydr 38
7rom 51
6orrec a
5dul 38
5emotiv 1c
6sthes 38
5frequen 6j
5gene 2k
6lycem 38
5lipem 38
8idem 38
5march 8
6etre b
9op 51
6nes 38
5nerve 52
5o i
5plas 38
5reali 1g
5secre 48
7nsib 1v
6on 34
6tat 34
6ustenta 4z
5tel 38
7ndu h
8s 4w
6herm 38
7yroid 38
6on 38
6rophiames
cssi 3
ctes
be 6p
bi 3
bons
bq 2j
3nos 8
5tiq 2j
7sa u
8e 2g
8i 3
8m 8
8ons
3ocalor 34
6us r
5ent 1s
5hloreux
9hydr 38
9i r
6ro 1o
5ondre b
9ia 54
ae b
6rist 34
5ras
6is 38
7t p
4tendu h
7s 4w
7u 2k
5hecab k
9i 1s
7na d
7q 5e
7rm 38
7s 8
7tiq 1n
6yroidie b
cs 1o
5on 41
5roph 38
2sterectom 38
6i 4q
6ograph 38
0iceberg b
2i
2one b
1deal
5e m
5isa 8g
7e 7
7i 3
7m 8
7ons
7t 8
6t 8
4ux
3e
4s
3m
3ntifia 2f
8c 43
8e 7
8i 3
8ons
6q 1n
6t 8
3ologie b
8q 2j
8s l
7u 8
2iot
5e m
5ie b
6f 6a
6s cc
5s
2ole b
1f b
1gnobl p
4ra
6i 4
6mes
6nc 8
7t
8e b
8i i
8s
6s 5
6t s
5e 7
5i 3
5ons
1l
2e
3s
2legal
7e m
7i r
6ux
5itim 3m
3icit p
5o
4mit 3q
3ogiq 1n
6s 1o
3umina 1t
7e 7
7iez
8ons
8s 1o
7ons
4sion
8na u
9e 7
9iez
aons
as 18
9ons
8s
5oir p
5t 9m
2s
1mage
5a u
5e b
5nt
5ons
5r 3j
5s
5z
4ie 50
5na
7b k
7i 2p
7mes
7nt
7s 5
7t 6k
6e 7
6i 3
6ons
5ons
3m
2batta 6n
3ecile b
7l 1c
2ita
5b k
5i 4
5mes
5nt
5s 5
5t
6e 1y
6i 2e
6r 1z
4e 7
2materialis a8
bt 8
8e 2s
5ric 9j
5ur 1l
3ediat
8e
9ment
9s
9t 8
8s
4nse m
6i r
6ura 6n
4u 6n
3ig cp
4n 31
4sc 4n
3obile b
7ie 4r
8s c3
8t 8
4nde b
6i 6j
4ral
7e m
7is 18
8t 8
6ux
5ta 9o
6e 2s
3uabi 4g
6l p
4n
5e b
5is 3l
6t 5z
5ochim 38
7ompete 2z
6depresse 1f
di 36
6ge 33
7lobuli 33
6log 38
6suppresse 1f
6therap 38
7olera 2z
5s
2pac 60
4i 4r
4ra 6n
5donna 6n
5fait 1i
5idig 1c
6penn 3q
6syllab 34
5tagea 6n
6i
7al
9e m
9i r
8ux
7e b
7mes
7r x
7s 5a
7t s
4sse b
6ibi 4g
8l p
4tiemment
7nc 8
8t 8h
5ron aj
3eccabi 4g
8l p
5unie 52
8os 1c
4netrab 1v
5it 31
5sa 6n
4r
5atif b
8v p
7r 1z
5ceptibi 4g
bl p
5da 6n
5fectib k
af b
ao i
av 8
5ial
8e m
8i 16
7ux
6e 3c
6ssa 6n
6t 38
5meab 9c
5s
6onna 4g
9el 2t
5tinemment
9n 2w
6urbabi 4g
bl p
3ie 3p
4toyabl p
3lacabi 4g
8l p
5nt 3v
4ica 48
6it p
5q 5e
4or 3l
5sa u
6e t
6iez
7f b
7o i
7v 8
6ons
3oli
6e b
6ment
6s
6tes 2k
7i 54
4rta
7b k
7i 4
7mes
7n 2w
7s 5
7t 1r
6e 7
6i 3
6ons
6un
8a u
8e 7
8iez
9ons
9t 8
8ons
8s
4sa 1
5e 1b
5iez
6ons
6t 4w
5ons
5sib 1v
5te
7s
7u d
6u 1s
4t
5e 1e
5s
3recati n
8o 6
6is
8e b
8i n
5g 9q
5na 6n
5par 43
5sarii
9o b
6criptib 1v
6sion
ana
cb 1v
ci 4
cmes
cn a
cs 5
ct s
be 7
biez
cons
cs 18
bons
as
5visib 1v
9o i
6oya 1e
6u h
4ima
7b k
7i 4
7mes
7n a
7s 5
7t
8es
8ur
6e 5p
6i 3
6ons
4obab 1v
7t 4w
6i r
5ductif b
av 1l
5mptu h
5nonca 6n
5pre m
7ie r
5uv 5l
5visa 8g
8e 7
8i 3
8ons
8te
4udemment
7n 2w
3uissa 1e
4lsa u
6e 7
6iez
7f b
7o i
7v 3m
6ons
4nement
5i
6e b
6s
6t 8
4r
5e 3p
5s
1n
2accentu 3q
6ptab k
9t 4w
6ssib 1v
5ompli
ae b
as
bsem c
6rda 6n
6utum 3q
4heve
8e b
8m c
8s
3dmissib 1v
3percu h
4plicab k
9t 4w
7qu 3q
5recia 6n
9e h
6ivois 3q
6opri 3q
4te b
5itu 40
3ttaqua 6n
5endu h
7t 2m
3udi 6n
4gura
8i 4
8l 1k
8mes
8nt
8s 5
8t q
8ux
7e 7
7i 3
7ons
2candesc 31
5tati n
8o 6
4pab k
6cita 2z
9e b
4rc ax
5na
7di 2u
7i 4
7mes
7nt
7s 5
7t
8e b
8i n
8s
6e 7
6i 3
6ons
5ta 40
3endi 97
4rtai 2u
6itu 40
4ssamment
7n a
6ib 1v
5te b
6ue 52
3idemment
6n 2w
4ner 2d
4sa u
5e 7
5iez
6f b
6o i
6v 8
5ons
5u 1s
4ta
6i 4
6mes
6n a
6s 5
6t
7e 1y
7i 2e
7r 1z
5e 7
5i 3
5ons
3lina
7b k
7i
8ent
8s
9o i
8t
7mes
7nt
7s 5
7t q
6e 7
6i 3
6ons
4uaient
7s
8se 1h
7t
6nt
5e 24
5i 3
5mes
5ons
5r 8y
5s
6e b
6if b
7o i
7v p
6s 2n
5t s
3ognito b
4mba u
6e t
6i 3
6ons
6ustib 1v
5esti 6n
5mensurabl p
6oda 1a
8e 7y
8iez
9ons
9t 8
8ons
6unicab 1v
7tabi 4g
5parabl p
7tib 1v
6et 31
6let 1i
6rehensib 1v
df b
do i
dv 8
8ssi 6n
7is 1k
4ncevabl p
6ilia 6n
5ditionna 4g
ce
de b
dl 2t
ds
6u 1c
5fort
9abl p
9s
5gela 6n
6ru
8e b
8i r
8ment
8s
5naissab k
bn 6j
6u h
5sciemment
9n 2w
6equ 31
6idere
be b
bment
bs
7sta 1e
6ola 6n
8e h
7mma 6n
6tan 2w
8ta 6n
7itutionna 4g
fel 2t
7ructi 6n
5testabi 4g
bl p
9e h
6in 31
6ourna 6n
6rola 6n
9e h
5vena 1e
8i c
7rti 6n
4rpora 44
8e 1u
8i 3
8ons
5rect
9e m
9i n
9s
6igibl p
6uptibi 4g
bl p
3rimin 87
5stallisa 6n
4ocheta 6n
5yabl p
7n 2w
4usta 8b
7e 2g
7i 3
7ons
3ulc 43
5p 87
5q 5e
5te b
6iva 6n
8e h
6u 1s
4rabl p
5ie 5r
6os 1c
5s 4w
5v 3e
2de
4cacheta 6n
5ela 6n
6mment
6n 2w
5hiffra 6n
7ra 6n
5ida 6n
6s
7e b
7i n
5lina 6n
5olla 6n
6mposa 6n
5rocha 6n
7tta 6n
4fectibi 4g
al p
6nda 6n
5ini
8e b
8ment
8s
9sa 6n
5orma 6n
5richa 6n
7sa 6n
4mailla 6n
5ne b
6is 87
7t 5z
5oda 6n
6nta 6n
8ra 6n
4niabl p
5ombra 6n
5t 43
4passa 6n
5endamment
9nc 8
at
be b
bi 16
bs
4scripti 6n
5ira 6n
5tructibi 4g
cl p
4terminab k
bt 4w
ae h
ai 1g
4x
5a 2h
5e 7
5i 3
5ons
3ian 1d
4ca
6i 4
6mes
6n
7s
7t
6s 5
6t
7e 1y
7i 2e
7r 1z
5e 7
5ia 6
6bl p
6el 5x
7z
6ons
5ons
5t 4w
4e 5m
4ffera u
8e
9e b
9mment
9nce b
bia 48
ce h
at h
9r x
9s
9z
8i 3
8ons
4genc 8
7e b
7t h
6ste b
8i n
6t 8
5na 1t
6e 7y
6iez
7ons
7t 8
6ons
5o
6s
6tie d
8n 8
4q 5e
4scerna 6n
6iplin 3q
6ret
9e m
9i n
9s
6utabl p
8e h
5pensa 6n
6onib 1v
7s cq
5socia 6n
7lubi 4g
al p
5tinct 1i
8gua 6n
4vidu
8al cr
9t 4w
8el 2t
8s
6s
7a 6
7e m
7ib 1v
8o i
3ole
6mment
6n 2w
6s
5o 1s
4nes 1m
3ui 9e
4lgenc 6q
8t h
5i 33
5t b
4s
5i 8
5trial 9d
8e
9l 2t
9s
9u 3z
2ebranlabl p
3di a
3ffabl p
6ca 6n
5icac 3m
3luctabl p
3pt 51
3sthet 34
5ima 6n
3vitabl p
3xperien 6j
8ment 3q
7t h
5ia 6n
6e h
5licabl p
7qu 3q
6oita 6n
9e h
7ra 6n
8e h
7si 6n
5ressi 36
6ima 6n
8e h
5ugna 6n
2faillibi 4g
9l p
5sa 6n
4ma 2z
5e b
5i 8
4nt
6er 38
7s
6ici 40
7le b
8i 89
6s
4rctus
3econd
8e b
8i r
8s
5t
6a 1a
6e 7
6ieu 3z
8z
7o i
6ons
6s
4ra u
5e
6e b
6nc 8
7t
6r x
6s
6z
5ieu 4r
7z
6ons
7r 2r
5mentesci 6n
5n j
5ons
5til 1l
4s 4o
3idel 3m
4lt 5u
4m 8
4ni
6e b
6ment
6s
6te
8s
9im j
7i 36
7u 40
4rma bj
6e 7e
6ie 50
7ons
7t 8
6ons
3lammab 1v
8ti n
9o 6
5tion
9nis r
9s
4ech 20
5xibi 4g
8l p
7o i
4i 85
4ua u
5e
6nc 5l
7t h
7z 3k
6r x
6s
6z
5i 3
5ons
5x
3orma
7i 4
7mes
7nt
7s 5
7t
8e 1y
8ic 1m
9f b
9on
bn 53
bs
9q 2j
9s 87
9v 8
8r 1z
6e 1u
6i 3
6ons
6ul 3q
5tun 3q
3ra
5c 48
5nchissa 6n
5rou 29
5so i
6tructu 1s
2geniames
7ssi 3
7tes
6e
7e b
7r
8ez
8i 2i
8ons
7s
7ur b
8s p
8x
7z
6i 3
6ons
7s 1c
5u
6e b
6i r
6ment
6s
3rat
6e m
6itu 40
6s
4edi c
5ss 4w
2habile 3p
7i r
6ta 6n
7e h
7u 53
4l 96
3uma
6i
7ent
7n 1i
7s
7t
6mes
6ni r
7t
6s 5
6t q
5e 7
5i 3
5ons
2imagina 6n
3tia
6i 4
6l
7e m
7i 8c
6mes
6nt
6s 5
6t
7e 1y
7io i
8q 2j
8v 8
7r 1z
6ux
5e 7
5i 3
5ons
2jecta 2f
6e 1b
6iez
7o i
6ons
3onct 2m
3uste m
6ic 8
7fia 6n
9e h
2ne
3ocemment
6nc 8
7t 3w
5u 1c
4mbra 6n
5e h
5in 3q
5ma 6n
6e h
4v 96
2offensi 36
3nd 87
3ublia 6n
4i h
2quiet
7a 1a
7e 7
7i 3
7ons
7s
7u 40
5site 1f
8i n
8ori j
8r 1z
2saisissab 1v
4tiabi 4g
8l p
6sfac 48
9isa 2z
at h
3criptib k
9o i
6r g
6s
6t h
6va 2c
7e 24
7i e
7ons
3eca 6n
5tariu 4f
6e b
6ici 40
7fu 29
7vo 1s
5ur 1c
4nse h
6ibi cs
8l p
4parabl p
4ra 2f
5e 7
5i 3
5men r
5ons
5t 4w
3igne b
6ifia 1e
4nce 1s
5u 3l
4pid 1l
4st bx
3ola 1t
5e
6e b
6mment
6n 2w
6r x
6s
6z
5iez
6ons
6t 8
5ons
5ubi 9t
7l 8
5vab 1v
4mnia 54
7e 5r
4ucia 1e
7e 52
5mis
8e b
8s 4w
5pconna 6n
ae h
5tena 6n
3pecta u
7e 1b
7iez
8o i
7ons
8ra 10
7r 1z
4ir cf
3tab 1v
5ll 96
5mment
5nc 8
6t
7ane
ae b
ai r
ament
as
7e b
7s
5r
5u 5u
4iga 4z
6u l
5l 9n
5nct
8if b
9v p
8s
8u 53
5tua u
7e 7
7i 3
7ons
7t
8e 1y
8ion
bnal 9d
ce 2s
bs
8r 1z
8s
4ructe 1f
8i 2e
8r 1z
6i 9e
6ment
aa
bi 2p
bli 1g
bmes
bnt
bs 5
bt q
ae 7
aiez
bons
bs r
aons
as
3u
4bmersib 1v
5ordin 43
8onn 3q
4ffisamment
9n 2w
6l 2d
4lai 1s
6r 1c
5ina 2k
7e b
7otherap 38
5ta 1a
6e 1b
6i 3
6ons
4pportabl p
4rge
7ames
8ssi 3
8tes
7e b
7ons
7r 17
7s
7z
6i 3
5monta 6n
5passa 6n
5rection
cn 53
cs
2tact
6e b
6i k
6s
3egra
7i 4
7l
8e m
8i r
7mes
7n a
7s 5
7t
8e 1y
8ion
bnis r
bs
7ux
6e 7
6iez
7ons
7s 18
7t 8
6ons
4llect
9s
9ualis a8
dt 8
ael 2t
6igemment
9nc 8
at
be b
bs
ci 3k
8ibi 4g
al p
4na 6n
5da 1e
5se m
6if
8i c2
8s
7t 8
7v p
5ta u
6e 7
6iez
7on
9na 4g
ae
be b
bl 2t
bs
9s
6ons
4r
5act 2m
6lli 3q
6rmees
9s
6str j
5banc 4y
5cala 47
8e 7
8i 3
8ons
6ed 1q
7llul 4y
7pta u
9e 1b
9iez
ao i
9ons
7sse 1f
9i n
6hangeab 1v
6la ag
7ubs
6ommuna 55
bic 43
7nnex 4w
8tinent j
7st j
7tid j
7ur 2k
6urre 2z
5departement j
8enda 1e
6ic 48
7git j
7mes
7r 8y
7s
8a 1j
8ciplinai 1s
fr 1c
8e 1h
8i 3
8ons
8s 2n
7t h
5ess 1p
6t b
5fa 6j
6era u
8e
9nc 8
at
9r x
9s
9z
8i 3
8ometr 51
9n b
6luv 8
6oli 4h
5glaci 4y
6ouvernement j
6roup 8
5ieur 1i
6m
7a 6
7s
6ndividu 53
6or 2r
5ject 2m
7t 3s
5lig 8n
7ne 4y
6ock b
8ute 1f
ao 6
ar 1z
7p 8
7q 5e
6u 40
5mede b
8i 4y
6inabl p
8isteri 53
7tt 31
6olecul 4y
6uscul 4y
5na
7i 4
7lis 43
7mes
7nt
7s 5
7t
8es
8ional
de b
di 95
cux
8s
6e
7e b
7m c
7nt
7r x
7s
7t
7z
6i 3
6onc 8
8s
5ocean 34
8pti 36
7ul 4y
6sse 52
5pariet j
8lement 4y
6ell 96
7netrames
cssi 3
ctes
di n
be 6p
bi 3
bons
7rsonn 53
6ho 33
6lanet 4y
6ol 96
7s cq
6reta
ai 4
ames
an a
aria 10
as 5
at 6k
9e 1b
9i 3
9ons
7ofessionn 53
5reg 33
7l 43
6ogate 1f
aif b
bo i
bv p
ao 6
ar 1z
8e 61
8i 3
7mpa 1j
9e 24
9i e
9ons
9r g
9s
9t
9u h
6upte 1f
9i 2e
9r 1z
5secti n
9ori 53
7ss 4w
7xua 4g
9e
ae b
al 5x
as
6ider j
7g 33
6tell 4y
7i 6j
6yndic j
5tropic j
5urbai 2u
5vall 5z
6ena 2c
8ez
8iez
9ons
9r
8ons
8tion
cn 1d
cs
8u h
7rs 4w
8tebr j
9i 3r
6ien 9r
8w 7m
7n 9x
6ocal 34
5zon 4s
4sta 10
6in
8a 55
8e b
8s
3ima 1t
5e 7y
5id b9
6ez
6ons
6s 18
6t 8
5ons
4t bd
3olerab k
8n 2w
4ucha 6n
4xican a
8t 4w
6q 5e
3racardia 54
6ellul 4y
6ran 1m
5derm 34
6os
6uisi 6n
5ita 6n
5molecul 4y
6uscul 4y
5nsigea 1e
8tif b
av 3m
7missi 6n
7porta 6n
6ucle 4y
5veine 52
4epid 3m
4ic 43
5ga 2z
6u l
5nseq 1n
5q 5e
4oducte 1f
9i 2e
9r 1z
7i 9e
5i 10
5jec 48
5miss 4w
5n au
5spect 2m
5uva 6n
5vers 4w
8ti h
4us
6e b
6i n
3ub 3e
4itif b
7on
9n 1d
9s
7v p
2utile m
6isa 6n
8e h
7t 8
2valida 8b
7e 7
7iez
8ons
8t 8
7ons
4s 4w
3enda 6n
6u h
5ta 79
6e 1b
6iez
7f b
7o i
7v 1l
6ons
7ri 4h
6r 1z
4rifia 6n
5sa 2f
6e
7e b
7ment
7nt
7r x
7s
7u d
7z
6ib k
7ez
7f b
7o i
7v 8
6ons
5ta 2k
6ebr 3q
6i
7e b
7mes
7n 8
7r x
7s 5a
7t s
4sti
7e b
7ga 4z
7mes
7r x
7s
8sa 1j
9e
am c
ant
as
au 13
az
9i 3
9ons
7t
8es
8u 1s
3incibi 4g
8l p
4sibi 4g
7l p
4ta
6i 4
6mes
6n a
6s 5
6t
7es
7i n
7o 6
5e 7
5i 3
5ons
3olontair p
5ucr 3q
6t 3q
4q 5e
3raisemblab k
cn 6j
1ode 7
1ra
3i 4
3s
2ez
2iez
3s
2landais 1k
2onie b
5q 1n
5sa u
6e t
6i 3
6ons
6t 8
4s
4t
2rationalis 1o
bt 8
8n 53
5trapa 6n
3ee 2s
4flechi h
7x 4w
5orma 6n
5raga 6n
6ena 6n
5utabi 4g
9l p
7e h
4gular 1c
7ier 1i
4mediabl p
5issibl p
5placa 6n
4parabl p
5rehensi 6n
7ssi 6n
6ochabl p
4sistibl p
5olu
8e b
8s
8t 4w
5pect
9s
9ue 3c
6ira 6n
6onsab 1v
4verence b
aie 3c
7sibi 4g
al p
5ocabl p
3igab k
6t 4w
5u l
4ta
6b 1v
6i 4
6mes
6n a
6s 5
6t 6k
5e 7
5i 3
5ons
3up 48
1slam
5iq 2j
6s c3
4ndais 1k
2ola
5b k
5i 4
5mes
5n a
5s 5
5t
6e 1y
6ion
9n 1d
9s
6s
4e v
2raelie 5m
7t 8
2su h
1talianis ce
5e 5m
5q 2j
2em b
2inerai 1s
7n a
1ves
2oire 4x
5ien 37
7r h
6n h
2re
4s
5s 8
3ogne 4x
0jacassa 1a
6e
7m c
7nt
7r 3j
7s
7u 13
7z
6i 3
6ons
3k
4s
3obe 8
5in
7e b
7i 1g
7s
5us
3quards
5e
6e b
6r
7i 8
6s
6ts
5iers
5ots
2de
3is
2gua d
2illi
6mes
6r x
6s 7p
6t s
2lousa u
6e 7y
6i 2i
6ons
5x
2maiquai 2u
5s
3be
5e b
5s
5t r
4on
6nea 2x
6s
5re 8
5se b
6i 3y
2n
3iss 4y
3vier
2pon
5ais
8e 4x
5er 38
5isa 2z
7m 8
7t 8
5n l
5s
2r
3din
6a 3d
6e
7e b
7nt
7r x
7s
7t b
7u 3z
7z
6ie 50
7ons
7s r
6ons
6s
3gon
6aphas 38
6n 1q
6s
3re
5s
5t
6a u
6e
7e b
7l k
7r 12
7s
7z
6ier 8
8z
7ons
6ons
6s
6te 1h
2ser
5a
6i 4
6n b
6s
5e 5v
5i 3
5on
7s
7t
3mi i
3ons
3pe 7
2uge
5a 3d
5e b
5nt
5ons
5r x
5s
5u d
5z
3ne
5s
5ts
6t 8
2vel
5a 3d
5e 7q
5iez
6n 8
6ons
5le 5d
6i 8c
5ons
6t b
5s
2zz
1e
2an
4nettes
4s
2ep b
2nny b
2remia 40
3ryca i
3sey b
2sus
2t
3a z
3e 7q
3o i
3s
3te 5d
2u
3di b
3n
4e
5ment
5nt
5r x
5s
6s 8
5t 3p
5u 13
5z
3x
1ob
3s
2ckey b
2gging b
2hanniq 2j
7t 8
2ie b
3g 9k
3nd 9l
4s
4t
5e b
5i 36
5oie
8ment
8nt
8r 25
8s
6ya ci
7e
8e b
8r 12
8s
8u d
5s
5u 1s
2k 3y
2li
4e
5s
6s 8
4ment
4s
2nct 4w
3gl 8i
2rdan 1m
2seph b
2uai bz
4nt
3e
4e b
4nt
4r x
4s
4t b
4u 13
4z
3g b
3i
4ez
4ons
4r x
4s
5sai 9
7n 2w
6e 7a
6iez
7f b
7ons
7v 8
6ons
4t s
3jo 2x
3ons
3r
4nal
7ie 4r
8sm 8
9t 46
6ux
5ee b
6llement
4s
2ya 2x
3euse
7ment
7s
7t 8
5x
1udas
3icatu 1s
5iair p
6e 3c
3o
2ge
4e b
4m c
4nt
4ons
5t 8
4r x
4s
4z
2if b
3ll
5et
3n
3ve 4x
2les
3ien
6nes
6s
2mea 2x
4la 3d
5e 5c
5i 3
5l 6d
5ons
5s
4n 10
2ng k
3io d
2pe
4s
3iter 1m
3o 3b
2re 2
3idiction
bn 53
bs
6q 1n
6s 1o
4sconsul r
5prudenc 8
bti 53
5t 8
3o i
3y b
2s
3qu
5e b
5ia 1o
3te
5ment
5s
6s 8
4ice b
6ia 6n
7e 4r
5fia 1
7cate 1f
ai 2e
ar 1z
7e 7
7i 3
7ons
2t by
2vena 10
5il 1l
0kais 3y
2li
2mikaz 8
2n
3gourou b
2ppa
2rate
6k 3k
6s
3ma
5n b
5s
1elvi i
2rose 33
2tch
5s
5up b
1g
1halifa 10
6e b
3n
1idnappa 3d
7e 2g
7iez
8ng b
8ons
7ons
2ki b
2lo
4metra 3d
8e 7
8iez
9ons
9q 2j
8ons
4s
2mono b
2os 54
2t
3chenet r
1lax 8o
1m
1nickerbockers
7s
1obold b
1remlinolog 38
2ypton
1yst 46
0la
2bel
5les
5s
4u d
3oranti 2u
6to 6
5ie 3c
3yrinthe b
9i 54
9odon 3p
2c
3er
5a 1t
5e 7
5i 2i
5o 6g
4t b
3he
5e b
5ment
5nt
5r x
5s
5t 8
5u 13
5z
3s
3te
5e b
5s
6c 31
4odensimet 1s
5flavi 33
5met 1s
5se
7ru 4f
7s
3una 6
5e 5r
2dy
2i
3d
4e
5ment
5r n
5s
5u d
4s
3ne
5e b
5nt
5r 3j
5s
5ur b
6s 8
6x
5z
3rd b
3s 4i
3t
4i 4c
4u 8
2ma
4rcki 1g
3bda
6ci 1g
4ea 2x
5l b
3e
4nt
6a
7bl p
7i 4
7mes
7nt
7s 5
7t q
6e 7
6i 3
6o
7ns
7s
4s
3pe 7
2nca 3d
4e
5e b
5m c
5nt
5ol 3q
5r x
5s
5t r
5u 13
5z
3d
4e
5r
3gage b
6i 4c
4e 61
4ue
6s
6t r
6u d
6y 4h
5i
6d 8
6e
7r b
7s
6mes
6r x
6s
7sai 9
9mment
9n a
8e 24
8i 3
8ons
6t s
3iere b
6s
3terna u
7e 70
7i 3
7o i
2pin
5e b
5ie 1s
6s 1o
5s
3s
2qua 6h
4e
5e b
5lle
5nt
5r x
5s
5ur b
6s 8
6x
5z
2rbi i
3d
3gab k
5g 8
4e
5ment
5s
6s 8
5u d
4u l
3me b
3ve h
2s
3ag 33
3e d
3se 7
4iez
5ons
5s
5tu 40
4o
5ns
5s
2teral
7e m
7is 43
8t 8
6ux
5it 46
4x
3in
5e b
5i 95
5s
4tude b
7in 4y
3rie b
5nes
3te 7
2ure
5a a
5e b
5s
4iers
2vabl 8
5o b
4g 8
4nde b
6ie 1s
7n b
5t
3e
4e b
4m c
4r 3j
4s
4u 13
2wrenciu 4f
2zare 10
5is r
1e
2ader
6s
7hip b
2che
5e b
5fr 1c
5m c
5nt
5r x
5s
5u 13
5z
3o i
3te 1f
4u 1s
2gal
5e m
5is cg
6t 8
4ux
3end 5z
4r
5e
6ment
6s
6t 8
5s
3ion
6n 4y
6s
4slate 1f
8i 2e
8r 1z
8u 1s
5t 8
4tima 1t
7e 7y
7iez
8ons
8s r
8t 8
7ons
3ue 7
4me b
5ie 4r
6ne
8s
8u 2k
2i
2ndemai i
3ini 1g
3t
4e
5ment
5s
5u d
4icel k
6ul 4y
5for 1o
5gi 33
6o b
5lle b
7o i
5s 54
4s
2onar 4b
3pard
7e h
7s
2pre 5r
2quel
2s
3biani 1g
5e 5m
3e 7
3ion
6na 6
7e 2s
6s
3quelles
7s
3siva z
6e 7d
6iel 5x
8z
7ons
6ons
3te 7y
2t
3tra 29
5e h
5in 8
6s 1o
2ucem 41
3r
4r l
4s
2vai
5ent
5n b
5s
5t
4nt
6i 2u
3e 7
3ie 5q
3ons
3re
5s
5t 56
2xie b
2zar a0
1i
2ais
5o 3b
2banais 1k
3er
5a
6b k
6i 4
6l
7e m
7is ct
8t 8
6mes
6nt
6s 5
6t
7e 1y
7i n
7o 6
7r 1z
6ux
5e 7
5ien 37
7z
6ons
5ons
5s
5ta 6
6e b
6ici 40
7n
8a 29
8e b
8s
6y
3idina 55
7e 52
5o b
3rair 51
5t 4w
4e
5ment
5s
5tti
8s r
7o b
2ce
4nce b
6ia u
7e
8e b
8m c
8nt
8r x
8s
8u 3z
8z
7i 3
7ons
3or 33
2e
3e b
3n
4s
3r
3s
3u
4e b
4tenanc 8
9t b
4x
3v 1s
2ftie 50
5ng b
5ons
2gne
5e b
5nt
5r
6a 6e
6e 5v
6i 3
6ol k
7n 6l
5s
5ul b
6s 8
6x
5z
3ota 3d
5e 7
5i 3
5ons
5s
3ue 2g
2las
3liput 1m
2ma
4ce b
5o i
3b 5z
3e
3ita
6b k
6i 4
6mes
6nt
6s 5
6t
7es
7if b
8o i
8v p
5e 1b
5i 3
5ons
5roph 8
3on
5a
6de b
7i 4c
6g 8
6i 2p
6mes
6nt
6s 5
6t s
5e
6e b
6ne b
7t
6r x
6s
6u 3z
6z
5ie 50
6ons
6t 8
5ons
5s
4usina 3d
8e 7
8i 3
8ons
8s
3pid 1l
2n
3ge
5a u
5e b
5nt
5ons
5r
6a 6e
6e 24
6i 2i
6o 6g
5s
5z
4ot
6ie 1s
6s
2on
4s
2quefacte 1f
9i n
6i 4l
5t r
5u d
4ida
7b k
7i 4
7mba d
8es
7nt
7s 5
7t
8e 1y
8i 2e
8r 1z
6e 7
6ien 37
8z
7ons
7t 8
6ons
2ra 6e
3e 6f
2s
3a 5w
3e
4nt
4s
4z
3ie 50
3se 2g
3te
5a 2x
5e b
5l b
5nt
5r
6a 6e
6e 5v
6iez
7ons
8s 8
6o 6g
5s
5z
2t
3hias 46
5ne h
6ife 1s
5q 2j
5u 4f
3ier 8
5z
3re b
3s
3terair p
7l
8e m
8i r
7r 1c
7te 1f
8r 1z
8u 1s
7ux
2ve
3ra
5b k
5i
6ent
6s
7o i
6t
5mes
5nt
5s 5
5t s
4e
5e b
5nt
5r x
5s
6q 2j
5t b
5u 13
5z
1obby
3e
2cal
5e m
5is b9
6t 8
4ta 6
5i 2e
4ux
3omobi k
6te 1f
7i 2e
7r 1z
2ft b
2ge
4e b
4m c
4r x
4s
3iciel 5x
7n 37
6s 1o
4q 1n
4s
5te b
6ic 1m
7q 2j
3o
2i
3n
4tai 2u
3s
4ib k
5r b
2mbago b
5i 1s
5lg 38
5rde b
7s
6thro 2k
2ndon 1m
4res
3g
4e
5a u
5e b
5nt
5ons
5r
6a 6e
6e 5v
6i 3
6on
8s
8t
5s
5v 1c
5z
4s
4temps
4ue
6ment
6s
6ts
7t 8
6u d
2ok b
2que
5e b
5nt
5r x
5s
5tea 2x
7u 3z
6s
5z
2rd
4s
3et r
3i
3raine b
7s
3s
4qu
6e
2t
3e 4x
3io 3b
3o b
3s
3t 8
3us
2uab k
4nge
7a u
7e b
7nt
7ons
7r x
7s
7u 13
7z
6i 3
5t
3cha u
5e
6nt
6r 3j
6s
6ts
6u 13
6z
5i
6ez
6mes
6ons
6r x
6s 5a
6t s
5o i
3e 2g
3iez
4s
3lou b
3p
4e 7
4s
3rd
5a
6i 4
6mes
6nt
6s 5
6t s
6u 4b
5e
6e b
6ment
6nt
6r x
6s
6u d
6z
5i 3
5ons
5s
3ve
5e b
5nt
5r x
5s
5ta u
6e
7a 2x
7e b
7r
8ent
8i 8
7s
7z
6i 72
6ons
6s
6t 6d
5z
2ve
4r x
2yal
5e m
5i 16
4ut 8
5x
3e d
1u
2bric 1c
5f cj
5q 1n
2cid 3m
4fer 1m
5u 29
4l 38
4o k
3ratif b
7v p
2e
3s
3u d
2ge
3ubr p
2i
3s
4ai 9
5n 2w
2lu b
2mie 1s
4na 6
5esc 31
6u 3g
5is r
5opho 1s
6s 1c
2nair 8
5s n
4t 34
3di b
3e
4s
4ti 4c
5te 4x
2pi i
2s
3tra
6g 8
6i 4
6l 1k
6mes
6n a
6s 5
6t q
6ux
5e 7e
5iez
6n 8
6ons
5ons
2therani 1g
6ie
8n 37
8s
3in 3w
3t 73
2x
3e 7
3ue 3c
4re b
5ia 1e
6e 52
1ycee
5n 37
5s
2s
0ma
2c
3ab 1s
4q 2j
4reux
5on
7i
8q 2j
8s
7s
3chabe 8
3he
5e b
5f 3y
5m c
5nt
5r x
5s
5t r
5u 13
5z
4iavel
9i 4t
9s
5cot 1q
7ulis
5ez
5n
6a
7i
8mes
8rent
8s 5
8t s
7l
8e m
7mes
7s 5
7t q
7ux
6e
7e b
7nt
7r 3j
7s
6i 16
6s
5ons
5s 1o
4o
5i 1s
5n 8m
5s
5uilla 1a
9e
ant
ara 6e
be 5v
bi 3
bo 6g
as
az
9i 3
9ons
3on
5na u
6e 7e
6iez
7ons
7q 2j
6ons
5s
2dame
3elei 33
4moiselle
3o 33
3rie d
5gal
8isa u
ae t
ai 3
aons
at 8
7ux
5le 33
2estoso
5ria
6o b
2fia b
2gasin
7a 3d
7e 7
7i 71
7ons
7s
4zi 33
3dalen 1m
3e
4s
3ic 1m
4e b
4q 1n
4ste 4r
6ral
9e m
8t
9s
9u 1s
8ux
3na
5i 4
5mes
5narel k
6er 38
6ie 4r
7m 3m
6t
5s 5
5t
6es
6s
4e
5e b
5nt
5r x
5s
6ie
8n 37
8s
7t 8
7u 4f
5tiq 2j
7sa 8b
8e 2g
8i 3
8m 8
8ons
7t 8
6o
7casset r
7dynam 34
7metr 51
8ote 1f
ar 1z
7pho 33
7s
8co ay
8phe 1s
8tric 48
6r n
5z
4ifia u
7ca 10
8en 6j
7e 7
7i 3
7ons
7q 1n
5ons
5tu 40
4u 4f
3ot b
4uillai 4
9n a
8e
9e b
9nt
9r 7w
9s
9u 13
9z
8i 3
8ons
2hometa 2u
7i 1g
4ni 3k
5n 8
2i
3a b
3gre
6let 3p
6ment
6s
6u d
5i
6cho 5m
6e b
6mes
6ot 3p
6r x
6s 5a
6t s
3l
4la u
5echor 10
6e b
6r x
6s
6to i
7s
6z
5i 3
5och 8
6n b
6t
7i i
7s
5u 1s
4s
3n
4s
4t
5e
6nai 9
8nc 8
9t
7eu d
8z
7iez
8ons
8r
7ons
7u h
6s
5ien
8d 9w
8ne 1h
8s
8t
6n 9x
5s
3r 51
3s
4on
6nee b
8t r
6s
3tre
6s
7s 8
5is 5l
2jeste b
6ue 3c
4u 4r
3or
5a
6i 4
6l
6mes
6n a
6s 5
6t
7es
7i n
7s
6ux
5do 1o
5e 7r
5iez
6ons
6tair p
7e b
5ons
5s
2ki
2l
3ade b
5ie b
6f b
6v p
5rer 38
7s 2k
6oit 1i
4ir 8
5s
6e
7e b
7ment
7s
4rds
5ia
5t b
3chance 5r
4ommo 40
3e
4dic 48
4fic 8
6q 2j
4ncontre 3c
5tenda 2z
9u b
4s
3fac n
5ire
6s
7ai 9
8n 2w
7i 3
7ons
6t
7e
8s
8u d
7s
5m 3q
5ss 2n
4ra 10
3gracie 52
5e
3heur
7e 3c
7s
4onnete
ament
as
at 8
3ice b
5ie 3c
4gn 1l
4n
5g 1s
5ois
5s
5tentionn 3q
3le
5ab 9c
5ol 5z
5s
5t r
3me 8n
3poli h
5si 48
3sai 2u
3t
4rai 6i
3veilla 1e
5nu h
5rs 43
2ma i
3ell 8
5on 3t
6uk 8
5u
6e b
6k 8
6s
3ie b
3mai 1s
5li 5s
6og 38
4ife 1s
5t 8
2n
3age
6a u
6e b
6m c
6nt
6ons
6r 6y
6s
6z
5i 3
3che
6r n
6s
6t r
5on 8u
6t h
3da
5i 4
5l 8
5mes
5n a
5rin
8al 1k
9t b
9ux
8e b
8i 3y
8s
5s 5
5t
6a 79
6e v
6i 3
6ons
6s
4e v
3eg 30
4to i
5t 8
3gana r
6es 8
7ux
6iq 2j
7t 8
4e
5a
6b k
6i
7ent
7l k
7s
7t
6mes
6nt
6s 5
6t s
5e b
5nt
5oi 1s
6ns
6t 56
5r x
5s
5ur h
6s 8
5z
4i 3
4ue b
5i 3y
3ia
5b 1v
5i 4
5mes
5nt
5que 4x
5s 5
5t s
4e
5e b
5m c
5nt
5r
6a u
6e 7
6iez
7ons
7s 18
6o 6g
5s
5u 13
4festa 8b
8e 7y
8i 3
8ons
5old b
4ga 9u
5uet r
4lle b
6o i
4oc b
5ns
4pul cf
3ne
5qu cu
5s
4i r
3oeuvra
9b 1v
9i 4
9mes
9nt
9s 5
9t s
8e 7
8i 71
8ons
4i d
3qu 1p
3te
5a 2x
5le
7e b
7s
7t b
6u 1s
5s
4il k
5q 2j
5s 2k
3uc 93
4el
6i 2u
6l p
6s
4scri a
2que
5e b
5nt
5r
6a 6e
6eau
9t l
9x
7nt
7z
6i 3
6o 6g
5s
5tte b
7is r
5z
4iez
5gno a3
5lla 6h
7e 2g
7i 3
7ons
5ons
5s
6ar 4b
2raicha 29
7e 4r
7i 2u
5s
4thon
8i 5s
8s
5r 8
3bra u
5e 7s
5i 71
5ons
5u 1s
3c
4esce 1e
7i 6n
4ha
6i 4
6mes
6nd
8a 3d
8e 7
8iez
9ons
9s 8
8ons
8s
7t
8e b
8i 8
8s
6s 5
6t s
5e
6a 29
6nt
6pied b
6r x
6s
6u 13
6z
5i 3
5ons
4otta 3d
7e 75
7i 3
7ons
3di b
3e
4cage 5r
5hal
8at
8e 4x
7usse 8
8x
4e b
3gail k
5ri 33
5y b
4e
5a u
5e b
5l k
5nt
5ons
5r x
5s
5u 13
5z
4iez
5na
7i 4
7l
8e m
8is cc
9t 8
7mes
7nt
7s 5
7t s
7ux
6e 7
6i 3
6ons
5ons
5s
4ota u
6e t
6iez
7n b
7ons
6ons
6t 1q
5uillis
6let r
7i i
4uer 1c
5illi 3y
3i
4a
5b k
5g 8
5i 4
5l h
5mes
5n a
5s 5
5t s
5ux
4e 2g
4juana
4n
5a
6d 8
6g 8
6i 4
6mes
6nt
6s 5
6t s
5e 7
5goui i
5iere b
8s
7z
6ons
6s 1o
5ons
5s
4ole b
6l 8
5nnette b
ais r
6s
4s
5t 8
4tal
7e m
6ux
5i 1o
5or 33
3jolai 33
3k
4eting b
4s
3lou b
3mita 3d
6e 7
6i 3
6o i
4on am
5re 5s
6i b6
5t
6s
6t 21
5use 10
3nier 8
6z
5ons
3ocai 2u
3qua 6h
5e
6e b
6nt
6r x
6s
6ta u
7e
8e b
8r
9ent
9i 8
8s
8u d
8z
7i 3
7ons
7tent
9r 25
9s
6u 13
6z
5iez
6ons
6s
7a 10
7e b
5o f
3ra
5i
6ent
6n 8
6s
6t
5mes
5n a
5s 5
5t s
4e 7
4on
6na u
7e t
7i 72
7ons
6s
3s
4eillais 1k
3tag n
4e
5a 2x
5la 3d
6e 2
6i 3
6lem c
6ons
5ns 1c
5s
4ial
7e m
6ux
5e 5m
5nets
6ga k
6i
4yr
6e b
6is l
7u 4f
6olo 29
6s
3yland b
2scara
7d 8
7s
6e 10
6o i
4ot r
4ulin
8e b
8i 80
8s
3qua 6h
5e 7
5i 3
5ons
3sacra 1a
7e 2g
7i 3
7ons
5g 8
5i 4
5mes
5nt
5s 5
5tes
4e
5e b
5lot r
5nt
5pai i
5r x
5s
5te d
6t 8
5u 13
5z
4icot cv
5e 50
5f
6i c2
6s
5ons
5q 2j
5v p
3tectom 38
4urb 3e
2t
3a
3c cw
3e
4las
7s 5o
5o a
4r
5a 6e
5ea 2x
6nt
6z
5ial cr
7u 8t
6el 2t
7z
6ons
5na 3d
6e 1w
6iez
7ons
7s l
7t 8
6ons
5o 6g
4s
4z
3h
4ematic 1m
9q 1n
9s 3e
5u 3z
4s
3ie
5r 8
5s
5z
4n
5a
6i 4
6l
7e m
6mes
6nt
6s 5
6t s
6ux
5e 4e
5i 71
5ons
5s
3raqu 2a
5s
4iarcal 1k
9t b
9ux
5ca 79
6e 7
6id 8
7ez
7ons
6ons
6u 7b
5line 4y
6oc j
5monial
be m
aux
3tes
4hio k
3ura 1t
5e 7
5iez
6ons
6t 8
5ons
2udimes
5r 8y
5s
6s 99
5t h
3rand 38
4el k
5s
6q 2j
3sole 8
3vais
7e 3p
4e
5i 33
5s
4iet r
5s
3x
2x
3ima
6l
7e b
7i cx
6ux
5e b
5i 8c
5u 4f
3well b
2ya b
3onnai 2k
1e
2c
3anic 1m
6q 1n
6s c3
5o
6graph 6o
6s
6therap 38
3ha
5g 8
5i 4
5mes
6ment
5nce r
6t h
5s 5
5t s
4e 4e
3onduire
8t 8
5iu 4f
5nais
9sab k
bi 9
bnc 8
ct
ae 24
ai 3
aons
8t 2b
6u 26
5tent 3h
3s
2dailla u
7e 1b
7ie 5q
8ons
8s r
7o i
3eci 2u
3ia
5l 1k
5n
6e b
6och 8
6s
6t 8
5s
6ti i
5t
6e 1f
6io i
7q 2j
7s 3l
6o d
6r 1z
6s
5ux
4cal
7e m
7i bu
6ment
aa u
ae 4e
ai 3
aons
as
6st 1s
6t 4w
6ux
5ina 55
7i 3y
4ocrat 38
7e m
7i r
4t
5a
6i 4
6mes
6n a
6s 5
6t 6k
5e
6e b
6nt
6r
7a 6e
7e 5v
7i 3
7o 6g
7rane
be
cn 37
cs
bs
6s
6z
5i 3
5ons
5s
4um
6niq 2j
8t 8
6s
5s
3oc b
3us 4v
2eting b
2faire
5s
6a 1j
6i 3
6ons
5t h
3ia 9f
4e 7
2ge 1s
3ot 3w
2illeu 4r
2lancolie b
9q 1n
5ge
7a 1a
7e b
7nt
7ons
7r x
7s
7u 13
7z
6i 3
5in 8
6q 2j
6s 1o
5oderm 38
6m 8
6se b
7timuli 33
5t
3e
4e b
4na b
5t
4r x
4s
4z 1k
3in 1c
4s 2k
3life 1s
6ic 43
6l 2j
5t 8
3odie
7s
7u 3g
6q 2j
6s r
5ramat 34
8e b
4n
5gi 33
5ne h
6ie 1s
5s
2mbrane 5r
7u k
5e h
5o i
5u
6e b
6r 8
6s
3e
4s
3oi 1s
4rab k
6ndu 4f
6t 4w
5ial
8is r
7ux
6e 2s
6s 3l
2n
3ac 4v
4ge
6a 1a
6e b
6m c
6nt
6ons
6r
7a 6e
7e 24
7i 2i
7o 6g
6s
6z
5i 3
4i 4
4nt
3deleviu 4f
6ie 5m
7s 1o
4ia 1a
5c 1c
5e 7
5go 60
5i 3
5ons
3e
4e b
4nt
4r x
4s
5trel b
4u 13
4z
3in
5e b
5ge h
6io 1o
7t 46
6oco 54
5s
3ons
4pause h
8i 54
4t r
3s
4onge
8r 1i
8s
4ua cs
5el 2t
5r 3e
3t
4ai 9
5l
6e m
6i r
5nt
5ux
4e
5nt
5r 38
5s
5u 13
5z
4he b
5ol
7e h
7s
4i
5e w
5mes
5o 3b
5r x
5s
6m 8
6s 2n
5t s
4on
6ne 10
7i 4c
6s
5r b
3u
4isa u
6e 7e
6i 72
6ons
4s
2prena 1j
6d 5g
6ez
6i 3
6ne 1h
6ons
4imes
5rent
5s
6a 1
6e 7
6i 3
6ons
6s 2n
5t s
2r
3cen 4y
5rie b
7s 4h
4i
5e 4r
5s
4redi b
4ure
7s
7ux
6ia k
7e 2s
6ochro 1o
3de 5r
4ie d
5q 2j
3e b
3ita 1a
5e 7
5i 3
5ocrat 38
6i 1s
6ns
3le
5s
5t r
4i i
3s
3veille
9s
9u 3g
2s
3a
3dames
4emoiselles
3quin
7e
8ment
8r 38
8s
7s
3s
4age
7r
8e b
8i 8
8s
7s
4e
5ant
5igneurs
5oir
5r b
5s
5yaient
8t
4iani 4t
5dor
5e
6d
6e
7nt
6r
7a
8ient
9t
7ont
7s
6s
6urs
5r 8
3ura z
5e 1b
5i 3
5ons
2t
3aboliq 2j
8s 1o
8t 8
4l
5anga 29
8u 8
5dehy 40
5inguist 34
5life 1s
7q 2j
7s 3l
6o
7chrom 38
7graph 41
7i 40
7plast 34
8rotei 33
7s
6urgi 42
4morphi cy
9o b6
4pha 2k
6ore b
8iq 1n
7sphor 34
6yse b
8ic 1m
9que
cm c
cs
5las 38
5sychi 54
9olog 38
4ux
3eo
5re b
6iq 2j
7s l
7t 8
6ologi 42
au 8
3hacryl 34
5ne b
6i 3y
4ode b
6iq 1n
7s 18
6olog 41
3icule 3c
7os 1c
4e d
4s
5s 4h
3re 2g
4o
5log 34
5man 38
5no 1o
6s
5pole b
8itai i
ae b
5rrag 38
5s
3s
3tab k
5i 9
5nt
4e 7a
4i 3
4ons
4r g
2ub 7b
3re
5nt
5s
5t r
4s
4t
5re b
6i
7e
8r h
8s
7mes
7r x
7s
8sa 2c
9e 24
9i 3
9ons
9u 1s
7t s
3t 1k
2xicai 2u
1g
1i
2aou b
2che
5li 33
5s
5t n
3ro
5balan 6j
6e b
6ici 40
7e 5m
7ologie b
cs r
6us
5cepha k
6hirurg 38
6inem 3k
7rcui 10
6lima 10
6oq 2j
7sm 46
6ristal
bux
5dissec 48
5econom 38
5fich 8
7lm 3w
5gloss 4y
6raph 41
7enu h
5lith 34
5manipul 43
6etr 6o
5n b
5phon 46
8tograph 38
6rocesse 1f
5s
6cop 46
6econ 40
6ill n
2di
2e
3l
3n 37
3t r
3ux
2gnon
6ne
8ment
8s
8t
9t 8
6s
5t l
3ra
5i
6ent
6ne 5r
6s
6t
5mes
5nt
5s 5
5t
6e 1y
6i n
6o 6
6r 1z
2jo 6i
2lan
5ais 1k
5s
3e b
3ice b
5i 5s
4e 2x
4ta
6i
7ent
7r p
7s
7t
6mes
6nt
8e b
8i 1g
8s
6r 4k
6s 5
6t s
5e t
5i 3
5ons
3le
5feuil k
5nai 1s
7ri 1g
6iu 4f
5pertuis
6o 1s
5randa 29
9e h
5s
6i 8w
5ts
4iai 1s
6mpe 1s
6rd
8a 6
8ie 1o
8s
6s 2k
5ba d
5em 8
6r b
5gram 1o
5lit 1s
5metre h
9i 54
5on
7ie 1o
7n 4y
7s
5therm 38
5vol 10
3ord b
4ui i
2me
3i
2n
3a
4bl p
4mes
3ce
5s
5u d
3e
4r
5a
6i 4
6l
7e b
7ie d
8s cf
7ogi 42
6s
6ux
5e 5v
5i 3
5o 6g
5val b
6e b
6is r
4s
5tro 33
4t 3p
4u 4r
3i
4atura u
8e 7
8iez
9ons
9s 3i
8ons
4ere b
6s
5z
4ma
6l 1k
6ux
5e b
5i bu
5u 4f
4s
5tere b
8i 53
6ra 6n
7e b
3nesing 3y
3ois
4ra bj
5e 7
5iez
6ons
6t 5z
5ons
4u b
3ui 10
4s
5cu k
4ta
6g 8
6i 2p
6mes
6nt
6s 5
6t s
5e 5p
5ie
7r b
7s
7u 3g
7z
6ons
5ons
2ra
4cl 8
5ule
8e b
8s
8u 3g
4g 8
4nt
3e
4nt
3oir b
5ta 1a
6e
7e b
7m c
7nt
7r 3j
7s
7z
6i 71
6ons
2s
3at s
3e
4r
5a
6bil 1d
7l p
6i 4
6s
5e
6nt
6r 8
6s
6u 3z
6z
5icorde b
aie 3c
6ez
6ons
5o 6g
4s
3s
4iez
5le b
6i 3y
5on
7n 4y
7s
5v 8
3tel k
2t
3e 4e
3railla
9d 8
9g 8
9i 4
9mes
9n a
9s 5
9t s
8e 6z
8i 3
8ons
5l 1k
5ux
2xer 6y
4u d
3te b
1obile b
5ie 4r
6s b9
6t 8
2che 3p
2de
4la 6h
5e 2g
5iez
6ons
6sa
8i 4
8nt
8s
8t 4w
7e 83
7i 3
7o 6g
7t 8
5ons
4ra
6i 4
6mes
6nt
8i 1g
6s 5
6t
7e 1y
7i n
7o
7r 1z
5e 7y
5i 3
5ne b
6i 95
5ons
4s
5te m
6i 8
3ifia 1
6cate 1f
9i 2e
9r 1z
6e 7
6i 3
6ons
3ula
6i 2p
6mes
6n a
6r 1c
6s 5
6t 1r
5e 7
5i 3
5ons
6r b
2elle
6s
6u 3g
5o i
3urs
2i
3ndr p
4e
5a 2x
5r 38
5s
4s
3r cz
3s
4e 7
4i
5ez
5mes
5ons
5r x
5s
6sa 2c
7e 24
7i 3
7ons
7u 1s
5t s
4si 33
5on
7n 2a
7s
3te 81
4i 4a
2lecul 5z
3le
5ment
5s
6s 8
5tie 1s
6on
8n by
8s
6s
4i 3r
4o
3och b
2me
4nt
6ane
9e b
9ment
9s
6s
4s
3ie b
2n
3aca 55
5hi 1g
4rchie b
8q 2j
8s 18
5q 2j
4ste 1s
6i 54
3de 7
4ial
7e m
7isa 1t
9e t
9i 3
9ons
9t 8
6ux
5ez
5ons
3etai 1s
6r 1d
5iq 2j
6s l
3gol
6e b
6ie 5m
7q 2j
7s 1o
6oi 40
6s
3ite 1f
5i n
5oi 1s
6r
7ag 8
8t b
7ing b
7s
5r 1z
3nai 6d
5ya
7b k
7g 8
7i 4
7mes
7n a
7s 5
7t s
6e 82
6i 3
6ons
3olingue b
9i 1g
6the b
8i 4t
5o d0
4phas 3q
6on 34
5lac 8
7n b
5ole b
7isa d1
9e 7
9i 3
9ons
9t 46
5rix
5so 33
5te 1s
4theiq 2j
8s 18
5on 51
5ra 6j
6e 1o
5yp 8
3seigneur
4ieur
5gnor
9e b
9i
4tre b
6ue 3c
7os 1c
3t
4a
5ge b
6nar 4b
7e
8s
8t r
8u 3z
5i
6ent
6s
7o i
6t
5mes
5ni 16
6t h
5s 5
5t s
4e 2g
4golfie 1s
4o f
4ra 2f
5e 2g
5i 3
5ons
4s
4ue 52
5r 8
3ument
8al
ae b
ai r
9ux
8s
2qua u
4e
5e b
5nt
5r 3j
5s
5t 56
5u 13
5z
2ral
5e m
5isa d1
7e 7
7i 3
7m 8
7ons
7t 8
6t 8
3bid 1l
5lle 52
3cea 2x
5la 2f
6e 5c
6i 3
6l 58
6ons
3d
4ach 8
6i r
5i 9
5nc l
6t h
4e 24
4ons
5r 8j
4r g
4s
4u h
3e
4au
3fl l
4on d2
3ganatiq 1n
4ua u
5e
6e b
6nne
7t
6r x
6s
6z
5ienne
7z
6ons
5ons
3ne h
4if k
3os 1l
3phe 1o
5ine b
7i 1g
7oman 51
5oge 33
6logie b
aq 1n
6psycholog 38
4i n
3se b
4u 1s
3t
4adel k
5is 3n
5l 1c
4e
5l 2t
5s
4ie d
5f cj
5nata 4g
4s
4u 4y
3ue b
3ve 5r
2scout 4y
3que 8
2t
3ar 4b
3el b
4u d
3if b
4o 3b
4v 3l
3o
4ris 3i
5ship b
4s
3s
3us
2u
3cha
6g 8
6i 4
6mes
6nt
6rabieh b
7d 8a
6s 5
6t s
5e
6e b
6nt
6r
7a 6e
7e 5v
7i 3
7on
9n 1q
9s
9t
6s
6ta u
7e 5c
7iez
8ons
8s
7ons
7t 6d
7u 1s
6z
5i 3
5o f
5u 1s
3e
4t 7v
3illa 6h
6e
7e b
7ment
7nt
7r 8p
7s
7t r
7u d
7z
6i 3
6o f
6u 1s
4s 8
3la
5g 8
5i 9
5mes
5n a
5s 5
5t s
4e 1b
4ier 8
6z
5n
6a 3d
6e
7e b
7nt
7r x
7s
7ts
8t 8
7u 13
7z
6iere b
9s
8z
7ons
6ons
6s
5ons
3ra 2c
4ez
4iez
5ons
5r
4oi d
5n 3t
4ra 6e
5e w
5i 3
5o 6g
4u 9x
3s
4quet
8ad 8
9i 1s
8er 38
8o i
8s
4sai
7ent
7ll n
7s
7t
6mes
6n a
6s 5
6t s
5e
6li 33
6nt
6r
7a 6e
7e 5v
7i 3
7on
9s
9t
6s
6u 3z
6z
5i 3
5oi d
6n b
5ue b
6s
4tache b
8u h
5er 1m
5iqu 5z
3tard
7e b
7i 4c
7s
4on
6na 1a
7e
8e b
8m c
8nt
8r 3j
8s
8u 3z
8z
7i 71
7ons
6s
3va 9f
4e
5e b
5me d3
5nt
5r x
5s
5z
2yen
5age 52
5n 45
5s
2zarab 8
1s
1u
2et 3p
2ffi i
2le
4s
4t
5a b
5i 4c
5s
5t 8
3ticellul 4y
6olo 1s
5dimensionn 53
7sciplin 4y
5fil 4y
6lo 1s
6or 1o
5later j
5medi 3k
6illiard 4y
aonn 4y
6oda k
5nation j
5pa 1s
6le
8s
8x
9a u
9e 1b
9i 3
9ons
7ia 2f
8can 40
ate 1f
bi n
9i r
8e 7
8i 3
8ons
6rocesse 1f
8gramm 43
8prie r
5raci j
6is 54
5salles
6tandard b
5traitem c
6ube b
8ul 4y
7d 8
2nicipal d4
8ux
7e b
4t
5es
5ion
8n 97
8s
2r
3at s
3e
4s
3i
4e
5r b
5s
5z
4r x
3mur 4v
3s
2scl l
4ulai 1s
7ti n
8u 1s
6e 52
3e
4a 2x
4e b
3ical
7e m
7i r
6ux
5i 5s
5ograph 51
6logi 8
9u 8
4qu 8e
3sons
3t
4ang b
3ulma 2u
2tan a
4t
5es
5ion
8n 1d
8s
3e 7
3il cf
4na u
5e 7e
5i 3
5ons
5s
3uel 2t
1yope b
2riad 8
5met 1s
3tifor 1o
5l k
2stere b
6ie 3c
4icis 1o
7t 8
5fia 1
7ca 4z
7e 7
7i 3
7ons
5q 1n
2the b
4i 54
4ograph 8
5logi 4q
8u 8
5man 51
0na
2bo a
2cel k
2ge
4nt
4r x
4u 13
2if b
3n h
3ssaient
7n b
7s
7t
6n 2w
5e 24
5i 3
5ons
3t 2b
3ve
5ment
5s
5t 8
2na
4s
2pal 4f
3oleon
8i 5s
8s
5itai 2u
3pe
5e b
5nt
5r
6a 6e
6e 5v
6i 3
6on
8s
8t
5s
5z
2rcisse b
7i 4t
4oleps 38
5s 8
5therap 38
6in 8
7q 2j
3i 33
3ra
5i 4
5mes
5nt
5s 5
5t
6e 1y
6i 2e
6r 1z
2se
2tal
5e b
5is r
6t 8
5s
4ti n
5o 6
3ion
6al
8e b
8i 95
7ux
6s
3ural 4k
5e
6l 2t
6s
5i 16
2ufrage
8a u
8e b
8nt
8ons
8r x
8s
8u 13
8z
7i 3
3seabon 4b
5e 5r
3til 8
5q 2j
5s 1o
2val
5e b
5is 43
4ri i
5q 2j
3et
5s
5te
7s
7u 13
3igab 1v
6n a
6t 6t
5u a5
4r 8
3r 1p
2zi
4e b
4s
5m 8
1e
2anmoins
4t
5i 8c
5s
2bule 52
5isa 48
7e 1f
5os 1c
2cessair p
6ita 1a
8e 4e
8i 3
8ons
3tai 1s
5r
6i 33
6s
2e
3s
2fas r
2gate 1f
5if b
6o i
6v p
5on b
6scop 8
5r 1z
3lige
7a 1
7e b
7mment
7n 2w
7ons
7r x
7s
7z
6i 3
3oce b
5ia
7b 1v
7i 4
7mes
7n a
7s 5
7t 1r
6e 7
6i 3
6ons
3re
5s
6s 8
4oi 40
2ige
5a
6it
6t
5r
6a
7it
5s
5u 3z
2ne b
2o
2ptuniu 4f
2rf b
3on 1m
3ve 3c
4os 1c
2s
3tor 1m
2t
3s
3te
5ment
5s
5t 8
4oi 58
5ya 6h
6e 7q
6i 3
6ons
2uf b
3robiolog 38
6las r
5chirurgic j
de
en 37
es
5depresse 1f
5lept 34
6inguist 34
6ogi 42
8u 8
5na 55
6e b
6i 54
5physiolog 38
6leg 34
6sychiatr 51
aolog 38
5sciences
5transmette 1f
7op 8
3tralis cg
8t 8
5e b
5ino b
5ograph 38
6n
7i 54
7s
6phi k
3ve b
4iem p
2veu 8t
2z
1i
2a
3is
5a u
5e
6ment
6nt
6r 3j
6s
6z
5i 3
5ons
2che 5y
4oi d
5n b
3kel
6a 3d
6e 5c
6iez
7fe 1s
7ons
6l 6d
6ons
6s
3ols
4tine b
7i 89
2d
3s
2e
3c 8
3r x
3s
3tzsche 5s
3z
2gaud
6e 4x
6s
3el k
2que
5douil k
5s
2rvan 3k
2tra
5i 4
5mes
5nt
5s 5
5t
6a 1t
6e 7
6iez
7o i
6ons
2veal 1k
5u 8t
1o
2ble
5ment
5s
6s 8
2ce
4s
3tuel k
5l 8
5r 33
2el b
3ud b
2ie 5d
3r
4ce 1f
5i
6e b
6mes
6r x
6s
7sa 2c
8e
9m c
9nt
9s
9u d
9z
8i 3
8ons
8u 1s
6t s
4e b
4s
3se
5ra 38
5s
5ti 3y
6t 8
3x
2m
3ade b
5i 89
3bra 2f
5e
6e b
6nt
6r
7ai
7ent
6s
6u 3z
6z
5iez
6l
7i 1g
7s
6ons
5ons
3inal
7e m
7i ch
6tif b
8o i
8v p
6ux
3m 45
3s
2n
3ne
5s
5t r
2rd
3mal
6e m
6ie 5m
7s 3l
5nde b
7s
5ti 36
5ux
4e h
3veg 1m
2s
3talg 41
2tai
5ent
5re
7s
8s 8
5s
5t
4mes
5ment
3e 7
3ic 8
4f 6m
4on
6n 53
6s
3oir p
4rie r
3r 8
2ue 4e
3il k
3nou b
3rrai i
5i
6ce 4x
7i 4c
6e b
6mes
6r
7ent
7rai
6s
7sag 8
9i 9
9n a
8e
9nt
9s
9u d
9z
8i 3
8o i
6t
7es
7ure
3s
3veau
7t 8
7x
5l
6le m
7is r
2va
3emb 1s
3ice b
5ia 10
2yad 8
4u
5t 4h
5x
3e
4e b
4r
5ent
5s
4s
1u
2age 5r
3nc l
2clea 79
5e 7
5iez
6n 8
6ons
6q 2j
5ol 8
6n
7i 54
7s
6protei 33
6ti 40
5us
2dit 8
2e 7
2ir g
3sai 9
5nc 8
6t
3t
4s
2l
3le m
3s
2merai 1s
6l 1k
6te 1f
7i n
6ux
5iq 1n
6s l
5o
6s
6ta 2h
7e 1b
7i 3
7ons
5us
2ptial
7e b
7i r
6ux
2q 2j
2s
2trim c
5tif b
7on
9ne 2s
ais r
9s
7v 8
1yl n
0oasis
1bei
4r x
4s
5sai 9
7n 2w
6e 24
6i 3
6ons
4t s
3s 1l
2jecta co
6e 1b
6iez
7f b
7o i
7va 1t
8e 7y
8iez
9ons
9s 1o
9t 8
8ons
6ons
4t b
2ligata 6
7i n
7oir p
5e
6a
7i 4
7mes
8ment
7n 2w
7s 5
7t s
6e b
6nt
6ons
6r x
6s
6z
5i 3
2scen 1l
4ur
6ant 1d
6c 20
6e m
6i r
6s
3eda
6i 4
6mes
6nt
8e
6s 5
6t s
5e 7
5i 3
5ons
4ques
6ie 3c
7os 1c
4rva
7b k
7i 4
7mes
7nc 8
8t
7s 5
7t
8e 1y
8i n
8o 6
8r 1z
6e 7
6i 3
6ons
4ssion
9n 53
9s
3olesc 31
6t 8
3tac k
4inames
7ssi 3
7tes
8i n
6e
7e b
7ment
7r
8ez
8ons
7s
7z
6i 3
6ons
4rua u
6ctif b
9on
bn 1d
bs
9v 8
6e 7
6i 3
6ons
2tempe at
4na 1j
5ez
5iez
6ons
6r
5ons
5t 4w
5u h
3i 5b
2us
1ccase b
5ion
8na
ai 4
ali 1g
ames
ant
as 5
at s
9e 1w
9i 3
9ons
8s
3ident
8al d5
9ux
8s
3ulta 1t
6e 7
6iez
7ons
7s 18
6ons
4p 3l
4rr 31
2ean
5au r
5idelms
6e 5m
6q 2j
5ograph 6o
6logi 4q
9u 8
5s
2tave b
5ia u
6e 7
6i 3
6n b
6ons
3obre
2ulai 1s
5ris r
1deu d
2ie 3c
2oran a
5t b
1eil
2uf
4s
3vr 1q
1ff
3ensa 1a
6e 1b
6iez
7f b
7ons
7v p
6ons
4rt
6e b
6o 6
6s
3ice b
5ia
7i 4
7l
8i 74
7mes
7n a
7s 5
7t s
7ux
6e
7l 2t
7nt
7r 6y
7s
7u 3g
7z
6i 3
6n 4s
6ons
3rai 9
5nd 8
6t h
4e 7a
4i a1
4ons
1giv 4s
2re
1h
2e
1ie b
2gnon
6a 40
6ie 1s
6s
2l
2sea 2x
1le
2ive
5ra 38
5s
5tai i
6t 8
4ie d
5n 8
2ympe b
5ia 40
6e 5m
6q 2j
6s 1o
1mbilic
7a 55
7s
6qu 3q
3re
5e b
5l k
5nt
5r x
5s
5t r
5u 3z
5z
2ega
3let r
2is
1n
2ce b
3l 8
2de
4s
2gle
5e b
5s
5t 3p
2t
2ze
1pen b
3ra
5b k
5i 4
5mes
5nd 8
6t h
5s 5
5t
6e 1y
6ion
9n 53
9s
6o 6
6r 1z
4e 7r
2iniatrames
9ssi 3
9tes
8e
9e b
9ment
9r
ae 5v
ai 3
aons
9s
9t 8
9z
8i 3
8ons
5ez
5o i
3u 4f
2ossu 4f
2portun
8e m
8is 18
9t 8
8s
4sa
6b 1v
6i 4
6mes
6nt 1k
6s 5
6t s
5e 7
5iez
6ons
6te
7ion
an 53
as
5ons
3ressa 1a
7e 1b
7iez
8f b
8o i
8v 8
7ons
4ima
7i 4
7mes
7nt
9e
7s 5
7t s
6e 7
6i 3
6ons
2te t
3ima
6l
7e b
7i b6
6ux
5i cx
5u 4f
4on
6n 53
6s
4q 2j
1r
2ac k
3ge
5s
5u 3g
3l
3nge
6a 6w
6e b
6nt
6ons
6r
7a
8i
9e 1h
9s
9t
8s
7e 5v
7i 2i
7o 6g
7s
6s
6z
5iez
6ons
6s r
3te 1f
2be b
3ita
6i 2p
6l 1k
6mes
6nt
6s 5
6t s
6ux
5e t
5i 3
5ons
2chesti 54
7ra
9i 4
9l 1k
9mes
9nt
9s 5
9t 1r
9ux
8e 7
8i 3
8ons
4ide 8
5s
5t 8
2dinair p
6l 1k
6nd b
6t 6t
6ux
3onna
7i 4
7mes
7nc 27
8t
7s 5
7t
8e 1y
8r 1z
6e 7
6i 3
6ons
3r 8
3ure b
5i 4c
2eillar 4b
6e
7r b
7s
7t r
6o i
2gandi b
5e
6a 2x
6s
5ici 1g
6gram 1o
6q 1n
6sa
8b k
8i 4
8mes
8nt
8s 5
8t
9e 1y
9ion
cn 53
cs
9r 1z
7e 7
7i 3
7m 8
7ons
7t 8
6t 8
5otherap 38
5sin
8a u
8e
9e b
9nt
9r 12
9s
9z
8i 3
8ons
8s
4sm 8
5t 34
3e
3ie b
3ue
5il
7le 3c
7s
5s
2ient
6a
7b k
7i 4
7l
8e b
8i 16
7mes
7nt
7s 5
7t 1r
7ux
6e 5i
6i 3
6ons
6s
3ginair p
7l
8e m
8i r
7ux
6e
7l 2t
7s
2leanis r
2phelin
8a 10
8e b
8s
5on
7is r
7s
2q 2j
2teil b
3hocent 1s
6hromat 34
5dont 38
7x 51
5gene 2k
8i 8
6onal
ae m
9ux
6raphe b
aia u
be 7
bi 3
bons
bq 1n
5pedi 42
6honie b
as r
6te 1s
5rhomb 34
5scop 34
6e b
6tat 34
6ympath 34
1s
2a u
2car b
2e
3il k
3nt
3r
4a
5i
6e 1h
6s
6t
5s
3s
3z
2sem c
4u 3z
1tag 8
2e 7
1u
2ais
2bli
5a u
5e
6e b
6nt
6r x
6s
6t r
6u 3z
6z
5i 3
5ons
5s
2est
2f
2i
3e b
3lla u
5e
6e b
6nt
6r 8p
6s
6z
5i 3
5ons
2raga i
3s
4e b
4o i
2ste
2t
3il
5l a9
5s
3ra
5ge
7a 1a
7e b
7nt
7ons
7r x
7s
7u 3g
7z
6i 3
5i 4
5mes
5nce b
7i 4c
6t
5s 5
5t s
4e
5cuida 1e
5e b
5mer
5nt
5p d6
5r x
5s
5z
2vert
6e m
6s
6u 1s
3ra
5b k
5g 30
5i
6ent
6s
7o i
6t
5mes
5n a
5s 5
5t s
4e
5au b
5e b
5nt
5r x
5s
5u 13
5z
4ier
7e b
7i 16
7s
6z
5mes
5ons
5r x
5s 5
5t s
4o f
1vai 1s
3le b
2erdo 2k
2ni b
2ule t
1xford b
2ygena 1t
6e 7
6i 3
6ons
7therap 38
1zone h
0pacemak 3y
3ifia u
6ca 4z
6e 7
6i 3
6ons
6q 1n
6s 18
3k
3otil k
3te b
4o k
2ddy
2f
2gaie 5d
5l k
3e
4s
2ie
4m c
4n
5n 8
5s
5t
4ra 6e
5ez
5i 2i
5o 6g
4s
3lla
6g 8
6i 4
6mes
6nt
6rda u
8e 7
8iez
9ons
9s 8
8ons
8s
6s
7se 1h
8i 3
8o a3
6tes
5e
6e b
6nt
6ra 6e
7e 5v
7i 3
7o 6g
6s
6ta 3d
7e
8e b
8r 12
8s
8u d
8z
7i 3
7ons
7s
7t 6d
6u 3z
6z
5iez
6ons
6s
5on 3t
6te b
7s
3n b
3r
4e
5s
6s 8
4s
3sibl p
3x
2kistanais 1k
2l
3ac 8
4is
4n
5ch 8
6r l
5gr l
6u 1q
5qua u
7e 7
7iez
8n b
8ons
7ons
5s
3e
4r n
4s
5tin 1m
6r 8
4t
5o 10
5s
5ta u
6e 7
6i bt
6ons
5uvi 3y
3ie
5r h
5s
3me
5e b
5nt
5r
6a
7i
8e 1h
8s
8t
7s
6e 5v
6i 3
6o 6g
5s
5t r
5z
4ie 5q
5fi 40
5lob 3q
5ons
5parti
ae b
as
at 8
6e 40
5sequ 3q
6t 8
5te b
6in 8
7q 2j
3omb 8
4ur 40
3piez
5ons
5t ck
2mplemousse b
bi 3y
2n
3ace 8
5h cz
4ma b
5ericai 2u
ani 1g
6s
3ca
5li 1g
5r r
5s
4hromat 34
4ra 6j
5eas
7tin 8
9q 2j
9t 8
3da
5nus
5s
4ectes
5mes
6i 8
6oniu 4f
4o 1s
3ie 50
4qua
7i 4
7mes
7n a
7r 4b
7s 5
7t s
6e 7
6i 3
6ons
3ne
5au
7t 4h
7x
5e b
5nt
5r x
5s
5t n
5z
3se v
3tagruel 34
5lon
8na 40
8s
4hei 16
6o i
6r 8
4ie 1s
5n b
4ograph 8
5ir 8
6s 1k
5met 1s
6i 1o
5ufla
9i 4
9mes
9nt
9r 4b
9s 5
9t s
8e t
8i 71
8ons
6m b
2o 5m
2pa
4s
3e
4rasse 4x
8i 4c
3i
4e d
4lionac 3q
5la 6
6e 5r
6ife 1s
6om 8
7n
8na 6h
9e 8v
9i 3
9ons
8s
7ta 6h
8e v
8i 3
8ons
3ot bi
3y
2quebo 10
5ret r
5s
5t
6a 29
6eu 13
6s
2r
3aba 2k
5ellu 4f
5io 2k
5ole b
7iquement
7oi 40
4cente 2k
5hev 27
6roni 1g
6uta 3d
8e 7
8iez
9ons
9s 18
8ons
5le 10
4da u
5e 81
5iez
6gmat 34
8e b
6ons
6s
7ia 54
8e d
5ons
6s
6xal
9e m
8ux
7e b
4ge b
5raph 8
6e k
4i
5ent
5s
6o 76
6s 19
5t 2b
4langa 29
5itterai 1s
btu 1s
5lact 34
7x 8
6ele
9ment
9pipe 40
9s
8i 89
8ogram 1o
5ogi 1g
5ysa 1a
7e 7
7i 2i
7ons
6t 34
4magneti 1g
5ec 38
6dic j
6s
6tra z
8e 7
8iez
9ons
9q 2j
8ons
5ilit 4y
4ng 8o
5oia
8q 2j
8s
7d 8
6rm j
4pe 10
5ha
7i 4
7mes
7nt
7s
8i 8
8s 2n
7t s
6e
7e b
7nt
7r
8a 6e
8e 5v
8i 3
8n j
8o 6g
7s
7z
6iez
7mosis
7ons
6ons
6rasa u
9e 2g
9i 3
9ons
9t 34
7en 38
6y 2k
5leg 41
6u 38
5sychi 54
9olog 38
4s
5cev 8
6ol 4y
5exua 4g
5ita 79
7e 7
7iez
8ons
8s 1o
7ons
8s 8
5ol b
5s 2n
5tat j
5ympath 34
6nthet 34
3c
4e
5lla
8i 2p
8mes
8nt
8r au
8s 5
8t s
7e 7
7i 7o
7ons
4hemin
9a u
9e 7
9i 71
9ons
9s
4omet 1s
5ura 1j
7e 24
7iez
8ons
8r
7ons
7r 25
7s
7t
7u 26
4s
3don
6n 5l
6s
3e
4il 2t
4nchymate 52
9e b
5t
6al
8e b
8ies
7ux
6e
7r j
7s
6hes 3q
6s
4r
5a ci
5e
6nt
6rent
6s
4s
5i 8
5sa u
6e
7nt
7r x
7s
7u 3g
7z
6i 3
6ons
5thes 38
4z
3faire
6s
7a 1j
7i 3
7ons
6t 1i
5ss 2n
4ois
5nd c1
6t
4um
6a u
6e 7s
6i 3
6ons
6s
3i
4a
5d 8
5g 8
5i 4
5mes
5n
6s
6t
5s 5
5t s
4e
5e b
5nt
5r x
5s
5tai 1s
7l 1k
7ux
5u 13
5z
4s
5et r
5iani 1g
6e 5m
6s
5yllab 34
3j 93
3ker au
4ing b
6son
9i 5s
9s
3la 1a
4e
5e b
5ment
9a
ai
bent
br p
bs
bt
ames
ant
ari 1g
as 5
at s
9e t
9i 3
9ons
9s
5nt
5r x
5s
5u 13
5z
4i 3
4oi d
5ns
5ta u
6e t
6i 3
6ons
6t 8
3me
5l 38
5ntu 1s
5sa i
4i
3odia u
6e 7
6i 3
6ons
6q 2j
6s r
4i
5s
6se b
7ia 55
8e 5m
4le b
5i
6e 4r
3qua u
5e
6e b
6nt
6r x
6s
6t
7a 3d
7e
8e b
8r
9ent
9i 8
8s
8u d
8z
7i 3
7ons
7s
7t 6d
6u 13
6z
5i 3
5ons
3rain 8a
4ici 40
3s
3t
4age
7a 2f
7e b
7nt
7ons
7r x
7s
7ur b
8s 8
8x
7z
6i 3
5i 9
5n 2w
4e
5nai 1s
7ria 10
6t
5r 1s
5s
5z
4i
5ai 1s
6l
7e m
7i r
6ux
5cipa
9i 4
9mes
9n a
9s 5
9t 6k
8e t
8ia 55
9ez
9ons
8ons
6ular cr
8e b
8ier 1i
5e
6l 2t
6s
6z
5mes
5ons
5r x
5s
6a 2u
6s 2n
5t
6e 1y
6if b
7o 8f
7v 8
4on b
5us 8
6t
6z 8
4s
3u
3vena 1j
6ez
6iez
7ons
7r
6ons
6u h
4ie br
5n 9x
5s
2s
3c j
3sa
5bl p
5cail k
5d 8
5ge
7r 1i
7s
5i 4
5mes
5n a
5s 5
5t q
5va 6x
4e
5e b
5i 16
5ment
9a u
9e 7e
9i 71
9ons
9s
5nt
5poil 3w
7r 10
5r
6a
7g 8
7i 4
7s
6ea 2x
7l k
7nt
7z
6iez
7ne
9s
9t r
7ons
6o 6g
5s
5u 13
5z
4ib k
5ez
5f
6lo 1s
6s
5m
5on
7na 1a
8e
9e b
9l 5x
9ment
9nt
9r x
9s
9t r
9z
8i 3
8ons
7s
5va 48
6e m
6i r
4oi 1s
5ns
3tella u
7e 7
7iez
8ons
8s r
7ons
6s
5nag 2j
5q 2j
5ur
7ie 5m
8s 3e
7s
4ich 6u
5l 7b
5s
2t
3at
5e b
5ras
3chouli b
5work b
3e
4e b
4lin
7a 3d
7e 7e
7i 3
7ons
7s
5l 8
4r
5a 6e
5e 24
5i 3
5nal 1d
6e
7l 2t
7s
6i r
5o 6g
4s
3hetiq 1n
7s 1o
4ogen 51
6nomon 34
5logie b
9que
cm c
cs
9s r
5s
3iemment
5nc 8
6t a6
5z
4na 3d
5e 6z
5i 3
5oi 1s
6ns
4o
5ns
5s
4s
5sa u
6e 7e
6i 71
6o i
3riarcal
ae m
9t b
9ux
8h 8
5ce b
6ia 10
7e 5m
6la i
5e b
5line 4y
6oc j
5moi 33
7ni j
5otar 4b
7e b
7iq 1n
8s 1o
5st 34
4olog 38
5n
6ag 8
7l 1k
7t b
7ux
6na u
7e
8e b
8nt
8r x
8s
9s 8
8z
7i 3
7ons
6s
6ym 46
5uilla u
9e 81
9i 3
9ons
3te
5e b
5mouil k
5nt
5r
6a 6e
6e 5v
6i 3
6n b
6o 6g
5s
5z
4iez
5nsona 29
5ons
4ons
3ura 3d
5e 7
5iez
6n b
6ons
5o i
2ulet r
4ie 5m
5nie 5m
7s 1o
5s r
4owni 3k
3me
5e b
5l k
5nt
5r x
5s
5z
3pier 8
6t r
3s 1q
3vre
6ment
6s
7s 8
6t
7e b
7s
7t 8
2ve 2
3illon
8na 6
9er 38
8s
2yai 4
4n a
3e 5i
3ons
3s
4age
7r h
7s
6is r
5n
6na 10
7e 4x
6s
1eage
5e 4r
5s
3u
4x
2che
5e b
5nt
5r
6a 6e
6ent
7s 2k
7z
6i 2i
6o 6g
6s
5s
5t r
5u 13
5z
2dala u
5e 77
5i 72
5o
6ns
6s
3estr p
3iatr 51
4cell 5z
5ula 6
7e h
7o 2k
6r 51
3ophil 51
2ga 2k
3r 8
2igna 3d
5e 2g
5ie 5q
6mes
6ons
6rent
6s 5
6t s
5oi 4r
6ns
5ures
3na
5i 4
5mes
5nt
5rd 1i
5s 5
5t s
4d 9l
4e 7
4s
4t
5e b
5r 8
5s
5ura u
7e 7
7i 3
7l 93
7ons
2kin
5e h
5ois 1k
5s
2ler
5a 6e
5e 5v
5iez
6n
7a 29
7e b
7s
6ons
5o 6g
3le
5s
5ta 3d
6e
7e b
7r
8ent
8i 8
7s
7u 13
7z
6iere b
9i 33
9s
8z
7ons
6ons
6s
6t 6d
4iculag 8
9i 1s
8e
9e b
9s
9u 3z
3ota
6g 8
6i 4
6mes
6nt
6ri b
6s 5
6t s
5e 2g
5i 3
5o 8f
4u 2k
3uch by
2nal
5e m
5i 74
5ties
6y b
3ch 4v
3d
4ab k
5g 8
5ient
6s
7o i
6t
5n a
5rd b
4e
5lo 54
5nt
7if b
5r 38
5s
5z
4r g
4u
5e b
5la 79
6e
7nt
7r x
7s
7t r
7z
6i 3
6ons
5s
3etra
7b 1v
7i 4
7mes
7n a
7s 5
7t q
6e 7
6i 3
6omet 1s
7ns
3ibl p
4ch 8
5ille h
8in 8
9u 4f
4nsul 5z
4s
4tence 4x
8i 3y
7t
8e b
8iai 1s
al 1k
aux
9e 2s
8s
3ny
3omb 1s
3sa 1
4e 2g
4iez
5f b
5on
7na
9i 2p
9mes
9nt
9s 5
9t
aes
as
8e 7
8i 3
8ons
7s
5v p
4ons
3tacl 8
6or 40
6ri 33
5dacty k
6ecago 33
5ed 1s
5gon 4s
5mer 8
7t 1s
5n 8
5pol b
5rch 38
5teu 54
6hl n
6om 8
7n 34
4e
5co r
5decago 33
5s
4hiobarbital b
5od 8
6tal b
3ur 38
2pe
4r 8
3in
5iere b
8is r
5s
4t 8
3permi 6x
3si 33
2quenau 4b
6o 10
2rce
5e b
5m c
5nt
5pt
7e 1f
7ibi 4g
9l p
8f b
8o i
8v 8
7r 1z
7s
5r
6a 6e
6ent
7t r
7z
6i 3
6o 6g
5s
5u 13
5vab k
7i 9
7nt
6ez
6i 3
6oir
7ns
6r 25
5z
4ha u
5e
6e b
6nt
6r
7a 6e
7e 5v
7i 3
7onn 8
9s
9t
6s
6u 13
6z
5iez
6ons
6s
7t 8
5lora r
8i 54
5man
6en
5o f
4ois
6t
6ve 1h
5late 1f
5ns
4u
5e b
5mes
5rent
5s
6se 1h
7iez
8on
anis r
as
5t
6a 1a
6e 1b
6i 3
6ons
3d
4ab k
5i 9
5n a
4e 24
4iez
5mes
5ons
5rent
5s 5
5t q
4ons
4ra 6e
5e
6aux
6z
5i 3
5o 6g
4s
4u
5e b
5ra 2f
6e t
6i 3
6ons
5s
3e
4s
3fectib 1v
8f b
8on
ana u
be v
biez
cons
cs 18
bons
as
8v 8
4ide m
6i 8
4oli 3q
5ra
7g 8
7i 4
7mes
7n a
7s 5
7t 1r
6e 7d
6i 3
6man 2w
8ti 36
6ons
4u aw
3i
4l
5le 3c
5s
4ma u
5e
6e b
6nt
6r x
6s
6t 1s
6z
5i 3
5ons
4ode b
6ic 1c
7q 1n
5st 1l
4patetic 1m
as 1o
5et 38
5her 41
6leb 1c
6rasa u
9e t
9i 3
9ons
9t 34
5l 8
5te 1s
4r x
3le
5ch 8
5e b
5nt
5r x
5s
5z
3mafros 10
5lloy b
5nenc 8
8t 3w
6gana r
9i 54
4eabi 9o
7l 8
5t
6s
6ta 1j
7e 24
7i 3
7ons
7r g
4ie 5m
5mes
5rent
5s
6e b
6se 1h
7iez
8f b
8on
an 4y
as
8v 1l
5t
6es
6tiv 1c
3pendiculair p
5tr 3e
6ua 1t
7e 1w
7iez
8ons
8t 8
7ons
4lex 1l
3quisite 1f
9i 8o
3ron b
5que 10
4uch 8
5que b
7i 4c
3se
5cuta u
8e 1b
8iez
9o i
8ons
8r 1z
5l b
5s
5vera
9i 4
9mes
9n 2w
9s 5
9t q
8e t
8i 3
8ons
4ica 6
6o 10
5en 33
5f 65
5l
6la 6w
7e
8e b
8nt
8r 8p
8s
8z
7i 3
7ons
6s
5st bx
4onnag 8
8l cr
7e
8l 2t
8s
7i ai
4pectif b
9ve m
ai 1g
5icac 1l
6r 43
4uad l
6s 2m
5lfa r
7ur 3q
3te b
4inemment
7n 2w
4uis
7ane b
9i 3y
5rb cf
3vench 8
5rs
7e m
7io i
8t 8
6ti
8e b
8mes
8r x
8s
9sa 1j
ae
bment
bnt
bs
bu 13
bz
ai 3
aons
8t s
2sai 4
4nt
6e
7s
7u d
6s
3e
4nt
4r x
4ta b
5t 8
3os
3sim 1d
3te 7c
4ici 40
5ez
5f d7
5lenc 8
8ti 53
5ons
2tale b
5i 1g
5oi 40
4rad a5
5d 3w
4s
5e b
5s 2n
3e
4r x
4s
3it
5e
6ment
6s
7s 8
5ion
8na 79
9e t
9i 3
9ons
8s
5o 6
5s
3rarquisa 1a
ae t
ai 3
am 8
aons
at 8
4ee b
5l b
5s
5u 3z
4i
5e b
5f cj
5mes
5n b
5r x
5ssab k
8g 8
8i 9
8nt
7e 7a
7i 3
7ons
5t s
4ochimi 42
5dolla d
5ga k
6raph 41
5le
7s
7t r
7u 2k
6ie 4r
7fe 1s
6ochim 41
2u
3pla 6w
5e
6e b
6m c
6nt
6r
7a
8i
9e 1h
9s
9t
8s
7e 5v
7i 3
7o 6g
6s
6z
5i 72
5ons
3r
4e 3c
4s
3t
3vent
3x
1haramine 52
5on
7i 5s
7s
4e b
4maceut 34
7ie
9n 37
9s
7odependan 6j
9ynam 41
8genet 34
9nos 38
8log 41
8man 38
8pe 8
8therap 38
8vigilan 6j
3se
5met 1s
5s
2enic 1m
5qu 3q
5x
4obarbital b
5l b
5mena 55
8e b
8ologi 4q
cu 8
5typ 46
2ilanthrop 6o
5teli 42
4ippin h
8q 2j
5stin
9i 1g
9s
4o
5dendr n
5logie b
9q 1n
8u 8
5s
6opha
ai 4
al 8
ames
ant
as 5
at s
9e t
9ie w
aons
aq 1n
as 1o
9ons
2ob 41
3enix
3q 2j
3sphata 3d
8e 7
8i 3
8ons
8ur 38
6e 33
6i r
6olipi 40
7ra u
8e
9e b
9nt
9r x
9s
ac 31
9z
8iez
9ons
9q 2j
8ons
3to
5cal 54
6ellu k
6him 41
6omposeu 2k
7nductte 1f
dr 1z
7pi 6u
5elasticimetr 38
7ectric 1c
cq 2j
5gen 6o
6rammetr 38
8phe b
aia u
be 7
bi 3
bons
bq 1n
8veu 13
9u 1s
5lithograph 38
6uminescen 6j
6y 2k
5macrograph 38
7t n
6ecan 34
7tr 51
6icrograph 38
6onta 29
5n
6i 54
6s
5periodi 1g
6hob 38
8r 8
6i k
5s
6ensi 6n
6phe 1s
6ta 10
7y k
6ynthe 2k
5theq 2j
8rap 38
6ropi 1g
6yp 51
2rasa u
5e
6e b
6nt
6olog 41
6r x
6s
6u 13
6z
5i 3
5ons
5t 34
2ylla 40
5i 8
5oxera b
9e h
9ie 5m
aq 2j
3sicali 1g
6i 5s
5ocrat 51
6gnomoni 42
6logie b
aq 1n
as r
6nomi 42
6patholog 38
6therap 38
5q 1n
5sorp 48
1i
2anissimo
6t 46
4o
5for r
5s
5t 4h
3ul 2l
2c
3ard
6a i
6e b
6s
5el b
6s 54
4s
3colo b
3henet r
5t b
3kpocke 10
3ola u
5e 2g
5i 3
5o
6ns
6s
3s
2e
3ce
5s
5t r
3d
4estal
8ux
4s
3ge
5a 3d
5e b
5nt
5ons
5r x
5s
5u d
5z
3rra
6i
7ent
7l k
7s
7t
6mes
6nt
6s 5
6tes
5e
6e b
6nt
6r
7a 6e
7e 5v
7ies
9z
8ons
7o 6g
6s
6u 3z
6z
5i 72
5ons
6t b
3te v
4iez
5n d8
5ons
5s 18
4r p
3u
4v 1s
4x
2f
2ge
4on
6na 1a
7e 70
7i 72
7ons
6s
4r x
4s
4z
2le
4s
3ie 5q
3la
5g 8
5i 4
5mes
5nt
5rde b
7s
5s 5
5t s
4e 82
3ota 3d
5e 7
5iez
6n b
6ons
6s
5ons
3ula 6
5e b
5i 3y
2ment
6ai 4
7mes
7nt
7s 5
7t s
6e 7
6i 3
6ons
6s
2n
3ce
5a 2x
5e b
5li 3y
5m c
5nt
5r x
5s
5t r
5z
3goui i
3s
3te 7
2oc d9
3n
4n 94
4s
2pe
4a 2x
4let 3p
5i 33
4r
5a
6d 8
6i 4
6s
5e 5v
5ie w
6n 8
6ons
5onal b
7s
7t
4s
3i
2qua 6h
4e
5e b
5nt
5r x
5s
5t
6a 3d
6e 5c
6i 3
6ons
6s
6t 6d
5ur b
6s 8
6x
5z
4r 8
2rata 3d
5e 7t
5i 3
5ons
3e b
2s
3cico k
6ulte 1f
9r 1z
9u 1s
5for 1o
5n 8
5vo 1s
3se
5e b
5nli 10
6t
5r x
5s
5t r
5ur b
6s 8
6x
5z
3te 1b
4ole
7s
7t b
5n 3t
5u b
2teu 3g
3i 8
3oyabl p
3toresq 1n
5sporu 4f
2zza b
4eri 3k
1laca
5g 8
5i 4
5mes
5nt
5r a0
5s 5
5t s
4e
5bo b
5e b
5m c
5nt
7a
8i 1s
8s
8t 4w
5r x
5s
5t 3p
5u 13
5z
3fond b
6na 3d
7e 2
7i 72
7ons
3ge b
4ia
6i 2p
6mes
6nt
6s 5
6t
7es
7s
5e 7
5i 3
5ons
5s r
3id
5a 1a
5e 2g
5i 3
5oir 38
6ns
6y 3y
5s
4e b
4gna 2c
6e 24
6i e
6ons
4na u
5d 9l
5e 7
5i 3
5ons
5s
5t
6e b
6if b
7v p
6s
4r g
4s
5ai 9
6mment
6nces
8i 3y
7t
8a u
8e 7e
8iez
9n b
9ons
8ons
8s
5e 24
5iez
6ons
6r b
5ons
4t
3n
4cha
7i
8ent
8t
7mes
7nt
7s 5
7t s
6e
7ia
9g 8
9i
ames
arent
as 5
at s
9mes
9s 5
9t s
8e
9e b
9nt
9r x
9s
7nt
7r 6y
7s
7t r
7z
6i 3
6ons
5ton
8i 54
8s
4e
5e b
5i r
5nt
5r x
5tair p
7ris 43
9u 4f
6e b
5u 13
5z 1k
4iez
5f da
5metr 6o
5ons
5sm 8
6phe 1s
4ning b
4q 5e
4s
4t
5a
6g 8
6i
7ent
7n b
7r 8
7s
7t
6mes
6nt
6s 5
6t q
5e 2g
5iez
6gra 40
6ons
5oi d
6n b
5s
5ul 8
6re 3c
3qua 3d
5e
6e b
6mine b
9i 3y
6nt
6r x
6s
6t r
6u 13
6z
5i 3
5ons
3sma
6ge 33
6s
6t 34
5i cd
5ocy r
6de b
7iu 4f
6ly 2k
4te b
5ic
7a 29
7ie 5m
8t 8
7s
6e b
6f 62
6gel b
6qua 3d
8e
9e b
9ment
9nt
9r x
9s
9u d
9z
8i 3
8ons
6sol b
5r 8o
3t
4e
5a 2x
5e b
5la 29
5ment
5res 54
5s
4ie 1s
5na 3d
6e 7
6i bt
6ons
5tu 40
4onic 1m
7q 1n
7s 1o
4ra 3d
5e
6e b
6nt
6r 3j
6s
6u 3z
6z
5i 71
5ons
4s
3usibi 4g
7l p
2ein 1i
3ur
5a
6g 8
6i 4
6l 1k
6mes
6n a
6r 4b
6s 5
6t s
6ux
5e
6e b
6nt
6r x
6s
7i 8
6t 34
6u 13
6z
5iez
6ons
6t 8
5nicha u
9e
am c
ant
ar 3j
as
au 13
az
9i 3
9ons
5obranch 8
6dyn 38
6ns
6pneumon 38
6te b
7om 38
5s
4t
5re 4x
4vaient
7t
6ssa
9it
9t
8e
9r
aa
bit
5e
6nt
5ina
8it
8t
7e
8r
9a
ait
5oir
6ta
8it
8t
7e
8r
9a
ait
5ra
7ient
8t
6ont
2i
3e 5i
3s
2omb
5a
6ge b
7i 33
6i 4
6mes
6nt
6s 5
6t s
5e
6e b
6nt
6r
7a 6e
7e 5v
7ie 6f
8ons
7o 6g
6s
6u d
6z
5ier
8es
8s
7z
6fe 1s
6ons
5o f
5s
5u 1s
3nge
6a 1a
6e b
6nt
6oi d
7n b
6r x
6s
6u 13
6z
5i 3
3uc b
2u
3i 8
3me
5a 2x
5e b
5nt
5r x
5s
5t
6e h
6is
6s
5ur b
6s 8
6x
5z
3part
3riannu 53
5cellul 4y
5disciplinai 1s
fr 1c
5e 2s
5later j
5nation j
5parti 1g
5vale 2z
6o 54
3s
4ieurs
3ton
6ie 5m
7ge 33
7q 2j
7s 1o
7u 4f
6s
5t
1neu
4mati 54
7olog 38
8pho 1s
8therap 38
5ectom 38
5o
6conio 2k
8q 2j
6gastr 34
7raph 38
6logi 8
9u 8
6n 41
6s
6thorax
4s
1oche
5e b
5nt
5r x
5s
5te 8
6t 8
5u 2k
5z
2diu 4f
2el 7l
3m 8
3s 38
3te
5rea 2x
5s
6s 8
4iq 1n
5s l
2gno i
2ids
3gnai 9
6nte b
8s
6r a0
5e
6e b
6nt
6s
6t b
6z
5i e
5ons
3l
4s
4u h
3ng b
4t
5a
6g 8
6i 4
6l
6mes
6nt
6s 5
6t s
6ux
5e
6aux
6e b
6nt
6r x
6s
6u 13
6z
5iez
6lla 3d
8e 4e
8iez
9ons
9s 18
8ons
6ons
5ons
5s
5u
6e b
6r 8
6s
3re
5au
7t 1q
7x
5s
4o 7v
3s
4o i
4sa
6i 4
6mes
6nt
6r 4b
6s 5
6t s
5e 4e
5i 3
5on
7ner 38
9u 3z
8iere b
bs
7s
3trail b
5ina 6
7e b
7ie 1s
3vra 6w
5e 7
5i 71
5on b
6t h
2k 3y
2lai 1s
3e
4mar 54
5iq 92
6s r
5olog 38
3i
4ca u
5e
6e b
6man
7en
6nt
6r x
6s
6z
5hinel k
5i 71
5lin 34
5ons
4e b
4ment
6s
4o
5myelit 46
5rcet 34
5s
4s
5sab k
7g 8
7i 9
7nt
6e 7a
6i 3
6oi 4r
7n
8na u
9e 7t
9i 3
9ons
8s
4t
5es
7s 8
5icar 4b
7i 5s
6qu 45
6s 3e
3le i
4ua 1a
5e 2g
5i 3
5ons
5t 4w
3o
4nais 1k
5iu 4f
2mma
5d l
5i 4
5mes
5nt
5rd b
5s 5
5t s
4e
5a 2x
5l 7z
5nt
5r 9a
5s
5te h
6t 8
5z
3pe
5e b
5i 5s
5nt
5r x
5s
5t r
5ur b
6s p
6x
5z
4ier
7e b
7i 1g
7s
6z
5l 8
5ons
5s r
4o 3b
2ncti 8o
5ua
7i 4
7l 1c
7mes
7nt
7s 5
7t q
6e 1w
6i 3
6ons
3dr g
4u h
3ey b
3t
4a 3d
4e
5e b
5nt
5r x
5s
5ts
5z
4on
6niers
6s
4s
2p
3e
3ote b
5i i
3ulace b
7i 4c
6g 8
6ir p
6r db
6tion
anis r
as
5eum b
7s 8
7x
5i 16
5o b
2rc
4elaine b
9i 4c
6e 10
4hais n
5e
6re b
7i 8
7s
6s
4s
3e 5r
3no
5graph 6o
5s
3rid 29
3t
4ab k
5g 8
5i
6ent
6l b
6s
6t
5mes
5n 2w
5s 5
5t
6es
6i 36
4e
5e b
5faix
6euil k
5mantea 2x
6e 6x
6i 33
5nt
5r 3j
5s
5u 13
5z
4ie 50
5ll n
5on
7n 4y
7s
5q 2j
4land
8ie i
8s
4o
5ns
5r b
5s
4rait
8is r
8s
8ura u
ae
be b
bnt
br 9a
bs
bz
ai 3
aons
4s
4ua 6
5gais 1k
5la i
5n 8
2sai 4
4nt
3e
4e b
4nt
4r x
4s
4u 13
4z
3itif b
6o 8f
6ve m
7i 16
5on
7iu 4f
7s
5r n
3sed 4v
5sse 1f
7if b
8on
an 53
as
8v 1l
7o 6
4ibi 4g
6l p
3ta
5g 8
5i 4
5l 1k
5mes
5nt
5s 5
5t s
5ux
4e
5e b
5nt
5r
6a 6e
6e 5v
6ieur 1i
8z
7ons
8ri
at 8
7t 8
6o 6g
6s
5s
5z
4ula
7i 4
7mes
7n a
7s 5
7t
8es
8i n
8s
6e 7
6i 3
6ons
5r 4s
2t
3ab k
4ge
6r h
6s
4ssa u
6e 1b
6iez
7ons
7q 2j
7um
6ons
3e
4a 2x
4nc 3q
5ta 10
6ia 9o
7el 2t
7l k
7omet 1s
4ri 8
5n 8
4s
5tati 36
3ina u
5e t
5i 71
5ons
5s
4o i
3s
2u
3ah
3bel k
3ce
5s
5ttes
3dra 3d
5e
6e b
6nt
6r 3j
6s
6t r
6u 3z
6z
5i 71
5oi 58
6ns
6ya u
7e
8r 12
8z
7i 3
7ons
3f
4fa u
5e t
5ias 2k
6ez
6ons
5ons
3illards
6er 38
7s
7u 3z
6o 10
3laill 3y
6n h
5r 40
4e
5s
5t 3p
4p 8
4s
3m n
3pe h
3r
4bo 6
4cea 2x
6nta 29
5h d6
4parlers
5i 3y
5oi 6x
5ra u
6e 7
6iez
7n 33
7ons
6ons
4quoi
4ra 6e
5ez
5i
6d 38
6e w
6mes
6ons
6r x
6s
7sag 8
9i 9
9n a
8e 11
8i 3
8o f
6t
7es
7u 1s
5o 6g
4suis
7t 1k
7va 2c
8e
9nt
9s
9u d
9z
8i
9e w
9mes
9ons
9rent
9s 5
9t s
8ons
8r g
4tant
5o 1f
4voi
7e 1h
7r 7w
7s
7t
6ya 1j
7eur
8z
7i 3
7ons
5u 26
3ssa
6g 8
6h b
6i 4
6mes
6nt
6s 5
6t s
5e
6e b
6nt
6r x
6s
6t r
6u d
6z
5iere 5r
8s
7z
6f b
6n
7e b
7ie 1s
7s
6ons
6v p
5o f
3tre
6l k
6s
3va 1j
4ez
4i 3
4o f
3x
1ragmatiq 2j
8s 18
3ire b
5ial b
6e b
3ticab 1v
6i 5s
5qua 1a
7e 7y
7i 3
7ons
2e
3alabl p
5pi 2u
4vi 4u
3cair p
5mbr 1m
5r db
5ution
ana u
be 6r
bi 3
bons
as
4eda u
6e
7e b
7mment
7n a
7r x
7s
7z
6i 3
6ons
5in r
5llen 6j
5pte
8s
8u d
7ora 10
7r 1z
5ss 4w
4ha
6i 4
6mb 1s
7es
6nt
6s 5
6t s
6uff 4h
5e 2g
5i 3
5ons
4ie 3c
5os 1c
5pic 8
7ta
9i 4
9mes
ament
9nt
9s 5
9t q
8e 7
8i 3
8ons
6ut
8a 6
8s
5s
6a u
6e 7y
6iez
7o i
6ons
5t 3q
4oc 3m
5lomb 1m
5mbus 48
6p 56
5ncep 48
7u h
6isa 2q
8e 1b
8i 3
8ons
6trai 2z
5rdi j
3da 4z
4ecesse 1f
6oup 3q
5fini
9e b
9mes
9r x
9s
as 99
9t s
5st 9i
5term 9i
4icab k
7n 10
7t
8e 1f
8i 2e
8r 1z
8s
6t 4w
5ger 3q
5lec 48
5mes
5q 5e
5r 8y
5s
6a 1j
6e 1h
6i 3
6ons
6po dc
6s 2n
5t h
3fector j
7u 1s
5ra
7bl p
7i 4
7mes
7nt
7s 5
7t s
6e
7e b
7nc 8
8t
9iel 2t
7r x
7s
7z
6i 3
6ons
5t b
3histoi 1s
8rie 5m
aq 2j
3judice b
8ia 2f
9e
al 5x
ant
ar x
as
az
9i 3
9ons
5g 30
3le
5gs
5s
5v 27
4iminair p
3mature
9e b
9ment
9s
8i r
4edic 43
7t 3e
5nstru 53
4ices
5er 1i
5lit 4y
5s 2k
4ol 4y
5niti n
8o 6
6t 1s
3nab k
5i 9
5n a
5t j
4d 5g
4eu d
5z
4i 3
4ne 1h
4om
6m l
6s
5ns
3occup 3l
3pai 6d
5ra
7i 4
7mes
7nt
7s 5
7t
8e 1y
8ifs
9o i
8o 6
8r 1z
6e 7
6i 3
6ons
5y l
4ondera 1e
5sa u
6e 7
6iez
7ons
7tif b
9o i
9v p
6ons
5ten 6j
3s
4ag 30
5l 4y
5nctifi 3q
4ci 31
5ol 4y
5ripte 1f
9ib k
ao i
9r 1z
7r g
7s
7t h
7v 8z
4ean 6j
5lecte 1f
9i n
5nc 8
6t
7a 91
7e 7y
7i 3
7o f
7s
5ri 8
6va
8i 4
8mes
8nt
8s 5
8t
9e 1y
9if b
ao i
9r 1z
7e 7
7i 3
7ons
4ida u
6e
7e b
7nc 8
8t
9e b
9iab k
bli 1g
ae 2s
9s
7r x
7s
7z
6ial
8ux
7ez
7ons
7u 4f
6ons
4ompti 2e
8ue 3c
5noris 43
4que
4sa 6h
5e
6e b
6ns
7t
8a 1j
8e 24
8i
9e w
9men 10
bs
9ons
9r x
9s 5
9t s
8ons
6r x
6s
6u 13
6z
5ie 5q
6ng b
6o i
5o f
5ura 3d
7e 2g
7i 7o
7ons
4tanc 8
7t b
6ta 6
7i n
5e
6ment
6s
7s 8
5idigita 4z
6ge b
7ie 52
6ssimo
5o
4um 5l
5ppo dc
5r l
3t
4e
5e b
5nd
7a 2c
7e 24
7i e
7ons
7r g
7s
7u
8e b
8ment
8s
6t
7ai 33
7iar 4b
8e 3c
8o i
5r
6a 6e
6e 5v
6iez
7ons
7t
8i n
8s
6o 6g
5s
5u 13
5x 56
5z
4re
6s
7s 8
5i 2k
4s
3uv 8
3venai 9
7n 2w
6ez
6iez
7ons
7r
6ons
6tif b
8o i
8v p
7oriu 4f
6u h
5rb 8
4ie br
5mes
5n 9x
5rent
5s
6ib 1v
7on
9n 53
9s
6s 2n
5t s
4oie 1h
6r 7w
6s
6t
5ta 55
6e b
6s
5yai 9
7n 2w
6ez
6i 3
6ons
4u h
2iai 4
4n a
3e
4nt
4r 8p
4s
4z
3ma
5g 8
5i 2p
5mes
5nt
5r db
5s 5
5t
6e b
6i 4s
6s
5u r
4e
5e b
5nt
5r
6a 6e
6e 5v
6i 3
6on 6l
7s 8
5s
6auti 4c
5ur
7is r
7s
5ve 1s
5z
4idi b
5ez
5ons
5pa 1s
6il 5z
5tif b
7ve m
8i 1g
4o
5genitu 1s
5ns
5rdi j
3nce
6ps
6s
7s 8
5ier 1i
6pal
9a 10
9e m
8t b
8ut 8
9x
7e b
4tanie 4r
8s 43
5emps
3ons
4ra 10
5i
6tair p
7e b
3s
4e 2g
4on
6ni 4c
6s
3t s
3ve 7
4iez
5leg 6q
5ons
3x
2o
3babilis 18
9t 8
6l p
5n a
5tio i
7q 2j
6o 6
4lemat 34
7e b
3ceda u
6e t
6i 3
6ons
6ure b
8i 4c
5s
6ionne
6se 1f
7if b
8on
ana 79
be
cl 2t
cnt
cr x
cs
cz
bi 3
bons
as
8v 8
7us
4hain 1i
5e b
5inois 1k
4la 1x
5it 34
4talg 38
5i r
5ologi 8
9u 8
6rrhe 8
4ura
7i 4
7mes
7nt
7s 5
7t
8e 1y
8ie b
9o i
6e
7e b
7nt
7r 9a
7s
7u d
7z
6i 3
6ons
3diga 4g
6e b
6ie 3c
6u l
4ucte 1f
7ib k
8f b
8o i
8v 1l
7r 1z
5i 9e
3f
4an 96
4er l
5s
6sa u
7e 1b
7iez
8on
anali 1g
bel 2t
as
7ons
8ral 1k
at b
aux
4il 8a
5t
6a
7bl p
7i 4
7mes
7nt
7s 5
7t s
6e
7nt
7r
8a 6e
8e 5v
8i 3
8ol 8
9n 6l
7s
7u 13
7z
6i 3
6ons
6s
4ond
7e
8ment
8s
8u d
7s
4s
3genitu 1s
5stati 36
7ero 33
4ramma 91
8e 2g
8i 3
8ons
5es
7sa u
8e t
8iez
9f b
9o i
9s 18
9v 3m
8ons
3hiba u
6e 7
6iez
7ons
7tif b
9on
bn 1d
bs
9v 8
6ons
3i 8
3jecte 1f
7il 8
8on
anis r
as
7u 1s
5t
6a u
6e
7e b
7r 12
7s
7u d
7z
6i 3
6ons
6s
6t 6d
3lo
5g 2j
5ngate 1f
9i n
7e c8
7i 3
5s
3mena 6w
6e 2g
6i 3
6o f
5s 2k
5t
6hee 5m
8u 4f
6s
6ta 1j
7e 7a
7i 3
7ons
7r g
5us
6t
6ve 1h
4imes
5rent
5s
6cu 1c
6e b
6s 2n
5t s
4o
5nto 6
5s
5te 1f
6ion
9n 53
9s
6r 1z
5uva 1j
7ez
7i 3
7oir
8ns
7r 25
4u
5lga 48
7u l
5mes
5rent
5s 5
5t s
3nom
6inal
ae m
9ux
6s
5nca 2f
7e 7
7ia 48
8ez
8ons
7ons
6s
5stic b
8qu 6u
3pagande b
9is r
7t 6t
6e 61
6i 3
6u k
5ne b
6i 3y
5roxyt n
4harmac 1m
6s 8
5ete
8s
9s 8
7ie b
8q 1n
8s l
5ylact 34
8x 38
4ic 8
5tiati n
9o 6
4olis
5rtion
ana
ci 4
cl 1c
cmes
cnt
cs 5
ct s
be 1w
bi 3
bons
as
5s
6a 2f
6e 7
6iez
7ons
7tion
bn 53
bs
6ons
4re
6ment
6s
6t
7e
8s
8u d
7s
7t 8
7u 1s
5iet 5z
6o
7cepti 36
7s
4ulsa u
7e 1b
7iez
8f b
8o i
8v 8
7ons
3s
4pect
8a u
8e 1b
8iez
9f b
9o i
9v 8
8ons
8r 1z
8s
8us
6ra u
7e t
7iez
8ons
8t 8
7ons
4taglandi 33
6te
8ctom 38
8s
7i 4t
5erna 1t
8e v
8i 3
8ons
5hes 8
7t 34
5itua u
8e 7
8i 3
8ons
8t 4w
5ra 48
6e h
5y k
3te
5a 2k
5cte 1f
7ion
an 1d
as
7ora 10
7r 1z
5e b
5g 30
5id 8
6for 1o
6ne b
7ur 38
6q 2j
5l 8
5olys 8
8t 34
5randr 38
5s
6ta
8i 4
8mes
8nt
ae b
ai 1g
as
8s 5
8t
9a 6
9es
9i n
7e t
7i 3
7ons
5t b
4hal k
5ese b
7is r
6t 34
5orax
5rombi 33
4ococcus
7l 5z
5gi 33
6yn 38
5histoi 1s
ar 34
5n b
5pla 1g
6te 1s
5typa 29
8e b
5xy 40
5zo 4y
3ue
5s
6s 8
4v 5l
3vedite 1f
5nai 9
7nc 8
8t
6c j
6d 8
6ez
6iez
7ons
7r
6ons
6u h
5rbe b
7ial
ae m
ai b6
9ux
4idenc 8
8tiali 1g
ael 2t
5e br
5gn ac
5n
6ce b
7ial
aa 10
ae b
ai 1g
9ux
6mes
6rent
6s 5
6t s
5se 1f
6ion
9n 53
9s
6oir p
7ra 10
5tami 33
4o
5can a
7t 6t
5q 5e
5s
3xima 55
6i r
2ude
5mment
5n 2w
5r 38
5s
3ne
5a 2x
5la 38
6e 8
6le b
7i 3y
5s
1seudarthro 2k
5o
6membrane 5r
6ny 1o
6po 40
2ychanalysa u
be 7
bi 3
bons
bt 8
at 34
5e
6del 34
6s
5iatre b
9ie b
aq 2j
as l
6q 2j
6s 1o
5oanalept 34
6biolog 38
6chirurg 38
7rit 34
6dramat 34
ae b
7yslept 34
6lept 34
7inguist 34
7ogie b
aq 1n
as 1o
9u 8
6metr 41
7ote 1f
9ric 1l
6nevro 2k
6pathe b
ai 8
aolog 38
7edagog 38
7harmacolog 38
8ysiolog 41
bq 2j
7omp 8
6rigid 1l
6se
8nsori 53
8s
7ocia 55
aolog 38
8mat 34
6technic 1m
cq 2j
7herapeu r
ci 8
7i 54
1u
2ai 4
3nt
5e
6s
6u d
5s
2b
3ere b
5t 5z
3lia 2f
5c
6ai i
7t 4w
6is r
7t 5z
6s
5e 7
5i 3
5ons
5posta 29
5q 1n
3s
2ce
4a 2x
4s
2dding b
3e 1f
2e
3nt
3r
4icultr 1z
9u 1s
5ez
5l
6e m
6is 1o
7t 8
6s
5ons
3s
2is
4e 6s
4que
4samment
6n 2w
5e 1h
5i 3
3ts
2ll
4s
3mon 4y
3siez
5on
7n 53
7s
3verin b
7sa
9b k
9i 4
9mes
9nt
9s 5
9t
ae 1y
ai n
8e 1b
8i 3
8ons
6ul 31
2na 9p
3ch
5e 1f
5s
3i
4e b
4r x
4s
5sab k
7i 9
7nt
6e 24
6i 3
6ons
4t 6k
3k b
2pillai 1s
7r 1c
6e b
2r
3e
4e b
4ment
4s
4t 8
3gati 2e
6o 6
4e
5a u
5e b
5nt
5o f
5r x
5s
5u d
5z
3ifia u
6cate 1f
9i n
9o 6
9r 1z
6e 7
6i 3
6ons
3s
2s
2t
3ai i
3e b
3ois
2zz k
1yjam 3k
2ramida co
7e 7
7iez
8o i
7ons
3oman 51
5etr 6o
0quadragen 4y
8sim 4s
6ngl 8
8ul 4y
7t b
6ti 54
7u 1s
5et r
5iceps
7hrom 38
6enn j
6fi 40
6g 8
6late 1s
7la 3d
8e 7
8iez
9o i
8ons
6mote 1f
6parti
be b
bs
bt 8
7hon 38
6reacte 1f
8m 8
6syllab 46
5uma 33
6pe 40
7la u
8e
9e b
9ment
9nt
9r x
9s
9x
9z
8i 3
8ons
3i b
3lifia 1
7cat 2m
7e 7
7i 3
7ons
5tatif b
9v p
6e b
3nd
4t
5a
5ie 1o
6fia 2f
8cate 1f
bi n
8e 7
8i 3
8ons
6tatif b
av p
7e b
5um
3rantai 33
7e
7ie 1o
4t
5a
6g 30
6i 4
6mes
6ni 3y
7t
6s 5
6t q
6u 10
5e
6e b
6ni 3y
7t
6r
7a 6e
7e 5v
7i 3
7on
9s
9t
6s
6t r
6z
5idi b
6e 5q
6l 8
6ons
5o
6ns
5s
5z
6e 52
6ife 1s
7t 8
3si
5ment
6odo b
5s
3torze
7iem p
4rai i
5e
5iem p
6ll 4w
4uo d
2e
3beci 1g
6ois 1k
3l
4con 54
4l 8
4que
7fois
7s
4s
3rel dd
3ste 1f
5ion
8na 79
9e 5i
9i 3
9ons
8s
5u 1s
3te 2g
3ue b
2i
3che b
5u 3k
4onque
3lle
6s
6u 13
5i 3y
5o i
3ncailler 38
9i 4c
5on 6j
4zai 33
5e
5iem p
3tta
6i 4
6mes
6nc l
7t
6s 5
6t s
5e 7
5i 3
5ons
2oi
4que
3ta b
4idien
9ne
bment
bs
bt 8
9s
5e 6x
5t 8
0ra
2bais 32
4t
5s
5tag 8
7i 9
7n a
6e
7m c
7nt
7s
7u 13
7z
6i e
6ons
6r g
6u h
3bi
5n
6a 10
6i 4t
6s
5s
2cail k
3commod 3x
6pag 8n
5rd 3h
5urc 20
6tr l
7u 8w
4roc
7h 2a
7s
3e
4s
3ha 10
4et 5l
3ia 55
4na
6g 8
6i 4
6l
6mes
6nt
6s 5
6t s
6ux
5e 7
5ien 37
7z
6ons
5ons
4s 18
3ket
6s
6ter b
8u 13
3le
5e b
5m c
5nt
5r x
5s
5t r
5u 13
5z
4u 1s
3onta
7b k
7i 4
7mes
7nt
7r b
7s 5
7t s
6e 2g
6i 3
6ons
2dar
5is r
5s
3e
4a 2x
3ia
5i 2p
5l 1k
5mes
5n
6c 8
6s
6t
5s 5
5t
6e 1y
6i 2e
5ux
4cal
7e m
7i de
6n a
6ux
5el k
5ul 4y
4e
5e b
5nt
5r x
5s
6thesie b
bs r
5u 3z
5z
4n
5a u
5e 7e
5i 3
5ons
5s
4o
5actif b
9v 1l
6lignem c
7timet 1s
6mate 1f
9r 1z
6stronom 51
5bali 35
5carbo 33
7sset r
6obal 10
7mmunic 43
8pas
7nducte 1f
6ristallograph 38
5diagnostic b
7ffu aw
5electric 1c
cq 2j
5graph 6a
6ui 7j
5les 4w
6ogi 42
8u 8
6y 2k
5metallograph 38
8r 8
5navigan 10
bt 4w
6ecro 2k
6s
5pha 1s
7on 41
8tograph 38
6rotec 48
5reporta 29
be d
5s
6copa u
9e 7
9i 2i
9ons
6onda 29
9e b
5techn 34
7legraphia u
fe 7
fi 3
fons
fq 2j
fs r
9phone b
die b
es r
9scop 8
9vis 3q
6herapeu r
bi 8
4s
2fa k
3fina 3d
6e
7e b
7m c
7nt
7r 3j
7s
7u 13
7z
6i 3
6ons
4o 7b
4u 60
3io 10
3l l
3raich 15
2ge
3ota u
5e t
5i 3
5ons
5s
4ugnas 2k
5t 8h
2id
4e
5r b
5s
5u d
4s
3e 5d
3l
4s
3na u
4e
5e b
5nt
5r x
5s
5t 3s
5z
3si 2u
4on
6na
8bl p
8i 4
8mes
8nt
8s 5
8t s
7e 5i
7i 3
7ons
6s
2ja
3eun 15
3ou 60
2le
4nt
6i 3o
4r x
3li 27
4on b5
4u 8w
2ma
4s
5sa 3d
6e 6z
6iez
7ons
7s
6ons
5tiqua u
9e
ae b
ant
ar 12
as
az
9i 3
9ons
3bar 40
4o 1f
3e
4na u
5d 6u
5e 7
5i 3
5ons
5t
4r
5a 6e
5ea 2x
6nt
6z
5i 3
5on 6l
6t b
4s
5cen 6j
3ona 3d
5e 1b
5i 3
5ons
5s
3pa 1a
4e
5a 2x
5m c
5nt
5r x
5s
5z
2ncard 3w
6t b
4h
5e
6r b
6s
5s
4oe 1f
5n 9s
4une b
6i 4c
3dom au
5nn 6u
3g
4e c8
4s
3i
4m l
2pid 3m
3pel
6a 2f
6e 5c
6i 3
6l 6d
6ons
6s
4li cb
4ointis
5rt
7a z
7e 2g
7i 3
7ons
7s
4rena 1j
7d
8e 1h
8r g
8s
7ez
7i 3
7ons
6t l
5imes
6rent
6s
7e b
7s 2n
6t s
5och 1p
6pr 6a
6visi ak
2qu 8e
2re
4ment
4s
5ce 2z
2s
3ag 8
3e 6z
3o f
3sembl 21
5oir
5re 8n
5y 19
4ur 4v
2t
3e
4e b
4r x
4s
4z
3io
5cina 1t
8e 81
8i 3
8ons
5n
6al
8i 95
7ux
6na 79
7e
8e b
8l 2t
8m c
8nt
8r x
8s
8z
7i 3
7ons
6s
5s
4ssa 3d
6e 7
6i 3
6oi 1s
7ns
3o i
3s
3trapa z
7e 7
7i 3
7ons
2vage
6a u
6e b
6nt
6ons
6r x
6s
6u 13
6z
5i 3
3e
4nal 3k
5el k
3i
4e
5re b
6s
5s
4n 3h
4oli b
4r x
4s
5a u
5e 7
5i 3
5ons
5sa 2c
6e
7m c
7nt
7s
7u 13
7z
6i 3
6ons
4t
5aill 3f
5es
4va 3d
5e
6e b
6nt
6r 9a
6s
6z
5i 3
5ons
3oir
2ye
4r 8p
3on
5na 6h
6e v
6i 3
6ons
5s
3u 1s
1e
2a
3cte 1f
5if b
6on
8na 6
9e 2s
8s
6va 1t
7e 7
7iez
8ons
8t 8
7ons
5r 1z
5u aq
3g 23
3l
4ig 8n
5sa 91
6e 7
6i 3
6m 8
6ons
6t p
5t 8
3ni 1x
3pparais 5a
9t 2b
7i 48
7u 26
5rena 1j
8d 5g
8ez
8i 3
8ne 1h
8ons
6imes
7rent
7s
8e b
8s 2n
7t s
6ovisi ak
2bec b
4ll 98
3ond
6i
7mes
7r x
7s 7p
7t s
6s
4r a0
4uc 4m
5rs
5ta u
6e 82
6i 3
6o aa
3ut 8h
2cala u
5cif 6m
7tra 2z
6u 7b
5e 7
5i 3
5ons
3emment
4nsa u
6e 5i
6iez
7o i
6ons
5t
6e b
6r l
6s
4pa 3d
5e 7
5iez
6ons
6s 2k
5ons
5tac k
6e 1f
6if b
7on
9na 79
ae 7
aiez
bons
bs r
aons
9s
7v 1l
6r 1z
4s
5s 2m
4t r
4vab 1v
6i 9
6nt
5eu 13
6z
5i 3
5oir
6ns
5r 25
3hampi
8e b
8mes
8r x
8s
9sa 5w
ae 24
ai 3
aons
8t s
5ng 30
6t l
5pa 3d
6e 7
6i 3
6ons
6p 1q
5rge
8a 2f
8e b
8nt
8ons
8r x
8s
8z
7i 3
5s b6
5ud b
6ffa 6h
8e 2
8i 3
8ons
6s 39
4e
5r df
5s
4u 7v
3if
5a 55
5s
4piend 4y
8t b
5roc 1c
7qu 45
4t
5a
6i 4
6l b
6mes
6n a
6s 5
6t
7es
7if b
8o i
5e 7
5i 3
5ons
5s
3lam 3e
5s 39
3oif bl
5n b
5s
5t
5ve 1h
4la u
5e v
5i 3
5la 3d
6e
7c 48
7e b
7m c
7nt
7r x
7s
7t b
7z
6i 3
6ons
5ons
6r l
5ta 1a
6e 1b
6i 3
6ons
4mb al
5mand 87
6en c9
5parais 5a
at 2b
8u 26
6en b6
6i 7b
6os 5l
6t l
4ncili 96
5dam 8n
6uctib k
ao i
7i 9e
5fort 8h
5g be
5nais
9sab k
bi 9
bn 2w
ae 24
ai 3
aons
8t 2b
6ec 56
6u 26
5quera 2c
9ez
9iez
aons
ar
9ons
9r 25
9u h
8t 8
7iere 1h
as
at
8mes
8rent
8s
9e b
9s 2n
8t s
5sid d7
6oli 6b
6titua 1a
ae 7
ai 3
aons
at 4w
7ruc 48
9i 9e
5ventionn 53
7rs 4w
8t bc
4rd
6a 3d
6e 7
6i 3
6ma i
7en
6ons
6s
5ri 85
5s
4ucha u
7e
8e b
8nt
8r 9a
8s
8z
7i 3
7ons
5d 5g
5pa u
6e 6s
6i 3
6ons
5ra 1j
6b 8j
6e 24
6iez
7ons
7r
6ons
6r 25
6s
6t
6u 26
5sa 1j
6e 24
6i e
6ons
6u h
5ver a
6ra
8b k
8g 8
8i 4
8mes
8n 2w
8s 5
8t s
7e v
7i a1
7ons
7u h
3rea bj
5e 7
5i 3
5ons
5p bc
5u b6
4u
5desc 31
5e b
5mes
5rent
5s 5
5t
6a u
6e 2
6i 3
6ons
3tifia 2f
7cate 1f
ai 2e
ar 1z
7e 2g
7i 3
7ons
5lig 33
7ne 4y
5o i
5te b
6u 40
3u
4e
5il
7la 1j
8e
9m c
9nt
9r 25
9s
9z
8i
9e w
9mes
9ons
9r 12
9s 5
9t s
8ons
7s
5s
4l
5a 6w
5e v
5i 3
5ons
6t 56
4per 66
4ra 3d
5e 7
5i 3
5ons
5r 31
5sif b
7o i
7v p
6o 6
4s
5a 44
5e 7
5i 3
5ons
5s 2n
4t s
3yc 7i
2dacte 1f
6ion
9n 53
9s
6r 1z
3di 48
3eman 6b
6rr bi
5ol bc
6n 84
5pte 1f
7i n
7oris r
7r 1z
4scen d2
4vab k
6i 9
6nc 8
7t
5ena 1j
7ez
7iez
8ons
8r
7ons
7u h
6z
5ien 9r
7z
6n 9x
6ons
5oir
6ns
5r 25
3ig 30
4r 8y
4s
5a 1j
5c 9v
5e 1h
5i 3
5ons
5s 2n
5tribua u
ae 7
ai 3
aons
at 4w
3ond bx
5n l
4ubl 1p
5t 5l
5x
3ress 3f
3ucta 2k
6e 1f
6ib 1v
7on
9ni 1g
9s
6r 1z
4i 9e
2ecritu 1s
3du bp
3l
4ec 48
4l p
4s
3ssai 6d
6y 4h
2faire
5s
6a 1j
6i 3
6ons
5t h
4ss 2n
3ecti n
6o 6
4ra u
5e
6e b
6nc l
7da 6
8u 4f
7t
8i 53
8s
6r x
6s
6z
5i 3
5m l
5o 6g
3il l
3lechi
8e b
8mes
8r x
8s
9s 99
8t s
6te 1f
7if b
8o i
8v 1l
5t 3w
5u 67
5x
6e b
6ib k
7f b
7o i
7v 3m
6oge 33
8ram 1o
7log 38
7therap 38
3org 30
5ma
7b k
7i 4
7mes
7nt
7s 5
7t
8e 1y
8r 1z
6e 7r
6iez
7ons
7s 18
6ons
6u 7b
4ui bh
5l 27
5r 57
3racta 79
7e 1b
7iez
8o i
7ons
7r 1z
5i i
5ngib 1v
4igera
9i 4
9mes
9n a
9s 5
9t
ae 1y
ai n
8e 7
8i 3
8ons
5ng 31
4oidi 3o
3ug 6q
4s
5a 2f
5e 7
5i 3
5ons
4t 87
2g
3ag 8n
4l
5a
6d 8
6g 8
6i 4
6mes
6nt
6s 5
6t s
5e v
5ien 37
7z
6ons
5ons
5s
4rd
6a 1
6e 7
6i 3
6ons
6s
5n bc
3enc 8
5e 9m
5t 3w
3ie b
4mb 21
5e
6nt
8a 6
8s
6s
4nglard b
4on
6al
8e b
8i cx
7ux
6s
4ssa 1j
6e 7a
6i 3
6ons
5t 57
3la z
4e
5e b
5ment
9a
ai
bent
br p
bs
bt
ames
ant
as 5
at q
9e 7
9i 3
9ons
9s
5nt
5r x
5s
5t 3p
5u 13
5z
4iez
5ons
5s 2k
4o
5i d
5ns
3na 1a
4e t
3orge
7a u
7m c
7nt
7ons
7r x
7s
7z
6i 3
3rea u
5e 7
5f bl
5i 3
5ons
5ssa u
7e t
7iez
8f b
8o i
8v 8
7ons
5t
6s
6ta
8bl p
8i 4
8mes
8nt
8s 5
8t s
7e 7
7i 3
7ons
5vem c
4oss 23
5up 27
3ularis 3l
8t 8
6t 6t
5e b
5ier 1i
2habilit 87
6t 5e
2ichsmark
6tag b
3n
4carc d7
7n 3e
5orpo 57
4e
5s
5t r
4s
5crir g
8s
8t h
8v 8z
5e 57
5tal 9n
4tegr 87
6rpre 56
5roduc 48
9i 9e
2jet
5a 2f
5e 5c
5i 3
5o i
5s
5t 6d
3oig 9k
5nd 9l
6s
6t
7e b
7o bb
7s
4ua u
5e 7
5i
6e w
6mes
6ons
6r x
6s
7sai 9
9n 2w
8e 24
8i 3
8ons
6t s
5ons
2lac 8s
4ie 5d
5s 4i
4n as
4ta u
5e 7
5iez
6f b
6on
8n 53
8s
6ve m
7is ct
8t 8
5ons
4x
5a 1t
5e 7
5i 3
5ons
4y 6u
3ectu 1s
4va
6b k
6i
7ent
7lles
7s
7t
6mes
6nt
6s 5
6t s
5e 5i
5i 3
5ons
3ia u
4e
5e b
5f b
5nt
5r x
5s
5u 13
5z
4gie 3c
6on
8n 4y
8s
7s 1c
4quai 1s
7t b
6e b
4r g
3ou l
3u
2marc b1
5i 4h
5qua
8bl p
8i 4
8mes
8nt
8s 5
8t s
7e 7
7i 3
7ons
3bal 7i
5rq ab
6r l
4oit ac
5ug 30
6rr cz
7s 2o
4run bc
3ede b
5ia 2f
6e t
6i 3
6ons
4rci 27
5e b
4t
5s
5tai 9
7n 10
6e 24
6i 3
6ons
6r g
3is
5a 3d
5e 7
5i 72
5ons
5se 1h
6ib k
7ez
7o i
3onta 6h
6e 2g
6i 3
6o f
6r 28
4ra b
5d c1
5qu 2a
4uc 4m
5d 5g
5i an
5lad 8
7i 9
7nt
6e
7nt
7s
7u d
7z
6i 3
6ons
6u 26
5s
3pailla 3d
8e
9e b
9nt
9r 9a
9s
9u 13
9z
8i 3
8ons
5qu ap
5ra u
6e 7
6i 3
6ons
6t b
4laca 1
7e v
7i 3
7ons
6g 8
5i
6a u
6e 7
6i 3
6mes
6ons
6r x
6s
7sa 5w
8e 7a
8i 3
8ons
6t s
5oi
7e 5d
7s
6y 59
5u 8w
4oc 4m
5iss ak
5r 56
5t l
3ue v
2nais
6sai 9
8n 2w
7e 24
7i 3
7ons
5t 2b
4l 1k
4rd
6a u
6e
7a 2x
7nt
7r x
7s
7z
6ier 8
8z
7ons
6ons
6s
4u 7g
3caiss ac
5rd
7a ci
7e
8e b
8nt
8r x
8s
7s
6t b
4og 8n
5n 84
3d
4a 1j
4e 11
4i e
4ons
5rma 1j
7e 24
7i 63
7ons
6s
6t
5s b6
4r g
4s
4u h
3e
4e b
4s
3ferm 27
4on c9
5rc 27
6mi
8e b
8r
9a ci
9erent
8s
9sa 1j
aez
ai 3
aons
6t b
3gag 14
5i 8n
3ie v
4fla
7i 4
7mes
7nt
7rd b
7s 5
7t s
6e 5i
6i 3
6ons
5or 1o
3n 8
3om
5m l
5s
4nca u
6e v
6iata 6
9e 1f
9i n
9r 1z
7ez
7ons
6ons
6u k
4ua u
5e v
5i 3
5ons
5vea 2x
7la 1
8e 5c
8i 3
8l 58
8ons
4v 96
3seig am
3ta
5b 9c
5i 4
5m l
5nt
5s 5
5t s
4e 7
4ra 1a
5e 7
5i 3
5ons
6uver a
8ra 1j
9e 24
9i a1
9ons
9u h
3veloppa u
9e
ae b
ar x
as
az
9i 3
9ons
5ni 8w
5rg 30
6r 25
6s 1p
4oi
6e 1h
6s
5y 59
2organis 96
2paie 5d
5r 1q
5s 5a
5t 2b
4n d2
4ra
6b k
6i
7ent
7s 5a
7t 2b
6mes
6nt
6s 5
6t 1r
5e 7
5i 3
5l 1q
5ons
5s
5t
6ag 30
7i 9
7nt
6e 11
6i
7e w
7mes
7ons
7r x
7s
8sab k
ai 9
ant
9e 24
9i 3
9ons
7t
8e 1y
8i n
6ons
5u 26
4s
5s 2a
3ech 4h
4igna u
7e 7
7i e
7ons
5n 6c
4nd c1
5s 8x
5t
6ai 9
7n 2w
6e 24
6i 63
6ons
4ra z
5ca u
6e 7
6i 3
6ons
6uss 4w
7t l
5d c1
5e 7
5i 3
5ons
5toi 1s
7r 6a
4ta
6b 1v
6i 4
6mes
6nt
6s 5
6t s
5e 1b
5iez
6ons
6te 1f
7i 2e
7ora 10
7r 1z
5ons
3it b
3li
5a 2f
5c 43
5e v
5i 3
5ons
5q 5e
5s 4i
4oi 6d
5n 85
5y 59
3ond
6a 2c
6e 7a
6i e
6ons
6r g
6s
6u h
5s 8
4rt
6a 3d
6e 1b
6i 3
6ons
6r 1z
6s
4s
5a 1a
5e 7
5iez
6ons
6ti ak
5o f
4ussa 6h
7e v
7i 3
7o f
3rehensib k
ao i
5na 1j
6d 5g
6ez
6i 3
6ne 1h
6ons
5sailles
6enta
ab k
ai 4
ames
an a
as 5
at
bes
bif b
co i
cv 1l
9e 7
9i 3
9ons
6sib k
8f b
8o i
8v 8
4ima
7i 4
7mes
7nd l
8t
7s 5
7t s
6e 7
6i 3
6ons
5rent
5s
6a 3d
6e 7d
6i 3
6ons
6s 2n
5t s
4oba 4z
5ch 5l
5ducte 1f
9ibi 4g
af b
ao i
av 8
9r 1z
7i 9e
5gram 8w
8ph 6a
5u 8k
3ti k
3ublicai 2u
9ni 89
7q 2j
4gn bx
4t
5a 1t
5e 7
5i 3
5ons
2quera 1j
6ez
6iez
7ons
7r
6ons
6r 25
6u h
5t 8
4iem b
6re 1h
7s
7t
5mes
5n
6q 5e
6s
5rent
5s
6e b
6it
8i 8o
8oi 1s
9ri j
8s
6s 2n
5t s
2scap 3q
4ous 2k
3ea 2x
4rpi 33
5va
7i 4
7mes
7nt
7s 5
7t
8a 6
8es
8i n
6e 7
6iez
7ons
7s r
6o f
3ida 1a
5e
6nc 8
7t
8e b
8i 53
8s
6r x
6s
6z
5i 3
5ons
5u
6a 6
6e 2s
6s
4gna
7i 4
7mes
7nt
7s 5
7t
8a 6
8es
8i n
6e 7
6i 3
6ons
4sta 9f
6e t
6ib k
7ez
7ons
7v 1c
6ons
3olu
6e b
6ment
8s
6rent
6s 5
6t
7es
7i 2e
7o 6
5v 99
4na 1e
5n a5
4ud 9l
5s
5t 1k
3pect
7a
8b 1v
8i 4
8mes
8nt
8s 5
8t s
7e 7
7iez
8f b
8ons
8v p
7ons
7s
7ue 3c
4ira
7b k
7i 4
7mes
7nt
7s 5
7t
8e 1y
8i n
8o 6
6e 7
6i 3
6ons
4lendi
9mes
9r x
9s 7p
9t s
4onsabi 9o
9l 8
3sac b
5ie 5d
6g 8n
6s 20
5ss 3a
5u 60
5y 4h
4ema u
6bl bx
6e
7e b
7la 3d
8e 5c
8i 3
8l 6d
8ons
7nt
7r x
7s
7z
6i 3
6ons
5ns
6t
7a 1j
7e 24
7i
8e w
8men 10
as
8ons
8r x
8s 5
8t s
7ons
5rr 27
6s
6t
6va 1j
7e 24
7i 63
7ons
4ors
6t
7a 1j
7e 24
7i
8e w
8mes
8ons
8r x
8s
9s 99
8t s
7ons
7s
5ud l
6r c9
6vena 1j
9ez
9iez
aons
ar
9ons
9u h
7iendra
ane 1h
as
at
8n 9x
4ua u
5e t
5i
6e
7nt
7r 25
7s
7z
6ons
6s
5ons
5rg 23
5sc b3
5ya 3d
6e 5c
6i 3
6ons
3ta
5i 4
5mes
5n a
5s 5
5t s
5ur cf
4e 7
4iez
5ons
5tua 2f
7e 7
7i 3
7ons
7t 4w
4ons
5rou r
4rei 2y
5ict 2m
6nge 2z
5uct 9g
3ulta
7it
7n a
7t b
6e
7r
8a
9it
4m l
4rchauf bl
5gen 6j
6i 8l
5rection
cn 53
cs
2table b
6i dg
4pa u
5e 7
5iez
6ons
6s b6
5ons
4rd
6a
7i 4
7mes
7nt
7s 5
7t
8a 6
8e 1y
8r 1z
6e v
6i 3
6ons
6s
3ena 2c
5d c1
5ez
5iez
6ons
6r
5ons
5ta u
6e 7
6i
7ez
7mes
7o i
7r x
7s 7p
7t s
6ons
5u h
3ice 1e
5ula 47
7e 7
7i 3
7ons
7u 4f
4e br
4ra 2h
5e v
5i 3
5ons
3omb 1p
4rd
6a 5w
6e
7m c
7nt
7s
7u 13
7z
6i e
6ons
6r g
6s
6u h
5q 5e
5s
6i n
4ucha 2f
7e 2g
7i 3
7ons
5r
6n ac
6s
3raca u
6e 7
6i 3
6ons
6ta 1t
7e 1b
7ibi 4g
8ez
8l 1l
8o i
7ons
7r 1z
5duc 48
7i 9e
5ie 1h
6r g
6s
6t d8
5nc 8s
6scrir g
as
at h
av 8z
7met
as
ata 1j
be
cnt
cs
cu d
cz
bi 3
bons
br g
8imes
9rent
9s
ae b
ase 1h
biez
co i
9t s
5va a4
6er b6
5ya 2c
6ez
6i 3
6ons
4ec 15
5m ay
4o
5acte b
8if b
9o i
9v 3m
6g 23
5ced l
7ss 4w
5fuse 8
5grad 3e
7ess 4w
5pedala 29
6osi 48
6rojecte 1f
8puls 4w
5s
6pectif b
bo i
bv p
5ussa 3d
8e v
8iez
9ons
9s
8ons
6v 5l
5vers 4w
6irus
7se 1f
2uni
5e b
5f 6m
5mes
5o i
5r x
5s
6sa 5w
7e 24
7i 3
7ons
5t s
3ssi
6e b
6mes
6r x
6s 5a
6t 1k
2vai
5ent
5lle 1h
5s
5t
4ncha
8i 4
8mes
8nt
8r 4b
8s 5
8t s
7e 7
7iez
8ons
8s 1o
7ons
5t
4ud 9w
5t
5x
3e
4e b
4il
6la u
7e 2g
7i 3
7on
9na u
ae 81
ai 3
aons
9s
6s
4l 96
4na 2c
5d
6a 1j
6e 7a
6icate 1f
ai 2e
ar 1z
7ez
7mes
7ons
7q 5e
7rent
7s 5
7t s
6ons
6r g
6s
6u h
5ez
5iez
6ons
6r
5ons
5t 1k
5u h
4r
5a u
5be cp
5c 4m
5d bc
5e
6e b
6nce b
8iel k
au 3g
7d
8e b
8issi 1o
8s
7t
6r x
6s
6z
5i 2i
5n bc
5o 6g
5r 25
5s
6a u
6e 7
6ib 1v
7ez
7o i
6ons
4s
4uille 1h
5lent
5r b
5s p
5t
5x
4z
3ien 9r
5z
4n 9x
4r 2l
4s
5a 2f
5e 1b
5iez
6on
8n 1d
8s
5ons
5s l
4va 1j
5e 24
5iez
6f 62
6ons
6scen 6j
5ons
5r g
3oie 1h
5r
5s
5t
4la u
5e t
5i 3
5ons
5t 4v
5u
6e b
6s
6tion
ana
ci
dent
dr p
ds
dt
cmes
cnt
cr 1d
cs 5
ct s
be 7
bi 3
bons
as
5ver 9p
3u
4e b
4s
1habill ba
2etoric 1m
7que
as
au d
2inoceros
5laryng 1c
6og 38
7ph 8
5pharynge h
cie 5m
dt 8
bx
6last 38
2um
4e 7e
1i
2ai 9
3n a
2cana u
5e
6m c
6nt
6r x
6s
6u 13
6z
5i 3
5ons
3har 4b
4e
5lieu b
5ment
5s
6s 8
4issi 1o
2de
4a 2x
4r x
4s
3icule m
7i b6
2e
3n
4t
3z
2gide m
5if 6a
6t 8
3ola
6d 8
6g 8
6i 4
6mes
6nt
6r 4b
6s 5
6t s
5e 77
5i 3
5o
6ns
6s
6t 8
4ure 3c
3ue 1f
2me 2g
2nce
5a 2x
5e b
5nt
5r x
5s
5t r
5u 13
5z
3g
4ard 8a
2pos 7v
2ra 6e
3e 24
2s
3ee b
3ibl p
3q 5e
2t
3e b
3uel 2t
2vag 8
4l
5e b
5is 1q
6t 8
4ux
3e
4r
5a
6i
7ent
7n
8e 3p
8s
7s
7t
6s
5e 5v
5i 3
5o 6g
4s
3ier 8
5z
2z
1ob
3e
4r
5a 6e
5e 5v
5i 3
5o 6g
5t b
4s
3in
5et
7i 3y
7s
7ter 38
5i 3y
5s
3ot
5iq 2j
6s 3e
5s
3uste
7ment
7s
8s 8
2c
3he
5r b
5s
5ts
5u 3z
3k
4er b
5t b
5u 2k
2de
4nt
4o b
4r x
4u 13
2gne 2g
3u 3q
2i
3s
2le b
3liers
2mai 2u
4n
5ca u
6e
7e b
7nt
7r
8a 6e
8e 5v
8i 3
8o
9n 6l
9s
7s
7z
6h 8
6i 71
6ons
5de b
6s
5e
6s
7q 2j
5i
6ch 53
6s
7a 1t
7e 7
7i 3
7ons
7t 8
6t 8
5o b
5s
5ti 4t
3pe 24
4r g
4s
4t
4u h
2nd
4e
5aux
5let 3p
6l 8
5ment
5s
5u d
4s
3fla
6g 92
6i 4
6mes
6n a
6s 5
6t s
5e
6m c
6nt
6r x
6s
6u 13
6z
5i 3
5ons
3ge
5a u
5e b
5m c
5nt
5ons
5r x
5s
5u 13
5z
3ron
6n 2l
6s
2sa
4lbi i
3bif b
3e
4e b
4nt
4s
3ie
5re b
6is r
6s
5s
5z
4t s
3siez
5gnol b
5nan r
5ons
2tat
5e 1y
5i 2e
5o 6
5r 1z
3i
4r x
2uag 8
3blard
8e b
8i 2k
8s
5e b
3e
4s
3ge
5at 1s
6u 4b
5oi 58
6l 8
6ya 1a
7e
8r 12
8z
7i 3
7ons
5s
5ts
5u d
4i 68
3ill 8j
3la
5d 8
5g 8
5i 4
5mes
5n a
5s 5
5t s
4e
5au
7t 3q
7x
5e b
5m c
5nt
5r x
5s
5t r
5u d
5z
4oi d
5ns
5t 56
3mai 2u
3nd b
3pie b
5lla u
7e t
7i 3
7o i
3qui 2u
3ssat 1s
5e
6au
6lets
6rol k
6s
6t r
6u d
5i
6e b
6mes
6ns
6r x
6s 5a
6t s
3te 7
4ie 50
5ne b
6i 4c
5ons
3verai i
6i i
6t h
4raie 1h
7s
7t
6nt
5e 24
5i a1
5ons
5u h
3x
2yal
5e m
5i 16
5ties
4um 8
5t 8
5x
1u
2ban
5a u
5e 7e
5i 71
5ons
5s
3is
3r 34
2che
5e b
5nt
5r 6y
5s
5z
2de
4ment
4s
5s 8
2e
3e b
3l k
3s
2gby
5man
6en
5s
3is 7p
2ine 6r
3ssea 2x
6la 1a
7e
8r 12
8t b
8z
7i 3
7l 58
7ons
2meu d
2ptu 1s
2se 7
3h
3se b
4i ai
4ophi k
3tr 8
2t
1ythma u
5e 7
5icie i
8t 8
6ez
6ons
6q 1n
5ons
0sa
2bbat
6h 1m
6i 54
6s
3in 8
3le
5e b
5nt
5r 3j
5s
5ur b
6s 8
6x
5z
3ot
5a 3d
5e 7s
5i 71
5ons
5s
3re
5e b
5nt
5r 7w
5s
5tach 8
5u 13
5z
4i 3
2c
3cad l
5ge
7a u
7e b
7m c
7nt
7ons
7r x
7s
7u 13
7z
6i 3
3hant
4e
5m b
5nt
5s
5t b
5z
4i 3
3och 8
3qua u
5e
6bu r
6e b
6nt
6r x
6s
6z
5i 3
5ons
3ra
5i 4
5l d5
5mentai 1s
al
aux
9e 2s
7s
5nt
5s 5
5t s
5ux
4e
5bleu
5dieu
5e b
5m c
5nt
5r x
5s
5t b
5z
4iez
5fia u
7cate 1f
ao 6
ar 1z
8e b
8i 53
7e 7
7i 3
7ons
5le 29
5ons
5pa 6x
5stai i
7i
8e b
8n 8
3s
2diq 1n
2fari b
2ga
3e
4ment
4s
5s 8
2har 1m
2i
3gna 1a
5e
6e b
6m c
6nt
6r x
6s
6ur b
7s 8
7x
6z
5i 3
5o f
3n
4e m
4s
4t
5e
6ment
6s
6t 8
5s
3s
4i
5e b
5mes
5n 8
5r x
5s
6sab k
8i 9
8n a
7e 11
7i 3
7ons
5t s
4on
6n 94
6s
3t 1k
2ke b
2lade
6ro b
6s
5i 3y
4i
5ent
5r 8
5s
6o i
5t
4malec b
6nd 1s
5es
5i b
4ria
7i 4
7l 1k
7mes
7nt
7s 5
7t
8es
8s
7ux
6e 7
6i 3
6ons
4ud b
3e
4e b
4ment
4s
5i 5s
4t 8
3i
4mes
4na 29
5e b
5ie 1s
6t 8
5s
4r x
4s
5sa 2c
6e 24
6i 3
6o i
6u 1s
4va 47
5e t
5i 3
5ons
3l 8
3on
5ar 4b
5nar 4b
6i 4c
5s
4o i
4p
5a
6i 4
6mes
6nt
6rd b
6s 5
6t s
5e
6e b
6nt
6r 3j
6s
6t r
6z
5iaud b
6ez
6ons
7t b
5ons
5s
3sa b
3ue 7
4t
5air p
6t 4w
5is r
5s
3vate 1f
6r 1z
4e b
2mare b
5itai 2u
6u 4f
3edi b
3ourai b
2natoriu 4f
3ctif da
6o 3b
5uai 1s
7r aj
6s
3dale
7s
7t r
5ra 54
4erling b
4r 8
4wic cw
3g
4la 1a
5e 7
5i 72
5ons
6t
7a 1a
7e 8v
7i 3
7ons
7s
4s
5u 8
4uin
7a 6
7e b
7ole 2z
7s
3it 4y
3s
3tal b
4e b
4o 3b
2oudie 5m
6t 8
4l 3w
2pe
4r
5a 6e
5d 8
5e 5v
5i 3
5lipopette
6otte
5o 6g
3in
5e
6s
6t r
5ie 1s
5s
3risti
2rcasm 8
6tiq 1n
4oce k
5i 40
5mate 52
6e b
5pha 29
6lasm 3k
6t 8
3dine 4x
6i 4c
2s
2tana u
5e 7
5iez
6ons
6q 2j
6s 1o
5ons
3el cs
3in
5a 3d
5e 6z
5i 3
5ons
5s
4s
5fac 48
7ire
8s
9a 2c
9i 3
9ons
8t h
7ss 2n
6ecit
7r 25
6i 9x
6ont
3ura
6b 1v
6i 4
6mes
6n a
6s 5
6t
7e 1y
7i n
5e 7
5i 3
5nales
6e b
6ie
8n 37
8s
7n h
7s 1o
5ons
2uce 7
4ie 50
5flard b
5ons
5sse b
7o 3b
3f
3le h
3mon
6e
7a 2x
7e b
7s
6s
3na 3d
3ra u
4e 7
4i
5e
6n b
6s
6z
5mes
5n b
5ons
5r x
5s
6sa 5w
7e
8nt
8r 38
8s
8u d
8z
7i 3
7ons
5t s
4o 6g
3t
4a u
4e
5e b
5l k
5nt
5r
6a 6e
6eaux
7l k
7nt
7z
6i 2i
6nes
6o 6g
5s
5u 13
5z
4s
3va
5ge
7ment
7o 5m
7r 38
7s
6i 2u
5i 4
5mes
5nt
5s 5
5t s
4e
5e b
5gar 6b
5nt
5r x
5s
5ta 29
6e
7s
7u d
6te
5u d
5z
2vai 9
4nes
5t h
3ent
4u d
4z
3i 3
3oir
4n
5na 3d
6e
7e b
7nt
7r 3j
7s
7t r
7u 3z
7z
6i 71
6ons
5s
4ura u
6e 6r
6i 3
6ons
2xon 37
1b 6
1calp
5a u
5e
6e b
6l b
6nt
6r x
6s
6z
5i 3
5ons
5s
3nda
6i 4
6le
8s
8u 3g
7i b6
6mes
6nt
6s 5
6t s
5e 7
5iez
6nav 8
6ons
6u 4f
5ons
4n 3y
4s 4w
3rabe 8
4lati 33
2ea 2x
3lerat
8e
9s
as 8
8s
4l ac
3nario b
7s r
4e b
3ptici 1g
6q 1n
5r 8
2hema
6s
6tiq 1n
8s 4d
3izogam 38
7ene 2k
6id 51
6nevro 2k
6phren 51
6thym 38
3nock b
5q 2j
5rchel b
6kel b
5uff b
3oon 3y
2ie
4mment
4nc 8
5e b
5t
6ific 1c
9q 1n
7s 18
6ologi 8
au 8
4r 3j
2olair p
5r 2r
5stica 10
8q 1n
3op b
4ter
7is r
7s
3re b
4p 4w
3tc cw
4tish b
3ut
5e b
5i 1g
5s
2rab 6n
3ipt
6e
7s
7u d
6s
6urai 1s
9l 1k
9ux
3upule
8s
8u 3g
2ull b
4pta u
6e 1b
6i 3
6ons
6ur 4s
1e
2an 2w
3u 8t
2bas r
2c
3ession
9nis r
9s
3he
5e b
5ment
5nt
5r
6a 6e
6ent
7s 2k
7z
6i 2i
6o 6g
5s
5u 13
5z
3ond
6a
7i
8ent
8r p
8s
8t
7mes
7nt
7r 1c
7s 5
7t s
6e 7y
6i 3
6ons
6s
4ua u
5e 2
5i 3
5ons
5rab k
7i 9
7nt
6e
7nt
7s
7u d
7z
6iez
7ons
7r
7s 18
6ons
6r 25
6s
6t
6u 26
5s 2k
3ret
6a
7g 8
7i
8ent
8re 4x
8s
8t
7mes
7nt
7ria 10
7s 5
7t s
6e
7e b
7ment
7nt
7r x
7s
7u 13
7z
6iez
7n 8
7o i
6oi 1s
7ns
6s
3s
3te
5s
5u d
4ion
7n 3f
7s
3undo
4ris 3e
6t 5z
2dati 36
3uc 4z
4ir g
5s
6a 2c
6e 24
6i e
6ons
5t h
2gment
7a
8i 4
8l 1k
8mes
8nt
8s 5
8t q
8ux
7e 7
7i 3
7ons
7s
2igneur
8iag 8
al 1k
aux
9e b
8s
3n
4e b
4s
3sme b
5ic 1c
6q 2j
5ograph 8
3ze
2jour 8q
2l
3ect
6e 1f
6if b
7on
9n 6u
9s
7v 3m
6r 1z
6s
4nia r
6eux
6q 2j
6te 5r
6um b
7r 8
5ograph 41
3f b
3le
5e b
5nt
5r 3j
5s
5t r
5z
3on
3s
2mai
5ent
5lles
5ne b
6i 4c
5s
5t
3bla
6bl p
6i 4
6mes
6n a
6s 5
6t s
5e t
5i 3
5ons
3e
4l k
4nc 8
5t
4r x
4s
5tre b
7iel 2t
3inai 1s
6l 1k
6ris r
6ux
2n
3at
5e 1f
5ori j
5s
3il 1l
4o d
3s
4ass
5tion
9nal 1d
ae 2s
9s
4e
5e b
5ment
5s
5u d
4ibilis cf
9t 8
6le
8ment
8r 38
8s
5ti 36
6ometr 38
4ualis 18
8t 8
5e 2s
3t
4a 1j
4e
5nce b
7ie 3c
6t
5s
5u d
5z
4i
5e
6r b
6s
6z
5ment
9al
be m
bis 1o
ct 8
aux
9s
7s
5ne
7l k
7s
5ons
5r x
5s 5
5t s
4ons
2para
6b k
6i 4
6mes
6n a
6s 5
6t
7e 1y
7io i
8s 18
7r 1z
5e 7y
5i 3
5ons
3t
4embre
8isades
ae 1f
6vi d
5na 6
6nal
9e b
9i r
8t b
8ux
6trion
ba 55
4icem 41
6i r
5di b
5em p
5me b
6o
5q 2j
2quel k
5nce
8s
8u d
6ti 53
5st 5u
2ra
4i
5ent
5l b
5s
5t
4s
3ein 1i
4na 40
5issi 1o
6t 8
4z
3ge
5n 10
5s
5t r
3ia
5i 4
5l aj
5mes
5nt
5s 5
5t q
4e
5e b
5l 5x
5nt
5r x
5s
5u 3g
5z
4na u
5e 7
5ga
7s
7t b
6u l
5i 3
5ons
5s
4ons
3me 6x
4on
6na 79
7e 2g
7i 3
7ons
6s
3on 6l
3pe
5nt
7a 79
7e
8a 2x
8e b
8m c
8nt
8r x
8s
8z
7iez
8n h
8ons
7ons
7s
5s
5t r
4igine 52
5llie 1s
3re v
4ure 4x
6i 3y
3s
3t
3u 4f
3vag 8
5i 9
5l b
5n a
4e 7a
4i
5ab 1v
5c 8
5e
6s
6t r
6z
5l 3m
5mes
5ons
5r x
5s 5
5t
6e 1y
6u 40
4ocomman 40
5frei i
5mecani 1g
6ote 1f
5ns
2s
3ame b
5oi 40
3sil 8
5o i
2t
2uil b
3l
4e
5ment
5s
5t 3p
4s
2ve
4r 3m
2xe b
3i 16
3ualis 4d
7t 8
4e
5e b
5l 2t
5s
3y
1hah b
3ker b
5spear 1m
3mpoing b
6oineu 13
9g 3t
6uin 6u
2erif b
4ry b
2illing b
2ogu i
3o 60
3pping b
3r 10
3w b
1i
2amois 1k
2ber 1m
2cil 1m
2ec k
3d
3g dh
3n 37
3rr 3k
3s r
3u d
2ffla 6h
5e
6e b
6m c
6nt
6r x
6s
6t b
6u 13
6z
5i 3
5ons
6t 27
2gna
5i 4
5l
6a u
6e
7e b
7m c
7nt
7r x
7s
7t 34
7u d
7z
6i 7o
6ons
5mes
5nt
5s 5
5t
6a 6
6es
6u 1s
5ux
4e 5y
4iez
5fia 9f
7catif b
bo i
bv p
7e 7
7i 3
7ons
5ons
4ons
2l
3ence b
6ie 3c
5e b
3houe ad
3icate b
7i b6
5e
6u 3z
5ico k
6q 2j
6um
7r 8
5on l
6s 8
5u k
3la 29
3ves
2milai 1s
6r 1c
5i
6cui d
6gravu 1s
6s
7a 3d
7e 7
7i 3
7ons
7t 8
6tu 40
5o d
3onia 54
6e b
3ple
6ment
6s
6t 3p
6x 8
5ic 1c
6fia 2f
8ca 4z
8e 7
8i 3
8ons
6s 18
3ula
6c 1s
6i 4
6mes
6nt
6s 5
6t 1r
5e 7
5i 3
5ons
5tane
9e b
9is 1o
at 8
9ment
9s
2ncer 3m
3galet r
4e
5a u
5e b
5nt
5ons
5r 3j
5s
5z
4l 8
4ular db
6ier 1i
3isa 8b
5e 7
5i 3
5ons
5tre
8e b
8ment
8s
3on
3us
5i r
5oid 4s
2oux
2r
3e
4n 8
3op b
2te b
3ot
3u 3e
2x
3iem p
1kate
5board b
5s
2etch
6es
6s
2i
3e 77
3pp 3y
3s
1lip b
2oga i
3w b
1mas cw
2ithson 1c
2oking b
1nack b
2iff 8x
2ob
4s
1obre m
4ie r
5que 10
2ciab 1v
5l
6e m
6is cg
5tr 38
5ux
4etai 1s
7ria 10
6e b
4oaffecti 36
5cultur 53
5dra 1o
5gram 1o
5linguist 34
6ogie b
9q 1n
9s 1o
8u 8
5metr 34
5professionn 53
5therap 38
3ratiq 2j
7s 1q
2da b
3ium
3omie b
6s l
6t 8
2eur
5et r
5s
2fa b
2i
3e
4nt
3f
3gna 1a
5e
6e b
6nt
6r x
6s
6ur b
7s p
7x
6z
5i 3
5ons
3n b
3r
4e 8
4s
3s
3t
3xantai 33
7e
7ie 1o
2j 3k
2l
3ai 1s
3da
5i 4
5mes
5nel k
6t
5s 5
5t
6e
7s
8q 2j
6s
4e 2g
3eil b
4n
5nel 2t
6i 80
5oid j
5s
3idag 8
6ir p
6r db
5e m
5if 6m
6t 8
4s r
4tair p
5u 40
3licita 1t
8e 2g
8i 3
8ons
8u 40
3o b
3s
3ute b
5i 8o
5re 5s
2mbra u
5e
6ment
6nt
6r
7a 6e
7e 5v
7i 3
7o
8n 6l
8s
6s
6z
5i 3
5ons
3me
5e b
5il
7la u
8e 7c
8i 3
8ons
7s
5li 4c
6ler 38
5nt
5ra 6e
6e 5v
6i 3
6o 6g
5s
5t b
5z
3nambule b
9i 4t
4ife 1s
3ptua 6
6e 3c
6os 1c
2n
3ar b
3d 2a
3ge
5a u
5nt
5ons
5r 3j
5s
5u 13
5z
3i 54
3na
5i 9y
5mes
5n a
5s 5
5t s
4e
5e b
5nt
5r 3j
5s
5ts
6t 8
5u d
5z
3ore b
5i 74
3s
3t
2phism 8
6te b
7i bp
3rani
7s r
6o b
2rceller 38
4i 4c
3did 3m
3net r
3or j
3s
3t
4ab k
5i 9
5n a
4e 24
4i
5e w
5le 29
5mes
5ons
5r x
5s 5
5t s
4ons
4s
2si 8
2t
3te m
4ise b
6i 3y
2u
3che
6s
6ta u
7e 5c
7i 3
7ons
7s
7t 6d
6v l
4i
5a u
5e 6r
5i 3
5ons
5s
4oup 8
3da
5b k
5g 8
5i
6ent
6n
7e
8ment
8s
8t 8
7s
6s
6t
5mes
5n
6ais 1k
6s
6te b
7s
5rd b
5s 5
5t s
4e 2g
4oi 6d
5ns
5y 59
3ffer a
5la
7g 8
7i 4
7mes
7n a
7rd b
7s 5
7t s
6e
7e b
7m c
7nt
7r 3j
7s
7ta u
8e 5c
8i 72
8ons
8s
8t 6d
7u 13
7z
6i 3
6ons
6u 1s
5rai 9
7n 2w
6e
7nt
7s
7te 52
7z
6i a1
6ons
4ra 3d
5e 2g
5ier 8
7z
6ons
5o f
3hait
7a 2f
7e 7
7i 3
7ons
7s
3illa
7i 4
7mes
7nt
7rde b
9s
7s 5
7t s
6e 7
6i 3
6o i
6u 1s
3l
4ag 14
5i 4
5mes
5ne b
6t
5rde b
7s
5ss 2n
5tes
5u 4b
4e
5e b
5nt
5r 3j
5v 27
5z
4iers
6z
5gn ac
5ons
3met
6s
6ta 1j
7e 24
7i 3
7ons
7r g
4imes
5rent
5s
6e b
6se 1h
7iez
8on
an 97
as
5t s
3pcon
7na 2f
8e 6r
8i 3
8ons
7s
4e
5nt 1k
5r x
5s 8x
5u 13
5z
4ier 8
6z
5ons
5r
6a
7i
8ent
8l
8s
8t
7mes
7n a
7s 5
7t s
7ux
6e t
6i 3
6ons
6s
4le
6ment
6s
7s 8
3rce b
5ie 4r
6l
7i 4c
7la u
8e 7c
8i 3
8ons
7s
4d
5e m
5ina u
7e 7
7g 2j
7i 3
7ons
5s
4i
5a 2c
5cea 2x
6ie 1s
5e 24
5i 3
5mes
5ons
5ra 6e
6e 24
6i 3
6o 6g
5s 5
5t s
4nois
8e
9ment
9r 38
9s
3s
4tract 2m
7ie 1h
8r g
8s
8t h
7ya 1j
8ez
8i 3
8ons
3te
5nab k
7i 9
7nc 8
8t
6em c
7u d
7z
6iez
7ons
7r
6ons
6u h
5rrain 1i
5s
4ien
7d 9w
7ne 1h
7s
7t
6r b
5n 9x
5r 4h
3venai 9
7nc 8
8t
6ez
6iez
7ons
7r b
6ons
6t
6u h
5rain
9e
ament
as
at 8
9s
4i 5b
2viet
6iq 2j
7s l
6s
2yez
3ons
1pacie 3c
3ghetti b
3rt
5ak 1d
5e
6i 33
6r 38
6s
5ia r
5s
3sme b
5od 34
6lyt 34
3tial d4
6ux
5onau r
2ecial
7e m
7is 3i
8t 8
6ux
5e 3c
5fia u
7ca 48
8i r
7e 7
7i 3
7ons
7q 1n
5me i
5os 1c
4tacl 8
7ulair p
6te 1f
7r 1z
5ra 55
6e b
6oscop 46
4ula
7i 2p
7mes
7nt
7s 5
7t
8e 1y
8i 2e
8r 1z
6e t
6i 3
6ons
6u 4f
3ech
6es
6s
3nc 3y
3rmaceti b
6tid 8
8e b
8q 2j
7ocy r
8gon 38
8zoi 40
5e b
5ici 40
5ogon 38
7ram 1o
6phi k
2here b
5ic 1c
6q 2j
5oid 4s
6met 1s
2id 3y
3rac k
5l 1k
5n a
5ux
4if 3y
5lle b
7o 2k
5tai i
6e b
6i 16
6ual
9i 95
9s
7el 2t
8u 3z
2lende 1f
6id p
5omegal 38
2onsor 9p
4tane
8e b
8is 1o
9t 8
8ment
8s
7i 1g
3re b
4t
5if b
6v 3m
5s
6man
7en
5u k
3t b
2ray b
3in 86
1quar 8
4sh b
4t
5i 33
5s
5ta u
6e
7e b
7nt
7r
8a 6e
8e 5v
8i bt
8o 6g
8s
7s
7z
6i 3
6ons
3elett 46
1tabilimet 1s
7s cf
7t 8
4l 8
3de b
3ff 5f
3ge b
4i 4y
3linie 5m
7s cc
3nd
5ard
8is 3i
8s
5ing b
5s
3r
4let r
4s
4t 3y
3te 1s
4ic 8
5f b
5on
7na
9i 2p
9mes
9nt
9r 1c
9s 5
9t s
8e v
8i 3
8ons
7s
5q 1n
5stic 1m
8q 1n
5v 8
4ua 79
5e 7r
5f 6a
5i 3
5ons
5r 8
5t
6air p
6s
2eak b
3inbock b
3llag 8
6i 1s
3re
5e b
5nt
5o
6ba r
6chim 38
8rom 38
7omparate 1f
6duc b
6gnos 38
7ram 1o
9ph 38
6metr 41
6phon 41
6s
7cop 6o
6tom 41
7ypa u
9e 7
9i 2i
9ons
5r x
5s
5z
4id 8
5ez
5le
7ment
7s
7t b
6isa
9i 4
9mes
9n a
9s 5
9t
ae 1y
ai n
8e 7
8i 3
8ons
8t 8
7t 8
5ons
5q 2j
4le 10
5ing
4na 55
5e b
5um b
6tati n
9o 6
4oi 40
5l b
5ns
3ward b
2illa 48
5igout r
3muge 33
5la d1
6e 7
6iez
7n 8
7ons
6ons
6us
3pula 47
6e 7
6i 3
6ons
2ock
5a 3d
5e 7
5fisch b
5iez
6ons
6s r
5ons
5s
3p
4p 2a
3re b
2rang 9j
4tage 1o
5e
6ge b
7ie b
8q 1n
6s
5if 6m
6graphie b
cqu b
6ome b
8ys
5opau 2k
6spher 46
6vis 4w
5um b
6s
3ess
6a 1a
6e 7
6i 3
6ons
3ict
6e m
6i n
6s
4ng b
4pa 29
5pa u
6e 7
6iez
7ng b
7ons
6ons
3uctura
9b k
9i 4
9l
ae b
ai 16
9mes
9n a
9s 5
9t q
9ux
8e 1u
8i 3
8olog 38
9ns
2udie 3c
5o b
3pefac 48
7i a
6i 4v
5u d
4id 3m
2yle 5y
4iez
5ons
5sa 1t
6e 7
6i 3
6m 8
6ons
6te b
7ic 1m
8q 2j
5t 8
4o
5ba r
5graph 46
5i 40
5mi 33
5ns
5s
1u
2balpi 2u
5ter 33
3consci 31
3i
4r x
4s 5a
4t
5e m
5o
5s
3lima 1t
6e 7y
6iez
7nai 1s
9l 1k
9ux
7ons
7t 8
6ons
5ngu j
3merg 30
6sib k
8o i
3ordin 43
6onn 4v
5na 1t
6e 2g
6i 3
6ons
3stanc 8
7tialis 18
ct 8
9el 2t
9f
ai 54
as
9va 1t
ae 7y
ai 3
aons
5itua u
8e 7
8i 3
8ons
8t
9i 2e
9s
5rat
8s
8u 4f
3til
6e m
6i 74
6s
3vena 1j
6ez
6iez
7ons
7r
6ons
6tio 2v
6u h
5rsif b
8o i
8v p
6t bc
2cceda
7i 4
7mes
7ne h
8t
7s 5
7t s
6e 7
6i 3
6ons
5nturi 3q
5s
6se 1f
7ib 1v
8f b
8o i
8v p
7or j
4omb 1q
4ub 8
5l 31
5rsa k
3e
4r x
4s
4t r
4u 13
3re 7e
2d
2e
3de h
4ois 1k
3r x
3u d
2ffimes
5r 8y
5s
6ai 9
7mment
7n 2w
6e 24
6i 3
6ons
6s 2n
5t h
5xa
7i 4
7l 1k
7mes
7nt
7s 5
7t q
7ux
6e 7
6i 3
6ons
2gger l
5stib 1v
8f b
8o 3b
8v 8
2icid 97
3s
4se
6s
7s 8
3t
4e h
3va 2c
4e 7a
4i
5e w
5mes
5ons
5rent
5s
6m 8
6s 2n
6t 8
5t s
4ons
4r g
2jet
5i n
5s
5t 8
2ltan
6a 10
6e b
6s
2mmu 4f
2per
5be
7ment
7nef 1z
7s
6omb 8
5carbura 6x
8r 8
6hamp 4w
7er 38
6im c
5dividen 40
5e
6s
6t r
5fecond 43
7tati n
ao 6
6icia 4g
9e
al 2t
as
7n
8e b
8i
9e b
9mes
9r x
9s 5a
9t q
8s
6lu
8e b
8id 8
9t 8
8s
6orteres 2k
5grand b
5heterody 33
5ieur 1i
6or 1c
5latif b
9vement
5malloy b
7n
7rch 8
6en
5nova
9e
5ovari 3q
5phospha r
6osa 2f
8e 7
8iez
9ons
9t 4w
8ons
6refe 10
7oduc 48
8fi 10
6uissan 6j
5reac 48
5son 34
6ta d
7itie 3c
ao i
7ra 10
8uctu 1s
5tank 3y
5visa u
8e 2g
8iez
9o i
8ons
5welt 3y
3pla di
5ea 9f
6e 7
6i 3
6ment
aa
bi
cent
cr p
cs
ct
bmes
bnt
bs 5
bt s
ae 7
ai 3
aons
as
6ons
6ti 36
7o 6
5ia 1a
6ca 48
7e b
7i l
6e 7
6i 3
6ons
6q 2j
4ort
7a 2f
7e
8e b
8nt
8r 6y
8s
8z
7i 3
7ons
7s
5sa 2f
6e 7
6iez
7ons
7ti n
8o 6
6ons
5t b
4ress 4w
5im 5l
3remat 38
6e m
2r
3char 85
6uff 3a
5oix
3e
4ment
5ploi b
4s
5ti 1x
4t
5e b
5s
5t 8
3f
4a
5c l
5i
6ent
6re
6s
7a 1j
7i 3
7ons
6t h
5mes
5nt
5s 5
5t s
4e t
3gi
5mes
5r x
5s y
5t s
3moi
5nta 2f
7e 7
7i 3
7o f
5rta 4g
5u 7i
3nag dh
5ta 4g
6urali 1g
8e 2s
4om
6b 1s
6m l
6s
3pai 6d
5s 39
5y l
4la 6j
5is
5omb d8
5us
4rena 2c
7d 5g
7ez
7i 3
7ne 1h
7ons
6ss 4w
5im 8
6rent
6s
7e b
7s 2n
6t s
5oduc 4z
6te 85
3real 1d
5c 48
5generate 1f
5na k
3s
4imes
5rent
5s
6e b
6s 2n
5t
6a 6
6es
3ton r
5ut
3vecu 26
5illa 9f
8e 7
8i 3
8ons
5nai 9
7nc 8
8t
6ez
6iez
7ons
7r
6ons
6t 8
6u h
5tem c
4ie
6n 9r
6s
5n 9x
5ra 3d
6e 77
6i 3
6ons
5s
5t
5vai 9
7n 2w
6e 24
6i 3
6ons
6r g
4ol
6a u
6e 7
6i 3
6ons
6s
6t a9
2s
3ceptib 1v
4i 56
3hi b
3pec 60
5nd c1
6s
7e
8s
8u d
7i 2e
7oi d
6t 8
4icie 3c
7o i
2tur 5n
1weat 3y
2ing
5s
5u 1q
1ylvai i
4e
5s
6tres
4ico k
6ulte 1f
9r 1z
9u 1s
5n 1c
2mbole b
6iq 1n
7s c3
3pa
5thie b
8q 1n
8s a5
4honi 42
6ri 33
5y 2k
4tomatiq 1n
9olog 38
7e b
2nagog 2j
3chondro 2k
5rocyclotr n
7ne b
8ie b
9q 1n
9sa 44
ae 2g
ai 3
am 8
aons
7tr n
3dic
6al
8e b
8i cx
7t
8a 6
8s
7ux
6s
5q 5e
4ro 1o
3onym 6o
3thes 8
6tiq 1n
8s 3a
2philid 8
7graph 51
7s
7t 34
6ograph 51
2rie 5m
2stematiq 1n
9s 3e
6e b
6i 54
0ta
2bac
5oman 38
5s
5ulte 1f
8r 1z
4s b6
3le
5au
7ti i
7x
5e b
5nt
5r x
5s
5ti 4c
6te 4x
5u d
5z
4i 72
3ou
5e b
5re 10
5s
2c
3he
5e b
5nt
5ograph 8
6metr 51
5r
6a 6e
6e 5v
6i 3
6on
8s
8t
5s
5ta u
6e 5c
6i 3
6ons
6t 6d
6u 1s
5z
4iez
5n 8
5ons
5sm 8
6te b
7oscop 46
3ot b
3t
4ic 1m
5l 8
5q 1n
5s 1o
2ffetas
2hit 1m
2illa
6b k
6d l
6g 8
6i 4
6mes
6nder 38
8iers
7t
6s 5
6t s
5e
6e b
6nt
6r 3j
6s
6u 13
5ions
6s
5oi d
6l 8
6ns
3r g
3s
4e
5nt
5s
5u 3z
5z
3t
2lc b
3ent
6s
6ue 3c
3isman
8i 54
8s
3on
5na 3d
6e
7e b
7m c
7nt
7r x
7s
7t r
7u d
7z
6ier 8
8z
7ons
6ons
5s
2marin
7i 3y
7s
6s
6x
3bouil k
6r
7in
9a
ag 8
ai 2p
ames
ant
as 5
at s
9e 5i
9i 3
9ons
9s
7s
3is
5a 6h
5e 7s
5iere b
8s
7z
6ons
5ons
3pon
6na 6w
7e 5i
7i 3
7o f
6s
2n
3dis
3gibi 4g
6l p
4o
5n b
5s
3ie 1s
3k
4s
3ne 7s
3t
4e b
4ot
2page
6a u
6nt
6ons
6r x
6s
6ur b
7s p
6z
5i 3
4i 4
3e
4na 40
5t
4r x
4s
4t r
4z
3is
5sa u
6e 7e
6i 71
6ons
2quiez
5n
6a 1a
6e 7e
6i 3
6ons
6s
5ons
2ra
3d
4e t
4iez
5f b
5gra 40
5llo 5m
5ons
5ve
7ment
7s
7t 8
3e
4e b
4s
3if
5a
6i 2p
6mes
6n a
6s 5
6t s
5e 7
5i c2
5ons
5s
3te
5let r
5mpion
5s
4i
5gnol k
5mes
5n l
5r x
5s 5a
5t s
3za i
2s
3se
5a 2x
5e b
5m c
5nt
5r x
5s
5t r
5z
2ta
3e 1b
3iez
3ou 9b
2udis
3lar 4b
4e b
3pe h
3re
5a 2x
5s
3x
2verne b
6iere b
9s
2xe 7
3i
4s
2ylor 9d
1cheq 2j
4remisse
5nozio 4f
1e
2chnetron 34
5icie 5m
8s l
8t 8
7olor
6q 1n
6s l
5obureaucrat 34
6crate b
aie b
bq 2j
bs ct
6logi 42
9u 8
6phi k
6structu 1s
2e b
2ind 9l
4t
5a u
5e 7
5i 3
5ons
5s
5ure 4x
7i 4c
2l
3e
4cabi 33
5inem 3k
5omma av
8unic 43
6nferen 6j
6pi 3a
4ga b
5en 34
6s 48
5ram 1o
7phe b
9ia u
ae 7
ai 3
aons
aq 1n
as r
5ui 7j
4path 6o
5hera 29
8i 54
6ona 3d
8e 7
8ie w
9ons
9q 1n
9s r
8ons
7tograph 38
5ointa 29
4s
5caph 8
6opa 3d
8e 7
8iez
9ons
9q 2j
8ons
6ripte 1f
5ie 29
6gnalis 43
5ki b
5pectate 1f
br 1z
5thes 38
5urveillan 6j
4visa u
7e 1b
7iez
8o i
7ons
7u 53
3l
4e m
3s
2merair p
5i r
3oig ah
5n b
3pe
5ra
7i 4
7men 10
9s
7n 2w
7s 5
7t
8es
8u 1s
6e 7
6i 3
6ons
5s
5ta u
6e t
6i 3
6ons
6ue 52
4le b
5iers
4o
5rair p
7l
8e b
8i r
7ux
6e 2s
6isa d1
8e t
8i 3
8ons
5s
4s
2nac 3m
4ient
5l 22
5s
5t
4nci 4c
5t h
3d
4ai 9
5nce b
7iel 5x
9u 3g
6t
4e
5l k
5nt
5r
6i 8
6s
5s
5u 13
5z
4oi d
5n b
4ra 6e
5e
6ment
6s
7s 8
6t 8
6z
5i 3
5o 6g
4s
4u h
3ebres
7u 3g
6i n
4z
3iez
4r
3nis
6man
7en
6t 34
3on
5na u
6e 7d
6i 3
6ons
5s
3sioacti 36
6met 1s
6n b
3ta
5cul 5z
5i 4
5mes
5n a
5s 5
5t
6e 1y
6io i
7v 8
6r 1z
4e 7
4ons
3u
4e b
4s
2quil 3k
2rme b
4ina
7i
8ent
8s
9o i
8t
7l 1k
7mes
7nt
7s 5
7t s
7ux
6e 7
6i 3
6ologi 8
au 8
7ns
6us
5te b
6ie 1s
3ne b
4i
5e b
5mes
5r x
5s
6sa 2c
7e 11
7i 3
7ons
7u 1s
5t s
3ra
5fungi 33
5g 8
5i
6ent
6n b
6s
6t
5ma 1s
6es
5nt
5pla 33
5qu 3q
5riu 4f
5s
6sa u
7e v
7i 72
7ons
5t s
4e
5au
7t 4h
7x
5e b
5nt
5r x
5s
6t 1s
5ur b
6s 8
6x
5z
4i
5bl p
5co k
5en 37
6r b
6z
5f 62
5ge 33
5l b
5mes
5n 8
5ons
5r x
5s
6sa 1j
7ent
8s
8z
7i 3
7ons
5t
6es
6oi 1s
7rial
be m
bi r
aux
4oi d
5ns
5risa 1a
8e 7
8i 3
8m 8
8ons
8t 8
2s
3t
4ab 1v
5ce
7e b
7l k
7s
5g 8
5i 4
5ment
9a 6
9s
7s
5nt
5s 5
5t
6e 1y
6r 1z
4e 1b
4icul 5z
5ez
5moni j
5ons
4olog 38
5ns
5stero 33
4s
2tanie b
6q 2j
6s ct
5os
5t
3e
4s
3on
5nie 1s
5s
3u h
2xte b
4i k
4uel 2t
5ra u
6e 7
6i 7o
6ons
1hailandais 1k
2e
3ati i
5ral
8e m
8is cc
9t 8
7ux
6e b
3ie 4r
3me b
3odice 8
5o 4g
4rb 8
5emat 34
7e b
6t 34
5ic 1m
6e b
6q 1n
6s 3e
3rapeut 46
6i 8
4mal
7e b
7i 1g
6ux
5es
5idor
6e b
6q 2j
6ste 1f
8o d
6t 8
5ocaute 1s
7him 41
7oup k
6durcissa 6n
7ynamic 1m
cq 2j
6electric 1c
dq 2j
6forma 29
6ge 33
7raph 38
9vimetr 38
6labi k
7uminescen 6j
7y 2k
6magnet 34
7etr 6o
6nucle 4y
6plast 34
7omp 8
7ropulse h
di 2e
6regula 4z
8sista 2z
6s
7cop 8
7iph n
7phe 1s
7tab k
9t
ai 54
as
6therap 38
3se b
2on
3ra
5cente 2k
6i 54
6ocente 2k
7plast 38
5s
5x
2un 8
1ian b
2betai 2u
3ia
5l 1k
5s
5ux
2c
3ke 10
2ede
5ment
5s
5u d
3n
4d 9w
4ne 1h
4s
4t
3rs
2ge
4s
3re
5e b
5nt
5r x
5s
6s 8
5z
2mbr 4h
3id 3m
4ng b
2nte v
4iez
5n
6nabul a5
6s
5ons
2r
3ag 8
4i
5ent
5lla 1a
7e
8e b
8m c
8nt
8r 3j
8s
8u d
8z
7i 3
7ons
5s
5t
4nt
3e
4e b
4l 6
4nt
4r x
4s
4u 13
4z
3o f
3s
2sane b
5t
3se
5e b
5nt
5r
6a
7i 4
7nde b
9s
7s
6e 5v
6iez
7n b
7ons
6o 6g
5s
5u 13
5z
4u
5l 4y
5r 8
5s
2tan
5e
6s
7q 2j
5i 54
5s
3i
3r 4h
3ulai 1s
6ri bu
1oast
5a u
5e
6e b
6nt
6r 6y
6s
6u d
6z
5i 3
5ons
5s
2bogga i
2c
3ar 4b
2i
3le
5e b
5nt
5r 3j
5s
5t b4
5z
3t
4s
2le
4ra
6b k
6i 4
6mes
6nc 8
7t
8e b
8i 1g
8s
6s 5
6t s
5e 7
5i 2i
5ons
2mas 5
4t 1k
3ba
5c b
5i 4
5l 1k
5mes
5n a
5s 5
5t s
5ux
4e
5a 2x
5e b
5l k
5nt
5r
6a 6e
6ea 2x
7nt
7z
6i 3
6o 6g
5s
5u d
5z
4ol 3k
5ns
3my
2n
3al
5e b
5i r
5s
3de
5nt
5s
5urs
6s 8
5z
4r g
3icardia 54
5i r
4q 2j
3ne
5a 2x
5la 29
6e 10
6iers
6le 4x
5nt
5r
6a 6e
6ez
6i 3
6o 6g
6r 8
5s
5z
3s
3to i
2p
3e
3o
2que 5y
2rah b
3cha u
5e
6e b
6nt
6r 8p
6s
6z
5iez
6ons
6s
5o 3b
3d
4ag 8
5i 9
5n a
4r g
4u h
3na 40
3on
5na u
6e
7nt
7r x
7s
7u 2k
7z
6i 3
6ons
5s
3pid 8
5lla 3d
7e 5p
7i 3
7ons
3refacte 1f
9i n
6i l
5nt
7iel 2t
7s
7ue 52
4i 40
3se
5s
5u d
3t
4s
4ue
6s
6u 3g
5r 4v
3y
2t
3al
5e m
5isa 8g
7e 1b
7i 3
7ons
6tai 1s
8ri 1g
7e b
3em
5i 4t
5s
3o
2ubib b
3cha
6i 4
6mes
6n a
6s 5
6t s
6u 8t
5e
6e b
6nt
6r x
6s
6t r
6u d
6z
5i 3
5ons
3ffe
6s
6u d
5u h
3jours
3pe 10
3r
4ba u
5e 7c
5ie 50
6llon
ana
ci 2p
cmes
cn a
cs 5
ct s
be 8v
bi 3
bons
as
6ons
5ons
4ie
6r h
6s
5ll 7f
5sm 8
6t 46
4mali 33
5ent
8a u
8e 2g
8iez
9n b
9ons
8ons
8s
4na
6g 8
6i bz
6mes
6n a
6s 4i
6t s
5e
6bo bd
7ri 40
8och 8
6dos
6e b
6main
6nt
6r x
6s
7ol b
6t r
6urs
7s 8
6vis
6z
5ic bs
6ez
6l 9z
6ol 8
7ns
6qua u
8e
9nt
9r x
9s
9t b
9z
8i 3
8ons
6s
7s 8
5oi
7e o
7s
6ns
6ya u
7e
8r 12
8z
7i 3
7ons
5u 1s
4s
4te
6a 2x
6rea 2x
8l k
6s
5ie 1s
3s
4sa
6i
7ent
7l 9z
7nt
7s
7t
6mes
6nt
6s 5
6t s
5e
6nt
6r 3j
6s
6u 13
6z
5i 3
5ons
6t 2l
3t
4e
5fois
5s
4ou b
3x
2xici r
5oderm 38
6logi 4q
9u 8
6mane b
9ia 54
ae b
6s 8
4n 8
4q 2j
1rac
4a
5g 8
5i 4
5mes
5na u
6e 7
6i 3
6ons
6t
5s
6sa u
7e 7e
7ie 50
8n b
8ons
7ons
5t s
4e
5e b
5m c
5nt
5r
6a 6e
6ent
7t b
7z
6i 3
6o 6g
5s
5u 13
5z
4hea 55
6e
7n 37
7s
6id 8
7t 8
6ostom 38
7tom 38
5o 1o
5y r
4t
5a 44
5e 1b
5iez
6f b
6on
8n 4y
8s
6v 8
5ons
6ris r
5r 1z
5s
5us
3descanti 3k
4ite 1f
6ion
9al 1d
9na 6
ael 2t
9s
4uc 4z
5ir g
6s
7a 1j
7e 24
7ib k
8ez
8mes
8ons
8rent
8s 5
8t s
7ons
6t h
3fic
6o 56
6s
5qua
8i 4
8n a
8s
7e
8e b
8nt
8r
9ai
8s
8u 13
8z
7i 3
7o 6g
3gedie
8n 37
8s
4iq 1n
3hi
5e b
5mes
5r x
5s
6o i
6s 19
5t s
3in
5a
6g 8
6i 9y
6mes
6n a
6r 4b
6s 4i
6t s
5e
6a 2x
6e b
6m c
6nt
6r x
6s
6u 13
6z
5glo 10
5iez
6ng b
6ons
5ons
5s
5train
4r g
4t
5a 1
5e 2
5i 3
5ons
5re
7s
8s 8
7usement
6i 2k
5s
3jectograph 38
8i 1s
5t b
3lal 3k
3m
4e 7
4poli 33
4way b
3ncha 6h
6e
7e b
7fi 7b
7nt
7r x
7s
7t b
7u 13
7z
6i 3
6o f
4quille m
9is 4v
at 8
4saction
bn 53
bs
6fricai 2u
6lpi 2u
6ndi 2u
6t
7lant 34
7s
5bahu bm
6ord 3f
5canad 1m
7sp 1m
6enda
ai 4
ames
anc 8
bt
ca 55
ce b
cs
as 5
at s
9e 7
9i 3
9ons
6od a9
7ntinent j
6ripte 1f
ai n
8r g
8s
8t h
8v 8z
5ducte 1f
9i n
5e
6p 10
6s
5fera 2f
8e
9e b
9m c
9nt
bi 53
9r x
9s
9z
8i 3
8ons
8t b
6igu 9m
7l l
7ni h
7x 4w
6o
7rma
ab k
ai 4
ames
an a
as 5
at
be 1y
bion
en 53
es
br 1z
9e 7
9iez
aons
as 18
9ons
7s
6ug 8
7s 98
5gressa u
ae 1b
aiez
bo i
aons
5huma 9f
8e 7
8i 3
8ons
5i
6e b
6ge
8a 1a
8nt
8ons
8r x
8s
8z
7i 3
6mes
6r x
6s
7s 19
7tor
ai 8c
as
6t
7a 79
7e 7
7iez
8f b
8on
an 53
as
8v 1l
7oir p
8ns
7s
5lata u
8e 7
8iez
9f b
9o i
9v 8
8ons
6ite 57
8t ax
6oc 43
6ucid 1l
5met
8s
8ta 1j
9e
ant
as
au d
az
9i 3
9ons
9r g
6igr c0
7mes
7rent
7s
8e b
8se 1h
9ib 1v
aez
ao i
7t s
6ua 2f
7e 7
7i 3
7ons
7ta
9b 1v
9i 4
9mes
9nt
9s 5
9t q
8e 7
8i 3
8ons
5nation j
5oceanie 5m
bq 2j
5parais 5a
at 2b
8e 1e
8u 26
6erc 1p
6ir ck
6lant
aa 1t
ae 7
ai 3
ao f
as
6ol 4y
7rt
9a 44
9e 2g
9i 3
9ons
9s
7sa 2f
8e 7
8iez
9ons
9t 6t
8ons
6yrene 5s
5sahar 1m
6exuali 1g
9e 2s
6iber 1m
6on 34
6ubstant 5k
7da
9i 4
9mes
9nt
9s 5
9t
aes
ai n
as
8e 7
8i 3
8ons
5va 39
6ersal
be m
aux
7sti 1g
6i 6b
5ylvai 2u
3ppe
6s
6u d
5ill n
6ste b
8i 33
3qua u
5e
6e b
6nard b
7t
6r x
6s
6t b
6u 13
6z
5i 3
5ons
3uma
6s
6tiq 2j
8s ce
7ologi 42
bu 8
3vail
7la u
8e 2g
8iez
9ons
9s 18
8ons
7s
5ux
4ee b
5la 29
6ing b
6ling b
6o b
5rs
7a 1
7e 7
7ie 50
8n b
8ons
7ons
5sti
8e b
8mes
8r x
8s
9m 8
9s cm
8t s
2ebucha 1a
7e
8e b
8m c
8nt
8r x
8s
8t b
8z
7i 3
7ons
3fle h
5ie 1s
3ize
5iem p
6s r
3mbla 1a
6e 5i
6i 3
6ons
7t 7u
4pa 3d
5e 7r
5i 3
5li i
5ons
3ntai 2u
5e
6n 4y
5ie 1o
3s
4or
6er 38
6i 4c
6s
4sa
6g 8
6i
7ent
7lla 1j
9e 11
9i 63
9ons
7s
7t
6mes
6nt
6s 5
6t s
6ut 2l
5e 7
5i 3
5ons
3ve b
2i
3ad 8
4g 8
4ndr 38
5gl 8
6ula 47
8e 7
8i 3
8ons
5t
3bad 8
5l
6e b
6i 1g
6l l
5r 10
5s 34
5ux
4oelectric 1c
cq 2j
5log 38
6uminescen 6j
5metr 51
5rd
7ais
7s
5ulets
4u
5l 43
5n
6al
7t b
7ux
6e b
6it 1m
6s
5s
5t
6a 6
6s
3cha u
5e
6nt
6r 3j
6s
6u 13
6z
5iasis
6ez
6ne
8e b
8s
8u 3z
7o 2k
6ons
6t 8
5loracet 34
8ethyle 33
5ocepha k
6lo 1o
6ma b
7e b
7onas
6ns
6phyt n
5rom 51
4oises
5lo 1s
5r 33
5t
6a 3d
6e
7e b
7nt
7r x
7s
7ts
7u 13
7z
6i 3
6ons
6s
5uni b
6rant
3er
5a
6i 4
6r 54
6s
5e 24
5i 3
5o 6g
3mbala 3d
7e v
7i 3
7l ac
7ons
4e
5e b
5nt
5r 8p
5s
6tre b
8iel 2t
5t 1s
5z
3nita 6
6e b
6robenze 33
8tolue 33
4qua u
6e
7e b
7nt
7r x
7s
7t r
7u d
7z
6i 3
6ons
3o
4mpha
8i 4
8l
9e m
9i 16
8mes
8n a
8s 5
8t
9e 1y
9r 1z
8ux
7e t
7i 3
7ons
3p
4e
5r 38
5s
5t r
4la
6c 8
6i 4
6mes
6nt
6s 5
6t s
5e
6e b
6m c
6nt
6r x
6s
6t r
6x
6z
5icat 3k
6ez
6ons
5oid 51
6ns
5u 1s
4od 38
5li b
5rte 1f
5t 5h
5us
6x
3qua u
5e
6bal k
6e b
6nt
6r x
6s
6ts
6z
5i 3
5ons
3ste
6ment
6s
7s 8
5ounet 3p
2oc
3is
5iem p
3ll
5ey
7bus
7s
5s
3mbe b
5idion b
9s 8
6n 8
5l n
5one b
7is r
4pa u
5e
6e b
6nt
6r 3j
6s
6ta u
7e 5c
7i 3
7ons
7te 5d
8is r
6ur b
7s p
6z
5iez
6ll n
6ons
5ons
3nc
5atu 1s
5he
7s
7t b
5on
7n ba
7s
5s
5ul 4y
4e t
3p
4he 8
5i 54
5oblas r
4ical d5
7ux
5q 2j
5s 1o
3t
4ta 1a
5e 2g
5iez
6n
7a 1a
7e
8m c
8nt
8r x
8s
8t r
8z
7i 3
7ons
7s
6ons
5o f
3u
4bade b
7o 1f
5la 1a
6e 70
6i 3
6ons
4e 7
4iez
5llar 4b
7e b
7omet 1s
5ons
4pe
6a 2x
6s
5ia k
6e d
4s
5sa 3d
6e
7a 2x
7e b
7nt
7qu cu
7r x
7s
7u d
7z
6i 3
6ons
4va
6b k
6i
7ent
7l k
7s
7t
6mes
6nt
6s 5
6t s
5e
6e b
6nt
6r 8p
6s
6u 13
6z
5i 3
5ons
2uand
6a u
6e 7e
6i 3
6ons
6s
3c
4s
3ffa u
5e 7
5icultu 1s
6e 50
6ons
5ons
3ie b
4te h
5icultu 1s
3qua 3d
5e 2g
5iez
6ons
6s r
5ons
3st 5f
1sar
2unami b
1u
2a
3i 4
3n a
2ba
3e
4r
5a
6c 3q
6i 4
6s
5cule 5r
8id 8
9na 1t
ae 7
aiez
bons
bq 2j
bsa
di 4
dmes
dnt
ds 5
dt
ees
eio b
ce 7
ci 3
cons
aons
9s 3e
8o 2k
5ent
6u 3z
6z
5iez
6for 1o
6ons
6sa 48
7e h
5on 6l
6s 1c
4s
2e 7s
2ile
5a 2x
5e b
5nt
5r 3j
5s
5t r
5z
2lipe b
5i 3y
2meu d
3ula 6
5te b
6ue 3c
5us
2niqu 3q
3nel
6i 3y
6s
2ons
2rbocompresse 1f
5filt 1s
5machi 33
6ote 1f
5pomp 8
6ropulse 1f
5reacte 1f
5soufflan r
5t
6ie 1s
7n b
6rai i
6s
4ul 31
3c
4s
3ne
5p b
5s
3que
6r 38
6s
6t r
5i i
5oi 2k
2tela 6
5l 8
4ur 8a
3oya u
5e 7q
5i 3
5ons
3r 1z
2yau
5ta 3d
6e 7s
6i 3
6ons
5x
1wis 86
1ype 7
3hoid 46
5myci 33
5n b
5s 8
3iq 1n
2ran
5nea 2x
6ici 40
7e b
7q 1n
7s 4v
6osau 1s
5s
0ukrain 1m
1lcera bj
5e 4e
5i 3
5oi 40
6ns
2timatu 4f
5e m
5o
3ra
5centrifug 43
6our a
5filtra 48
ae b
5microscop 6o
6oder 33
7ntai 2u
ani 1g
5s
6ensi 6n
6on
8i 54
8s
5violet 3p
1n
2anime m
6is 18
7t 8
2derground
2e b
2i
3e
4s
3foli 3q
5rme m
7i 74
3o i
3q 1n
3r x
3s
4sa 1j
5e 24
5i 3
5o i
3t
4e b
3vers
7al cr
8ux
7el 2t
7it 5z
2s
1ppercu 10
1ranie b
5fe 1s
5n 1c
5q 2j
5s 1o
5u 4f
2bai 2u
2gen 2w
2ina
5i 2p
5l
5mes
5nt
5s 5
5t s
5ux
4e 7c
2n 8
2suli 33
2ticai 1s
6n a
6t 4w
1s
2a
3ge
5e b
5r b
5s
2e 7
2in a7
2ure b
4i 4c
1terus
2ile m
4is 66
5tai 1s
7r 1d
6e b
2opi 42
0va
2cance b
6i 4c
5t h
4r 1o
3cin
6a
7b k
7i 4
7l 1k
7mes
7nt
7s 5
7t 1r
7ux
6e
7e b
7l k
7nt
7r x
7s
7z
6id 8
7e 5q
7fe 1s
7ons
6oge 33
7i 40
7ns
7sty k
7therap 38
6s
3he
5ment
5re b
6ie b
7n b
6s
5s
5t r
2gabond 78
3in
5a 55
5is 1o
6t 8
5s
3ue
5let r
5ment
7st 1s
5nt
5r x
5s
5z
2illamment
6nc 8
7t
8e b
8i 8
8s
5e 1h
3n
4c
5r g
5s
5u h
4e m
4qua 1j
6e
7nt
7s
7u d
7z
6i e
6ons
4s
3s
4sea 2x
6li 3y
7l 8
2l
3abl p
4i 9
3ence b
6iennes
5t
6in 1c
4riane
9l k
9s
8i 54
4t
5a
6i
7ent
7l k
7s
7t
6mes
6nt
6s 5
6t s
5e
6r x
6z
5i 3
5ons
5s
5tent
7s
5udin 4y
4ur
6e 3c
6s
4z
3ida 1t
5e 7y
5iez
6ons
6t 8
5ons
4s l
3lee b
5u 2k
3oir
3se 2g
3u 26
3ve h
2mpiez
5ons
5re b
6i cy
2n
3da
5le b
6i 89
5s
3esses
3ille h
6ie d
7n 8
7s 1o
6o i
4te
6s
6u 3g
3ne
5a 2x
5e b
5l k
5nt
5r 3j
5s
5u 13
5z
3te 7e
2pes
4u d
2ria
5bi 4g
6l p
5i 4
5mes
5n 2w
5s 5
5t
6e 1y
6i n
4ce
6l k
6s
5oce k
4e
5e b
5nt
5r x
5s
5t 4s
5z
4ole
7e b
7s
7u 3z
6iq 2j
7s 43
5ns
5rum
2s
3culai 1s
7risa 48
ae h
3e
4ctom 38
3t p
2tica 33
5ina 8g
7e t
7i 3
7ons
2udois 1k
5u h
4r 25
3r 1m
3t
4o 1f
3x
1ea 2x
2cte 1f
3u 26
2dettaria 10
6e b
2geta
6i 4
6l
7e b
7i 1g
6mes
6nt
6rie 5m
8s 1o
6s 5
6t 6k
6ux
5e t
5i 3
5ons
2hicul 97
2il dd
3na
5i 4
5mes
5nt
5r 4b
5s 5
5t s
4e
5e b
5nt
5r x
5s
5t r
5u 3z
5z
2lo
4s
5ki b
4urs
5ta u
6e
7e b
7m c
7nt
7r x
7s
7u 3z
7z
6ie 5q
7n 8
7ons
6ons
2naient
5s
6o i
5t
4nt
3d
4ab k
5i 9
5nge
8a u
8e b
8nt
8o f
8r
9a 6e
9e 5v
9i 3
9on 6l
at b
8s
8t r
8u 13
8z
7i 3
6t
4e
5e 5m
5miaire
5nt
5s
5tt 3k
5u 13
5z
4ons
4ra 6e
5e
6di b
6z
5i 3
5o 6g
4s
4u h
3ene 52
4ra
6bl p
6i 4
6mes
6nt
6s 5
6t q
5e
6e b
6nt
6olog 38
6r x
6s
6z
5icar 40
6e
7n 37
7s
7z
6ons
5ons
4z
3ge
5a 9f
5e b
5nt
5ons
5r
6a 6e
6ent
7s 2k
7z
6i 3
6o 6g
5s
5u d
5z
3iel 2t
5z
4me 52
5os 1c
4n b
4ons
4r
3ons
3t
4e
5r
6a
7it
5s
5u 3z
4ila 2q
6e 7d
6i 3
6ons
5s
4ra 55
5e
6bleu
6e b
6s
5icul 5z
6e 1s
6loqu 51
6pote 2z
5u h
4s
4uri b
3u
4e b
4s
5i 5s
5t 8
2r
3and 3k
3bal
6e m
6i de
5ux
4e
5s
5u 3g
3delet 3p
5t b
5u d
4i
5c 10
5e
6rs
6s
5mes
5r x
5s
6sa 5w
7e 11
7i 3
7ons
5t s
4un au
5r 8
3eu 3z
3gee b
5n 6j
5oi 2k
5r
6et r
6s
5te b
6t 8
6u 1s
5u 1s
4obre 10
5g 33
3ifia 2f
6cate 1f
9i 2e
9r 1z
6e 2g
6i 3
6ons
4tabl p
5e b
3micel k
6i 40
6ula 79
8e 7
8i 3
8ons
8u 1s
5for 1o
6u 29
5lla u
7e t
7i 3
7o 3b
5ne 5r
5s
6sea 2x
4oula u
7e 7
7i 3
7ons
7u
8e b
8r 8
8s
6t
7h b
7s
3ni
5e
6rs
6s
5mes
5r x
5s
6s 2a
5t s
3onal b
5i 54
3ra
5i 4
5n 33
5s
5t b
4e
5e b
5r 38
5s
5z
4ieres
7s
6z
5n 8
5ons
4on 6l
5ter 38
5u
6i bv
6s
3s
4a
5i
6ent
6llais 1k
6s
6t
5mes
5n 10
5s 5
5t
6es
6il 1l
4e
5a 2x
5e b
5m c
5nt
5r x
5s
5t b
5u 13
5z
4iez
5f da
5o i
3t
4e
5bra 55
7e h
5ment
5s
5x
4ical
8e m
8i r
7ux
6ill 3q
5ge b
6ine 3c
6o b
4s
4u
5bleu
5chou
5e 3c
5gadi i
5s
2sical 1k
6n a
6ti n
7o 6
6ux
5ula 6
7e 5r
3sie w
5g n
5ons
3te b
4ia 6
5bul 5z
5g 8
5ment 4y
4o i
2tem c
4ra i
5in 4y
3o
3u
4e b
2uf b
3ille 24
3le
5nt
5r 38
5s
3t
3ve b
3x
2xe 7
1ia
3bl 8
3n 6b
2bra
5g 8
5i 4
5mes
5n a
5phone b
9is r
5s 5
5t
6e 1y
6il 8
7o i
6o
7i 1s
7s
4e 1b
2ce
4s
5im j
3ie 6r
3tim 5z
4oi 1s
5ria b
7en 37
8u 3g
2de
4e b
4o
5casset r
6lip b
5dis 54
5frequen 6j
5phon 38
5s
5tex
6he 54
4r x
4s
4u 13
4z
2e
3il
5lard b
6e
7r 38
7s
8s 8
6i 68
6ot 3p
3lla u
5e
6nt
6r x
6s
6ur b
7x
6z
5i 3
5ons
3n 9r
3r 29
3s
3tnam 1m
3ux
2f b
2gilamment
6n 2w
5e b
3ne
5aux
5ronn 8
8s
5s
5tte b
7is r
6u 1s
4ob k
5t b
3oure 3c
3uer 38
5u d
2king b
2l
3ain 1i
3e
3la
5ge
7ois 1k
7s
5nel k
5s
4e
5giate 1f
9u at
5s
2n
3ai
5ent
5gra u
7e
8e b
8nt
8r 3j
8s
8t r
8z
7i 72
7ons
5r 8
5s
5t
3gt
5ai 33
5iem p
5s
3s 5
3t s
2ol
4a
5c l
5i 4
5mes
5nt
5s 5
5t
6e 1y
6i n
6re b
7i 6j
6s
4e
5e b
5mment
5nc 8
6t 3w
5r x
5s
5t 3p
5u 13
5z
4on
6a u
6celle b
ais r
6e
7nt
7r x
7s
7ux
7z
6iez
7ons
7s r
6ons
6s
4s
2pere
6a 2x
6s
5i 2u
2rage b
5o b
4l 1k
3e
4e b
4m c
4nt
4r x
4s
5cen 6j
4z
3gina 55
6ie b
7t 8
4u 7b
3il
5e m
5is 4d
6t 8
5oc j
5s
3tua 4g
5el 2t
5os 1l
3us
2s
3a
4ge b
5is r
4i 4
4nt
4s 5
3e 82
3ibi 4g
5l p
4on
6na 79
7e b8
7i 3
7ons
6s
5phon 6o
4ta
6i 4
6mes
6ndi 33
7t h
6s 5
6t q
5e 2g
5i 3
5ons
3on
5nie 1s
5s
3que 52
3ua bq
4el 2t
2t
3al
5e b
5is 18
6t 8
4mine h
7i 54
4ux
3e
4s
5s 8
3re
5e b
5nt
5r 3j
5s
5u 3z
5z
4ie 50
5fia 1
7c 43
7e 7
7i 3
7ons
5n 8
5ol 5h
6ns
2vai 9
4ndi 4c
5t h
3e
4ment
4ndi
5t
4s
4z
3iers
5z
4ons
3ons
3ra 6e
4e
5e b
5s
5z
4o 6g
1ocabl 8
5ul 4y
4l
5e m
5iq 2j
6sa 8g
7e 7
7i 3
7m 8
7ons
4tif b
6o i
2dk 3k
2e 2x
2gu 1q
2ici
3e 1h
3la 3d
4e
5e b
5m c
5nt
5r 3j
5s
5t r
5z
4i 72
3r
4e
3s
4in 78
3t
4ura 3d
6e 7r
6ie 5q
7n b
7ons
6ons
3x
2l
3ai
5ent
5lle
8r b
8s
8u 13
5s
5t
4n a
4t
5es
5il
7e b
7is 87
8t 8
7s
6se
8e b
8r
8s
3can
6i cy
6ologi 4q
au 8
6s
3e
4e b
4nt
4r 3j
4s
4t
5a u
5e
6r 12
6z
5i 3
5ons
5s
5t 58
4u 13
4z
3ley
6eu 13
6s
3ons
5tair p
7ria 10
9s 18
6e b
6iers
3s
3ts
3ume
6s
6tr 41
5ine 52
3vox
2mi
4r x
4s
5sa 1j
6e 11
6i 3
6ons
6u 1s
4t
5es
5i 36
5o 6
2nt
2rtex
2s
2te 7
3r 8
2ud 9w
3e 7
3la 1j
4ez
4i 3
4oir
5ns
4u 26
3s
3t l
2yage
6a u
6nt
6ons
6r x
6s
6u 13
6z
5i 3
4i 9
4n 2w
3eur
6i 1g
6s
5s 8
4z
3i 3
3ons
4u b
1rac
3i
4e b
4ment
4s
5emblabl p
an 6j
2illa 3d
5e 7r
5i 3
5ons
2ombi
6mes
6r x
6s y
6t s
1u
2e b
2lcai i
5nales
6ie 5m
7s 3e
6ologi 8
au 8
3gair p
5risa 8g
8e 7
8i 3
8m 8
8ons
7t 8
5t 8
3nerab 1v
7i 1s
7n a
2s
0wagner 1m
3on
5nee b
7t b
6i 3y
5s
2llabies
6y
2shingtoni 3k
2tergang b
5ing 2j
5proof b
5s
3ts
1eb 3y
2llingtoni 3k
2ster i
1hiskies
5y b
4t b
1inch
5es
7t 3y
5s
3tergree i
1on
0xi
0yacht
5ing b
5man
6en
5s
6man
7en
6woman
9en
5woman
8en
2ng
3ke 8
2ourt
6ie 1s
6s
2rd b
1en b
2u 3z
1in
1oga b
2upi 2u
0zebr 8j
2le h
2n
2ro
4s
1inc
2zi b
1odiac j
5q 2j
2mbi h
2ne 7
2o
3m
1ut

0abadie
3ssi
2badi
4s
5si
3es
3ou
2dallah
3elaziz
5kader
5laoui
6i
4rrahmane
3i
3ou
5l
3ul
2ecassis
3d
3l
4ard
3rgel
4kane
2grall
2id
4i
3tbol
3ven
2oudou
2raham
4ntes
3eu
3ial
2salon
1car
2cart
2hard
3ille
3our
6i
2ker
5mann
1dam
4s
2da
2el
4aide
4e
4ine
2ler
2net
3ot
2olphe
2rian
4en
1fkir
2onso
1gasse
3the
2ez
2goun
6e
2neray
4s
2ostini
7o
2uerre
3iar
4lar
5era
5lon
3llo
1hamada
4ed
2med
1idara
2ello
2llaud
4oud
2me
2rault
2ssa
5ni
5oui
1ka
2gun
2in
2kus
2soy
3u
2tas
1lain
3mi
3oui
3rcon
4y
3ux
3voine
3zard
2ba
4nese
4ret
3erola
5t
6i
7ni
6o
3in
3ouy
3recht
2caraz
3indor
2debert
2em
4any
3ssandri
5i
3x
4ander
7re
4is
2fonsi
6o
3red
2i
3ane
4s
3bert
3dor
3li
3ne
3oui
3x
2la
4in
5re
5s
4l
5i
4m
4nic
4oui
4rd
5t
3eaume
4gre
4mand
3ibert
4er
4o
5t
4x
3ou
5ache
5ch
7e
2meida
4ras
2onso
4zo
3ui
2phonse
7ine
2quier
2ric
2tun
2varez
3es
2y
1mador
3lric
3nd
4n
3r
4a
5l
4i
4o
3t
4o
2bert
3lard
3roise
5sino
2eline
4ot
3stoy
3t
3ur
2ghar
2iard
3ce
4o
3el
3ot
3rault
4i
2mar
5i
3our
2or
4im
4os
4y
3ur
5oux
4yal
2ram
4ne
5i
4oui
3i
3ouche
2sellem
2y
1ncel
5in
5ot
2drade
4e
5a
6ni
5o
5s
5u
4ies
6u
7x
5ot
4zejewski
2fray
2gama
3eli
6ni
5o
5y
4r
3ibaud
3lade
4es
3ot
2icet
2ne
4quin
4tte
2quetil
5z
2sart
3el
5in
5me
3quer
3tett
2thony
3ier
3oine
7tte
4n
5elli
5i
6ni
6o
5y
3unes
1ouad
5i
3dia
3n
3stin
1paricio
2pere
5t
1rab
4i
3gon
3nda
3r
3ujo
3ye
2baoui
3ez
3ogast
2chambaud
9lt
4er
4imbaud
2douin
2ena
5s
2faoui
3i
2gaud
3entin
3oud
2ias
3f
2lot
2mand
5et
3engaud
2nal
4ud
5lt
3old
4u
5ld
6t
5x
2pin
2righi
4ve
3oyo
2sac
3lan
2taud
3ero
3haud
4ur
3us
2zel
3ur
1slan
2ri
2sani
3elin
4mat
4t
3ie
3ouline
5mani
5s
2tier
3ruc
1tes
2hanase
2ia
2lan
2mani
2tal
5i
4r
5d
3ia
5s
3oumani
1ube
4r
5ger
5t
6in
3ier
4n
5eau
3ourg
3ree
5t
4un
4y
2clair
2debert
4t
3ibert
4c
4gier
4n
5ot
3o
4in
4uard
5in
5x
3rain
5n
4en
4y
3ureau
3y
2er
2ffray
5et
3rere
2ge
4r
5eau
3ier
3uet
4in
4ste
6in
8e
6o
2mont
2neau
2petit
2re
3iol
3oux
4y
2thier
3ier
4n
4ssier
3res
6noms
5t
2vinet
3ray
2zanneau
3ou
1vci
2eline
3nel
3rty
2ice
3gnon
3sse
2on
2ril
5lon
1y
2ache
5i
3d
4i
3la
3ri
2demir
3in
3ogan
2ed
2mard
3e
2ral
4ult
1zais
3m
2ema
3vedo
2iz
4i
2nar
2oulay
4z
2ria
2zaoui
3i
3opardi
4ug
5z
6i
0ba
2ali
2ba
3el
3in
3onneau
2c
3ar
3h
4a
4e
5lard
6et
6ier
6ot
5r
4ir
6i
4mann
3le
5t
3on
3que
6t
2daoui
3er
4t
3i
4e
5r
4n
3ji
3ri
3uel
2ert
3s
3za
2gard
3hdadi
3ot
3uet
2h
3eux
3i
3loul
3ri
2il
4lard
5e
6t
6ul
7x
5if
5on
6t
5y
3n
2jard
3eux
2k
3ari
3er
3hti
3ir
2l
3aguer
4n
4voine
4y
3ci
3dacchino
4e
4i
4o
4ucci
4win
3i
4n
3l
4and
7ras
6ger
4ester
5t
4on
5t
4u
4y
3me
3on
3thazard
4us
2mba
2nce
5l
4hereau
3goura
3nier
3or
4s
3se
2ptista
7e
2que
5t
2r
3a
4del
5ji
4ka
4le
4n
5ger
4t
5a
5te
3ba
5ra
6in
5t
5ud
4e
5au
5dette
5ra
6eau
6o
5t
5y
4ier
7i
6ux
5n
4osa
5t
6in
3celo
3d
4e
5au
5l
5t
4in
4on
5t
5u
6x
4y
3ege
4k
4l
4s
4t
3gain
4e
3houmi
3i
4l
5lot
3ka
3let
4ier
3nabe
4ier
3on
5e
5i
4u
5di
5x
3ra
5l
5nco
5s
5t
5u
6d
6lt
5y
4e
5au
5ira
5re
5s
5t
6eau
4i
5er
7e
5ol
4ois
5n
5s
6o
5t
4y
3s
3t
4eau
4h
5e
6l
7emy
6s
4oli
6o
2s
3cou
3ile
3le
3que
5in
3se
5t
4i
4o
5n
3tard
4ian
5de
5en
5n
4os
2taillard
7e
4rd
3hily
3isse
5ta
3on
3s
3taglia
5is
4esti
5ux
4ut
3ut
3y
2u
3che
6t
3d
4e
5l
5t
4ier
5n
6o
4oin
5n
5t
5uin
6x
4rier
5y
4u
5in
4y
3er
3ge
3mann
5rd
4garten
8ner
3r
3tista
3wens
3x
2vay
3erel
2y
3a
4rd
5t
3e
4r
4t
4ux
3le
3o
4l
4n
3ram
2z
3ile
5le
4n
4re
3ot
1eal
3sse
3trix
3u
4champ
6et
5ourt
4d
5et
5oin
6uin
4fils
5ort
5rere
4ge
6ndre
5rand
4jard
5ean
4lieu
4me
5ont
4ne
4pere
4rain
5egard
6paire
4soleil
5sart
4tour
4vais
6l
7let
5ois
2c
3ard
5t
3hard
4e
5t
4u
3k
4er
3ot
4urt
3q
4uart
5et
3u
4e
4we
2del
3in
3os
4uet
3u
2e
2gard
4ud
3hin
3in
3on
4t
3ue
4in
2hague
3r
2illard
2jaoui
2khti
3kouche
3tas
2l
3aid
6i
5r
4rbi
4ud
3bachir
3djilali
3gacem
3hadi
6j
5j
5ssen
4omme
3iard
4n
3kacem
8i
5di
5id
4heir
5ir
7i
3l
4a
5hcene
5iche
5l
5my
5nce
6ger
5rd
5y
4e
5c
5garde
5nger
5t
5ville
4i
5ard
5er
5l
5n
6i
5ot
4o
5c
6q
5ir
5n
5t
4y
3mokhtar
5nt
7e
3ot
5ti
3tran
3val
3y
2nabdallah
4chour
4hmed
4issa
4li
5lal
4mar
7a
5eur
5or
4ouda
4rbia
5d
4youn
4zet
3brahim
3cheikh
6trit
5ikh
6mol
3daoud
4er
4jebbour
3e
4ch
4detti
8o
4t
5eau
4zech
3guigui
3haim
5mida
6mou
6ou
5ssine
3ichou
4er
4tah
5ez
5o
3jamin
3mansour
4essaoud
4ohamed
5ussa
3nacer
5ni
4our
3oist
5t
4n
5i
3quet
3said
5lah
6em
4imon
4limane
4oussan
3tahar
5leb
4o
4z
3yahia
4oucef
6nes
6ssef
2quet
2ranger
4rd
4ud
3che
6l
3dah
3enger
6uer
3g
4e
5on
6t
5r
6e
7t
6on
7t
5s
4ot
5ugnoux
3hault
3kane
6i
3land
4emont
4ioz
3mond
3na
5be
7u
5det
5l
5rd
7eau
7i
8n
9i
7o
5sconi
5t
5ud
4e
5de
5t
4hard
8t
4ier
5gaud
4on
5t
4y
3rabah
5nger
4e
5bi
4ier
4uyer
4y
3son
3t
4aud
6x
4e
5au
7x
5loot
5t
4haud
7lt
5e
6au
6lemy
7ier
8n
7on
8t
6t
5ier
5o
6d
6lon
6me
7ier
6n
7neau
6u
4ier
5l
5n
4olino
5n
5ut
6x
4rand
5on
2s
3ancon
3cond
3nard
5ult
4ier
3ombes
3sard
4e
5au
5t
4iere
8s
5n
4on
6net
2thencourt
3ourne
3remieux
3tahar
5yeb
4on
2ucher
3gnet
3n
3rel
4rier
3zelin
2vilacqua
2y
3er
2zard
3iat
4er
1iabiany
3nchi
7ni
5o
3rd
3u
2bard
2chet
4on
2dard
5t
4ud
5lt
5x
3eau
4t
3i
3ois
4n
2eber
3hler
3naime
4fait
4venu
3r
3t
2gand
3eard
3non
3ot
5te
3uet
2han
3el
2joux
2lger
3lard
5ud
6lt
6t
4e
5t
4iet
4on
5t
6et
4y
3y
2nard
3der
3eau
4t
2on
3t
4teau
2raud
3on
4t
2sch
5off
3iaux
3muth
3son
2teau
3on
3ton
2ze
4t
4ul
3ien
3ot
1lache
6re
5ier
5on
3in
5ville
4s
5e
5on
4ze
3nc
5hard
6e
7r
7t
6on
7t
5kaert
5o
4din
4pain
4quart
6et
3rd
4y
3s
4co
3y
3zy
2e
3d
3in
3riot
3t
3use
4ze
2in
2och
3is
3mme
3nd
5e
6au
6l
7le
6t
5iau
8x
6n
5y
3quet
3t
3uet
4in
2um
3teau
1obet
3in
2cage
3hard
4e
5r
5t
3k
3quet
5ier
6llon
2dard
5t
3ein
4nes
4reau
4t
3ier
4n
5eau
5ier
3o
2eglin
3hm
3sch
3uf
2gaert
4rd
2hec
3n
2idin
3leau
4lot
3n
4a
4et
4ot
3reau
4on
3s
4ard
4nard
4sard
5e
6au
6l
7ier
6t
5ier
8e
6n
7ot
5on
7net
5y
4villiers
3tard
4eau
5l
6le
5ux
4tin
3vin
3x
3zard
4et
2kobza
2lle
5ngier
3ot
2mpard
3y
2n
3al
4my
4rd
4venture
3don
5ux
4u
3enfant
4t
5ti
6o
3fils
3homme
5ure
3i
4face
4llo
4n
4s
3jean
4our
3nafous
8x
5ire
5l
5my
5nd
5rd
7el
5ud
5y
4e
5au
7d
5foi
7nd
7us
7y
5l
5maison
5nfant
5t
6on
5vie
7lle
4iec
6r
5n
4ot
4y
3o
3te
5mps
3valet
5rlet
4oisin
3y
3zom
2one
2quet
2rd
4age
5s
5t
4e
5au
7x
5lais
5nave
5rie
5s
5t
4ier
5n
3e
4l
3g
4es
4ne
3ie
5s
3ne
5t
3ras
4el
3y
2s
3c
4h
5er
3quet
3sard
4e
5r
6t
4is
4on
4u
5t
4y
3t
2t
3ella
3horel
3rel
3te
4ier
5n
4on
2u
3abdallah
4fia
4kkaz
4lem
5i
4nani
4rd
5fa
4ziz
5za
7oui
3bekeur
5t
3card
5ud
6t
4etta
4hard
7eb
7t
6ud
5e
6r
7eau
7ie
8t
7on
7y
6t
6z
5ikhi
5on
6t
6ucha
5ut
4let
5y
3daoud
5rd
5ud
4eau
5t
4iaf
5er
5n
4jema
8a
4on
5t
5u
4raa
5y
3e
4dec
4t
3ffard
3gard
5ult
4eard
5t
4hanmi
4on
4rine
4uerra
3hafs
5ssoun
4ier
4lel
4ours
3illard
7ud
6e
7t
6on
7t
6y
4n
4sset
6ou
4x
3ju
3khalfa
6ri
3lain
6re
6s
5nd
6ge
8r
6ouar
6t
5rd
5y
4ch
4e
5au
5nger
5steix
5t
5y
4ier
5n
6guez
4le
6t
5ier
5y
4nois
4ogne
5n
5t
4y
3maza
4ediene
3niol
4oua
3querel
6t
5in
3r
4a
5hla
5s
6seau
4bon
4cier
4dais
5eau
6l
6t
5ier
6n
5on
4e
5au
5l
5t
5z
4g
5ade
6in
6ult
5eais
7t
6ois
7n
6s
6t
5in
7e
5ogne
6in
7s
6n
6uin
5uet
6ignon
4his
4iez
5gault
5llon
4let
5ier
5on
4maud
4ne
4on
4quin
4rat
5e
6au
6e
6l
6t
5ier
4se
5ier
6n
4y
3squet
4said
6rd
5eau
6mart
5ion
3taleb
5rd
4eille
9r
5ldja
6oup
5t
4hier
5ors
4ier
5gny
5llier
5n
4oille
5n
6net
4ron
5y
4te
5ier
3vard
6t
4eret
5t
4ier
5lle
3yer
4ssou
3ziane
5d
6i
2ve
2y
3ard
4val
3e
4r
2zec
3kurt
3on
1rabant
3chet
4onnier
4q
3em
3ga
3him
6i
4mi
3illon
6y
3mi
3nche
7reau
6u
5o
6urt
4d
5ao
5on
5t
4ger
3rd
3s
4sart
5elet
6ur
3ud
4lt
4n
4x
3vo
3y
4e
3z
2eant
4rd
3bant
4ion
3chet
3da
3geon
5r
3heret
4ier
3maud
4ond
6t
3net
4ier
4ner
4ot
3s
4san
5on
5y
3t
4agne
5udeau
4eau
5l
4in
4on
4te
3uil
4x
3vet
3ysse
2ianchon
5d
5t
4rd
4t
5te
3card
5ud
4e
4he
6t
4out
3de
4ier
4oux
3e
4nd
5s
5t
4re
4t
4z
3ffaut
3gitte
4non
3ki
3llant
6ud
5et
3n
3ois
4n
4t
3quet
3s
4ard
4saud
5e
6au
6t
5on
3to
3val
3zard
2oc
4ard
4hard
5e
6t
5ier
5ot
3din
3gniart
3han
3n
4ner
3quet
3s
4sard
5e
6au
6t
5ier
3t
4ons
3u
4ard
4dic
4illard
7et
4ssard
6e
7au
4tin
4x
3wn
3yer
2u
3ant
3chet
5on
4ker
3der
3el
4re
4t
3gere
4iere
3le
4in
3ment
3n
4a
5ud
4e
5au
5el
5l
6le
5t
6eau
4i
5er
4ner
4o
5n
5t
3yant
5s
4ere
2y
1uard
3tois
2caille
3h
4e
5r
5t
2din
2eno
3t
2ffard
4et
2gnon
3uet
2hot
2i
3s
4ine
4set
5on
2lin
3le
3ot
3teau
5l
5z
3ut
2nel
2ono
2quet
2r
3ban
3ckel
3din
3eau
4l
4t
5te
3g
4ard
5ud
4er
4os
3let
4ot
3nel
5t
4ichon
3on
3tin
3y
2sch
3in
3nel
3quet
3siere
4on
4y
2teau
4l
4t
4z
3in
3on
3tin
0caballero
4nel
6s
5ne
4ret
3ioch
3oche
4n
4t
3ral
4era
4ol
3y
2chard
4eux
2dart
3eau
4t
3ieu
4not
4ot
5u
3o
4ret
4t
4ux
3re
2etano
2ffier
5n
2gnon
2hu
4zac
2i
3llard
6t
6ud
7lt
5e
6au
6r
7e
6t
6ux
5iau
6ez
5ol
6n
6t
6ux
5y
3re
2kir
3mak
2labrese
4is
4s
4tayud
3deron
3iskan
4xte
3le
5ns
5t
5waert
3mels
5ttes
4on
3oin
4n
5ne
3petard
3ve
5t
5z
4i
4o
2m
3acho
4ra
3bier
4on
4ray
3illeri
4nade
3pagne
5na
4illo
5on
4o
5s
4s
3us
2n
3ac
4l
5e
4rd
3ce
3das
5u
4ela
6ier
3et
4vet
3ivet
3o
4n
5ne
4va
6s
3tet
4in
4on
4rel
3u
3y
2o
2parros
3devielle
7lle
3el
5le
6i
6o
4t
3itaine
3lain
4ot
3o
4n
3pe
5lle
3ron
3uano
4to
2quineau
2rabin
4dec
4yon
3bon
6e
7ll
6i
6nel
7ier
3din
6al
4on
6a
5so
5t
3e
4l
4me
4tte
3gol
3io
5n
5u
3le
5s
4i
5er
5n
4o
5s
5t
6ti
4u
3minati
4ona
3neiro
5t
3o
4ff
4n
3paye
4entier
4in
3rara
5sco
4e
5au
5ira
5l
5no
5r
6a
7s
6e
5t
6ero
6te
5y
5z
4ie
6r
7e
5llo
5on
4on
5t
4y
3ta
4eron
4ier
5gny
4on
4ron
3uso
3valho
2sado
4grande
4no
6va
4s
3ier
4mir
3par
3sagne
5n
5r
6d
4e
4ier
5n
4ou
3tagne
8t
5ing
5n
6et
6ier
6o
4el
6ain
6la
8ni
9o
7e
7i
7o
5ra
7n
5t
6s
5x
4illo
8n
4or
4ro
2tala
6n
7o
4nia
3el
5ain
3hala
4elain
6in
5rine
3illon
3oire
3ry
3taneo
4eau
4iaux
5n
2u
3bet
3chois
5y
3dal
4relier
5on
3et
3lier
3martin
4ont
3quil
3sse
3vin
3x
2vaille
8s
4lier
5li
6o
3e
4lier
3illon
2yet
3la
3ol
3re
4ol
3uela
2zal
5s
4ubon
5x
3e
4aux
4nave
5euve
4s
3ier
4n
3orla
1eccaldi
4hini
2der
2lebi
4rier
4ste
6in
8e
3ik
3le
4ier
2rceau
3da
5n
3f
3isier
3queira
3tain
3utti
3vantes
4eau
7x
5ra
2saire
4r
5i
3bron
2tin
5kaya
2vik
2ylan
1haabane
5i
3bal
5ne
6ne
5ud
4bert
5i
4ert
4in
4le
4oche
5d
5t
4rier
5ol
3dli
3gnaud
5eau
5on
3ib
5i
4eb
4gne
7au
6on
4llet
6ot
7u
8x
4x
4ze
3kir
3labi
5l
5ncon
5rd
4et
4lier
4on
5pin
5t
4umeau
4vet
3maillard
5nd
5rd
5you
4bard
6ud
5ert
5on
5re
6ier
4i
5nade
4oux
4pagne
6in
5eau
8x
6nois
5igny
6n
6on
5y
3n
4al
4cel
6rel
4delier
4el
5t
4g
4son
4teau
6loup
6pie
6reau
5re
7au
7l
4u
5t
3ouch
7e
5i
3palain
4eau
5l
6ain
6et
6ier
6le
5ron
4in
4lain
4on
5t
4paz
5e
5uis
4ron
4uis
5s
5t
5y
3rbit
5onneau
9l
8ier
4din
5on
7net
4ef
5yre
4if
4lemagne
6ry
6s
6t
5ier
5ot
4nay
5eau
5i
4on
4pentier
5in
5y
4re
6au
6t
5ier
8e
5oin
6n
4tier
5on
5rain
4vet
5in
3ssagne
6ing
6ng
6rd
5in
4tanet
7g
5el
3taigner
6n
5rd
4eau
5l
6ain
7rd
6et
6ier
7n
6lier
5net
4illon
4on
3u
4bet
4chard
4det
5hry
5ier
5ron
5y
4ffour
4let
4meil
6t
7te
5ont
4ssat
6e
6on
4tard
4ve
6au
6l
6t
5iere
6n
4x
3vanne
6on
5tte
4e
5s
5t
3zal
4elle
4ot
2ea
3bbi
4li
3deville
3ikh
3kroun
3min
6eau
4la
3n
4ais
5l
4e
5au
5l
5t
4g
4noufi
4ot
4u
3reau
5l
5t
4gui
4if
6i
4on
4rier
4ubin
4y
3snais
5e
6au
6l
3trit
4touh
3vaillier
5l
6ier
6lereau
8y
7ier
5nce
4ereau
5t
4illard
7on
4reau
6l
6uil
7x
5ier
5on
6t
3ze
2ibane
6i
3che
6portiche
4ot
3ffoleau
3kh
5aoui
5i
3quet
3rat
4ol
5n
3vot
2oisnet
5y
3let
4let
6y
3mat
4el
5tte
3pard
4in
4lin
3quet
3sson
3tard
4eau
3ukroun
4let
4quet
4raqui
4teau
4x
2retien
3ist
6iaens
7en
7n
8e
6mann
6ophe
2ung
3pin
1iftci
2nar
2priani
2ret
2sse
4okho
6o
2terne
1labaut
6x
3eys
3in
5che
4r
5e
6t
4sse
3ret
4isse
4y
3ude
6l
5in
5on
4s
5s
6e
4zel
3ve
5au
5l
5rie
4ier
4reul
2ech
3mence
8au
7on
6t
7e
4ot
3net
3rbout
4c
5q
4et
4get
5ue
4mont
4y
3t
2in
3pet
3sson
2oarec
3chard
3ix
3t
3uet
2uzeau
5l
1nudde
1oadou
3t
2ban
2cagne
3hard
4e
5lin
5t
5z
4in
4on
3o
3q
3u
2dron
2elho
3ur
5et
2ffin
2get
3nard
4et
2hen
2ic
3ffard
5ier
3gnard
5et
3n
4te
3sne
2jean
2l
3ak
4rd
4s
3ette
3in
5et
3l
4ado
5nge
5rd
6t
5s
4e
5t
6te
5u
4ier
5gnon
5n
6et
5ot
4omb
5t
3not
3omb
6ani
6e
7l
7t
6ier
6o
4nna
3pin
3son
3y
2mbe
5au
5s
5t
6te
4ier
4y
3e
3pagnon
5in
4ere
3te
2nan
3ceicao
3de
5tte
3esa
3nan
3rad
3seil
4tans
7t
8in
3tant
5t
4e
5t
4i
4reras
3vers
6t
2pin
3pens
4in
4ola
2q
3uard
6t
4el
6et
6in
6le
5rel
8le
5t
4illat
5n
2rail
3beau
5l
5t
4ier
7e
5n
6eau
3deau
5iro
4ier
4on
6nier
3lay
3merais
4ier
3ne
5c
5ille
5loup
5t
6te
4ic
5er
7e
5l
6le
7on
4u
5ault
5t
3oller
4n
3pet
3re
5a
5ia
4oyer
3so
3tes
4ial
3vaisier
2skun
3nard
4efroy
4ier
3quer
3sard
6t
4e
5c
5t
4in
4on
4u
3ta
5ntini
6zo
5rd
4e
5s
2t
3ard
3e
4lle
3tard
4e
5n
5reau
5t
4ier
5n
4on
4ret
2uasnon
3bard
3chot
5y
3derc
6t
4ray
3e
4t
5te
3illard
7ud
3lange
5ud
4et
4ibaly
4omb
7el
5n
5t
3pe
5au
5t
5z
4in
4pey
4rie
3rant
5ud
6lt
4be
6t
5in
5on
6t
4celle
5ier
4eau
5t
4iol
5vaud
4mont
4reges
5ier
5oux
4t
5ade
5ecuisse
6ille
6l
6t
5ial
6er
6n
7e
5ois
6t
5y
4voisier
3sin
4seau
3tand
6t
5rd
6el
4eau
5lle
4in
6ho
4o
5n
4ure
6ier
4y
3velard
5rt
4reur
7x
2z
3ette
3ic
1rampon
3pet
2each
3mades
3n
4n
3pel
4in
3scence
4pel
5in
5o
4sent
5on
3te
5l
5ur
4in
4on
3usot
3vel
2iado
2oce
4hemore
6t
3ise
5sant
4x
4ze
6t
3mbez
3nier
3quet
3s
4nier
3uzet
3ze
5t
4ier
2uchet
3sson
3z
1ueff
3nca
4ot
3sta
2gnet
2isinier
2nff
3ha
3in
3y
2q
2re
3t
4et
4il
2ssac
4et
4onneau
2velier
5lier
3illier
2zin
1yrille
0dabin
3o
2cheux
4icourt
3linat
3onceicao
4sta
3quin
3ruz
3unha
2da
2fonseca
2gorn
6e
4stino
3uenet
5rre
5t
4in
2han
3bi
3mane
6i
2i
3lly
3n
3x
2li
4gault
3le
5au
5ry
5t
3mas
6so
5t
4eida
2mas
4y
3brine
3erval
3iani
4co
4en
6s
3on
4ta
4ur
2na
3dre
6a
3el
4t
3g
4elo
5r
3iel
6ou
4s
3jou
3o
3soko
3tan
5s
4ec
4in
4on
3y
2o
3ud
5i
2rbon
3cy
3d
4e
5nne
3gent
3mon
3ocha
3racq
5s
4e
3tois
3y
2silva
7ferreira
3neves
3se
4onneville
6ville
2uber
3chez
5y
3de
5t
4in
3ge
3mas
4ont
3phin
3rat
4iac
3sse
5y
3tel
4riche
3vergne
2val
3eau
4iga
4sne
3iau
6d
4d
4et
4n
3oine
4ust
3ril
3y
2y
3an
3de
1eabreu
3lmeida
3morim
3ndrade
3raujo
3zevedo
2backer
4illeul
5sieux
4rd
5ge
5re
6os
4s
3lock
3oisvilliers
4nne
5o
4rd
6e
4ut
4ve
3rabant
5y
4il
5s
5to
4uyne
3uire
4t
2campos
6s
4rvalho
4stro
4udin
5x
3hamps
4erf
3k
4er
3lerck
7q
3obert
4ck
4mbe
4ninck
4ol
5pman
4rde
4ster
4ttignies
4urt
3roix
2dieu
4nger
2faria
4ux
4y
3er
3igueiredo
3landre
3ois
4ntaine
4rge
4sse
7z
4ur
3rance
4eitas
5tin
2gand
4rdin
3raeve
5nge
5s
5ve
4emont
4oote
4yse
2haene
4is
4n
4ro
4ye
3on
2jardin
3ean
4sus
3oie
4nghe
4ux
2keyser
3hil
2labarre
5re
5y
4cour
8t
5roix
4fontaine
6sse
4ge
4haie
6ye
4igue
5ne
5r
6e
5tre
4lande
8re
5leau
4marche
7e
7re
5otte
4nde
5ge
6le
5nay
6oy
5oe
6ue
4pierre
5lace
5orte
4rbre
5oche
5ue
4s
5sus
4tre
5te
6re
4unay
6e
7y
5tre
4val
6ud
7lt
5eau
5ier
4y
5e
3barre
6t
4ecq
7ue
4os
3cambre
4ourt
4roix
6s
3eage
5u
4barre
4cluse
5ourt
5roix
4glise
4pierre
6ne
5lace
7nque
4ria
5ue
4salle
5tre
4tang
5tre
4u
5ze
3forge
5sse
5ur
3gado
4range
3haye
4omme
8au
5ume
3igne
6y
4lle
4ma
4n
4on
4sle
3liaux
3mas
4er
4otte
3obel
7le
4che
4ffre
4ge
4ison
4lme
4n
4r
5d
5me
5t
5y
4s
4uche
5rme
3pech
4hin
4ierre
4lace
6nque
4orte
4rat
4uech
4y
3rieu
4ue
3sart
5ut
6x
4ol
3teil
4our
3uca
3val
6lee
5ux
4ille
4oye
3y
2macedo
4galhaes
5ny
4illy
5son
4n
5et
5ge
4rcq
5e
6st
6t
7z
5ia
5le
5que
5s
5the
4tos
4y
3bele
3e
4ester
4stre
4ter
4ure
4y
5er
3illy
4r
5ci
5el
3ol
4n
5chy
5t
4ry
4ulin
5ra
2nais
4t
3euve
6ille
5x
3iau
6d
4el
5r
4mal
4s
5e
4z
5e
5ot
3jean
3nemont
3os
4ual
4yelle
3ys
2oliveira
2pardieu
5is
3ierre
4nho
3lanque
3oilly
4orter
3re
5t
5z
3uydt
2queker
4idt
2rache
4m
5bure
3bal
3court
3egnaucourt
3kaoui
3noncourt
3oche
4o
4ubaix
5et
5iche
6n
3radji
4e
4ien
3uelle
3vaux
4ille
5n
3ycke
2sa
3bois
5rdes
4rosses
3camps
5rpentries
4hamps
4laux
5os
4ombes
5urs
3ert
3fontaines
5rges
3granges
3haies
5yes
3iles
4r
5e
6e
3jardin
9s
3landes
4oges
3maison
5res
8t
7ts
6is
4edt
5t
6tre
4idt
4ons
5ulins
3nos
5yers
3ormeaux
4usa
5tter
5za
3planches
7ques
6t
4ortes
4res
6z
3reumaux
4oches
5usseaux
4ues
5maux
3saint
5ux
4e
5aux
3tombes
5uches
3vaux
4eaux
4ignes
3warte
2trez
2udon
3tsch
2vanne
4uchelle
5d
5x
3eaux
4ze
3ienne
4gne
4llard
6e
7rs
6iers
4n
5eau
4se
5me
7s
3os
3red
3ulder
2waele
3ez
3ilde
4tte
3ulf
2ydier
1haene
3inaut
3lluin
3ussy
2eilly
3nin
4nin
2ondt
4t
1ia
3b
4ate
4ira
4y
3gne
4ouraga
3khaby
5ite
4ite
3llo
3na
4e
4ka
3rd
4ra
3s
3tta
3w
4ara
3ye
3z
2b
3enedetto
2ck
4o
2delot
3ier
6jean
2ebold
6t
3ng
3trich
4sch
4z
3u
4donne
4megard
3val
3z
2f
2giovanni
3onnet
3uet
2jon
4ux
2llies
4y
3mi
2manche
4rco
5tino
2nc
3e
4t
3h
2ogo
3mande
3n
3p
3t
3uf
2rand
3il
2stefano
2vry
2xneuf
1jebali
4bar
4li
3ffal
3lassi
4lal
7i
5ouli
3mai
2ian
2ordjevic
3uadi
4di
1o
2an
2che
2dard
3in
2err
2gan
3uet
2isneau
4y
2l
3e
3le
5t
3o
3phin
2menech
5ge
4rgue
3ingo
7s
6ues
8z
5ici
6que
3ont
2nascimento
4t
5i
3nadieu
4e
5r
5t
3val
3ze
2r
3ange
3chies
3dain
3e
4au
4l
4t
4y
3ier
4n
4val
3keld
3leans
3moy
3nier
3val
4ille
2sreis
3santos
4o
2uard
5in
4ud
4y
3blet
3ce
5t
4het
5in
4oure
3dou
3et
3glas
3illard
6et
3mbia
3rlens
6t
3sset
5ot
3teau
3ville
3x
2yen
1ragon
3i
3me
3ncourt
3oui
3peau
4ier
3y
2ean
5o
3lon
3ux
3vet
4on
3yer
4fus
3zet
2ici
3di
3eu
5x
3f
3on
3s
4s
5i
2ochon
4ourt
3guet
3in
3n
3uard
6t
5ult
4et
4hin
4in
4ot
2u
3art
3elle
4sne
4t
3on
1uarte
3ult
2bail
4r
5d
5ry
5t
3ief
4n
3oc
4is
4s
5c
6q
5q
5t
4t
4uchet
5rdieu
6g
3ray
4eil
5ucq
6il
4oca
4ulle
3uc
4is
6son
4s
4t
2c
3amp
4sse
5tel
4tel
6z
3ellier
3hamp
5teau
7l
5ussoy
4e
5mann
6in
5ne
5r
5sne
5t
3laux
4os
5ux
5y
3oin
4s
4urnau
3ret
5ux
4ocq
5s
5t
5ux
2dognon
4uit
2ez
2fau
4y
3eu
3f
4au
3ils
3lo
5s
5t
3osse
4ur
3rene
6ne
6oy
5sne
2gain
4s
5t
3ue
5t
2hamel
4ut
4yon
3em
3oux
2jardin
2lac
3ieu
4n
3ong
3uc
2maine
4n
4rtin
4s
4y
3enil
4snil
4tz
4z
3on
5d
5t
6eil
7t
6ier
4rtier
4uchel
5lin
3ur
2nand
3oyer
2ong
2parc
5t
4s
3e
4rray
6on
4yron
3in
4re
3lan
4essis
4ouy
3onchel
5t
4rt
4uy
3rat
5z
4e
5y
5z
4iez
3uich
5s
4y
2quenne
6oy
5sne
7oy
2ran
5d
5t
6on
3eau
4l
4t
4uil
3ier
5u
6x
5z
4f
4n
3maz
3o
4cher
4n
4t
4ux
3r
3sun
3u
4pt
3ville
3y
2sart
4utoir
3sart
4ol
2teil
4rtre
3heil
4il
6leul
4oit
3illeul
3oit
4t
4ur
3rieux
3to
2val
4uchelle
3eau
4rger
5nay
5t
3il
5le
4vier
0eberhardt
1chard
2k
3ert
1del
4ine
3ry
3t
2mond
2on
3uard
1gea
1hret
3hard
7t
6t
1lalami
3mrani
5i
3sri
2baz
2haddad
4mdaoui
2ias
3ce
3drissi
3e
3ot
3sabeth
4salde
2mahi
4nsouri
3essaoudi
3oussaoui
2oi
3uardi
3y
2yousfi
1meriau
4y
2ile
2ma
4nuel
2o
3nd
4et
1nault
2derlin
2gel
5s
3rand
2jalbert
3olras
1on
1r
2ard
2b
2dem
3ogan
2noult
3st
1scande
3obar
4ffier
4t
3udero
5ier
2nault
2pinas
7se
5osa
3osito
2teban
4ve
6s
6z
3her
3ienne
4val
3rade
1tcheberry
5verry
2heve
2ienne
2ourneau
1ude
4line
4s
3ier
2gene
2stache
2vrard
1vain
3nno
4o
2e
3illard
3n
4o
2in
2rard
1xbrayat
2coffier
2posito
1ychenne
2mard
2nard
2raud
0fabbri
3er
3ien
3re
4y
2che
3on
3q
2del
3iga
2ge
4s
4t
3ot
2hy
2isant
3vre
2jardo
2laise
3ck
4o
5n
3empin
3her
3l
4er
4ot
2nget
2ou
4zi
2rah
3cy
3deau
3es
3ge
5ot
5s
4ier
4ues
3hat
4i
3ia
4na
3re
4ugia
2squel
7le
2thi
3mi
3y
2u
3chard
7t
5e
6r
6t
6ur
7x
5on
4on
6net
7ier
3gere
3que
6mbergue
6t
3re
4ie
4y
3stin
3veau
5l
5rgue
5t
3x
2vard
3e
4nnec
4reau
3ier
3re
5au
5l
4ot
2y
3ard
3e
4t
3ol
5le
3s
1ebvre
2kih
2licite
4x
3lah
4er
4ous
3ten
2nech
2ral
4rd
4ud
4y
3chaud
5ichi
3dinand
3e
4t
4y
3hat
3lay
4in
3nandes
8z
3on
3ran
6d
7ez
7o
6t
7e
5ra
6i
7s
6o
5z
4e
5ira
8dasilva
5r
6e
6o
5t
6ti
4i
5e
6r
7e
4o
5n
4y
3t
4e
3y
2squet
3sard
2uillet
3try
3vrier
2vre
4ier
2y
1ichaux
4et
4ot
5u
2dan
3elin
2evet
5z
2gueira
7edo
2lali
3et
3hol
3ipe
5pi
3latre
4ion
4on
3oche
3y
2n
3ance
3ck
3e
4t
3ot
2ore
4i
2quet
2rmin
2schbach
5er
2toussi
2x
1lageul
3haut
3mand
6t
4bard
4ent
4me
3ndin
5rin
3vigny
2eck
3m
3urance
7t
5et
5ot
5y
2ick
3nois
3po
2oc
4h
3hic
3quet
3re
5nce
6t
7in
5s
5t
4in
4y
3ury
1ofana
2is
2lio
3l
4ain
4et
4in
5ot
2ns
4eca
3t
4aine
5n
6a
6el
4eneau
7lle
5s
2ray
3est
6ier
4t
4y
3get
3issier
3ster
3t
4e
5s
4ier
5n
4une
2ssard
4e
5y
4ier
2uache
4ssier
3bert
3card
6t
5ud
6lt
4hard
5e
6r
6t
3et
3geray
6e
6ouse
3illet
6oux
3lon
6neau
4quier
3quart
5e
6s
6t
3r
4age
4cade
5roy
4drinier
4e
5l
5s
4geaud
4mann
5ent
5ond
7t
5y
4neau
6l
6t
5ie
7r
5y
4quet
4re
6au
5ier
3ssard
2y
1raboulet
3det
4in
3isse
3mery
3nc
5ais
5e
6s
7chi
ani
5het
6i
7ni
5illette
6s
7co
5k
5o
6is
8e
6mme
6n
4k
4quet
4tz
3ppier
3u
3ysse
6inet
2ebourg
3chet
3deric
4j
4on
3ire
4tas
3maux
4eaux
4ont
4y
3noy
3re
5t
4ot
3sneau
6l
3ulon
4nd
3ville
3y
2iant
3boulet
3edrich
4ss
3son
3tsch
4z
2oger
3issart
3ment
7in
4ont
3ssard
3t
3uin
2uchart
3gier
1uchs
2entes
2hrmann
2mey
2r
3et
3ic
3lan
2ster
2zeau
0gabard
5re
3et
3illard
6et
3on
4riau
8d
6eau
6t
3riel
7e
7li
2c
3em
3he
5t
4on
3on
2ffet
2gliardi
3naire
4e
5pain
5ux
4on
2iffe
3gnard
3llard
5et
5ot
2kou
2l
3ais
4n
5d
5t
4s
3ea
4ra
5ne
4t
3iana
4bert
4chet
4ndo
5ier
3l
4ais
5nd
5rd
7o
5s
5y
4e
5go
5t
4i
5c
5en
6r
5ot
4o
5is
5n
5t
5u
4y
3miche
3opin
3pin
3tier
3van
6i
4ez
3y
2main
4rd
3ba
5rt
4ier
4lin
3eiro
4t
2na
3d
4on
3e
3gloff
3ne
3tier
4ois
2ra
4nd
6eau
4t
4ud
3bay
4e
3cia
5n
4on
3de
5s
5t
6te
4ien
5n
4on
3eau
4l
4t
3gowitch
8z
3in
3naud
4ier
3on
4t
3raud
4eau
5c
5t
4ic
5do
5gou
6ue
8s
4os
4y
3s
3y
2sc
4het
4oin
5n
3mi
3nier
3par
6d
6ini
3quet
3s
4ama
4e
5lin
5r
4mann
3taldi
5ud
4ineau
4on
4rin
2tard
3e
4au
3ignol
4neau
3t
4i
4o
2u
3bert
3che
6r
6t
4i
3d
4ard
4e
5froy
5l
5t
4illat
5n
4re
5on
5y
4y
3gain
3lard
4ier
4t
5ier
3me
4ont
3theron
8t
6y
5ier
4ier
4reau
5on
3vain
4in
4rit
2vard
3elle
3oille
5s
2y
3e
4t
3ot
3ral
5rd
5ud
2ze
4au
4l
3on
1eay
2eraert
2ffard
4ray
5oy
2hin
2iger
2las
3ebart
3in
5eau
4s
3le
4y
3ot
3y
2nard
3c
4e
3dre
6au
5on
6t
5y
3e
4st
6e
4t
4vieve
5ois
3gembre
3in
3ot
4ud
4vese
3s
3tet
4il
6e
6homme
4y
3y
2offray
6oy
3rge
6ault
6l
7in
6s
6t
5in
2raci
4n
4rd
6in
4ud
5lt
3baud
6lt
4er
4ier
3gaud
3in
3main
5ny
4e
4on
6d
3nez
4igon
3ome
4n
3vais
7e
5soni
4ois
3y
2sbert
3lin
4ot
3t
4in
2yer
1halem
3nem
3rbi
3zi
2erardi
4bi
3squiere
3zal
2odbane
2ulam
2ys
1iacalone
4ometti
3nnini
3rd
5ina
2baud
5lt
3elin
4rt
3ier
3on
2cquel
2ffard
2gan
5t
3on
4t
2l
3abert
4rd
3bert
3et
3ibert
3lard
4e
5ron
5s
5t
4ier
5ot
4on
5t
4y
3ot
3quin
3son
2mbert
3enez
5o
2ndre
3er
4ste
7t
4t
3oux
2ordano
4gi
3t
3vanni
2rard
6eau
7t
6i
7n
6on
7t
4ud
6eau
7t
6o
7n
5lt
3e
4rd
4t
3in
3od
4n
4t
4uard
5d
5x
3y
2sbert
2tton
2udicelli
3liani
3sti
1leize
6s
2oaguen
3rieux
3tin
1oasdoue
2be
4rt
4t
3in
3let
2dard
5t
3eau
4froy
4l
4t
4y
3frin
5oy
3in
5eau
3on
4t
2epfert
3tz
3ury
2ff
4art
4in
2guet
2hier
4n
2in
2lfier
2mbert
3es
4z
3is
2ncalves
3douin
3et
3in
3neau
5t
3on
3tard
4hier
4ier
3zales
7z
6vez
2ossens
2rce
3et
3in
3lier
3on
3se
3y
2snet
3sard
6t
4e
5lin
5t
2t
3ti
2uault
3bert
5t
4in
3dal
5rd
4eau
5t
3et
3geon
5t
3hier
3in
3jon
3lard
4et
3pil
4y
3raud
4dain
5et
5in
5on
4et
4gues
4iou
4laouen
6y
4melen
7on
4nay
4rierec
4saud
3ssard
5e
6au
6t
3t
4ard
4te
3veia
5rneur
3x
3y
2vin
5din
2y
3ard
3er
4t
3on
2zlan
1rabowski
3cia
3del
3f
4f
5in
3illot
4n
5dorge
3ll
3ncher
4d
5e
6mange
5girard
5idier
6n
5jean
5pierre
5sire
4et
4ge
6on
6r
5ier
4ier
4jon
3rd
4e
3s
4sart
5er
6t
5i
6n
5o
3taloup
4ien
4tepanche
3u
4x
3ve
5leau
4ier
5na
3ziani
2eau
3bert
3ch
4o
3ff
5ier
3goire
5ri
7o
3iner
3laud
4et
4ier
4lier
3millet
4ont
4y
3net
4ier
4on
5t
3ss
5et
5ier
3vet
2icourt
3ffon
3gnon
3llet
5on
6t
3ma
5l
6di
5ud
6lt
4bert
4m
3s
4ard
4el
4on
3veau
5l
5t
2ognet
3lier
4leau
5ier
3ndin
3s
4bois
4jean
4s
5e
6t
5i
5o
3ult
4sset
4t
4x
2uau
3ber
3el
4t
3nenwald
3son
1uay
2echi
3de
5s
4j
4on
3gan
4uen
3ho
3llec
3n
4ard
4douz
4eau
5t
4in
4nec
4on
5t
5un
3rard
4et
4if
5n
6eau
4n
4oult
4ra
5e
6iro
6ro
5ier
6ni
5y
4ville
4y
3sdon
4non
4san
3t
4ta
5e
3vel
3ye
3z
4ennec
2ffroy
2glielmi
2iard
3bert
7eau
3chaoua
6rd
5et
7eau
5on
3det
5z
4i
3et
3gnard
5on
4on
4ue
3hard
4eneuf
4o
3lbaud
7lt
5ert
5ot
4hem
5ot
4lain
6rd
6s
6ud
7me
8in
8ot
5e
6m
7ain
8nt
8rd
7et
9te
7in
9ot
7ot
6n
6rm
8e
8in
6t
6ux
6vic
5ier
6n
5o
6chon
6is
6n
7neau
6t
7eau
7in
7on
7te
6u
7et
7x
5uy
4min
4pain
3maraes
6d
3n
4ard
5udeau
4chard
4et
4ot
3on
4t
3rado
5l
5o
5ssy
5ud
3slain
3tard
4on
4tard
5eaud
6t
5on
7neau
3varch
2l
3er
2mus
2nduz
3es
3gor
3ther
2rbuz
3y
2stave
4in
2th
3ierrez
2y
3ader
4rd
3et
3omard
4n
5net
5varch
4t
2zel
3man
0ha
2ag
3s
2bert
3ib
2chani
4e
5m
6i
5t
3quard
2ddad
6i
4ou
6che
3jadj
4i
3ri
2erter
2ffner
3si
2gege
3nere
2hn
2idara
3naut
2jji
2kkar
2lgand
3imi
3l
4e
5r
4ier
4ot
4uin
3ter
2mada
5i
5ou
7che
4ni
5n
4rd
3dani
5oui
4i
3eau
4d
4l
5in
4t
3iche
4da
5i
5ou
4la
5caro
3m
4ache
5di
5mi
4er
4ou
6che
6di
6ti
3on
5ic
4u
5di
3rouni
3y
3za
5oui
2n
3afi
3i
4n
3na
4equin
3on
4t
3quez
3riot
3s
3tz
2on
3uzi
2rang
3douin
4y
3el
3ivel
3le
3mand
3nois
3o
3t
4er
4mann
3y
2scoet
3naoui
4i
3saine
5n
6i
4en
4ine
4oun
2tchi
3on
3tab
4on
2uchard
5ecorne
3debourg
4iquet
3et
3guel
3mont
3ser
3tecoeur
5feuille
4ier
5n
4ot
2vard
5t
3et
4z
2y
3e
3ot
4un
3s
2zan
4rd
3iza
1e
2bert
3rard
2cht
3k
4el
4mann
3quet
3tor
2din
3ouin
2go
2ilig
3m
3nrich
4tz
3tz
5mann
2laine
4ry
3bert
3frich
7k
6d
3ias
4e
4n
3l
4e
5c
5gouarch
5r
4o
3ou
2mbert
3ery
3on
2n
3aff
4ult
5t
5x
3g
3in
3nebelle
7rt
5quin
4i
5on
3ocq
6ue
4n
4t
3rard
4i
5et
5o
6n
6t
5ques
4y
2quet
2rail
4rd
4ud
5lt
3baut
4ert
5t
5z
4in
4reteau
3edia
3icher
4n
4sson
4tier
3lin
3man
6d
6n
6t
4et
4ier
5tte
4ouet
3nandez
3on
4uard
3pin
3r
4era
6o
4mann
4y
3sant
3ter
4zog
3ve
5t
4ier
6u
7x
5ou
4o
5uet
4y
3y
3zog
2spel
3s
4e
2u
3de
3lin
3rtaux
5ebise
3ze
2yer
3raud
1ibon
2dalgo
2laire
3d
3l
4airet
4ion
2nault
2ppolyte
2r
3el
3igoyen
3on
3sch
3tz
2s
2vert
1o
2ang
3rau
4eau
2chard
6t
4et
3ine
5i
3q
4uet
2el
2ff
4mann
2gnon
3uet
2lderbaum
3lard
2mme
3o
2ndt
3g
3ore
5ine
2rel
3n
2spital
3tis
2te
3tin
2uard
5i
3dart
5yer
4in
3ee
4ix
4l
3illon
3llier
3ot
3pert
3rcade
4i
5ez
4lier
4y
3ssais
5et
5in
3ze
5t
2yez
1u
2a
3ng
3rd
4t
2ber
5t
3y
2c
3het
4on
3k
2dry
2e
3ber
3t
2g
3el
3on
4t
3uenin
6ot
5s
5t
2illier
3n
2leux
3in
3ot
2mbert
4lot
3eau
4z
3mel
2nault
2on
3t
2re
4au
4l
4t
4z
3iez
3tado
5ud
2s
3s
4ain
4er
4on
2teau
3in
2velin
2yghe
3nh
0ibanez
2rahim
7a
1card
1dir
2rissi
1glesias
2nace
1khlef
1mbault
3ert
1nacio
2fante
2izan
1saac
3mbert
2idore
3k
2mael
4il
2nard
2rael
2sa
4rtel
1tier
1vars
2oula
1zard
2quierdo
0jaafar
2ber
3ri
2ckson
3ob
5s
3q
4uard
7t
5el
7in
9e
6mard
9t
7et
7in
7ont
8t
6s
6t
5ier
6n
7et
7ot
5ot
2deau
2eger
2ffre
6s
2ger
2han
3ier
2illet
2labert
3let
2main
3bon
3es
4t
3in
3me
5s
5t
3ois
2n
3et
3icot
4n
3kowski
3nin
4ot
3ot
3sen
4on
4sen
7s
3vier
2ouen
2quet
2rdin
3no
4y
3rige
4y
2smin
2ubert
3d
3ffret
3lin
3me
3neau
5t
2vegny
2y
3at
3et
1ean
4baptiste
4charles
4del
4francois
4jacques
5ean
4louis
4maire
6rie
5ougin
4ne
6au
6ret
6t
7te
6y
5in
5ot
4pierre
4roy
4son
4tet
2gat
3o
4u
3u
2han
5no
3l
2lassi
2ndoubi
3nequin
4y
2remie
3ome
2stin
3us
2udy
3land
4in
3ne
2zequel
1iang
2menez
2n
1oachim
3nnes
3o
3quim
2b
3ard
3ert
3in
2ffre
5oy
2guet
2hn
4son
2libois
4vel
6t
3livet
4y
3y
2nas
3cour
3es
3quet
3ville
2rand
3dan
3e
4t
3ge
3on
2se
4ph
6ine
3se
5lin
5rand
5t
4o
3t
2uan
5ne
7au
7t
6o
6y
4ult
3bert
3en
5ne
4t
3ffroy
3glet
3in
5i
3lain
4ia
5n
3niaux
3rda
6in
6n
5e
5ren
4ne
6t
5o
6t
3sse
6aume
6lin
6t
3ve
5t
4in
3y
2vanovic
3er
2yeux
1uan
2bault
3ert
3in
2das
3e
3ith
2ge
2hel
2if
3llard
5et
3n
2le
4s
3ia
5n
4e
5n
6ne
3lian
6rd
5en
5ot
2meau
4l
2nd
3g
2pin
4ter
2rado
3y
2st
4e
4in
6e
2teau
2vin
0ka
2ba
2ci
4mi
3zmarek
2da
3dour
7i
3i
3ri
2hn
3raman
2iser
2li
2mal
4ra
3el
3inski
3merer
2ncel
3e
3oute
3te
2plan
2ra
4ca
4kaya
5us
4m
5oko
4tas
3cher
3im
3l
3oui
3tal
2smi
2uffmann
4mann
2ya
3ser
2zmierczak
1bidi
1ebaili
3e
3ir
3li
2ita
2les
3ler
2mpf
2nnel
2o
2rbrat
3draon
3ebel
3goat
3jean
3marrec
3n
4eis
3vella
2skin
3sler
1hadir
4raoui
3ldi
4ed
4faoui
4id
5fa
5l
3n
3yat
2elif
6a
6i
5l
4oufi
3miri
2iari
3ter
2oury
1ichenin
2efer
4fer
2lic
4nc
2m
2rsch
2ssi
1lein
2ing
5er
2otz
1necht
2ockaert
1oc
3a
4k
3h
4er
2ehl
5er
3nig
2ffi
2hler
2ita
2lb
2nate
3doki
3e
3g
3te
2pp
2rkmaz
2se
2uadio
4me
4ssi
3yate
2walczyk
5ski
2zlowski
1raemer
3wczyk
2ebs
3it
3mer
3tz
2ief
4ger
3m
2ol
1ubiak
3ler
2entz
2hn
2ntz
2rt
4z
2s
3ter
1wiatkowski
0labadie
4lette
4rre
6iere
5the
4t
5ut
4une
3be
3eau
4lle
4sse
4yrie
3idi
4t
3onne
5te
4rde
5ie
4urdette
6e
3rosse
5usse
4uyere
3ussiere
2c
3aille
4n
4ssagne
4ze
3haise
6ze
5mbre
5t
5ud
6me
6x
4evre
4hab
4kar
3ombe
5me
4ste
4te
5te
4ur
6t
5ture
3roix
2det
2fage
4rge
6ue
4urie
4y
5e
3fargue
4itte
4ont
5rgue
3itte
3leur
3on
5d
5t
6aine
4rest
6t
5ge
4sse
4urcade
2gache
4dec
4rde
7re
5rigue
3et
3ier
3neau
3orce
4utte
3range
4ene
7e
4ue
3uerre
2haye
3lou
3mar
2i
3b
3det
4ouni
3gle
4neau
6l
3ne
3r
3sne
6y
2joie
3us
2ke
4hal
3hal
4dar
7i
2la
4nde
5ne
3evee
3lemand
8t
6ent
4ier
3ouette
5m
5x
4y
3y
2m
3a
4che
4nde
5t
4rche
5e
5que
5re
5t
3berger
6t
4in
4lin
4oley
7z
3e
3i
4ne
4rand
6ult
3oly
4n
4the
5te
4uche
5r
6et
7ux
6oux
3pin
3rani
4i
3ure
3y
2n
3ce
5lin
6le
6ot
4ien
4on
4ry
3da
5is
5uer
4eau
5lle
5maine
5s
4on
4re
6au
5in
5y
4y
3franchi
3g
4e
5vin
4lade
6is
5et
5ois
3ier
3n
4es
4oy
4uzel
3oe
4y
3toine
3vin
2o
3t
3uar
2palus
3eyre
3ierre
3lace
5gne
5nche
3ointe
4rte
4tre
4uge
2ra
4bi
4vine
3bi
3che
6r
6veque
3det
5ux
4y
3ge
5au
5ron
4illiere
4uier
3ibi
4ve
5iere
3occa
5he
7lle
4que
4se
3re
4ieu
4oque
3sonneur
3tigau
6ue
3ue
5lle
3zilliere
2scaux
3ne
4ier
3sagne
5lle
4elin
5rre
4on
5ued
4us
2tapie
4ste
3chimy
3il
3orre
4uche
5r
3reche
5ille
2u
3de
3er
3ga
4ier
3monier
3nay
4ey
4ois
3r
4ain
5ns
4e
5nce
8au
7in
7on
6deau
6s
6t
5t
4ier
5n
4y
3tier
2val
5lee
4ud
5x
3eau
4nant
5u
4rgne
3ialle
4e
5lle
5ville
4gne
4lle
4olette
4sse
3ocat
4ine
5sier
4rel
2wson
2y
2zaar
4r
5e
5o
3reg
1e
2al
3ndri
3ute
2bail
6ly
4rbier
5on
5s
4s
5tard
3eau
4c
5q
4gue
4l
5lec
4rre
5t
3igot
5re
4han
3lanc
5y
4ond
3oeuf
4hec
4n
5niec
4rgne
4sse
4t
4uc
6her
5edec
5lch
5rg
7eois
6his
5teiller
5vier
4zec
3ras
5t
4e
5t
6on
4is
4un
2ca
4cheur
4dre
4ille
4lve
7z
4m
4nu
4plain
4rdonnel
5pentier
4s
4t
3erf
3hartier
5t
4evalier
8lier
3igne
3lainche
6r
7e
4ech
5r
6c
7q
6e
4use
3ocq
4eur
6vre
4inte
7re
4mpte
5te
4nte
4q
4rdier
5nec
6u
5re
4t
4uffe
5rt
7ois
5stre
5tre
4z
3rivain
4oq
3unff
4yer
2dain
4ntec
3ent
4z
3ieu
3ouarin
5x
3roit
4u
3u
4c
5q
4ff
2e
2falher
4ou
4ucheur
3ebure
5vre
4uvre
4vre
3lem
4och
5hic
3oll
4restier
5t
3ranc
7ois
4ere
3ur
2gac
4l
5l
6ic
6o
4rrec
5s
4y
3eay
4ndre
5til
4r
3lise
3off
4upil
5rrierec
5t
5x
3rain
5nd
5s
4is
5x
4os
5ux
3uay
4ellec
5n
6nec
5rn
5vel
4illon
8u
9x
4yader
2hen
5aff
3ir
3mann
3oux
2ininger
3tao
4e
2jeune
2lan
5dais
5n
4rge
4y
3eu
5x
3ievre
3louche
3ong
4up
5tre
2mahieu
4ire
5stre
5tre
4n
4rchand
5echal
5ie
4sson
4y
3ee
4n
5n
5tec
4rcier
5le
5rer
4sle
4tayer
4unier
5r
3iere
4re
3oal
4igne
5ne
6g
4nnier
4rt
5van
4uel
5llec
3pereur
2nain
4our
3clume
3estour
4veu
3fant
3gagne
4lart
5et
4rand
3ne
3oble
4ir
4rmand
3tz
3y
2o
3n
4ard
7i
4e
5tti
4i
3pold
2page
4ih
4llec
4pe
4rc
5oux
4ul
3elletier
5tier
4nnec
4re
5lier
5s
4tit
4z
3iller
4nay
5e
3lat
3oittevin
4rt
4utre
3retre
5ux
5vost
4ince
5ol
4ovost
2quellec
5re
6tier
5sne
5ux
4ien
5n
2rat
4y
3ch
3ebourg
3iche
3och
4i
4lland
4uge
5x
5zic
4y
5er
2saffre
4ge
4int
4out
4ulnier
5vage
5x
3cop
5t
4ure
3eigneur
4llier
4ur
3ieur
6x
3ne
3ourd
3pagnol
4inasse
3tienne
4rade
6t
3ueur
4r
2tailleur
4llec
4ng
4rd
3ellier
4rme
5rier
5tre
4ssier
4xier
3hiec
4uillier
3iec
3ombe
4rt
4urneau
8ur
9x
2vacher
4illant
4llois
4sseur
4vasseur
3eau
4ille
4l
4neur
4que
4rrier
5t
4sque
4t
4ugle
3i
4eux
4llain
3y
2wandowski
3is
2y
3dier
3marie
3s
1herbier
4itier
4mite
7te
3ureux
2omme
3ste
5is
3te
5llier
2uillier
4ssier
1i
2agre
3igre
3rd
2berge
5t
2egeois
3nard
3tard
3vin
4re
2ger
3ier
3nier
4on
3onniere
4t
2m
3a
4re
3ousin
5zin
2n
3ard
5es
3der
2ogier
3n
4net
3t
4ard
2tzler
2u
2vet
2ze
1lamas
2edo
2inares
2opis
3rca
4ens
5t
1o
2aec
2bjois
3ry
2catelli
3het
4on
3quet
2effler
3uillet
2geais
4z
2hier
2ir
4e
5t
3seau
5l
4on
4y
3zeau
2llia
2mbard
7i
7o
6t
2ncle
3g
4in
4o
4uepee
6t
6ville
2pes
4z
2quet
2r
3and
5t
3cy
3eau
4nt
6e
6z
5zi
7ni
6o
4t
3ho
3idan
4n
4on
5t
3rain
4e
3thioir
3y
2sson
2th
3te
4in
2uarn
3bat
4et
4iere
4outin
3chart
5e
6t
4if
3e
4t
3ineau
4s
5e
5joseph
5on
6r
3kili
3nis
3p
3rdel
4eiro
5nco
4me
4y
3ssouarn
4talot
6u
3veau
5l
5t
4rier
2y
3er
2zach
4no
3e
1u
2bin
2c
3a
4s
3chini
3e
4t
3iani
4en
3ot
3zak
2dwig
2is
2mineau
2na
3eau
4l
2ong
2po
2que
5t
2sseau
4on
2tz
2u
2x
1y
2on
4net
2s
0maarek
4ouf
7i
2bille
4re
4t
3rouk
2caigne
5re
4lou
3e
4do
3hado
5rd
4et
4u
3ia
3kowiak
3on
3quart
5et
3rez
2dani
4r
3ec
4ira
4laine
5eine
5ine
3i
4ot
2erten
7s
3s
2ffre
2galhaes
4ssa
4ud
3deleine
3e
3loire
3nan
5rd
5t
4e
5t
4ien
6r
6z
5n
4on
4y
3re
4i
4o
3uet
2haut
3di
4joub
3e
4o
3i
4er
5u
6x
3joub
3moud
7i
3o
4t
3u
4t
2i
3a
3er
3gnan
5e
4ret
5ot
3lhe
4lard
5e
6t
5ot
5y
3ndron
4e
4guet
6y
3re
5sse
5t
4ot
3son
6neuve
3tre
2jdoub
2khlouf
8i
2laise
4ndain
4quin
4rd
4val
3bec
4ranque
3donado
3ecot
4k
4t
3foy
3herbe
4omme
3ik
4nge
3ka
4i
3lard
4e
5t
3o
4nga
4t
3terre
2man
3eri
3meri
3ou
5ni
2nach
4i
3ca
4eau
5l
4he
5on
4ini
3din
4on
3e
4nt
4t
3fredi
3ge
5l
5ot
4in
3ier
6e
5z
4n
3o
4n
4ury
3sard
4ion
4on
5ur
7i
4uy
3teau
5l
3uel
3y
3zano
4oni
2o
3uche
2quaire
4et
4in
2ra
4is
4val
3c
4eau
5l
6in
8o
6lin
4hadier
7our
6is
6l
6nd
8ise
7t
5e
6se
6tti
5i
6ve
4iano
5lly
5niak
4k
4o
5n
6net
5s
5t
6te
5u
6x
4q
4y
3eau
4c
5aux
5hal
4ga
4scaux
4t
3got
4uerie
8te
9te
6t
5ier
3i
4a
5ge
5ni
4e
5joseph
5l
6ouise
6uce
5n
5rose
5sainte
5tte
4moutou
4n
5ho
5i
6er
5o
4on
6neau
5t
6ti
4s
4us
3kovic
3le
4ier
7e
5n
4ot
3min
3olleau
4n
5ne
4t
5te
3quant
5e
6r
6s
6t
7te
6z
5is
3re
5c
5t
4on
5t
3s
4ac
5l
5n
5ult
4eille
4ollier
3teau
5l
6li
4i
5al
5gny
5n
6ache
7ge
7t
6e
7au
7lli
7t
7z
6ho
6i
6o
7n
7t
6s
4os
4y
4z
3x
3y
3zin
4ouk
2s
3caro
4lef
6t
4ret
3quelier
3sa
5mba
5rd
7ier
6t
5t
4e
5lin
6ot
5ron
5t
4ias
5cot
5n
5ot
4ol
5n
6i
6neau
5t
4y
2ta
3eo
5s
4u
5s
3he
5vet
5y
4ias
5eu
5ot
5s
4on
4urin
4y
3ias
4gnon
3on
4s
3rat
3te
5i
5r
6a
4on
2ubert
4oussin
3clair
4ourt
3det
4uit
3froy
3gard
4e
5ndre
5r
5t
4uin
3jean
3nier
4oury
4y
3pas
4etit
4in
3re
5l
5r
5y
4ice
5n
4o
5uard
4y
3ssion
3vais
2ximin
2y
3er
4t
4ur
5x
3ot
2zard
5i
5s
4ud
3e
4au
4l
4t
3ier
6e
7s
4n
3ouni
5z
6i
4yer
3ur
5e
5ier
3y
3za
4oni
1barek
3ye
1ear
2barki
2chain
4eri
4in
3kes
2dard
3dah
4our
3ina
3jahed
2e
2ftah
2ge
3ret
2hadji
3daoui
4i
3enni
4ust
3l
2ier
3gnan
5en
3moun
3ster
3te
2jean
3ri
2kkaoui
4i
2lchior
3e
4t
3iani
4n
5e
4s
3ki
3let
4ier
4ot
5uk
6l
3o
4n
5i
4t
2mbre
2n
3a
4ge
6r
4nt
6eau
4rd
3des
5z
4oza
4y
3et
5rier
4z
3gual
5y
3ier
3n
4esson
3on
4ret
4u
3sah
3tec
3u
4et
4ge
4t
2rabet
5ti
4h
4nd
4t
3cadal
6ier
4eron
4ier
3el
4sse
3iau
6x
4c
4enne
4no
4ot
3le
5n
5t
4ier
5n
4o
5t
3met
3rer
4ien
3tens
4z
3ville
3y
3zougui
6k
2sbah
3lem
5t
4ier
5n
3nage
5rd
4ier
5l
3quita
3sager
5i
5oud
8ene
8i
4in
6a
4mer
3tre
2tais
4y
5er
3bach
3enier
3ge
3ivier
3ral
4o
3te
3z
4ger
2unier
3r
4ant
4ice
5sse
2vel
2y
3er
3nard
4et
4ier
2ziane
6i
4ere
7s
3ouar
1hamdi
1ialhe
4on
2callef
3eli
3halak
6et
6let
6on
6ski
5rd
5u
6d
6t
6x
4eau
5l
6et
6i
7n
6on
7t
5naud
6eau
4on
5t
3lo
3oud
2elle
3tte
2geon
3liore
3nard
4e
4on
5t
3uel
5t
2houbi
2lan
3cent
3esi
4t
3hau
3in
3lan
5rd
4e
5r
6et
5t
5ville
4ien
5on
6t
4on
5t
3on
4t
4udi
2moun
6i
2nard
4tchy
4ud
3et
3got
4uet
3ier
3ne
3ot
3vielle
2on
3ssec
3t
2quel
5t
2r
3a
4bel
4lles
4nda
6e
5ville
3i
3za
2schler
3saoui
3tral
1madi
1oal
2deste
2hamed
5mad
6edi
3r
2igne
3nard
4djie
4e
5au
5t
4g
3san
4e
4on
4son
7nier
4y
2keddem
3htar
7i
3rane
6i
2lard
3es
4t
3iere
4n
5a
6ri
5es
5ie
7r
3l
4ard
4e
5t
4ier
2nard
3ceau
4haux
4omble
3desir
5t
4oloni
5n
3et
3fort
3ge
4in
5s
3ier
4n
4ot
3louis
3nereau
7t
6ie
5t
4ier
5n
4ot
3od
4t
3rose
3s
3tagne
7on
4eil
6ro
5l
5ro
5s
6inos
5t
4fort
4i
5el
6r
5gny
4out
5ya
4reuil
3voisin
3y
2quet
2ra
4is
4les
4nd
5ge
5t
4rd
4t
3eau
6x
4ira
4l
5le
6i
6o
4no
4t
5ti
6o
4y
3gado
5n
6d
3i
4ce
6au
4lle
6on
4n
5eau
5iere
4o
4sot
5se
7au
7t
6on
4tz
4ze
5ot
3let
4ot
3min
3net
3o
4n
3telette
4ier
4reux
3van
6t
3y
2sbah
3ca
3er
3nier
3ser
3tefaoui
2ta
4rd
3tais
4e
5t
4ier
5n
2ua
3chard
5e
6l
6t
5on
3el
3gel
5not
5ot
4in
3illard
6e
7t
3lai
5rd
5y
4et
4in
6et
6ier
5s
4lec
4y
3men
4ni
3nier
5r
3quet
3ra
4eau
7x
5t
5y
4gues
4ier
4lon
4ot
3ssa
6oui
5eau
6t
5i
5ouni
5u
5y
3tama
4ier
5nho
4on
5u
6ssamy
4te
3ysset
2y
3a
3on
3san
1ugnier
3uet
2ller
4ier
4ot
3ot
2nch
3ier
3os
4z
3sch
2r
3a
4t
3cia
3e
4t
3gia
3zeau
2scat
3sard
4et
4o
3y
2tel
3in
3lu
2zard
1ze
0nabet
2cer
4ur
3iri
2dal
4ud
3eau
3ji
2el
2gel
3y
2hon
2il
4i
3m
2jar
3i
2kache
2llet
2our
2poli
2rbonne
3cisse
3din
2scimento
3r
4i
3sar
4iri
2taf
3ivel
2u
3d
4et
4in
3leau
5t
2varre
6o
4s
3eau
4t
2yagom
2ze
1diaye
1eau
2bout
2ctoux
2delec
5lec
3jar
2e
3l
2ff
4ati
2gre
4i
5er
4o
2lson
2ri
3on
3riere
2stor
2to
2u
3mann
3ville
2ves
4u
5x
2y
3ret
1go
2uessan
3yen
1iakate
3ng
2caise
4ud
3e
3od
4l
5ai
6s
6u
5e
6au
6t
5i
6ni
5le
7t
4t
4ud
2el
3to
2kolic
2on
2quet
2rlo
2vault
3elle
4t
2zard
1oble
5t
2e
3l
2gueira
5ra
5s
2ir
4et
4ot
3sette
3zet
2llet
2ms
2nnenmacher
2rbert
3et
3mand
6t
3tier
2uar
3et
3i
4ra
3ri
4ry
4y
3veau
5l
2vais
2wak
3icki
2yelle
4r
3on
1simba
1ugues
2nes
4z
2rit
3y
2ss
1ys
0obadia
2er
4le
4t
2in
2recht
3y
1din
1ge
3r
2ier
1hayon
2l
3mann
1lier
3va
5res
4e
5ira
5r
4ier
7i
7o
4o
2lier
4vier
2ry
1mar
4i
2nes
2ont
1nfroy
2illon
1rain
3nge
2ban
2han
2ieux
3ol
2lando
2sini
2tega
3ica
4z
3uno
2y
1sman
5i
3ont
2ter
2wald
1tmani
2t
3o
1uadah
4i
3li
3rdi
4et
3ttara
2chene
2dard
5t
3in
3ot
2edraogo
3rtani
3slati
2in
2ry
2tin
2vrard
4y
1z
2anne
2can
2demir
2en
4ne
3r
2kan
2turk
0pacaud
3card
3e
3heco
4ot
2de
3illa
3ovani
3re
2gano
3e
4ot
4s
4t
3nier
6z
4on
5ux
2ih
3lhes
4lard
6t
5e
6r
6t
5ot
6ux
3n
3re
3s
2jot
2la
4cios
3ermo
3in
4sse
3las
4ec
4ier
3ma
4er
4ier
7i
3omba
3umbo
3vadeau
2mart
3phile
2n
3chout
3el
3ier
4s
3netier
4ier
3sa
3tel
2oletti
4i
2pa
4zian
3e
4t
3illon
4n
3on
4t
3palardo
2que
5reau
5t
4ier
5n
2radis
4nt
3c
3do
5n
3e
4des
4nt
4t
3fait
3iente
4s
5e
6t
5i
5ot
5se
4zot
3mentier
3ot
3quet
3ra
4ot
3sy
3touche
2scal
5ud
4o
4ual
3deloup
3qualini
5ereau
6t
5ier
3set
4ot
3tel
5ur
4or
4re
2tard
3e
4l
3in
4ssier
3ou
5t
5x
3rac
4ice
4on
4y
3te
3urel
2u
3chet
3gam
4et
3l
4et
4in
4mier
4o
4us
4y
3mard
4ier
3se
3tonnier
4rat
3vert
3wels
2vageau
4n
4rd
3ia
4e
4ot
3lovic
3ot
3y
2wlak
4owski
2ya
4n
3en
4t
3ot
3re
3s
4ant
1ean
2ch
4eur
6x
3ot
4urt
3quet
6ur
7x
3riaux
2dro
5n
6o
5sa
2eters
2iffer
3gne
3llon
3xoto
2lage
4t
3e
4grin
4rin
3issier
6on
3lan
4e
5grin
9i
9o
5n
5rin
5t
6ier
4ier
5ssier
4oquin
5ux
3tier
2na
4rd
4ud
3e
4au
4l
4t
3in
4sson
3nec
5quin
5tier
3ot
3ven
2pe
3in
2quignot
2ralta
4rd
4ud
3bet
3che
6ron
6t
3dereau
4reau
5iau
6x
3e
4ira
7dasilva
4nnes
4s
4t
5ti
4z
3ichon
4e
5r
4gnon
4n
5et
4sse
3nel
5t
5y
4in
4ot
3on
5ne
7t
4t
3raud
7in
6lt
4e
5au
5t
6te
4ichon
5er
5gault
5n
5ot
4ocheau
5n
6e
5t
6in
6te
5ud
6x
4y
3see
4on
6ne
3thuis
3u
3y
2sce
3enti
3nel
3quet
3tel
4re
2tel
4r
5s
4tin
3illon
4ot
4t
5demange
5eau
5jean
5ot
5pas
6rez
3ot
3re
4is
4ovic
4y
3ton
2yrard
5t
5ud
4e
5t
4on
6net
5t
3sson
2zet
3in
1feiffer
2ister
1ham
3n
2elippeau
3ulpin
2ilbert
4eas
4ibert
5p
6ot
6p
7art
7e
8au
7on
8t
7s
2ung
1iard
3t
3u
3zza
2c
3ard
5t
4ud
5lt
4vet
3coli
3hard
5ud
4ereau
4on
5t
3on
4t
3q
4ue
6t
2doux
2ed
4noel
3l
3rdon
4i
4rard
6t
5e
6l
7ouis
6t
5on
6t
5u
4son
3t
4ers
4ri
4te
2geon
3nard
4e
4ol
6et
5n
5t
3ot
3uet
2lard
3et
3lard
4e
5t
4on
5t
3on
4t
2menta
3ont
2n
3a
4rd
4s
4tel
4ud
5lt
3cemin
4hon
4on
3eau
4l
5li
4t
3guet
3heiro
4o
3na
3on
4t
3sard
4on
3te
4o
2oche
3n
3t
4rowski
2quard
4e
5mal
5t
2ras
3es
4t
3iou
3on
4t
2sani
5o
2tard
3el
3iot
3ois
4n
4u
3re
2vert
4teau
3ot
1la
3ce
4ide
3ire
4sance
7t
3nchais
6e
7nault
7t
6on
5ke
5on
5q
4es
4que
4te
5ier
6n
3rd
3s
4sard
5e
3t
4eau
5l
4on
3ud
3ye
3za
2e
3ssis
3t
2ichon
3sson
2oquin
3uvier
4zennec
2u
3chart
3main
3quet
1ochet
4on
2devin
3vin
2ggi
2hu
2idevin
3gnant
3lane
3nas
4signon
5ot
4t
5eau
3raud
4e
5l
5t
4ier
4on
5t
4rier
4son
3sson
7nier
3tevin
4ou
3x
3zat
2l
3ard
4t
3et
5ti
3ge
3i
4n
4zzi
3let
3o
3y
2mares
3mier
2nce
5let
5t
4hel
5on
4in
3s
4ard
6t
4ot
3t
4et
4hieu
8x
4ier
4oizeau
5n
6nier
4y
2quet
2rcher
7on
3ee
4t
3quet
3t
4a
5is
5l
6ier
4e
5joie
5s
5t
4ier
2stec
5l
4ic
2t
3ard
3devin
3eau
4l
4t
3hier
5n
3ier
4n
4ron
3tier
6z
2uchain
5in
3devigne
4roux
3get
3illard
7ude
6e
6y
3jade
4ol
3lain
5rd
4et
4in
5quen
4lain
4y
3pard
6t
4eau
4in
4on
3rcelot
5het
4re
4tier
3ssard
5e
6t
5ier
6n
3teau
3vreau
3x
3zet
2veda
2yer
4t
1radal
4eau
5l
5s
4ier
5nes
4o
3s
3t
4s
3ud
2eau
3sse
3tot
4re
3ux
3vel
4ost
5t
2iam
3em
4to
4ur
4z
3gent
3mault
4e
3n
4ce
3ol
4u
5l
5x
3vat
4e
2obst
3cureur
3d
4homme
3isy
3nier
3sper
4t
3t
4in
3u
4st
4teau
4veur
5ost
4x
3vost
5t
2ud
4ent
4homme
3net
4ier
3vost
5t
2zybylski
1uaud
2ech
3l
2get
3liese
2ig
3ssant
2jo
4l
2pier
4n
2ren
2ylaurent
3o
1y
0quach
3ntin
2eau
3ffelec
3guiner
3hen
3len
4lec
3mener
7ur
3nault
4ehen
5t
4ot
4tel
5in
4u
3re
4o
5l
3sada
4ne
6l
3va
5l
2ignon
3llet
3net
4io
6u
4quis
4t
5ana
6rd
5in
5on
3rin
0rabah
5i
4lland
4tel
4ud
3et
3hi
3ia
4er
4ller
4n
5eau
3ot
4uin
3ut
3y
2caud
3hdi
4edi
4id
6i
3ine
3lot
3on
2di
2ffier
5n
4ray
4y
2gon
4t
3ueneau
7s
5t
4in
2hal
5i
3mani
4ouni
3ou
2illard
3mbaud
7lt
4ond
3s
4on
2ja
2kotomalala
2mage
4ssamy
4ye
3baud
4eau
5rt
3dane
6i
3eau
4l
4t
5te
3i
4llon
4n
4rez
3on
5d
4s
3pon
3samy
2nc
4on
3don
3guin
3nou
3son
2oul
5t
4x
2phael
3icault
4n
3p
2quin
2scle
3se
2t
3eau
4l
3ier
3tier
2uch
3d
3let
4in
4t
3tureau
3x
2vard
4t
4ud
5x
3eau
4l
5eau
4neau
6l
4t
3ier
3on
2y
3e
4r
3mond
3nal
5rd
5ud
1e
2a
3l
3nt
3u
2bai
3elo
3iere
4llard
3oul
5rs
5x
2ceveur
3h
4er
2don
2eb
2gazzoni
3ent
3is
3nard
5ult
4ier
6z
2ibel
3gnier
3na
5rd
4hard
8t
7t
3s
3ter
3x
2kik
2maud
3bert
3etter
3ond
3y
2n
3ard
4ud
6eau
6in
8eau
5ld
6t
5t
5x
3e
4corail
3ier
3ner
3oir
4n
4u
5ard
5f
5lt
5x
3ucci
2quena
4ier
2sse
2tailleau
3hore
3if
3y
2uter
2veillon
4l
4rchon
5dy
5t
3illon
3ol
2y
3es
3mann
4ond
3naert
5rd
5ud
4e
5s
4ier
2ze
3gui
1iahi
3lland
3nt
2bas
4ult
3eiro
4ra
4s
4t
4yre
3iere
3ot
4ulet
2card
5t
4ud
3ci
3hard
7eau
7ot
7son
5ud
4e
5r
6t
5t
5ux
5z
4ier
4omme
5n
5u
6x
4ter
4y
3o
4rdeau
7l
4u
3quebourg
2dard
3eau
4l
2edinger
3ffel
3hl
3ra
3th
3u
4x
2ff
4ard
5ud
6lt
2gal
4ud
6eau
5lt
5t
5x
3hi
3olet
5let
4t
3uet
2mbaud
6lt
4ert
2naldi
4udo
3eau
3gard
4enbach
5val
4ot
4uet
2o
3s
3t
3u
4al
4lt
4x
2pert
3oche
4ll
2quelme
5t
4ier
2spal
3s
4e
5r
2tter
3z
4enthaler
2va
4l
4s
4t
4ud
5lt
3era
4s
4t
3ier
6a
6e
3oal
4ire
2zzi
4o
1obache
4rd
5t
3be
3e
4rge
5t
3ic
5hon
4llard
4n
5e
6au
6t
5ot
5son
4on
3les
4in
4ot
3y
2c
3a
4mora
3ca
3h
4a
5is
5rd
5s
5t
4e
5fort
5lle
5r
6eau
5t
6eau
6te
4on
3k
3ton
2dde
3et
3ier
3ot
3rigues
8z
2els
3sch
2ge
4r
4z
3ier
3non
3uet
2hart
4ut
3ee
3mer
3r
2ig
2jas
2l
3and
3in
3land
4e
5t
4ier
5n
4ot
2main
4n
5d
5et
5o
4ry
3e
4o
4ra
5o
4t
3melaere
2ncin
3deau
5l
5t
4ot
3gier
3sin
2os
4e
2pars
3ers
5t
2que
5s
5t
2s
3a
4lie
3e
4au
4llo
3ier
3sard
4e
5t
6ti
4i
5gnol
4o
3taing
2ta
3h
3tier
2uabah
4net
4ud
5lt
3baud
4y
3ch
5on
5y
3daut
4ier
5l
3e
4t
3ge
5mont
5ot
5r
6ie
6on
5t
4ier
3hier
3illard
6e
6on
3l
4and
4eau
5t
4in
4land
5eau
6t
5ier
4ot
3mier
3quet
7te
5ier
3re
3sse
6au
8x
6l
7et
7in
7le
7ot
6t
6y
5illon
6n
5on
5y
4tan
3tier
3vier
7e
3x
4el
3y
4er
3zaud
4e
5au
4ic
5er
2y
3er
4t
3o
4n
2ze
4t
3ier
1uaud
4lt
4x
2bin
4o
3y
2ch
3kebusch
2e
3da
3l
4lan
5e
3t
2ffier
5n
3in
2ggeri
2hlmann
2iz
2llier
2meau
2ssier
4o
1yckebusch
5waert
0saad
4a
5oui
4i
4oun
2ba
4s
4thier
5ier
3bah
3er
3in
3le
4on
3ot
4ureau
6in
3ri
3y
2cco
3hot
3i
3ko
3re
2daoui
3i
4k
3ki
3on
4un
2ez
2fi
2ge
4t
3lam
3na
4es
4ier
3ot
2hin
3li
3noune
3raoui
3uc
2ib
3d
4ani
4i
3fi
3llant
6rd
5y
3nt
5eluce
6rose
5germain
5jean
5leger
5marc
8tin
5ot
5paul
6ierre
3son
2kho
3o
2la
4h
4ma
4s
4un
3e
4h
4m
5bier
4rno
4s
5se
3gado
4ues
3hi
3im
4n
5as
5gue
4ou
3l
4aberry
4e
5s
3meron
4i
4on
3ome
6z
5on
4u
3va
5dor
8i
5n
5t
4i
2m
3ain
4ke
4ma
4ssa
3ba
5ke
3inadin
3paio
3son
3uel
3y
4n
2na
3ches
6z
5is
5o
3doz
4rin
3e
3filippo
3gare
4lier
3na
4ier
3ogo
3s
4on
3tamaria
5na
4erre
4i
5ago
5ni
4oni
5ro
5s
4ucci
3z
2oud
5i
4t
2pin
2raiva
4zin
3da
4in
3fati
3i
3kissian
3r
4at
5zin
4e
5t
3t
4ori
4re
2ssi
4o
3tre
2ttler
2udemont
4rais
3lnier
3nier
3ra
4el
5t
3ssereau
3tereau
4ier
4ron
3vage
7ot
7t
4e
5tre
3x
3ze
5au
5r
5t
2valle
4ne
4rd
5it
5y
3elli
3ignac
6y
4n
3oy
5e
3reux
3y
2yah
1bai
1cala
2elles
2haal
4efer
6fer
4fer
4ller
4rtier
4tz
3eer
4id
4rer
5rer
3ied
4lling
5tz
3lienger
4osser
3mid
6t
5t
6t
6z
3neider
5ll
3ott
3reiber
6ner
4oeder
3uler
5ler
5tz
5z
4macher
4ster
4tt
5z
3wab
5ller
5rtz
6z
4eitzer
4ob
2otto
1eba
4g
4n
4stien
3bah
5n
3ert
3ille
4re
2cher
5t
3k
3ula
2ddiki
2galen
4rd
5ra
4ud
3hir
6i
3ond
3ui
5er
5n
4ra
4y
2igler
4neur
3ler
4ler
5ier
3ne
3te
2journe
2llam
6i
4e
5m
5s
4ier
5n
3mi
3osse
3va
2medo
3pere
2n
3e
4cal
5hal
4gas
4z
3g
3ouci
3tenac
2on
2ptier
2queira
2raphin
3e
4t
3geant
5nt
3ieys
4n
3ot
3ra
5no
4e
5au
5s
5t
4iere
3t
3vais
5nt
5t
4e
5aux
5l
3y
2ux
2ve
4no
4rac
5e
5in
4stre
3illa
4n
2ychelles
3di
3s
2znec
1ghaier
1ibille
3y
2card
3ot
3re
2d
3houm
3ibe
2ebert
3gel
4ler
3rra
2gaud
3noret
2lly
3va
4estre
8i
2mao
4rd
3eon
6i
3oes
4n
5d
5et
7ti
5i
6n
5neau
7t
6ot
5ot
3sek
2nger
4h
3quin
3tes
2on
4g
4neau
2re
4t
3ot
2ssako
4oko
2tbon
2x
1krzypczak
1lama
2imane
6i
1madja
3gghe
3il
5i
3ti
2et
2ith
1oares
2enen
2hier
2ilihi
2k
2l
3a
3e
4r
3ignac
4man
3lier
3tani
2mmer
4ier
3on
2ng
3mez
3net
4tag
3zogni
2phie
2reau
4l
4t
3ia
5no
4n
3rentino
2to
2uare
3beyrand
3chard
5e
6t
5on
5u
3dan
6i
6t
3fflet
4i
3idi
4llard
4ssi
3kouna
3la
5rd
5s
5t
4e
5s
5t
4ie
6r
4lard
3m
4ah
5re
3quet
3rd
4ice
5sseau
4y
3sa
4san
5i
3verain
4ignet
3za
2w
2yer
4z
1pano
2echt
2inelli
3teri
4z
2riet
1tahl
3lin
3nislas
4kovic
3rck
3ub
2efani
6o
3hly
3in
5bach
5er
5metz
3lla
3nger
3phan
7t
3rn
3venin
6s
2ievenard
2ock
3ffel
3janovic
3ll
4tz
2rat
3eiff
3ub
2uder
3rm
1uard
4ez
3u
2bra
3til
2c
3het
2dre
2eur
2ire
3ssa
2lpice
3tan
2n
2piot
2reau
3get
3y
2sini
2teau
3ter
2zanne
1y
2lla
3vain
4estre
1zabo
2czepaniak
2ymanski
4czak
0ta
2bard
5y
3et
3ouret
3ti
2chon
2ddei
2ffin
2har
3ir
5i
3on
3ri
2ibi
3eb
3llandier
6rd
5efer
6ur
6z
5iez
3ne
4g
3sne
2lbi
4ot
3eb
3l
4ec
5t
5ux
4on
3on
2mbadou
3isier
2n
3dia
3g
4he
4uy
3neau
2ochy
2pia
4e
4n
2quet
2rbouriech
3dieu
5f
5vel
4y
3i
4n
4s
3tarin
2s
3sart
4el
4in
3tet
2ton
2upin
3zin
2vares
3eau
4rne
6ier
2ylor
2zi
1cha
1eboul
2cher
2deschi
6o
2il
4let
3ssedre
6ire
5ier
3xeira
2kin
2lle
4ier
6z
2mplier
2ndron
2rki
3nisien
4ois
3rade
5l
5sse
7on
4ien
6r
5sse
4y
3trais
2sniere
3sier
4on
3ta
5rd
4e
4on
4u
5d
2tard
5t
3e
3u
2xier
2yssier
1hai
3o
3uvin
2ebaud
6lt
3llier
3nard
4ot
3obald
4dore
4phile
3pault
6t
3rese
5t
4on
6d
4y
3venard
6et
6in
6on
7t
2iam
3baud
7eau
6lt
6t
4ert
4out
4urce
3ebaud
7lt
7t
5lemont
4c
4ffry
4l
4rry
5s
5y
3l
4l
3mon
3on
3riet
5on
6t
4y
3zy
2o
3mann
5s
6se
8t
7in
7on
5zeau
4e
3raval
4e
5au
5l
5z
4in
3uvenin
7ot
2uault
3illier
8z
1iberghien
2chit
2ec
3rcelin
2llard
4et
4ier
4y
2mera
3merman
3on
2ntillier
2rard
3eau
4l
2son
3serand
8t
5yre
4ier
4ot
2xier
1ocqueville
2deschini
2ledano
2mas
5i
6ni
5zewski
3e
2ndeur
4u
3neau
5lier
6lier
5rre
3on
3y
2p
3al
2rdjman
3re
5nt
5s
3tosa
2si
3tivint
3un
2th
3o
2uati
3blanc
4oul
3chais
6rd
5e
6t
3dic
3hami
3il
4tou
3lemonde
4lec
4ouse
3mi
3nkara
4si
3pet
4in
3re
5t
4nadre
6ire
6nt
6y
5eur
7x
5ie
7r
5ois
4on
4ret
4te
3ssaint
3tain
3zani
5rd
4e
5au
5t
1rabelsi
3ineau
3n
4chant
7rd
3ore
3vers
6t
2edez
3guer
5ier
3hin
3mblay
4el
3visan
2iboulet
6t
3card
5ud
4hard
5et
4oire
5t
3don
3ki
3nel
4h
4quier
3oux
3quet
3tz
2oadec
3chet
5on
5u
4me
3gnon
3nche
4el
3tin
4tier
3ubat
4che
4de
4illard
7et
4ssier
4ve
2ubert
3c
4het
5ot
3ong
3pin
1ual
2ffery
2il
2nc
2r
3an
3ban
4e
3c
4o
3gis
3k
3mel
3pin
3quet
0ubeda
1car
1guen
1hlmann
1lmann
2rich
1nal
2g
2lu
1rbain
4n
5iak
2ie
4n
2rutia
2voy
1ysal
1zan
2un
0vaast
2bre
2ccaro
3he
5r
6on
5t
4on
2dot
2gner
2illant
5e
3ssiere
3tilingom
2l
3ade
4t
3cke
3denaire
3embois
4nte
6i
7n
8i
5za
4re
5o
5y
4t
5te
3in
3la
5de
5t
4e
5e
5s
5t
5z
4i
5er
5n
4ois
5n
5t
4s
3ognes
4is
4t
4ur
3ton
3verde
3y
2nacker
3daele
5mme
4ecasteele
5nabeele
6berghe
7ossche
7roucke
7ussche
5putte
5rbeke
5velde
6ille
6oorde
5walle
3el
4sse
3g
3hee
4ille
4outte
5ve
3ier
3neste
4ier
2reille
4la
4nne
7s
3gas
3in
3let
3nier
2slin
3quez
3sal
5rd
4e
5lin
5ur
2tin
5el
2uchel
6r
3geois
3quelin
3thier
4ier
4rin
3zelle
2vasseur
2xelaire
2ysse
2z
3quez
1eau
2del
3ie
3renne
4ine
2ga
2iga
3llard
5on
2lasco
4y
3ia
3la
3oso
2nant
3de
5ville
3el
4t
3ot
3tura
6ini
2ra
3beke
4rugghe
3chere
4ruysse
3dier
7e
5n
4on
4u
5n
5re
4y
3et
3faillie
3ge
5r
5s
5z
4naud
5e
6s
3haeghe
3icel
4n
4te
3let
3meersch
5rsch
5ulen
4orel
3nay
4e
5au
5t
5uil
5y
4hes
6t
4ier
4on
3on
4t
4ve
3recchia
4ier
7e
4on
3straete
3t
3waerde
3y
2tter
2y
3rat
4e
5t
4ier
3ssiere
2zin
1ial
4a
5tte
4e
5tte
4le
6t
5on
3na
3rd
5ot
3u
4d
2bert
2caire
3ente
3toire
5r
6in
2dal
3eau
3ot
2e
3gas
3illard
6e
4ra
3l
4le
3nne
6t
4ot
3u
4x
3ville
3z
2ger
3ier
3nal
5u
6d
4e
5au
5ron
5s
4on
4y
3oureux
6oux
3reux
3uie
6r
2la
4in
4r
3cot
3ela
4tte
3la
5in
5nueva
5r
6d
6et
5tte
5ume
4e
5dieu
5gas
5magne
6in
5neuve
5ret
6s
5t
6te
4iers
4ot
2mont
2n
3ce
5ndeau
6ot
6t
7i
4hon
4iguerra
3el
4t
3ot
3son
2ola
4eau
5t
6te
4leau
6t
3n
3t
2rapin
4ssamy
3et
3icel
3ot
3y
2s
3se
2tal
5e
5i
6s
3oux
3re
4y
3se
3te
4oz
2vant
3es
4t
3ien
5r
2x
1o
2gel
3t
2irin
3sin
2lant
3le
3tz
2ng
2yer
1rignaud
1u
2e
2illaume
5emin
6t
2ong
0wach
2doux
2gner
3on
3ue
2hl
2lch
4zak
3ker
3lart
4e
5rand
5t
5z
4on
3ter
4her
2ng
2rembourg
3gnier
3in
3nier
3telle
2tel
3rin
3teau
5bled
5l
4ier
2vrant
2wrzyniak
2xin
2ymel
1eber
2ibel
3gel
3l
4l
3s
4s
5e
2lsch
3ter
2ndling
3ger
2rle
3ner
6t
3quin
3y
2tzel
1iart
2eczorek
2lhelm
3laume
4ems
4iam
7s
5g
4ot
3son
2nter
6stein
2rth
4z
2sniewski
3s
2ttmann
3z
1ojciechowski
5k
2lf
4f
2ng
2zniak
1robel
1u
2rtz
0xavier
1iong
1u
0ya
2coubi
2goubi
2hi
4a
5oui
3yaoui
2lap
3cin
2ng
2o
2sar
2vuz
1e
1ildirim
5z
3maz
1on
3net
2u
3nes
4si
3sfi
4sef
5ouf
1u
2cel
2ksel
2ng
1vars
2er
2on
0zaid
4i
3re
2jac
2ki
2mmit
3ora
2netti
3in
3on
2oui
2pata
2ragoza
1eggai
3houdi
2itoun
2kri
2ller
2mmour
2nasni
4ti
3gin
3ou
2phir
2rbib
3oual
7i
3rouki
2ttor
1hang
2eng
2ou
2u
1iane
4i
2dane
3i
2egler
3linski
2gler
2mmer
6mann
2nck
3s
2touni
3te
1ouaoui
4ri
3bir
1uliani
2nino

0aaliyah
1bby
2dallah
3el
5aziz
5hak
5kader
6rim
5lah
3oulaye
2el
4la
2igael
7le
5il
2oubacar
1chille
1dam
4a
4e
2el
4aide
4e
4ie
5ne
3m
2il
2joua
2olphe
6ine
3nis
2rian
6a
6o
4el
5n
6ne
1edan
1gathe
2nes
3ieszka
1hmad
3ed
1icha
2da
4n
3en
2me
4e
3y
2na
2sha
3sa
5ta
1kim
2ram
2sel
1lain
3n
4a
2ba
4in
4n
5e
3ert
6e
6ine
3in
2cide
2do
2ec
3ssandro
5ia
6o
3x
4a
5ndra
8e
8ine
6e
4i
5a
6ne
5s
4y
3yna
2fred
6a
2i
3a
3ce
4ia
3da
3enor
3na
4e
3son
4son
3x
3ya
5h
3zee
2lain
4n
3ison
2ma
2ois
2phonse
7ine
2ya
4h
3cia
3son
4sa
5ia
1madou
3el
3l
4ia
4ya
3nd
5a
5ine
3r
3ury
3ya
2bre
4ine
4oise
2edee
3l
4ia
5e
5ne
2in
4a
5ta
4e
3r
4a
2jad
2y
1na
3belle
3e
4l
5le
3is
3s
4s
4tasia
8e
3tole
3ya
2dre
5a
6s
5e
5w
4zej
3y
2es
2ge
4l
5a
5e
5ina
7e
6que
5o
3ie
2ia
3ck
3s
4sa
3ta
2n
3a
4bel
7le
4elle
3e
4-catherine
6ecile
6harlotte
6laire
5gaelle
5laure
6ise
5marie
5sophie
4tte
3ick
4e
4k
3y
2ouck
4k
2thony
3oine
7tte
4n
5ia
6n
7e
6o
5y
2ya
1polline
2ril
1rda
2ia
4na
5e
3elle
3s
4tide
2lette
2mand
6e
6ine
3el
5le
2naud
5ld
3o
2on
2sene
2thur
2wen
2ya
1shley
2ma
2sia
4l
4ya
3ya
2trid
6e
2ya
1thena
6is
1ubin
2de
3rey
4ic
2gusta
6e
6in
8e
2rele
5ia
6e
7n
3iane
3ore
1va
1wa
1xel
4le
1ya
3h
3n
4a
3z
2dan
3en
2la
4n
3in
5e
2man
5e
4rd
3en
4ric
7k
2na
2oub
1ziz
4a
2ra
2zedine
0babacar
2dis
2lthazar
2ptiste
7ine
2rbara
4e
3thelemy
4osz
2sile
3tian
5en
2tiste
2ya
1eatrice
2linda
3la
2n
3edicte
3jamin
3oit
2rangere
4t
3engere
5ice
3nadette
5rd
7o
3the
4ille
4rand
2ttina
4y
1ianca
2lal
3el
3lal
4ie
4y
2ntou
1lanche
4dine
1oris
2ubacar
3chra
1radley
3him
3ndon
3yan
2enda
2ian
3ce
3euc
3gitte
2une
4o
2yan
0caleb
3i
4e
4sta
3lie
3vin
2melia
4ron
3il
5a
5ia
5le
2ndice
4y
2pucine
2rine
5ne
3l
4a
4os
3men
3ol
5e
6-anne
5ine
2simir
3sandra
8e
4ie
4y
3tille
2taleya
5ina
3herine
4ia
5e
4y
2yden
1ecile
5ia
2dric
6k
2leste
6in
8e
3ia
5n
4na
5e
3ya
2ndrine
2rise
2sar
1hahine
7z
3ima
3nel
4tal
7e
3rlene
6s
7-henri
5ie
6ne
6ze
5otte
5y
6ne
3yma
2eikh
3lsea
3rif
5ne
3yenne
2iara
3mene
3rine
2loe
2ris
5tel
8e
8le
6ian
9e
9ne
7na
8e
6ophe
ar
3ystel
8e
8le
1iara
2ndy
1laire
3ra
4ence
4isse
3ude
6tte
5ia
6e
6ne
6us
2ea
3lia
3mence
6t
7ine
3o
2oe
3taire
4hilde
4ilde
3vis
1olette
3in
5e
3leen
3ombe
3yne
2me
2nstance
7t
2ralie
6ne
3entin
3ine
5ne
1ristelle
5iano
6na
1urtis
1ylia
2ndie
3thia
2prien
2riaque
4elle
4l
5le
1zeslaw
0daisy
2lia
4la
2mian
4en
2n
3a
4e
3ia
4el
6a
6e
6le
3ny
3y
2ouda
2phne
2rio
4us
2ve
3id
4na
3y
2wid
3son
2yana
1ean
2borah
2lphine
2nis
5e
2sire
6e
1iana
4e
2dier
2ego
3udonne
2lara
2mitri
2na
1jamel
4ila
2enna
2ibril
1olores
2minique
4tille
2nia
3ovan
2ra
3ian
6e
4ne
4s
3othee
3yan
2unia
1riss
1uncan
1ylan
0eddie
3y
2en
2gar
5d
2ith
2mee
3ond
6e
2ouard
2wige
4n
1glantine
1la
3ia
2ea
4na
5ore
3na
3onore
2hadj
2i
3a
4n
5a
5e
4s
3e
4tte
3f
3jah
3na
4e
3o
4t
5t
3sa
5beth
4e
4sa
3zabeth
2la
3ie
4ot
6t
2oan
5e
3die
3i
4se
3na
3ra
3uan
2sa
2vine
4re
4s
2y
3a
4na
4s
3es
3na
4e
3o
3ssa
1ma
2elie
5ne
4yne
3ric
2ie
3le
4ia
5e
6n
7ne
5o
4y
3r
2ma
4nuel
8le
3ie
3y
2na
2re
3ys
2y
1nael
2es
2oha
3la
3ra
2zo
1ren
2ic
4k
3ka
3n
4e
2na
3est
6ine
2wan
5n
1sma
3ee
4ralda
2teban
4lle
3her
1tan
2han
5n
2ienne
7tte
1ugene
5ie
2lalie
2phrasie
1va
3n
4n
2e
3line
4yne
2y
1wa
3n
2en
4n
1ya
2den
2men
1zio
2ra
0fabian
4en
6ne
4o
3rice
2dila
2iza
2nny
3ta
4ine
2rah
3es
3id
5a
2teh
3iha
4ma
3ma
3ou
5mata
2ustine
2ycal
1elicia
6e
7n
6te
4x
2rdinand
3nand
7e
7o
1ilipe
2ona
2rdaws
3min
1lavie
6n
5o
2eur
2ora
4e
5nce
6t
7in
9e
4ian
7e
5e
5ne
1ortune
2uad
3zia
1rance
6sca
8o
6tte
5ine
6s
7co
7que
5k
5o
6is
8-xavier
8e
4k
4tz
2ed
4dy
4eric
8k
7que
2ieda
0gabin
3riel
7a
7la
8e
2el
4le
3tan
6e
2ia
2rance
3ry
3y
2spard
3ton
2tien
2uthier
4ier
2ylord
1enevieve
2offrey
6oy
3rge
6s
6tte
5ina
2rald
6ine
4rd
3main
7e
3trude
3vais
1hislain
8e
2yslaine
1ianni
2l
3bert
7e
3das
3les
2na
3ette
3o
2ovanni
2sele
5le
3laine
2ulia
6n
7a
3seppe
1ladys
2oria
1oran
1race
3ziella
2egoire
5ry
2zegorz
1uilaine
4hem
4laume
2rvan
2stave
2y
3laine
4ene
1wenael
7le
4dal
5oline
4ola
2ladys
0habib
2dja
3rien
2fida
3sa
2iley
2jar
2kim
5a
2lima
2mid
3za
2na
4e
4ne
3na
5h
2rmonie
6y
3old
4n
4un
3ry
2ssan
2tice
2wa
2yat
3den
1ector
2di
2idi
2lena
5e
3ios
3oise
2nri
5ette
5que
4y
2rve
1iba
2cham
2daya
2laire
3da
3ona
2nd
2ppolyte
1ocine
2nore
5ine
2rtense
2uda
3ria
1ubert
2go
3ues
5tte
2ssein
0ian
1ban
2rahim
7a
1da
2ris
5s
1gnace
2or
1kram
1lan
4a
4n
3yda
2ham
4n
2ian
5a
4s
3es
2lan
3ona
2ona
2yan
5a
5e
4s
3es
5s
1mad
3n
4e
4y
2en
4e
2ran
5e
1naya
5h
2es
4s
2grid
2na
2saf
1rem
3na
4e
5e
2ina
3s
2ma
1saac
3bel
6le
3iah
3line
3ure
2hak
4q
2idore
3s
2lam
3em
2mael
4il
2ra
4a
2sa
4m
1van
4a
2y
1wona
1yad
2ed
1zia
0jacek
3k
4i
5e
4y
3ob
3queline
6s
5y
2d
3e
4n
2lil
2mal
3el
4s
3ila
2n
3a
3e
4lle
3ick
4na
5e
4que
3na
5h
4ick
3y
2rod
2smine
3on
3sim
2wad
3ed
2yden
3son
1ean
4-baptiste
6ernard
5charles
7ristophe
6laude
5francois
5jacques
5louis
8p
6uc
5marc
8ie
6ichel
5noel
5pascal
7ul
6hilippe
6ierre
5rene
5sebastien
5yves
4ine
4ne
6-marie
6tte
5ine
5ot
2ffrey
2nifer
3na
5h
4ifer
4y
5fer
2remie
5y
3ome
2ssica
5e
5m
4y
3us
1ibril
2hane
2m
3my
1oachim
3n
4a
4na
5e
6s
5y
3o
3quim
2celyn
7e
2die
2el
4le
3y
2ffre
6tte
6y
2han
5a
5n
6a
6e
3n
4ny
4y
2lan
2nah
4s
4than
2rdan
6e
4i
4y
3ge
3is
2se
4e
4line
5yne
4ph
6e
6ine
4tte
3hua
3iane
6ne
3selin
8e
6yne
3ue
3yane
2ud
2y
3ce
1uan
2dith
2les
3ia
5n
6a
6e
6n
4cia
4e
5n
6ne
5tte
4ne
2ne
3ior
2stin
6e
0kader
3iatou
4dia
2hil
4na
2ina
3s
2lvin
2mal
3el
5ia
3il
5a
5ia
2relle
4n
3im
5a
4n
5a
5e
3l
4a
2ssandra
4im
2taleya
3ell
3hleen
4y
3ia
3y
2wtar
2yden
3la
5n
4iah
3na
3ron
3s
1elia
5n
3lian
4y
5a
3vin
3ya
5n
2n
3an
3dji
4ra
3ji
3ny
3za
4o
2ssy
2tty
2vin
2yla
5n
2ziah
1hadidja
5ja
4ra
3led
4id
5l
1iara
2lian
3lian
3yan
2m
3berley
7y
1lara
2eber
1offi
2nrad
2uame
1ristell
2ystyna
2zysztof
1yara
2le
3ian
6n
3lian
0laeticia
5tia
2hna
2ia
3la
3na
2khdar
2lie
3y
2mia
2na
3dry
2ra
3bi
3issa
2tifa
2ura
5ne
4e
5en
5line
5n
6ce
6e
6t
5tte
4iane
7ne
5e
5ne
4y
5n
6e
2ya
4na
6h
5e
3la
3na
2zare
1ea
3h
3na
4dre
6o
4e
4na
5e
2elou
3roy
2ia
3la
3na
2na
3i
3na
4y
3y
3zo
2o
3-paul
3n
4a
5rd
7o
4ce
4e
4ie
4ore
4tine
3pold
2slie
2wis
2xie
2ya
3la
3na
1ia
3m
3na
2dwine
2ham
2la
4s
3i
4-rose
4a
5n
6e
4e
4o
3ly
3oo
4u
3wenn
3y
4-rose
4a
2na
3da
4say
3e
3o
2onel
4nel
2sa
4ndro
3e
4a
4tte
3iane
3on
3sandro
2v
3ia
4o
2ya
4h
2za
3ea
1oan
4a
4e
4n
5e
2etitia
2gan
2han
2ic
4k
3s
2la
3ita
2ona
2rena
5e
5zo
4tte
3iane
4e
4k
4ne
4s
3na
3raine
3y
4s
2u
3-ann
7e
3ana
5e
5n
6e
4y
3bna
3ca
5s
3is
5a
5e
6tte
5on
3ka
5s
3na
3p
2wen
1uana
2bin
2c
3a
4s
3e
4nzo
4tte
3ia
5no
4e
5n
6ne
4le
5le
3y
2divine
3ovic
3wig
2igi
3s
4a
2ka
4s
2na
1ya
3h
3m
3na
4na
2dia
4e
2ham
2la
3ia
5n
6e
4o
3oo
4u
2na
3da
3e
2sa
4ndre
3e
3iane
2via
4o
0maali
2ceo
2ddie
4y
3eleine
5ine
3ison
3y
2e
3l
4a
5n
4ia
5e
5ne
5s
6s
4le
5y
6s
4o
4y
5a
5ne
5s
6s
3na
3va
2gali
6e
5y
3da
5lena
4eleine
3gy
3loire
3uy
2hamadou
4ut
3di
3e
4r
3moud
3o
2ia
3lane
4y
5s
3mouna
3na
3ssa
6ne
3te
3wen
6n
2jid
2lak
4urie
6y
3colm
5m
3ia
4ck
4k
5a
3laury
3o
4e
4ne
5n
4rie
3vina
3ya
2madou
2nal
3dy
3el
5le
3oa
4e
4n
3uel
6a
6la
2o
2ra
3c
4-antoine
4eau
5l
6in
8e
6le
7in
9e
4in
4o
4us
3ek
4va
3garet
5ux
4o
5t
4uerite
3ia
5m
6a
6e
5n
6a
6ne
4e
5-agnes
7melie
7ndree
8ge
8ne
9ick
8toinette
7ude
6bernadette
6catherine
7ecile
7hantal
9rlotte
8ristine
7laire
9ude
6dominique
6elisabeth
7ve
6france
boise
6helene
6jeanne
7oelle
8se
ae
aphe
6laure
bnce
7ine
8se
7ou
9ise
7uce
6madeleine
8rtine
6noelle
6odile
6pascale
8ule
7ierre
6reine
7ose
6therese
5lle
5tta
7e
4lou
5yn
7e
4n
5a
5e
6tte
4o
5n
4us
4ya
3jolaine
5rie
3lene
5y
4on
3ouane
3the
4ial
5n
6e
3vin
3wa
5n
6e
3y
4am
4lene
5ine
6se
5ou
4ne
4se
4vonne
2teo
4usz
3h
4eo
4ias
5eu
5lda
7e
5s
4urin
4ys
3ias
4s
5se
3t
4eo
4heo
6w
5ias
6eu
6s
4ia
5s
3ys
2ud
4e
3rane
4een
4ice
7tte
5ne
4o
2x
3ence
3im
5e
5ilien
4ne
2ya
4r
3eul
3lan
6e
4ie
5ne
5s
4on
6e
6n
3ron
3ssa
6ne
1ederic
3hi
2gan
5e
3gie
3han
6e
2hdi
3met
2issa
2lanie
5y
3ek
3ia
4na
5da
5e
4ssa
3lie
5na
3odie
5y
3vin
4yn
3ya
4na
5e
4ssa
2rcedes
3iem
3lin
3ve
3wan
3yem
4l
1ia
2chael
5l
4eal
5l
6e
6ine
6le
3kael
2guel
2kael
4il
3e
2la
4n
5a
5n
3ena
3han
6e
3la
3o
2na
2ra
4l
4n
5da
3eille
3iam
2ya
1ohamed
7-ali
9mine
5med
4nd
2ise
2ktar
2mo
2na
3ia
4ka
4que
2rad
3gan
6e
6n
7e
2uhamed
3loud
3nia
5r
3rad
3ssa
4tapha
1uguette
2hammad
6ed
2riel
6le
2stafa
5pha
1ya
2la
4n
5n
3ene
3o
2riam
0nabil
5a
2cer
3ira
2da
3e
4ge
3ia
4ne
4r
2el
4le
2hel
3il
2ia
3l
4a
3m
4a
3s
2jat
2ncy
3s
2omi
5e
3ual
2rcisse
2sser
6a
4im
6a
2tacha
4lia
4n
4sha
3eo
3hael
5lie
5n
6ael
4eo
2wal
3el
3fel
2ya
3la
1eela
2il
4a
2lia
4o
3l
4y
3son
3ya
2o
2srine
3sim
2yla
1icolas
5e
6tta
5le
2els
2had
2ls
2na
3o
4n
2sa
3rine
1oa
3h
3m
3n
2e
3l
4ia
5e
5ne
4la
5e
4yne
3mie
2ha
4m
4n
3lan
2la
4n
5n
3han
3wen
6n
2or
2ra
4h
3bert
3dine
2ur
4a
4eddine
6ine
0oceane
5ne
2tave
5ia
6e
1dette
2ile
4ia
1ksana
1lga
2iver
4ia
5er
2ympe
1mar
2beline
2er
1ndine
2ur
1phelia
6e
1rane
2iane
5ne
2lando
5e
2nella
1scar
2man
1thman
1umar
3ou
2smane
3sama
1wen
0pablo
2co
4me
2loma
2mela
2ola
4o
2scal
6e
6ine
2trice
6ia
6k
4yk
2ul
4a
4e
5tte
4in
6e
4o
2wel
1edro
2ggy
2nelope
2rrine
2ter
3ra
1harell
2ilibert
5ppe
7ine
4omene
1ia
2erre
6-alexandre
8ntoine
7baptiste
7emmanuel
7henri
7jean
7louis
7marie
7yves
6tte
5ick
2o
3tr
1rescilia
7la
8ia
2iam
3sca
5illa
8ia
2osper
2une
0qassim
1uentin
0rabah
2chel
4id
6a
2douane
2fael
6a
2hma
2issa
2lph
2ma
3zi
2ndy
3ia
3ya
2oul
2phael
7e
7le
2yan
5e
3mond
7e
3nald
2zane
1ebecca
2da
3ouane
2gina
5e
4s
2ine
2jane
2mi
3y
2nald
4n
4ud
3e
4e
2ynald
7o
1icardo
3hard
2hanna
2ta
2yad
1obert
6e
6o
3in
2dolphe
3rigo
6ue
2ger
2land
6e
3land
2main
4n
5e
4ric
3eo
3ie
3uald
3y
2nald
4n
2sa
4lie
3e
4-marie
4line
5yne
4monde
4tte
3ie
4ne
2xane
5ne
2zenn
1uben
3in
3y
2ddy
3y
2i
2th
1yad
3n
2m
0saad
2bah
3ine
3ri
5na
2cha
2dia
2fa
3ia
4ya
3wan
2hra
2id
4a
2ja
2kina
2lah
3if
4m
5a
3ma
3ome
5on
3vatore
2m
3ael
4ntha
3ba
3i
4a
4r
5a
3son
3uel
3y
2na
4a
3die
4ra
5ine
5o
4y
3tiago
2ra
4h
2sha
3kia
2tine
2vannah
1carlett
1ean
2b
3astien
2golene
2lena
5e
3im
3ma
3yan
2mih
2phora
2raphin
8e
3ena
3ge
4io
3vane
2van
3erine
2yana
3dou
1haima
4na
3na
4ice
4na
5on
3ron
3yma
4na
2eila
3rine
4yne
2irel
4ley
1ia
3na
2bylle
2donie
3ra
2enna
2ham
3em
2las
3via
5o
2meon
3on
5e
5ne
2ndy
2rine
2xtine
1limane
1oan
4n
2en
2fia
5n
6e
2han
5e
5n
2izic
2lal
4n
5ge
3edad
4ne
5n
6e
3ine
2nia
3ny
2phia
5e
2raya
3en
2uad
3fiane
3kaina
3layman
4eyman
9e
3maya
1tacy
3n
4islas
8wa
4ley
2ecy
3eve
6n
5y
3lla
3phan
7e
7ie
5en
3ssy
3ve
5n
6s
1ullivan
4yvan
2zanne
3ette
3ie
3y
1vetlana
1wan
4n
1yana
2bille
2lvain
7e
4estre
5tte
4ia
6ne
5e
2rine
0taina
2lia
3ya
2mara
2nguy
3ia
2o
2ra
3ek
3ik
2snim
6e
2tiana
2yeb
3ron
1ea
2ddy
2lio
3ma
2o
2rence
4sa
3ry
2snim
3s
4a
1hais
3lia
4ya
3o
2ea
3lio
4ma
3o
4dore
4phile
3rese
2iago
3baud
6lt
6t
3erry
3meo
2omas
2yam
3meo
1ia
3go
3na
2diane
2faine
4ny
3enn
3fanie
6y
2lio
2m
3ae
5l
3eo
3ote
5he
7e
2na
3o
2phaine
5nie
2touan
1obias
2m
3asz
3my
2ni
3y
2ufik
3ssaint
1racy
2istan
1yago
3na
2ler
3ian
4o
2meo
2phaine
2ron
0ugo
1lrich
2ysse
1rbain
2sula
5e
0vadim
2lentin
8a
8e
4re
5ian
6e
5y
2nessa
3ina
2sile
1era
3onique
1ianney
2cente
3kie
4y
3toire
5r
6ia
7en
7ne
2ncent
2olaine
4ette
2rgile
5nia
7e
2vian
6e
4en
1ladimir
0wael
2lid
3ter
2nda
2rren
2ssim
1endy
2sley
1iktoria
2lfrid
6ed
3liam
7s
4y
2ssem
1yatt
0xavier
0yacine
2el
4le
2hya
2mina
2n
3is
5s
3n
4ick
5s
2ra
2sin
3mina
6e
3ser
4in
6e
5r
2zid
1lan
4n
2ies
2ona
1oan
4n
2han
5n
2laine
4nde
2na
3i
2ucef
3na
4es
6s
3ri
3sra
4sef
5ouf
1see
1una
2suf
1van
4n
2eline
5se
3s
3tte
2on
4ne
0zacharie
6y
3k
2hra
2karia
6ya
5ya
3ia
2yd
3n
4ab
4eb
1elie
2ynep
1ia
3d
2neb
4dine
2ta
2yad
1oe
2fia
2hra
2ubida
3likha
1yad

0abancourt
2becourt
4ville
9-saint-lucien
2lain-saint-nazaire
6court-pressoir
6zevelle
2scon
2ymes
1cheres
5y
4ux-en-amienois
avimeu
4ville
3icourt
4et-le-grand
apetit
3y
2quin-westbecourt
2y-en-multien
1dinfer
1ffringues
1gde
2en
4ville
9rs
3ux
2netz
4z-les-duisans
3icourt-et-sechelles
4eres
3y
2uilcourt
1ibes
2gneville
2lly-le-haut-clocher
6sur-noye
asomme
2raines
3e-sur-la-lys
3ion
3on-notre-dame
6saint-vaast
2sonville-et-bernoville
2x-en-ergny
7issart
7pevele
8rovence
4les-bains
4noulette
2zecourt-le-bas
dhaut
4lles
4nay
3y-jouy
1jaccio
1laincourt
2bert
6ville
3i
2embon
3ncon
3s
3tte
2fortville
2incthun
2laines
4uch
3emant
4nay
5nes-les-marais
4ry
3onne
7s
5ville
4uagne
2quines
1mbares-et-lagrave
3erieu-en-bugey
3lainville
4eny
5teuse
3oise
3ricourt
5ef
5nes
2es
3ttes
2froipret
2iens
3fontaine
3gny-rouy
3lly
2neville
2plier
1ncenis-saint-gereon
3ienville
2dainville
3echy
4lain
4rnos-les-bains
4ville
3res
6y
5zieux-boutheon
2gers
3icourt
4villers
3let
3ouleme
3res
3uilcourt-le-sart
3y
2hiers
2iche
3zy-le-chateau
9grand
2nay
3ecy
4masse
4quin
4ux
4zin
3oeullin
4is
4nay
2or
2sacq
4uvillers
3taing
2theuil-portes
3ibes
4lly
3ony
2vin
2y-martin-rieux
2zin
5-saint-aubin
1patou
2pilly
2remont
1rcachon
3hon
3ueil
3y-sainte-restitue
2dres
2geles-sur-mer
4ntan
6euil
3oeuves
4ules
3uel
2les
4ux
6-en-gohelle
2mancourt
3bouts-cappel
3entieres
b-sur-ourcq
2neke
3ouville
2pajon
2ques
5ves
2rancy
4s
3est
3y
2sy
2temps
3onges
3res
2ue
2villers
1snieres-sur-seine
2sainvillers
3event
5illers
3is-sur-serre
1thies
6-sous-laon
4s-mons
2taques
3iches
6y
4lly
4n
1ubagne
3enas
5cheul-au-bac
dx-bois
5ton
4rchicourt
6ourt
5genville
5s
5villiers
3iere
4gny
7-au-bac
ax-kaisnes
8en-artois
blaonnois
4n-saint-vaast
3rometz
4y-du-hainaut
3villers
3y
2camville
3h
4el
4onvillers
4y-au-bois
6la-montagne
7es-hesdin
amines
8z-orchies
2dembert
4nge
3ignicourt
7es
6y
4ncourt
6thun
5ghen
3rehem
5sselles
4uicq
2ger-saint-vincent
3y
2lnay-sous-bois
4ois-sous-laon
5y-lez-valenciennes
6e-aymeries
3t
2matre
3erval
3ont
6-en-halatte
2neuil
2ray
3illac
4ol
2tels
4rive
4uil
3heuil-en-valois
6x
4ie
6ule
4uille
3ingues
3reches
5mencourt
5ppes
5ville
3un
2x-marais
3erre
3i-le-chateau
1velesges
4in
4uy
3rdoingt
3snelles
6s
7-chaussoy
8le-comte
bsec
as-aubert
cbapaume
8sur-helpe
2ignon
3lly-saint-leonard
3on
3rons
2on
4dance
2ranches
3echy
3icourt
4gny
4lle
3oult
1woingt
1yencourt
3tte
2tre
1zincourt
2y-sur-marne
0baboeuf
2chant
4ivillers
4y
3ouel
7-sur-selle
2gneux
4olet
6s-sur-ceze
2ie-mahault
3lleul
8-aux-cornailles
9le-soc
bs-pernes
9sir-berthoult
aur-therain
8mont
8val
6val
5y
3ncthun
4ghen
3sieux
3ves
3zieux
2jus
2lagny-sur-therain
4tre
3inghem
3ma
2mbecque
2ncigny
4ourt
3draboua
5ele
3teux
4igny
4ouzelle
2paume
2r-le-duc
3alle
4stre
3bery
3entin
6on-bugny
9cel
9sur-serre
3gny
3isis-aux-bois
3leux
4in
4y
3on
3zy-en-thierache
6sur-marne
2s-lieu
3se-goulaine
6terre
5e
5ux
4oles-aulers
3tia
2uge-en-anjou
4y
3le-escoublac
4ne-en-brie
3vin
2vay
3elincourt
3inchove
6ourt
2yencourt
5ghem-les-eperlecques
eseninghem
4ux
3onne
5villers
2zancourt
3entin
3icourt
4nghen
3oches-et-saint-thibaut
9sur-vesles
3uel
1ealcourt
4encourt
3ucaire
6mps-le-jeune
dvieux
bigny
5hamp
9s
5ourt-en-santerre
asur-l-ancre
ghallue
4deduit
5ignies
5ricourt
4fort
8-blavincourt
9en-santerre
4gies-sous-bois
4lencourt
5ieu-les-fontaines
4me
6rie-saint-martin
6tz
8-les-aire
dcambrai
dloges
5ont
8-en-beine
ccambresis
9hamel
9les-nonains
9sur-oise
4ne
4preau-en-mauges
4quesne
4rain
8s
9-les-noyon
8ville
5epaire
b-sur-sambre
6voir
5ieux
4soleil
5set
4tor
4vais
6l
5oir
8-wavans
7s
8-en-cambresis
cvermandois
2cordel-becourt
4urt
3quigny
2gles
2hagnies
3en
5court
4ricourt
2lfort
3laing
5ncourt
4e-eglise
7t-houllefort
5au
5brune
5nglise
5u
6se
5ville-en-beaujolais
5y
4icourt
5gnies
5nghem
4onne
5y
6-en-santerre
7saint-leonard
8ur-somme
2nay
3ifontaine
2rck
3elles
3gerac
4icourt
4ueneuse
6s
7-sur-sambre
6tte
3laimont
5ncourt
4encourt-le-cauroy
5s-au-bois
7monchel
4ise
3merain
6ies
5snil
4icourt
3natre
5ville
5y
6-en-ponthieu
4es
5uil
8-en-bray
9sur-aisne
5ville
4ieulles
4ot
5y-le-chateau
4y-en-santerre
6riviere
3re-l-etang
4ieux
4y-au-bac
3see
4illies
3tangles
5ucourt-epourdon
4eaucourt-les-dames
hthennes
4hecourt
6n
7icourt
4incourt
4rancourt
5icourt
5y
2sancon
3me
4ont
3ny-et-loizy
2thancourt-en-valois
hux
4encourt
b-sur-mer
gsomme
4isy-saint-martin
epierre
4onsart
4une
3tembos
5ncourt-riviere
csaint-ouen
4ignies
4on
4rechies
3z
2ugin
4natre
5eux
5ies
5y
3ssent
3tin
3vardes
4rages
6ignes
5equen
5y
6-la-foret
2villers
2ziers
4nghem
3ons
3u-le-guery
5saint-germain
1iache-saint-vaast
6s
3rre
5itz
2chancourt
2efvillers-les-bapaume
3ncourt
4ville
9rs-au-bois
3rmont
4ne
3uxy
3vres
2ganos
2hucourt
2llancourt
4ere
4y-berclau
6montigny
6sur-aisne
aourcq
2mont
2ot
2scarrosse
4hheim
5willer
3sezeele
2try
1lacourt
3gnac
3in
5court-les-precy
4rville
3nc-mesnil
5fosse
4gerval-blangermont
5y-sous-poix
8ur-ternoise
7tronville
4quefort
4zy-les-fismes
3rgies
4inghem
2ecourt
3ndecques
3quin
3rancourt
3smes
4sy
2icourt
3ncourt
4gel
2ois
1obigny
2eschepe
4eghem
2ffles
2hain-en-vermandois
2iry-becquerelle
6notre-dame
6saint-martin
be-rictrude
3s-bernard
5colombes
5d-arcy
5grenier
6uillaume
5les-pargny
4bergues
4dinghem
4jean
4le
6ux-au-mont
9saint-marc
4mont
4rault
4sy-fresnoy
7le-bois
7saint-leger
2lbec
3lene
5zeele
2my
2ncourt
3doufle
4ues
4y
3lier
3nay
4eil
5svalyn
5uil-en-valois
9les-eaux
9sur-marne
5ville
4ieres
5ngues-les-ardres
fcalais
3villers
3y
2ra-bora
4n-sur-oise
3deaux
3est
3go
3nel
3re
2smont-sur-serre
3quel
2ubers-les-hesmond
8sur-canche
4iers
3c-bel-air
4hain
6vesnes-bergen
5oir
6n
4onville-vauclair
brs
3e
3ffignereux
5lers
3gainville
4ival
4uenais
3illancourt-en-sery
ela-bataille
9y
4n-plumoison
3lazac-isle-manoire
4larre
4ogne-billancourt
9la-grasse
9sur-helpe
dmer
3quehault
6maison
3rbourg
4don
4ecq
5sches
5t-sur-canche
4g-de-peage
6en-bresse
7t-comin
6la-reine
7es-valence
5es
6t
5helles
5oin-jallieu
5uignon-sous-coucy
hmontbavin
4lon
4nonville
4s
5eville
5ies
6n
5onne
4thes
4y-en-vexin
3sbecque
4cat
4ies
5gnies
a-sur-roc
4sicourt
6eres-en-cambresis
bsur-sambre
5ois
3tavent
4eille
5ncourt
4tencourt
3vaincourt-sur-bresle
4elinghem
4ignies
7y-boyeffles
5ncourt-en-vermandois
6es
4resse
3zincourt
2velles
4s
2yaval
3elles
1raches
3illy-cornehotte
4ne
4snes-sur-aronde
3ncourt-en-laonnois
ale-grand
3s-panon
4les
4seuse
5y
3y-dunes
5les-mareuil
5saint-christophe
6ur-somme
4e
5-en-laonnois
9thierache
2ebieres
3cy
3gy
3illy
3mes
3nelle
4ouille
4y
3sle
6s
4suire
4t
3teuil
4igny
8-sur-orge
3uil
6-le-sec
avert
6let
3villers
3xent-enocq
2iancon
4s
5tre
3e
4-comte-robert
3gnais
5oles
3llon
3meux
3ot
3quemesnil-floxicourt
3ssac-loire-aubance
6y-choigny
5y-hamegicourt
3ve-la-gaillarde
2ocourt
3mbos
3n
3quiers
3uchy
5kerque
3xeele
3yes
2uay-la-buissiere
6sur-l-escaut
3camps
3ges
3ille-lez-marchiennes
8saint-amand
3math
4etz
3nehamel
5mbert
6ont
4oy
4villers-la-motte
3telles
3yeres-et-montberault
9sur-fere
4s
3z
2y-sur-marne
1ucamps
3illy
3quoy
3y-le-long
7s-cerny
9pierrepont
2gnicourt
2icourt
3gny-l-abbe
8es-gamaches
7saint-maclou
3re
5-au-bois
6courcelles
6le-sec
6sur-l-ancre
4onfosse
3ssy
2llecourt
5s
4y-les-mines
2neville
2rbure
3elles
4s-sur-yvette
3y
2s-la-mesiere
5es-artois
3igny
3nes
3siares
4u
5s-bussuel
7les-yaucourt
4y
5-les-daours
apoix
6saint-georges
2verchy
2xerolles
2ysscheure
2zancy
0cabestany
3ries
2chan
4y
2en
3stre
2ffiers
2gnes-sur-mer
4icourt
4oncles
4y
2hon
4rs
2illouel-crepigny
3snes
3x
2lais
3onne-ricouart
8sur-la-lys
4tterie
3uire-et-cuire
2mblain-chatelain
9l-abbe
5igneul
4rai
5in
5on
7ne-les-clermont
eribecourt
3elin
3iers
3on
3pagne
8-les-boulonnais
dguines
dhesdin
dwardrecques
4eaux
4hin-en-carembault
bpevele
4igneulles-les-grandes
ipetites
4remy
4s-en-amienois
2naples
3chy
3das
4or
3et-en-roussillon
5temont
3lers
4y
3nectancourt
5s
6sieres
5t
4y-sur-matz
atherain
3taing-sur-escaut
4eleu
4igny
5n
2ours
2pbreton
3elle
7-fermont
8les-boulogne
chesdin
4sterre-belle-eau
3inghem
3pelle-brouck
9en-pevele
9la-grande
4y
2rcassonne
3donnette
7ois
3ency
5tan-les-marais
3lepont
4y
3maux
3nieres
5n
4oy
6-mametz
3pentras
3quefou
6iranne
3repuis
4ieres-sous-poissy
bur-seine
4os
3tignies
7y
3vin
2ssel
3tanet-tolosan
4elginest
6nau-le-lez
9dary
6sarrasin
4res
2teau-cambresis
4let
4noy
3heux
3igny
4llon-fumechon
9sur-sambre
3tenieres
2uchie
5y-a-la-tour
4ourt
3debec-les-elbeuf
4ry
3ffry
3laincourt
4ieres
4lery
3mont
3roir
3vigny
2vaillon
3illon
3ron-saint-martin
2yenne
4ux-en-santerre
7sur-mer
1elle-saint-cloud
7ous-montmirail
5s-les-conde
7sur-aisne
2mpuis
2non
2rfontaine
3gy
3isy
6-buleux
4zy
3nay
4oy
4y-en-laonnois
6les-bucy
3seuil
2ssieres
9-suzy
4on
6-sevigne
3tas
1hacrise
3illevois
3landry
4ette-sur-loing
4lans
4on-sur-saone
6s-en-champagne
3malieres
5nt
4bery
5ly
5on-feugerolles
6rs
5ray-les-tours
6y
4ouille
4pien
6gny-sur-marne
5s
6-sur-marne
3nteloup-les-vignes
6pie
5illy
3ourse
3pelle-d-armentieres
9en-serval
9monthodon
9saint-luc
fmesmin
aur-chezy
derdre
4onost
3renton-le-pont
4leville-mezieres
5y-sur-marne
4mel
6s
4teves
5res
4vieu-chavagneux
3ssemy
5ieu
3teau-gontier-sur-mayenne
8l-abbaye
8thierry
7briant
7dun
7giron
7neuf-les-martigues
7renard
8oux
5llerault
5nay-malabry
4illon
9-les-sons
asur-oise
4ou
3udardes
5un
4lnes
4mont
8-en-vexin
4ny
4ssee-tirancourt
6oy-epagny
3vatte
4encon
4ignon
7y
5lle
4onne
2ecy
3lers
4les
3mille-en-anjou
4y
3nnevieres-sur-marne
4ove
3poix
4y
3rbourg-en-cotentin
4eng
5t
4iennes
5sy
4mizy-ailles
4y-chartreuve
6les-pouilly
arozoy
3snay-rocquencourt
3vennes
4igny-saint-sauveur
5lly-larue
5ncourt
4regny
6sis-monceau
6ville
5ieres
3zy-en-orxois
6sur-marne
2ierry
3gny
3lly
6-mazarin
3pilly
3rmont
4y-ourscamp
3vres-en-laonnois
8val
4y-les-etouvelles
2ocques
3isies
5y-au-bac
7la-victoire
8e-roi
3let
3queuse-les-benards
3uy
2uignes
6olles
1ierges
2lly
2nqueux
2otat
2res-les-mello
3y-salsogne
2terne
2zancourt
1lacy-et-thierret
3irfayts
6ontaine
5marais
5oix
5y-saulchoix
3mart
4ecy
3ry
3stres
3ye-souilly
5s-sous-bois
2enleu
3rmont
8-ferrand
9l-herault
aes-fermes
4ques
4y-sur-somme
3ty
2ichy
6-sous-bois
2uses
1obrieux
2cquerel
2euvres-et-valsery
2gnac
3olin
2igneux
3ncy
4gt
3sy
3vrel
2lembert
3incamps
3leret
4igis-crandelain
5ne-beaumont
3mar
3ombes
5iers
4nfay
2mbles
4s-la-ville
3ines
3menchon
3piegne
3te
2ncarneau
4evreux
4hil-le-temple
5y-les-pots
7sur-canche
3de-en-brie
6folie
6sur-aisne
al-escaut
asuippe
5tte
4ren
3flans-sainte-honorine
3nigis
3talmaison
5y
4es
6court
5ville
a-en-ternois
bles-boulogne
4re
4y
2quelles
2rbas
4ehem
5il-cerf
8essonnes
5ny
4ie
3cy
3meilles
a-en-parisis
4ont
3ne-en-vexin
2sne-cours-sur-loire
2ttenchy
2ucy-la-ville
7e-chateau-auffrique
8s-eppes
3dekerque-branche
cvillage
4ray-saint-germer
9ur-thelle
4un
3eron
3in
3llemelle
7ont
4ogne
5isy
5mby
6miers
5nges-cohan
6villers
3pelle-neuve
9vieille
4ru
3rbes
6voie
5oin
4celette
7les-au-bois
bepayelles
ble-comte
ds-gisors
flens
bsous-moyencourt
gthoix
cur-vesle
5hamps
6elettes
4melles
5ont
4neuve
5on-d-auvergne
4rieres
4set
4temanche
7ont-varennes
6uil
5ieux
5rizy-et-fussigny
3solre
3tiches
4ure
7lle
3vrelles
5on-et-aumencourt
3zeix
2ye-la-foret
4cques
3olles
1ramaille
4oisy
5nt
3onne
7lle
3peaumesnil
4onne
3u
3ywick
2ecy-au-mont
6en-ponthieu
6sur-serre
3il
3marest
4ery
3py
5-en-valois
3quy
3s
4pin
4sonsacq
5y-omencourt
3teil
3use
5ot
4tzwald
3vecoeur-le-grand
epetit
bsur-l-escaut
3zancy
2illon
3solles
2ochte
4q
3isette
5illes
5sy-sur-celle
cseine
4x
5-caluyau
6en-ternois
6fonsomme
6moligneaux
6sur-ourcq
5rault
3sne
3toy
3utoy
5tes-sur-marne
4y
5-en-thelle
6saint-pierre
2upilly
1ucq
2ers
2ffies
2gnaux
4y
2ignieres
4y-en-bray
3nchy
5y
3rieux
4y-housse
6les-chaudardes
aiviers
3se-la-motte
4sy-et-geny
4y-en-almont
2rchy
3gies
3lu
2sset
2try
3s
2vergnon
3illers
6y
1ys-la-commune
3oing
0dagny-lambercy
2inville
2llon
2meraucourt
5y
3mard
6ie-les-lys
6tin-en-goele
3ousies
3pleux
2ncourt-popincourt
3izy
3nes
2ours
2rdilly
3gies
4nies
3netal
2venescourt
1echy
3ines-charpieu
2heries
2lettes
3incourt
2mbeni
3uin
2nain
3ier
3nebroeucq
2rcy
3nancourt
2svres
2uil-la-barre
5let
3lemont
2ville-les-rouen
4se
1huizel
3ys-et-morin-en-brie
1ieppe
3udonne
3val
2gne-les-bains
2jon
2mechaux
3ont
2nan
4rd
2ves
3ion
3onne-les-bains
2zy-le-gros
1ohem
3is
2ignies
3ngt
2le
3ignon
2mart-en-ponthieu
7sur-la-luce
3basle-sur-meurthe
3eliers
4smont
3front
3inois
3leger-longvillers
3martin
4iers
3ont
3pierre
9-becquincourt
asur-authie
ehelpe
4tin
3queur
3vast
2rengt
2uai
4rnenez
3chy
6-les-ayette
bmines
3deauville
5lainville
3e-en-anjou
3illy
3lieu
4lens
3rdan
4ges
4iez
4lers
3vrin
1raguignan
3ncy
3vegny
5il
2enne
3uil-les-amiens
bmolliens
4x
2iencourt
3ncham
2ocourt
3izy
3mesnil
3uvin-le-marais
2ucat
1ucos
2gny
2isans
2mbea
2nkerque
2ry
2vy
1zaoudzi
0eaubonne
3court-sur-somme
1bblinghem
2ouleau
1caillon
2cles
2helle-saint-aurin
3inghen
4rolles
2laibes
3imeux
3usier-vaux
2oivres
3urt-saint-quentin
4st-saint-mein
2quedecques
5s
2uelin
3ires
3lly
3rie
3villy
1ecke
1ffry
1lancourt
2beuf
2encourt
3smes
3u-dit-leauwette
2incourt
9-sainte-marguerite
2ne
4s
1mbreville
4y
2erchicourt
3ville
2merin
1nencourt-le-sec
cage
2ghien-les-bains
3lancourt
4ebelmer
5fontaine
4os
3uinegatte
2nemain
4tieres-en-weppes
4velin
2quin-les-mines
9z-guinegatte
7sur-baillons
1pagne-epagnette
5y
3rcy
3umesnil
4x-bezu
2ecamps
3hy
3nancourt
3rlecques
4nay
2ieds
3nal
5y-sous-senart
8ur-orge
bseine
4e-aux-bois
5use
4oy
2lessier
2pe-sauvage
4s
4ville
1quancourt
3ennes-eramecourt
3ihen-plage
4rre
1ragny-sur-epte
boise
2ches
5u
4in
3ourt
3uis
2gnies
4y
2in
4ghem
2lon
4y
2menonville
3ont
2nemont-boutavent
3y-saint-julien
2ondelle
2query
4inghem-le-sec
cys
6villers
2re
2stein
2villers
1scalles
4mes
4rmain
4udain
6oeuvres
5fourt
5tpont
3hes
3lainvillers
4es-saint-pierre
3obecques
4euilles
2mery-hallon
2nes
2paubourg
2queheries
5lbecq
5nnoy
5rchin
6des
2sars
3ertaux
3igny-le-grand
bpetit
4ses
3omes-sur-marne
3uiles
2taires
3evelles
3ourmel
3reboeuf
5e
6-blanche
7cauchy
7wamin
6lles
6s
7-deniecourt
8en-chaussee
8les-crecy
8mons
8saint-denis
9ur-noye
5ux
4un
2wars
1taing
3lon
3mpes
7-sur-marne
3ng-sale
3ples
3ves-et-bocquiaux
4igny
2elfay
3rpigny
2inehem
8-mericourt
2oile
3uvelles
4y
2reaupont
4illers
4just
4pilly
4ux
3icourt-manancourt
3oeungt
3un
1vergnicourt
2ian-les-bains
3n-malmaison
2reux
3icourt
3y-courcouronnes
1ybens
2sines
1zanville
0faaa
2ches-thumesnil
2loise
3vy
2mars
3echon
5k
3poux
2rbus
3e-les-oliviers
3gniers
3lede
2ucoucourt
3mont
3quembergues
2verolles
3ieres
3reuil
4il
2y-les-etangs
4saint-quentin
3el
4t
1ebvin-palfart
2camp
3hain
2igneux
5ies
2lleries
2nain
2re
4-en-tardenois
3fay
3in
3ney-voltaire
3on
3ques
3riere-la-grande
cpetite
8s
3te-chevresis
6milon
6sous-jouarre
2scamps
3my-le-sart
3tieux
4ubert
2uchy
3illeres
3quieres
a-en-vimeu
2yzin
1icheux
2effes-montrelet
4s
3nnes
4villers
3ulaine
2geac
3nieres
2lliere
6vres
2ns
2rminy
2tz-james
1lamengrie
3ucourt
4mont-waudrechies
3vacourt
4igny-le-grand-et-beaurain
4y-le-martel
aeldeux
2eche
5in
5y
3rs
5-en-escrebieux
6sur-noye
3squieres
4selles
3tre
3urbaix
5ines
5y
6-les-aubrais
7merogis
2ines-les-mortagne
9z-raches
3xecourt
2oirac
3range
4inghem
3ursies
3yon
2uquieres
3y
1oix
2lembray
3ies
3leville
2nches-fonchette
4quevillers
3dettes
3somme
5rbes
3taine
8-au-bois
cpire
9bonneleau
9chaalis
9l-etalon
aavaganne
ae-sec
bs-boulans
dcappy
elercs
eroisilles
ddijon
dhermans
dvervins
9notre-dame
9saint-lucien
aous-montdidier
aur-maye
dsomme
9uterte
8bleau
4enay-aux-roses
9le-comte
cfleury
9sous-bois
9torcy
6elle
a-en-brie
6oy
2rbach
3ceville
a-en-vimeu
3est-en-cambresis
7l-abbaye
7montiers
7sur-marque
6e
3merie
3t-de-france
5mahon-plage
7rdyck
4el-en-artois
2s-sur-mer
3semanant
5s
5ux
4oy
2ucaucourt-en-santerre
chors-nesle
3encamps
4snant
3fflin-ricametz
3geres
3illeuse
6oy
3langues
3quenies
6reuil
7olles
6scourt
5ieres-les-bethune
flens
3rcigny
4drain
6inoy
4mies
4nes-en-weppes
5ival
1ramecourt
5rville-rainecourt
4icourt
3ncastel
5heville
5ieres
6lly-selency
5ois
6nville
4leu
4queville
4sart
5u
6res
4villers
3snoy
2echencourt
3jus
3linghien
3micourt
4ontiers
3ncq
4iches
3sne-leguillon
6aux-montchevreuil
6s
7-en-tardenois
8les-montauban
8mazancourt
8sous-coucy
9ur-escaut
8tilloloy
6ville
5icourt-le-dolmen
6eres
5oy
7-andainville
9u-val
8en-chaussee
bgohelle
bthelle
8la-riviere
9e-grand
bluat
as-roye
4sain
6ncourt
5enneville
5ies
6n
4toy-vaux
3thun
4in
4oy-le-chateau
4tecuisse
6meule
7olle
3vent
4illers
5n-capelle
3yming-merlebach
2iaucourt
3camps
4ourt
3eres-faillouel
3se
3ville-escarbotin
2ocourt
3hen-sur-authie
3idestrees
5mont-cohartille
4ssy
3melles
3ntignan
3uzins
3yelles
2ucourt
3ges
1uveau
0gagny
2illac
6rd
2lametz
3let
2maches
2ndelu
3nes
2pennes
2rches
3danne
4e
3enne-colombes
3ges-les-gonesse
2uchin-legal
8verloingt
5y
3dechart
4iempre
3ville
2vrelle
1enas
3ech
3nes-ivergny
5villiers
3telles
4illy
3vry
2rberoy
3cy
3gny
3maine
3zat
2zaincourt
1hissignies
2yvelde
1ibercourt
2en
2f-sur-yvette
2gnac-la-nerthe
2locourt
2nchy
2raumont
2sors
2venchy-en-gohelle
9le-noble
bs-la-bassee
3ors
2zy
1lageon
3ignes
3nd
3tigny
2ennes
2isy
1odenvillers
4waersvelde
2eulzin
2gnies-chaussee
2incourt
2lancourt
2miecourt
3mecourt
5gnies
2ndecourt
4reville
3esse
3nehem
5lieu
2renflos
3ges
4ue
2sier
3nay
2udelancourt-les-berrieux
ipierrepont
3rchelles
4nay-sur-aronde
3ssainville
6ncourt
3ves
4ieux
3y
4-en-artois
8ternois
5l-hopital
6es-groseillers
5saint-andre
6ervins
6ous-bellonne
3zeaucourt
2yencourt
1rabels
3dignan
3incourt-les-havrincourt
3nd-couronne
6fayt
7ort-philippe
6laviers
6quevilly
6rozoy
7ullecourt
6santi
6verly
5court
5e-synthe
5fresnoy
5lup-et-fay
5rieux
6u
5villers-aux-bois
9iers
4ville
3sse
3tibus
4tepanche
3ulhet
3velines
2ebault-mesnil
3mevillers
3nade
5y
4oble
3villers
3z
2icourt
3gny
6-sur-rhone
3ncourt-les-pas
3solles
3vesnes
4illers
2offliers
3ise
3nard
3s-morne
3uches-luchuel
4gis
2ugies
3ny
3son
1uarbecque
2ebwiller
3mappe
4icourt
4ps
3rande
4bigny
4et
3schart
4nain
3udecourt
2ibermesnil
3chen
3del
3gnecourt
6micourt
5icourt
5y
3lherand-granges
4laucourt
5emont
3necourt
5s
3pavas
3scard
4e
4y
3vry
3zancourt
2jan-mestras
2ny
2ry
2ssignies
2yancourt
3encourt
a-saulcourt
cur-noye
0habarcq
2dancourt-le-haut-clocher
2gondange
3ue
5nau
2illan
5es
5icourt
3nvillers
3snes
2linghen
3lencourt
6nes-lez-haubourdin
4ines
5villers
4oy
6-les-pernois
4u
5in
2m-en-artois
3blain-les-pres
3el
5et
5incourt
4s-boucres
2ncourt
3gard
4est-en-santerre
8sur-somme
3naches
5pes
4escamps
3tay
3voile
2plincourt
3pencourt
2ramont
4vesnes
3bonnieres
3cigny
3decourt-aux-bois
4ifort
5nghen
5villers
c-en-vexin
3gicourt
4nies
3ly
3nes
3ponville
3tennes-et-taux
3y
2snon
3pres
2ttencourt
2ubourdin
3court
8-en-cambresis
3divillers
3lchin
3ssy
3t-lieu
6oquin
4bos
4e-avesnes
6epine
5cloque
5fontaine
5vesnes
6ille
4ion
4mont
4s-talican
4villers-ouville
2veluy
4rnas
5skerque
3re
4incourt
2y-les-roses
3ange
3necourt
2zebrouck
1ebecourt
3uterne
2court
3q
2dauville
2illes
5y
2lesmes
3faut
3lemmes-lille
2m-hardinval
4lenglet
4monacu
3evillers
2ndaye
4ecourt-les-cagnicourt
fransart
3encourt
3in-beaumont
6sur-cojeul
5el
3nebont
5veux
3onville
3u
2rbecourt
5lles
4iers
5nghen
4lay-sur-seine
3chies
3elle
3gnies
3icourt
9-sur-therain
4e
5-la-vieville
4n
4ssart
3leville
4iere
6s
5n-le-sec
6court
4y
3maville
4elinghen
5s
4ies
5n
3nicourt
3ouville-saint-clair
3rin
3sin-coupigny
3velinghen
4illy
3zeele
2sbecourt
3camps
3digneul-les-bethune
goulogne
5n
6-l-abbe
8a-foret
3mond
3trud
6s
2tomesnil
2uchin
4ourt-croquoison
3dicourt
3ringhem
3zecourt
2zecques
1iermont
2nacourt
3ges
2rson
2tiaa-o-te-ra
1ocquincourt
7ghen
2denc-en-bray
7l-eveque
2enheim
2lnon
3que
2mbleux
5ieres
2n-hergies
3dainville
4eghem
4schoote
3nechy
6ourt-sur-escaut
2rdain
3naing
4oy-le-bourg
2uchin
3dain
7-lez-bavay
5ncourt
3illes
3lle
3plin-ancoisne
7es
3ry
3sset
5oye
3tkerque
3vin-houvigneul
2ymille
1ubersent
3y-saint-leu
2chenneville
3lier
3queliers
2lluch
2mbercamps
7ourt
6t
3eroeuille
3ieres
2ppy
1yencourt-le-grand
3res
2percourt
0ignaucourt
3y
1llies
3kirch-graffenstaden
3zach
1nchy
5-en-artois
3ourt
2ghem
3re
2val-boiron
2xent
1rigny
2les
2on
1sbergues
2le-adam
5d-abeau
5jourdain
5sur-la-sorgue
2ques
2soire
4udun
3y-les-moulineaux
2tres
1tancourt
1vergny
2iers
2ors
2ry-le-temple
5sur-seine
1wuy
1zel-les-equerchin
9hameau
0jamericourt
2nville
2rville-la-malgrange
2ulgonne
4zy
3x
1eancourt
4tes
2nlain
2umont
1oigny
3nville-le-pont
2limetz
2ncourt
3quieres
2uaignes
3e-les-tours
3rny
3y-le-moutier
5sous-thelle
1umel
4ncourt
3igny
2ssy
2vignac
6ies
6y
4ncourt-et-damary
4sy-sur-orge
0killem
2ngersheim
1oungou
3rou
1remlin-bicetre
0laberliere
4uvriere
3oissiere-en-santerre
fthelle
csaint-martin
4sse
4urse
3roye
4uyere
3uissiere
2chapelle
a-aux-pots
bsaint-pierre
cous-gerberoy
5ussee-du-bois-d-ecu
4elle
3res
4oix-saint-ouen
2ffaux
3raye
4esguimont-saint-martin
2gnicourt-marcel
4y
5-le-sec
6sur-marne
2haye-saint-romain
3oussoye
2igneville
5y
3res
2lande-en-son
7lle
3eu
3laing
2maronde
3balle-armor
4ersart
5sc
4res-lez-aire
cdouai
3ecourt
4ntin
3orlaye
4tte-brebiere
9uleux
8warfusee
2ncheres
6s-saint-hilaire
5y
4on-provence
3das
4erneau
4ifay-et-bertaignemont
5visiau
4ouzy-la-cour
cville
4recies
6thun-le-nord
ds-ardres
5icourt
3ester
3guevoisin-quiquery
3iscourt
3nion
4oy
6-cuillere
2on
2ppion
3ugnoy
2rbroye
3gny-sur-automne
3ouillies
2ssigny
2taule
3illy
3tainville
4es
4re-saint-quentin
2ucourt
3naguet
4oy
3win-planque
2vacquerie
4l
5-en-laonnois
4queresse
4ur
3entie
4rriere
5sine
9s
3ieville
4lletertre
2warde-mauger-l-hortoy
2xou
1ealvillers
2biez
3ucquiere
2celles
3helle
3luse
2derzeele
3inghem
3ringhem
2ers
2faux
3frinckoucke
3orest
2glantiers
3uevin
2haucourt
2me
3pire
2ns
2ognan
2pine
2rzy
2sboeufs
3car
4helle
3dain
4ins
3ges
3pesses
4inoy
3quielles-saint-germain
6n
3trem
2ubringhen
3illy-sous-coucy
3linghem
9n-bernes
3ry
3ze
2val
5lois-perret
3ergies
3ignen
2warde
2z-fontaine
3ennes
3ignan-corbieres
1heraule
2uys
1iancourt
9-fosse
asaint-pierre
2bercourt
5mont
3ourne
2court
3ques
3y-clignon
2encourt
3ramont
4court
4es
4val
5ille
3sse-notre-dame
5ies
3ttres
3u-saint-amand
4saint
4villers
3vin
3z
2ffre
3ou
2gescourt
3nereuil
4ieres
9-chatelain
aen-vimeu
4y-en-cambresis
6les-aire
6saint-flochel
7ur-canche
6thilloy
2hons
3us
2las
3le
5rs
2may
3e
4il-brevannes
4ux
3oges
4nt-fontaine
4ux
2ncheux-hallivillers
3ghem
4olsheim
3selles
3zeux
2omer
2sbourg
3ieux
3let
2tz
2vron-sur-drome
4y-gargan
2zy
1ocon
5ville
3quignol
2euilly
2ffre
2ge
3nes
4y-les-aubenton
2ire-authion
3son-sous-lens
8ur-crequoise
2mme
3pret
2nde-les-maures
3g
4avesnes
4fosse
4jumeau
4pont
5re-les-corps-saints
4ueau
6il-annel
9sainte-marie
6nesse
6val
9-barbonval
7ille
btte
4villers
8iers
4wy
3s
4-le-saunier
2oberghe
3n-plage
3s
4-en-gohelle
2rgies
4ues
3ient
3maison
4ont
2ttinghen
2uatre
3ches
3deac
3euse
3peigne
3rches
4des
3vencourt
4iers
5gnies-quesnoy
5l
4rechy
6s
5oil
2zinghem
1uce
3heux
4y
3on
3y-le-bocage
2gny
3y
2mbres
2nel
4ville
2zoir
1y-fontaine
2nde
2on
4-1er-arrondissement
52e-arrondissement
53e-arrondissement
54e-arrondissement
55e-arrondissement
56e-arrondissement
57e-arrondissement
58e-arrondissement
59e-arrondissement
2s-lez-lannoy
0maast-et-violaine
2checourt
5mont
4iel
4y
3ogny
4n
4uria
3quigny
2delaine-sous-montreuil
5eine
2gnicourt-en-comte
bsur-canche
4y-la-fosse
7e-hongre
8s-hameaux
2hina
2ignelay-montigny
3lly-maillet
7raineval
3mbeville
3ng
4tenay
4villiers
3rieux
3snieres
6l
7-les-ruitz
4on-ponthieu
7roland
6celle
b-saint-pierre
ctuilerie
6s-alfort
8laffitte
4semy
3zicourt
5eres
9-les-metz
4y
2lakoff
3incourt
3maison
3part
3zy
2metz
3oudzou
2na
3delieu-la-napoule
3icamp
4n
5ghem
8n-henne
3osque
3s
3tes-la-jolie
aville
2rant
3baix
3celcave
4hais
8-en-brie
5e-allouarde
6lepot
b-misery
6ville
5iennes
4k
4oing
5nne
8lle
4q-en-baroeul
9ostrevent
4y
5-sous-marle
3dyck
3enla
4sches
5quel-ecquemicourt
5t
6-dampcourt
7sur-matz
6montiers
5ville
4tz
4uil-caubert
8en-dole
8la-motte
8sur-ourcq
3fontaine
3gival
4ny-aux-cerises
7les-compiegne
7sur-matz
3icourt
4eux
4gnane
6y-en-orxois
4pasoula
4zy-saint-mard
ce-genevieve
3le
5rs
5s-les-mines
7sur-canche
4y
5-gomont
6le-roi
3mande
3oeuil
4illes
4lles
4mme
3pent
3quaix
6y
5eglise
6tte-en-ostrevant
alez-lille
5illies
6on
6se
6villers
3seille
9-10e-arrondissement
b1e-arrondissement
b2e-arrondissement
b3e-arrondissement
b4e-arrondissement
b5e-arrondissement
b6e-arrondissement
ber-arrondissement
a2e-arrondissement
a3e-arrondissement
a4e-arrondissement
a5e-arrondissement
a6e-arrondissement
a7e-arrondissement
a8e-arrondissement
a9e-arrondissement
aen-beauvaisis
3tainneville
4igny
8-courpierre
6ues
5ncourt
6puich
2snieres
4y
3sy
3taing
2tigny
3oury
3ringhem
2ubeuge
3court
3ges-sur-loire
4uio
3lde
4ers
3regny-en-haye
5pas
4ois
2xeville
2yenne
3ot
3sel
2zamet
3ingarbe
6hem
7ien
4s
1eaulte
4x
2cquignies
2e-sur-seine
2haricourt
2igneux
3llard
2licocq
3lo
3un
2ncas
3de
3eslies
4villers
3necy
5ssis
5ville
6ret
3ton
4que-nortbecourt
2rcatel
4in-et-vaux
4k-saint-lievin
5eghem
3eaucourt
4lessart
3icourt
9-en-vimeu
al-abbe
asur-somme
4gnac
6ies
3lieux-et-fouquerolles
5mont
3ris
3s-les-bains
3u
3val
4ille
3y-la-bataille
5sur-oise
2sbrecourt-richecourt
3ge
3nil-bruntel
7conteville
7domqueur
7en-arrouaise
athelle
7martinsart
7saint-firmin
dgeorges
dlaurent
dnicaise
8ur-bulles
7theribus
2teren
3igny
3z
4-en-couture
2udon
3rchin
4ival
3x
2ylan
3zieu
2ze
4rolles
3idon-vallee-d-auge
4eres-en-santerre
9sur-oise
3y-moulins
1iannay
2llam
5u
4encourt
b-en-ponthieu
4onfosse
4y-sur-therain
2ngoval
2ons
3s
2ramas
4umont
3ibel
3vaux
2sery
3sy-aux-bois
6les-pierrepont
6sur-aisne
2try-mory
1oeres
3uvres
2gneville
2islains
4sac
5y-cramayel
2lain
3iens
4nchart
5ghem
3liens-au-bois
9dreuil
3sheim
2nampteuil
3ceau-le-neuf-et-faucouzy
bwaast
as-leups
8saint-waast
9ur-oise
7x
8-l-abbaye
4haux-sur-ecaillon
5eaux
9-les-frevent
6court
6l-sur-canche
5iet
5y-au-bois
7breton
7cayeux
7humieres
7lagache
8e-preux
7saint-eloi
3descourt
5ville
4icourt
4repuis
3nes
5ville
3s-boubert
5en-baroeul
8laonnois
8pevele
4ures
3t-bernanchon
5d-origny
6e-marsan
6ore
5l-eveque
5notre-dame
5saint-adrien
cignan
beloi
bjean
bmartin
bpere
4agne-fayel
7y-en-vexin
9sainte-felicite
5igu
8-vendee
5rgis
5taire
5uban
9-de-picardie
5y
4bavin
5eliard
5rehain
6ison
4cavrel
5eau-les-mines
5halons
6evreuil
5ornet
4didier
4elimar
5nescourt
5pilloy
5reau-fault-yonne
5scourt-lizerolles
6son
5ux
5vrain
4faucon
5ermeil
4gerain
7on
5obert
5ru-saint-hilaire
4henault
6rlant
5iers
5urel
4iers
5gny-en-arrouaise
ccambresis
cgohelle
costrevent
9l-allier
ae-bretonneux
cfranc
bngrain
bs-conde
frmeilles
djongleurs
dmetz
9sous-marle
aur-crecy
dl-hallue
5villiers
4javoult
4levon
5hery
5ognon
6ue
7is-sur-loire
5ucon
4macq
6gny
6rquet
7tin
5orency
4onvillers
4pellier
4recourt
6uil
9-aux-lions
asur-breche
emer
etherain
6vault-sur-evre
5ouge
4s
5-en-ternois
2orea-maiao
2rangis
6les
3becque
3chain
5ies
4ourt
3et-loing-et-orvanne
4uil
3gny-en-thierache
3ienval
5res-les-avignon
4nghem
4sel
3laix
5ncourt
4incourt
3ne-a-l-eau
3sain
5ng-sur-orge
3tagne-du-nord
4efontaine
d-en-thelle
5mer
4iers
3val
4illers
a-saint-saturnin
3y
4-montcrux
2tte-servolex
2uans-sartoux
3chin
5y-le-chatel
3flers
5ieres
3gins
3le
4in-sous-touvent
6s
4le
3riez
3ssy-verneuil
4tier-en-fagne
3vaux
3y
2y-de-l-aisne
3encourt
a-les-poix
5neville
3villers
1uidorge
3lle-villette
3rancourt
2lhouse
2ncq-nieurlet
2reaumont
6x
4t
5-et-crouttes
2scourt
0nabringhen
2mpcel
7les-la-cour
4ont
4s-au-mont
6maisnil
4teuil-sous-muret
5y
2ncy
3terre
5s
5uil-la-fosse
ae-haudouin
9notre-dame
2ours
2rbonne
2uroy
2ves
1edon
5chel
2mours
3pont-saint-firmin
2ry
2sle
5-l-hopital
5s
6-la-montagne
5tte
2uf-berquin
5mesnil
4chatel-hardelot
bsur-aisne
6elles
4lieux
4moulin
4vy-sur-aronde
3illy-en-thelle
8l-hopital
9e-dien
8plaisance
8saint-front
9ous-clermont
9ur-marne
cseine
3lette
3ve-chapelle
6maison
4ille
8-au-bois
ccornet
9bosc
cmont
burjonval
9coppegueule
9en-avesnois
cbeine
cferrain
chez
9garnier
9housset
9les-bray
ddorengt
dloeuilly
9roy
9saint-amand
fpierre
fremy
fvaast
aire-bernard
aous-montreuil
aur-ailette
descaut
dmargival
doudeuil
dressons
9vault
aitasse
8tte
7y
5reuil
2vers
1ibas
2ce
2elles-les-ardres
cblequin
ccalais
3ppe
3rgnies
3urlet
2mes
2ort
2velle
3illers
2zy-le-comte
1oailles
2eux-les-auxi
amines
2gent-l-artaud
8e-rotrou
7sur-marne
boise
6el
2intel
3rcourt
4emont
3siel
4y-le-grand
9sec
2main
2ordpeene
2rdausques
3euil
3oy
5-sur-ourcq
3rent-fontes
3t-leulinghem
5sur-erdre
4kerque
2umea
3rard-le-franc
3velle-eglise
4ion
7-en-thierache
9t-catillon
8le-comte
bvineux
4ron-vingre
2villers
2yales
3elle-vion
7s-en-chaussee
9godault
9les-humieres
dseclin
dvermelles
9sous-bellonne
elens
aur-escaut
dmer
dsambre
eelle
7tte
4rs-saint-martin
3on
1uncq-hautecote
2rlu
0o-de-selle
1bernai
2ies
2linghem
2rechies
1ccoches
2hancourt
3tezeele
1domez
1euf-en-ternois
3illy
1ffekerque
3ignies
4n
3oy
3rethun
1gnes
3olles
1hain
2is
1ignies
4y-en-valois
2semont
3sel-sur-seine
4y
3y
4-le-verger
1livet
2lezy
3ioules
2oron-sainte-marie
1mecourt
2iecourt
3ssy
1net-le-chateau
3ux
2naing
2s-en-bray
2villers
1ost-cappel
1ppy
1rainville
3nge
2chies
2ee-d-anjou
6e-mormal
3smaux
2geval
2igny-en-thierache
7sainte-benoite
3val
2leans
3y
2messon-sur-marne
3oy-le-davien
6villers
2oer
2rouy
3y-la-ville
2say
3inval
2thez
2vault
3ille
7rs-sorel
1sly-courtil
2ny
2tel
3reville
4icourt
3wald
1uangani
2deuil
4zeele
2istreham
2lches-la-vallee-foulon
5y-la-ville
8e-chateau
3lins-pierre-benite
2rsel-maison
3ton
2st-marest
2treau
5bois
2ve-wirquin
1villers-la-boisselle
1xelaere
1ye-plage
2onnax
1zoir-la-ferriere
0paars
2ce
2ea
2illart
5encourt
3ssy
3ta
2laiseau
3luel
2mandzi
3iers
2nazol
3cy-courtecon
3tin
2para
3eete
3leux
2ray-le-monial
3cq
4y-et-tigny
3empuyre
4nty
3fondeval
7ru
3gnan
5y
6-et-filain
7la-dhuys
8es-bois
3is
5-10e-arrondissement
71e-arrondissement
72e-arrondissement
73e-arrondissement
74e-arrondissement
75e-arrondissement
76e-arrondissement
77e-arrondissement
78e-arrondissement
79e-arrondissement
7er-arrondissement
620e-arrondissement
7e-arrondissement
63e-arrondissement
64e-arrondissement
65e-arrondissement
66e-arrondissement
67e-arrondissement
68e-arrondissement
69e-arrondissement
3nes
3peville
3thenay
3villers-le-quesnoy
2s-en-artois
3ly
3sage
4el
4y
5-en-valois
6sur-marne
2vant
3illons-sous-bois
1ecq
4uencourt
2lissanne
3ves
2nde
3in
3nes-mirabeau
2renchies
3igueux
3les
3nant
4es
6-les-boulogne
bfontaines
4ois
3ols
4nne
7-en-melantois
4y-les-gombries
3pignan
3reux-sur-marne
3san
3tain
4uis
2ssac
2tit-bourg
6caux
6fayt
6quevilly
6verly
5e-foret
7ile
2uplingues
1fastatt
1halempin
1icquigny
2ennes-onvillers
3rrefitte-en-beauvaisis
7onds
6got
6latte
8ye
6mande
7ont
6pont
2gnicourt
2hem
4n-les-guines
2mprez
2non
2rae
2sseleu
4y
2tgam
3hon
3tefaux
1lachy-buyon
3illy
4nval
6ille
4sance-du-touch
5ir
3n-de-cuques
4ques
2eine-selve
3rin
3ssier-huleu
9rozainvillers
9sur-bulles
dsaint-just
6s-belleville
9rion
8de-roye
8patte-d-oie
8robinson
8trevise
2oemeur
4rmel
3isy
3mion
3ufragan
4gastel-daoulas
4vain
4zane
3yart-et-vaurseine
4ron
1oeuilly
2inte-a-pitre
3ssy
4y
3tiers
3x-de-picardie
6u-nord
2lincove
2mmera
6euil
4ier
7s
2nchel
6s-estruval
5on
3t-a-marcq
8ousson
7vendin
6rcy
6udemer
5de-claix
8metz
6u-chateau
5l-eveque
5noyelles
5remy
5saint-esprit
bmard
ae-maxence
6ur-sambre
4arlier
6me
5ult-combault
5vert
4chateau
4et
4hoile
4ivy
4oise
8-les-noyon
4point
4ru
6et
4s-de-ce
2rcheux
3nic
6het
3quericourt
3t
4-de-bouc
5jerome-sur-seine
5le-grand
4el
5s-les-valence
5t-sur-garonne
4o-vecchio
2ssession
2telle
3te
2uilly
7-sur-serre
3lainville
2zieres
1radelles
5t
2e-saint-gervais
3cy-sur-oise
3defin
3mesques
4ont
7re
3seau
4les-et-boves
bthierny
4sy
3ures
4x-au-bois
9sart
3vessin-moens
4illers
2iez
3sces
5hes
2oisy
4x
3nleroy
4ville-en-artois
3uvais
5ille
5y
4zel
3ville
5n
6s
5seux-et-plesnoy
3yart
1uchevillers
2iseux-en-bray
bretz
8le-hauberger
4ieux
8-et-clanlieu
3ts-la-vallee
2naauia
3chy
2teaux
2y-en-velay
2zeaux
0quaedypre
3rouble
2eant
3lmes
3nd
3rcamps
4enaing
4nes
4rieu
3smy
4ne
6l
7-aubry
5oy
7-en-artois
8le-montant
8sur-airaines
cdeule
4ques
4sy
4trecques
3ue-en-brie
3vauvillers
2iery-la-motte
5zy
4stede
4velon
5rechain
5y
3len
3mper
7le
3ncampoix-fleuzy
5y-basse
7sous-le-mont
csenart
4quempoix
3ry-le-sec
3vieres
2oeux-haut-mainil
0raches
3quinghem
2dinghem
9-en-weppes
2illencourt-sainte-olle
5imont
3mbeaucourt
3ncheval
5y
4neville
4sars
4villers
3smes
2mbouillet
4urelles
7s
3ecourt
3icourt
4llies
3onville-saint-agne
4usies
2ncourt
3g-du-fliers
3sart
3tigny
2ray
2ucourt-au-bois
2venel
3oire
2ye-sur-authie
1ebergues
3reuve-ranchicourt
9sur-canche
7iette
2clinghem
3ourt
3ques-sur-course
chem
5ignies
2don
2ez-fosse-martin
2gnauville
4iere-ecluse
4y
2illy
3ms
2jet-de-beaulieu
2lecq-kerhuon
3y
2maisnil
4ucourt
5gies
3ecourt
4rangles
3iencourt
5s
4gny
4lly-wirquin
4re-montjoly
3y
2nansart
3escure
3nes
5val
3ty
2signy
3sons-le-long
8sur-matz
2theuil
4ondes
6villers
3y
2uil-sur-breche
5ly-sauvigny
3mont
2vel
5les
3illon
2xpoede
2ze
1heu
2uis
1ibeaucourt
6ville
4court-dreslincourt
ala-tour
4mont
8-sur-ancre
2che
5bourg
3quebourg
2edisheim
3ncourt
9-les-bapaume
ecagnicourt
3ulay
4x
5-en-cambresis
2llieux-la-pape
2mboval
2nxent
2om
3rges
2s-orangis
2ve-de-gier
4court
4ry
4saltes
3iere
7-pilote
8salee
2xheim
1oanne
2becq
4rsart
5t
5val
2che-la-moliere
6sur-foron
ayon
5fort
5lle
4y-conde
3lincourt
3ourt-saint-martin
3quemont
6ncourt
5igny
2delinghem
4z
2ellecourt
3ulx
4x
2gecourt
3nac
4y
3y
2iglise
3sel
4sy-en-brie
2llancourt
4ot
2mainville
4ns-sur-isere
3bas
4ies-et-marchipont
4ly
3eny-sur-marne
4ries
5y
4scamps
3illy-sur-seine
3orantin-lanthenay
2ncheres
5in
4q
3ssoy
2ost-warendin
2quebrune-cap-martin
bsur-argens
5toire
2sieres
8-en-santerre
3ny-sous-bois
3oy
5-en-multien
3ult
2tangy
3hois
2ubaix
3court
4y
3en
3gefay
5ries
3py
3sies
4seloy
6nt
3vignies
5lle
8rs
4rel
6s-en-multien
5oy
7-en-santerre
8les-merles
8sur-serre
3y-le-grand
8petit
2y-boissy
3an
4ucourt
a-et-chailvet
3e
4-sur-matz
3on
2zet-saint-albin
3ieres-sur-crise
3oy-bellevalle
6sur-serre
1ubempre
4scourt
3rouck
2e-saint-pierre
3il-malmaison
3s-des-vignes
4nes
2isseauville
3tz
2lly
2maisnil
4ucourt
3egies
3igny
4lly
7-en-cambresis
4nghem
2ssy-bemont
2yaulcourt
0sable-sur-sarthe
5s-d-olonne
2chin
3onin-et-breuil
3y-le-grand
8petit
2da
2igneville
3lly-au-bois
7en-ostrevent
7flibeaucourt
7labourse
9urette
8e-sec
9z-cambrai
blannoy
7saillisel
8ur-la-lys
3nghin-en-melantois
cweppes
4s-du-nord
6en-amienois
9gohelle
6les-fressin
amarquion
apernes
6morainvillers
6richaumont
4t-acheul
7gnan
7lgis
7mand
b-les-eaux
cmontrond
7ndre
b-de-cubzac
cfarivillers
cles-vergers
ez-lille
7rnoult
7ubert
9in
b-en-bray
cmontenoy
criviere
csous-erquery
8gustin
7ve
9rtin
8old
7ybert
6bandry
8rthelemy
g-d-anjou
7enin
9oit
7limont
7revin-les-pins
8ice-sous-foret
9euc
6chamond
8rist-briost
cophe-a-berry
7laude
8ement
8oud
7repin-aux-bois
dibouvillers
7yprien
8r-l-ecole
asur-loire
emer
6denis
bcourt
9oeux
7ie-des-vosges
8zier
7oulchard
6egreve
7rme-outre-et-ramecourt
7sprit
8teve
7tienne
d-au-mont
edu-rouvray
eroilaye
7ugene
6fargeau-ponthierry
7elix
7loris
7olquin
8ns
7rancois
7uscien
6gaudens
7ely-du-fesc
8ngoulph
9is-laval
cpouilly
8orges
d-sur-l-aa
8rmain-en-laye
ela-poterie
fes-arpajon
esur-bresle
aer-de-fly
7illes
7obain
9ert
7ratien
8egoire
6herblain
7ilaire-cottes
ede-riez
elez-cambrai
esur-helpe
6inglevert
6jacques-de-la-lande
8ns-cappel
7ean
a-aux-bois
bd-illac
ce-braye
ela-ruelle
fuz
evedas
ble-blanc
7oseph
9se
7ulien-en-genevois
8nien
8st-en-chaussee
bsaint-rambert
6laurent-blangy
ede-la-salanque
fu-maroni
hvar
7eger
b-aux-bois
cen-bray
cles-authie
gdomart
csur-bresle
8onard
8u
9-d-esserent
ala-foret
7o
8ubes
9is
7ys
6malo
8nde
8rd
9tin
c-aux-bois
dboulogne
dchoquel
dd-hardinghem
geres
ee-crau
dle-noeud
fz-tatinghem
eongueau
driviere
dsur-cojeul
hecaillon
8ulvis
9r
a-des-fosses
aice
8x
9ent
9imin
d-la-sainte-baume
7edard-en-jalles
7ichel
c-sous-bois
eur-orge
hternoise
7omelin
6nazaire
7icolas
d-aux-bois
6omer
a-capelle
ben-chaussee
7rens-de-gameville
7uen
a-l-aumone
bsur-seine
6paul
a-aux-bois
bles-dax
7hilbert-de-grand-lieu
7ierre
c-aigle
dbrouck
ddes-corps
eu-mont
gperray
des-champs
dles-bitry
hfranqueville
cmont
7ol-sur-mer
eternoise
7riest
7ython
6quentin
d-des-pres
een-tourmont
ela-motte-croix-au-bailly
6raphael
7emy-au-bois
bblanzy
bchaussee
bde-provence
cu-nord
ben-l-eau
7iquier
6samson-la-poterie
8uflieu
9lve
9veur
7ebastien-sur-loire
7imon
7ouplet
7ulpice
d-la-pointe
7ylvestre-cappel
6thibault
ct
8omas
7ricat
6vaast-de-longmont
cen-cambresis
ghaussee
cles-mello
8lery
c-sur-somme
7enant
6waast
5e-anne
8ustreberthe
7catherine
8roix
7eusoye
7foy-les-lyon
7genevieve
g-des-bois
7luce
b-sur-loire
7marie
c-cappel
dkerque
9xime
7preuve
7rose
7savine
8egree
8uzanne
6s
5ines
3sseval
2lency
4sches
4ux
3lanches
5umines
3ome
4n-de-provence
4uel
3perwick
2meon
4r
3oussy
2nary-sur-mer
3court
4y-les-cheminots
3gatte
4hen
3nois
3tes
2pignies
3onay
2ran
3celles
4us
3nois
3rebourg
5guemines
3s
4-et-rosieres
5le-bois
5poteries
3ton
4rouville
3zeau
2ssegnies
5nage
2uchy-cauchy
7lestree
3demont
3lchery
6oy
8-sous-poix
4tain
5y
4zoir
3mur
3villers-mongival
2venay
4rne
4use
3ignies
6y-le-temple
8sur-orge
3y
4-berlette
1ceaux
2hiltigheim
3oelcher
2ionzier
1eboncourt
4urg
2clin
2dan
2gre-en-anjou-bleu
2lens
4stat
3incourt
3les
3ve
2meries
3ousies
3pigny
4y
2nantes
4rpont
3e
3inghem
3lecques
4is
6-le-sec
3ots
3s
3telie
4inelle
2pmeries
3temes-les-vallons
4monts
4vallons
6ux
2quedin
5hart
2rain
4ns
5villers-forenville
4ucourt-le-grand
3ches
4us
3evillers
3gy
3icourt
4fontaine
4nges-et-nesles
3maize
4oise
3ques
3ris
3vais
5l
4ins
3y-les-mezieres
5magneval
2te
3ques
2ux
2vran
4emoine
5s
2yne-sur-mer
3sses
5inet-pariset
1ibiville
2lly-la-poterie
7e-long
6tillard
2mencourt
2n-le-noble
3ceny
2racourt
2ssonne
4y
2x-fours-les-plages
1ocx
2issons
4y-sous-montmorency
3ze
2lente
4smes
3lies-pont
3re-le-chateau
4innes
2main
3brin
3maing
4elans
5reux
6on
5tte-eaucourt
2ngeons
3s-et-roncheres
2rbais
3el
5-en-vimeu
3gues
3inieres
3rus
2tteville-les-rouen
2uastre
3chez
4y
3es
3ich
3pir
4licourt
3rd
5on
2yaux
3ecourt
1pycker
1tains
3ple
2eenbecque
5e
5voorde
5werck
2iring-wendel
2rasbourg
4zeele
1ucy-en-brie
2lly
2rcamps
3esnes
3fontaine
3ques
2s-saint-leger
2zanne
3oy
3y
0taiarapu-est
3llan-medoc
5efontaine
5y
3snieres-en-thierache
bsur-hon
6l
2lant
3ence
3mas
4ontiers
2mpon
2ngry
3nieres
2rare
4scon
3bes
3dinghen
3nos
3tiers
5gny
2ssin-la-demi-lune
2vaux-et-pontsericourt
3erny
1eich
2mplemars
6uve-en-pevele
7x-la-fosse
ae-guerard
2neur
2rdeghem
3gnier
3nas
4y-sorny
3ramesnil
3try
2ste-de-buch
2teghem
8-coudekerque-village
2va-i-uta
1helus
3nailles
4elles
4nes
3rdonne
4ines
4ouanne
3zy-glimont
2iais
4nt
3bivillers
3embronne
4nnes
4pval
4rnu
5s
6-sur-theve
4scourt
4ulloy-l-abbaye
ba-ville
6oy-saint-antoine
8e
5x
4vres
3onville
3vencelle
5rny
2oix
3non-les-bains
3rigny-sur-marne
4y
3uare-sur-loire
6s
4rotte
2uel
3meries
3n-l-eveque
5saint-amand
bmartin
3ry-en-valois
6sous-clermont
1igny-noyelle
2lle
4oloy
5y-floriville
7les-conty
bhermaville
bmofflaines
9z-cambrai
bmarchiennes
4y-capelle
3ques
2ncourt-boucly
4ques
3gry
3queux
2tre
1oeufles
2llent
2mblaine
2nneins
2rcy
5-en-valois
3tefontaine
5quesne
2ufflers
3l
4is-et-attencourt
4on
5use
3quet-paris-plage
3rcoing
4ly
4mignies
4nefeuille
6hem-sur-la-hem
5on-sur-rhone
4s
5-en-vimeu
3tencourt
1racy-le-mont
9val
3mecourt
3nslay
6oy
3ppes
3vecy
2efcon
3illieres
3laze
4on
5u-sur-marne
3mblay-en-france
3scault
4sin
3ts
3ux
2icot
3e-chateau
5la-ville
4l-sur-seine
3nite
3th-saint-leger
2oesnes
3is-rivieres
5sereux
5vaux
6illes
3nchoy
3sly-breuil
7loire
3ussencourt
3yes
2ucy
3milly
1singoni
1ubersent
2gny-et-pont
2lle
4y
2pigny
0ugny-l-equipee
6e-gay
1lis
2ly-saint-georges
1nion
1rcel
2rugne
2villers
1ssel
1xem
0vacquerie-le-boucq
9tte-erquieres
2dencourt
2illy-sur-aisne
3re-sous-corbie
5s-sur-marne
2l-de-reuil
3bonne
3dampierre
3ence
6iennes
5tigney
6on
4scourt
4tte-du-var
3huon
3ines
3lauris
4ee-au-ble
7mulatre
6s-en-champagne
5t
3reas
3serhone
2ndelicourt
4oeuvre-les-nancy
3nes
3ves
2rennes
8-vauzelles
4snes
3infroy
4scourt
2ssens
6y
4ogne
2ucelles-et-beffecourt
4helles
a-les-authie
fdomart
fquesnoy
4iennes
3dancourt
4esson
4ricourt
6nghem
3lx
5-en-velin
6vraucourt
3main
4oise
3real
4oux
3vert
4illers
3x-andigny
5en-amienois
8vermandois
5le-penil
5marquenneville
5sur-somme
4aillon
4buin
4cere
4rezis
4tin
1ecquemont
2dene
2lennes
3izy-villacoublay
3u
2nce
3degies-au-bois
asur-ecaillon
5lles
5uil
8-caply
5ville
4huile
4ieres
5n-le-vieil
9s-bethune
4ome
4resse-beaulne
3erolles
4tte
3issieux
4zel
2r-sur-launette
3berie
3chain-maugre
5in
5ocq
4ourt
3derel-les-sauqueuse
6onne
4illy
4un
3gies
4uier
3lincthun
6ghem
3mand
7ovillers
4elles
3neuil-en-halatte
9sous-coucy
aur-seine
frre
4on
5uillet
3pillieres
3quigneul
6n
3rieres-le-buisson
3s-sur-selle
4ailles
4igny
3t-saint-denis
4ain
4on
5u
3vins
2sinet
3les-et-caumont
4ud
3oul
2traz-monthoux
2uilly-la-poterie
2zaponin
3illy
1ic-sur-aisne
3hel-nanteuil
4y
3ogne
3q
2dauban
2efvillers
3il-hesdin
6moutier
5le-chapelle
8eglise
3l-arcy
4s-maisons
3nne
3rzon
5y
3sly
3ux-berquin
6conde
6mesnil
7oulin
6reng
2ffort
2gnacourt
4emont
5ux-hocquet
8sur-seine
2lle
5-aux-bois-les-dizy
jpontavert
6d-avray
6la-grand
7e-marclet
6savoye
7ur-ancre
5bon-sur-yvette
5court
6resnes
5fontaine
6ranche-de-rouergue
dsur-saone
5juif
5mbray
6omble
7ntoire
5nave-d-ornon
6euve-d-ascq
bla-garenne
ce-roi
ds-avignon
fmaguelone
fsablons
coubet
bsaint-georges
jrmain
cous-thury
cur-aisne
ffere
flot
fverberie
btolosane
5parisis
6inte
6reux
5quier-aumont
5reau
7t
6oy
6s-agron-aiguizy
9u-bois
bflos
btertre
ax-erables
8bocage
9retonneux
aulin
8campsart
arbonnel
9hatel
9otterets
8en-cauchies
bprayeres
8faucon
8guislain
8helon
8l-hopital
9e-sec
as-cagnicourt
cguise
cnancy
croye
8outreaux
8plouich
9ol
8saint-barthelemy
echristophe
eframbourg-ognon
egenest
epaul
esepulcre
9ir-simon
be-nicole
9ous-ailly
dsaint-leu
9ur-auchy
ethie
cbonnieres
ccoudun
cfere
8tournelle
8vermont
9icomte
6upt
5selve
5taneuse
5urbanne
4iers-le-bel
9saint-denis
aur-marne
4otran
2my
2ncennes
4ly
4y-reuil-et-magny
3euil-saint-firmin
2olaines
2re-normandie
3oflay
4nchaux
3y-chatillon
5noureuil
2s-en-artois
3mes
2tre
4olles
4y-en-artois
6le-francois
6sur-seine
3z-sur-authie
2vaise
3ieres
1oharies
2iron
3sins-le-bretonneux
2lckerinckhove
2reppe
3ges
2uel
3lpaix
2yenne
7s
1raignes-en-vermandois
9les-hornoy
2ed
3gny
3ly
2ocourt
3n
1uillery
0waben
2cquemoulin
5inghen
2hagnies
2il
4ly
6-beaucamp
2lincourt-selvigny
3lers
7-en-fagne
4on-cappel
2mbaix
4ercourt
5z
4rechies
3in
2ncourt
3dignies-hamage
3el
3nehain
3quetin
2rdrecques
3gnies
8-le-grand
cpetit
3hem
3laing
4encourt-eaucourt
4incourt-les-pas
4oy-baillon
4uis
5s
5zel
3neton
3sy
3villers
2snes-au-bac
3quehal
3signy
3t
2tigny
3ten
4ignies
a-la-victoire
4relos
2vignies
3rans-sur-l-aa
cternoise
4echain-sous-denain
gfaulx
4in
2ziers
1elles-perennes
2maers-cappel
2rvicq-sud
2st-cappel
4rehem
1icquinghem
3res
2dehem
2ege-faty
3ncourt-l-equipee
3rre-au-bois
7effroy
2gnehies
2lleman
6s
5ncourt
5rval
4ies
2mereux
3ille
3y
2ngles
3nezeele
2rwignes
3y-au-mont
2smes
3ques
3sant
4ignicourt
2ttelsheim
5nheim
5rnesse
5s
2zernes
1oignarue
3ncourt
3ppy
3rel
2rmhout
1ulverdinghe
1ylder
0yaucourt-bussus
1erres
1onval
1tres
1utz
1vetot
2rench
7eux
1zengremer
3ure
4x
0zegerscappel
2rmezeele
1oteux
2uafques
1udausques
2tkerque
2ydcoote
3tpeene`;
