// Made by `npm run guard:lexicon` from pinned development dependencies; sources and licences in NOTICE.md beside.
// Six sections: lists of endings, words, family names, first names, towns, rare homonyms. See decode-lexicon.ts.
export const encodedLexicon = `_
_ ble bles i ient is it mes nt nte ntes nts s sse ssent sses ssiez ssions t tes
_ e es ment ments nt r ra rai raient rais rait ras rent rez riez rions rons ront s ur urs z
ez ons
_ ent s t
_ se sent ses siez sions
ire ires
_ e es nt r ra rai raient rais rait ras rent rez riez rions rons ront s z
ir irs ns
a ai aient ais ait as e ez iez ions ons ont
_ e es s
e es
n ns
al ale ales aux
le les
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
_ ment s
on ons
_ ment ments nt ra rai raient rais rait ras rez riez rions rons ront s
e ement es
_ es ion ions
_ s
te tes
_ es
_ e es ment ments nt r ra rai raient rais rait ras rent rez riez rions rons ront s z
_ ble bles ge ges i ient is it mes nt s sse ssent sses ssiez ssions t tes
_ a ai aient ais ait as ent ez iez ions ons ont
ent s t
t ts
_ ment ments nt s z
_ ent
e ea eai eaient eais eait eames eant eas easse eassent easses eassiez eassions eat eates ee ees ement ements ent eons er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions
i ie ies imes ir ira irai iraient irais irait iras irent irez iriez irions irons iront is issaient issais issait issant issante issantes issants isse issement issements issent isses issez issiez issions issons it ites
sme smes ste stes
_ ez iez ions ons
me mes te tes
_ i ient is it mes nt nte ntes nts s sse ssent sses ssiez ssions t tes
_ e es nt r ra rai raient rais rait ras rent rez riez rions rons ront s ur urs z
isme ismes iste istes
nce nces nt nte ntes nts
ur urs
sme smes
_ nt s
_ e ement es s
ient is it nt
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
t te tes ts
_ i ient is it mes nt s sse ssent sses ssiez ssions t tes
_ e es l lle llement lles ls nt r ra rai raient rais rait ras rent rez riez rions rons ront s z
ma mai maient mais mait mames mant mas masse massent masses massiez massions mat mates mation mations me mee mees ment mer mera merai meraient merais merait meras merent merez meriez merions merons meront mes mez miez mions mons
s ur urs
ice ices
i ie ies imes ir ira irai iraient irais irait iras irent irez iriez irions irons iront is issaient issais issait issant isse issement issements issent isses issez issiez issions issons it ites
ent ents
r rs
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ement ements ent er era erai eraient erais erait eras erent erez eriez erions erons eront es eur eurs euse euses ez iez ions ons
la lai laient lais lait lames lant las lasse lassent lasses lassiez lassions lat lates le lee lees lement lements lent ler lera lerai leraient lerais lerait leras lerent lerez leriez lerions lerons leront les lez liez lions lons
i imes ir ira irai iraient irais irait iras irent irez iriez irions irons iront is issaient issais issait issant isse issent isses issez issiez issions issons it ites
_ nt s z
a ai aient ais ait as ez iez ions ons ont
_ e es mes rent s sse ssent sses ssiez ssions t tes
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ement ements ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
a ai aient ais ait ames ance ances ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
a age ages ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es eur eurs euse euses ez iez ions ons
_ ra rai raient rais rait ras re rez riez rions rons ront
ient is it nt nte ntes nts
_ s z
a ai aient ais ait ames ant as asse assent asses assiez assions at ates ateur ateurs ation ations e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
f fs on ons ve ves
_ ble bles i ient is it mes nt s sse ssent sses ssiez ssions t tes
_ e es nt r ra rai raient rais rait ras rent rez riez rions rons ront s ur urs use uses z
ue ues
se ses
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ement ements ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
if ifs ion ions ive ives
e ent es iez ions
a able ables ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ement ements ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
_ ent re res s t
_ i ient is it mes nt s sse ssent sses ssiez ssions t tes teur teurs tion tions
isa isai isaient isais isait isames isant isas isasse isassent isasses isassiez isassions isat isates isation isations ise isee isees isent iser isera iserai iseraient iserais iserait iseras iserent iserez iseriez iserions iserons iseront ises isez isiez isions isons ite ites
_ le lement les s
n nna nnai nnaient nnais nnait nnames nnant nnas nnasse nnassent nnasses nnassiez nnassions nnat nnates nne nnee nnees nnel nnelle nnelles nnels nnent nner nnera nnerai nneraient nnerais nnerait nneras nnerent nnerez nneriez nnerions nnerons nneront nnes nnez nniez nnions nnons ns
ce ces t te tes ts
u ux
gnaient gnais gnait gnant gne gnent gnes gnez gniez gnimes gnions gnirent gnis gnisse gnissent gnisses gnissiez gnissions gnit gnites gnons ndra ndrai ndraient ndrais ndrait ndras ndre ndrez ndriez ndrions ndrons ndront ns nt nte ntes nts
nt nte ntes nts
e ea eai eaient eais eait eames eant eas easse eassent easses eassiez eassions eat eates ee ees ent eons er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions
ence ences ent ente entes ents
_ sa sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates se see sees sement sements sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sons
ne nes
sa sage sages sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates se see sees sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sons
f fs ve ves
_ ne nes s
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es eur eurs ez iez ions ons
n nna nnai nnaient nnais nnait nnames nnant nnas nnasse nnassent nnasses nnassiez nnassions nnat nnates nne nnee nnees nnent nner nnera nnerai nneraient nnerais nnerait nneras nnerent nnerez nneriez nnerions nnerons nneront nnes nnez nniez nnions nnons ns
use usement uses ux
se sement ses x
_ a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ement ements ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons s
n ne nes ns
a ai aient ais ait ames ant as asse assent asses assiez assions at ates ation ations e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons te tes
_ a ai aient ais ait as ent ez ie ies iez ions ons ont
a as
a ai aient ais ait ames ant ante antes ants as asse assent asses assiez assions at ates ation ations e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
e ement es ite ites
a age ages ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es euse euses ez iez ions ons
_ e es mes r ra rai raient rais rait ras rent rez riez rions rons ront s ssaient ssais ssait ssant sse ssement ssements ssent sses sseur sseurs ssez ssiez ssions ssons t tes
_ e es mes r ra rai raient rais rait ras rent rez riez rions rons ront s ssaient ssais ssait ssant sse ssent sses ssez ssiez ssions ssons t tes
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees er erent es ez iez ions ons te tent tera terai teraient terais terait teras terez teriez terions terons teront tes
r rs se ses
_ na nai naient nais nait names nant nas nasse nassent nasses nassiez nassions nat nates ne nee nees nent ner nera nerai neraient nerais nerait neras nerent nerez neriez nerions nerons neront nes nez niez nions nons s
a age ages ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es eur eurs euse euses ez iez ions oir oirs ons
_ a ai aient ais ait ames ant as asse assent asses assiez assions at ates ation ations e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons s
_ a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons s
a able ables age ages ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ement ements ent er era erai eraient erais erait eras erent erez eriez erions erons eront es eur eurs euse euses ez iez ions ons
e es que ques ste stes
ie ies
ation ations
_ ble bles i ient is it mes nt s sse ssent sses ssiez ssions t tes tion tions
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ement ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
e es ique iques
_ i ient ire ires is it mes nt s sse ssent sses ssiez ssions t tes tion tions
de des
tion tions
_ i ient is it mes nce nces nt s sse ssent sses ssiez ssions t tes
d de des ds
_ ge ges i ient is it mes nt s sse ssent sses ssiez ssions t tes
er ere eres ers
e ee ees es
a ai aient ais ait ames ant as asse assent asses assiez assions at ates ation ations e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions me mes ons
_ e es
_ e es nt r ra rai raient rais rait ras rent rez riez rions rons ront s use uses ux z
ge ges
m ms
lite lites
er ers
a age ages ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
_ sa sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates se see sees sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sons
a able ables ai aient ais ait ames ant ante antes ants as asse assent asses assiez assions at ates ation ations e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
isa isai isaient isais isait isames isant isas isasse isassent isasses isassiez isassions isat isates isation isations ise isee isees isent iser isera iserai iseraient iserais iserait iseras iserent iserez iseriez iserions iserons iseront ises isez isiez isions isme ismes isons iste istes
ie ies ique iques
a able ables ai aient ais ait ames ant ante antes ants as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
ha hai haient hais hait hames hant has hasse hassent hasses hassiez hassions hat hates he hee hees hent her hera herai heraient herais herait heras herent herez heriez herions herons heront hes hez hiez hions hons
ta tai taient tais tait tames tant tas tasse tassent tasses tassiez tassions tat tates tation tations te tee tees tent ter tera terai teraient terais terait teras terent terez teriez terions terons teront tes tez tiez tions tons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons que ques
e es que ques
r re res rs
al ale ales aux e es
que ques sme smes
s sa sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates se see sees sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sons
a ai aient ais ait ames ant ante antes ants as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
_ rie ries s
ite ites
aire aires
teur teurs tion tions trice trices
r re res rs z
ique iques
a ai aient ais ait ames ant as asse assent asses assiez assions at ates ation ations e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
el elle elles els
ra rai raient rais rait rames rant ras rasse rassent rasses rassiez rassions rat rates re ree rees rent rer rera rerai reraient rerais rerait reras rerent rerez reriez rerions rerons reront res rez riez rions rons
que ques
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees er erent es ez iez ions ons
_ saient sais sait sant se sent ses sez siez sions sons
endra endrai endraient endrais endrait endras endrez endriez endrions endrons endront enne ennent ennes ens ent nmes nrent ns nsse nssent nsses nssiez nssions nt ntes
_ e es r rent s z
_ nt ra rai raient rais rait ras rez riez rions rons ront s
_ saient sais sait sant se sement sements sent ses sez siez sions sons
ua uai uaient uais uait uames uant uas uasse uassent uasses uassiez uassions uat uates ue uee uees uent uer uera uerai ueraient uerais uerait ueras uerent uerez ueriez uerions uerons ueront ues uez uiez uions uons
_ a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es eur eurs ez iez ions ons s
_ ra rai raient rais rait ras re rez riez rions rons ront s
_ a age ages ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es eur eurs euse euses ez iez ions ons s
_ e es ment ments nt r ra rai raient rais rait ras rent rez riez rions rons ront s ur urs use uses z
di die dies dimes dir dira dirai diraient dirais dirait diras dirent direz diriez dirions dirons diront dis dissaient dissais dissait dissant disse dissement dissements dissent disses dissez dissiez dissions dissons dit dites
ia iai iaient iais iait iames iant ias iasse iassent iasses iassiez iassions iat iates iation iations ie iee iees ient ier iera ierai ieraient ierais ierait ieras ierent ierez ieriez ierions ierons ieront ies iez iiez iions ions
a able ables ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
a ai aient ais ait al ale ales ames ant as asse assent asses assiez assions at ates aux e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez ier iere ieres iers iez ions ons
_ e es nt r ra rai raient rais rait ras rent rez rie ries riez rions rons ront s ur urs z
r rs z
_ s use uses ux
_ nt r ra rai raient rais rait ras rent rez riez rions rons ront s z
en enne ennes ens
qua quai quaient quais quait quames quant quas quasse quassent quasses quassiez quassions quat quates que quee quees quent quer quera querai queraient querais querait queras querent querez queriez querions querons queront ques quez quiez quions quons
ra rai raient rais rait rames rant ras rasse rassent rasses rassiez rassions rat rates ration rations re ree rees rent rer rera rerai reraient rerais rerait reras rerent rerez reriez rerions rerons reront res rez riez rions rons
ge ges ient is it nt
l le les ux
_ le les s
use uses ux
_ e es nt r ra rai raient rais rait ras rent rez riez rions rons ront s t ts z
aire aires e es
t ta tai taient tais tait tames tant tas tasse tassent tasses tassiez tassions tat tates te tee tees tent ter tera terai teraient terais terait teras terent terez teriez terions terons teront tes tez tiez tions tons ts
_ a ai aient ais ait ames ant as asse assent asses assiez assions at ates e es nt ons r ra rai raient rais rait ras rent rez riez rions rons ront s z
ia iai iaient iais iait iames iant iante iantes iants ias iasse iassent iasses iassiez iassions iat iates ie iee iees ient ier iera ierai ieraient ierais ierait ieras ierent ierez ieriez ierions ierons ieront ies iez iiez iions ions
_ e es ez mes ons r ra rai raient rais rait ras rent rez riez rions rons ront s sse ssent sses ssiez ssions t tes
la lage lages lai laient lais lait lames lant las lasse lassent lasses lassiez lassions lat lates le lee lees lent ler lera lerai leraient lerais lerait leras lerent lerez leriez lerions lerons leront les leur leurs leuse leuses lez liez lions lons
aient ais ait ant e ent es ez iez ions ons
a able ables ai aient ais ait ames ant as asse assent asses assiez assions at ates ateur ateurs ation ations atrice atrices e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
ua uage uages uai uaient uais uait uames uant uas uasse uassent uasses uassiez uassions uat uates ue uee uees uent uer uera uerai ueraient uerais uerait ueras uerent uerez ueriez uerions uerons ueront ues uez uiez uions uons
da dai daient dais dait dames dant das dasse dassent dasses dassiez dassions dat dates de dee dees dent der dera derai deraient derais derait deras derent derez deriez derions derons deront des dez diez dions dons
ez mes ons rent s sse ssent sses ssiez ssions t tes
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
_ e es r rez riez rions rons s z
e es ia iai iaient iais iait iames iant ias iasse iassent iasses iassiez iassions iat iates ie iee iees ient ier iera ierai ieraient ierais ierait ieras ierent ierez ieriez ierions ierons ieront ies iez iiez iions ions
ble bles
ia iai iaient iais iait iames iant ias iasse iassent iasses iassiez iassions iat iates ie iee iees ient ier iera ierai ieraient ierais ierait ieras ierent ierez ieriez ierions ierons ieront ies iez iiez iions ions
_ e es nt r ra rai raient rais rait ras rent rez riez rions rons ront s use usement uses ux z
_ e es ment ments nt r ra rai raient rais rait ras rent rez riez rions rons ront s tte ttes z
eur eurs ion ions rice rices
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es eur eurs euse euses ez iez ions ons
_ de des i ient is it mes nt s sse ssent sses ssiez ssions t tes
_ a ai aient ais ait as ent ez iez ions ons ont s
_ e es nt r ra rai raient rais rait ras rent rez riez rions rons ront s tte ttes ur urs use uses z
_ au aux e es nt r ra rai raient rais rait ras rent rez riez rions rons ront s z
er ere eres ers ez ons
nt z
_ s te tes
e es ez ons
_ nt r ra rai raient rais rait ras rent rez riez rions rons ront s ur urs use uses z
er ers ez ons
_ a age ages ai aient ais ait ames ant as asse assent asses assiez assions at ates e ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons s
_ i ient ire ires is it mes nt s sse ssent sses ssiez ssions t tes
_ nt s ur urs use uses z
in ine ines ins
la lai laient lais lait lames lant las lasse lassent lasses lassiez lassions lat lates le lee lees lent ler lera lerai leraient lerais lerait leras lerent lerez leriez lerions lerons leront les lez liez lions lons
_ nt r ra rai raient rais rait ras rent rez riez rions rons ront s use uses ux z
_ e es nt r ra rai raient rais rait ras rent rez rie ries riez rions rons ront s z
on onna onnai onnaient onnais onnait onnames onnant onnas onnasse onnassent onnasses onnassiez onnassions onnat onnates onne onnent onner onnera onnerai onneraient onnerais onnerait onneras onnerent onnerez onneriez onnerions onnerons onneront onnes onnez onniez onnions onnons ons
e es ie ies ique iques
e es ie ies
_ a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez erie eries eriez erions erons eront es ez iez ions ons s
t ta tage tages tai taient tais tait tames tant tas tasse tassent tasses tassiez tassions tat tates te tee tees tent ter tera terai teraient terais terait teras terent terez teriez terions terons teront tes tez tiez tions tons ts
da dage dages dai daient dais dait dames dant das dasse dassent dasses dassiez dassions dat dates de dee dees dent der dera derai deraient derais derait deras derent derez deriez derions derons deront des dez diez dions dons
ua uai uaient uais uait uames uant uante uantes uants uas uasse uassent uasses uassiez uassions uat uates ue uee uees uent uer uera uerai ueraient uerais uerait ueras uerent uerez ueriez uerions uerons ueront ues uez uiez uions uons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions on ons
_ a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es eur eurs euse euses ez iez ions ons s
se ses x
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez ier iers iez ions ons
_ e es nt r ra rai raient rais rait ras rent rez riez rions rons ront s tte ttes z
_ e es nt r ra rai raient rais rait ras rent rez rie ries riez rions rons ront s ur urs use uses z
_ e es nt r ra rai raient rais rait ras rent rez riez rions rons ront s use uses z
_ nt r ra rai raient rais rait ras rent rez rie ries riez rions rons ront s z
_ na nai naient nais nait names nant nante nantes nants nas nasse nassent nasses nassiez nassions nat nates ne nement nements nent ner nera nerai neraient nerais nerait neras nerent nerez neriez nerions nerons neront nes nez niez nions nons s
ta tai taient tais tait tames tant tas tasse tassent tasses tassiez tassions tat tates te tent ter tera terai teraient terais terait teras terent terez teriez terions terons teront tes tez tiez tions tons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ent er era erai eraient erais erait eras erent erez eriez erions erons eront es et ets ez iez ions ons
a ade ades ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
_ e es ment nt r ra rai raient rais rait ras rent rez riez rions rons ront s z
_ e es r rent s ur urs use uses z
sa sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates se see sees sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sons te tes
_ e es nt r ra rai raient rais rait ras rent rez riez rions rons ront s ur urs use uses ux z
_ e es nt r ra rai raient rais rait ras rez riez rions rons ront s z
tra trai traient trais trait trames trant tras trasse trassent trasses trassiez trassions trat trates tre tree trees trent trer trera trerai treraient trerais trerait treras trerent trerez treriez trerions trerons treront tres trez triez trions trons
_ ge ges i ient is it mes nt s sse ssent sses ssiez ssions t tes tion tions
ge gea geai geaient geais geait geames geant geas geasse geassent geasses geassiez geassions geat geates gee gees gent geons ger gera gerai geraient gerais gerait geras gerent gerez geriez gerions gerons geront ges gez giez gions
t ta tai taient tais tait tames tant tas tasse tassent tasses tassiez tassions tat tates te tent ter tera terai teraient terais terait teras terent terez teriez terions terons teront tes tez tiez tions tons ts
n nne nnes ns
a able ables ai aient ais ait ames ant as asse assent asses assiez assions at ates ation ations e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
_ na nage nages nai naient nais nait names nant nas nasse nassent nasses nassiez nassions nat nates ne nee nees nent ner nera nerai neraient nerais nerait neras nerent nerez neriez nerions nerons neront nes nez niez nions nons s
sa sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates se see sees sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sme smes sons
_ a age ages ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons s
l lle lles ls
_ i ient is it mes nt nte ntes nts s sse ssent sses ssiez ssions t tes tion tions
sa sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates sation sations se see sees sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ent er era erai eraient erais erait eras erent erez eriez erions erons eront es eur eurs euse euses ez iez ions ons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ette ettes ez iez ions ons
n nna nnai nnaient nnais nnait nnames nnant nnas nnasse nnassent nnasses nnassiez nnassions nnat nnates nne nnee nnees nnement nnements nnent nner nnera nnerai nneraient nnerais nnerait nneras nnerent nnerez nneriez nnerions nnerons nneront nnes nnez nniez nnions nnons ns
_ i ient is it mes nt s sse ssent sses ssiez ssions t tes teur teurs tion tions trice trices
_ a ai aient ais ait ames ant ante antes ants as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons s
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez erie eries eriez erions erons eront es eur eurs euse euses ez iez ions ons
na nai naient nais nait names nant nas nasse nassent nasses nassiez nassions nat nates ne nee nees nent ner nera nerai neraient nerais nerait neras nerent nerez neriez nerions nerons neront nes nez niez nions nons
on onna onnai onnaient onnais onnait onnames onnant onnas onnasse onnassent onnasses onnassiez onnassions onnat onnates onne onnee onnees onnent onner onnera onnerai onneraient onnerais onnerait onneras onnerent onnerez onneriez onnerions onnerons onneront onnes onnez onniez onnions onnons ons
_ na nai naient nais nait names nant nas nasse nassent nasses nassiez nassions nat nates ne nent ner nera nerai neraient nerais nerait neras nerent nerez neriez nerions nerons neront nes nez niez nions nons s
ra rai raient rais rait rames rant ras rasse rassent rasses rassiez rassions rat rates re ree rees rement rements rent rer rera rerai reraient rerais rerait reras rerent rerez reriez rerions rerons reront res rez riez rions rons
ha hai haient hais hait hames hant has hasse hassent hasses hassiez hassions hat hates he hee hees hement hements hent her hera herai heraient herais herait heras herent herez heriez herions herons heront hes hez hiez hions hons
_ x
_ i ient is it mes nt rd rds s sse ssent sses ssiez ssions t tes
_ ment ments nt r ra rai raient rais rait ras rent rez riez rions rons ront s z
_ a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
a ai aient ais ait as e ent ez iez ions ons ont
aient ais ait ant e ent es ez iez imes ions irent is isse issent isses issiez issions it ites ons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees el elle elles els ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
_ ble bles i ient is it mes nt s sse ssent sses ssiez ssions t tes teur teurs tion tions trice trices
nt nts
ion ions
ua uai uaient uais uait uames uant uas uasse uassent uasses uassiez uassions uat uates ue uent uer uera uerai ueraient uerais uerait ueras uerent uerez ueriez uerions uerons ueront ues uez uiez uions uons
a ai aient ais ait ames ant ante antes ants as asse assent asses assiez assions at ates e ement ements ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
e ement ements ent era erai eraient erais erait eras erez eriez erions erons eront es
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
ta tai taient tais tait tames tant tas tasse tassent tasses tassiez tassions tat tates te tee tees tent ter tera terai teraient terais terait teras terent terez teriez terions terons teront tes tez tiez tions tons
ra rai raient rais rait ras rez riez rions rons ront
va vai vaient vais vait vames vant vas vasse vassent vasses vassiez vassions vat vates ve vee vees vent ver vera verai veraient verais verait veras verent verez veriez verions verons veront ves vez viez vions vons
_ ent lla llai llaient llais llait llames llant llas llasse llassent llasses llassiez llassions llat llates lle llee llees llent ller llera llerai lleraient llerais llerait lleras llerent llerez lleriez llerions llerons lleront lles llez lliez llions llons s t
la lai laient lais lait lames lant las lasse lassent lasses lassiez lassions lat lates le lent ler lera lerai leraient lerais lerait leras lerent lerez leriez lerions lerons leront les lez liez lions lons
ez mes ons r ra rai raient rais rait ras rent rez riez rions rons ront s sse ssent sses ssiez ssions t tes
n nna nnage nnages nnai nnaient nnais nnait nnames nnant nnas nnasse nnassent nnasses nnassiez nnassions nnat nnates nne nnee nnees nnent nner nnera nnerai nneraient nnerais nnerait nneras nnerent nnerez nneriez nnerions nnerons nneront nnes nnez nniez nnions nnons ns
a ai aient ais ait ames ant ante antes ants as asse assent asses assiez assions at ates e ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
_ a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons s
a age ages ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez ier iere ieres iers iez ions ons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions me mes ons te tes
a age ages ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es eur eurs ez iez ions ons
ua uai uaient uais uait uames uant uas uasse uassent uasses uassiez uassions uat uates ue uee uees uement uements uent uer uera uerai ueraient uerais uerait ueras uerent uerez ueriez uerions uerons ueront ues uez uiez uions uons
_ a ai aient ais ait ames ant ante antes ants as asse assent asses assiez assions at ates e ee ees ement ements ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons s
cha chai chaient chais chait chames chant chas chasse chassent chasses chassiez chassions chat chates che chee chees chement chements chent cher chera cherai cheraient cherais cherait cheras cherent cherez cheriez cherions cherons cheront ches chez chiez chions chons
illa illai illaient illais illait illames illant illas illasse illassent illasses illassiez illassions illat illates ille illee illees illement illements illent iller illera illerai illeraient illerais illerait illeras illerent illerez illeriez illerions illerons illeront illes illez illiez illions illons
ssa ssai ssaient ssais ssait ssames ssant ssas ssasse ssassent ssasses ssassiez ssassions ssat ssates sse ssee ssees ssent sser ssera sserai sseraient sserais sserait sseras sserent sserez sseriez sserions sserons sseront sses ssez ssiez ssions ssons
na nage nages nai naient nais nait names nant nas nasse nassent nasses nassiez nassions nat nates ne nee nees nent ner nera nerai neraient nerais nerait neras nerent nerez neriez nerions nerons neront nes nez niez nions nons
isa isai isaient isais isait isames isant isas isasse isassent isasses isassiez isassions isat isates ise isee isees isent iser isera iserai iseraient iserais iserait iseras iserent iserez iseriez iserions iserons iseront ises isez isiez isions isons
na nai naient nais nait names nant nas nasse nassent nasses nassiez nassions nat nates ne nee nees nement nements nent ner nera nerai neraient nerais nerait neras nerent nerez neriez nerions nerons neront nes nez niez nions nons
nna nnai nnaient nnais nnait nnames nnant nnas nnasse nnassent nnasses nnassiez nnassions nnat nnates nne nnee nnees nnent nner nnera nnerai nneraient nnerais nnerait nneras nnerent nnerez nneriez nnerions nnerons nneront nnes nnez nniez nnions nnons
sa sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates se see sees sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sion sions sons
ma mai maient mais mait mames mant mas masse massent masses massiez massions mat mates me mee mees ment mer mera merai meraient merais merait meras merent merez meriez merions merons meront mes mez miez mions mons
illa illai illaient illais illait illames illant illas illasse illassent illasses illassiez illassions illat illates ille illee illees illent iller illera illerai illeraient illerais illerait illeras illerent illerez illeriez illerions illerons illeront illes illez illiez illions illons
era erai eraient erais erait erames erant eras erasse erassent erasses erassiez erassions erat erates eration erations ere eree erees erent erer erera ererai ereraient ererais ererait ereras ererent ererez ereriez ererions ererons ereront eres erez eriez erions erons
pa pai paient pais pait pames pant pas passe passent passes passiez passions pat pates pe pee pees pent per pera perai peraient perais perait peras perent perez periez perions perons peront pes pez piez pions pons
ina inai inaient inais inait inames inant inas inasse inassent inasses inassiez inassions inat inates ination inations ine inee inees inent iner inera inerai ineraient inerais inerait ineras inerent inerez ineriez inerions inerons ineront ines inez iniez inions inons
ta tai taient tais tait tames tant tas tasse tassent tasses tassiez tassions tat tates te tee tees tent ter tera terai teraient terais terait teras terent terez teriez terions terons teront tes tez tiez tion tions tons
nna nnai nnaient nnais nnait nnames nnant nnas nnasse nnassent nnasses nnassiez nnassions nnat nnates nne nnee nnees nnement nnements nnent nner nnera nnerai nneraient nnerais nnerait nneras nnerent nnerez nneriez nnerions nnerons nneront nnes nnez nniez nnions nnons
a age ages ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ement ements ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
ta tage tages tai taient tais tait tames tant tas tasse tassent tasses tassiez tassions tat tates te tee tees tent ter tera terai teraient terais terait teras terent terez teriez terions terons teront tes tez tiez tions tons
ge gea geai geaient geais geait geames geant geas geasse geassent geasses geassiez geassions geat geates gee gees gement gements gent geons ger gera gerai geraient gerais gerait geras gerent gerez geriez gerions gerons geront ges gez giez gions
sa sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates se see sees sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sons
_ e es ment ments nt r ra rai raient rais rait ras rent rez riez rions rons ront s use uses z
a able ables ai aient ais ait ames ant ante antes ants as asse assent asses assiez assions at ates ateur ateurs ation ations atrice atrices e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
i ie ies imes ir ira irai iraient irais irait iras irent irez iriez irions irons iront is issaient issais issait issant isse issent isses issez issiez issions issons it ites
sa sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates se see sees sement sements sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sons
ula ulai ulaient ulais ulait ulames ulant ulas ulasse ulassent ulasses ulassiez ulassions ulat ulates ule ulee ulees ulent uler ulera ulerai uleraient ulerais ulerait uleras ulerent ulerez uleriez ulerions ulerons uleront ules ulez uliez ulions ulons
isa isai isaient isais isait isames isant isas isasse isassent isasses isassiez isassions isat isates isation isations ise isee isees isent iser isera iserai iseraient iserais iserait iseras iserent iserez iseriez iserions iserons iseront ises isez isiez isions isons
lla llai llaient llais llait llames llant llas llasse llassent llasses llassiez llassions llat llates lle llee llees llement llements llent ller llera llerai lleraient llerais llerait lleras llerent llerez lleriez llerions llerons lleront lles llez lliez llions llons
a age ages ai aient ais ait ames ant as asse assent asses assiez assions at ates e ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
a age ages ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ement ements ent er era erai eraient erais erait eras erent erez eriez erions erons eront es eur eurs euse euses ez iez ions ons
ata atai ataient atais atait atames atant atas atasse atassent atasses atassiez atassions atat atates ate atee atees atent ater atera aterai ateraient aterais aterait ateras aterent aterez ateriez aterions aterons ateront ates atez atiez ations atons
d da dai daient dais dait dames dant das dasse dassent dasses dassiez dassions dat dates de dee dees dent der dera derai deraient derais derait deras derent derez deriez derions derons deront des dez diez dions dons ds
fa fai faient fais fait fames fant fas fasse fassent fasses fassiez fassions fat fates fe fee fees fent fer fera ferai feraient ferais ferait feras ferent ferez feriez ferions ferons feront fes fez fiez fions fons
ta tai taient tais tait tames tant tas tasse tassent tasses tassiez tassions tat tates te tee tees tement tements tent ter tera terai teraient terais terait teras terent terez teriez terions terons teront tes tez tiez tions tons
onna onnai onnaient onnais onnait onnames onnant onnas onnasse onnassent onnasses onnassiez onnassions onnat onnates onne onnee onnees onnement onnements onnent onner onnera onnerai onneraient onnerais onnerait onneras onnerent onnerez onneriez onnerions onnerons onneront onnes onnez onniez onnions onnons
la lage lages lai laient lais lait lames lant las lasse lassent lasses lassiez lassions lat lates le lee lees lent ler lera lerai leraient lerais lerait leras lerent lerez leriez lerions lerons leront les lez liez lions lons
_ i ient is it mes nt s sse ssent sses ssiez ssions t tes tif tifs tion tions tive tives
cation cations qua quai quaient quais quait quames quant quas quasse quassent quasses quassiez quassions quat quates que quee quees quent quer quera querai queraient querais querait queras querent querez queriez querions querons queront ques quez quiez quions quons
lisa lisai lisaient lisais lisait lisames lisant lisas lisasse lisassent lisasses lisassiez lisassions lisat lisates lisation lisations lise lisee lisees lisent liser lisera liserai liseraient liserais liserait liseras liserent liserez liseriez liserions liserons liseront lises lisez lisiez lisions lisons
ndra ndrai ndraient ndrais ndrait ndras ndrez ndriez ndrions ndrons ndront nne nnent nnes ns nt
ez ons sa sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates se see sees sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sons
lla llage llages llai llaient llais llait llames llant llas llasse llassent llasses llassiez llassions llat llates lle llee llees llent ller llera llerai lleraient llerais llerait lleras llerent llerez lleriez llerions llerons lleront lles llez lliez llions llons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez erie eries eriez erions erons eront es ez iez ions ons
a ai aient ais ait ames ance ances ant ante antes ants as asse assent asses assiez assions at ates e ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es euse euses eux ez iez ions ons
_ ent lla llai llaient llais llait llames llant llas llasse llassent llasses llassiez llassions llat llates lle llent ller llera llerai lleraient llerais llerait lleras llerent llerez lleriez llerions llerons lleront lles llez lliez llions llons s t
a ai aient ais ait ames ant as asse assent asses assiez assions at ates ation ations e ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
_ aient ais ait ant e ent es ez iez imes ions irent is isse issent isses issiez issions it ites ons ra rai raient rais rait ras re rez riez rions rons ront s u ue ues us
a ai aient ais ait ames ant as asse assent asses assiez assions at ates cation cations e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
_ saient sais sait sant sante santes sants se sement sements sent ses sez siez sions sons
sa sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates sation sations se see sees sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sons te tes
ca cai caient cais cait cames cant cas casse cassent casses cassiez cassions cat cates ce cee cees cent cer cera cerai ceraient cerais cerait ceras cerent cerez ceriez cerions cerons ceront ces cez ciez cions cons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates ation ations e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions me mes ons te tes
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ement ements ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons ure ures
a ai aient ais ait ames ant ante antes ants as asse assent asses assiez assions at ates e ee ees ement ements ent er era erai eraient erais erait eras erent erez eriez erions erons eront es eur eurs euse euses ez iez ions ons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez ier iere ieres iers iez ions ons
ames assiez assions ates e ee ees er erez eriez erions erons es ez iez ions ons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons ure ures
a ai aient ais ait ames ant as asse assent asses assiez assions at ates ateur ateurs ation ations atoire atoires atrice atrices e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
_ a ai aient ais ait ames ant as asse assent asses assiez assions at ates e es ment ments nt ons r ra rai raient rais rait ras rent rez riez rions rons ront s z
enta entai entaient entais entait entames entant entas entasse entassent entasses entassiez entassions entat entates ente entee entees entent enter entera enterai enteraient enterais enterait enteras enterent enterez enteriez enterions enterons enteront entes entez entiez entions entons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ement ements ent er era erai eraient erais erait eras erent erez eriez erions erons eront es eur eurs ez iez ions ons
mes rent s sse ssent sses ssiez ssions t tes
la lai laient lais lait lames lant lante lantes lants las lasse lassent lasses lassiez lassions lat lates le lee lees lent ler lera lerai leraient lerais lerait leras lerent lerez leriez lerions lerons leront les lez liez lions lons
a ai aient ais ait ames ant ante antes ants as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions me mes ons
_ a ai aient ais ait as e ent es ez iez ions ons ont
a ai aient ais ait ames ant ante antes ants as asse assent asses assiez assions at ates ateur ateurs ation ations atrice atrices e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
ca cai caient cais cait cames cant cas casse cassent casses cassiez cassions cat cates ce cee cees cement cements cent cer cera cerai ceraient cerais cerait ceras cerent cerez ceriez cerions cerons ceront ces cez ciez cions cons
fia fiai fiaient fiais fiait fiames fiant fias fiasse fiassent fiasses fiassiez fiassions fiat fiates fication fications fie fiee fiees fient fier fiera fierai fieraient fierais fierait fieras fierent fierez fieriez fierions fierons fieront fies fiez fiiez fiions fions
_ nt r ra rai raient rais rait ras rent rez riez rions rons ront s ur urs z
a ai aient ais ait ames ant ante antes ants as asse assent asses assiez assions at ates ation ations e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions me mes ons te tes
sa sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates se see sees sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sme smes sons ste stes
ra rage rages rai raient rais rait rames rant ras rasse rassent rasses rassiez rassions rat rates re ree rees rent rer rera rerai reraient rerais rerait reras rerent rerez reriez rerions rerons reront res rez riez rions rons
sa sai saient sais sait sames sant sante santes sants sas sasse sassent sasses sassiez sassions sat sates sation sations se see sees sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sons
a ai aient ais ait ames ant ante antes ants as asse assent asses assiez assions at ates ation ations e ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons
lla llage llages llai llaient llais llait llames llant llas llasse llassent llasses llassiez llassions llat llates lle llee llees llent ller llera llerai lleraient llerais llerait lleras llerent llerez lleriez llerions llerons lleront lles lleur lleurs lleuse lleuses llez lliez llions llons
ia iai iaient iais iait iames iant iante iantes iants ias iasse iassent iasses iassiez iassions iat iates ication ications ie iee iees ient ier iera ierai ieraient ierais ierait ieras ierent ierez ieriez ierions ierons ieront ies iez iiez iions ions
aient ais ait ant ante antes ants e ement ements ent es ez iez ions ons
_ a ai aient ais ait as ez iez ions ons ont
ina inai inaient inais inait inames inant inas inasse inassent inasses inassiez inassions inat inates ine inee inees inent iner inera inerai ineraient inerais inerait ineras inerent inerez ineriez inerions inerons ineront ines inez iniez inions inons
_ i ient is it l le les mes nt s sse ssent sses ssiez ssions t tes ux
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions me mes ons
ula ulai ulaient ulais ulait ulames ulant ulas ulasse ulassent ulasses ulassiez ulassions ulat ulates ulation ulations ule ulee ulees ulent uler ulera ulerai uleraient ulerais ulerait uleras ulerent ulerez uleriez ulerions ulerons uleront ules ulez uliez ulions ulons
ra rai raient rais rait rames rant rante rantes rants ras rasse rassent rasses rassiez rassions rat rates ration rations re ree rees rent rer rera rerai reraient rerais rerait reras rerent rerez reriez rerions rerons reront res rez riez rions rons
a ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ition itions ons
isa isai isaient isais isait isames isant isas isasse isassent isasses isassiez isassions isat isates isation isations ise isee isees isent iser isera iserai iseraient iserais iserait iseras iserent iserez iseriez iserions iserons iseront ises isez isiez isions isme ismes isons iste istes ite ites
lisa lisai lisaient lisais lisait lisames lisant lisas lisasse lisassent lisasses lisassiez lisassions lisat lisates lisation lisations lise lisee lisees lisent liser lisera liserai liseraient liserais liserait liseras liserent liserez liseriez liserions liserons liseront lises lisez lisiez lisions lisons lite lites
a ai aient ais ait ames ant ante antes ants as asse assent asses assiez assions at ates ation ations e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions me mes ons
in ina inai inaient inais inait inames inant inas inasse inassent inasses inassiez inassions inat inates ine inee inees inent iner inera inerai ineraient inerais inerait ineras inerent inerez ineriez inerions inerons ineront ines inez iniez inions inons ins
ura urai uraient urais urait urames urant uras urasse urassent urasses urassiez urassions urat urates ure uree urees urent urer urera urerai ureraient urerais urerait ureras urerent urerez ureriez urerions urerons ureront ures urez uriez urions urons
h ha hai haient hais hait hames hant has hasse hassent hasses hassiez hassions hat hates he hee hees hent her hera herai heraient herais herait heras herent herez heriez herions herons heront hes hez hiez hions hons hs
sa sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates sation sations se see sees sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sme smes sons ste stes
que ques sa sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates se see sees sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sme smes sons
a age ages ai aient ais ait ames ant as asse assent asses assiez assions at ates e ee ees ent er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions ons ure ures
_ e es ez mes ons r ra rai raient rais rait ras rent rez riez rions rons ront s ssaient ssais ssait ssant sse ssent sses ssez ssiez ssions ssons t tes
gua guai guaient guais guait guames guant guas guasse guassent guasses guassiez guassions guat guates gue guee guees guent guer guera guerai gueraient guerais guerait gueras guerent guerez gueriez guerions guerons gueront gues guez guiez guions guons
_ i ient is it mes nt nte ntes nts s sse ssent sses ssiez ssions t tes teur teurs tion tions trice trices
d daient dais dait dant de dent des dez diez dimes dions dirent dis disse dissent disses dissiez dissions dit dites dons dra drai draient drais drait dras dre drez driez drions drons dront ds du due dues dus
nt nta ntai ntaient ntais ntait ntames ntant ntas ntasse ntassent ntasses ntassiez ntassions ntat ntates nte ntee ntees ntent nter ntera nterai nteraient nterais nterait nteras nterent nterez nteriez nterions nterons nteront ntes ntez ntiez ntions ntons nts
_ e es isa isai isaient isais isait isames isant isas isasse isassent isasses isassiez isassions isat isates isation isations ise isee isees isent iser isera iserai iseraient iserais iserait iseras iserent iserez iseriez iserions iserons iseront ises isez isiez isions isons ite ites
ra rai raient rais rait rames rant ras rasse rassent rasses rassiez rassions rat rates re rent rer rera rerai reraient rerais rerait reras rerent rerez reriez rerions rerons reront res rez riez rions rons
l le les lisa lisai lisaient lisais lisait lisames lisant lisas lisasse lisassent lisasses lisassiez lisassions lisat lisates lisation lisations lise lisee lisees lisent liser lisera liserai liseraient liserais liserait liseras liserent liserez liseriez liserions liserons liseront lises lisez lisiez lisions lisons ux
_ i ient is it mes nt rd rde rdes rds s sse ssent sses ssiez ssions t tes
ez ons sa sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates sation sations se see sees sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sons
ha hage hages hai haient hais hait hames hant has hasse hassent hasses hassiez hassions hat hates he hee hees hent her hera herai heraient herais herait heras herent herez heriez herions herons heront hes heur heurs heuse heuses hez hiez hions hons
ia iai iaient iais iait iames iant ias iasse iassent iasses iassiez iassions iat iates icateur icateurs ication ications icatrice icatrices ie iee iees ient ier iera ierai ieraient ierais ierait ieras ierent ierez ieriez ierions ierons ieront ies iez iiez iions ions
isa isai isaient isais isait isames isant isas isasse isassent isasses isassiez isassions isat isates ise isee isees isent iser isera iserai iseraient iserais iserait iseras iserent iserez iseriez iserions iserons iseront ises isez isiez isions isons ite ites
assa assai assaient assais assait assames assant assas assasse assassent assasses assassiez assassions assat assates asse assee assees assent asser assera asserai asseraient asserais asserait asseras asserent asserez asseriez asserions asserons asseront asses assez assiez assions assons
la lai laient lais lait lames lant las lasse lassent lasses lassiez lassions lat lates le lee lees lent ler lera lerai leraient lerais lerait leras lerent lerez leriez lerions lerons leront les leur leurs leuse leuses lez liez lions lons
sa sai saient sais sait sames sant sas sasse sassent sasses sassiez sassions sat sates sation sations se see sees sent ser sera serai seraient serais serait seras serent serez seriez serions serons seront ses sez siez sions sme smes sons
qua quai quaient quais quait quames quant quas quasse quassent quasses quassiez quassions quat quates que quent quer quera querai queraient querais querait queras querent querez queriez querions querons queront ques quez quiez quions quons
onna onnai onnaient onnais onnait onnames onnant onnas onnasse onnassent onnasses onnassiez onnassions onnat onnates onne onnee onnees onnent onner onnera onnerai onneraient onnerais onnerait onneras onnerent onnerez onneriez onnerions onnerons onneront onnes onnez onniez onnions onnons
cha chai chaient chais chait chames chant chas chasse chassent chasses chassiez chassions chat chates che chee chees chent cher chera cherai cheraient cherais cherait cheras cherent cherez cheriez cherions cherons cheront ches chez chiez chions chons
era erai eraient erais erait erames erant eras erasse erassent erasses erassiez erassions erat erates ere eree erees erent erer erera ererai ereraient ererais ererait ereras ererent ererez ereriez ererions ererons ereront eres erez eriez erions erons
ie ient iera ierai ieraient ierais ierait ieras ierez ieriez ierions ierons ieront ies ya yai yaient yais yait yames yant yas yasse yassent yasses yassiez yassions yat yates ye yee yees yer yerent yes yez yiez yions yons
_ i mes s sse ssent sses ssiez ssions t tes
ita itai itaient itais itait itames itant itas itasse itassent itasses itassiez itassions itat itates ite itee itees itent iter itera iterai iteraient iterais iterait iteras iterent iterez iteriez iterions iterons iteront ites itez itiez itions itons
_ e es mes r ra rai raient rais rait ras rent rez riez rions rons ront s ssaient ssais ssait ssant sse ssement ssements ssent sses ssez ssiez ssions ssons t tes
_ e es mes r ra rai raient rais rait ras rent rez riez rions rons ront s ssaient ssais ssait ssant ssante ssantes ssants sse ssement ssements ssent sses ssez ssiez ssions ssons t tes
e ea eai eaient eais eait eames eant eas easse eassent easses eassiez eassions eat eates ent eons er era erai eraient erais erait eras erent erez eriez erions erons eront es ez iez ions
tta ttai ttaient ttais ttait ttames ttant ttas ttasse ttassent ttasses ttassiez ttassions ttat ttates tte ttee ttees ttent tter ttera tterai tteraient tterais tterait tteras tterent tterez tteriez tterions tterons tteront ttes ttez ttiez ttions ttons
nda ndai ndaient ndais ndait ndames ndant ndas ndasse ndassent ndasses ndassiez ndassions ndat ndates nde ndee ndees ndent nder ndera nderai nderaient nderais nderait nderas nderent nderez nderiez nderions nderons nderont ndes ndez ndiez ndions ndons
ota otai otaient otais otait otames otant otas otasse otassent otasses otassiez otassions otat otates ote otee otees otent oter otera oterai oteraient oterais oterait oteras oterent oterez oteriez oterions oterons oteront otes otez otiez otions otons
aient ais ait ant e ement ements ent es ez iez ions ons

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
4to 8
5r 9
5u a
2bay b
3e
2ces
2dome c
5in d
2eil e
2im f
2ject
6e g
6i h
6s
2oie i
4s
3mina
7bl j
7i 4
7mes
7nt
7s 5
7t k
6e 7
6i 3
6ons
3nda
6i 4
6mes
7ment
6nce l
8is m
7t a
6s 5
6t n
4ne o
3rd
5a p
5e 7
5s
3ut
5i
6ez
6mes
6ons
6r q
6s
7sai r
9n s
8e t
8i 3
8ons
6t n
3yer u
2reg v
3i
4s
4t f
3ut w
2senc b
5t
6ames
7ssi 3
7tes
6e
7e l
7i x
7r y
7s
7z
6i 3
6ons
6s
3olu
6e l
6ment
6s
6tio c
8s z
7o 6
4rba 10
6e 11
6i 3
6ons
3tenez
6iez
7ons
7r
6ons
6tion
an 12
as
6u a
4ine 13
6mes
6ssi 3
6tes
4racte 14
8ion
bni 15
bs
6ie 16
7r 9
7s
7t 17
6ya 18
7ez
7i 3
7ons
3urd 19
2us
4e 7
4if l
1cademic 1a
7e l
7q 1b
7s 1c
2cabl 1d
3ed 1e
4lera
8i 4
8mes
8ndo
9t
8s 5
8t 1f
7e 7
7i 3
7ograph b
8met 1g
8ns
4nt
6s
6ua 1h
7e 1i
7i 3
7ons
4pta
7b 1j
7i 4
7mes
7n 1k
7s 5
7t k
6e 11
6iez
7o c
6ons
4s
5sib 1j
7o c
7t l
6oire g
9isa 1l
be 7
bi 3
bons
bt b
3ident
8a 1l
8e 1m
8i 3
8ons
8s
3la 1n
3ompagna
ai 4
ames
ant
as 5
at
be 1o
br 1p
9e o
9i 3
9ons
6l 1q
4rd
6a
7b e
7i
8ent
8lles
8s
8t
7mes
7nt
7s 5
7t n
6e
7e l
7m 1r
7nt
7on
9is m
9s
7r q
7s
7u 1s
7z
6i 3
6o 8
6s
4uch 1t
5p 1u
5ra 18
6c 1v
6e 1w
6iez
7ons
7r
6ons
6r 1x
6s
6t
6u 1y
5tr 1z
6um 20
3roc
6h 21
6s
5ire
6s
7sa 18
8e
9m 1r
9nt
9z
8i 3
8ons
6t 22
3ueil
7la 23
8e
9nt
9r 1x
9s
9z
8i
9e 24
9mes
9ons
9r u
9s 5
9t n
8ons
7s
4mul 25
4sa
6i 4
6mes
6nt
6s 5
6t
7e 1o
7i 26
7o 6
7r 1p
5e 7
2e
2harn 1z
4t l
3eta 27
5e 28
4v 1z
3ille b
2ide l
3er
2ne
2oly m
3mp m
3ustic 1a
7q 29
2quera 18
6es 2a
7u 1s
7z
6iez
7ons
7r
6ons
6r 1x
4iere 16
7s
7t
6sc 2b
5s
6e l
6it 2c
6s 2d
5t
6es
6s
6t 2e
2te 11
3if l
4on
6na
8b e
8i 2f
8mes
8nt
8ria s
8s 5
8t n
7e 2
7i 3
7ons
6s
4va 2g
5e
6e l
6ment
6nt
6r q
6s
6u 1s
6z
5iez
6ons
6s z
6t b
3r 1p
3ual 2h
4el 2i
2upuncte 14
8r 1p
8u 1g
1dapta
6b 1j
6i 4
6mes
6nt
6s 5
6t
7e 1o
7i 26
7r 1p
5e 7
2ditif l
6o 2j
6v b
2ep m
3quat
7e g
7i h
7s
2here
6n 2k
6r q
6s
6z
4sif l
6o c
6v 19
2ie 2l
2joi 2m
3uda 2n
4g 2o
2met
5s
5ta 18
6e 1w
6i 3
6ons
6r 9
3inicu e
6stra
ab e
ai 4
ames
ant
as 5
at
be 1o
bif l
co c
cv j
br 1p
9e 7
9i 3
9ons
4ra
6bl j
6i 4
6mes
6nt
6s 5
6t
7e 1o
7if l
8o c
8v j
7r 1p
5e 7
4s
5e l
5se 16
6ib 1j
7ez
7o c
2olesc 2p
3pte 7
5iez
6f l
6o c
6v b
3rabl j
5i 4
5t 1f
4e 7
3s 2q
3uci
6e l
6mes
6r q
6s
7sag b
9i r
9n 1k
8e
9m 1r
9nt
9s
9u 1s
9z
8i 3
8ons
6t n
2renali 2r
4s 2s
2ulte
6ra 1h
7e 7
7iez
8n a
8ons
7ons
6s
2versai 1g
7ti 2t
6e l
6i m
3iendra
9it
6ne
6t
1era 2g
3e 7
3ien 2u
3odro 1c
4port
8e a
8s
1ffaibl w
5rames
7ssi 3
7tes
6e
7e l
7m 1r
7r y
7s
7z
6iez
7ons
7s z
6ons
4m 2v
3ect
6a 1h
6e 7
6iez
7f l
7o 2w
7v 19
6ons
6s
6ue 2x
3icha p
6e
7e l
7nt
7r q
7s
7t m
7u 1s
7z
6iez
7ons
7s m
6ons
4le 7
4rma
7i 4
7mes
7nt
7s 5
7t
8es
8if l
9o c
9v j
6e 7
6i 3
6ons
3ol 1d
3reu 2y
4ont 2z
3ut
2in
2ricai 30
6nis 31
1gaca 10
4e
5r 32
2e
3e l
3nc 1z
4d 33
4ouillames
assi 3
ates
9e
ae l
am 1r
ar y
as
az
9i 3
9o 8
4t l
3s
2grav 34
2i
3l 35
3r q
3s
4sai r
6nt
8e
5e t
5ons
3t
4at
6e 1o
6i h
6o
6r 1p
4e 7
2nea 2l
2onie l
2raf 36
4ndi 37
3eabl j
4ssa 1l
6e 11
6iez
7f l
7o c
7v 35
6ons
3ico e
5ulte 14
8r 1p
8u 1g
1h
1i
2d f
2e
3nt
3s
3ux
2gle
5s
3re
4i 38
3u
4e l
4illa
8g b
8i 4
8mes
8nt
8s 5
8t
9es
9s
7e
8e l
8nt
8r q
8s
8t 39
8u 3a
8z
7i 3
7on 3b
8t l
5s 3c
2l
3e
4s
3le
5nt
5s
5urs
2mabl j
4i 4
4nt 3d
3e 7
3i 3
3ons
2ne
4e l
4s
3si
2r
3e
4s
3s
2s
3e
4e l
4ment
3sel e
2t
1jout 3e
2ust 3f
1larme 7
2binos
3um
5s
2chimi 3g
3ool
6at
8s
8u 1g
6e
7m 3h
7s
6ific 3i
7q 29
7sa 3j
8e 7
8i 3
8m b
8ons
6s
2eatoir j
3nto 14
3rt 3k
3xandra
8i 30
2gebre l
6iq 1b
3orithm 3l
3u b
2ias
3bi l
3gn 1z
3ment
7a 3m
7e
8e
8nt
8r q
8s
8z
7i 3
7ons
7s
2la
4ient
5s
5t
6a 1l
6e o
6i 3
6ons
4nt
6e l
6oi 3n
6s
3e
4e l
4ga 3o
5e
6a 3p
6e l
6m 1r
6nt
6ons
6r q
6s
6z
5re
7ment
7s
8s b
7tto l
6o l
4luia
4man 3q
4r
5ge 2r
6ie l
7q 29
7sa 2n
6ologie l
bs m
au b
5s
4s
4z
3iag b
5nc b
6t
4e 7
4gato 1s
4ons
3o
4cata 6
7i h
4ng v
5s
3uma 3r
5e
6e l
6nt
6r q
6s
6tte l
8i 3s
6u 3a
6z
4r 3t
4s 2c
2ors
2pes
3ha
5bet
8iq 1b
9s 3u
8s
3ini x
2terc 3i
5e 7
5na
7i 4
7mes
7n 2k
7s 5
7t
8e 1o
8if l
9v j
8s
6e 7
6i 3
6ons
4s 2a
3itu 3n
3ru 12
2umina
7g b
7i 4
7mes
7nt
7s 5
7t 3v
6e 3w
6ia 3x
7ez
7ons
7u 3y
6ons
7therm 3h
2vi 30
1mabi 3z
3dou
6a 1l
6e 7
6i 3
6ons
6s
6vi 40
3nda 3h
5e l
4t a
3rr 41
3s 42
3teur
7i 15
7s
2bassade
9s
9u 1s
8r 1p
3ia 13
4tie 2x
6o 2w
3re 7
4os 1a
3ulac 1g
6nce l
8i 3s
7t a
6to 6
2e
3lior 43
3n
4ai 4
5nt
4d 2e
4e 7
3r
4e g
4icai 30
7n 44
6iu 3y
4tu 1c
3s
2i
3ab e
4n m
3cal
6e g
5ux
3e l
3ral 3v
3s
3ti b
2nes 45
3isti 46
2oc 47
3nt l
3rc 41
3ur
5et m
6u 2y
5s
2phetami 2r
3lement
5u 1s
3oul 3t
3u 48
2ulet m
3sa 10
4e
5e l
5m 1r
5nt
5r q
5s
5z
4ons
2ygdale
8ctom 3h
8s
7i m
1n
2a
3l
4gesi 49
4ogi 4a
6o c
6u b
4ysa 1
6e 11
6i 3
6ons
6t b
3nas
3rchie l
7q 1b
7sa 2n
8m b
8t b
3tomie l
7q 1b
7sa 1l
8e 7
8i 3
8ons
8t b
6opatholog 3h
2cestr d
4t 1g
3hois
3ien
6ne
8ment
8s
8t b
6s
3r 41
2douille
9r l
9s
9t m
3roi 3n
2e
3ant 1q
3cdote l
7ie 4b
8q 29
3mi 49
3ri b
3s
4thesia 10
9e 7
9i 3
9ologie l
es m
ans
9q 29
9s m
3vrism 4c
2ge
4li 4d
5o s
4s
3lai 4e
4e
5s
5t l
3oiss 4f
3uille
8r b
8s
7u e
2imal
6cu e
6e 4g
6ie 4b
7s f
7t b
5t 1f
5ux
4e 7
4os 4h
2nale l
5is m
6t b
3ea 2l
4e l
4xe 7
3ivers 4i
3onca 1l
6e 28
6ia 4j
7e 4k
7ons
6ons
3uai 1g
4el 2i
4la
6b e
6i 2f
6mes
6nt
6s 5
6t k
5e 7
2omal
6e l
6i b
3nyma s
6e g
3rmal
7e g
7i m
6ux
2s
2tan
4rct 4l
3eced 2p
4nn b
4rieur 17
6or 4h
3hono 1c
4race 2r
7i m
7no 2a
7o 2a
6quino 2r
6x
3ibiot 4l
4cip 4m
5oagula 2n
6lonial 12
6mmun 12
6nceptionn 4n
7form 12
7jonctur 4n
7stitutionnel 2i
6rps
8uscu e
4deflagra 2n
6mocrat 4l
6presse 14
6rapa 2n
6tona 2n
5opa 3x
7ing l
6t b
4matie 1g
4quail e
8r b
6e l
6i m
3r b
2us
2xiet b
5u 2y
1orte l
2ut
1pach b
3is 1d
2ercep 3o
6va 18
7ez
7i 3
7oir
8ns
7r 1x
5ois
7t
7ve 16
5u 1y
4ite 14
6i 2t
3u 4o
2hrodisia 4p
2itoy 4q
2lomb l
2ocalyps b
8t 4l
3ge b
3llo c
2parais 4r
7t 22
6t l
6ux
5eil
8la
ad b
ag b
ai 4
ames
ant
as 5
at n
9e 2
9i 3
9ons
8s
6mment
6nc b
7t
8ames
9ssi 3
9tes
8e
9e l
9m 1r
9r y
9s
9z
8i 3
8ons
8s
5ia 1l
6e o
6i 3
6ons
6te 14
7i h
5tem 1r
7nai r
9nc b
at
8ez
8iez
9ons
9r
8ons
8u
6i 4s
5u 1y
4t 3e
3el
5a 10
5e 4t
5i 3
5lat 2c
6e 4u
5ons
5s
4ndice
9ctom 3h
9s
8i m
8ul 4i
4tiez
6ons
6ssa 2n
6t l
3laudi
8e l
8mes
at 1g
8r q
8s 4v
8t n
4icab 1j
7g b
7te 14
8if l
9o c
8r 1p
5q 4w
3ort 4x
3recia
8b 1j
8i 4
8mes
8nt
8s 5
8t
9e 1o
9i 26
9r 1p
7e 7
7i 3
7ons
5hend f
8s 2c
5na 23
6d 4y
6ez
6i 3
6ne 16
6ons
6ti
8e l
8s
9sa 3x
5t 4z
4is
6e l
6s 2d
5t n
5voisa 27
9e 50
9i 3
9ons
4obate 14
8if l
9o c
9v 35
8r 1p
5ch 46
5fon 51
5pr 52
5uv 53
5visionn 1t
5ximatif l
bo c
bv j
3ui
5e 4u
4y 4q
2res
2te
3itu 3n
1quariu 3y
4tin m
6q 29
1rabe
5s
6q 29
3igne b
2balete l
7ri 3s
3itra
7ge l
8is m
7i
8ent
8r j
8s
8t
7l 3v
7mes
7nt
7s 5
7t n
7ux
6e 7
6i 3
6ons
3re l
2c
3ad b
3he
5ologi 4a
9u b
6pteryx
5r
6e l
6i b
6s
5vech b
7q 29
4iepiscopal 3v
dt l
dux
5tecte l
9on 45
9ur 54
6rav b
5va 3r
6e 7
6iez
7ons
7st 3l
6ol m
7ns
3t 4l
2demment
4n 1k
4u 1s
3ois 55
2e
3ne l
3s
2gent
6a
7i 4
7mes
7n
8s
8t
7s 5
7t n
6e 56
6ie 57
7fe 1g
7n a
7ons
7q 29
7t b
6ons
6s
6u 1g
3ile 58
3ot
3ument
8a
9i 2f
9mes
9n s
9s 5
9t
ae 1o
ai h
8e 59
8i 3
8ons
8s
2ia
3stocrate l
aie l
bq 1b
6loch b
6telic 1a
aq 29
as 1c
2me
4e l
4m 1r
4ni 5a
4r q
4s
4z
3oire l
6ies
3ure 4g
2na 5b
2ome l
2racha 3r
6e 50
6iez
7ons
7s
6ons
4nge
7a 1
7e l
7m 1r
7nt
7ons
7r q
7s
7u 1s
7z
6i 3
3est 3i
4t
5a 1l
5e 7
5iez
6ons
6s m
5o 8
5s
3ie 5c
4va 3r
5e 7
5iez
6ons
6s z
5ons
3ogamment
6n 2k
4ndi
7e l
7mes
7r q
7s
8sa 5d
9e t
9i 3
9ons
7t n
4sa p
5e 50
2senal
6ux
5ia m
6c
7a 5e
7s
6eux
6t b
6u 1g
2t
3efac s
4re l
5iectom 3h
7l 5f
6ograph 3h
7l b
7sclere 5g
co 2a
7tom 3h
6t 3l
3hrite l
7i 4d
3icl b
5ula
8i 2f
8mes
8nt
8s 5
8t
9es
9i h
9o 6
7e 5h
7i 3
7ons
4fice l
7iel 2i
9r l
9u 2y
4ller 3h
7u 1s
4san
7al
9e g
8t l
8ux
7s
5te g
6iq 1b
3s
2ythm 3h
1s
2cenda 13
5se 14
6ion
9na 1l
ae 1i
aiez
bons
bs m
aons
9s
2iat 4l
3l 5i
2pec 5j
4rge 5k
6iez
7lle l
9o 2a
7ons
3hyx 5l
3ira
6i 4
6mes
6n 1k
6s 5
6t
7e 1o
7i h
7o 6
5e 7
5iez
6n b
6ons
2sailla 23
7e 1w
7i 5m
7ons
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
4u s
3emb 5n
4oir
4y 5o
4z
3ied l
5tt 3t
4gna
7b e
7i 4
7mes
7nt
7s 5
7t
8es
8i h
8s
6e 7
6i 3
6ons
4mil 5p
4s
5e l
5ta
7i 4
7mes
7na s
8c b
8t a
7s 5
7t n
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
8if l
9on
bn 12
bs
9v b
6e 7
6i 3
6ons
4ie 16
5ff 3t
5r 1x
5s
5t
4mma 10
6e 11
6i 3
6o 8
4rti
7e l
7men s
9s
7r q
7s 4r
7t n
4uv 1q
3um f
4ra
6b e
6i 4
6mes
6nc b
7t
6s 5
6t n
5e
6e l
6ment
6nt
6r q
6s
6u 1s
6z
2teroi 3n
3hme l
3ico 5j
4q 5q
3ronaut 3l
6ef l
6ome l
8ie l
9q 1b
3uce l
5ie 2x
1teli 40
2hee l
4ne b
3lete l
6i 4d
2lante l
6i 4d
4s
2mospher 3l
2ome l
4iq 29
3ut l
2roc 35
4pi 2r
2tach 1d
4qu 46
4r 5r
3eignab e
8i r
8nt
7e 1w
7i 5s
7ons
5n 5t
4la 3r
5l 5u
4nd
6a 18
6e 1w
6i 5s
6ons
6ra 5v
7e 5w
7i
8e 24
8mes
8ons
8r q
8s
9sa 23
ae
bm 1r
bnt
bs
bu 1s
bz
ai 3
aons
8t n
7o 5x
6s
6u a
5ta
7i 4
7mes
7nt
7s 5
7t
8es
8o 6
8s
6e 59
6iez
7f l
7on
9n 3t
9s
7s z
7v j
6ons
5ua
7i 4
7mes
7n 1k
7s 5
7t
8e 1o
8i h
6e 7
6i 3
6ons
4rra 5y
6e 7
6i
7ez
7mes
7ons
7r q
7s
8sa 5d
9e t
9i 3
9ons
7t n
6ons
3ira
6b e
6i
7ent
7l l
7s
7t
6mes
6n 2k
6s 5
6t n
5e 7
4tu 3n
3ract 2c
5i s
5pa
7d b
7g b
7i 4
7mes
7nt
7s 5
7t n
6e 7
6i 3
6ons
4ibua 27
7e 7
7i 3
7ons
7t
8a 6
8i 26
8s
5s 5z
1u
2bai 2r
3e
4rge l
6in b
7s m
2cun
5e
6ment
2dace l
5ie 2x
3ien 60
4o
4t
5e 14
5if l
6o 2w
6v b
5oi 1g
6ra s
7iu 3y
2gment
7a
8b e
8i 4
8mes
8nt
8s 5
8t 61
7e 7
7i 3
7ons
7s
3ur 54
4ste l
6in 1a
2mone 4g
5i 3s
2paravant
3res
2quel
2ra
4i 4
4s
3ez
3iez
4ons
3on 62
4r b
2ssi
5tot
3tral
7e l
7i 5a
7opithe 4p
6ux
2tant
3el l
4u 1s
3hentic 4h
8f 63
8qu 3k
3ism b
5t 3l
3o
4biograph 45
5us
4chenil e
6to 2r
5olla 2n
6nduc 3o
7somm 3i
6p 3h
4defen 2a
6struc 4j
6terminames
dssi 3
dtes
ei h
ce 64
ci 3
cons
4graph 65
4mate l
7io c
8q 1b
8s 3u
5n 4c
5obile l
9isa 66
bm b
bt b
6te 14
7r 1p
4nome l
7ie l
8s m
4ps 67
4ris 4m
6tai 1g
8ri 15
7e l
5oute l
8i 3s
4s
4ur
3re
5fois
5ment
5s
4ich 1a
4uch b
5i
2x
3iliair j
3quelles
7s
1vai r
3l
4anch b
6t
4e 11
4ons
3nc 1z
4t
5age
8a 1l
8e l
8nt
8ons
8r q
8s
8u 2y
8z
7i 3
3re l
3ta 1s
2e
3c
3ni 1s
4tura 1l
7e 68
7ie 4k
8n b
8ons
8s 1c
7ons
4u a
3re 7
4se l
4ti
6e l
6mes
6r q
6s
7sa 18
8e
9m 1r
9nt
9s
9u 3a
9z
8i 3
8ons
6t n
3u
4gla 10
6e 69
6i 3
6ons
4x
3z
2iat 6a
3d 35
3ez
3on
5s
3s
4e 7
2ocat
6e l
6i 40
6s
3in b
4r
3ns
3rte 50
5o c
3u 53
2ril
1xe 7
1yant
2ez
2ons
1zote
2ur
0baba l
3io e
3ord
6ais
4ui c
3y l
2c
3he
3l 41
3on
3terici 3n
7d 3h
7e
8n 2u
8s
7ologi 3g
8pha 3x
8stat 4l
2dg b
2ffe 7
2gage l
4rr 6b
3no e
3ue
5s
5t m
2h
3u s
2i
3e 4u
3gna 6c
5e 28
5oi 1g
6ns
3l
3n l
3onnet m
3sa 1l
4e
5e l
5nt
5r 6d
5s
5z
4s 55
2l
3ade 28
4i
5e 4u
5s
4nca 1l
6e
7e l
7l e
7m 1r
7nt
7r q
7s
7z
6ie 57
7n b
7ons
6oi 1g
7ns
4ya 3r
5e 6e
3con
6ne s
6s
3eina 1l
6e 6f
6i 6g
6ons
3ise 11
5t 3l
4vea 2l
6r 2r
3lad b
4e
5r
6a 5v
6e 6h
6iez
7n b
7ons
6o 5x
5s
5t
6oma 2r
6s
4on
6na 1l
7e
8e l
8m 1r
8nt
8r q
8s
8t l
8z
7i 3
7ons
6s
3s
3thaza 1s
2mbou
6l 33
6s
2n
3al
5e g
4ne
6ra 3h
6s
3c
4ai 1g
4s
3dage l
6is m
4e
5a 2l
5r
6a 5v
6e 6h
6iez
7lle
aro l
as
7ons
6ol b
7n 62
5s
4it
6i 15
6s
3g l
3jo
3lieue l
7sar 3q
3ner
6a 5v
6ent
7t l
7z
6i 3
6o 5x
4i
5e
6r b
6s
6z
5r q
5s 4v
3que
6e l
6nt
6r
7a 5v
7e 6h
7i 3
7on 62
8ute l
ai 3s
6s
6t
7a 1l
7e
8r u
8u 1s
8z
7i 3
7ons
7s
7t 5u
6z
5ie 4k
6ons
6se l
7t b
2pte 1c
4isa 1l
6e 7
6i 3
6m 4c
6ons
6t 5i
2r
3aqu 2b
4tin
7a 1l
7e 28
7i 3
7ons
3ban 1k
5re
7s
8q 29
6ie l
7s 1c
4e
5c 29
5le a
6u 1g
4ie 57
4u
3de 6f
3ge l
3il
5s
3maid l
5n l
3on
5na 3r
6e
7e l
7nt
7r q
7s
7t 6i
7z
6i 6j
6ons
3que
6s
6t m
3rag b
4e
5a 2l
5e l
5r q
5s
5t m
5z
4ica 5r
5er b
6z
3s
2s
3ant
3cula 10
6e 2
6i 3
6ons
3e
4e l
4s
3ilic
7a 5e
6q 29
4q 29
3ket
6s
6teu 3a
3que l
3se
5s
6s b
4in
6a 10
6e 5h
6i 3
6oi 1g
7ns
6s
5s m
3tio 2w
4onna 3n
2t
3ailla 1l
7e 6k
7i 3
7o c
4rd
6e
7a 2l
7s
6i 2a
6s
3ea 2l
4s
3i
4e 24
4men s
6s
4r q
4st b
3on
5na
7i 4
7mes
7nt
7s 5
7t
8es
8s
6e 5h
6i 6l
6ons
5s
3s
3tai r
5n 1k
4e
5m 1r
5nt
5r 3h
5s
5u 3a
5z
4o 8
4r 9
4u
5e l
5s
2ume l
2vard 6m
3e
4r q
2zar
1ea
3t
3u
4coup
4t b
4x
2b b
2c
3an b
2e
2guin
6a 3x
6e l
6s
2ige l
4ne
6s
6t l
2l
3ge l
3ie 4k
3le g
2n
3edici m
7tin a
9o c
4fice l
7ia 6n
8e 59
8i 3
8ons
6q 29
4vola s
7e g
3i
4e l
4r q
4s
5sa 18
6e 6o
6i 3
6ons
4te l
3jam 6p
3n b
3oit 17
3ton 4h
2quil 6q
2rcai
6ent
6l
6s
6t
4ea 2l
5u 3a
3e s
3ger
6e l
6i b
6onnet m
6s
3keliu 3y
3line l
6go s
3mud 33
3nard 6p
4e 7
4iez
2sogna 1l
6e 6r
6i 3
6ons
4i c
3tio e
2ta
4il
6le 1g
6s
3e
4ment
4s
3ise 59
3on
3te
5rave l
8i 3s
2urre 6s
3ver 3h
2y
1iai 4e
2ber 6t
3i 2u
3le l
4iobus
6graph 6u
6man 3h
6phil 6v
6theca 6
aonom 3h
9q 29
5q 29
2carbona m
3eps
3he
3ycle
7s
7t m
2de
3on
5s
3u e
2en
4faisa 13
7t
8e 14
8r 1p
8s
4s
4tot
4veillamment
an 2k
6nir
7u a
3r b
2jou
5ter 3h
6i 3s
5x
2kini l
2lan
3e 3w
3ia 6
3l
4ard l
4e
5s
5t
6e a
6s
6te 4g
2nai 2f
3go l
2ograph 6u
3logi 3g
3ps 3h
2polai 1g
6ris 3i
8t b
2scuit 6w
3e
3on l
4u l
3tro
6ns
6s
6t l
2te
4s
2zarre
7ment
7r 3h
7s
6oi 3n
3u 6x
1labla
6bl 33
6s
6t 1e
3ck
5s
3gu 6b
3ir
5e 6f
3m 53
3nc
5hail e
7t 1g
6e
7s
7t l
7u 1s
6i
7e l
7men s
9s
7r q
7s
8sag b
ai r
an 1k
9e
am 1r
ant
ar 3h
as
au 3a
az
9i 3
9ons
7t n
5s
3so 2w
4phema
9i 4
9mes
9nt
9s 5
9t
ae 1o
ao 6
ar 1p
8e 7
8i 3
8ons
2e
3d l
3ssa 10
5e 7
5u 1g
3u
4e
5s
4s
2in 6y
3zzard l
2oc
4ag b
4s
4us
3nd
5e
6l l
6s
6u 1s
5i
6e l
6mes
6n
7e
8s
8t 6i
7s
6r u
6s 4r
6t n
5s
3q 6z
3us 70
2ues
3ff 71
1ob
3ard l
3ine 6e
3o
2cal
3h b
2euf l
2f
2ir 9
3s
4so c
3t
4e
5s
5u 72
4ie 57
3ve 16
2l
3id b
3s
2mbarda 1l
7e o
7i 6l
7o c
4e o
2n
3apart 12
3bon
6ne l
7ie 1g
6s
3d
4e
4ir q
3he 14
4omi b
6me
3jo 14
3ne
5ment
5s
5t
6ea 2l
7r 3h
7u 1s
6i 3s
6s
6t b
3s
4oi 1s
3t b
3us
2okmak 40
3m
4erang l
3st 40
2ra
3d
4eaux
5l
6ais 3v
6i 4p
6s
5nt
5r
6a 5v
6ea 2l
7nt
7z
6i 6j
6o 5x
4s
4u 1g
3g 2r
3ne 7
2sco
3s
4a 3r
4e
5nt
5r q
5s
5z
4u 3e
3to c
2taniq 29
6sa 1l
7e 59
7i 3
7ons
7t b
3te
5r q
5s
2ubou l
3c
4an
6a 3r
6e 7
6i 6l
6ons
6s
4he
6e l
6nt
6r
7a 5v
7e 6h
7i 6j
7o 5x
7s
6s
6z
5on
7n 73
7s
6t
7e 14
7s
4le 74
5i 6l
3ddha l
6iq 29
7sme
8t b
4e 75
4in
6a 3r
6e 76
6i 3
6ons
6s
3e
4e l
3ffe
6e l
6nt
6r q
6s
6tan 60
7t b
6z
5on
7na 1l
8e 77
8i 3
8ons
7s
3ge
5a 1l
5nt
5r q
5s
5z
4i 6j
4re g
3illabais 2a
7i r
7n 1k
6e
7nt
7s
7u 1s
7z
6i 5m
6oi 1g
7n 78
7t 79
3lange
8a 1l
8e l
8nt
8ons
8r
9a 5v
9e 1w
9i 6j
9o 5x
9s
8s
8z
7iez
8ons
8s z
6t
4e
5s
5t
6e a
6s
6t b
5vard
9i 3s
9s
6ers 1d
4on
6na 3r
7e 6s
7i 3
7ons
6s
5t
6s
6t f
3m
4e
3quet
7ie 4b
8n l
7s
5in
7a 1l
7e 75
7iez
8ons
8s m
7ons
7s
3rbon
7i 5a
7s
4de 59
5on 78
4geois
9e g
9i 4c
7n 78
6r h
4re
6a 2l
6e l
6la 1l
7e
8e l
8m 1r
8r u
8s
8t l
8z
7i 6l
7le
9nt
9ra 5v
aez
ai 6j
ao 5x
9s
7ons
6nt
6r q
6s
6t m
6z
5iche l
8o c
7o s
6ez
6n l
6ons
6qu 7a
4se l
5icota 3r
9e 6k
9i 6g
9ons
6e 4b
3scueil l
6l 7b
4e
5ux
4il 5n
4so e
3t
4eille
9r l
9s
8o c
4ique l
7i 3s
4on
6na 3r
7e 3w
7i 6g
7ons
6s
4s
2wling l
2x
3e
4r 6d
4u 1s
2y
3aux
3s
1racele s
3guet m
3ise 7
3n
4card
8i 3s
8s
5ha 3r
6e 69
6ia 5e
7es
8z
7ons
6ons
6u a
4di
6e l
6l 6q
6mes
6r q
6s 4r
6t n
5o c
5y
4l 1d
3qua 3r
5e
6e l
6mar s
6nt
6r q
6s
6t l
6z
3s
4se 75
3ve 7c
4o
5u 1g
2eak
3bis
3che
6s
6t l
3f l
3sil
6i 5a
6l f
3tel e
4zel l
3ve
5t
6a 27
6e 4t
6i 3
6ons
6s
6t 5u
2ibes
3ck l
4o 5n
3de 7
4ge
6a 1l
6nt
6ons
6r q
6s
6u 3a
6z
3efing l
4vement
6t b
3gade l
6i 40
5nd
7a 3r
7e 7
7iez
8n b
8ons
7ons
7s
6t 6p
4hti 15
3lla
6i 4
6mes
7ment
6nc b
7t
8a 5y
8e 7
8iez
9n f
9ons
8ons
8s
6s 5
6t n
5e 59
3n
3och 3t
3que
6e l
6nt
6r q
6s
6t
7a 3r
7e
8e l
8r
9ent
9i b
8s
8z
7i 6l
7ons
7s
7t 5u
6z
3se 50
4tol l
3tann 4l
2oche
6e l
6nt
6r q
6s
6t
7o c
7s
7t b
6u 3a
6z
5u 1g
3de
5r 32
3nza 5y
5e 11
3ok l
3sse 6s
3uet
6s
6t f
4hah 33
4illa
8g b
8i 4
8mes
9ini l
8nt
8rd l
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
8t n
7e 56
7i 3
7o 2w
4ssaille 58
7rd l
6e l
6i c
3wning l
3ye 7d
2uit
5s
3la 5y
4e 56
4u 1g
3me
3n
4ch l
4e
5s
4s
3squa 1l
6e
7e l
7ment
7nt
7r 32
7s
7z
6i 3
6ons
3t
4al
6e g
6i 7e
4e l
3yamment
5n 1k
1u
2ander 3h
2che
5r
6a 5v
6e 6h
6i 3
6on
8n b
8s
8t
6s
2dget
6a 6
6is 4m
7vo 1g
6s
2ffet
6i 3s
6s
4le
6s
6ter 3h
2ilding l
3sson
7ne 5g
8i 3s
7s
2lldoz 40
4e
5s
5ti c
2ngalow l
3k 40
2reau
6crate l
aie l
bq 29
bs 4m
6t 4l
6x
2s
3h n
3iness
8man
9en
3te l
2t
3e 11
3in 71
3s
2vai r
4nt
3eu 3a
4z
3ons
1ye
0ca
2bane 7
5o c
4ret
7i 3s
7s
3ine
6s
6t l
3le 75
3ochar 3q
6e l
6o c
4t
2ca
4hue m
4o
3hai 4
5nt
4e
5e l
5m 6
5nt
5r q
5s
5t
6a 3r
6e 4t
6i 3
6ons
6s
6t 5u
5z
4i 3
4ot
6s
6ter 3h
7i 3s
3tus
2davr b
3di b
3e
4a 2l
4nas 42
5c f
4t 6i
3ran
6s
6t a
4e 28
2fard
6a 3r
6e 7f
6i 3
6ons
6s
3e
4in b
4s
4teri 33
5i 3s
2ge
4s
3not m
3oular 3q
6e l
2hi 40
2id l
3lle
6botis
9tai 4
bnt
ae 7g
ai 3
aons
6e l
6m 1r
6nt
6r q
6s
6ta 1l
7e
8r u
8z
7i 3
7ons
7t 5u
6z
5ons
6t l
6u
7ta 5y
8e 3w
8iez
9ons
9s
8ons
7x
3ma c
3sse
6r 3h
6s
6t m
5i 3s
5o c
2k b
2l
3ama 1s
5in 41
6s 7h
6te 58
3cium
6r 3h
4ul
6a
7b e
7i 4
7mes
7nt
7s 5
7t
8e 1o
8r 1p
6e
7e l
7nt
7r q
7s
7t m
7u 72
7z
6i 3
6ons
6s
3e
4ch b
5o c
4ndes
6ri 40
3ibra 7i
6e 28
6i 3
6ons
4forniu 3y
6urchon
4n
5s
3ligram 1c
8phe l
ai 49
3man 1k
4e 7c
3omnia
8i 4
8mes
8nt
8s 5
8t
9e 1o
9r 1p
7e 68
7i 3
7ons
4rie l
6fe 1g
7ic 3i
8q 29
7u 7j
6metr 6u
6q 29
6s 3i
3vai 1g
4inisme
8te
2marade 4g
3bodg 1a
4rien 2u
7z
6ol 21
7ns
3e
4lo 7k
4ra
6man
7en
6s
4s
3ion
6na 3r
7e
8e l
8nt
8r q
8s
8t m
8u 1s
8z
7i 3
7ons
6s
4so e
3omil e
4ufla 5y
7e 5h
7i 3
7ons
3p
4agnar 3q
7e l
7ol l
4e
5m 1r
5r q
4ing l
4s
4us
2nada
5iani 15
6e 7l
4ille 4g
4l
5icu e
6s 7m
4p b
4rd
6a 1l
6e
7au l
7e l
7nt
7r q
7s
7z
6ier b
8z
7ons
6ons
6s
5i l
4ux
3cer
6e 5g
6ige 2r
7s 3i
6ologie
au b
6s
3didat
8e l
8s
8u 1g
6e g
3ett b
3ich b
4f l
4vea 2l
3nabis
4e
5la 1l
6e 4t
6i 6l
6le 4u
7oni l
6ons
6u 1g
5s
4ibale l
8i 15
4ons
3oe
4n
5s
4t
5s
3tine l
6i 3s
4on
6ade
7l 3v
7ux
6na 1l
7e o
7i 6g
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
6t n
3y h
2outchouc l
9ta 3r
ae 3w
ai 3
aons
2p
3ab e
4c 4h
3e
3itaine 4g
6l
7e l
7isa
ab e
ai 4
ames
an 1k
as 5
at k
9e 7
9i 3
9m b
9ons
9t b
6ux
5ole l
7i 30
6n 7n
6ul l
5ula
8i 2f
8mes
8nt
8r 3q
8s 5
8t k
7e 59
7i 3
7ons
3oral
7i 7o
6ux
4t 7p
3rica 2n
6cio l
6e l
6ie 2x
6or 2r
3sula
7g b
7i 2f
7mes
7nt
7s 5
7t n
6e 7
6i 3
6ons
3tai 4
4e 11
4if l
5va 10
6e 7
6iez
7ons
7t b
6ons
4u 4o
3uche l
6o 2w
2r
3abin
7e a
7i 40
7s
4cal l
5tere l
8ie 7q
9sa 7r
ae 7
ai 3
aons
at 4l
8olog 45
4fe l
4ib b
4mel
7e a
7i 7s
7s
4pac b
6t f
4t l
4vana 3x
7e l
7ie 4b
8ng
7serail l
3bonari
8o
7t 4m
6e a
6ife 1g
7q 29
7s 4m
6na 3n
6y e
4ura
7i 4
7mes
7n s
7s 5
7t
8e 1o
8i h
6e
7acte 14
7e l
7nt
7r q
7s
7z
6i 3
6ons
3cas 2a
3dia
6l
7e l
7g 3h
6q 29
6s
6ux
5nal
8a s
8e l
8i 60
7ux
5ogram 1c
9phe l
bie
6i 3n
6logi b
9u b
6ns
6path 3h
6respirato 6
6tom 3h
8n 4l
3ess 4f
3gais h
4o l
3itati 2t
3lis z
3melin b
7t b
5nt
4in
6a
7i 4
7mes
7nt
7s 5
7t
8es
8i 2t
6e 7
6i 3
6ons
6s
3nag b
5val
8es 4p
8s
4et l
3oling 1a
4ti 3n
5ta 3r
6e 28
6i 6g
6ons
3pe
3re
5a 2l
5e l
5fo 14
5la 3r
6e
7e l
7r u
7s
7t l
7u 1s
7z
6i 3
6l 5u
6ons
5ment
5s
4ier
7e l
7i x
7s
6z
4ossa p
7e 6s
7i 6l
7ons
4u 1g
3ta 66
4e
5l
6lis 3i
6s
5r l
5s
6iani 15
7e 7l
4on
6na 3r
7e
8e l
8nt
8r 32
8s
8u 72
8z
7i 6g
7ons
6s
5uche 4g
8ie 1g
2s
3a
3cad 7t
3e
4r
5na 1l
6e o
6i 6l
6ons
4s
3h
4er
3ie 57
4no l
3qu 7u
3san 1k
4e
5e l
5nt
5r
6a 5v
6e 6h
6i 3
6ol b
7n 62
5s
5ti c
6t b
5z
4ie 57
3tilla 30
5n b
4or
6eu 3y
6s
4rons
2talogn b
7u f
5ys 2v
6t 4l
4stropha 1l
ae 7
aiez
bons
bq 29
aons
3ch
3echisa 1l
8e 7
8i 3
8m b
8ons
8t 3l
6umena s
ae l
4gore 1c
7ie
9l 5f
9s
8q 1b
8s 3i
3hedra e
5rinet m
5ter
8i 15
8s
4olicis 1c
9t b
7q 29
3in l
2uchemar
9da 1l
ae
bnt
br q
bs
cq 29
bu 72
bz
ai 3
aons
9s
3san 1k
4e
5e l
5nt
5r 32
5s
5z
3tio 7v
2vale 75
5ier 17
7z
6ons
3e
4a 2l
4rne 58
6ico e
4s
3iar
6d f
6s
4te l
1c
1e
2ci
4te
2de
4r q
2intura 3r
7e 7
7i 3
7o c
2la
3ebra 1h
6e 5h
6iez
7ons
7t b
6ons
4ri
6ez
6fe 1g
6ons
6s
6te
4sta l
6e l
6i c
3ibat
7a 6
7s
3le
5s
4i 40
4ulai 1g
7r l
6e l
6i m
6oid l
7s 3l
3ui
2ndre 3w
5ie 57
6ll h
6ons
3se
5e l
5s
4u 4o
3t
4ai 2r
4ime
7s
7t 1g
4ra
6g b
6i 4
6l
7e l
7isa 7w
9e 7
9i 3
9m b
9ons
6mes
6nt
6s 5
6t n
6ux
5e 11
4s
2pendant
2ramiq 29
6s m
3cl 41
4ueil l
3eale l
6i 40
4bral
8e l
8i m
7ux
4monial l
8e
9l 5f
9s
9u 2y
3f
4s
3ise
6s
6t m
5i 40
3ne 6f
3tain 17
4es
4ifia 1l
7cat
ae 14
ai h
as
7e 7
7i 3
7ons
5tu 3n
3vea 2l
5las
6e s
6l b
2s
3ar
5ie 7l
6s 1c
3se 7
2t
3era
6c l
3te
2ux
1h
2acal l
4un
6e
3grin 7x
3hut
6a 10
6e 28
6i 3
6ons
6s
3ine 6e
4r a
4se l
3le
5t l
5ur
7e 2x
7s
4lenge
9a 1l
9e l
9nt
9ons
9r 6d
9s
9u 1s
9z
8i 3
4umea 2l
3mad b
5ill 7y
5ni 15
4bella c
6rti c
5ou 1u
5ra
7i 4
7mes
7nl b
8t
7s 5
7t n
6e 74
6i 6g
6ons
4ea 2l
4p
5agne l
8i 7s
6r s
5i
6gnon
anie 1g
cs m
as
6on
8na s
9e l
8s
6s
5s
3nce
6l
7a 10
7e
8r u
8z
7i 6g
7le
9nt
9ra 5v
aez
ai 6j
ao 5x
9s
7ons
7s
6s
6u 72
4dail l
5ele 14
7i 40
7l b
4ge
6a 1
6e l
6m 1r
6nt
6ons
6r q
6s
6u 1s
6z
4son
7na 1l
8e 74
8i 6g
8ons
7s
4t
5a 5y
5e
6a 2l
6e l
6fa 66
6nt
6pleu 1g
6r
7a 5v
7el e
8nt
8z
7i 3
7o 5x
6s
6u 3a
6z
5ie 57
6gno e
6lly
6ons
5onn 1z
7s
6ung l
7r 7z
5s
3os
4t 4l
3peau
7t f
7x
5la
7i
8ent
8n l
8s
8t
7mes
7nt
7s 5
7t n
6e
7e l
7r u
7s
7t l
7z
6i 6g
6le
8ni b
9t
8ra 5v
9ez
9i 6j
9o 5x
8s
6ons
6u 1g
5r 80
4itea 2l
6r f
4lines 4p
3que
3r
4abi 33
4bon
7na 3r
8e 3w
8i 6g
8ons
7s
4ge
6a 1l
6e l
6m 1r
6nt
6ons
6r q
6s
6u 1s
6z
4iot
7a 3x
7s
5smat 4l
7e l
5tabl j
6e l
4latan
9er 3h
as 4p
9i 15
9s
5est h
5ot m
4ma 10
5e 28
5iez
6l e
6ons
4penta 3r
8e 6s
8i 6l
8ons
4rete b
7ie 4b
8n l
7o c
7t b
5i 41
5ua 3x
6e l
4s
4te
6r l
6s
3ssa 1l
5e
6e l
6las
6nt
6po s
6r
7a 5v
7ent
8s 2a
8z
7i 3
7o 5x
6s
6u 3a
6z
5ie
7s
7u 72
7z
6ons
6s
4te
6ment
6s
6t b
3t
4eau
7briand l
ct l
7x
4im 1r
4on 81
5uilla 1l
9e
ae l
am 1r
ant
ar q
as
au 72
az
9iez
aons
as
9ons
4s
4te
6m 4h
6ri b
7t h
6s
3ud
5e
6a 2l
6ment
6s
5ie 1g
5ron
8ner 3h
9i 3s
8s
5s
4ffa
7ge l
8is m
7i 4
7mes
7n 1k
7rd l
7s 5
7t n
6e
7e l
7nt
7r
8a 5v
8ent
9t m
9z
8i 6j
8o 5x
7s
7u 3a
7z
6i 3
6ons
4ssa 10
6e
7e l
7nt
7r q
7s
7t m
7u 1s
7z
6i 3
6o c
6u 1g
4ve l
4x
3vi 82
2ef
4fe 4g
4s
3ik
3min
6a 1l
6e o
6i 3
6ons
7t l
6s
5sa 3r
6e
7e l
7nt
7r 32
7s
7t m
7z
6i 6g
6ons
3ne
4il
6le
8e l
8s
8t m
6s
3que l
5i 40
3r
4ch 6b
4e
5s
4i
5e 24
5r q
5s 4r
4s
3st 40
3val
6a 1l
6e
7e l
7m 1r
7nt
7r
8a 5v
8ent
9s 4p
9z
8i 6j
8o 5x
7s
7t l
7z
6ie 4k
7n a
7ons
6ons
5uc 83
6x
4elu
7e l
7r b
7s
5t
6r b
6s
5u 84
4illa 85
7e 7
7i 3
7ons
4re
6a 2l
6feuil e
6s
6ta 1l
7e
8r u
8z
7i 3
7ons
7t 5u
6uil l
5on 3b
6ta 10
7e 86
7iez
8n a
8ons
7ons
3z
2ial 1e
4nt
6e l
6i l
6s
3c
4s
3e
4n
5na 1l
6e 77
6i 3
6ons
5s
4r 32
3ffon
7na
9d b
9g b
9i 4
9mes
9nt
9s 5
9t n
8e o
8i 6g
8ons
7s
5ra p
6e 50
6i 6l
6ons
3gnol b
6n l
3mer 3l
4ie l
5otherap 3h
5q 1b
5s z
4panz b
3na 3r
4e 28
4ois
7a 1l
7e 77
7i 3
7ons
3ot
5s
5tes
3ps
3rurgic d
8e
9n 2u
9s
2lore 7
2oc
4hot m
4olat
8e
9e l
9r 3h
9s
8i 3s
8s
4s
3e 14
3isi 38
4x
3lera l
6ifor 1c
7n b
7q 29
5sterol
bem 3h
bs
3ma p
4e 28
3pe 7
4in 1e
4p 1e
3q 6z
3ral a
4ege l
6raph 6u
3se l
3u
4chou
8s
8t f
4et m
4x
2retien
8n j
8s
8t b
3ist
6iania l
as 3u
7q 29
6olog 3h
6s
3onic 4h
6qua 1l
8e
9ment
9nt
9r q
9s
9u 3a
9z
8i 3
8ons
5o
6logie l
aq 1b
6metra 3r
ae 28
aie 24
bons
bq 29
aons
6photograph 3h
6s
2u
3chota 1l
7e
8e l
8m 1r
8nt
8r 32
8s
8z
7iez
8ons
8s
7ons
3t 87
1i
2ao
2bl b
2catrice l
8i 4n
8u e
7s 43
2dre 4g
2el l
3ux
2gare
6s
6t m
2ls
2ment
6a 1h
6e 6s
6i 6l
6ons
6s
4tie 1g
2ne
4as m
4ma
6s
7cop b
6the 4p
7i 4p
7ographe l
dia 1l
ee 7
ei 3
eons
eq 1b
3gl 4f
3q
4uantai 2r
8e
9n 4i
8ie 1c
5iem j
2ra 3r
3concimes
8r 88
8s
9a 18
9ez
9iez
ao c
9ons
9s 2d
8t n
6feren 60
7lex b
6locu 3o
6scriptib e
do c
ar 9
as
at a
av 89
7pect
be l
bi h
bs
7tance l
bi 8a
6vall 3i
7ena 18
9ez
9iez
aons
ar
9ons
9u a
7i 4s
7olu 3o
4ui s
5la
7i
8ent
8r j
8s
8t
7mes
7nt
7r 4h
7s 5
7t
8es
8i h
8o 6
6e 59
6i 3
6ons
3e 7f
3q 29
2sea 2l
2tadel e
4ti h
3e
4r
5n b
4s
3hare l
6is m
3oyen
7ne 6i
7s
3ron
6na 3n
7e
8e l
8l e
8s
7i 40
6s
5uil e
2vie 1g
4l
5e g
5isa 8b
7e 7
7i 3
7ons
7t b
6t b
5s
4q 29
1lair
5e
6ment
6s
6t 6i
5ie 1g
5on
7n 4f
7s
5s
6em 3t
3n
4de
6s
7tin
ae g
ai m
as
4s
3pet l
3que
6e l
6me 8c
7u 4o
6nt
6r q
6s
6t
7a 1l
7e
8r u
8z
7i 3
7ons
7s
7t 5u
6z
3rif 63
5ne
7s
7tte l
9is m
5s 2a
4t b
3sse 2
5ici 15
6ez
6fia 1l
8cate 14
bi h
bo 6
br 1p
8e 7
8i 3
8ons
6ons
6q 1b
3udican 1k
8t 8d
6q 8e
4se l
5tra
8i 4
8l 3v
8mes
8nt
8s 5
8t k
8ux
7e 7
7i 3
7ons
8phob 6v
3vicor 3n
6u e
5e 57
2e
3bs
3f l
3menc b
6t
7e l
7ine l
9i 40
7s
3rge l
3s
2ic
4he 56
4s
3ent
6e 5f
6s
3gne o
5ons
6t 8f
3mat
6er 3l
6iq 29
7sa 7r
8e 11
8i 3
8m b
8ons
6ologi 4a
au b
7patholog 3h
7therap 3h
6s
3n
4iq 1b
3p l
3que
6s
6t
7a 1l
7e
8m 1r
8r u
8z
7iez
8ons
8s
7ons
7s
7t 8g
3toridectom 3h
8i 5a
7s
3ve 7
2ocha
6i 4
6mes
6nt
6rd
8e l
8i 7s
8s
6s 5
6t n
5e
6e l
6nt
6r 6d
6s
6to c
7t b
6z
3do l
3ison
7n 1d
7s
3n b
3pe l
3q 8e
3r 9
3s
4e
5s
3tu 4o
3u
4e 7
4s
3wn
5s
2ub
4s
1m
1oach n
3lit 8d
2bay b
3r 33
2ca
4ine
6is 3i
6oman 6v
4sse 4g
3he
5r
6a 5v
6e 1w
6i 3
6o 5x
6s
4on
6ce m
6na
8i
9ent
9l e
9s
9t
8mes
8nt
8s 5
8t n
7e
8e l
8nt
8r 32
8s
8t l
8z
7i 3
7ons
6s
3kpi s
4tail l
3o
4n
4s
4tt b
3u
2de
4s
2equipi 3s
3u 1s
2ffre 5h
2gnac l
4e o
2heren 2k
6u 1s
2iffe 28
5u 1g
3n
4ce o
5ida 1l
7e
8n 2k
8r q
8s
8z
7i 3
7ons
6ez
6ons
4s
2ke
2l
3ere 58
5i 4p
3in
4s
3labora
9i 4
9mes
9nt
9s 5
9t
ae 1o
aion
dnis m
ds
ar 1p
8e 59
8i 3
8ons
5i 4
5n 1k
5t
6er d
7s
7u 1s
6io 7v
4e
5cta 3r
7e 11
7iez
8f l
8on
an 6b
as
8ve g
9i 8h
7ons
7r 1p
5e l
5ge l
6ial
9e l
9i m
8ux
7e 7l
6u b
5nt
5r
6a 5v
6ent
7t m
7z
6i 3
6o 5x
5s
4ie 57
5mate 14
8i h
5n b
5s 8d
3ocas b
6t 4i
4mba 3x
6e l
6ie 1s
7n a
6ophile l
bie
4n
5e 7q
5ial
8e l
8i x
7ux
6e l
6s 8i
5na 3n
6e
7s
7t m
5s
4ra 7r
5e 7
3s
3t
3umbariu 3y
2ma
3bat
6if l
7v 19
6s
6ta 23
7e 1w
7i 5s
7ons
7r 9
7u a
4ien
7tie 1c
5na
7b e
7i
8ent
8s
9o c
8t
7mes
7nt
7r 3q
7s 5
7t
8e 1o
8o 6
8s
6e 7
6i 3
6ons
4le o
4ustib 1j
8o c
3edie
7n 2u
7s
4stib 1j
4t 5i
3ics
4q 1b
4t b
3manda 10
7e
8e l
8m 1r
8nt
8r 32
8s
8u 3a
8z
7iez
8ons
8t 8j
7o
8ns
8s
4e
5mora
9i
aent
as
bo c
at
9mes
9nt
9s 5
9t 61
8e 7
8i 3
8ons
5nc 1d
6dat 4i
6sal
9e l
9i 15
8ux
6t
7a
8i 2f
8mes
8nt
8s 5
8t
9e 1o
9r 1p
7e 7
7i 3
7ons
5ra 3r
6ca 10
7e 59
7ial
ae g
ai 7s
9ux
8ez
8ons
7ons
6e 59
6i 3
6ons
5t
6s
6ta 23
7e 1w
7i 3
7ons
7r 9
4is
6e
7r 3i
7s
6sai 1g
8ria s
7e 16
7iez
8on
ana 6n
be o
bi 3
bons
as
7o 6
7ur 4c
4ode g
6i m
6o 1g
5ti 80
4un
6al
8e l
8isa 18
ae 7g
ai 3
aons
7r 3q
7ut 5i
8x
6e g
6ia 10
7cab e
9n 1k
9te 14
ai 26
ar 1p
7e 59
7i 3
7o c
7q 6z
7sa 2n
8m b
8t b
6s
3pagne l
7i b
7on
9na 3x
9s
5ra
7b 1j
7i
8ent
8s
9o c
9s 5o
8t 22
7mes
7nt
7s 5
7t
8e 1o
8if l
9s z
9v j
8r 1p
6e 7
6i 3
6ons
6s b
6timent
ca 7i
ce 7
ci 3
cons
cs
6u
7e l
7mes
7rent
7s 5
7t k
5s
6s 8k
5ti
7b 1j
7mes
7r q
7s
8s 8l
7t n
6rio m
4endie 2x
8u 3y
6sa
8b e
8i 4
8mes
8nt
8s 5
8t
9e 1o
9i h
9o 6
9r 1p
7e 7
7i 3
7ons
5ta 1l
6e
7n 2k
7r q
7s
7z
6iez
7ons
7te 14
8if l
9o c
9v 19
8r 1p
6ons
4lement
aai 1g
br 4h
as
6t
7a 1l
7e 7c
7iez
8f l
8o c
8v b
7ons
7s
6xa 1l
7e 7
7iez
8f 67
8o c
8t b
7ons
5ica 3o
7e l
7i m
6es
6ment 71
6q 4w
5ot
7a 1l
7e
8e l
8nt
8r
9ai
9ent
8s
8u 3a
8z
7i 3
7ons
7s
4orta 1l
7e
8e l
8ment
ca 5e
cs
8nt
8r q
8s
8z
7i 3
7ons
5sa 10
6e
7e l
7nt
7r 8m
7s
7u 3a
7z
6iez
7ons
7te
9s
9u 1s
8i h
8r 1p
6ons
6t 8n
5te l
6i 40
4rehensib 1j
bf l
bo c
bv b
6na 18
7d 4y
7et m
8z
7i 3
7ne 16
7ons
6ssa 1l
8e 11
8ib 1j
9ez
9f l
9o c
9v b
8ons
5im 46
6rent
6s
7e l
7s 2d
6t n
5omet
9s
9ta 23
ae 1w
ai 3
aons
ar 9
7imes
8rent
8s
9e l
9se 16
aiez
bo c
ao 6
8t n
4ta
6b 8o
6g b
6i 4
6mes
6nt
6s 5
6t n
5e 11
5iez
6n b
6ons
5o 8
4ulsa 1l
7e 7
7iez
8f l
8o c
8v j
7ons
3te
5s
6s b
2n
3centra
9i 4
9mes
9nt
9s 5
9t
aes
aion
dn 4i
ds
8e 7
8iez
9ons
9q 1b
8ons
5pt
7ac e
7e 14
7io c
8s 1c
7r 1p
7s
7ual 8p
8e 7q
5rn f
6t
7a 7r
7e 7
7iez
8no l
8ons
8s m
7o
8ns
8s
7s
5ssif l
8on
an 4i
as
8v b
5vab e
7i r
7nt
6ez
6i 3
6oir
7ns
6r 1x
4ierge 4g
5toy 5a
4lu
6a 23
6e 1w
6i 3
6mes
6ons
6r 88
6s
7i h
7s 2d
6t n
4ois
6t
6ve 16
5mb 1g
6ita 13
5rda
8i 4
8mes
8n 2k
8s 5
8t
9a 6
9es
9s
7e 59
7i 3
7ons
5ura 23
7e 1w
7iez
8ons
8r
7ons
7r 1x
7s
7t
7u 1y
4ret
7a 1l
7e 7c
7iez
8o c
8s 4m
7ons
7s
4u
5bin
8a 3x
8e l
8s
5e l
5rent
6remment
8nc f
9t
ae l
ai 4n
as
5s
6se 16
7iez
8on
an 4i
as
3damna
8b e
8i 4
8mes
8nt
8s 5
8t
9es
9i h
9o 6
7e 7
7i 3
7ons
4es
6cend
aai r
bn 2k
ae 1w
ai 5s
aons
ar 9
as
au a
4ition
9na 1l
ae
be l
bl 2i
bm 1r
bnt
br q
bs
bu 3a
bz
ai 3
aons
9s
4oleances
5r l
4uctan 60
7e 14
7ib 1j
8o c
8v 4h
7r 1p
5i 8q
3e l
3fer
6a 1l
6e
7e l
7nce l
9i 3s
8t
7r q
7s
7z
6i 3
6ons
6v b
5ssa 1l
7e 11
7iez
8on
anal
cux
be 7q
as
7ons
5tti l
4ia 8r
5denc b
8t
9e l
9ia 3z
ael 2i
9s
5e 7
5g 8s
5na 1l
6e o
6i 3
6ons
6s
5ra 5v
6e
7nt
7z
6i 3
6ma
8i 4
8mes
8nd a
9t
8s 5
8t 61
7e 7
7i 3
7ons
6o 5x
5s
6a 18
6cab e
8t 8d
6e
7nt
7r 3h
7s
7u 3a
7z
6i 3
6ons
6q 4w
6s 2d
5t
6e
7or
7s
6s
6ure 4g
8i 3s
4lictu 4n
6t l
4ond
7a 23
7e 1w
7i 5s
7ons
7r 9
7s
7u a
5rma 2g
7e 7c
7iez
8ons
8s z
8t b
7ons
6t
7a
8bl j
8i 4
8mes
8nt
8s 5
8t n
7e 7
7i 3
7ons
7s
4rer 6v
5o 8t
4ucian 12
5s
6e g
6ion
9ne 7q
ai x
9s
3ge
5di 2e
5la
7b e
7i 4
7mes
7nt
7s 5
7t
8e 1o
8i h
6e 7
6i 3
6ons
5s
6tif l
8on
an f
8v b
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
4re
6a 1l
6e 7
6ganis m
8t 8d
6i 3
6ons
6s
7sis m
3joig 8u
6nd 8v
7s
7t 17
4ugais h
7l
8e g
7ux
6u f
5r 8i
3nais
7sab e
9i r
9nc b
at
8e
9m 1r
9nt
9s
9u 3a
9z
8i 3
8ons
6t 22
5r 3q
5s 2a
4ecta 1l
7e 11
7iez
8f l
8ons
8v b
7ons
5r 3h
5xe l
6io c
7t b
4u 1y
3que
6ra 23
7ez
7iez
8ons
8r
7ons
7r 1x
7u a
6s
6t a
5iere 16
8s
8t
6mes
6rent
6s
7e l
7s 2d
7tador n
6t n
3s
4ac 4o
4ciemment
7nce l
9ie 2x
8t a
4eil
7la 1l
8e
9e l
9nt
9r
aa 5v
ae 1w
ai 3
ao 5x
as
9s
9u 3a
9z
8i 3
8ons
7s
5ns
7us
6t
7a 23
7e t
7i 5m
7ons
5quemment
8n 2k
5rva
8i 4
8mes
8nt
8s 5
8t
9e 1o
9io c
as 1c
9o 6
9r 1p
7e 6s
7i 3
7ons
4idera
9bl j
9i 4
9mes
9n 1k
9s 5
9t k
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
9i h
7e 7
7i 3
7ons
5sta 8r
7e 59
7i 3
7oi 1g
8ns
8ri d
4ola
7b e
7i 4
7mes
7n 1k
7s 5
7t 1f
6e 7
6id 4m
7ez
7ons
6ons
5mm 5p
6ptib e
9f l
9o c
9v b
5rt
7iu 3y
7s
4pi 8w
4tab e
6mment
6nc b
7t
8a c
8e l
8s
6t 3d
5el 8x
6rn 34
5ip 4m
6tua 10
8e 7
8i 3
8ons
8tif l
aon
cna 8y
del 2i
cs
av b
5ricte 14
6ucte 14
9i 26
9r 1p
7i 8q
4ul
6ai 1g
7t l
6s
6ta
8b e
8i 4
8mes
8n 1k
8s 5
8t 61
7e 7
7i 3
7ons
5ma 1l
6e
7e l
7nt
7r
8a 5v
8e 6h
8iez
9ons
9s z
8o 5x
7s
7z
6i 3
6ons
3tact
7a 1l
7e 11
7i 3
7ons
7r 1p
7s
5ge l
6ie 5g
7on 3b
8s 4h
5i
6ent
6ner 8z
6s
6t
5mes
6i 90
4e
5mpla
9i 4
9mes
9nt
9s 5
9t
ae 1o
ai 26
ar 1p
8e 7
8i 3
8ons
7ora 6p
7te 14
8r 1p
5nai r
7n 2k
6eur
9i 7s
9s
7z
6iez
7ons
7r
6ons
6t
7a 1l
7e o
7ieu 72
9z
8f l
8o c
8v b
7ons
7s
6u a
5s
6ta
8b e
8i 4
8mes
8nt
8s 5
8t
9a 6
9es
9i h
7e 7
7i 3
7ons
5xte l
7ue 7q
8r b
4ien 91
6z
5nenc b
8t
9al
be l
bi m
aux
9s
6genc b
9t 2z
6mes
6rent
6s 5
6t n
6u
7a 7w
7e 1m
7iez
8ons
8t b
7ment
7o
8ns
8s
7s
7u 3y
4onda 2n
6s
5ur 92
4ra
6cept 2c
7ta 10
8e 7
8iez
9l 4h
9o c
8ons
8ua 93
9el 2i
9r f
6dicte 14
ai h
aoir j
6i
7ent
7gnab e
ai r
an 1k
9e 1w
9i 5s
9ons
7n 5t
7r j
7s
7t
6lto l
6mes
6nt
6pontis m
8s f
7untiq 29
bs m
6ria 10
8e
9e l
9nt
9r q
9s
9t b
9z
8i 3
8ons
7otati 2t
6s
7s 2d
7t f
6t
7es
7s
6ven 3o
5e
6bala 94
8nde l
ai 40
8s
9se l
ais m
ao c
8t
9s
9ta 18
ae
bnt
br 3h
bs
bz
ai 5s
aons
ar 9
au a
7o 95
7u 96
6car 4o
7hamp l
7oe 14
8up l
6dan 2a
7imes
8r 88
8s
9a 18
9e 16
9i 3
9ons
9s 2d
8t a
6e l
6faco c
9te 14
ar 1p
8ire
9s
aa 18
ai 3
aons
9t a
8ss 2d
7e 97
7ic 47
8mes
8rent
8s 5
8t n
7ont
8r s
8us
9t
aa 18
ae 1w
ai 3
aons
ar 9
au a
6maitre
cs
ds b
8n 5r
8rch b
9q 4w
6nt
6part 3h
7eter 3h
7oids
9n s
9s h
6r q
6s
7carp b
7eing l
8ns
7igna
bi 4
bmes
bnt
bs 5
bt
ca 6
ces
cu 1g
ae 7
ai 3
aons
6temps
7yp b
6vena 23
9ez
9iez
aons
ar
9ons
9t l
9u a
8r 4h
7i 4s
6z
5ibua 27
8e 59
8i 3
8ons
8t 2c
6ez
6ons
6s 96
6t
7e l
7i h
7s
5ola
8b e
8i 4
8mes
8nt
8s 5
8t
9er d
as
7e 28
7i 3
7ons
6ns
6rd 1g
6u 98
6versa 27
ae 7
aiez
bons
bs m
aons
4usi 80
3vainc
8a 2n
8r 9
8s
8u a
7qu 89
5lesc 2p
4enabl j
7i r
7n 2k
6ez
6iez
7ons
7r
6ons
6tion
ana 1l
be
ce l
cl 2i
cm 1r
cnt
cr q
cs
cz
bi 3
bons
as
7u 4n
6u a
5rge
8a 10
8n 2k
8ons
8r q
8s
8z
7i 3
6s
7a
8i 4
8mes
8nt
8s 5
8t
9es
9ion
cn 4n
cs
7e 59
7iez
8o c
7ons
6ti
8b 1j
8e l
8mes
8r q
8s
9sa 18
ae
bnt
bs
bu 1s
bz
ai 3
aons
8t n
4ic 3o
5e
6e l
6n 91
6r q
6s
6z
4oc 3i
5i
6e 4u
6s
6ta 1l
7e 7
7iez
8ons
8s b
7ons
5q 4w
4ulsa 1l
7e 7
7iez
8f l
8o 2w
8v j
7ons
2ol
3pera
7i 4
7mes
7n 1k
7s 5
7t
8e 1o
8if l
9o c
9s 1c
9v b
8r 1p
6e 59
6i 3
6ons
3rdina 4j
5onna
9i 4
9mes
9nt
9s 5
9t
ae 1o
ar 1p
8e 7
8i 3
8ons
2pain l
3ie
5r q
5s
4lo m
4ne 77
2q
3s
3ue
4illa
8g b
8i 4
8mes
8nt
8r s
8s 5
8t n
7e
8nt
8r q
8s
8t m
8z
7i 6g
7ons
5n
6e 4g
6s
2r
3ail
4n
3bea 2l
5il e
4illard l
8t l
3de
5la 1l
6e
7e l
7r u
7s
7t m
7z
6i 6g
6l 5u
6ons
5s
4on
6na 1l
7e
8e l
8nt
8r 32
8s
8t l
8z
7i 6l
7ons
6s
3ee 7l
3iac b
3ne
5l 1a
5s
5t
6s
6te l
7is m
4iche l
7o c
3one 1s
3poral
7tif l
9o c
9s z
9v b
7ux
6e 7q
4s
3rect
7e
8ment
8s
8u 1s
7if l
8on
analisa 1l
fe
ge l
gr q
gs
gz
fi 3
fons
be 7q
as
8v b
7r 1p
7s
5spond
aai r
bnce l
di 3s
ct a
ae 1w
ai 5s
aons
ar 9
as
au a
4ida l
6o 1s
5ge 5k
6ib e
7ez
7ons
4ompa 18
7e 1w
7i 5s
7ons
7r 9
7s
7t
7u a
4upte 14
7ib e
8o c
7r 1p
3se
5t
6a 1l
6e 7
6i 6g
6ons
6s
3teg b
5x
3vee l
5t m
2smeti 5b
6ologi b
au b
4i 4p
4os
3tard l
5ud a
6x
4um 55
2te
4le
6e l
6s
6t m
4s
3on
4y 4q
3ta 3x
2u
3cha
6g b
6i
7ent
7lla
ai l
ames
as 5
at n
9e
ant
ar q
as
7s
7t
6mes
6n 1k
6s 5
6t n
5e 6e
4ou l
3de 7
4re 5w
3et m
3ille l
6o 2w
3la 5y
4e
5nt
5r q
5ur l
6v 1g
4is
6sa 10
7e 7
7i 6l
7ons
4oi 1s
3ntry
3p
4ab e
5i 99
5n 1k
4e
5e l
5nt
5r
6a 5v
6ent
7t l
7z
6i 3
6on 62
7s 3t
5s
5z
4le
6e l
6nt
6r q
6s
6t l
6u 1s
6z
4on l
4s
4u 1g
3r
4age
7s
7u 2y
5ient
6l 9a
6s
6t
5mment
5n 1k
4be 69
4ent
5u 3a
5z
4ir
4onn 3k
6s
4rez
5i 6l
5oi b
6n 62
6uc f
7x
4s
5e 7
5ie 4k
6ons
6v b
4t
5e
6poin m
6s
5ie 4b
6lie 1g
6n b
6sa
8i 4
8mes
8n
9e 4g
9s
9t
8s 5
8t n
7e 7
7i 3
7ons
5ois
8e g
8i b
5s
4u 1y
3sin 3e
4sin
7e s
7s
4u a
3t
4a 10
4e
5a 2l
5nt
5r q
5u 2y
4s
4ume l
6i 3s
5r 55
3ve
5n s
5r
6a 5v
6c e
6e 6h
6i 3
6o 5x
6t
7e l
7s
7u 1g
4ra 23
5e 6o
5i 9b
2yo m
1rabe l
3che 50
4k
5e 1s
3ie l
4g 8u
4nd 8v
5s
5t
6e l
6if l
7v j
6s
3me 7
4pe l
3n
4e
5s
4ien 2u
6z
3paud
7i 2r
7s
6t f
4ula 1l
6e
7nt
7r 32
7s
7u 2y
7z
6i 3
6ons
3qua 3r
5e
6e l
6la 3r
7e
8e l
8m 1r
8r u
8s
8z
7i 3
7l 8g
7ons
7u 1g
6m 1r
6nt
6r q
6s
6ta 1l
7e
8m 1r
8r u
8z
7i 3
7ons
7t 8g
6z
3sh
5es
4se 3w
3tere
7l e
7s
6ifor 1c
3vat f
3wle 28
3yo 9c
2ea
4i 4
4nce l
6i 3s
5t
4te 1o
5if l
6ne l
7i 2r
6o c
6v 19
5r 1p
5u 1g
3ch 1e
3dib 1j
5t
6a 1l
6e 11
6iez
7ons
7s m
6ons
6r 1p
6s
4ul 19
3e 7
3mai
6ent
6lle 1g
6s
6t
4e
5s
3nea 2l
3ons
3pe 6s
4us
6cul 5i
3te l
4in
6e l
6i 7o
6s
3use
6e l
6m 1r
6nt
6r q
6s
6t l
6z
4x
3ve 74
2i
3aient
5s
5t
4n 1k
3c
4ke s
3e 28
3me l
4ina 8y
6el 2i
6ologie l
bs m
au b
3que
6s
6t l
3s
4e l
4s 2b
4tal
7ler 3h
8in a
9s 34
6ux
3tere l
6iu 3y
4iqu 53
2oche
6e l
6nt
6r q
6s
6t 8n
6z
4odi e
4s
3ie 16
4r 9
4s
5a 6c
5e 2
5ier b
7z
6ll h
6ons
5sai r
7n 2k
6e 1w
6i 3
6ons
4t 22
4x
3que
6e l
6mitai 2r
6nt
6r q
6s
6t 6i
6z
5iez
6ons
6s
3s 4e
3tte 7
3usta 3n
6ill 9d
4t 70
3yab e
5i r
5n 2k
4ez
4i 3
4ons
2u
3au m
3che l
4ia 5e
5fia 1l
7e o
7i 3
7ons
7x
8i h
3e
4l 2i
3s
2ypta 1l
5e 7
1uba
4in a
3e
4s
2eilla 18
6e
7nt
7r 1x
7s
7t m
7z
6i
7e 24
7mes
7ons
7r u
7s 5
7t n
6ons
2iller
7e a
7s
3r
4as
6s 73
4e 5w
3sina 1l
6e 74
6i 6g
6ons
4se
6a 2l
6s
5on l
6t l
3t 9e
3vre 3w
2l
3in 4i
3ot
5t 9f
3pabilis 34
9t b
3s
3te l
4iva
7b e
7i 4
7mes
7nt
7s 5
7t
8e 1o
8r 1p
6e 7
6i 3
6ons
4ural
8e l
8i 15
7ux
6e
7l 5f
7s
6i 15
2pid 35
2re
3ieu 2y
4os 4h
3ry l
2tt 40
2ve
4t m
1yanu 5c
2cle l
4is 9g
4ona 5e
6e l
6i 4p
2g 2r
2lindra
8g b
8i 4
8mes
8nt
8s 5
8t n
8x b
7e 28
7iez
8ons
8q 29
7ons
2niq 1b
4s 1c
0dada
2gue
2hli 33
2im
2ll 9h
3ton
6ie 7l
7s 1c
6s
2m
3as
3e 7
3n 7m
2n
3cing l
3dy
3ger
6e 2x
6os 4h
6s
3ois 3v
3s
4a 1
4e 28
4ons
2phn 6v
2rd 3e
3winie 7l
7s z
2ta
4nt
3e 75
2ube 28
3phin
7e
8l e
8s
7ois 3v
7s
2vantage
1e
2al 40
2balla
7g b
7i 4
7mes
7nt
7s
8s 2d
8ta 3x
7t n
6e 7
6i 3
6onn f
8s
4rq 9i
5ra
7i 4
7mes
7nt
7s 42
7t n
6e 7
6i 3
6ons
4t
5s
5ta 18
6e
7m 1r
7nt
7s
7u 1s
7z
6i 5s
6ons
6r 9
6u a
4uch 41
3ile g
4t
3loq 4w
3ord 9j
4ucha 3r
7e 2
7i 3
7o 8
6l f
5t
6a 1l
6e o
6i 3
6onn 41
8s
3ran 9k
4is
4ouilla
ag b
ai 4
ames
ant
ard
ce l
ci 2a
cs
as 5
at n
9e o
9i 3
9ons
6ssa 9l
3usq 9i
4t 7x
2ca
4de
6na 9m
7c b
7t a
6s
4la
6g b
6i 4
6mes
7i 9n
6nt
6s 5
6t n
5e 7
4piez
6ons
6ta
8i 4
8l 9o
8mes
8nt
8s 5
8t k
7e 7
7i 3
7ons
5ons
6t 53
3ed f
4mbre
4nc b
5na 5e
6i b
5t
6e l
6ra
8i 4
8lis 8i
8mes
8nt
8s 5
8t n
7e 7
7i 3
7ons
6s
4p 3o
4s 42
4va 23
5ez
5oir
6ns
5r 1x
3hai 9p
5rge
8a 1l
8e l
8m 1r
8nt
8o 8
8r q
8s
8z
7i 3
6n f
4et l
4iffo 9q
7ra p
8e o
8i 3
8ons
5queta 3r
9e 7d
9i 3
9ons
9t 5u
9u 1g
5ra 10
6e o
6i 3
6ons
6u 1g
4u 1y
3ida
6b 1j
6i 4
6mes
6nt
6s 5
6t n
5e
6e l
6ment
6nt
6r q
6s
6u 3a
6z
5ons
4sif l
6on
8na 6
9e 7q
8s
6v j
3lara
7i 4
7mes
7n 1k
7s 5
7t
8es
8i 26
8o 6
6e 7
6i 3
6ons
4encha 27
8e 2
8i 3
8ons
4ic l
5n
6a
7b e
7i
8ent
8s
9o c
8t
7mes
7n 1k
7s 5
7t n
6e 7
6i 3
6ons
6s
3od 21
4is
5t
4lla 7i
6e
7e l
7m 1r
7nt
7r q
7s
7ta 3r
8e 7d
8i 3
8ons
8t 5u
7z
6i 3
6ons
4mbres
5pens 3i
6lex f
6osa 27
8e 7
8iez
9ons
9t 8d
8ons
6res 9r
7i 9s
6t f
4nna 1l
6e
7c 96
7nt
7r q
7s
7x 8d
7z
6i 3
6ons
5se 9t
6id 9u
7g 7z
6ti 9v
5tam 9w
6ena 94
6rac 9x
4r
5a
6i 4
6mes
6nt
6s 5
6t
7e 1o
7i 26
7r 1p
5e 7
5s
4upa 3r
6e 28
6i 3
6l 41
6o 8
6u 1g
5rage
9a 10
9e l
9m 1r
9nt
9ons
9r q
9s
9z
8i 3
6o 9y
6s
5ver 1k
6ra 18
7e
8m 1r
8nt
8s
8u 3a
8z
7i 9b
7ons
7u a
3ret 3e
4ir 9
5s
6p 4m
5t a
5v 89
4och 9z
4yp a0
3u
4e l
4s
2dans
3icac f
6ta 6
7o 6
4e 7
3omma a1
3uctib e
7f l
7o c
7v b
4i 8q
2es 2a
2faillai r
8n 2k
7e 1w
7i 5m
7ons
5re
5t
6e l
6i x
6s
4ut l
4vorabl j
7i a2
3ecti 26
6ue 2x
7os 4h
4nd
6ab e
7i r
7nt
6e
7nt
7res 2a
7s
7u 1s
7z
6i 5s
6ons
6r 9
6s
6u a
5se
7s
7u 1s
6if l
7v j
3i
4bra 3r
6e 28
6iez
7llate 14
bi h
7ons
6ons
4cie 13
6t
7a 6
7s
4e 7
4gura 1h
7e o
7i 3
7ons
4le a3
4ni
6e l
6mes
6r q
6s
7sab e
9i r
9n 1k
8e 1w
8i 3
8ons
6t
7e 1o
7if l
8on
an 4n
as
8v j
7o 6
4s 5
3onca 3r
6e a3
6i 3
6ons
4rm a4
4ul 1z
3u 2n
2gag v
4i 7z
4t l
3enera
8i 4
8mes
8nt
8s 5
8t
9es
9i 2t
7e
8nt
8r q
8s
9cen 60
8z
7i 3
7ons
3omm 41
4nfl 9z
4te 7
4urd w
5t
6a
7i 4
7mes
8ment
7n 1k
7s 5
7t k
6e 7
6i 3
6ons
6s
6t f
3rada
7i 4
7mes
7n 1k
7s 5
7t
8e 1o
8i h
6e 7
6i 3
6ons
4e
5s
6sif l
8v 19
3uerp a5
5u 6q
4i a6
4st 8i
2hors
2ja
3euna 1l
6e
7nt
7r 6d
7s
7z
6i 3
6ons
3o 4w
2la
4i
5s 2q
3egan s
6ta 6
7i h
5u f
3ia 1l
4bera
8i 4
8mes
8nt
8s 5
8t
9es
9i 26
9o 6
7e 7c
7i 3
7ons
4cat
7e
8ment
8s
9s b
7s
5e l
5ie 2x
4nqua 13
4r 9d
4t
5s
4vra 3p
6e 11
6i 3
6ons
3og v
4yal
7e g
6ut b
7x
3phiniu 3y
3ta
3ug b
2main l
4nd 6b
5ge
7a
8i
9ent
9s
ao c
9t
8mes
8nt
8s 5
8t n
7e l
7nt
7ons
7r q
7s
7z
6i 3
5te 1u
6ib a7
4rca 3o
6h 21
5r 9h
4sq 4w
3ele o
4na
6ge
8a 1l
8e l
8m 1r
8nt
8ons
8r q
8s
8u 1s
8z
7i 3
6i 4
6mes
6nt
6s 5
6t n
5c b
5t
6a 18
6e 1w
6i
7e
8l 5f
8s
8z
7mes
7ons
7r q
7s 5
7t n
6ons
6s
4ur f
3i
4e
4na 3r
5e
6e l
6nt
6r
7a
8i 4
8l a8
8s
7e 6h
7i 3
7o 5x
6s
6u 1s
6z
4sse 16
6iez
7on
9n 8j
9s
3ocrate l
8ie l
9q 1b
9s 4m
4de
6e l
6nt
6r q
6s
6x
6z
4isel e
4li
6e l
6mes
6r q
6s
7sa 5d
8e 6o
8i 3
8ons
6t k
4n
5ia 4p
6s 1c
5s
6trate 14
aif l
bo c
bv j
ar 1p
5ta p
6e 7
6i 3
6ons
6r 53
3un a5
2ni
4ch 6b
4gr 1t
4s
3omm f
4nca 1l
6e 7
6ia 4j
7ez
7ons
6ons
4u 1z
3se l
4it b
3t
4ai 1g
4ela 6n
6e 4t
6i 3
6le
8nt
8ra 5v
9ez
9i 6j
9o 5x
8s
7i 3s
6ons
6u 1g
4ie 1s
5fr 1p
5ste 4g
4s
3ue o
2odora 2n
2pann 21
4rt
6ag 2o
7i r
7nt
6e
7ment
bal
de l
die 97
esa 1h
fe
ge l
gnt
gr u
gs
gz
fi 3
fons
cux
bs
7nt
7s
7z
6i 5m
6ons
6s
4ssa 10
6e o
6iez
7onn f
9s
6ons
3ech f
4nd
6ai r
7n 2k
6e 6o
6i 5s
6ons
6r 9
6s
6u a
5s
6a 1l
6e 7
6i 6g
6ons
3is a0
4t 3e
3lac 1z
5ir 9
6s
7a 23
7e 1w
7iez
8ons
8r l
7ons
6t
4oi 8g
5ra
7bl j
7i 4
7mes
7nt
7s 5
7t n
6e 7
6i 3
6ons
5y 4q
4u
3ose 7
5iez
6ons
6ta 6
7i h
4t
5o 8
5s
4ui a9
5rvoir
7u
8e l
8mes
8rent
8s
8t n
3ressif l
8on
an 4i
as
8v b
7ur a8
4im 4f
3uis
4t 4m
2r
3ailla 1l
7e
8m 1r
8nt
8r q
8s
8u 1s
8z
7i 3
7ons
5son
8na
abl j
ai 4
ames
ant
as 5
at n
9e 59
9i 3
9ons
8s
4nge
7a 10
7e l
7m 1r
7nt
7ons
7r q
7s
7z
6i 3
4p aa
3by l
3isoir j
4ve 11
3nier 17
3ob 7b
4ul ab
5t 9z
3rick l
5e 1g
2s
3acclim ac
6or ad
7up 6q
8tum 20
5ti 98
4gra ae
6eabl j
7ga 3o
8e 5k
8i 3
7m 1r
4morc 41
4ppar 67
6oin af
6rena 18
9d 4y
9ez
9i 3
9ne 16
9ons
7imes
8rent
8s
9e l
9s 2d
8t n
7oba 4j
8u 98
8visi ag
4rm 1d
5rim 41
6oi l
4stre
8s
8u 2y
3cend
7ai r
8n 2k
7e
8nt
8r 3h
8s
8u 3a
8z
7i 5s
7ons
7r 9
7s
7u a
6se 14
6t b
4riptib e
9f l
9o c
9v b
3equilib 4o
7p f
4rt
6a 1l
6e 28
6iez
7fic 3i
7o c
7q 29
6ons
6s
4spera 8r
8e 7c
8i 3
8ons
6oi 1s
3habil ah
7t 4w
4onnete
ament
as
at b
8u 1s
6or 4f
4ydrat 34
7oge 90
3ign
6a ai
6e 7
6i 3
6ons
6s
4nfecta 10
9e 7
9iez
ao c
9ons
6l 3i
6ormation
5teg 5c
7res a6
9t l
6oxi aj
5vest 1q
6i 96
6olte l
9u 1g
4r
5a 27
5e 3w
5s
3obei
7e l
7mes
7r q
7s
8sai r
an 2k
9e 1w
9i 3
9ons
7t n
4le 7
4rdo 9q
6r b
5ie 8t
5mais
3sei c
5rr 41
6s
6t
7e l
7i 38
7s
6va 18
7e 1w
7i 5m
7ons
4in
6a
7i 4
7mes
7nt
7s 5
7t
8e 1o
8r 1p
6e 7
6i 3
6ons
6s
4oud f
6l f
6s
4us
3tabi ak
4in
6a
7i 4
7mes
7nt
7s 5
7t
8a 6
8es
8i h
6e 7
6i 3
6ons
6s
4roy 40
5ucte 14
8ib e
9f l
9o c
9v b
8r 1p
8u 5c
2tacha
7b e
7g b
7i 4
7mes
7n 1k
7s 5
7t n
6e 50
6i 3
6ons
4il
6l 4f
6s
3ecta 27
6e 11
6iez
7o c
7v b
6ons
4nd
6a 18
6e
7nt
7s
7u 1s
7z
6i 5s
6ons
6r 9
6s
6u a
5ez
5iez
6ons
6r
5te
7s
7u 1s
6i h
6r 1p
5u a
4rmina
9b e
9i 4
9mes
9n 1k
9s 5
9t 61
8e 7
8iez
9ons
9s z
8ons
5ra 3r
6e 2
6i 3
6ons
4sta
7bl j
7i 4
7mes
7nt
7s 5
7t k
6e 7
6i 3
6ons
3ie al
3ona
6i 4
6mes
6n 1k
6s 5
6t
7e 1o
7i h
4ur
6a 1l
6e 7
6i 3
6n 1z
6ons
6s
3raq 9i
4es a2
4im 1r
5ti 4p
6us
4oi s
4ui 8q
3t b
2uil l
3x
4iem j
2vai r
4li am
4nca 1l
6e o
6i 6g
6ons
5t
6s
6u 1g
4st 8i
3eloppa 1
8e 2
8i 3
8ons
4na 18
5ez
5iez
6ons
6r
5ons
5u a
4rroui an
4z
3iat
6e 1o
6ion
9n 12
9s
6r 1p
4e
5n 91
5r q
5z
4n
5e
6e l
6nt
6r
7a 5v
7ent
8s 2a
8z
7i 3
7o 5x
6s
6t m
6z
5rent
5t n
4ons
4s
5e 59
3oila 1l
6e
7e l
7m 1r
7nt
7r 8m
7s
7z
6i 3
6ons
5r l
4ns
4re 28
4ti h
4u 1z
3r 1x
2xter 4h
1iabet 3l
4le
6ment
6r 3h
6s
7s b
5oti c
4oliq 1b
6o l
3de 1c
3gnose l
7tic l
9q 4w
3lectal
9e l
9i a2
8ux
7e l
7ic 1a
8q 1b
8s f
7ologi b
bu b
4ogi 4p
6ua 1l
7e 59
7iez
8ons
8s m
7ons
4ys 2v
3mant
7a 6n
7e 7
7iez
8fe 1g
8n a
8ons
7ons
7s
4etral
9e g
8ux
7e l
3ne l
3phragma
ai 4
ames
ant
as 5
at
bes
bi 4p
9e 7
9i 3
9ons
3rrhe 3l
2ctat
6e 1o
6orial
be g
aux
6r 1p
6u 1g
4e 7
4ion
7n 4i
7s
4o c
2esel
6is m
6s
3u 84
2ffama
7i 4
7mes
7n 1k
7s 5
7t
8e 1o
8i h
8o 6
8r 1p
6e 7
6i 3
6ons
4era 1l
6e
7e l
7mment
7nce l
9i 25
8d l
8t
9e l
9ia 3o
ae 7q
9s
7r q
7s
7z
6i 3
6ons
4icil j
6ul m
4us
6a 1l
6e
7e l
7ment
7nt
7r q
7s
7u 3a
7z
6ib e
7ez
7o c
6ons
2ger f
4st
6e
7s
7u 1s
6ib 1j
7f l
7o c
7v b
6s
3ital
7e l
7in b
8sa 1l
9e
ae l
ant
ar u
as
az
9i 3
9ons
6ux
3ne g
4it 5i
3u b
2late 7
3em 1c
3igemment
6n 2k
2manch b
3ensio 2j
3inua 1l
6e
7e l
7ndo
8t
7r q
7s
7z
6i 3
6ons
6t 2c
2na
4i 4
3de l
4on
6na 1l
7e 6f
7i 3
7ons
6s
3e
4r 6d
4z
3g
4o l
4u ao
3ons
4sau 1g
2oxy 3n
2ploma
7i 4
7mes
7nt
7s 5
7t
8e l
8ie l
9q 1b
6e 7
6i 3
6ons
2ra 5v
3e
4ct
6e
7ment
7s
7u 1s
6if l
7o c
7ve l
8is 1c
9t b
6oi 1g
7ra s
8i d
6r 1p
6s
4z
3iez
4ge
6a 1
6e l
6nt
6ons
6r q
6s
6z
3o 5x
2s
3ai r
4nt
3cern 2e
4iple l
7ina
ab e
ai
bent
br j
bs
bt
ames
ant
as 5
at n
9e 7
9i 3
9ons
4o
5rd ap
5thec 4i
8q 29
5unt
8e
9e l
9r l
9s
8s
6ra 18
7e 6o
7iez
8ons
8r
7ons
7r 1x
7s
7t
8ois
be g
bi b
7u 1y
4redi 5j
6t
7e g
7ion
an 4i
as
7o 6
7s
5imina
ai 4
ames
an 1k
as 5
at
bes
bi h
bo 6
9e 7
9i 3
9ons
4ulp 4m
5ss 8d
5ta
7b e
7i 99
7mes
7nt
7s 5
7t n
6e 28
6i 3
6ons
3e
4nt
4s
3grace l
7i aq
3i 3
3joncta 1l
8e 11
8iez
9f l
9o c
9v b
8ons
3ons
3parais 4r
8t 22
7te l
8i h
6ite l
8i h
6u 1y
4endie 2x
6sa
8b e
8i 2f
8mes
8nt
8s 5
8t
9e 1o
9r 1p
7e 7
7i 3
7ons
5rsa
8i 4
8l l
8mes
8n 1k
8s 5
8t n
7e 7c
7iez
8f l
8o c
8v b
7ons
4onib 1j
5s
6a 1l
6e 7
6iez
7ons
7tif l
9o c
6ons
4uta
7i ar
7mes
7nt
7s 5
7t n
6e 7
6i 3
6ons
3que
6s
6t m
3secte 14
7i h
5qu 2v
5rt as
4imila 3o
8itu 3n
6ul 8i
5p 8i
4olu
7b 1j
7e l
7s
7t 2c
6v 8l
5ud 8v
6s
6t 3v
4uad f
6s 2c
3tanca 1l
7e 7
7i 4m
7ons
6t a
4inct
8e g
8i 26
8s
6gua 27
8e 7
8i 3
8o
9ns
9s
4ord at
6s 8d
4ractio c
9v 4h
6ie 16
7r 9
7s
7t 17
6ya 23
7ez
7i 3
7ons
5ibua 27
8e 7
8i 3
8ons
8te 14
9i 26
9r 1p
6c s
2t
3e l
3s
2va
4n l
3ers
6e g
6ifi au
8or 1c
7o c
7t b
5ti
7cu e
7e l
7mento l
9s
7r q
7s av
7t n
3in
5e g
5i aw
5s
4se 11
5ib 1j
6ez
6on
8na 6
9i x
8s
3or ax
3ulga 4j
6u f
2x
3ie 1c
2za 6p
1o
2cil 35
3ks
3teu 1s
4oral
8e g
7n 1k
7t l
7ux
6es 2a
4rinai 1g
8l 3v
8ux
7e l
3ument
8a
9i 2f
9lis m
9mes
9nt
9ris m
9s 5
9t k
8e 7
8i 3
8ons
8s
2do l
2igt
5s
3s
3t
3ve 16
2l
3la 1s
2m
3ai 2r
3e
4stica 3o
8i m
7q 4w
3icile l
7ia
9i 2f
9mes
9nt
9s 5
9t
aa 6
aes
ai h
8e 7
8i 3
8ons
4na
6i 4
6mes
6n 2k
6s 5
6t 1f
5e 7
5icai 30
8l 3v
8ux
6ez
6o c
5o
6ns
6s
6ter 3h
7i 3s
3mage
7a 66
7s
3pte 28
2n
3ate 14
5io c
6s z
3c
3jo c
3n 6b
3s
3t
2pami 2r
3e 7
2ra
3e
4e l
4navant
4s
3is
3ma 23
4e 6o
4i
5ez
5r q
4ons
3s
3t
4oi 1s
2s
3a p
3e 11
3si 3s
2t
3e 7
2uaire l
6ie 1g
4ne l
3ble
6a 2l
6e l
6m 1r
6nt
6r q
6s
6t l
6u 3a
6z
5u 1g
3ce
5ment
5s
5u 1s
4h 6b
3e
4e l
4s
3ille
7s
7t
8s
8te
ament
ar 3h
as
3le 14
4oure 2x
3ta 1l
4e
5nt
5r q
5s
5ur l
6s j
6x
5z
3x
3za 6p
4e
2yen
1ragon
6na 3n
7e l
7i 40
6s
4u 6b
3in 4z
3matiq 1b
7s 4m
6urg 6v
4e l
3p
4ea 2l
5r 32
4s
2esse 28
5i 3
3yfusar 3q
2ive
2ogua 1l
5e
6e l
6nt
6r 32
6s
6t l
6z
3it
5e g
5i 3s
5s
3le
5ment
5s
6s b
1u
2c
3hes
6s b
2e
3l
3s
2nes
2o
2pe 75
2quel
2r
3abl j
4i 4
4nt
3e
4e l
4ment
4nt
4r q
4s
3s
2s 5
2t n
2vet
1ynamiq 1b
6s ay
6t 9h
4st 6u
2sfonction
bnem 1r
bs
0ea 2l
1bats
3ucha 3r
6e 11
6i 3
6o 8
2lou w
2oue 11
2ranl 1z
3ie m
3ui af
2ulliometr 6v
7scop 6v
6t 8d
1cailla 3r
6e 7f
6i 3
6ons
6u 1g
3rla m
4t
5e
6e l
6l az
6m 1r
6nt
6r q
6s
6u 1s
6z
2chymo 2a
2hange
7a 27
7e l
7nt
7ons
7r q
7s
7u 3a
7z
6iez
7ons
7s m
5tillon
bn 21
bs
4ppa
7i 4
7mes
7nt
7s 5
7t
8es
8o 6
6e o
6i 3
6ons
4rp f
4uffa 10
7e o
7i 3
7ons
8ure b
3eance l
7i 40
6t
4c l
4ll b
5o 7v
3iquet 3t
6i 40
3o
4graph 3h
4s
4u 9z
2labouss az
4ir
6a
7ge l
8is m
7i 4
7mes
7n 1k
7s 5
7t n
6ci
8e l
8mes
8r q
8s
9sa 5d
ae t
ai 3
aons
8t n
6e 50
6i 3
6ons
6s
4t
5a 10
5e 2
5s
3ips f
3or 9
2oeur 1d
3le l
4i 40
4ogi 3g
3noma s
6e
7s
7tricie c
ae l
aq 29
6ie l
7q 1b
7sa 1l
8e 11
8i 3
8m b
8ons
8t b
3rce 11
5ha 1l
6e 2
6i 3
6ons
6u 1g
3ssa
6i
7ent
7s 3v
7t
6mes
6nt
6s 5
6t n
5e 7
4yste 1c
3ul 1z
4ta 1l
5e 11
5iez
6l e
6ons
5ons
2ran l
4s b0
3ir 9
4s
4t
5e
6a 2l
6s
5s
5u 1g
4vaient
7lla 1l
9e 28
9i 3
9o c
7n l
7s
7t
6nt
6ss b1
5e 1w
5i 5s
3oulames
7ssi 3
7tes
6e
7e l
7m 1r
7r y
7s
7z
6i 3
6ons
2ume 7f
3reuil l
4i 6j
3y 3s
1den
2ifica 4j
6e l
3t
4e 11
4io 2w
4r 1p
2ucate 14
6if l
7on
9n 4n
9s
7v b
6r 1p
3q 4w
1ffac 2e
3ecte 14
6if l
7v j
6u f
4t l
3icac 35
4g 3h
3leura 3r
7e o
7i
8ez
8mes
8ons
8r q
8s 4r
8t n
7ons
3ond 82
4rc b2
5t l
3rac 3o
5i 5u
5y 4f
4oi l
5nte
8e l
8ment
8r 3h
8s
5yabl j
1gal
4e 7c
4itai 1g
7r 12
6e l
3rd l
4e o
3ux
3y 1d
2li 2a
2o
3centri 4d
3ism b
5t j
3rge
6a 1l
6e l
6m 1r
6nt
6ons
6r q
6s
6u 3a
6z
3ut
5s
2ratign b3
2ypti 5a
1h
1jecte 11
1labo 5c
3n
4c 1z
3rg 1q
3sticimetr 3h
8t b
6q 29
2ecte 14
5if l
6o c
6v 19
5oral
9e l
9i x
8t l
8ux
5rice l
8ie 7l
9t b
7f 63
7q 1b
7s 43
6obiolog 3h
7cardiogram 1c
gph 6v
9ute 1g
8him 45
9oc l
8oagul 3i
8u 9x
7de l
8iagnostic l
8ynamomet 1g
7encephalogram 1c
7ge 2r
7log 3h
8uminescen 60
8ys 53
9t 3l
7magnet 4l
8ecan 4l
9nag 40
8ote 14
ar 1p
7n
8ic 1a
9q 29
9s f
8s
7phon b
are 2a
9ysiolog 3h
8onctu 1g
9siti 2t
8unctu 1g
7radiologie l
gs m
7scop b
8tric 3o
7techn 4l
8herap 3h
bm 3h
7valen 60
6u 3y
3gan 2k
3ment
7a 6
7s
3phant
8ea 2l
9s 4p
8iasiq 29
cs
9n a
8s
3vag b
5i 4
5nt
4e 28
2f b
2imin b4
3r 9
3sabetha 6p
4e 1w
3te l
3xi 1s
2le
4s
2oge l
3ig 9p
3quemment
6n 2k
2u
3cid 4m
3e l
3s
1mail
3ne 59
2balla 3r
6e 50
6i 3
6ons
7t 96
4rq 9i
5ra
7i 4
7mes
7nt
7s
8s 4f
7t n
6e 7
6i 3
6ons
4uch 3c
3et 1d
3lemat 4l
6e l
3obi 7z
4lie l
6s 1c
4ut
6ei an
6i
7e l
7mes
7r q
7s
8sa 5d
9e 1w
9i 3
9o 8
7t n
6s
3rasa 1l
6e o
6i 3
6ons
6sa 6c
7e 50
7i 3
7ons
6u 1g
5y 41
4ouilla
ag b
ai 4
ames
bini l
ant
as 5
at n
9e o
9i 3
9ons
6ssa 9t
4yogen 45
6logi 3g
6n
7n 4i
7s
6path 3h
3usca 3n
2e
3rau 3n
4ge
6a 1l
6nc b
7t
6ons
6r q
6s
6z
3t
4te
6nt
6s
6u 1s
6z
5ra 5v
6e 5w
6ic b
7ez
7ons
6o 5x
3ute l
2inenc b
6t
7e l
7issi 1c
7s
3s
4sa 6
5iez
6f l
6o c
6v b
2mena
6ge b5
7i 3
7og 29
6i 4
6mes
6nt
6s 5
6t n
5e 7
5ons
4rd b0
2oi l
3tif l
5on
7na 27
8e 1i
8i 3
8ons
7s
5v 19
3uva 23
5oir
6ns
2pare 64
4th 3h
3ech 1t
4re 14
4st f
3ire 7
3lacem 1r
4i
5t n
4oi
6e 4u
6s
5ya 27
6e 7d
6i 3
6ons
3ois
6onn b0
6sa 1l
7e 7
7i 3
7onn 1z
9s
4rt 2z
4t f
3rei 2m
4ise l
6o 9y
4unt 71
2u
3e l
1n
2cadr 1t
4issa p
7e 2
7i 3
7ons
3ein m
4ns
6a 1l
6e 50
6i 3
6o 8
4rc 1u
3hai 9p
5nta 1l
7e
8e l
8m 1r
8nt
8r
9a 5v
9ent
as 2a
az
9i 3
9o 5x
8s
8u 1s
8z
7i 3
7ons
4ere l
6i
7e l
7mes
7r q
7s
8sa 18
9e 6o
9i 3
9ons
7t n
3len 9k
4in a
4os
6e 1w
6ons
3ombr 1d
4ntre
4re
4urage
9a 10
9e l
9m 1r
9nt
9ons
9r q
9s
9z
8i 3
7i r
7nt
6e 1w
6iez
7ons
7r
6ons
6r 1x
6s
6t
6u 1y
3re
3ycli 4p
6opedi 3g
2det af
3omma a1
4rma 23
6e 6o
6i 5m
6ons
5s
5t
4ssa
7b e
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
3roi s
3ura
6b e
6i 4
6mes
6n 2k
6s 5
6t n
5c 1q
5e 7
2erget 4l
5ie l
6q 1b
6sa 2n
4va 7r
5e o
2fanc b
5t
6a 1l
6e o
6iez
7lla 3x
7n a
7ons
6ons
6s
3er
5m f
5s
3ile 28
4n
3lames
6m f
4e
4u 1g
3oir 3t
4nca 1l
6e 50
6i 3
6ons
6u 1g
4ui 37
3rei 2m
3ui
5e l
5r y
5s
6si 3
5tes
2gage
6a 10
6e l
6m 1r
6nt
6ons
6r q
6s
6z
3end 82
3in
5s
3lout 1q
3our 51
3rais
7s 9z
3ueul 7b
2igmatiq 1b
5e l
2je 2l
3ou 1z
2lac 1z
3eva 3r
5e o
2nemi a
3ui
5e 4u
5s
4ya 1l
5e
6e l
6r u
6s
6u 2y
6z
2orm 35
2queta 1l
6e 6k
6i 3
6ons
6r 1p
2rage
6a 10
6e l
6nt
6ons
6r q
6s
6z
3egim b6
6stra 27
9e 50
9i 3
9ons
3ich w
3ol b7
4ul 1t
2seign 1d
4mble l
7i 40
3ole 9l
4rcela 10
8e 7d
8i 3
8l 8g
8ons
3uite
2tail ah
4m f
3end
6a 18
6e
7m 1r
7nt
7s
7u 1s
7z
6i 5s
6ons
6r 9
6s
6u a
5t 3v
4rr 9z
4t 1d
3housiasm f
at b
3ier
6e
7ment
7s
7t b
6s
4t b
3ors b
4ur
6a 3r
6e 7
6i 3
6loupet m
6nu 1g
6ons
6s
3ra
5ccord b2
7usames
assi 3
ates
9e
ae l
ar
bez
bons
as
az
9i 3
9ons
6t b
5i
6d b2
6ent
6lles
6n
7a 1
7e 50
7i 3
7ons
7s
6s
6t
5n 1k
5v f
4e
5e l
5jamb b
5nt
5pon s
7sa 3r
8e 11
8iez
9ons
9t 4i
8ons
7t l
6rena 23
9d 4y
9eu 3a
az
9i 3
9ne 16
9ons
7imes
8rent
8s
9e l
9s 2d
8t n
5r q
5s
6ol l
5taill b2
6ena 18
8ez
8iez
9ons
9r
8ons
8u a
6ien
9d 97
9ne 16
9s
9t
7n b8
6o 9o
5ver 97
6i b8
6oie 16
8r
8s
8t
7us
8t f
7ya 18
8ez
8i 3
8ons
6u a
5z
4ons
3ub f
2vahi
6e l
6mes
6r q
6s
7sa 23
8e
9m 1r
9nt
9s
9u 1s
9z
8i 3
8ons
6t n
3elopp 1d
4rge 5k
6i 3
6ua 1l
7e 7
7i 3
7ons
7r b
5r 1x
5s
3ie
5r q
5s
5u 2y
4ron
7na 10
8e
9e l
9ment
dal
fe l
fis m
eux
ds
9nt
9r q
9s
9z
8i 3
8ons
7s
4sage
8a 27
8e l
8nt
8ons
8r q
8s
8z
7i 3
3oi
5e 16
5s
4l
5e 64
4ya 1l
5e 7d
5ons
2zyme l
1on l
1pais
5se
7s
7u 1s
6i
7e l
7mes
7r q
7s
8sa 23
9e
am 1r
ant
as
au 1s
az
9i 3
9ons
7t n
3nou 1q
3rgn 4f
4p 9l
3tan 1k
4e 50
3ule 69
3v b
2ee l
3le 4t
3rdu
6e l
6ment
6s
2hemere l
7i 3n
2i
3ce
5e l
5r 32
5s
4i 6g
3demic 4h
7e l
7olog 3h
7q 29
3er
3leps 3h
6tifor 1c
8q 29
5r q
3na 85
4e
5s
4gla 3r
6e 74
6i 6g
6ons
4i 6g
3q 29
3sode l
6iq 1b
2lucha 3r
6e 28
6i 3
6ons
6u 1g
2onge
6a 3r
6e l
6m 1r
6nt
6ons
6r q
6s
6z
3q 29
3usa
6i
7ent
7lles
7s
7t
6mes
6nt
6s 5
6t n
5e 11
5touf b9
4vanta
9bl j
9i
aent
al l
as
at
9mes
9nt
9s 5
9t n
8e o
8i 3
8ons
4x
2reuv b
3is
3ouva 10
6e 74
6i 3
6ons
2uisa 1
5e 69
1quati h
3ilibra
9g b
9i 4
9mes
9n 1k
9s 5
9t k
8e 7
8iez
9ons
9s m
8ons
4pa
6g b
6i 4
6mes
6nt
6rti 3o
6s 5
6t n
5e o
5i 6g
4tabl j
6n 1k
6t 8d
5e l
4vaille 16
6la 18
7en 2k
8z
7i 3
7oir
8ns
7u
8mes
8rent
8s 5
8t n
6ud 97
7t
7x
1rable l
3di aj
3fl az
2e
3ctil 19
6o c
2mite l
2otiq 1b
2ran 2k
3e
4r q
4u 1s
2udit
6e l
6i h
6s
3pt 2c
1s
2cadre l
6il e
6o c
4lad f
6to 1s
5e l
5i 40
4pa 3n
4rgot
8ie 1g
8s
3i 1r
3lavage
9a 1l
9e
9nt
9ons
9r q
9s
9z
8iez
9ons
9s z
6e l
6o 7l
3obar
7der 3h
7s
4rt 2v
4ua 3n
3rimames
7ssi 3
7tes
6e
7e l
7r y
7s
7u 3a
7z
6i 3
6ons
4oc l
5qu ao
2pac 1z
4gnol
8e
9s
9t m
8i 15
8s
3ec b
4ra
6i 4
6mes
6nc b
7t
8is m
8o
6s 5
6t n
5e 7
5i 3
5ons
3iegle 4g
4on
6i m
6na 3r
7e 7
7iez
8ons
8t b
7ons
6s
3oi 1s
3ri s
2quiv f
2sai
5e 4u
5m 6m
5s
4ya 3r
5e 28
5iez
6ons
6s m
5ons
3enc b
5tiali 15
7el 2i
3or
4uff 1u
3ui 5u
4ye 7d
2t
3hete l
6ic 1a
7q 1b
7s ba
3ima
6b e
6i 4
6mes
6nt
6s 5
6t
7es
7i 26
7o 6
5e 7
3omac l
6q 4w
5p 41
3rade l
6io s
4op 65
1t
2able 7
5i
6e 24
6mes
6ons
6r q
6s 4v
6t n
3ge
5r bb
5s
3ie i
4s
4t
3lage 5k
6iez
7ons
7s m
4e a3
4on
6n 9z
6s
3ncha 1l
6e
7e l
7i m
7m 1r
7nt
7r q
7s
7z
6i 3
6ons
4g l
4t
3p b
3t
4s
3u 84
2c
2e
3igna 18
6e 1w
6i 5s
6o 8
4n 5t
3nd
5r 9
5u a
3rnel 2i
5i 7e
5u 2b
3s
2her
3iq 29
3ni 4a
2ie 57
3ncela 5y
7e
8r u
8z
7i 3
7l 8g
7ons
3ons
3que
6s
6ta 3r
7e 7d
7i 3
7ons
7t 5u
3r 3f
2of ae
3i 1u
3nna
6i 4
6mes
7ment
6n 1k
6s 5
6t n
5e o
3uffa
7d b
7g b
7i 4
7mes
7n 1k
7s 5
7t n
6e 2
6i 3
6o 8
4rder 3h
6i
7e l
7ment
9s
7r q
7s av
7t n
2range
7ment
7r a
7s
7t b
6la 1l
7e 50
7i 3
7o 8
3e
4i 2m
4s
3ip 41
3oit
6e
7ment
7s
8s b
6s
2ude l
4i 4f
3i l
1u
2e l
2h
2nu 4p
2phemiq 1b
7s 1c
4orb b
6ie l
7q 29
7s 4f
2reka
4nt
3opean 8p
6e 7l
6i 15
4s
2s
2t
2x
1vacu bc
3d b2
3lu 7m
3noui
7e l
7mes
7r y
7s
8sem 1r
az
9i 3
9ons
7tes
3sio c
2eil
5l 2v
3nement
9i 4n
9s
4ta
6i
7ent
7l l
7r b
7s
7t
6mes
6nt
6s 5
6t n
5ra 1h
6e 11
6i 3
6ons
5ua 3z
6el 2i
3q 29
2ideme 8c
6ment
5n 2k
3e 1s
3n bd
3ta p
4e o
4ons
2olue 7
5tif l
7on
9n 12
9s
7v b
3q 4w
1x
2act
5e g
5s
3gera 7w
6e 7c
6i 3
6ons
3lt 34
3me c
4ina
7i 4
7mes
7nt
7s 5
7t
8e 1o
8r 1p
6e 7
6i 3
6ons
3u bd
2cella 1l
6e
7mment
7nc b
8t
9e l
9issi 1c
9s
7r q
7s
7z
6i 3
6ons
4ntra 1h
7e 7
7ic 4h
8ez
8ons
8q 1b
7ons
4pta 1l
6e 7
6iez
7on
9nel 2i
9s
6ons
4s
5sif l
7v j
3ita
6b 1j
6i 4
6mes
6n 1k
6s 5
6t 1f
5e 7
3lamames
7ssi 3
7tes
8i 26
6e 64
6i 3
6ons
4u
5e 1w
5r 88
5s
6if l
7o c
7ve g
8is 1c
9t b
6s 2d
5t n
3rement
9i 4n
9s
3ursion
9na 1l
ae 59
aiez
bons
bs m
aons
9s
4s 53
2ecuta 1
6e 11
6iez
7f l
7o c
7v b
6oi 1g
7ns
6r 1p
3mplair j
7r 4h
6e l
6i be
3rce 7
5ic b
6ez
6ons
6se 14
2hibe 7
2ige
5a 10
5nc b
6t
5r q
3l 3e
3sta 10
5e
6nc b
7t
8ial 12
9e 7q
6r q
6s
6z
2orc 44
3ti 4d
2panse a
6ib 1j
7f l
7on
9n 12
9s
7v 19
3edia 1l
6e 7
6i 3
6ons
6te 14
7if l
8on
an 4i
as
8v j
7r 1p
4rien 60
6menta
bi 4
bl
ce g
bmes
bnt
bs 5
bt 1f
bux
ae 7
ai 3
aons
5t
6e g
6i a2
6s
3ie 7
4r 34
3licab e
7t 2c
6ita 1h
8e 7c
8i 3
8ons
5q 4w
4oit
7a
8b 1j
8i 4
8mes
8n 1k
8s 5
8t k
7e 28
7i 3
7ons
7s
5r b4
5sa 1l
6e bf
6ib e
7ez
7f l
7o c
7v b
6ons
3ose 7
5iez
6ons
6t 8d
3res
6s
7e
8ment
7if l
8on
an 12
as
8v 35
4im 53
3ul 9r
2quis
6e g
2tase l
3ense 14
6ib 1j
7f l
7o c
7v b
6omet 1g
4rieur 17
6or 2h
5min 8i
5na s
6e l
3inc 4j
4rpa
7b e
7i 4
7mes
7nt
7s 5
7t
8e 1o
8i h
6e 7
6i 3
6ons
3orqu 6b
5s 8d
3ra
5cte 14
7ib e
8f l
8o c
8v b
5da 1l
6e 7
6iez
7ons
7t 8d
6ons
7s
5ie 16
6r 9
6s
6t a
5ordinair j
5terrest 1g
5vaga 13
8u 1e
7s 4m
6ers 8d
8ti a
4eme g
6is z
7t b
6u 3y
0fa
2ble l
3rican 1k
7t 6a
6ie c
5q 6z
3ule
6nt
6r q
6s
6u 2y
6z
2ca 3n
3e
4s
4tt f
3he
5e l
5r 32
5s
5u
6s j
6x
5z
3ia 5e
4le g
5i 48
3on
5s
3te 14
4ic 35
5on
7n 4i
7s
4ura 1h
6e 7
6i 6g
6ons
3ultatif l
9v j
6e l
2de
2ible
6ment
6s
7s b
5i
6mes
6r q
6s
7s 8l
6t n
3lle 7
5i
6b 1j
6ez
6mes
6ons
6r q
6s 5
6t 3v
3m l
3neant
8a 1l
8e 59
8iez
9ons
9s b
8ons
8s
3re
3s
4ab 1j
5i r
5n
6da 3r
7e
8a 2l
8e l
8nt
8r 32
8s
8z
7i 3
7ons
6s
6t
4cea 2l
4eu 3a
4i 3
4ons
3t
4e
5s
4s
2lai 2a
3lait
4oir
4u
5t
3sifia 27
7ca 4j
7e 7
7i 3
7ons
2meu 2y
3ilial 3v
7r 2h
7ux
6er 17
6ste 1g
5l b
4n b
2natiq 1b
6s ba
3fare l
6on
8na 6c
9e 59
9i 3
9ons
8s
3taisie l
8s m
5si 33
6ma
8gor 45
8i 4
8mes
8nt
8s 5
8t
9es
9i 4p
7e 59
7i 3
7ons
6q 29
6si c
6tiq 1b
4omat 4l
6e l
2r
3aday l
3ce
5s
5u 3a
4ir q
3de 6f
3ine 3w
3ouch j
2scin bc
5s bg
3s 2d
2t
3al
5e g
5is z
6t b
3id 4l
4gab 1j
6n 1k
5u 4f
2uche
6e l
6nt
6r q
6s
6t 6i
6ur l
7s b
7x
6z
4on
6na 1l
7e
8a 2l
8nt
8r 32
8s
8z
7i 6l
7ons
6s
3d 97
3fil
6a 3r
6e 7
6i 3
6ons
6s
6u 1g
3ne
3ssa 6n
5e
6e l
6ment
6nt
6r q
6s
6t a
6z
3t
4e
5s
5uil l
6r l
4if l
3ve
3x
2vel 33
4u 1s
3orabl j
5i
6s
7a 10
7e 7
7i 3
7ons
6te l
7i 15
2x 87
1edera
6i 4
6l
7e l
7i bh
6mes
6nt
6s 5
6t
7e 1o
7i 26
7r 1p
6ux
5i 3
2e
3s
2ind 8v
4t
5e 11
2le 7
3ici 48
3lat 8d
2mel e
3inin a
6s ay
6t b
3me
5s
3u 1s
2nd
4r 9
4u a
3et bi
3te l
4o c
2r
3a 5v
3ez
3ie
5z
4ons
3mai
6ent
6l
6s
6t
4e
5e l
5ment
5nt
7a
8b e
8i 4
8mes
8nt
8s 5
8t 61
7e
8e l
8nt
8r q
8s
9ci 66
8z
7i 3
7ons
5r q
5s
5te l
6t b
6u 1g
5z
4ie 4k
4o 8
3oc 35
4n 62
3rai
6ent
6lla 3r
8e
9m 1r
9nt
9r q
9s
9u 3a
9z
8i 3
8ons
6s
6t
4ee l
4ovi 4i
4y
3s
3tile g
6is 43
7t b
3veu 1s
2sse 7
3tin l
5val
8i 3s
8s
6e l
6i m
2te 7
3iche
7s
7u 1s
6i bh
3ons
2u
3illa
7ge l
8is m
7i
8ent
8s
9o c
8t
7mes
7nt
9i 2r
7rd l
7s 5
7t n
6e
7e l
7nt
7r
8a 5v
8ent
9t l
9z
8i 3
8o 5x
7s
7t
8a 1l
8e 4t
8iez
9ons
9s
aa 18
ae 7g
ai 3
aons
8on
aes 4p
ais m
anes 4p
as
8s
8t 5u
7z
6i 3
6ons
6u
7e l
7r b
7s
3tre 7
3x
2vrier
2z
1i
2ab 1j
3nca
6i
7ent
7lles
7s
7t
6mes
6nt
6s 5
6t n
5e 7
3sco l
2bre 58
2celle
7nt
7ra 5v
8ez
8i 6j
8o 5x
7s
3ha 3r
4e 5h
4ie 57
4o 8
4u a
3tif l
5o c
2del 35
2e
3f
3r
4e
5ment
5s
4s
4t b
3st 33
3vre
6s
6u 2y
3z
2ge b5
3ue 4g
4ra
6i 4
6mes
6n 1k
6s 5
6t
7es
7if l
8o c
8v j
5e 7c
5iez
6n b
6ons
6s z
2l
3ai 2f
4nt a
4tu 1g
3e
4nt
4r q
4s
4t 7p
4z
3ial
6e g
4er b
3le
5s
5t m
5ul a
3m
4a 3r
4e 7
4s
3on
5s
3s
3tre 7
2n
3al
5e g
5isa 3o
7m b
7t b
6t 5i
4nca 1l
6e o
6ier 17
8z
7ons
6ons
3e
4s
5s b
3i
4e l
4r q
4s
5sa 5d
6e 6o
6i 3
6ons
4t k
3landais 3v
7i a2
3s
2ol b
2rent
3me l
2s
3c
4al
6e g
6is 31
7t b
3su 5c
3ton l
2t n
2xai 4
4ti 26
3e 7c
1lacon
6na 3x
7i 40
6s
3gra 13
3ir 71
3mba
6g b
6i 4
6mes
6nt
6rd l
7t l
6s 5
6t n
5e
6a 2l
6e l
6m 1r
6nt
6r
7a 5v
7e 6h
7g b
7i 3
7o 5x
6s
6u 3a
6z
4me
6ch b
6e l
6ro e
6s
3n
4c
5s
4q 9i
3q 8e
3sh
4q 29
3tte
6e l
6nt
6r 32
6s
6ur l
7s j
6z
2ea 2l
3che 74
3ur
5i
6e 24
6mes
6ons
6r q
6s
7s 8l
7t b
6t n
5s
4v b
3xib 1j
2ic l
3ngu f
4t l
3ppa 1l
5e
6nt
6r 6d
6s
6z
3rt
5e 6k
2ocon
6na 10
7e 6r
7i 3
7ons
6s
3rais h
4enc b
6t 6p
5s
3t
4s
4ta
6b 1j
6g b
6i
7ent
7s
8o c
7t
6mes
6n 1k
6rd l
6s 5
6t k
5e 2
3u
4e 7
2uide l
3te 6f
3x
1ocali bj
2etus
2i
3e l
3n l
3re 6r
3s
2lie a
3k
4lore l
7iq 29
8s m
3le
5ment
5s
2nce 28
4tion
8na
ai 2f
alis 1c
ct b
ames
ant
ar 8p
as 5
at n
9e
al 5f
am 1r
ant
ar q
as
az
9i 3
9ons
8s
3d
4amental
be g
bi x
aux
7s
5t 1f
4e
5e l
5m 1r
5nt
5r 32
4re 5w
4s
4u a
3t
4aine
8bleau l
8s
7i 40
4e l
2ot
4ball
8er l
9u 3a
8s
2r
3ag b
4in a
3cai 4
5nt
4e
5e l
5m 1r
5ne a
6t
5r 32
5s
5z
3er q
4ster 3h
6i 3s
4t l
4u 3a
3faire
6s
7a 18
7i 3
7ons
6t
7air j
7e l
7s
7u 1g
3ge
5r
6a 5v
6e 6h
6i 3
6on
8s
8t
3mai 4
5ldehy 3n
6is bg
7t b
5nt
5t
6e 1o
6i 26
6r 1p
6s
4e
5e l
5l 2i
5ne l
6t
5r
6a 5v
6ent
7t l
7z
6i 3
6o 5x
5s
5z
4idabl j
4ons
4ula
7b e
7i 2f
7mes
7nt
7s 5
7t k
6e 7
6i 3
6ons
3t
4e
5ment
5res 2a
5s
4s
4uit 17
5n 3t
3um l
2sse
4ile l
6ife 1g
7s 4m
2u
3dre l
3et
5ta 85
6e o
6i 3
6ons
3gue
6s
6u 2y
3illa 1l
6e 28
6iez
7ons
7s
6ons
4ne 6k
3lard l
4e 75
3r
4be 6s
4cha 1l
6e
7e l
7nt
7r 8m
7s
7t 6i
7z
6i 3
6o c
6u a
4gon
7n 7u
7s
4mi
6lie 4b
8o c
7l 8f
6s
4nea 2l
6e l
5i
6e
7r a
7s
6l l
6men s
8s
6r q
6s
7sa 18
8e 6o
8i 3
8ons
6t
7es
7u 1g
4re
6a 2l
6e l
6nt
6r q
6s
6u 3a
6z
5i 6g
5u 1g
4s
3s
3t
4aient
6s 3v
6t
4e 1w
4o 8
4ra
6i 4
6l a
6q 29
6s
5e 5w
4u a
2x
2y 40
1racas
6s 4f
4tion
8na 10
9e
ae l
al 5f
am 1r
ant
ar q
as
az
9iez
aons
as 1c
9ons
8s
5u 4o
3gile l
6is 4f
7t b
4ment
8a
9i
aent
ar j
as
at
9mes
9nt
9s 5
9t k
8e 7
8i 3
8ons
8s
3iche
7ment
7s
7u 1s
6i
7mes
7n l
7r q
7s
8s 8l
7t n
4s
5e 28
3mbois 73
3nc
5ais 3v
5he g
6i
7e l
7mes
7r q
7s
8a 3x
8e l
8sab e
ai r
ant
9e t
9i 3
9ons
7t n
5ie c
6q 29
6sa 1h
7ca 6p
7e 7
7i 3
7ons
7q 29
7t b
6t b
6u 3y
5o
6li c
6phil 6v
8ob 6v
9n 6v
5s
4ge
6a 10
6e l
6nt
6ons
6r q
6s
6z
5iez
6n a
6ons
6pane l
9i 40
3ppa 5y
5e 50
3ter
6nel 2i
7is bk
8t b
6s
3ude 28
3yer bb
5u 1s
2edo 9y
3ez 40
3in
5e 7
5s
3le l
3nes
6i b
3quemment
6nce
9met 1g
9s
7t
8a
9b e
9i 4
9mes
9nt
9s 5
9t 61
8e 7
8iel 5f
az
9ons
8ons
8s
3re l
4o s
3sque l
6is m
2iand
6e l
6i 2a
6s
3c
3go
3me 28
3ngu 4f
3pouille 4g
3r 88
3se
4son 78
3t
4e
5s
4u 1g
4z
3vol 35
2oc
3id
5e
6ment
6s
6u 1s
5s
4ssa 1
6e o
6i 3
6ons
6u 1g
3l 1t
3mage
7r
8e l
8i b
8s
7s
3nt
5ail l
6l
7e l
7ie 4b
8t b
6ux
5ie 1g
6gna c
6sp 1p
5s
3tte 50
3ussar 3q
6e l
2uit
5s
3stra
7i 4
7mes
7n 1k
7s 5
7t
8es
8i h
8o 6
6e 7
6i 3
6ons
1ugitif l
6v j
3u 7t
2hr 40
2i
3e 16
3r q
3s 5
3t 3v
2ll l
2mais
6o c
5t
4n 1k
3e
4e l
4nt
4r
4s
4ur l
4z
3ie 57
2neb 1g
4railles
7r b
6riu 3y
4st j
2r
3ax
3ent
4t
4u 1s
3ie
5u 2y
3tif l
2s
3ee l
3ib 1j
4l
5la 6c
6e 11
6i 3
6ons
5s
4on
6n 1d
6s
2t
3e a
3il 35
3ur
5e l
5s
2yai r
4n 1k
3ez
3ons
0gache 6e
4is
2dget 8z
2ff 6b
2g
3a l
3e
4s
3nai 4
5n 1k
4e 28
4ons
2i
3e
4t b
3llard
8e g
8ie l
9s b
8s
3n
4e 6s
4s
3s
2l
3a
4ctagog 29
6i 4p
6oge 2r
7met 1g
7pho 1g
7s b
4nt
6e 4g
6i 30
6s
4x 3h
3e
4re l
5ie
7n l
7s
4tte 58
3ile 5a
3lo
3ons
4p
2mel e
3in
5e 77
5s
3me a
2ng
4rena 10
7e 3w
7i 3
7ons
4s
5ter
8i 15
8s
3t
4s
2p l
2rage l
5is m
4nt
6e l
6i 38
6s
3ce
5s
4on
6ne
8s
8t l
7i 3s
6s
3da 1l
4e
5e l
5nal l
6i 33
6t
5r 32
5s
5z
4ien
7na 3x
8e l
7s
6z
4o c
3e
4e l
4r q
4s
3ibald 1a
3nem 1r
4is
6o c
6sa 5d
7e 6o
7i 3
7ons
5t
6es
6u 1g
3rot
6s
6t 41
3s
2spi bl
3triq 29
6t b
2te
4a 2l
4e l
4r 32
4s
2uche
6ment
6r
7e l
7i b
7s
6s
3fre 6e
3lois
7e
8ment
8r 3h
8s
2ve 28
2y
3s
2z
3a 5y
3e
4l e
4tt b
4u 72
3on
1ean 1k
2in 5t
3sh 33
2l
3e 7
2mir q
4s av
4t n
3ma
2na 10
3civ b
3darm ao
4r b
3e
4alogie l
9q 1b
9s m
4e l
4nt
4r
5a
6i 4
6l
7a s
7e g
7isa
ab e
ai 4
ames
an 1k
as 5
at 1f
9e 7
9i 3
9ons
9si 1c
9t b
8t b
6mes
6nt
6s 5
6t
7e 1o
7i 26
7r 1p
6ux
5e 68
5iez
6ons
6q 29
5on 62
6s 4h
4s
5e l
4tic 1a
6e 1g
6q 1b
6s 1c
4z
3ial
6e g
6i m
5ux
4e
5s
4ta 5e
3oci 3n
4u
5x
3r b
3s
3til
6homme
aie 1g
6i m
6le
8s
9s b
8t 6i
6s
7hommes
5ment
4leman
7en
2ographe l
8ie l
9q 1b
3metral
8ux
7e l
7ie l
8q 29
8s f
2rai 4
4nt a
3be 28
3e 7
3mai
6ent
6n a
6s
6t
4es
2ste l
4ion
7n 4i
7s
1hetto l
1ibbon l
3i 40
2f 6q
2gantesq 1b
6i 15
6omach 3h
3olo l
4te 59
2let
5s
3l b
2n
3gemb 1g
3seng l
2rafe
6a 2l
6s
3l l
2t
3an
5e l
5s
3e 59
2vre 3w
1laca 5y
4e
5e l
5s
4iai 1g
6l 3v
6t 8d
6ux
5e 4k
4o c
3diate 14
3iv b
3nd
5e 28
5s
3s l
3uq 29
2issa
6d b
6g b
6i 4
6mes
6n 1k
6s 5
6t n
5e 50
2obal
6e g
6is 4f
7t b
4e l
4ula 6
6e 58
6i 2r
3i 1g
3ria
5et m
6u 2y
2uan 1k
3cid b
4ose 4g
6i 3n
3te c
1nol b
1o
2be
4let
7er 3h
7i 40
7s
4r
2dai ar
2go l
2lde c
3f
4e
2mme 3w
2nfla
6b e
6g b
6i 4
6mes
6n 1k
6s 5
6t n
5e 2
3g
3zes
6s b
2rge
5e l
3il e
2ss b
2th 4l
2udron
7na 3r
8e 7f
8i 3
8ons
7s
3ff 1g
3i 2r
3rde l
4mand
8a 1l
8e 7
8iez
9ons
9s b
8ons
8s
4ou l
3t
4e
5r 6d
5z
4s
4te
6let m
6nt
6r q
6s
6u 72
6z
5ier b
7z
6ons
3verna
8b e
8i
9ent
9l l
9s
9t
8mes
8n 2k
8s 5
8t n
7e
8e l
8ment
cal
ee l
ei 15
dux
cs
8nt
8r q
8s
8u 1s
8z
7i 3
7ons
1rabu 3x
3ce l
4ia 1l
5e
6e l
6nt
6r q
6s
6use
9ment
9s
9t b
7x
6z
3de
5s
4in l
3ffiti l
3in
5e
6e l
6nt
6r q
6s
6ter 3h
7i 3s
6z
5s
4ssa 5y
6e 7f
6i 3
6ons
3mmaire l
8i 5a
6tical
be
cm 1r
cs
bisai r
ent
et 8d
de 7g
di 3
dons
ct b
aux
8s m
5e l
3nd
5e
6let 6i
6ment
6s
7s b
6t 6i
6u 1s
5i
6e l
6loqu 2p
6mes
6o 2a
6r q
6s
7s 8l
6t n
5s
4g b
3phie l
6q 1b
6s z
6ta 3r
7e 3w
7i 3
7ons
4pe l
5illa 3r
8e 28
8i 3
8o c
6n l
3s
4se
6ment
6r 3h
6s
6t l
6y 2b
3tif bm
5n 3e
5s
5tu 3n
4te
6e l
6l e
6m 1r
6nt
6r
7a 5v
7e 6h
7i 3
7on
9s
9t
6s
6u 3a
6z
4uit 17
3ve
5e l
5ment
5r q
5s
4ie
6r l
6s
6z
5r q
5t
6a 1h
6e 59
6i 3
6ons
2e
3a 1l
3c
4q 4w
4s
3en
4r
3ffe 28
5i 6g
3gor 1a
3le
3nada 3x
6e
7s
7u 1s
6ie 4b
7l e
7n a
4i 6l
4ouilla 3r
9e
ant
ar bb
as
at m
az
9i 3
9ons
3ve 7
2ief l
4vement
3ffe 28
5i 3
3gnon l
6ta 3r
7e 50
7iez
8ons
8s
7ons
3ll
5a
6d b
6ge
8a 1l
8e l
8nt
8ons
8r q
8s
8u 1s
8z
7i 3
6i 4
6mes
6nt
6s 5
6t n
5e 7
3maca 10
6e 7
6i 6g
6ons
4e 7
4pe
6e l
6nt
6r
7a 5v
7ea 2l
8nt
8z
7i 3
7o 5x
6s
6t m
6u 3a
6z
3nce 86
5h aq
4go l
3ppe 7
3s
4e
5s
2ogne
6m 1r
6nt
6r 32
6s
6u 3a
6z
5o 7l
3nde
6e l
6m 1r
6nt
6r 32
6s
6z
3o 3y
3s
4se
6r 3h
6s
7s b
6u 1s
5i
6e
7r
8e
9ment
9s
9t b
8s
7s
6mes
6r q
6s
7s bn
7t b
6t n
3tesq 1b
4t b
3uilla 23
7e
8e l
8m 1r
8nt
8r bo
8s
8z
7i 3
7ons
8t l
4p
5e o
5i 6j
2ua 2l
3e l
1uepe l
3re
4i
5e l
5lla l
7ero l
5r q
5s
6o c
6sab e
8i r
8n 1k
7e 6o
7i 3
7ons
5t 3v
4re l
5i 3s
3t
4t 6b
3ule
6e l
6m 1r
6nt
6r q
6s
6t 6t
6z
2i
3che
6s
6t
7i 3s
7s
3da 3r
4e
5e l
5r
6a 5v
6e 6h
6i 3
6on 62
7p b
5s
3gnol
7e s
7s
6n l
3ld b
4lau 1c
5edou
6met
9a 1l
9e 4t
9i 3
9ons
9s
9t 5u
7o s
6ret 6i
5ocha 3r
8e 11
8iez
9ons
9s
8ons
8u 1g
6t bp
3mauv b
3ne b
3rlan 3n
3se l
3tare l
6is m
2s
1ym
3nase l
6iar 4p
6t 3l
2necologi 4a
9u b
6mast 3h
0ha
2bile
6ment
6s
6t b
5i 48
5l 3f
4t
5a
6b 1j
6c e
6i 4
6mes
6n 1k
6s 5
6t
7es
7i h
7s
5e 7
5s
5ua 1h
6d b
6e 1m
6i 3
6ons
6s
2che
2i
3e l
3ne
5u 2y
3r bb
3s
4sab e
6i r
6nt
5e 1w
3t
2le
4i 2r
4t 1d
3l
4owee c
4ucina
9i 4
9mes
9n 1k
9s 5
9t
aes
ai h
ao 6
8e 7
8i 3
8oge 2r
9ns
9s b
3te
2mac l
3burg 40
3ec 80
3merless
3st 40
2n
3c 83
3dicap 4x
3ga 1s
3te 7
2rcela 10
6e o
6i 3
6l 8g
6ons
3em l
4ng
6ais h
6e 1g
6s
6uet l
8ux
7i 40
3ico s
3monica l
8is m
8or 3n
7e
8s
8u 2y
7q 1b
7s 4m
7u 3y
3nais
3pe 7
4on
6na 3r
7e 2
7i 3
7ons
6s
3t l
2sard
6a 1l
6e 3w
6i 3
6ons
6s
2te
4r
3ive
6a 2l
6ment
6s
2usse o
3t
4e
5ment
5s
5u 1s
4s
2vane l
3e
1e
2bdomadair j
8i 3s
3erg v
3re 2l
2cta 1g
2in
2la 1l
3ice l
5oid 4c
6n l
6pte 1g
4u 3y
3lo
2matologi 3g
9u b
6m b
6poies b
at 4l
6s b
6zo 4i
3ispher 3l
3orrag 45
6oidai 1g
al 3v
aux
9e l
2nry l
2patiq 29
6sa 3o
7m b
6t b
2raldiq 29
7s m
3be
5r 32
5s
4ie 57
3cule
7e 7l
7s
3e
4ditair j
7e l
4siar 4p
6e l
4t 4l
3it 9f
3mandad l
4es 2a
3nie
6e l
6s
6u 72
3oine l
6oma 2r
5q 1b
5s 1c
4s
3pes
2sit bk
2terocentr 4l
8r 4p
7hromoso 1c
7l 4h
7ycl 4l
6dox 6v
7y 2r
6gam 3h
7ene
ai m
as
9i b
7reff b
6log 29
6morphe l
bi 15
6sexua 3z
ae 7q
6troph b
6zygo m
2u
3re
5s
5u 2y
4te 7
1i
2berna
7i 4
7l 3v
7mes
7n 1k
7s 5
7t k
7ux
6e 7
6i 3
6ons
3o 2l
2c
2deus j
5x
2er
4archie l
9q 1b
9s 4m
2lara 2n
2malay 5a
2ppie l
4ophag 4l
6otame
bs
cq 29
2rondea 2l
7l e
2ss f
3toi 1g
5ria 1l
7c 4h
7e
8e l
8n
9n b
9s
9t
8r q
8s
8t m
8z
7i 3
7ograph 6v
8ns
7q 1b
7s 1c
2tlerie 7l
7s 1c
2ver
5s
1o
2bby
2ckey
6eu 3a
6s
2la
3landais 3v
7e l
4ywood 1a
3ogram 1c
7ph 6v
2mard
6er 3h
6s
3e
3ici 3n
3mag b
4e l
3o
4phon 6v
4s
5exua 3z
8e 7q
2ngri 3
5oie
8nt
8ra 5v
9ez
9i 6j
9o 5x
8s
7s 3v
6ns
6ya 3r
7e
8e l
8r u
8s
8u 1s
8z
7i 3
7ons
3nete
7ment
7s
7t b
5u 1s
3ora
6bi 3z
7l j
6i 2f
6mes
6nt
6ria s
6s 5
6t n
5e 7
3te
5u 2y
2p
3ital
6ux
2quet
6a 1l
6e 4t
6i 3
6o c
6s
6t 5u
2ra 6
3de
3izon
7s
7tal
ae g
ai m
9ux
3loge
7r
8e l
8i b
8s
7s
3mis
4ona bq
6e 7
6i 3
6ons
7therap 3h
3oscop b
3re 14
4ibl j
3s
3tensi 33
2spic b
5talie 4b
9s 3u
9t b
3til 35
4o l
2te
4l
5s
4s
5s b
2u
3rr 33
1ua
3i 4
2blo s
2e
2i
3le
5s
3ssi 40
3t
4iem j
4re l
2m
3ain 17
4nis ay
6tai 1g
8r 12
7e l
3bl j
3eu 1s
3ide l
5ifia 1l
8cate 14
bi h
8e 7
8i 3
8ons
6t b
4lia 7r
6e 7
6i 3
6ons
6t b
3orism b
7t 3l
4u 1s
2rla 10
4e 50
2tt b
1ybrida 1h
6e 7
6iez
7ons
7s 1c
7t b
6ons
2draulic 1a
8q 29
4ogen 4m
7olog 3h
6lisse 14
6raph 6u
2e 2r
2giene l
6iq 1b
7s m
2mn b
2peremotiv 4h
6sthes 3h
5tel 3h
7ndu a
8s 8d
6herm 3h
7yroid 3h
6on 3h
6rophiames
cssi 3
ctes
be 64
bi 3
bons
bq 29
3nos b
5tiq 29
7sa 1l
8e 28
8i 3
8m b
8ons
3ocras
6is 3h
7t j
4thecab e
9i 1g
7na 1s
7q 4w
7rm 3h
7s b
7tiq 1b
6yroidie l
cs 1c
2sterectom 3h
6i 4a
6ograph 3h
0iceberg l
2i
2one l
1deal
5e g
5isa 7w
7e 7
7i 3
7m b
7ons
7t b
6t b
4ux
3e
4s
3m
3ntifia 27
8c 3i
8e 7
8i 3
8ons
6q 1b
6t b
3ologie l
8q 29
8s f
7u b
2iot
5e g
5ie l
6f 67
6s br
5s
2ole l
1f l
1gnobl j
4ra
6i 4
6mes
6nc b
7t
8e l
8i c
8s
6s 5
6t n
5e 7
5i 3
5ons
1l
2e
3s
2legal
7e g
7i m
6ux
5itim 35
3icit j
5o
4mit 3t
3ogiq 1b
6s 1c
3umina 1h
7e 7
7iez
8ons
8s 1c
7ons
4sion
8na 1l
9e 7
9iez
aons
as z
9ons
8s
5t 8w
2s
1mage
5r 32
5s
4ina
7b e
7i 2f
7mes
7nt
7s 5
7t 61
6e 7
6i 3
6ons
3m
2batta 66
3ecile l
7l 4h
2itat
6e 1o
6i 26
6r 1p
4e 7
2matric bs
5ur 19
3ediat
8e
9ment
9s
9t b
8s
4nse g
6i m
6ura 66
4u 66
3ig bt
4n 2p
4sc b2
3obile l
7ie 4b
8s ay
8t b
4nde l
6i 60
4ral
7e g
7is z
8t b
6ux
5ta 8y
6e 7q
3uabi 3z
6l j
4nis 34
6t 5i
2pac 5j
4i 4b
4rdonna 66
5fait 17
5tagea 66
6i
7al
9e g
9i m
8ux
7e l
7mes
7r q
7s 4r
7t n
4sse l
6ibi 3z
8l j
4tiemment
7nc b
8t 7x
3eccabi 3z
8l j
4netrab 1j
5sa 66
4r
5atif l
8v j
7r 1p
5ial
8e g
8i x
7ux
6e 2x
6ssa 66
6t 3h
5meab 8o
3ie 6i
4toyabl j
3lacabi 3z
8l j
5nt 3d
4ica 3o
6it j
5q 4w
4or 34
3oli
6e l
6ment
6s
6tes 2a
7i 4p
4rta
7b e
7i 4
7mes
7n 2k
7s 5
7t 1f
6e 7
6i 3
6ons
6un
8a 1l
8e 7
8iez
9ons
9t b
8ons
8s
4sa 1
5e 11
5sib 1j
5te
7s
7u 1s
6u 1g
4t
5s
3resarii
9o l
6criptib 1j
6sion
ana
cb 1j
ci 4
cmes
cn 1k
cs 5
ct n
be 7
biez
cons
cs z
bons
as
5visib 1j
9o c
6oya 13
6u a
4ima
7b e
7i 4
7mes
7n 1k
7s 5
7t
8es
8ur
6e 56
6i 3
6ons
4obab 1j
7t 8d
6i m
5visa 7w
8e 7
8i 3
8ons
8te
4udemment
7n 2k
3uissa 13
4lsa 1l
6e 7
6iez
7f l
7o c
7v 35
6ons
4nement
5i
6e l
6s
6t b
4r
1n
2accentu 3t
6ptab e
9t 8d
6ssib 1j
4heve
8e l
8m 1r
8s
3dmissib 1j
3percu a
4precia 66
9e a
6ivois 3t
6opri 3t
4te l
3ttendu a
7t 2c
3udi 66
4gura
8i 4
8l 3v
8mes
8nt
8s 5
8t k
8ux
7e 7
7i 3
7ons
2cantati h
8o 6
4pab e
6cita 2n
9e l
4rc 9u
5na
7d 6p
7i 4
7mes
7nt
7s 5
7t
8e l
8i h
8s
6e 7
6i 3
6ons
3endi 8j
4rta 6p
6itu 3n
4ste l
6ue 5g
3idemment
6n 2k
4ner 25
4siez
6f l
6o c
6v b
4ta
6i 4
6mes
6n 1k
6s 5
6t
7e 1o
7i 26
7r 1p
5e 7
3lina
7b e
7i
8ent
8s
9o c
8t
7mes
7nt
7s 5
7t k
6e 7
6i 3
6ons
4uaient
7s
8se 16
7t
6nt
5r 88
5s
6e l
6if l
7o c
7v j
6s 2d
5t n
3ognito l
4mba 1l
6e 59
6i 3
6ons
6ustib 1j
5parabl j
7tib 1j
6et 2p
6let 17
6rehensib 1j
df l
do c
dv b
8ssi 66
7is 3v
4ncevabl j
6ilia 66
5ditionna 3z
ce
de l
dl 2i
ds
6u 4h
5fort
9abl j
9s
5naissab e
bn 60
6u a
5sciemment
9n 2k
6equ 2p
6idere
be l
bment
bs
7sta 13
6ola 66
8e a
7mma 66
6tan 2k
8ta 66
7itutionna 3z
fel 2i
7ructi 66
5testabi 3z
bl j
9e a
6in 2p
6ourna 66
6rola 66
9e a
5vena 13
8i 1r
7rti 66
4rrect
9e g
9i h
9s
6igibl j
6uptibi 3z
bl j
3rimin 7m
4oyabl j
7n 2k
4usta 7r
7e 28
7i 3
7ons
3ulp 7m
4rabl j
2de
4cela 66
6mment
6n 2k
5ida 66
6s
7e l
7i h
4fini
8e l
8ment
8s
9sa 66
4mne l
6is 7m
7t 5i
4niabl j
4pendamment
9nc b
at
be l
bi x
bs
4scripti 66
5ira 66
5tructibi 3z
cl j
4terminab e
bt 8d
ae a
ai 15
4x
3ian 12
4ca
6i 4
6mes
6n
7s
7t
6s 5
6t
7e 1o
7i 26
7r 1p
5e 7
4e 7l
4ffera 1l
8e
9e l
9mment
9nce l
bia 3o
ce a
at a
9r q
9s
9z
8i 3
8ons
4genc b
7e l
7t a
6ste l
8i h
6t b
5na 1h
6e 7c
6iez
7ons
7t b
6ons
4q 4w
4scerna 66
6iplin 3t
6ret
9e g
9i h
9s
6utabl j
8e a
5pensa 66
6onib 1j
7s bu
5tinct 17
8gua 66
4vidu
8al bv
9t 8d
8el 2i
8s
6s
7a 6
7e g
7ib 1j
8o c
3olo 1g
4nes 1a
3ui 8q
4lgenc 65
8t a
4strial 8p
8e
9l 2i
9s
9u 72
2ebranlabl j
3di 1k
3fficac 35
3luctabl j
3pt 6v
3stima 66
3vitabl j
3xplicabl j
7qu 3t
6oita 66
9e a
7ra 66
8e a
7si 66
2faillibi 3z
9l j
4me l
5i b
4nt
6e 4g
6ici 3n
7le l
8i 7o
6s
4rctus
3ect
6a 10
6e 7
6ieu 72
8z
7o c
6ons
6s
4rieu 4b
7z
6ons
7r 2h
5n d
4s 48
3idel 35
4lt 5c
4m b
4ni
6e l
6ment
6s
6te
8s
9im d
7i 2t
7u 3n
4rma ai
6e 6s
6ie 4k
7ons
7t b
6ons
3lammab 1j
8ti h
9o 6
5tion
9nis m
9s
4exibi 3z
8l j
7o c
4i 7j
4ue
6nc 53
7t a
7z 33
6r q
6s
6z
3orma
7i 4
7mes
7nt
7s 5
7t
8e 1o
8ic 1a
9f l
9on
bn 4n
bs
9q 29
9s 7m
9v b
8r 1p
6e 1i
6i 3
6ons
6ul 3t
3rac 3o
5rou 3x
5so c
6tructu 1g
2geniames
7ssi 3
7tes
6e
7e l
7r
8ez
8i 6j
8ons
7s
7ur l
8s j
8x
7z
6i 3
6ons
7s 4h
3rat
6e g
6itu 3n
6s
4edi 1r
2habile 6i
7i m
6ta 66
7e a
7u 4n
4l 8i
3uma
6i
7ent
7n 17
7s
7t
6mes
6ni m
7t
6s 5
6t k
2imagina 66
3tia
6i 4
6l
7e g
7i 7s
6mes
6nt
6s 5
6t
7e 1o
7io c
8q 29
8v b
7r 1p
6ux
5e 7
2jecta 27
6e 11
6iez
7o c
6ons
3onct 2c
3uste g
6ic b
7fia 66
9e a
2ne
3ocemment
6nc b
7t 3e
4mbra 66
4v 8i
2offensi 2t
3nd 7m
3ublia 66
4i a
2quiet
7a 10
7e 7
7i 3
7ons
7s
7u 3n
5site 14
8i h
8ori d
8r 1p
2saisissab 1j
4tiabi 3z
8l j
6sfac 3o
9isa 2n
at a
3criptib e
9o c
6r 9
6s
6t a
6va 23
7e 1w
7i 5s
7ons
3ectariu 3y
6e l
6ici 3n
7fu 3x
7vo 1g
5ur 4h
4nse a
6ibi bw
8l j
4parabl j
4re 7
3igne l
6ifia 13
4nu 34
4pid 19
4st ap
3ole
6e l
6mment
6n 2k
6r q
6s
6z
5iez
6ons
6t b
4mnia 4p
7e 58
4ucia 13
7e 5g
5tena 66
3pecta 1l
7e 11
7iez
8o c
7ons
8ra s
7r 1p
4ir bc
3tab 1j
5ll 8i
5nc b
6t
7ane
ae l
ai m
ament
as
7e l
7s
4inct
8if l
9v j
8s
8u 4n
5tua 1l
7e 7
7i 3
7ons
7t
8e 1o
8ion
bnal 8p
ce 7q
bs
8r 1p
8s
4ructe 14
8i 26
8r 1p
6i 8q
6ment
aa
bi 2f
bli 15
bmes
bnt
bs 5
bt k
ae 7
aiez
bons
bs m
aons
as
3u
4bordin 3i
8onn 3t
4ffisamment
9n 2k
6l 25
4lina 2a
7e l
7otherap 3h
5ta 10
6e 11
6i 3
6ons
4pportabl j
4rge
7ames
8ssi 3
8tes
7e l
7ons
7r y
7s
7z
6i 3
5rection
cn 4n
cs
2tact
6e l
6i e
6s
3egra
7i 4
7l
8e g
8i m
7mes
7n 1k
7s 5
7t
8e 1o
8ion
bnis m
bs
7ux
6e 7
6iez
7ons
7s z
7t b
6ons
4llect
9s
9ualis 9g
dt b
ael 2i
6igemment
9nc b
at
be l
bs
ci 33
8ibi 3z
al j
4nda 13
5se g
6if
8i au
8s
7t b
7v j
5ta 1l
6e 7
6iez
7on
9na 3z
ae
be l
bl 2i
bs
9s
6ons
4ract 2c
6lli 3t
6rmees
9s
6str d
5cala 3m
8e 7
8i 3
8ons
6ed 1e
7llul 4i
7pta 1l
9e 11
9iez
ao c
9ons
7sse 14
9i h
6hangeab 1j
6la 9m
7ubs
6ommuna 5e
bic 3i
7nnex 8d
8tinent d
7st d
7tid d
7ur 2a
6urre 2n
5departement d
8enda 13
6ic 3o
7git d
7mes
7r 88
7s
8a 18
8ciplinai 1g
fr 4h
8e 16
8i 3
8ons
8s 2d
7t a
5ess 1d
6t l
5fa 60
6era 1l
8e
9nc b
at
9r q
9s
9z
8i 3
8ometr 6v
9n l
6luv b
6oli 41
5ieur 17
6m
7a 6
7s
6ndividu 4n
6or 2h
5lig 7z
7ne 4i
6ock l
8ute 14
ao 6
ar 1p
7p b
7q 4w
6u 3n
5mede l
8i 4i
6inabl j
8isteri 4n
7tt 2p
6olecul 4i
6uscul 4i
5na
7i 4
7lis 3i
7mes
7nt
7s 5
7t
8es
8ional
de l
di 8h
cux
8s
6e
7e l
7m 1r
7nt
7r q
7s
7t
7z
6i 3
6onc b
8s
5pariet d
8lement 4i
6ell 8i
7netrames
cssi 3
ctes
di h
be 64
bi 3
bons
7rsonn 4n
6ho 2r
6lanet 4i
6ol 8i
7s bu
6reta
ai 4
ames
an 1k
aria s
as 5
at 61
9e 11
9i 3
9ons
7ofessionn 4n
5reg 2r
7l 3i
6ogate 14
aif l
bo c
bv j
ao 6
ar 1p
8e 5k
8i 3
7mpa 18
9e 1w
9i 5s
9ons
9r 9
9s
9t
9u a
6upte 14
9i 26
9r 1p
5secti h
9ori 4n
7ss 8d
7xua 3z
9e
ae l
al 5f
as
6ider d
7g 2r
6tell 4i
7i 60
6yndic d
5vall 5i
6ena 23
8ez
8iez
9ons
9r
8ons
8tion
cn 12
cs
8u a
7rs 8d
8tebr d
9i 38
6ien 91
8w 71
7n b8
6ocal 4l
4sta s
6in
8a 5e
8e l
8s
3ime 7c
5id a4
6ez
6ons
6s z
6t b
4t a7
3olerab e
8n 2k
4ucha 66
4xican 1k
8t 8d
6q 4w
3raveine 5g
4epid 35
4iga 2n
6u f
4oducte 14
9i 26
9r 1p
7i 8q
5uva 66
4us
6e l
6i h
3ub 4m
4itif l
7on
9n 12
9s
7v j
2utile g
6isa 66
8e a
7t b
2valida 7r
7e 7
7iez
8ons
8t b
7ons
4s 8d
3enta 6n
6e 11
6iez
7f l
7o c
7v 19
6ons
7ri 41
6r 1p
4rsa 27
6e
7e l
7ment
7nt
7r q
7s
7u 1s
7z
6ib e
7ez
7f l
7o c
7v b
6ons
4sti
7e l
7ga 4j
7mes
7r q
7s
8sa 18
9e
am 1r
ant
as
au 3a
az
9i 3
9ons
7t
8es
8u 1g
3incibi 3z
8l j
4sibi 3z
7l j
4ta
6i 4
6mes
6n 1k
6s 5
6t
7es
7i h
7o 6
5e 7
5ons
3olontair j
4q 4w
3raisemblab e
cn 60
1ode 7
1ra
3i 4
3s
2ez
2iez
3s
2landais 3v
2onie l
5q 1b
4s
4t
2rationalis 1c
bt b
8n 4n
3ee 7q
4flechi a
7x 8d
5utabi 3z
9l j
7e a
4gular 4h
7ier 17
4mplaca 66
4parabl j
5rehensi 66
7ssi 66
6ochabl j
4sistibl j
5pect
9s
9ue 2x
6ira 66
6onsab 1j
4verence l
aie 2x
7sibi 3z
al j
3igab e
6t 8d
4ta
6b 1j
6i 4
6mes
6n 1k
6s 5
6t 61
5e 7
3up 3o
1slam
5iq 29
6s ay
4ndais 3v
2olat
6e 1o
6ion
9n 12
9s
6s
4e o
2raelie 7l
7t b
2su a
1talie 7l
2em l
2inerai 1g
7n 1k
1ves
2oire 4g
2re
4s
5s b
3ogne 4g
0jacassa 10
6e
7m 1r
7nt
7r 32
7s
7u 3a
7z
6i 3
6ons
3k
3que
6e l
6r
7i b
6s
6t l
2de
3is
2gua 1s
2illi
6mes
6r q
6s av
6t n
2lousa 1l
6e 7c
6i 6j
6ons
5x
2maiqua 6p
5s
3be
5s
4on
6nea 2l
6s
2n
3vier
2pon
5ais
8e 4g
2r
3din
6a 3r
6e
7e l
7nt
7r q
7s
7t l
7u 72
7z
6ie 4k
7ons
7s m
6ons
6s
3gon
6aphas 3h
6n 1e
6s
3re
2ser
3mi c
3pe 7
2uge
3ne
5s
2vel
2zz
1e
2an
4net m
4s
2ep l
2nny l
2remia 3n
3sey l
2sus
2t
3a p
3e 7d
3o c
3s
3te 4u
2u
3di l
3n
4e
5s
6s b
3x
1ob
3s
2ckey l
2gging l
2hanniq 29
7t b
2ie l
3g 8u
3nd 8v
4s
4t
5s
2k 40
2li
4e
5s
6s b
4ment
4s
2nct 8d
3gl 7y
2rdan 1a
2seph l
2uai ar
4nt
3e
4e l
4nt
4r q
4s
4t l
4u 3a
4z
3g l
3i
4ez
4ons
4r q
4s
4t n
3jo 2l
3ons
3r
4nal
7ie 4b
8sm b
9t 3l
6ux
5ee l
6llement
4s
2ya 2l
3euse
7ment
7s
7t b
5x
1udas
3iciair j
6e 2x
3o
2ge
4e l
4m 1r
4nt
4ot b
4r q
4s
4z
2if l
3llet
3n
3ve 4g
2les
3i 5a
2mea 2l
4ll 5u
4n s
2ng e
3io 1s
2pe
4s
3iter 1a
3o 2w
2re 2
3idiction
bn 4n
bs
6q 1b
6s 1c
4st b
3o c
3y l
2s
3qu
5e l
3te
5ment
5s
6s b
4ice l
6ia 66
7e 4b
5fia 1
7cate 14
ai 26
ar 1p
7e 7
7i 3
7ons
2t aq
2venil 19
0kais 40
2li
2mikaz b
2n
3gourou l
2ppa
2rate
6k 33
6s
3ma
1elvi c
2rose 2r
2tchup l
1g
1han
1idnappa 3r
7e 28
7iez
8ng l
8ons
7ons
2ki l
2lo
4metra 3r
8e 7
8iez
9ons
9q 29
8ons
4s
2mono l
2os 4p
2t
3chenet m
1lax 80
1m
1remlinolog 3h
2ypton
1yst 3l
0la
2bel 5f
4u 1s
3orant 6p
6to 6
3yrinthe l
9i 4p
9odon 6i
2c
3era 1h
4t l
3he
5e l
5nt
5r q
5s
5t b
5z
3s
3tee l
4ose
7ru 3y
7s
3une 58
2dy
2i
3d
4e
5u 1s
4s
3ne
3rd l
3s 42
3t
4i 3s
4u b
2ma
3bda
6ci 15
4ea 2l
3e
4nt
6a
7bl j
7i 4
7mes
7nt
7s 5
7t k
6e 7
6i 3
6o
7ns
7s
4s
3pe 7
2nca 3r
4e
5e l
5m 1r
5nt
5r q
5s
5u 3a
5z
3d
4e
3gage l
6i 3s
4e 5k
4ue
6s
6t m
6u 1s
6y 41
5i
6d b
6e
7r l
7s
6mes
6r q
6s
7sai r
9mment
9n 1k
8e 1w
8i 3
8ons
6t n
3terna 1l
7e 6f
7i 3
7o c
2pin
5s
3s
2qua 5y
4e
5lle
2rbi c
3d
3gag b
4e
5ment
5s
6s b
5u 1s
4u f
3me l
3ve a
2s
3ag 2r
3e 1s
3se 7
4iez
5tu 3n
4o
2teral
7e g
7is 3i
8t b
6ux
4x
3in
5e l
4tude l
7in 4i
3rines
3te 7
2ure
4i 40
2vabo l
4g b
4nde l
6ie 1g
7n l
3e
4e l
4m 1r
4r 32
4s
4u 3a
2wrenciu 3y
2zare s
1e
2ader
6s
7hip l
2che
5r q
3o c
3te 14
4u 1g
2gal
5e g
5is bg
6t b
4ux
3end 5i
4r
5e
6ment
6s
6t b
5s
3ion
6n 4i
6s
4slate 14
8i 26
8r 1p
8u 1g
5t b
4tima 1h
7e 7c
7iez
8ons
8s m
8t b
7ons
3ue 7
4me l
2i
2ndemai c
3t
4e
5ment
4ille l
7o c
4s
2onar 3q
3pard
7e a
7s
2pre 58
2quel
2s
3bie 7l
3e 7
3ion
6na 6
7e 7q
6s
3quelles
7s
3siva p
6e 76
6iel 5f
8z
7ons
6ons
3te 7c
2t
3tre a
2ucem 45
3r
4r f
4s
2vait
4nt
6i 30
3e 7
3ie 57
3ons
3re
5s
2xie l
2zar ad
1i
2aiso 2w
2bera
6b e
6i 4
6l
7e g
7is bx
8t b
6mes
6nt
6s 5
6t
7e 1o
7i h
7o 6
7r 1p
6ux
5e 7
5ta 6
6e l
6ici 3n
7n
8a 3x
8e l
8s
6y
3ido l
3rair 6v
4e
5ment
5s
2ce
4nce l
6ia 1l
7e
8e l
8m 1r
8nt
8r q
8s
8u 72
8z
7i 3
7ons
3or 2r
2e
3e l
3n
4s
3r
3s
3u
4e l
4tenanc b
9t l
4x
3v 1g
2fting l
2gne
5e l
5s
3o 6x
3ue 28
2las
2ma
4ce l
3b 5i
3e
3ite 11
3ona
6de l
7i 3s
6g b
6i 2f
6mes
6nt
6s 5
6t n
4usin 7p
3pid 19
2n
3ge
5r
6a 5v
6e 1w
6i 6j
6o 5x
4ot
6ie 1g
6s
2on
4s
2queu 1s
4ida
7b e
7i 4
7mba 1s
8es
7nt
7s 5
7t
8e 1o
8i 26
8r 1p
6e 7
6ien 2u
8z
7ons
7t b
6ons
2ra 5v
3e 5w
2s
3a 5d
3e
4nt
4s
4z
3ie 4k
3se 28
3te
5r
6a 5v
6e 6h
6iez
7ons
8s b
6o 5x
5s
2t
3hiu 3y
3ier b
3re l
3s
3terair j
7l
8e g
8i m
7r 4h
7te 14
8r 1p
8u 1g
7ux
2ve
3rai
6ent
6s
7o c
6t
4e
5e l
5nt
5r q
5s
6q 29
5t l
5u 3a
5z
1obby
3e
2cal
5e g
5is a4
6t b
4ta 6
5i 26
4ux
3omobi e
6te 14
7i 26
7r 1p
2ft l
2ge
4e l
4m 1r
4r q
4s
3iciel 5f
7n 2u
6s 1c
4q 1b
4s
5te l
6ic 1a
7q 29
3o
2i
3n
4ta 6p
3s
4ir l
2mbai 1g
5rd a
6thro 2a
2ndon 1a
4res
3g
4ev 4h
4s
4temps
4ue
6ment
6s
6t 6i
6u 1s
2ok l
2que
2rd
4s
3i
3ra 6p
3s
4qu
6e
2t
3e 4g
3io 2w
3o l
3s
3t b
3us
2uab e
4nge
7a 1l
7e l
7nt
7ons
7r q
7s
7u 3a
7z
6i 3
3che
6nt
6r 32
6s
6t l
6u 3a
6z
3e 28
3is
3lou l
3p
4e 7
4s
3rd
5e
6e l
6ment
6nt
6r q
6s
6u 1s
6z
5s
3ve
2ve
2yal
5e g
4ut b
5x
3e 1s
1u
2brif bm
2cid 35
4fer 1a
4o e
3ratif l
7v j
2e
3s
3u 1s
2ge
3ubr j
2i
3s
2lu l
2mie 1g
4nesc 2p
6u 2y
2nair b
4t 4l
3di l
3e
4s
4tte 4g
2pi c
2s
3tre 6s
2therani 15
6ie
8n 2u
8s
3in 3e
3t 7t
2x
3e 7
3ue 2x
4re l
1ycee
5n 2u
5s
2s
0ma
2c
3ab 1g
4q 29
4ron
7i
8q 29
8s
7s
3chabe b
3he
5r q
5t m
4in
6a
7i
8mes
8rent
8s 5
8t n
7l
8e g
7mes
7s 5
7t k
7ux
6e
7e l
7nt
7r 32
7s
6i x
6s
4o
5i 1g
3on
2dame
3elei 2r
4moiselle
3o 2r
2estria
6o l
2fia l
2gasin
7a 3r
7e 7
7i 6g
7ons
7s
4zi 2r
3e
4s
3ic 1a
4e l
4q 1b
4ste 4b
6ral
9e g
8t
9s
9u 1g
8ux
3nanarel e
6er 3h
6ie 4b
7m 35
6t
5t
6es
6s
4e
5s
6ie
8n 2u
8s
7t b
7u 3y
5tiq 29
7sa 7r
8e 28
8i 3
8m b
8ons
7t b
6o
7casset m
7dynam 4l
7metr 6v
8ote 14
ar 1p
7pho 2r
7s
8co 9v
8phe 1g
8tric 3o
6r h
5z
4ifia 1l
7ca s
8en 60
7e 7
7i 3
7ons
7q 1b
4u 3y
3ot l
4uillai 4
9n 1k
8e
9e l
9nt
9r bo
9s
9u 3a
9z
8i 3
8ons
2hometa 30
7i 15
2i
3a l
3gre
6let 6i
6ment
6s
6u 1s
5i
6cho 7l
6e l
6mes
6ot 6i
6r q
6s 4r
6t n
3l
4loch b
6n l
6t
7i c
7s
4s
3n
4s
4te
6nai r
8nc b
9t
7eu 1s
8z
7iez
8ons
8r
7ons
7u a
6s
5ien
8d 97
8ne 16
8s
8t
6n b8
3r 6v
3s
4on
6nee l
8t m
6s
3tre
6s
7s b
5is 53
2jeste l
6ue 2x
4u 4b
3or
5do 1c
5iez
6ons
6tair j
7e l
2ki
2l
3ade l
5ie l
6f l
6v j
5rer 3h
7s 2a
6oit 17
4is
6e
7e l
7ment
7s
4ria
3chance 58
3e
4dic 3o
4fic b
6q 29
4ntenda 2n
9u l
4s
3faire
6s
7ai r
8n 2k
7i 3
7ons
6t
7e
8s
8u 1s
7s
4ra s
3gre
3heur
7e 2x
7s
4onnete
ament
as
at b
3ice l
4gn 19
4n
5s
3le
5t m
3me 7z
3poli a
3sa 6p
3t
4rai 5z
3veilla 13
2ma c
3elon 3b
6uk b
3ie l
3mife 1g
2n
3age
6a 1l
6e l
6m 1r
6nt
6ons
6r 6d
6s
6z
3che
6r h
6s
6t m
5on 3b
6t a
3darin
8al 3v
9t l
9ux
8e l
8i 40
8s
5t
6a 6n
6e o
6i 3
6ons
6s
3eg 2o
4tt b
3ge
5a
6b e
6i
7ent
7l e
7s
7t
6mes
6nt
6s 5
6t n
5e l
5nt
5oi 1g
6ns
6t 96
5r q
5s
5ur a
6s b
5z
4i 3
4ue l
3iaque 4g
4e
5r
6a 1l
6e 7
6iez
7ons
7s z
6o 5x
5s
4festa 7r
8e 7c
8i 3
8ons
4ga 94
4lle l
6o c
4ons
4pul bc
3nequ by
3oeuvra
9b 1j
9i 4
9mes
9nt
9s 5
9t n
8e 7
8i 6g
8ons
4i 1s
3qu 1d
3tea 2l
3uc bz
4el
6i 30
6l j
6s
4scri 1k
2quer
6a 5v
6eau
9t f
9x
7nt
7z
6i 3
6o 5x
5tte l
7is m
4illa 5y
7e 28
7i 3
7ons
2rais
4thon
8i 5a
8s
3bre 75
3c
4ha
6i 4
6mes
6nd
8a 3r
8e 7
8iez
9ons
9s b
8ons
8s
7t
8e l
8i b
8s
6s 5
6t n
5e
6a 3x
6nt
6pied l
6r q
6s
6u 3a
6z
5ons
3di l
3e
4cage 58
5hal
8at
8e 4g
7usse b
8x
4e l
3gari 2r
4e
4iez
4ota 1l
6e 59
6iez
7n l
7ons
6ons
6t 1e
4uer 4h
3i
4a
5g b
5i 4
5n 1k
4e 28
4juana
4n
5a
6d b
6g b
6i 4
6mes
6nt
6s 5
6t n
5e 7
5ons
5s
4onnette l
ais m
6s
4s
4ti 1c
3k
4eting l
4s
3mita 3r
6e 7
6i 3
6o c
4on 9p
5t
6s
6t 1t
3nier b
6z
3qua 5y
5e
6e l
6nt
6r q
6s
6ta 1l
7e
8e l
8r
9ent
9i b
8s
8u 1s
8z
7i 3
7ons
7t 5u
6u 3a
6z
5iez
6ons
6s
7a s
7e l
3rai
6ent
6n b
6s
6t
5n 1k
4e 7
4on
6na 1l
7e 59
7i 6l
7ons
6s
3s
4eillais 3v
3tea 2l
4ial
7e g
6ux
5e 7l
5ne s
6ga e
6i
4yr
6e l
6is f
7u 3y
6olo 3x
6s
3yland l
2scara
7d b
7s
6e s
6o c
4ot m
4ulin
8e l
8i 7e
8s
3que 7
3sacra 10
7e 28
7i 3
7ons
5g b
4e
5r q
5s
5u 3a
4if
6i au
6s
5v j
3turb 4m
2t
3a
3c c0
3e
4las
7s 55
5o 1k
4r
5ial bv
7u 84
6el 2i
7z
6ons
5na 3r
6e 1m
6iez
7ons
7s f
7t b
6ons
4s
4z
3h
4ematic 1a
9q 1b
9s 4m
4s
3ier b
4n
5a
6i 4
6l
7e g
6mes
6nt
6s 5
6t n
6ux
5e 3w
5s
3raqu 21
4ica 6n
6e 7
6id b
7ez
7ons
6ons
6u 6q
3thio e
3ure 7
5iez
6ons
6t b
2udir 88
5s
6s 8l
5t a
3sole b
3vais
7e 6i
4e
4iet m
3x
2x
3ima
6l
7e l
7i c1
6ux
5e l
5u 3y
3well l
2ya l
3onnai 2a
1e
2c
3anic 1a
6q 1b
6s ay
5o
6graph 6u
6s
6therap 3h
3hames
6ment
5nce m
6t a
4e 3w
3onnais
9sab e
bi r
bnc b
ct
ae 1w
ai 3
aons
8t 22
6u 1y
5tent 2z
3s
2dailla 1l
7e 11
7ie 57
8ons
8s m
7o c
3ec 6p
3ia
5s
6ti c
5t
6e 14
6io c
7q 29
7s 34
6o 1s
6r 1p
6s
4cal
7e g
7i bj
6ment
aa 1l
ae 3w
ai 3
aons
as
6st 1g
6t 8d
6ux
5ina 5e
7i 40
4ocrat 3h
7e g
7i m
4ta
6i 4
6mes
6n 1k
6s 5
6t 61
5e
6e l
6nt
6r
7a 5v
7e 6h
7i 3
7o 5x
7rane
be
cn 2u
cs
bs
6s
6z
4um
6niq 29
8t b
6s
3oc l
3us 4f
2eting l
2fait a
3ia 8r
4e 7
2ge 1g
3ot 3e
2illeu 4b
2lancolie l
9q 1b
5ge
7a 10
7e l
7nt
7ons
7r q
7s
7u 3a
7z
6i 3
5in b
6q 29
6s 1c
3e
4e l
4nt
4r q
4s
4z 3v
3odie
7s
7u 2y
6q 29
6s m
5ramat 4l
8e l
4n
5s
2mbre a
3e
4s
3oi 1g
4rab e
6ndu 3y
6t 8d
5ial
8is m
7ux
6e 7q
6s 34
2n
3ac 4f
4ge
6a 10
6e l
6m 1r
6nt
6ons
6r
7a 5v
7e 1w
7i 6j
7o 5x
6s
6z
4i 4
4nt
3dia 10
5e 7
3e
4e l
4nt
4r q
4s
4u 3a
4z
3inge a
6io 1c
7t 3l
6oco 4p
3ons
4pause a
8i 4p
4t m
3s
4onge
8r 17
8s
4uel 2i
3t
4ai r
5l
6e g
6i m
5nt
5ux
4e
5nt
5u 3a
5z
4he l
4i
5o 2w
5r q
4on
6ne s
7i 3s
6s
5r l
3u
4isa 1l
6e 6s
6i 6l
6ons
4s
2prena 18
6d 4y
6ez
6i 3
6ne 16
6ons
4is
6a 1
6e 7
6i 3
6ons
6s 2d
2r
3cen 4i
5rie l
7s 41
4i
5e 4b
4redi l
4ure
7s
7ux
6ia e
7e 7q
6ochro 1c
3de 58
4ie 1s
5q 29
3e l
3ita 10
5e 7
5ocrat 3h
6i 1g
6ns
3le
4i c
3s
3veille
9s
9u 2y
2s
3a
3dames
4emoiselles
3quin
7e
8ment
8r 3h
8s
7s
3s
4age
7r
8e l
8i b
8s
7s
4e
4ie
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
5r b
3ure 11
2t
3aboliq 29
8s 1c
8t b
4l
5life 1g
7q 29
7s 34
6o
7chrom 3h
7graph 45
7i 3n
7plast 4l
8rotei 2r
7s
6urgi 3g
4morphi c2
9o a2
4pha 2a
6ore l
8iq 1b
7sphor 4l
6yse l
8ic 1a
9que
cm 1r
cs
4ux
3eo
5re l
6iq 29
7s f
7t b
6ologi 3g
au b
3hane l
6i 40
4ode l
6iq 1b
7s z
6olog 45
3icule 2x
7os 4h
4e 1s
4s
3re 28
4o
5pole l
8itai c
ae l
3s
3tai r
5nt
4e 6o
4i 3
4ons
4r 9
2ub 6q
3re
5nt
5s
4s
4t
5re l
6i
7e
8r a
8s
7mes
7r q
7s
8sa 23
9e 1w
9i 3
9ons
9u 1g
7t n
3t 3v
2xica 6p
1g
1i
2aou l
2cheli 2r
5s
3ro
5balan 60
6e l
6ici 3n
7e 7l
7ologie l
cs m
6us
5s
6cop 3l
6econ 3n
6ill h
2di
2e
3l
3n 2u
3t m
3ux
2gnon
6ne
8ment
8s
8t
9t b
6s
3rai
6ent
6ne 58
6s
6t
5t
6e 1o
6i h
6o 6
6r 1p
2jo 5z
2lan
3e l
3ice l
4e 2l
4ta
6i
7ent
7r j
7s
7t
6mes
6nt
8e l
8i 15
8s
6r 44
6s 5
6t n
3le
5nai 1g
7ri 15
6iu 3y
5randa 3x
9e a
5s
6i 9s
4iai 1g
6mpe 1g
6rd
8a 6
8ie 1c
8s
6s 2a
5em b
6r l
5gram 1c
5metre a
9i 4p
5on
7ie 1c
7n 4i
7s
3ord l
2me
3i
2n
3a
4bl j
3ce
5s
3e
4ra
6i 4
6l
7e l
7ie 1s
8s bc
7ogi 3g
6s
6ux
4s
4t 6i
4u 4b
3i
4atura 1l
8e 7
8iez
9ons
9s 31
8ons
4e 4k
4ma
6l 3v
6ux
5e l
5i bj
5u 3y
4stere l
8i 4n
6ra 66
7e l
3nesing 40
3ois
4riez
6ons
6t 5i
4u l
3ui s
4s
5cu e
4te 56
5ie
7r l
7s
7u 2y
7z
6ons
2ra
4cl b
5ule
8e l
8s
8u 2y
4g b
3e
4nt
3oir l
2s
3e
4r
5a
6bil 12
7l j
6i 4
6s
5e
6nt
6r b
6s
6u 72
6z
5icorde l
aie 2x
6ez
6ons
4s
3s
4ile l
6i 40
5on
7n 4i
7s
2t
3e 3w
3railla
9d b
9g b
9i 4
9mes
9n 1k
9s 5
9t n
8e 6e
8i 3
8ons
2xer 6d
4u 1s
3te l
1obile l
5ie 4b
6s a4
6t b
2che 6i
2de
4le 28
4ra
6i 4
6mes
6nt
8i 15
6s 5
6t
7e 1o
7i h
7o
7r 1p
5ne l
6i 8h
4s
5te g
6i b
3ifia 1
6cate 14
9i 26
9r 1p
6e 7
6i 3
6ons
3ule 7
2elle
6s
6u 2y
3urs
2i
3ndr j
4e
5a 2l
5s
4s
3r c3
3s
4e 7
4i
5r q
5s
6sa 23
7e 1w
7i 3
7ons
7u 1g
4son
7n 21
7s
3te bf
4i c4
2lecul 5i
3le
5s
6s b
5t
6ie 1g
6on
8n aq
8s
6s
4i 38
4o
3och l
2me
4nt
6ane
9e l
9ment
9s
6s
4s
3ie l
2n
3archie l
8q 29
8s z
5q 29
4ste 1g
6i 4p
3de 7
4ial
7e g
7isa 1h
9e 59
9i 3
9ons
9t b
6ux
3etai 1g
6r 12
3gol
6e l
6ie 7l
7q 29
7s 1c
6oi 3n
6s
3ite 14
3nai 5u
3olo c5
4pole l
7isa c6
9e 7
9i 3
9ons
9t 3l
4ton 6v
3seigneur
4ieur
4tre l
6ue 2x
7os 4h
3t
4age l
6nar 3q
7e
8s
8t m
8u 72
5i
6ent
6s
7o c
6t
5ni x
6t a
4e 28
4golfie 1g
4o 8
4ra 27
5e 28
5ons
4s
4ur b
3ument
8al
ae l
ai m
9ux
8s
2qua 1l
4e
5nt
5r 32
5s
5t 96
5u 3a
5z
2ral
5e g
5isa c6
7e 7
7i 3
7m b
7ons
7t b
6t b
3bid 19
3cea 2l
3d
4anc f
6t a
4e 1w
4or b3
4r 9
4s
4u a
3e
4a 2l
3fl f
4on c7
3ganatiq 1b
4ue
6e l
6nne
7t
6r q
6s
6z
3ne a
3os 19
3phe 1c
5ine l
7i 15
7oman 6v
4i h
3se l
4u 1g
3t
4al 4h
4e
5l 2i
5s
4ie 1s
4s
4u 4i
3ue l
3ve 58
2scout 4i
3que b
2t
3ar 3q
3el l
4u 1s
3if l
4o 2w
4v 34
3o
4rship l
4s
3s
3us
2u
3cha
6g b
6i 4
6mes
6nt
6rabieh l
7d 7p
6s 5
6t n
5e
6e l
6nt
6r
7a 5v
7e 6h
7i 3
7on
9n 1e
9s
9t
6s
6ta 1l
7e 4t
7iez
8ons
8s
7ons
7t 5u
7u 1g
6z
5o 8
3e
4t 79
3illa 5y
6e
7e l
7ment
7nt
7r bb
7s
7t m
7u 1s
7z
6i 3
6o 8
6u 1g
4s b
3la 5y
4e 11
4in
6a 3r
6e
7e l
7nt
7r q
7s
7t 6i
7u 3a
7z
6i 6g
6ons
6s
3ra 23
4ez
4ir
4on 3b
4ra 5v
5e 24
5i 3
5o 5x
4u b8
3s
4quet
8ad b
9i 1g
8er 3h
8o c
8s
4se
6li 2r
6nt
6r
7a 5v
7e 6h
7i 3
7on
9s
9t
6s
6u 72
6z
4tache l
8u a
5iqu 5i
3tard
7e l
7i 3s
7s
4on
6na 10
7e
8e l
8m 1r
8nt
8r 32
8s
8u 72
8z
7i 6g
7ons
6s
3va 8r
4eme c8
2yen
5n 3k
5s
1s
1u
2et 6i
2ffi c
2le
4s
4t
3tipa 1g
6le
8s
8x
9a 1l
9e 11
9i 3
9ons
7ia 27
8can 3n
ate 14
bi h
9i m
8e 7
8i 3
8ons
6rocesse 14
8gramm 3i
8prie m
5traitem 1r
6ube l
8ul 4i
7d b
2nicipal c9
8ux
7e l
4tion
8n 8j
8s
2r
3at n
3e
4s
3i
4r q
3mur 4f
3s
2scl f
4ulai 1g
7ti h
8u 1g
6e 5g
3e
4a 2l
4e l
3ical
7e g
7i m
6ux
5i 5a
4qu 7u
3t
4ang l
3ulma 30
2tan 1k
4tion
8n 12
8s
3e 7
3il bc
4n 6w
3uel 2i
1yope l
2riamet 1g
3til e
2stere l
6ie 2x
4icis 1c
7t b
5q 1b
2the l
4i 4p
4ologi 4a
8u b
0na
2bo 1k
2cel e
2ge
4nt
4r q
4u 3a
2if l
3n a
3ssaient
7n l
7s
7t
6n 2k
5e 1w
3t 22
3ve
5t b
2na
4s
2pal 3y
3oleon
8i 5a
8s
3pe
2rcisse l
7i 4d
4otherap 3h
6in b
7q 29
3i 2r
3rat
6e 1o
6i 26
6r 1p
2se
2tal
5e l
5is m
6t b
4ti h
3ion
6al
8e l
8i 8h
7ux
6s
3ure
6l 2i
6s
2ufrage
8a 1l
8e l
8nt
8ons
8r q
8s
8u 3a
8z
7i 3
3see 58
3tiq 29
2val
5e l
3et
5s
5te
7s
7u 3a
3igab 1j
6n 1k
6t 6a
5u 9d
4r b
3r 1d
2zi
4e l
4s
1e
2anmoins
4t
2bule 5g
2cessair j
6ita 10
8e 3w
8i 3
8ons
3tar
6i 2r
6s
2e
3s
2fas m
2gatif l
6o c
6v j
3lige
7a 1
7e l
7mment
7n 2k
7ons
7r q
7s
7z
6i 3
3ocia
7b 1j
7i 4
7mes
7n 1k
7s 5
7t 1f
6e 7
6i 3
6ons
3re
5s
6s b
2ige
5r
6a
7it
5s
2ne l
2o
2ptuniu 3y
2rf l
3ve 2x
4os 4h
2s
3tor 1a
2t
3s
3te
5ment
4oi 8g
5ya 5y
6e 7d
6i 3
6ons
2uf l
3rochirurgic d
de
en 2u
es
5lept 4l
6inguist 4l
6ogi 3g
8u b
5na 5e
6e l
6i 4p
3tralis bg
8t b
5e l
3ve l
4iem j
2veu 84
2z
1i
2a
3is
2che 5h
4on l
3kel
6a 3r
6e 4t
6iez
7fe 1g
7ons
6l 5u
6ons
6s
3otine l
7i 7o
2d
3s
2e
3c b
3r q
3s
3tzsche 5a
3z
2gaud
6e 4g
6s
2que
2rvan 33
2trat
6a 1h
6e 7
6iez
7o c
6ons
2veau 84
1o
2ble
5s
6s b
2ce
4s
3tur 2r
2el l
3ud l
2ie 4u
3r
4ce 14
4e l
4s
3seti 40
6t b
3x
2m
3ade l
3bre
6e l
6nt
6r
7ai
7ent
6s
6u 72
6z
5iez
6l
7i 15
7s
6ons
3inal
7e g
7i bh
6tif l
8o c
8v j
6ux
3m 3k
3s
2n
3ne
5s
2rd
3mal
6e g
6ie 7l
7s 34
5n 3q
5ux
4e a
3veg 1a
2s
3talg 45
2taire
7s
8s b
4mment
3e 7
3ic b
4f 63
4on
6n 4n
6s
3oir j
4rie m
3r b
2ue 3w
3il e
3nou l
3rri
6ce 4g
7i 3s
6e l
6mes
6r
7ent
7rai
6s
7sag b
9i r
9n 1k
8e
9nt
9s
9u 1s
9z
8i 3
8o c
6t
7es
7ure
3s
3veau
7t b
7x
5l
6le g
7is m
2va
3emb 1g
3ice l
2yad b
4u
3e
4e l
4r
4s
1u
2age 58
3nc f
2clea 6n
2dit b
2e 7
2ir 9
3sanc b
6t
3t
4s
2l
3le g
3s
2meriq 1b
6s f
5o
6s
6ta 7i
7e 11
7i 3
7ons
2ptial
7e l
7i m
6ux
2q 29
2s
2trim 1r
1yl h
0oasis
1bei
4r q
4s
5sai r
7n 2k
6e 1w
6i 3
6ons
4t n
3s 19
2jecta bq
6e 11
6iez
7f l
7o c
7va 1h
8e 7c
8iez
9ons
9s 1c
9t b
8ons
6ons
4t l
2ligata 6
7i h
7oir j
5e
6a
7i 4
7mes
8ment
7n 2k
7s 5
7t n
6e l
6nt
6ons
6r q
6s
6z
2scen 19
4ur
6ant 12
6c 1q
6e g
6i m
6s
3ede 7
4ques
6ie 2x
7os 4h
4rva
7b e
7i 4
7mes
7nc b
8t
7s 5
7t
8e 1o
8i h
8o 6
8r 1p
6e 7
6i 3
6ons
4ssion
9n 4n
9s
3olesc 2p
6t b
3tac e
4inames
7ssi 3
7tes
8i h
6e
7e l
7ment
7r
8ez
8ons
7s
7z
6i 3
6ons
4rua 1l
6ctif l
9on
bn 12
bs
9v b
6e 7
6i 3
6ons
2tempe ca
4nez
5iez
6ons
6r
5ons
5t 8d
5u a
3i 4s
2us
1ccase l
5ion
8na
ai 4
ali 15
ames
ant
as 5
at n
9e 1m
9i 3
9ons
8s
3ident
8a cb
8s
3ulta 1h
6e 7
6iez
7ons
7s z
6ons
4p 34
4rr 2p
2ean
5s
2tave l
5ia 1l
6e 7
6i 3
6n l
6ons
3obre
2ulai 1g
1deu 1s
2ie 2x
2orat l
1eil
2uf
4s
3vr 1e
1ff
3ensa 10
6e 11
6iez
7f l
7ons
7v j
6ons
4rt
6e l
6o 6
6s
3ice l
5ia
7i 4
7l
8i aw
7mes
7n 1k
7s 5
7t n
7ux
6e
7l 2i
7nt
7r 6d
7s
7u 2y
7z
6i 3
6n 4c
6ons
3rai r
5nd b
6t a
4e 6o
4i 9b
4ons
1giv 4c
2re
1h
2e
1ie l
2gnon
6a 3n
6ie 1g
6s
2l
2sea 2l
1le
2ive
5ra 3h
5s
4ie 1s
2ympe l
5ia 3n
6e 7l
6q 29
6s 1c
1mbilic
7a 5e
7s
6qu 3t
3re
5s
2ega
3let m
2is
1n
2ce l
3l b
2de
4s
2gle
5s
2t
2ze
1pen l
3ra
5t
6e 1o
6ion
9n 4n
9s
6o 6
6r 1p
4e 74
2inio c
3u 3y
2ossu 3y
2portun
8e g
8is z
9t b
8s
4sa
6b 1j
6i 4
6mes
6nt 3v
6s 5
6t n
5e 7
5iez
6ons
6te
7ion
an 4n
as
3ressa 10
7e 11
7iez
8f l
8o c
8v b
7ons
4ima
7i 4
7mes
7nt
9e
7s 5
7t n
6e 7
6i 3
6ons
2te 59
3imi c1
5u 3y
4on
6n 4n
6s
4q 29
1r
2ac e
3ge
5s
3l
3nge
6a 6c
6e l
6nt
6ons
6r
7a
8i
9e 16
9s
9t
8s
7e 6h
7i 6j
7o 5x
7s
6s
6z
3te 14
2be l
3ite 59
2chesti 4p
7ra
9i 4
9l 3v
9mes
9nt
9s 5
9t 1f
9ux
8e 7
8i 3
8ons
4ide b
2dinair j
6l 3v
6nd l
6t 6a
6ux
3onna
7i 4
7mes
7nc 1z
8t
7s 5
7t
8e 1o
8r 1p
6e 7
6i 3
6ons
3r b
3ure l
2eillar 3q
6e
7r l
7s
7t m
6o c
2gane
6a 2l
6s
5ici 15
6gram 1c
6q 1b
6sa
8b e
8i 4
8mes
8nt
8s 5
8t
9e 1o
9ion
cn 4n
cs
9r 1p
7e 7
7i 3
7m b
7ons
7t b
6t b
4sm b
3e
3ie l
3ue
5il
7le 2x
7s
2ient
6a
7b e
7i 4
7l
8e l
8i x
7mes
7nt
7s 5
7t 1f
7ux
6e 50
6i 3
6ons
6s
3ginair j
7l
8e g
8i m
7ux
6e
7l 2i
7s
2leanis m
2phelin
8a s
8e l
8s
2q 29
2teil l
3hodont 3h
7x 6v
5gene 2a
8i b
6onal
ae g
9ux
6raphe l
aia 1l
be 7
bi 3
bons
bq 1b
1s
2a 1l
2car l
2e
3il e
3nt
3r
4a
5i
6e 16
6s
6t
3s
3z
2sem 1r
4u 72
1tag b
2e 7
1u
2ais
2bli
5a 1l
5e
6e l
6nt
6r q
6s
6t m
6u 72
6z
5ons
2est
2f
2i
3e l
3lle
6e l
6nt
6r bb
6s
6z
2raga c
3s
4e l
4o c
2ste
2t
3il
5s
3rage
7a 10
7e l
7nt
7ons
7r q
7s
7u 2y
7z
6i 3
4e
2vert
6e g
6s
6u 1g
3rag 2o
5i
6ent
6s
7o c
6t
5n 1k
4e
5nt
5s
5z
4ier
7e l
7i x
7s
6z
5r q
5t n
4o 8
1vai 1g
3le l
2erdo 2a
2ni l
2ule 59
1xford l
2ygena 1h
6e 7
6i 3
6ons
7therap 3h
1zone a
0pacemak 40
3ifia 1l
6ca 4j
6e 7
6i 3
6ons
6q 1b
6s z
3k
3otil e
3te l
4o e
2ddy
2f
2gail e
3e
4s
2ie
4m 1r
4n
5s
5t
4ra 5v
5ez
5o 5x
4s
3lla
6g b
6i 4
6mes
6nt
6rd
8a 1l
8e 7
8iez
9ons
9s b
8ons
8s
6s
7se 16
8i 3
8o 9c
6t n
5e
6e l
6nt
6r q
6s
6t
7a 3r
7e
8e l
8r u
8s
8u 1s
8z
7i 3
7ons
7s
7t 5u
6u 72
6z
3n l
3r
4e
5s
6s b
4s
3sibl j
3x
2kistanais 3v
2l
3ac b
4is
4nqua 1l
7e 7
7iez
8n l
8ons
7ons
3e
4s
5tin 1a
6r b
4t
5ta 1l
6e 7
6i am
6ons
3ier a
3mer
6a
7i
8e 16
8s
8t
7s
6e 6h
6i 3
6o 5x
4ie 57
3our 3n
3pit bk
2mplemousse l
bi 40
2n
3ach c3
4ma l
3car m
4reas
7tin b
9q 29
9t b
3da
4emes
6i b
6oniu 3y
4o 1g
3ie 4k
4qua
7i 4
7mes
7n 1k
7r 3q
7s 5
7t n
6e 7
6i 3
6ons
3ne
5au
7t 41
7x
3se o
3talon
8na 3n
8s
4hei x
6o c
6r b
4in l
4oufla cc
8e 59
8i 6g
8ons
6m l
2o 7l
2pa
4s
3e
4rasse 4g
8i 3s
3i
4e 1s
4lla 6
6e 58
6ife 1g
6om b
7n
8na 5y
9e 86
9i 3
9ons
8s
7ta 5y
8e o
8i 3
8ons
3ot aa
3y
2quebo s
5s
5t
6a 3x
6eu 3a
6s
2r
3abole l
7iquement
7oi 3n
4chev 1z
6roni 15
6uta 3r
8e 7
8iez
9ons
9s z
8ons
4de bf
5iez
6gmat 4l
8e l
6ons
6s
7ia 4p
8e 1s
5ons
6s
6xal
9e g
8ux
7e l
4ge l
5raph b
6e e
4is
6o 9q
6s 5o
5t 22
4llact 4l
7x b
6ele
9ment
9pipe 3n
9s
8i 7o
8ogram 1c
5ysa 10
7e 7
7i 6j
7ons
6t 4l
4mec 3h
6dic d
6s
6tra p
8e 7
8iez
9ons
9q 29
8ons
4noia
8q 29
8s
7d b
6rm d
4pleg 45
6u 3h
4sita 6n
7e 7
7iez
8ons
8s 1c
7ons
8s b
3c
4e
5lla
8i 2f
8mes
8nt
8r a8
8s 5
8t n
7e 7
7i cd
7ons
4hemin
9a 1l
9e 7
9i 6g
9ons
9s
4oura 18
7e 1w
7iez
8ons
8r
7ons
7r 1x
7s
7t
7u 1y
4s
3don
6n 53
6s
3e
4il 2i
4nt
6al
8e l
8ies
7ux
6e
7r d
7s
6hes 3t
6s
4r
4s
5sa 1l
6e
7nt
7r q
7s
7u 2y
7z
6i 3
6ons
4z
3faire
6s
7a 18
7i 3
7ons
6t 17
4ois
4um
6a 1l
6e 75
6i 3
6ons
6s
3i
4a
4e
5r q
5s
5z
4s
3j bz
3ker a8
4ing l
6son
9i 5a
9s
3la 10
4e
5ment
9a
ai
bent
br j
bs
bt
ames
ant
ari 15
as 5
at n
9e 59
9i 3
9ons
9s
5nt
5r q
5s
5u 3a
5z
4i 3
4oi 1s
5ns
3mesa c
4i
3odia 1l
6e 7
6i 3
6ons
6q 29
6s m
4i
5s
6se l
7ia 5e
8e 7l
4le l
3que
6e l
6nt
6r q
6s
6t
7a 3r
7e
8e l
8r
9ent
9i b
8s
8u 1s
8z
7i 3
7ons
7s
7t 5u
6u 3a
6z
3rain 7p
3s
3t
4age
7a 27
7e l
7nt
7ons
7r q
7s
7ur l
8s b
8x
7z
6i 3
5i r
5n 2k
4e
5nai 1g
7ria s
6t
5s
5z
4i
5cipa
9i 4
9mes
9n 1k
9s 5
9t 61
8e 59
8ia 5e
9ez
9ons
8ons
6ular bv
8e l
8ier 17
5e
6l 2i
6s
6z
5ons
5r q
5s
6a 30
6s 2d
5t
6e 1o
6if l
7o 7v
7v b
4on l
5us b
6t
6z b
4s
3u
3vena 18
6ez
6iez
7ons
7r
6ons
6u a
4ie al
2s
3c d
3sa
5ge
7r 17
7s
5i 4
5n 1k
4e
5e l
5nt
5poil 3e
7r s
5r
6a
7g b
7i 4
7s
6ea 2l
7l e
7nt
7z
6iez
7ne
9s
9t m
7ons
6o 5x
5s
5u 3a
5z
4ib e
5ez
5f
6lo 1g
6s
5on
7na 10
8e
9e l
9l 5f
9ment
9nt
9r q
9s
9t m
9z
8i 3
8ons
7s
5va 3o
6e g
6i m
4ons
3teq 29
5ur
7ie 7l
8s 4m
7s
4il 6q
2t
3ate l
3e
4e l
4lin
7a 3r
7e 6s
7i 3
7ons
7s
4rnal 12
6e
7l 2i
7s
6i m
4s
3hetiq 1b
7s 1c
4ogen 6v
6nomon 4l
5logie l
9que
cm 1r
cs
9s m
3iemment
5nc b
6t 9e
4na 3r
5e 6e
5oi 1g
6ns
4o
4ssa 1l
6e 6s
6i 6g
6o c
3rice l
6ia s
7e 7l
6la c
5e l
5moi 2r
7ni d
5otar 3q
7e l
7iq 1b
8s 1c
4on
6ag b
7l 3v
7t l
7ux
6na 1l
7e
8e l
8nt
8r q
8s
9s b
8z
7i 3
7ons
6s
6ym 3l
5uilla 1l
9e bf
9i 3
9ons
3te
5r
6a 5v
6e 6h
6i 3
6n l
6o 5x
5s
4ons
3ura 3r
5e 7
2ulet m
4ie 7l
5nie 7l
7s 1c
3me
5e l
5s
3pier b
6t m
3s 1e
3vre
6ment
6s
7s b
6t
7e l
7s
7t b
2ve 2
3illon
8na 6
9er 3h
8s
2ya 1
3e 50
3ons
3s
4age
7r a
7s
6is m
5n
6na s
7e 4g
6s
1eage
3u
4x
2che
5r
6a 5v
6ent
7s 2a
7z
6i 6j
6o 5x
6s
5s
5ur l
6s b
6x
2dale 6k
3iatr 6v
4cula 6
7e a
7o 2a
6r 6v
3ophil 6v
2ga 2a
3r b
2igne 28
5oi 4b
6ns
3nard 17
4d 8v
4e 7
4s
4t
5e l
5r b
5s
5ura 1l
7e 7
7i 3
7l bz
7ons
2kin
2leriez
6n
7a 3x
7e l
7s
6ons
3le
5s
4iculag b
9i 1g
8e
9e l
9s
9u 72
3ote 28
5o 7v
4u 2a
3uch aq
2nal
5e g
5i aw
3ch 4f
3d
4aient
6s
7o c
6t
5n 1k
4ent
7if l
5r 3h
4r 9
4u
5e l
5la 6n
6e
7nt
7r q
7s
7t m
7z
6i 3
6ons
5s
3etra
7b 1j
7i 4
7mes
7n 1k
7s 5
7t k
6e 7
6i 3
6omet 1g
7ns
3ibl j
4ch b
5ille a
8in b
9u 3y
4nsul 5i
4s
4tence 4g
8i 40
7t
8e l
8iai 1g
al 3v
aux
9e 7q
8s
3ny
3omb 1g
3sa 1
4e 28
4iez
5on
7na
9i 2f
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
4ons
3tagon 4c
4e
4hod b
6tal l
3ur 3h
2pe
4r b
3in
5s
4t b
3permi 8c
2quenau 3q
6o s
2rce
5e l
5pt
7e 14
7ibi 3z
9l j
8f l
8o c
8v b
7r 1p
7s
5r
6a 5v
6ent
7t m
7z
6i 3
6o 5x
5u 3a
5vab e
7i r
7nt
6ez
6i 3
6oir
7ns
6r 1x
4he
6e l
6nt
6r
7a 5v
7e 6h
7i 3
7on
9n b
9s
9t
6s
6u 3a
6z
4ois
6t
6ve 16
4u
5t
6a 10
6e 11
6i 3
6ons
3d
4ai r
5n 1k
4e 1w
4iez
5t k
4ons
4ra 5v
5e
6a 2l
6z
5o 5x
4s
4u
5e l
5s
3e
4s
3fectib 1j
8f l
8on
ana 1l
be o
biez
cons
cs z
bons
as
8v b
4ide g
6i b
4ora
7g b
7i 4
7mes
7n 1k
7s 5
7t 1f
6e 76
6i 3
6man 2k
8ti 2t
6ons
4u 9r
3i
4l
5le 2x
5s
4me
6e l
6nt
6r q
6s
6t 1g
6z
4ode l
6ic 4h
7q 1b
4pher 45
6leb 4h
6rasa 1l
9e 59
9i 3
9ons
9t 4l
5l b
4r q
3le
5s
3manenc b
8t 3e
6gana m
9i 4p
4et
6s
6ta 18
7e 1w
7i 3
7ons
7r 9
4is
6e l
6se 16
7iez
8f l
8on
an 4i
as
8v 19
3petr 4m
6ua 1h
7e 1m
7iez
8ons
8t b
7ons
4lex 19
3quisite 14
9i 80
3ron l
5que s
4uque l
7i 3s
3se
5cuta 1l
8e 11
8iez
9o c
8ons
8r 1p
5vera
9i 4
9mes
9n 2k
9s 5
9t k
8e 59
8i 3
8ons
4ist ap
4onnag b
8l bv
7e
8l 2i
8s
7i be
4pectif l
9ve g
ai 15
5icac 19
6r 3i
4uad f
6s 2c
3te l
4inemment
7n 2k
4urb bc
3vers
7e g
7io c
8t b
6ti
8e l
8mes
8r q
8s
9sa 18
ae
bment
bnt
bs
bu 3a
bz
ai 3
aons
8t n
2sai 4
4nt
6e
7s
7u 1s
6s
3e
4nt
4r q
4ta l
3os
3sim 12
3te 6r
4ici 3n
2tale l
4rd 3e
4ss 2d
3e
4r q
4s
3it
5e
6ment
6s
7s b
5ion
8na 6n
9e 59
9i 3
9ons
8s
5s
3rel l
4in l
4ole
7s
7t m
7u 2a
6ie 4b
7fe 1g
6ochim 45
2u
3ple
6e l
6m 1r
6nt
6r
7a
8i
9e 16
9s
9t
8s
7e 6h
7i 3
7o 5x
6s
6z
3r
4e 2x
4s
3t
3vent
3x
1haraon
7i 5a
7s
4e l
4maceut 4l
7ie
9n 2u
9s
7odependan 60
9ynam 45
8genet 4l
9nos 3h
8log 45
8man 3h
8pe b
8therap 3h
8vigilan 60
3se
5s
2enix
4omena 5e
8e l
8ologi 4a
cu b
2ilanthrop 6u
4ippin a
8q 29
4os
6opha
ai 4
al b
ames
ant
as 5
at n
9e 59
9ie 24
aons
aq 1b
as 1c
9ons
2ob 45
3enix
3q 29
3sphata 3r
8e 7
8i 3
8ons
8ur 3h
6e 2r
6i m
6olipi 3n
7ra 1l
8e
9e l
9nt
9r q
9s
ac 2p
9z
8iez
9ons
9q 29
8ons
3to
5cal 4p
6ellu e
6him 45
6omposeu 2a
7nductte 14
dr 1p
7pi 6b
5gen 6u
6rammetr 3h
8phe l
aia 1l
be 7
bi 3
bons
bq 1b
8veu 3a
9u 1g
5s
6ensi 66
6phe 1g
6ta s
7y e
6ynthe 2a
2rase
6e l
6nt
6olog 45
6r q
6s
6u 3a
6z
2ylli b
3sicali 15
6i 5a
5q 1b
1i
2anissimo
6t 3l
4o
3ul 2b
2c
3ard
6a c
6e l
6s
3colo l
3het l
3kpocke s
3ole 28
3s
2e
3ce
5s
3d
4estal
8ux
4s
3ge
5e l
5r q
5s
3rre
6e l
6nt
6r
7a 5v
7e 6h
7ies
9z
8ons
7o 5x
6s
6u 72
6z
5ons
6t l
3te o
4in 9j
4r j
3u
4v 1g
4x
2f
2ge
4on
6na 10
7e 6f
7i 6l
7ons
6s
4r q
4s
4z
2le
4s
3ie 57
3lag b
5r 3q
4e 7f
3ota 3r
5e 7
3ule l
2me c8
2n
3ce
5a 2l
5e l
5r q
5s
3goui c
3s
3te 7
2oc ce
3n
4n b1
4s
2pe
4a 2l
4li 2r
4r
4s
3i
2qua 5y
4e
5e l
5nt
5r q
5s
5t
6a 3r
6e 4t
6i 3
6ons
6s
6t 5u
4r b
2rata 3r
5e 77
3e l
2s
3cin b
3se
5r q
5s
3te 11
4ole
7s
7t l
5n 3b
2teu 2y
3i b
3oyabl j
3toresq 1b
2zza l
4eri 33
1lacar ad
4e
5e l
5m 1r
5nt
7a
8i 1g
8s
8t 8d
5r q
5s
5z
3fond l
6na 3r
7e 2
7i 6l
7ons
3ge l
4ia
6i 2f
6mes
6nt
6s 5
6t
7es
7s
3ide 28
5oir 3h
6ns
6y 40
4e l
4gna 23
6e 1w
6i 5s
6ons
4nd 8v
5e 7
5s
5t
6e l
6if l
7v j
6s
4r 9
4s
5ai r
6mment
6nce l
8i 40
7t
8a 1l
8e 6s
8iez
9n l
9ons
8ons
8s
5e 1w
5iez
6ons
6r l
4t
3n
4cha 1l
6e
7ia
9g b
9i
ames
arent
as 5
at n
9mes
9s 5
9t n
8e
9e l
9nt
9r q
9s
7nt
7r 6d
7s
7t m
7z
6i 3
6ons
4e
5r q
5tair j
7ris 3i
9u 3y
6e l
4if cf
4ning l
4q 4w
4s
4ta
6g b
6i
7ent
7n l
7r b
7s
7t
6mes
6nt
6s 5
6t k
5e 28
3que
6e l
6mine l
9i 40
6nt
6r q
6s
6t m
6u 3a
6z
3sma
6ge 2r
6s
6t 4l
4tic
7a 3x
7ie 7l
8t b
7s
6e l
6f 5l
6gel l
6qua 3r
8e
9e l
9ment
9nt
9r q
9s
9u 1s
9z
8i 3
8ons
6sol l
3t
4e
5a 2l
5s
4ina 3r
6e 7
6i am
6ons
4onic 1a
7q 1b
7s 1c
4re
6e l
6nt
6r 32
6s
6u 72
6z
4s
3usibi 3z
7l j
2ein 17
3ura
6g b
6i 4
6l 3v
6mes
6n 1k
6r 3q
6s 5
6t n
6ux
5e
6e l
6nt
6r q
6s
7i b
6t 4l
6u 3a
6z
5nicha 1l
9e
am 1r
ant
ar 32
as
au 3a
az
9i 3
9ons
5s
4t
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
5oir
6ta
8it
8t
7e
8r
9a
ait
2i
3e 50
3s
2omb
5e
6e l
6nt
6r
7a 5v
7e 6h
7ie 5w
8ons
7o 5x
6s
6u 1s
6z
5ier
8es
8s
7z
6fe 1g
6ons
5s
3nge
6a 10
6e l
6nt
6oi 1s
7n l
6r q
6s
6u 3a
6z
3uc l
2u
3i b
3me
5r q
5s
3part
3rie 7q
3s
4ieurs
3ton
6ie 7l
7ge 2r
7q 29
7s 1c
7u 3y
6s
5t
1neu
4mo
6conio 2a
8q 29
6gastr 4l
7raph 3h
6logi b
9u b
6n 45
6s
6thorax
4s
1oche
5s
5te b
6t b
2diu 3y
2el 70
3m b
3s 3h
3te
5s
6s b
4iq 1b
2gno c
2ids
3gnai r
6n 1k
6r ad
5e
6e l
6nt
6s
6t l
6z
3l
4s
4u a
3ng l
4t
5e
6a 2l
6e l
6nt
6r q
6s
6u 3a
6z
5iez
6lla 3r
8e 3w
8iez
9ons
9s z
8ons
6ons
5s
5u
6e l
6r b
6s
3re
5au
7t 1e
7x
5s
3s
4o c
4se 3w
5on
7ner 3h
9u 72
8i 3s
7s
3trina 6
7e l
7ie 1g
3vre 7
5on l
6t a
2k 40
2lai 1g
3e
4miq 8e
6s m
3i
4ce
6e l
6man
7en
6nt
6r q
6s
6z
5i 6g
4e l
4ment
6s
4o
4s
4tes
7s b
5icar 3q
7i 5a
6qu 3k
6s 4m
3le c
4ut 8d
3o
4nais 3v
2mmad f
4e
5s
5te a
6t b
3pe
5e l
5r q
5s
5ur l
6s j
6x
4ier
7e l
7i 15
7s
6z
4o 2w
2ncti 80
5ua
7i 4
7l 4h
7mes
7nt
7s 5
7t k
6e 1m
6i 3
6ons
3dr 9
4u a
3ey l
3t
4a 3r
4e 5h
4on
6ni 40
6s
4s
2p
3e
3oti c
3ulace l
7i 3s
6g b
6ir j
6r cg
6tion
anis m
as
2rc
4elaine l
9i 3s
6e s
4he
6r
7e l
7i b
7s
6s
4s
3e 58
3no
5graph 6u
5s
3rid 3x
3t
4ab e
5i
6ent
6l l
6s
6t
5n 2k
4e
5e l
5faix
6euil e
5nt
5r 32
5s
5u 3a
5z
4ie 4k
5on
7n 4i
7s
4land
8ie c
8s
4o
5ns
4rait
8is m
8s
8ura 1l
ae
be l
bnt
br 8m
bs
bz
ai 3
aons
4s
4ugais 3v
2sai 4
4nt
3e
4e l
4nt
4r q
4s
4u 3a
4z
3itif l
6o 7v
6ve g
7i x
3sed 4f
5sse 14
7if l
8on
an 4n
as
8v 19
7o 6
4ibi 3z
6l j
3tal 3v
4e
5e l
5r
6a 5v
6e 6h
6ieur 17
8z
7ons
8ri
at b
7t b
6o 5x
6s
5s
4ula
7i 4
7mes
7n 1k
7s 5
7t
8es
8i h
8s
6e 7
6i 3
6ons
5r 4c
2t
3ab e
4ge
6r a
6s
4ssa 1l
6e 11
6iez
7ons
7q 29
7um
6ons
3e
4a 2l
4nc 3t
5ta s
6ia 8y
7el 2i
7l e
7omet 1g
4ri b
4s
3ins
4o c
3s
2u
3ah
3bel e
3ce
5s
3dre
6e l
6nt
6r 32
6s
6t m
6u 72
6z
3f
4fe 59
5ias 2a
6ez
6ons
3illard l
6e
7r 3h
7s
7u 72
6o s
3laill 40
6n a
4e
5s
5t 6i
4p b
4s
3m h
3pe a
3r
4bo 6
4cea 2l
6nta 3x
5h ch
4parlers
5ra 1l
6e 7
6iez
7n 2r
7ons
6ons
4quoi
4ra 5v
5ez
5i
6d 3h
6e 24
6mes
6ons
6r q
6s
7sag b
9i r
9n 1k
8e t
8i 3
8o 8
6t
7es
7u 1g
5o 5x
4suis
7t 3v
7va 23
8e
9nt
9s
9u 1s
9z
8i
9e 24
9mes
9ons
9rent
9s 5
9t n
8ons
8r 9
4tant
4voi
7e 16
7r bo
7s
7t
6ya 18
7eur
8z
7i 3
7ons
5u 1y
3ssa
6g b
6h l
6i 4
6mes
6nt
6s 5
6t n
5e
6e l
6nt
6r q
6s
6t m
6u 1s
6z
5ier
8e 58
8s
7z
6f l
6n
7e l
7ie 1g
7s
6ons
6v j
3tre
6l e
6s
3va 18
4ez
4i 3
4o 8
3x
1ragmatiq 29
8s z
3irial l
6e l
3tiqua 10
7e 7c
7i 3
7ons
2e
3alabl j
4vi 4e
3cair j
5ution
ana 1l
be 68
bi 3
bons
as
4eda 1l
6e
7e l
7mment
7n 1k
7r q
7s
7z
6i 3
6ons
5pte
8s
8u 1s
7ora s
7r 1p
4he 28
4ie 2x
5pic b
7ta
9i 4
9mes
ament
9nt
9s 5
9t k
8e 7
8i 3
8ons
6ut
8a 6
8s
5s
6a 1l
6e 7c
6iez
7o c
6ons
4oc 35
3da 4j
4ecesse 14
6oup 3t
4icab e
7n s
7t
8e 14
8i 26
8r 1p
8s
6t 8d
5r 88
5t a
3fector d
7u 1g
5ra
7bl j
7i 4
7mes
7nt
7s 5
7t n
6e
7e l
7nc b
8t
9iel 2i
7r q
7s
7z
6i 3
6ons
5t l
3histoi 1g
8rie 7l
aq 29
3judice l
8ia 27
9e
al 5f
ant
ar q
as
az
9i 3
9ons
5g 2o
3lev 1z
4iminair j
3mature
9e l
9ment
9s
8i m
4edic 3i
7t 4m
4ier 17
4oniti h
8o 6
6t 1g
3nai r
5n 1k
4d 4y
4eu 1s
5z
4i 3
4ne 16
4om
6m f
6s
5ns
3occup 34
3para
7i 4
7mes
7nt
7s 5
7t
8e 1o
8ifs
9o c
8o 6
8r 1p
6e 7
6i 3
6ons
5y f
4osa 1l
6e 7
6iez
7ons
7tif l
9o c
9v j
6ons
3s
4ag 2o
4col 4i
5ripte 14
9ib e
ao c
9r 1p
7r 9
7s
7t a
7v 89
4enc b
6t
7a 8b
7e 7c
7i 3
7o 8
7s
5ri b
6va
8i 4
8mes
8nt
8s 5
8t
9e 1o
9if l
ao c
9r 1p
7e 7
7i 3
7ons
4ida 1l
6e
7e l
7nc b
8t
9e l
9iab e
bli 15
ae 7q
9s
7r q
7s
7z
6ial
8ux
7ez
7ons
7u 3y
6ons
4ompti 26
8ue 2x
4que
4se
6e l
6ns
7t
8a 18
8e 1w
8i
9e 24
9men s
bs
9ons
9r q
9s 5
9t n
8ons
6r q
6s
6u 3a
6z
5ie 57
6ng l
6o c
4tanc b
7t l
6ta 6
7i h
5idigita 4j
6ge l
7ie 5g
6ssimo
5o
4um 53
3t
4e
5nd
7a 23
7e 1w
7i 5s
7ons
7r 9
7s
7u
8e l
8ment
8s
6t
7ai 2r
7iar 3q
8e 2x
8o c
5r
6a 5v
6e 6h
6iez
7ons
7t
8i h
8s
6o 5x
5s
5u 3a
5x 96
5z
4re
6s
7s b
4s
3uv b
3venai r
7n 2k
6ez
6iez
7ons
7r
6ons
6tif l
8o c
8v j
7oriu 3y
6u a
4ie al
5s
6ib 1j
7on
9n 4n
9s
6s 2d
4oie 16
6r bo
6s
6t
5yai r
7n 2k
6ez
6i 3
6ons
4u a
2iai 4
4n 1k
3e
4nt
4r bb
4s
4z
3mai 2f
5t
6e l
6i 4c
6s
4e
5s
6auti 3s
4itif l
7ve g
8i 15
4o
5rdi d
3nce
6ps
6s
7s b
5ier 17
6pal
9a s
9e g
8t l
8ut b
9x
7e l
4temps
3ons
4ri
6tair j
7e l
3s
4e 28
4on
6ni 3s
6s
3t n
3ve 7
4ileg 65
3x
2o
3babilis z
9t b
6l j
5tio c
7q 29
6o 6
4lemat 4l
7e l
3ceda 1l
6e 59
6i 3
6ons
6ure l
8i 3s
5s
6ionne
6se 14
7if l
8on
ana 6n
be
cl 2i
cnt
cr q
cs
cz
bi 3
bons
as
8v b
7us
4hain 17
5e l
4la 1n
4tologi b
9u b
6rrhe b
4ura
7i 4
7mes
7nt
7s 5
7t
8e 1o
8ie l
9o c
6e
7e l
7nt
7r 8m
7s
7u 1s
7z
6i 3
6ons
3diga 3z
6e l
6ie 2x
6u f
4ucte 14
7ib e
8f l
8o c
8v 19
7r 1p
5i 8q
3f
4an 8i
4es
6sa 1l
7e 11
7iez
8on
anali 15
bel 2i
as
7ons
8ral 3v
at l
aux
4il 7p
5t
6a
7bl j
7i 4
7mes
7nt
7s 5
7t n
6e
7nt
7r
8a 5v
8e 6h
8i 3
8ol b
9n 62
7s
7u 3a
7z
6i 3
6ons
6s
4ond
7e
8ment
8s
8u 1s
7s
4s
3genitu 1g
4ramma 8b
8e 28
8i 3
8ons
5es
7sa 1l
8e 59
8iez
9f l
9o c
9s z
9v 35
8ons
3hiba 1l
6e 7
6iez
7ons
7tif l
9on
bn 12
bs
9v b
6ons
3i b
3jecte 14
7il b
8on
anis m
as
7u 1g
5t
6a 1l
6e
7e l
7r u
7s
7u 1s
7z
6i 3
6ons
6s
6t 5u
3longate 14
9i h
7e b5
7i 3
3mena 6c
6e 28
6i 3
6o 8
5s 2a
5t
6hee 7l
8u 3y
6s
6ta 18
7e 6o
7i 3
7ons
7r 9
4is
6cu 4h
6e l
6s 2d
4o
5te 14
6ion
9n 4n
9s
6r 1p
5uva 18
7ez
7i 3
7oir
8ns
7r 1x
4u
3nonca 27
7e 7
7ia 3o
8ez
8ons
7ons
6s
5stic l
8qu 6b
3pagande l
9is m
7t 6a
6e 5k
6i 3
6u e
4hete
8s
9s b
7ie l
8q 1b
8s f
4ic b
4ortion
ana
ci 4
cl 4h
cmes
cnt
cs 5
ct n
be 1m
bi 3
bons
as
5s
6a 27
6e 7
6iez
7ons
7tion
bn 4n
bs
6ons
4re
6ment
6s
6t
7e
8s
8u 1s
7s
7t b
7u 1g
5iet 5i
6o
7cepti 2t
7s
4ulsa 1l
7e 11
7iez
8f l
8o c
8v b
7ons
3s
4pect
8a 1l
8e 11
8iez
9f l
9o c
9v b
8ons
8r 1p
8s
8us
6ra 1l
7e 59
7iez
8ons
8t b
7ons
4taglandi 2r
6te
8ctom 3h
8s
7i 4d
5itua 1l
8e 7
8i 3
8ons
8t 8d
3tecte 14
7ion
an 12
as
7ora s
7r 1p
5g 2o
5id b
6for 1c
6ne l
7ur 3h
6q 29
5s
6ta
8i 4
8mes
8nt
ae l
ai 15
as
8s 5
8t
9a 6
9es
9i h
7e 59
7i 3
7ons
4hese l
7is m
6t 4l
4ococcus
7l 5i
5typa 3x
8e l
3ue
5s
6s b
4v 53
3venai r
7nc b
8t
6c d
6d b
6ez
6iez
7ons
7r
6ons
6u a
5rbe l
7ial
ae g
ai a2
9ux
4idenc b
8tiali 15
ael 2i
5e al
5n
6ce l
7ial
aa s
ae l
ai 15
9ux
6mes
6rent
6s 5
6t n
5se 14
6ion
9n 4n
9s
6oir j
7ra s
4ocan 1k
7t 6a
5q 4w
3xima 5e
6i m
2ude
5mment
5n 2k
3ne
5s
1seudo
6membrane 58
6ny 1c
6po 3n
2ychanalysa 1l
be 7
bi 3
bons
bt b
at 4l
5iatre l
9ie l
aq 29
as f
6q 29
6s 1c
5oanalept 4l
6biolog 3h
6chirurg 3h
7rit 4l
6dramat 4l
ae l
7yslept 4l
6lept 4l
7inguist 4l
7ogie l
aq 1b
as 1c
9u b
6metr 45
7ote 14
9ric 19
6nevro 2a
6pathe l
ai b
aolog 3h
7edagog 3h
7harmacolog 3h
8ysiolog 45
bq 29
7omp b
6rigid 19
6se
8nsori 4n
8s
7ocia 5e
aolog 3h
8mat 4l
6technic 1a
cq 29
7herapeu m
ci b
7i 4p
1u
2ai 4
3nt
5e
6s
6u 1s
2b
3ert 5i
3lic
6ai c
7t 8d
6is m
7t 5i
6s
5e 7
5q 1b
3s
2ce
4a 2l
4s
2dding l
3e 14
2e
3nt
3r
4il
6e g
6is 1c
7t b
6s
3s
2is
4e 69
4que
4samment
6n 2k
5e 16
5i 3
3ts
2ll
4s
3mon 4i
3sion
7n 4n
7s
3verin l
7sa
9b e
9i 4
9mes
9nt
9s 5
9t
ae 1o
ai h
8e 11
8i 3
8ons
6ul 2p
2na 8z
3ch
3i
4e l
4r q
4s
4t 61
3k l
2pillai 1g
7r 4h
6e l
2r
3e
4e l
4ment
4s
4t b
3gati 26
6o 6
4e
5r q
3ifia 1l
6cate 14
9i h
9o 6
9r 1p
6e 7
6i 3
6ons
3s
2s
2t
3ai c
3e l
3ois
2zz e
1yjam 33
2ramida bq
7e 7
7iez
8o c
7ons
3oman 6v
0quadragen 4i
8sim 4c
6ngl b
8ul 4i
7t l
6ti 4p
7u 1g
3i l
3lifia 1
7cat 2c
7e 7
7i 3
7ons
5tatif l
9v j
6e l
3nd
4t
5ie 1c
6fia 27
8cate 14
bi h
8e 7
8i 3
8ons
6tatif l
av j
7e l
3rantai 2r
7e
7ie 1c
4t
5e
6e l
6ni 40
7t
6r
7a 5v
7e 6h
7i 3
7on
9s
9t
6s
6t m
6z
5idi l
6e 57
6l b
6ons
5s
3si
5ment
6odo l
3torze
7iem j
4re
5iem j
6ll 8d
4uo 1s
2e
3beci 15
6ois 3v
3l
4con 4p
4l b
4que
7fois
7s
4s
3rel ci
3stion
8na 6n
9e 50
9i 3
9ons
8s
3te 28
3ue l
2i
3conque
3lle
6s
6u 3a
3ncailler 3h
9i 3s
4zai 2r
5e
3tta
6i 4
6mes
6nc f
7t
6s 5
6t n
5e 7
5i 3
5ons
2oi
4que
3ta l
4idien
9ne
bment
bs
bt b
9s
0ra
2bais 2q
3bin
6a s
6i 4d
6s
2cail e
3commod 3f
6pag 7z
5urc 1q
6tr f
7u 9s
4roc
7h 21
7s
3e
4s
3ha s
4et 53
3ia 5e
4ne 7
4s z
3ket
6s
6ter l
8u 3a
3le
5e l
4u 1g
3onta
7b e
7i 4
7mes
7nt
7r l
7s 5
7t n
6e 28
6i 3
6ons
2dar
5s
3e
4a 2l
3iat
6e 1o
6i 26
4cal
7e g
7i cj
6n 1k
6ux
4eu 72
4n 6w
4o
5actif l
9v 19
6lignem 1r
7timet 1g
6mate 14
9r 1p
6stronom 6v
5les 8d
6ogi 3g
8u b
6y 2a
5s
6copa 1l
9e 7
9i 6j
9ons
6onda 3x
9e l
4s
2fa e
3fina 3r
6e
7e l
7m 1r
7nt
7r 32
7s
7u 3a
7z
6i 3
6ons
4o 6q
4u 5j
3io s
3l f
3raich w
2ge
3ot 9e
4ut 7x
2id
4e
5s
4s
3e 4u
3l
4s
3na 1l
4es
3si 30
4on
6na
8bl j
8i 4
8mes
8nt
8s 5
8t n
7e 50
7i 3
7ons
6s
2ja
3eun w
3ou 5j
2le
4nt
6i 37
4r q
3li 1z
4on a1
4u 9s
2ma
4ssa 3r
6e 6e
6iez
7ons
7s
6ons
3e
4na 1l
5e 7
4r
4s
3ona 3r
3pa 10
4e
5r q
2ncard 3e
6t l
4h
4oe 14
5n 92
4une l
6i 3s
3donn 6b
3g
4e b5
4s
3i
4m f
2pid 35
3pel
6a 27
6e 4t
6i 3
6l 5u
6ons
6s
4li ck
4ort
7a p
7e 28
7i 3
7ons
7s
4roch 1d
6pr 67
6visi cl
2qu 7u
2re
4ment
4s
2s
3ag b
3e 6e
3o 8
3sembl 1t
4ur 4f
2t
3e
4e l
4r q
4s
4z
3ion
6al
8i 8h
7ux
6na 6n
7e
8e l
8l 2i
8m 1r
8nt
8r q
8s
8z
7i 3
7ons
6s
4ssa 3r
6e 7
6i 3
6oi 1g
7ns
3o c
3s
3trapa p
7e 7
7i 3
7ons
2vage
6a 1l
6e l
6nt
6ons
6r q
6s
6u 3a
6z
3e
3i
4e
4n 2z
4oli l
4r q
4s
5sa 23
6e
7m 1r
7nt
7s
7u 3a
7z
6i 3
6ons
4taill b7
4ve
6e l
6nt
6r 8m
6s
6z
3oir
2ye
4r bb
3on
5na 5y
6e o
6i 3
6ons
5s
3u 1g
1e
2a
3cte 14
5if l
6on
8na 6
9e 7q
8s
6va 1h
7e 7
7iez
8ons
8t b
7ons
3g 1v
3l
4isa 8b
6e 7
6i 3
6m b
6ons
6t j
5t b
3ni 1n
3pparais 4r
9t 22
7i 3o
7u 1y
2bell 8k
3ond
6i
7mes
7r q
7s av
7t n
6s
4r ad
4urs
3ut 7x
2cale 7
3emment
4nt
6e l
6r f
6s
4ptac e
6e 14
6if l
7on
9na 6n
ae 7
aiez
bons
bs m
aons
9s
7v 19
6r 1p
4ss 2c
4t m
4vab 1j
6i r
6nt
5eu 3a
6z
5oir
6ns
5r 1x
3hang 2o
6t f
5rge
8a 27
8e l
8nt
8ons
8r q
8s
8z
7i 3
5ud l
6ffa 5y
8e 2
8i 3
8ons
6s a6
4er cm
4u 79
3if
4piend 4i
8t l
5roc 4h
7qu 3k
4t
5a
6i 4
6l l
6mes
6n 1k
6s 5
6t
7es
7if l
8o c
5e 7
5s
3lam 4m
3oin l
5s
5t
5ve 16
4lla 3r
6e
7c 3o
7e l
7m 1r
7nt
7r q
7s
7t l
7z
6i 3
6ons
5ta 10
6e 11
6i 3
6ons
4mmand 7m
6en bd
5parais 4r
at 22
8u 1y
6en a2
6i 6q
6os 53
6t f
4ncili 8i
5dam 7z
6uctib e
ao c
7i 8q
5fort 7x
5nais
9sab e
bi r
bn 2k
ae 1w
ai 3
aons
8t 22
6ec 96
6u 1y
5quera 23
9ez
9iez
aons
ar
9ons
9r 1x
9u a
8t b
7iere 16
as
at
8mes
8rent
8s
9e l
9s 2d
8t n
5sid cn
6oli 5r
6titua 10
ae 7
ai 3
aons
at 8d
7ruc 3o
9i 8q
4rd
6a 3r
6e 7
6i 3
6ma c
7en
6ons
6s
4ucha 1l
7e
8e l
8nt
8r 8m
8s
8z
7i 3
7ons
5d 4y
5ra 18
6b b3
6e 1w
6iez
7ons
7r
6ons
6r 1x
6s
6t
6u 1y
5sa 18
6e 1w
6i 5s
6ons
6u a
5ver 1k
6ra
8b e
8g b
8i 4
8mes
8n 2k
8s 5
8t n
7e o
7i 9b
7ons
7u a
3rea ai
5e 7
4ue l
5t
6a 1l
6e 2
6i 3
6ons
3tifia 27
7cate 14
ai 26
ar 1p
7e 28
7i 3
7ons
3u
4e
5il
7la 18
8e
9m 1r
9nt
9r 1x
9s
9z
8i
9e 24
9mes
9ons
9r u
9s 5
9t n
8ons
7s
5s
4l
5e o
5ons
6t 96
4per 5p
4rr 2p
4s
4t n
3yc ah
2dacte 14
6ion
9n 4n
9s
6r 1p
3di 3o
3eman 5r
6rr aa
5pte 14
7i h
7oris m
7r 1p
4scen c7
4vab e
6i r
6nc b
7t
5ena 18
7ez
7iez
8ons
8r
7ons
7u a
6z
5ien 91
7z
6n b8
6ons
3ig 2o
4r 88
4s
3onn f
4ubl 1d
5t 53
3ress b7
3ucta 2a
6e 14
6ib 1j
7on
9ni 15
9s
6r 1p
4i 8q
2ecritu 1g
3du aj
3l
4ec 3o
4l j
4s
3ssai 5u
6y 41
2faire
5s
6a 18
6i 3
6ons
5t a
4ss 2d
3ecti h
6o 6
4ra 1l
5e
6e l
6nc f
7da 6
8u 3y
7t
8i 4n
8s
6r q
6s
6z
5m f
3il f
3lechi
8e l
8mes
8r q
8s
9s 8l
8t n
6te 14
7if l
8o c
8v 19
5t 3e
5x
6e l
6ib e
7f l
7o c
7v 35
6oge 2r
8ram 1c
7log 3h
7therap 3h
3orma
7b e
7i 4
7mes
7nt
7s 5
7t
8e 1o
8r 1p
6e 74
6iez
7ons
7s z
6ons
6u 6q
4ul 1z
3rai c
4igera
9i 4
9mes
9n 1k
9s 5
9t
ae 1o
ai h
8e 7
8i 3
8ons
4oidi 37
3ug 65
4s
5a 27
5e 7
5ons
4t 7m
2g
3ag 7z
4l
5e o
4rd
6a 1
6e 7
6i 3
6ons
6s
3ene 8w
5t 3e
3ie l
4me
6nt
8a 6
8s
6s
4on
6al
8e l
8i c1
7ux
6s
4ssa 18
6e 6o
6i 3
6ons
5t 4o
3la p
4e
5e l
5ment
9a
ai
bent
br j
bs
bt
ames
ant
as 5
at k
9e 7
9i 3
9ons
9s
5r q
5s
5z
4is 2a
4o
5ns
3n 9d
3orge
7a 1l
7m 1r
7nt
7ons
7r q
7s
7z
6i 3
3ret
6s
6ta
8bl j
8i 4
8mes
8nt
8s 5
8t n
7e 7
7i 3
7ons
4oup 1z
3ularis 34
8t b
6t 6a
5ier 17
2habilit 7m
6t 4w
2in
4carc cn
7n 4m
4e
5s
4s
5e 4o
4tegr 7m
6rpre 96
2jet
5e 4t
5t 5u
3oig 8u
5nd 8v
6s
6t
7e l
7o co
7s
4ue 7
5i
6e 24
6mes
6ons
6r q
6s
7sai r
9n 2k
8e 1w
8i 3
8ons
6t n
2lac 83
4is 42
4n ax
4tiez
6f l
6on
8n 4n
8s
6ve g
7is bx
8t b
4x
5a 1h
5e 7
4y 6b
3ectu 1g
4ve 50
3ia 1l
4e
5e l
5r q
5s
4gie 2x
6on
8n 4i
8s
7s 4h
4quai 1g
7t l
6e l
4r 9
3u
2mari 41
5qua
8bl j
8i 4
8mes
8nt
8s 5
8t n
7e 7
7i 3
7ons
3bal ah
4oug 2o
6rr c3
7s 2e
3ede l
5ia 27
6e 59
6i 3
6ons
4rci 1z
4t
5s
5tai r
7n s
6e 1w
6i 3
6ons
6r 9
3is
5e 7
5se 16
6ib e
7ez
7o c
3onta 5y
6e 28
6i 3
6o 8
6r 20
4rd at
5qu 21
4us
3para 1l
6e 7
6i 3
6ons
6t l
4laca 1
7e o
7i 3
7ons
6g b
5i
6a 1l
6e 7
6i 3
6mes
6ons
6r q
6s
7sa 5d
8e 6o
8i 3
8ons
6t n
4or 96
3ue o
2nais
6sai r
8n 2k
7e 1w
7i 3
7ons
5t 22
4l 3v
4rd
6a 1l
6e
7a 2l
7nt
7r q
7s
7z
6ier b
8z
7ons
6ons
6s
3card
7a cp
7e
8e l
8nt
8r q
8s
7s
6t l
4on 7h
3d
4a 18
4e t
4i 5s
4ons
5rma 18
7e 1w
7i 5m
7ons
6s
6t
4r 9
4s
4u a
3e
4e l
4s
3ferm 1z
4orc 1z
6mi
8e l
8r
9a cp
9erent
8s
9sa 18
aez
ai 3
aons
6t l
3gai 7z
3ie o
4fla 85
6e 50
6i 3
6ons
3n b
3om
5m f
4nca 1l
6e o
6iata 6
9e 14
9i h
9r 1p
7ez
7ons
6ons
6u e
4ue o
5vea 2l
7la 1
8e 4t
8i 3
8l 8g
8ons
4v 8i
3seig 9p
3tab 8o
4e 7
4ra 10
5e 7
5i 3
5ons
6uver 1k
8ra 18
9e 1w
9i 9b
9ons
9u a
3verg 2o
6r 1x
6s 1d
4oi
6e 16
6s
5y 4q
2organis 8i
2pair 1e
4n c7
4ra
6b e
6i
7ent
7s 4r
7t 22
6mes
6nt
6s 5
6t 1f
5e 7
5l 1e
5s
5t
6ag 2o
7i r
7nt
6e t
6i
7e 24
7mes
7ons
7r q
7s
8sab e
ai r
ant
9e 1w
9i 3
9ons
7t
8e 1o
8i h
6ons
4s
5s 21
3ech 41
4in 5t
4ns 87
5t
6ai r
7n 2k
6e 1w
6i 5m
6ons
4ra p
5ca 1l
6e 7
6i 3
6ons
6uss 8d
7t f
5e 7
5toi 1g
7r 67
4ta
6b 1j
6i 4
6mes
6nt
6s 5
6t n
5e 11
5iez
6ons
6te 14
7i 26
7ora s
7r 1p
3it l
3li
5e o
5q 4w
4on 7j
3ond
6a 23
6e 6o
6i 5s
6ons
6r 9
6s
6u a
5s b
4rt
6a 3r
6e 11
6i 3
6ons
6r 1p
6s
4s
5a 10
5e 7
4ussa 5y
7e o
7i 3
7o 8
3rena 18
6d 4y
6ez
6i 3
6ne 16
6ons
5sailles
6enta
ab e
ai 4
ames
an 1k
as 5
at
bes
bif l
co c
cv 19
9e 7
9i 3
9ons
6sib e
8f l
8o c
8v b
4ima
7i 4
7mes
7nd f
8t
7s 5
7t n
6e 7
6i 3
6ons
5s
6a 3r
6e 76
6i 3
6ons
6s 2d
4och 53
5ducte 14
9ibi 3z
af l
ao c
av b
9r 1p
7i 8q
5gram 9s
8ph 67
3ti e
3ublicai 30
9ni 7o
7q 29
4gn ap
4ta 1h
5e 7
2quet b
4iem l
6re 16
7s
7t
5n
6q 4w
6s
5s
6e l
6it
8i 80
8oi 1g
9ri d
8s
6s 2d
2scap 3t
4ous 2a
3ea 2l
4rva
7i 4
7mes
7nt
7s 5
7t
8a 6
8es
8i h
6e 7
6iez
7ons
7s m
6o 8
3ide
6nc b
7t
8e l
8i 4n
8s
6r q
6s
6z
5u
6a 6
6e 7q
6s
4gna
7i 4
7mes
7nt
7s 5
7t
8a 6
8es
8i h
6e 7
6i 3
6ons
4sta 8r
6e 59
6ib e
7ez
7ons
7v 4h
6ons
3olu
6e l
6ment
8s
6rent
6s 5
6t
7es
7i 26
7o 6
4na 13
5n 9d
4ud 8v
5s
5t 3v
3pect
7a
8b 1j
8i 4
8mes
8nt
8s 5
8t n
7e 7
7iez
8f l
8ons
8v j
7ons
7s
7ue 2x
4ira
7b e
7i 4
7mes
7nt
7s 5
7t
8e 1o
8i h
8o 6
6e 7
6i 3
6ons
4lendi
9mes
9r q
9s av
9t n
4onsabi 8y
9l b
3saie 4u
6g 7z
6s 1q
5ss 2v
4ema 1l
6bl ap
6e
7e l
7la 3r
8e 4t
8i 3
8l 5u
8ons
7nt
7r q
7s
7z
6i 3
6ons
5ns
6t
7a 18
7e 1w
7i
8e 24
8men s
as
8ons
8r q
8s 5
8t n
7ons
5rr 1z
6s
6t
6va 18
7e 1w
7i 5m
7ons
4ors
6t
7a 18
7e 1w
7i
8e 24
8mes
8ons
8r q
8s
9s 8l
8t n
7ons
7s
5ud f
6r bd
6vena 18
9ez
9iez
aons
ar
9ons
9u a
7iendra
ane 16
as
at
8n b8
4usc cq
3ta
5i 4
5n 1k
5ur bc
4e 7
4iez
5ons
4ons
4rei 2m
5ict 2c
6nge 2n
3ulta
7it
7n 1k
7t l
6e
7r
8a
9it
4m f
4rrection
cn 4n
cs
2table l
6i cr
4pe 7
4rd
6a
7i 4
7mes
7nt
7s 5
7t
8a 6
8e 1o
8r 1p
6e o
6i 3
6ons
6s
3ena 23
5ez
5iez
6ons
6r
5ta 1l
6e 7
6i
7ez
7mes
7o c
7r q
7s av
7t n
6ons
5u a
3ice 13
4e al
4re o
3omb 1d
4rd
6a 5d
6e
7m 1r
7nt
7s
7u 3a
7z
6i 5s
6ons
6r 9
6s
6u a
4ucha 27
7e 28
7i 3
7ons
5r
6n 9z
6s
3raca 1l
6e 7
6i 3
6ons
6ta 1h
7e 11
7ibi 3z
8ez
8l 19
8o c
7ons
7r 1p
5ie 16
6r 9
6s
6t 9j
5va 9t
6er a2
4ec w
4o
5grad 4m
7ess 8d
5ussa 3r
8e o
8iez
9ons
9s
8ons
6v 53
5vers 8d
6irus
7se 14
2uni
5e l
5o c
5r q
5s
6sa 5d
7e 1w
7i 3
7ons
5t n
3ssi
6e l
6mes
6r q
6s 4r
6t 3v
2vais
5t
4ncha cc
7e 7
7iez
8ons
8s 1c
7ons
5t
4ud 97
3e
4e l
4il
6la 1l
7e 28
7i 3
7on
9na 1l
ae bf
ai 3
aons
9s
6s
4l 8i
4na 23
5d
6a 18
6e 6o
6icate 14
ai 26
ar 1p
7ez
7mes
7ons
7q 4w
7rent
7s 5
7t n
6ons
6r 9
6s
6u a
5ez
5iez
6ons
6r
5ons
5t 3v
5u a
4r
5e
6e l
6nce l
8iel e
au 2y
7d
8e l
8issi 1c
8s
7t
6r q
6s
6z
5i 6j
5r 1x
5s
6a 1l
6e 7
6ib 1j
7ez
7o c
6ons
4s
4ur l
4z
3ien 91
4n b8
4r 2b
4se 11
5iez
6on
8n 12
8s
4vr 9
3oie 16
5r
5s
5t
4lt 4f
5u
6e l
6s
6tion
ana
ci
dent
dr j
ds
dt
cmes
cnt
cr 12
cs 5
ct n
be 7
bi 3
bons
as
5ver 8z
3u
4e l
4s
1habill ab
2etoric 1a
7que
as
au 1s
2inoceros
2um
4e 6s
1i
2ai r
3n 1k
2cane
6m 1r
6nt
6r q
6s
6u 3a
6z
3har 3q
4e
5s
6s b
2de
4a 2l
4r q
4s
3icule g
7i a2
2e
3n
4t
3z
2gide g
5if 67
6t b
3ola
6d b
6g b
6i 4
6mes
6nt
6r 3q
6s 5
6t n
5e 6k
5o
6ns
6s
6t b
4ure 2x
3ue 14
2me 28
2ncer q
3g
4ard 7p
2pos 79
2ra 5v
3e 1w
2s
3ee l
3ibl j
3q 4w
2t
3e l
3uel 2i
2vag b
4l
5e l
5is 1e
6t b
4ux
3e
4r
5a
6i
7ent
7n
8e 6i
8s
7s
7t
6s
4s
3ier b
2z
1ob
3e
4rt l
4s
3in
5et
7i 40
7s
7ter 3h
5s
3ot
5iq 29
6s 4m
5s
3uste
7ment
7s
8s b
2c
3he
5r l
5s
3k
4et l
2de
4nt
4o l
4r q
4u 3a
2gne 28
3u 3t
2i
3s
2le l
2mai 30
4n
5ca 1l
6e
7e l
7nt
7r
8a 5v
8e 6h
8i 3
8o
9n 62
9s
7s
7z
6h b
6i 6g
6ons
5o l
5s
5ti 4d
3pe 1w
4r 9
4s
4t
4u a
2nd
4e
5s
4s
3fle
6m 1r
6nt
6r q
6s
6u 3a
6z
3ge
5r q
5u 3a
3ron
6n 2b
6s
2sa
3bif l
3e
4e l
4s
3ie
3signol l
2tati 26
3i
4r q
2uag b
3ble l
3e
4s
3ge
5oi 8g
6l b
6ya 10
7e
8r u
8z
7i 3
7ons
5s
4i cs
3ill b3
3lai 4
5n 1k
4e
5au
7t 3t
7x
5e l
5m 1r
5nt
5r q
5s
5t m
5z
4ot 96
3nd l
3pie l
3qu 6p
3sse
6a 2l
6le s
6rol e
6s
6t m
6u 1s
3te 7
4ie 4k
5ne l
6i 3s
3verai c
6i c
6t a
4ri 9b
3x
2yal
5e g
4um b
5t b
5x
1u
2ban
5s
3is
3r 4l
2che
2de
4ment
4s
2e
3e l
3l e
3s
2gby
3is av
2ine 68
3ssea 2l
6la 10
7e
8r u
8t l
8z
7i 3
7l 8g
7ons
2meu 1s
2ptu 1g
2se 7
3h
3se l
3tr b
2t
1ythme 7
0sa
2bbat
6h 1a
6i 4p
6s
3in b
3le
5s
3ot
5a 3r
5e 75
5s
3re
5s
2c
3cage
7a 1l
7e l
7m 1r
7nt
7ons
7r q
7s
7u 3a
7z
6i 3
3hant
4e
5nt
5s
5t l
5z
4i 3
3och b
3que
6bu m
6e l
6nt
6r q
6s
6z
3ramentai 1g
al
aux
9e 7q
7s
4e
5e l
5m 1r
5s
4ifia 1l
7cate 14
ao 6
ar 1p
8e l
8i 4n
7e 7
7i 3
7ons
5le 3x
3s
2diq 1b
2fari l
2ga
3e
4ment
4s
5s b
2i
3gna 10
5e
6e l
6m 1r
6nt
6r q
6s
6ur l
7s b
7x
6z
3n
4e g
4s
4t
5e
6ment
6s
6t b
5s
3s
4i
5e l
5r q
5s
6sab e
8i r
8n 1k
7e t
7i 3
7ons
5t n
4on
6n b1
6s
3t 3v
2ke l
2lade
6ro l
6s
4ir b
4mi l
4ria
7i 4
7l 3v
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
4ud l
3e
4e l
4ment
4s
4t b
3i
4ne l
4r q
4s
4ve 59
3l b
3on
5s
4o c
4pa 85
5e
6e l
6nt
6r 32
6s
6t m
6z
3sa l
3ue 7
4t
5air j
6t 8d
3vate 14
6r 1p
4e l
2marita 6p
6u 3y
3edi l
3ourai l
2natoriu 3y
3ctif cf
6o 2w
5uai 1g
7r 9o
6s
3dale
7s
7t m
4erling l
4wic c0
3g
4la 10
5i 6l
5ons
6t
7a 10
7e 86
7i 3
7ons
7s
4su b
4uin
7a 6
7e l
7ole 2n
7s
3it 4i
3s
3te l
2oudie 7l
6t b
4l 3e
2pe
4r
3in
5s
3risti
2rcasm b
6tiq 1b
4opha 3x
6lasm 33
6t b
3dine 4g
6i 3s
2s
2tane 7
5iez
6ons
6q 29
6s 1c
3el bw
3in
4sfac 3o
7ire
8s
9a 23
9i 3
9ons
8t a
7ss 2d
6ecit
7r 1x
6i b8
6ont
3ura
6b 1j
6i 4
6mes
6n 1k
6s 5
6t
7e 1o
7i h
5nales
6e l
6ie
8n 2u
8s
7n a
7s 1c
2uce 7
4isse l
7o 2w
3f
3le a
3mon
6e
7a 2l
7e l
7s
6s
3na 3r
3ra 1l
4e 7
4ie
6n l
6s
6z
4o 5x
3t
4a 1l
4e
5e l
5nt
5r
6a 5v
6ea 2l
7l e
7nt
7z
6i 6j
6nes
6o 5x
5s
5z
4s
3vage
7ment
7o 7l
7r 3h
7s
6i 30
5nt
4e
5e l
5gar 5r
5nt
5r q
5s
5ta 3x
6e
7s
7u 1s
6te
5u 1s
5z
2vai r
4nt a
3ent
4u 1s
4z
3i 3
3oir
4n
5s
4ura 1l
6e 68
6i 3
6ons
2xon 2u
1b 6
1calpe
6e l
6l l
6nt
6r q
6s
6z
3nda
6i 4
6le
8s
8u 2y
7i a2
6mes
6nt
6s 5
6t n
4n 40
3rabe b
2ea 2l
3lerat
8e
9s
as b
8s
4l 9z
3nario l
7s m
4e l
3ptici 15
6q 1b
5r b
2hema
6s
6tiq 1b
8s 3u
3izogam 3h
7ene 2a
6id 6v
6nevro 2a
6phren 6v
6thym 3h
3nock l
2ie
4mment
4nc b
5t
6ific 4h
9q 1b
7s z
6ologi b
au b
4r 32
2olair j
5r 2h
3op l
4ter
7is m
7s
3re l
4p 8d
3tc c0
4tish l
3ut
5s
2rab 66
3ipt
6e
7s
7u 1s
6s
6urai 1g
9l 3v
9ux
3upule
8s
8u 2y
2ulpta 1l
6e 11
6i 3
6ons
6ur 4c
1e
2an 2k
3u 84
2c
3ession
9nis m
9s
3he
5e l
5r
6a 5v
6ent
7s 2a
7z
6i 6j
6o 5x
5s
3ond
6a
7i
8ent
8r j
8s
8t
7mes
7nt
7r 4h
7s 5
7t n
6e 7c
6i 3
6ons
6s
4ue 2
5rab e
7i r
7nt
6e
7nt
7s
7u 1s
7z
6iez
7ons
7r
7s z
6ons
6r 1x
6s
6t
6u 1y
5s 2a
3ret
6a
7g b
7i
8ent
8re 4g
8s
8t
7mes
7nt
7ria s
7s 5
7t n
6e
7e l
7ment
7nt
7r q
7s
7u 3a
7z
6iez
7n b
7o c
6oi 1g
7ns
6s
3s
3te
5s
5u 1s
4ion
7n b7
7s
3undo
4ris 4m
6t 5i
2dati 2t
3uc 4j
4ir 9
5s
6a 23
6e 1w
6i 5s
6ons
5t a
2gment
7a
8i 4
8l 3v
8mes
8nt
8s 5
8t k
8ux
7e 7
7i 3
7ons
7s
2igneur
8iag b
al 3v
aux
9e l
8s
3n
4e l
4s
3sme l
3ze
2jour 81
2l
3ect
6e 14
6if l
7on
9n 6b
9s
7v 35
6r 1p
6s
3f l
3le
5s
5t m
3on
3s
2maine l
6i 3s
3bla
6bl j
6i 4
6mes
6n 1k
6s 5
6t n
5e 59
5i 3
3e
4l e
4nc b
4r q
4s
5tre l
7iel 2i
3inai 1g
6l 3v
6ris m
6ux
2n
3at
5e 14
3il 19
4o 1s
3s
4ation
9nal 12
ae 7q
9s
4e
5e l
5s
4ibilis bc
9t b
6le
8ment
8r 3h
8s
4ue 7q
3t
4a 18
4e
5nce l
7ie 2x
6t
5s
5z
4i
5e
6r l
6s
6z
5ment
9al
be g
bis 1c
ct b
aux
9s
7s
5ne
7l e
7s
5r q
5s 5
4ons
2para
6b e
6i 4
6mes
6n 1k
6s 5
6t
7e 1o
7io c
8s z
7r 1p
5e 7c
5ons
3t
4embre
8isades
ae 14
6vi 1s
4iem j
5q 29
2quel e
5nce
8s
8u 1s
6ti 4n
2ra
4i
5ent
5s
5t
4s
3ein 17
4na 3n
5issi 1c
6t b
4z
3ge
5n s
3ial 9o
4e
5s
5u 2y
5z
4nga
7s
7t l
6u f
4ons
3me 8c
4on
6na 6n
7e 28
7i 3
7ons
6s
3on 62
3pent
7a 6n
7e
8a 2l
8e l
8m 1r
8nt
8r q
8s
8z
7iez
8n a
8ons
7ons
7s
4illie 1g
3re o
4ure 4g
6i 40
3s
3t
3u 3y
3vai r
5n 1k
4e 6o
4i
5ab 1j
5c b
5e
6s
6t m
6z
5r q
5s 5
5t
6e 1o
6u 3n
4ons
2s
3ame l
3sio c
2t
2uil l
3l
4e
5ment
5s
4s
2ve
4r 35
2xe l
3i x
3ualis 3u
7t b
4el 2i
3y
1hah l
3kespear 1a
3mpoing l
6oineu 3a
9g 3b
6uin 6b
2erif l
4ry l
2illing l
2ogu c
3o 5j
3pping l
3r s
3w l
1i
2amois 3v
2ec e
3d
3g ct
3n 2u
3rr 33
3s m
3u 1s
2ffle
6e l
6m 1r
6nt
6r q
6s
6t l
6u 3a
6z
2gnal
6a 1l
6e
7e l
7m 1r
7nt
7r q
7s
7t 4l
7u 1s
7z
6i cd
6ons
5t
6a 6
6es
6u 1g
5ux
4e 5h
4ifia 8r
7catif l
bo c
bv j
7e 7
7i 3
7ons
2l
3ence l
6ie 2x
3houe cu
3icon f
6s b
3la 3x
2milai 1g
6r 4h
5i
6cui 1s
6gravu 1g
6s
7a 3r
7e 7
7i 3
7ons
7t b
6tu 3n
3ple
6ment
6s
6t 6i
6x b
5ic 4h
6fia 27
8ca 4j
8e 7
8i 3
8ons
6s z
3ula
6c 1g
6i 4
6mes
6nt
6s 5
6t 1f
5e 7
5tane
9e l
9is 1c
at b
9ment
9s
2ncer 35
3ge
5r 32
5s
4l b
4ular cg
6ier 17
3istre
8e l
8ment
8s
3on
3us
2oux
2r
3e
4n b
3op l
2te l
3ot
3u 4m
2x
3iem j
1kate
5board l
2etch
6es
6s
2i
3e 6k
3pp 40
3s
1lip l
2oga c
3w l
1mas c0
2oking l
1nack l
2iff 87
2ob
4s
1obre g
4ie m
2ciab 1j
5l
6e g
6is bg
5ux
4etai 1g
7ria s
6e l
4oprofessionn 4n
3ratiq 29
7s 1e
2da l
3ium
3omie l
6s f
6t b
2eur
5et m
5s
2fa l
2i
3e
4nt
3f
3gne
6e l
6nt
6r q
6s
6ur l
7s j
7x
6z
3n l
3r
4e b
4s
3s
3t
3xantai 2r
7e
7ie 1c
2j 33
2l
3ai 1g
3dat
6e
7s
8q 29
6s
4e 28
3eil l
4nnel 2i
6i 7e
3idag b
6ir j
6r cg
5e g
4tair j
5u 3n
3licita 1h
8e 28
8i 3
8ons
8u 3n
3o l
3s
3uti 80
2mbre
6ment
6nt
6r
7a 5v
7e 6h
7i 3
7o
8n 62
8s
6s
6z
3me
5il
7la 1l
8e 6r
8i 3
8ons
7s
5s
5t l
3nambule l
9i 4d
4ife 1g
3ptua 6
6e 2x
6os 4h
2n
3ar l
3d 21
3ge
5r 32
5s
5z
3i 4p
3nai 99
4e
5nt
5r 32
5t 6i
5z
3ore l
3s
3t
2phism b
6te l
7i aj
3rani
7s m
6o l
2rceller 3h
4i 3s
3did 35
3net m
3s
3t
4ai r
5n 1k
4e 1w
4i
5e 24
5le 3x
5ons
5r q
5s 5
5t n
4ons
4s
2si b
2t
3te g
4ise l
6i 40
2u
3che
6s
6t
7a 1l
7e 4t
7i 3
7ons
7s
7t 5u
6v f
4i
5a 1l
5e 68
5s
4oup b
3dai
6ent
6n
7e
8ment
8s
8t b
7s
6s
6t
5n
6ais 3v
6s
6t a
4e 28
4oy 4q
3ffer 1k
5la
7g b
7i 4
7mes
7n 1k
7rd l
7s 5
7t n
6e
7e l
7m 1r
7nt
7r 32
7s
7t
8a 1l
8e 4t
8i 6l
8ons
8s
8t 5u
7u 3a
7z
6i 3
6ons
6u 1g
5rai r
7n 2k
6e
7nt
7s
7te 5g
7z
6i 9b
6ons
4re 28
3hait
7a 27
7e 7
7i 3
7ons
7s
3illa cc
6e 7
6i 3
6o c
6u 1g
3l
4ag v
4e
5r 32
5v 1z
4ie 57
5gn 9z
3met
6s
6ta 18
7e 1w
7i 3
7ons
7r 9
4is
6e l
6se 16
7iez
8on
an 8j
as
3pcon
7na 27
8e 68
8i 3
8ons
7s
4e
5r q
4ir
6a
7i
8ent
8l
8s
8t
7mes
7n 1k
7s 5
7t n
7ux
6e 59
6i 3
6ons
6s
4le
6ment
6s
7s b
3rce l
5ie 4b
6l
7i 3s
7la 1l
8e 6r
8i 3
8ons
7s
4d
5e g
5ina 1l
7e 7
7g 29
7i 3
7ons
5s
4i
5a 23
5e 1w
5ra 5v
6e 1w
6i 3
6o 5x
5s 5
5t n
4nois
8e
9ment
9r 3h
9s
3s
4tract 2c
7ie 16
8r 9
8s
8t a
7ya 18
8ez
8i 3
8ons
3te
5nab e
7i r
7nc b
8t
6em 1r
7u 1s
7z
6iez
7ons
7r
6ons
6u a
5rrain 17
4ien
7d 97
7ne 16
7s
7t
6r l
5r 41
3venai r
7nc b
8t
6ez
6iez
7ons
7r l
6ons
6t
6u a
5rain
9e
ament
as
at b
9s
4i 4s
2viet
6iq 29
7s f
6s
2yez
3ons
1pacie 2x
3ghetti l
3rtak 12
5e
6i 2r
6r 3h
6s
3sme l
3tial c9
6ux
2ecial
7e g
7is 31
8t b
6ux
5fia 1l
7ca 3o
8i m
7e 7
7i 3
7ons
7q 1b
5me c
4tacl b
7ulair j
6te 14
7r 1p
5ra 5e
6e l
6oscop 3l
4ula
7i 2f
7mes
7nt
7s 5
7t
8e 1o
8i 26
8r 1p
6e 59
6i 3
6ons
6u 3y
3ech
6es
6s
3nc 40
3rme l
2here l
2id 40
3ral 3v
4itai c
6e l
6i x
6ual
9i 8h
9s
7el 2i
8u 72
2lende 14
6id j
2onsor 8z
4tane
8e l
8is 1c
9t b
8ment
8s
7i 15
3re l
4t
5if l
6v 35
5s
6man
7en
3t l
2ray l
3in 7k
1quar b
4sh l
4tta 1l
6e
7e l
7nt
7r
8a 5v
8e 6h
8i am
8o 5x
8s
7s
7z
6i 3
6ons
3elett 3l
1tabilimet 1g
7s bc
7t b
4l b
3de l
3ff 4x
3ge l
4i 4i
3linie 7l
7s br
3nd
5ard
8is 31
8s
5s
3r
4s
3tion
7na
9i 2f
9mes
9nt
9r 4h
9s 5
9t n
8e o
8i 3
8ons
7s
5q 1b
5stic 1a
8q 1b
4ue 74
5t
6air j
6s
2eak l
3llag b
6i 1g
3reo
6ba m
6chim 3h
8rom 3h
7omparate 14
6duc l
6gnos 3h
7ram 1c
9ph 3h
6metr 45
6phon 45
6s
7cop 6u
6tom 45
7ypa 1l
9e 7
9i 6j
9ons
4ile
7ment
7s
7t l
6isa
9i 4
9mes
9n 1k
9s 5
9t
ae 1o
ai h
8e 7
8i 3
8ons
8t b
7t b
4ling
4num l
6tati h
9o 6
4oi 3n
3ward l
2imula c6
6e 7
6iez
7n b
7ons
6ons
6us
3pula 3m
6e 7
6i 3
6ons
2ock
5a 3r
5e 7
5s
3p
4p 21
3re l
2rang bs
4tage 1c
5e
6ge l
7ie l
8q 1b
6s
3ess
6a 10
6e 7
6i 3
6ons
3ict
6e g
6i h
6s
4ng l
3uctura
9b e
9i 4
9l
ae l
ai x
9mes
9n 1k
9s 5
9t k
9ux
8e 1i
8i 3
8olog 3h
9ns
2udio l
3pefac 3o
7i 1k
6i 4f
4id 35
2yle 5h
4isa 1h
6e 7
6i 3
6m b
6ons
6te l
7ic 1a
8q 29
4o
5s
1u
2balter 2r
3consci 2p
3i
4r q
4s 4r
4t
5e g
3lima 1h
6e 7c
6iez
7nai 1g
9l 3v
9ux
7ons
7t b
6ons
3merg 2o
6sib e
8o c
3ordin 3i
6onn 4f
3stanc b
7tialis z
ct b
9el 2i
9f
ai 4p
as
9va 1h
ae 7c
ai 3
aons
5itua 1l
8e 7
8i 3
8ons
8t
9i 26
9s
3til
6e g
6i aw
6s
3vena 18
6ez
6iez
7ons
7r
6ons
6tio 2j
6u a
2cceda
7i 4
7mes
7ne a
8t
7s 5
7t n
6e 7
6i 3
6ons
5s
6se 14
7ib 1j
8f l
8o c
8v j
7or d
4omb 1e
4ul 2p
5rsa e
3e
4r q
4s
4t m
4u 3a
3re 6s
2d
2e
3de a
4ois 3v
3r q
3u 1s
2ffir 88
5s
6ai r
7mment
7n 2k
6e 1w
6i 3
6ons
6s 2d
5t a
2gger f
5stib 1j
8f l
8o 2w
8v b
2icid 8j
3s
4se
6s
7s b
3t
4e a
3va 23
4e 6o
4i
5e 24
5s
6m b
6s 2d
6t b
4ons
4r 9
2jet
5s
2ltan
6a s
6e l
6s
2mmu 3y
2per
5be
7ment
7nef 1p
7s
6omb b
5carbura 8c
8r b
6hamp 8d
7er 3h
6im 1r
5e
6s
6t m
5fecond 3i
7tati h
ao 6
6icia 3z
9e
al 2i
as
7n
8e l
8i
9e l
9mes
9r q
9s 4r
9t k
8s
6lu
8e l
8id b
9t b
8s
6orteres 2a
5grand l
5heterody 2r
5ieur 17
6or 4h
5malloy l
7n
7rch b
6en
5son 4l
6ta 1s
7itie 2x
ao c
7ra s
8uctu 1g
5visa 1l
8e 28
8iez
9o c
8ons
3plea 8r
6e 7
6i 3
6ment
aa
bi
cent
cr j
cs
ct
bmes
bnt
bs 5
bt n
ae 7
ai 3
aons
as
6ons
6ti 2t
7o 6
5ia 10
6ca 3o
7e l
7i f
6e 7
6i 3
6ons
6q 29
4ort
7a 27
7e
8e l
8nt
8r 6d
8s
8z
7i 3
7ons
7s
5sa 27
6e 7
6iez
7ons
7ti h
8o 6
6ons
4ress 8d
5im 53
3remat 3h
6e g
2r
3char 7j
6uff 2v
3e
4ment
4s
5ti 1n
4te l
3f
4ac f
5i
6ent
6re
6s
7a 18
7i 3
7ons
6t a
4e 59
3gi
5r q
5t n
3monta 27
7e 7
7i 3
7o 8
3nata 3z
6urali 15
8e 7q
4om
6b 1g
6m f
6s
3pas a6
4lus
4rena 23
7d 4y
7ez
7i 3
7ne 16
7ons
6ss 8d
5im b
6rent
6s
7e l
7s 2d
6t n
3real 12
3s
4is
6e l
6s 2d
3tout
3vecu 1y
5illa 8r
8e 7
8i 3
8ons
5nai r
7nc b
8t
6ez
6iez
7ons
7r
6ons
6t b
6u a
5tem 1r
4ie
6n 91
6s
5s
5t
5vai r
7n 2k
6e 1w
6i 3
6ons
6r 9
4ol
6a 1l
6e 7
6i 3
6ons
6s
6t 9h
2s
3ceptib 1j
4i 96
3hi l
3pec 5j
5nd at
6s
7e
8s
8u 1s
7i 26
7oi 1s
6t b
4icie 2x
7o c
2tur 54
1wing
1ylvai c
4es
6t 1g
2mbole l
6iq 1b
7s ay
3pa
5thie l
8q 1b
8s 9d
4honi 3g
6ri 2r
4tomatiq 1b
9olog 3h
7e l
2nagog 29
3chrocyclotr h
7ne l
8ie l
9q 1b
9sa 3j
ae 28
ai 3
am b
aons
7tr h
3dic
6al
8e l
8i c1
7t
8a 6
8s
7ux
6s
4ro 1c
3onym 6u
3thes b
6tiq 1b
8s 2v
2philid b
7graph 6v
7s
7t 4l
6ograph 6v
2stematiq 1b
9s 4m
6e l
6i 4p
0ta
2bac
4s a2
3le
5au
7ti c
7x
5s
5ti 3s
6te 4g
4i 6l
3ou
5re s
2c
3he
5r
6a 5v
6e 6h
6i 3
6on
8s
8t
5s
5z
3ot l
3t
4iq 1b
2ille 75
3r 9
3s
4e
5z
3t
2lc l
3ent
6s
6ue 2x
3isman
8i 4p
8s
3on
5s
2mbouil e
6r
7in
9a
ag b
ai 2f
ames
ant
as 5
at n
9e 50
9i 3
9ons
9s
7s
3ise 75
3pon
6na 6c
7e 50
7i 3
7o 8
6s
2n
3dis
3gibi 3z
6l j
4o
3ie 1g
3k
4s
3ne 75
3t
4e l
4ot
2page
6a 1l
6nt
6ons
6r q
6s
6ur l
7s j
6z
4i 4
3e
4nt
4r q
4s
4t m
4z
3is
5sa 1l
6e 6s
6i 6g
6ons
2quin
6a 10
6e 6s
6i 3
6ons
6s
2ra
3d
4e 59
4if l
5ve
7ment
7s
7t b
3e
4e l
4s
3if
5s
3te
5s
4in f
3za c
2s
3se
5s
2ta
3e 11
3ou 8n
2udis
3lar 3q
4e l
3pe a
3rea 2l
3x
2verne l
6i 3s
2xe 7
3i
4s
2ylor 8p
1cheq 29
4rnozio 3y
1e
2chnicie 7l
8s f
8t b
7olor
6q 1b
6s f
5obureaucrat 4l
6crate l
aie l
bq 29
bs bx
6logi 3g
9u b
6phi e
6structu 1g
2e l
2ind 8v
4t
5e 7
5ure 4g
7i 3s
2l
3e
4comma cv
8unic 3i
6nferen 60
6pi 2v
4gram 1c
7phe l
9ia 1l
ae 7
ai 3
aons
aq 1b
as m
4path 6u
5hera 3x
8i 4p
6ona 3r
8e 7
8ie 24
9ons
9q 1b
9s m
8ons
7tograph 3h
5ointa 3x
4s
5caph b
6opa 3r
8e 7
8iez
9ons
9q 29
8ons
6ripte 14
5pectate 14
br 1p
4visa 1l
7e 11
7iez
8o c
7ons
7u 4n
3l
4e g
3s
2merair j
3oig 9n
5n l
3pe
5ra
7i 4
7men s
9s
7n 2k
7s 5
7t
8es
8u 1g
6e 7
6i 3
6ons
5ta 1l
6e 59
6i 3
6ons
6ue 5g
4le l
4o
5rair j
7l
8e l
8i m
7ux
6e 7q
6isa c6
8e 59
8i 3
8ons
4s
2nac 35
4ient
5s
5t
4nt a
3d
4ance l
7iel 5f
9u 2y
6t
4ez
4on l
4re
6ment
6s
7s b
6t b
6z
4s
4u a
3ebres
7u 2y
6i h
4z
3iez
4r
3nis
6man
7en
6t 4l
3ons
3sioacti 2t
6met 1g
6n l
3tacul 5i
5i 4
5n 1k
5t
6e 1o
6io c
7v b
6r 1p
4e 7
4ons
3u
4e l
4s
2quil 33
2rme l
4ina
7i
8ent
8s
9o c
8t
7l 3v
7mes
7nt
7s 5
7t n
7ux
6e 7
6i 3
6ologi b
au b
7ns
6us
5te l
6ie 1g
3ne l
4ir q
3ra
5i
6ent
6n l
6s
6t
5nt
5s
6sa 1l
7e o
7i 6l
7ons
4e
5nt
5s
6t 1g
5ur l
6s b
6x
4i
5bl j
5en 2u
6r l
6z
5f 5l
5t
6es
6oi 1g
7rial
be g
bi m
aux
4orisa 10
8e 7
8i 3
8m b
8ons
8t b
2s
3t
4ament
9a 6
9s
7s
4e 11
4icul 5i
4ostero 2r
4s
2tanos
3e
4s
3on
5s
3u a
2xte l
4i e
4ura 1l
6e 7
6i cd
6ons
1hailandais 3v
2e
3atral
8e g
8is br
9t b
7ux
6e l
3ie 4b
3me l
3odo 3z
4ric 1a
6e l
6q 1b
6s 4m
3rapeut 3l
6i b
4midor
6e l
6q 29
6ste 14
8o 1s
6t b
5ocaute 1g
7him 45
7oup e
6durcissa 66
7ynamic 1a
cq 29
6electric 4h
dq 29
6forma 3x
6ge 2r
7raph 3h
9vimetr 3h
6labi e
7uminescen 60
7y 2a
6magnet 4l
7etr 6u
6nucle 4i
6plast 4l
7omp b
7ropulse a
di 26
6regula 4j
8sista 2n
6s
7cop b
7iph h
7phe 1g
7tab e
9t
ai 4p
as
6therap 3h
3se l
2on
3racente 2a
6i 4p
6ocente 2a
7plast 3h
5x
2un b
1ian l
2bia
2c
3ke s
2ede
3n
4d 97
4ne 16
4s
4t
3rs
2ge
4s
3re
5s
6s b
2mbr 41
3id 35
4ng l
2nte o
4in
6nabul 9d
6s
2r
3ag b
4ient
5s
5t
4nt
3e
4e l
4l 6
4nt
4r q
4s
4u 3a
4z
3o 8
3s
2sane l
3ser
6a
7i 4
7n 3q
7s
6e 6h
6iez
7n l
7ons
6o 5x
4u
5s
2tan
5e
6s
7q 29
5i 4p
5s
3i
3r 41
3ulai 1g
6ri bj
1oast
5s
2bogga c
2c
3ar 3q
2i
3le
5s
5t a0
3t
4s
2le
4ra
6b e
6i 4
6mes
6nc b
7t
8e l
8i 15
8s
6s 5
6t n
5e 7
2mas 5
4t 3v
3ba
5i 4
5l 3v
5n 1k
4e
5a 2l
5e l
5nt
5r
6a 5v
6ea 2l
7nt
7z
6i 3
6o 5x
5s
5u 1s
5z
4ol 33
3my
2n
3ali m
3de 6o
4r 9
3iq 29
3ne
5a 2l
5r
6a 5v
6ez
6i 3
6o 5x
6r b
5s
3s
3to c
2p
3e
3o
2que 5h
2rah l
3che
6e l
6nt
6r bb
6s
6z
5o 2w
3d
4an 1k
4r 9
4u a
3na 3n
3pilla 3r
7e 56
7i 3
7ons
3rent
7iel 2i
7s
7ue 5g
4i 3n
3se
3t
4s
4ue
6s
6u 2y
5r 4f
3y
2t
3al
5e g
5isa 7w
7e 11
7i 3
7ons
6tai 1g
8ri 15
7e l
3em
3o
2ubib l
3cha
6i 4
6mes
6n 1k
6s 5
6t n
6u 84
5e
6e l
6nt
6r q
6s
6t m
6u 1s
6z
3ffe
6s
6u 1s
3jours
3pe s
3r
4bie 4k
6llon
ana
ci 2f
cmes
cn 1k
cs 5
ct n
be 86
bi 3
bons
as
6ons
4ism b
6t 3l
4ment
8a 1l
8e 28
8iez
9n l
9ons
8ons
8s
4na
6g b
6i ar
6mes
6n 1k
6s 42
6t n
5e
6bo a7
7ri 3n
8och b
6dos
6e l
6main
6nt
6r q
6s
7ol l
6t m
6u 3a
6vis
6z
5ic cw
6ez
6l 9a
6ol b
7ns
6qu 7a
6s
7s b
5oi
7e i
7s
6ns
6ya 1l
7e
8r u
8z
7i 3
7ons
5u 1g
4s
4te
6a 2l
6rea 2l
8l e
6s
3s
4sa
6i
7ent
7l 9a
7nt
7s
7t
6mes
6nt
6s 5
6t n
5e
6nt
6r 32
6s
6u 3a
6z
3t
4e
5fois
5s
4ou l
3x
2xicoderm 3h
6logi 4a
9u b
6mane l
9ia 4p
ae l
6s b
4n b
4q 29
1rac
4as
6sa 1l
7e 6s
7ie 4k
8n l
8ons
7ons
4e
5e l
5r
6a 5v
6ent
7t l
7z
6i 3
6o 5x
5s
5u 3a
4hea 5e
6e
7n 2u
7s
6id b
7t b
6ostom 3h
7tom 3h
4te 11
5s
3dite 14
6ion
9al 12
9na 6
ael 2i
9s
4uc 4j
5ir 9
6s
7a 18
7e 1w
7ib e
8ez
8mes
8ons
8rent
8s 5
8t n
7ons
6t a
3fic
6o 96
6s
5qua
8i 4
8n 1k
8s
7e
8e l
8nt
8r
9ai
8s
8u 3a
8z
7i 3
7o 5x
3gedie
8n 2u
8s
4iq 1b
3hi
5e l
5r q
5s
6o c
6s 5o
5t n
3in
5a
6g b
6i 99
6mes
6n 1k
6r 3q
6s 42
6t n
5e
6a 2l
6e l
6m 1r
6nt
6r q
6s
6u 3a
6z
5s
4r 9
4t
5a 1
5e 2
5ons
5re
7s
8s b
7usement
6i 2a
5s
3jectograph 3h
8i 1g
5t l
3lal 33
3m
4e 7
4poli 2r
4way l
3ncha 5y
6e
7e l
7fi 6q
7nt
7r q
7s
7t l
7u 3a
7z
6i 3
6o 8
4quille g
9is 4f
at b
4saction
bn 4n
bs
6frica 6p
6lp 6p
6nd 6p
6t
7lant 4l
7s
5canad 1a
7sp 1a
6enda
ai 4
ames
anc b
bt
ca 5e
ce l
cs
as 5
at n
9e 7
9i 3
9ons
6od 9h
7ntinent d
6ripte 14
ai h
8r 9
8s
8t a
8v 89
5e
6p s
6s
5fera 27
8e
9e l
9m 1r
9nt
bi 4n
9r q
9s
9z
8i 3
8ons
8t l
6igu 8w
7l f
7ni a
7x 8d
6o
7rma
ab e
ai 4
ames
an 1k
as 5
at
be 1o
bion
en 4n
es
br 1p
9e 7
9iez
aons
as z
9ons
7s
6ug b
7s 8k
5i
6e l
6ge
8a 10
8nt
8ons
8r q
8s
8z
7i 3
6mes
6r q
6s
7s 5o
7tor
ai 7s
as
6t
7a 6n
7e 7
7iez
8f l
8on
an 4n
as
8v 19
7oir j
8ns
7s
5met
8s
8ta 18
9e
ant
as
au 1s
az
9i 3
9ons
9r 9
6igr as
7mes
7rent
7s
8e l
8se 16
9ib 1j
aez
ao c
7t n
6ua 27
7e 7
7i 3
7ons
7ta
9b 1j
9i 4
9mes
9nt
9s 5
9t k
8e 7
8i 3
8ons
5parais 4r
at 22
8e 13
8u 1y
6erc 1d
6ir bk
6lant
aa 1h
ae 7
ai 3
ao 8
as
6ol 4i
7rt
9a 3j
9e 28
9i 3
9ons
9s
7sa 27
8e 7
8iez
9ons
9t 6a
8ons
6yrene 5a
3ppe
6s
6u 1s
3que
6e l
6nard l
7t
6r q
6s
6t l
6u 3a
6z
3uma
6s
6tiq 29
8s ba
7ologi 3g
bu b
3vail
7la 1l
8e 28
8iez
9ons
9s z
8ons
7s
5ux
4ers
7a 1
7e 7
7ie 4k
8n l
8ons
7ons
5sti
8e l
8mes
8r q
8s
9m b
9s cx
8t n
2ebucha 10
7e
8e l
8m 1r
8nt
8r q
8s
8t l
8z
7i 3
7ons
3fle a
3ize
3mbla 10
6e 50
6i 3
6ons
7t 8f
4pe 74
5li c
3nta 6p
5e
6n 4i
3s
4or
6er 3h
6i 3s
6s
4se 7
3ve l
2i
3ad b
4g b
4ngl b
6ula 3m
8e 7
8i 3
8ons
3bal
6e l
6i 15
6l f
4ord
7ais
7s
4u
5n
6al
7t l
7ux
6e l
6it 1a
6s
5s
5t
6a 6
6s
3che
6nt
6r 32
6s
6u 3a
6z
4ot
6a 3r
6e
7e l
7nt
7r q
7s
7ts
7u 3a
7z
6i 3
6ons
6s
3er
3mbala 3r
7e o
7i 3
7l 9z
7ons
4e
5r bb
5s
6tre l
8iel 2i
3nita 6
6e l
6robenze 2r
8tolue 2r
4qua 1l
6e
7e l
7nt
7r q
7s
7t m
7u 1s
7z
6i 3
6ons
3o
4mpha
8i 4
8l
9e g
9i x
8mes
8n 1k
8s 5
8t
9e 1o
9r 1p
8ux
7e 59
7i 3
7ons
3p
4es
4le
6e l
6m 1r
6nt
6r q
6s
6t m
6x
6z
4ot 4z
3que
6bal e
6e l
6nt
6r q
6s
6t l
6z
3ste
6ment
6s
7s b
2oc
3is
5iem j
3ll
5s
3mbone l
7is m
4pa 1l
5e
6e l
6nt
6r 32
6s
6ta 1l
7e 4t
7i 3
7ons
7te 4u
8is m
6ur l
7s j
6z
3nc
5he
7s
7t l
5on
7n ab
7s
4e 59
3p
4he b
4ica cb
3t
4te 28
5o 8
3u
4bla 10
6e 6f
6i 3
6ons
4e 7
4illar 3q
7e l
7omet 1g
4pe
6a 2l
6s
4s
5sa 3r
6e
7a 2l
7e l
7nt
7qu by
7r q
7s
7u 1s
7z
6i 3
6ons
4va
6b e
6i
7ent
7l e
7s
7t
6mes
6nt
6s 5
6t n
5e
6e l
6nt
6r bb
6s
6u 3a
6z
5i 3
5ons
2uand 6w
3c
4s
3ffe 7
3ie l
4te a
3que 28
3st 4x
1sar
2unami l
1u
2a
3i 4
3n 1k
2ba
3e
4rcule 58
8id b
9na 1h
ae 7
aiez
bons
bq 29
bsa
di 4
dmes
dnt
ds 5
dt
ees
eio l
ce 7
ci 3
cons
aons
9s 4m
8o 2a
4s
2e 75
2ile
5s
2lipe l
2meu 1s
3ulte l
6ue 2x
2niqu 3t
3nel
6i 40
6s
2ons
2rbul 2p
3c
4s
3que
6r 3h
6s
6t m
5i c
2tell b
4ur 7p
3oye 7d
3r 1p
2yau
5ta 3r
6e 75
6i 3
6ons
5x
1wis 7k
1ype 7
3hon l
3iq 1b
2ran
5nea 2l
6ici 3n
7e l
7q 1b
7s 4f
6osau 1g
5s
0ukrain 1a
1lcere 3w
2timatu 3y
5e g
3ra
1n
2anime g
6is z
7t b
2e l
2i
3e
4s
3forme g
7i aw
3o c
3q 1b
3r q
3s
4se 1w
5o c
3t
4e l
3vers
7al bv
8ux
7el 2i
7it 5i
2s
1raniu 3y
2bai 30
2gen 2k
2inai 2f
4e 6r
2n b
2ticai 1g
6n 1k
6t 8d
1s
2a
3ge
5s
2e 7
2in 9f
2ure l
4i 3s
1terus
2ile g
4is 5p
5tai 1g
7r 12
6e l
2opi 3g
0va
2cance l
6i 3s
5t a
4r 1c
3cin
6a
7b e
7i 4
7l 3v
7mes
7nt
7s 5
7t 1f
7ux
6e
7e l
7l e
7nt
7r q
7s
7z
6id b
7e 57
7fe 1g
7ons
6oge 2r
7i 3n
7ns
7sty e
7therap 3h
6s
3he
5ment
5s
2gabond 6m
3in
3ue
5ment
7st 1g
5s
2illamment
6nc b
7t
8e l
8i b
8s
5e 16
3n
4cr 9
5u a
4e g
4qua 18
6e
7nt
7s
7u 1s
7z
6i 5s
6ons
4s
3s
4sea 2l
6li 40
7l b
2l
3abl j
4i r
3ence l
6iennes
5t
6in 4h
4riane
9l e
9s
8i 4p
4t
5s
4ur
6e 2x
6s
4z
3ide 7c
4s f
3lee l
3oir
3se 28
3u 1y
3ve a
2mpire l
6i c2
2n
3dale l
6i 7o
3ille a
6ie 1s
7n b
7s 1c
6o c
4te
6s
6u 2y
3ne
5s
3te 6s
2pes
4u 1s
2riabi 3z
6l j
5t
6e 1o
6i h
4ce
6l e
6s
4e
5t 4c
4ole
7e l
7s
7u 72
6iq 29
7s 3i
2s
3culai 1g
7risa 3o
ae a
3e
4ctom 3h
3t j
2tica 2r
2udou a
4r 1x
3r 1a
3t
4o 14
3x
1ea 2l
2cte 14
3u 1y
2dettaria s
6e l
2geta
6i 4
6l
7e l
7i 15
6mes
6nt
6rie 7l
8s 1c
6s 5
6t 61
6ux
2hicul 8j
2il ci
3na cc
4e
5s
2lo
4s
4urs
2naient
5s
6o c
5t
4nt
3d
4ai r
5nge
8a 1l
8e l
8nt
8o 8
8r
9a 5v
9e 6h
9i 3
9on 62
at l
8s
8t m
8u 3a
8z
7i 3
6t
4e
5nt
5tt 33
5u 3a
5z
4ons
4ra 5v
5e
6di l
6z
4s
4u a
3ene 5g
4re
6e l
6nt
6olog 3h
6r q
6s
6z
4z
3ge
5a 8r
5r
6a 5v
6ent
7s 2a
7z
6i 3
6o 5x
5u 1s
3iez
4me 5g
4n l
4ons
4r
3ons
3t
4e
5s
4ila 2g
6e 76
6i 3
6ons
4re
6bleu
6e l
6s
5icul 5i
6e 1g
6loqu 6v
6pote 2n
4s
4uri l
3u
4e l
4s
2r
3and 33
3bal
6e g
6i cj
4e
3dic s
4ur b
3eu 72
3ger
6et m
6s
4og 2r
3ifia 27
6cate 14
9i 26
9r 1p
6e 28
6i 3
6ons
4tabl j
5e l
3mine 58
3nis
6s 21
3oni 4p
3ra
5i 4
5s
4e
5s
5z
4ie 4k
4on 62
5u
6i an
6s
3s
4a
5i
6ent
6llais 3v
6s
6t
5n s
4e
5m 1r
5r q
5t l
4io c
3t
4e
5bra 5e
7e a
5s
4ical
8e g
8i m
7ux
6ill 3t
5ge l
6ine 2x
6o l
4s
4u
5e 2x
5s
2sicula 6
7e 58
3sie 24
3te l
4ia 6
5g b
5ment 4i
4o c
2tem 1r
4ra c
5in 4i
3o
3u
4e l
2uf l
3ille 1w
3lent
3t
3ve l
3x
2xe 7
1ia
3bl b
3n 5r
2brat
6e 1o
6il b
7o c
6o
7i 1g
7s
4e 11
2ce
4s
3ie 68
3tim 5i
4oi 1g
5ria l
7en 2u
8u 2y
2de
4e l
4o
5s
4r q
4s
4u 3a
4z
2e
3il
5lard l
6e
7r 3h
7s
8s b
6i cs
6ot 6i
3lle
6nt
6r q
6s
6ur l
7x
6z
3n 91
3r 3x
3s
3tnam 1a
3ux
2f l
2gilamment
6n 2k
5e l
3ne
5s
4ob e
3oure 2x
3ueu 1s
2king l
2l
3ain 17
3e
3la
5ge
7ois 3v
7s
4e
5s
2n
3aigra 1l
7e
8e l
8nt
8r 32
8s
8t m
8z
7i 6l
7ons
3gt
5ai 2r
3s 5
3t n
2ol
4a
5t
6e 1o
6i h
6re l
7i 60
6s
4e
5e l
5mment
5nc b
6t 3e
5r q
5t 6i
5u 3a
5z
4on
6a 1l
6celle l
ais m
6e
7nt
7r q
7s
7ux
7z
6iez
7ons
7s m
6ons
6s
4s
2pere
6a 2l
6s
2rage l
4l 3v
3e
4e l
4m 1r
4nt
4r q
4s
4z
3gina 5e
6ie l
7t b
4u 6q
3il
5is 3u
6t b
3tuel 2i
3us
2s
3a
4ge l
4i 4
4nt
4s 5
3e 7f
3ibi 3z
5l j
4on
6na 6n
7e a3
7i 3
7ons
6s
4te 28
3on
3que 5g
3ua ak
4el 2i
2t
3al
5e l
5is z
6t b
4mine a
7i 4p
4ux
3e
4ss b
3re
5s
4in b
2vai r
4nt a
3e
4ment
4nt
4s
4z
3ie 57
4ons
3ons
3ra 5v
4e
5s
5z
4o 5x
1ocabul 4i
4l
5e g
4tif l
6o c
2dk 33
2e 2l
2gu 1e
2ici
3e 16
3la 3r
4e
5s
4i 6l
3r
4e
3s
4in 6m
3t
4ura 3r
6e 74
6ie 57
7n l
7ons
6ons
3x
2l
3aient
5lle
8r l
8s
8u 3a
5s
5t
4n 1k
4til
7e l
7is 7m
8t b
7s
6se
8e l
8r
8s
3can
6i c2
6ologi 4a
au b
6s
3e
4e l
4nt
4r 32
4s
4t
5s
4u 3a
4z
3ley
6eu 3a
6s
3ons
5tair j
7ria s
9s z
6e l
6iers
3s
3ts
3ume
6s
6tr 45
2mi
4r q
4s
5sa 18
6e t
6i 3
6ons
6u 1g
4t
2nt
2rtex
2s
2te 7
3r b
2ud 97
3e 7
3la 18
4ez
4i 3
4oir
5ns
4u 1y
3s
3t f
2yage
6a 1l
6nt
6ons
6r q
6s
6u 3a
6z
4i r
4n 2k
3eur
6i 15
6s
4z
3i 3
3ons
4u l
1rac
3i
4e l
4ment
4s
5emblabl j
an 60
2ille 74
2ombi
6mes
6r q
6s 4v
6t n
1u
2e l
2lcai c
3gair j
5risa 7w
8e 7
8i 3
8m b
8ons
7t b
3nerab 1j
7i 1g
7n 1k
2s
0wagner 1a
3on
5s
2shingtoni 33
2tergang l
5s
3ts
1eb 40
2llingtoni 33
2ster c
1hisky l
1inches
7t 40
3tergree c
1on
0xi
0yacht
2ng
3ke b
2ourt
6ie 1g
6s
2rd l
1en l
2u 72
1in
1oga l
0zebr b3
2le a
2n
2ro
4s
1inc
2zi l
1odiac d
2mbi a
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
3tpeene

0abbes
1llegre
1ppert
1rgentin
2ias
2royo
1ubier
4n
2ge
1veline
0bacha
4elier
5r
2din
2ille
5on
2llot
2quet
2raka
4tte
3ba
5t
4eau
5ra
5t
4otin
3d
4e
5au
4ot
3ra
5s
5t
4i
4ot
2sque
3set
4on
3tide
4os
2tisse
2ud
4et
4rier
3ge
3x
2ya
3e
4r
1easse
2che
3ot
2gue
2net
2rge
5re
5s
3na
5rdin
5t
3thon
2urrier
1ichon
2det
2enfait
2got
2llon
5t
2nard
2smuth
1lanchet
2et
2ondel
5in
1ocage
3he
3k
2isseau
6lier
2ndon
3i
4s
2rdage
5s
5t
4e
5lais
5rie
5s
4ier
3e
2squet
2t
3tier
5n
2uchez
5ot
3gon
3ille
3lais
5nge
6t
4eau
4ier
5n
3rdais
5on
4g
5ade
5eon
5ogne
5uignon
4rat
3teiller
3vet
4ier
2yard
1rabant
3connier
3nchu
3sseur
3ye
2echet
3ton
4te
2iard
3e
3s
2oc
4ard
4het
3ssier
3u
4ssard
2u
3ant
3net
4i
3yere
1uis
2rette
3on
2tez
0cabanes
3rera
2illat
5er
5iez
2lais
4s
2mpos
3us
2ndela
3onne
2pelle
3on
3ron
2rabin
3don
3eme
3lin
3rer
6a
7s
5z
4ier
4y
3tier
2sas
3imir
3sier
3tagne
4el
2talan
2udal
3sse
1elestin
2rceau
1hable
4ot
4rol
3mbard
5rier
4penois
3ncel
4delier
4teau
5re
3ouch
3pelain
6ier
4on
3rbonnier
4don
4rier
5on
3taigner
6n
4elain
3ussat
6e
6on
4vin
2eikh
3nal
4et
4u
3rgui
4if
4ubin
3villard
4reau
5ier
5on
2iche
4ot
2omat
1lairet
3risse
3ve
5au
2emente
3rc
2ot
1ocagne
3hez
2ffin
2llas
4et
6te
3ombier
2mbe
5s
3pere
2nde
3tant
5t
4reras
3vers
2quard
6t
4elet
5t
4illat
2rbin
3deau
4ier
4onnier
3mier
3neille
5tte
4ier
7e
4u
3on
3royer
2ssard
4e
4u
2tte
2ulomb
3rtine
3tant
4urier
3vreur
1rampon
2esson
2oquet
1uesta
0daguet
2rde
3tois
2uber
1ebarre
3ord
2corde
2labre
4ine
4tte
4ye
3oge
2maria
5que
3e
2nier
2planque
2roche
1ia
1ole
2ublet
3cet
1rapier
2oguet
2u
1ucasse
3he
2pas
2riez
0escot
2tival
1tourneau
1ustache
0fagot
2rgues
3ina
2uchard
5er
6t
6ur
7x
5on
4onnier
2yard
1ellah
2rrant
4e
5r
5t
2uillet
1ichet
2loche
1lamand
6t
4bard
3ndrin
2eurant
5et
2oc
3re
5ntin
4in
1olio
3let
2ntes
2rtin
2ugere
3lon
3rnier
4reau
5ier
1rison
2oment
0gabarre
2illet
2las
3erne
4t
3lois
5n
3opin
2mba
2ntier
2ra
4t
3don
3rigue
8s
2scon
2ude
1elas
2net
2rbier
3me
4on
3ome
1ibelin
2got
2lle
2ndre
2ron
1odet
2ret
2uet
3jon
3let
3pil
3rdin
3sse
6t
2y
1racia
3sset
3u
4x
2iffon
3gnon
3llon
3ma
5ud
3sard
4on
2ondin
1uede
5s
3non
3ret
3tta
2idez
3gnard
5on
3llemet
9te
7ot
0hadji
2lle
4ier
2mada
3eau
2rle
3nois
3o
2utin
2vez
1enni
2rbez
3isson
3on
3sant
1idalgo
2laire
1ochet
2uee
3ri
3ssais
1uard
4t
2chet
2guenot
2mez
2re
0infante
0jacquard
5et
5ier
5ot
2unet
1eannette
1obard
1ulienne
2mel
0kirsch
0labelle
3oure
2chat
2mant
3bin
3ine
2ncon
3dais
4es
3ier
2urier
1ebel
2chat
1iard
2egeois
2got
2mousin
2vet
1ogeais
4z
2ir
2mbard
2nguet
2quet
2riot
3rain
2uchet
3vet
0magniez
2ille
6t
2lard
2nchon
3iez
3sion
2rcotte
3inier
3onne
4tte
3quette
3sault
3tel
4inet
2ssa
5t
4icot
2ton
3te
2ure
1edina
2lchior
3o
2na
3etrier
3uet
2stre
2tayer
2unier
1ielle
2gnard
2llet
2nier
3ot
2r
2stral
1oles
3lard
4et
2nceau
2reaux
4lle
3ille
6on
4o
2ttais
4e
2ulai
4inet
6ier
3ssa
5u
3tier
1uguet
2lot
2ra
3et
2scat
2tin
0negrier
2ves
1icol
2velle
1ormand
2vais
0pageot
2illard
6t
5er
6t
5ot
3s
2lisse
3lier
3ma
2nel
3sa
2que
2rant
2stel
2tard
2umier
2vie
3ot
2ya
1ean
2cheux
2lage
4t
3e
3let
6ier
2nard
4ud
3e
2rcheron
3dreau
5ix
3ennes
3isse
3ot
2tiot
3re
4is
1icot
2errat
2gne
4on
2let
3lard
3on
2menta
2nard
3con
3eau
3ot
3son
2ton
3re
2vert
3ot
1lacide
3isance
3nchais
4es
1ochon
2ignant
3nteau
3rier
3ssonnier
3tevin
3x
2mmier
2nce
5let
3tet
4ier
4onnier
2quet
2rcher
3ta
2tard
3ier
4n
4ron
2uillard
6e
3pin
4on
3ssier
1reau
3ux
3vot
2ieur
3vat
2ou
2unier
0quignon
3nt
0rabot
2got
2is
2mage
3eau
4tte
3i
2pin
2teau
4l
3ier
2vier
1eant
2gis
3niez
2is
2naux
2tif
1isse
2va
4s
4t
3et
1ochet
2gnon
2hart
2llier
2mand
2ndeau
2que
5s
5t
2seau
3ier
3sard
4e
2ta
2uet
3get
3sseaux
6let
5in
0sablon
2illant
2la
4s
3in
2mba
2na
2ri
2unier
3tereau
2vane
1ellier
2ne
4chal
2raphin
3in
3ra
1ole
2mmer
4ier
2nnet
2uchet
3dant
3fflet
3illard
3la
5rd
5s
5t
4es
4ier
2yer
1uc
2reau
1ylvestre
0tabard
2illandier
5ez
5iez
2misier
2pie
4n
2quet
2ri
4n
4s
3tarin
2upin
3zin
2vernier
1emplier
2ndron
2rrisse
2sson
3ta
4on
2tard
1imon
2son
3serand
1ome
2ndeur
4u
3nelier
2uret
4neur
4on
1riboulet
3quet
2ochet
3gnon
1urban
4e
3co
0vacher
2lette
3lon
2nesse
3nier
2rlet
2ssal
2vasseur
1enet
2rdier
3ge
5s
4ne
6s
3in
3nier
3rier
7e
1icaire
2gneau
5ron
3uier
2sse
2vier
1oyer
0wallon
1elter`;
