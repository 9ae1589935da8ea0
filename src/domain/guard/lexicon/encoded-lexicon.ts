// Made by `npm run guard:lexicon` from pinned development dependencies; sources and licences in NOTICE.md beside.
// Six sections: lists of endings, words, family names, first names, towns, rare homonyms. See decode-lexicon.ts.
export const encodedLexicon = `_
_ i is it mes nt nte ntes nts s sse ssent sses ssiez t tes
_ e es nt r ra rai rais rait ras rent rez riez rions ront s ur urs z
_ s t
_ se sent ses siez
ire ires
_ e es nt r ra rai rais rait ras rent rez riez rions ront s z
ez ons
e es
s t
t te tes ts
_ s
r rs
ez mes rent s sse ssent sses ssiez t
ir irs ns
a ai ais ait as e ez iez ions ons ont
_ e es s
n ns
al ale ales aux
lle lles
ma mai mais mait mames mant mas masse massent masses massiez mat mates me mee mees ment mer mera merai merais merait meras merent merez meriez merions meront mes mez miez mions mons
a ai ais ait as ez iez ions ont
_ es ion
ce t te tes ts
_ es
_ nt r ra rai rais rait ras rent rez riez rions ront s z
_ i is it mes nt s sse ssent sses ssiez t tes
_ e es ment nt r ra rai rais rait ras rent rez riez rions ront s z
_ e es ez mes ons r ra rai rais rait ras rent rez riez rions rons ront s ssais ssait ssant sse ssent sses ssez ssiez ssons t
_ a age ages ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons s
_ a ai ais ait as ent ez iez ions ons ont
t ts
_ nt s z
_ ent
r rs se ses
e ea eai eais eait eames eant eas easse eassent easses eassiez eat eates ee ees ent eons er era erai erais erait eras erent erez eriez erions eront es ez iez ions
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront ez iez ons
i ie ies imes ir ira irai irais irait iras irent irez iriez irions irons iront is issais issait issant issante issantes issants isse issent isses issez issiez issons it
_ e es r rez riez rions s z
is it nt
ur urs
_ e es
te tes
ien ienne iennes iens
_ e es nt r ra rai rais rait ras rent rez riez rions ront z
a ai ais ait ames ant as asse assent asses assiez at ates e ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons
he hes
re res
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees el elle elles els ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons
e es isa isai isais isames isas isasse isassent isasses isassiez isat isates isera iserai iserais iserait iseras iserent iserez iseriez iserions iseront isez isiez isons
e ement es
_ a ai ais ait as ent ez iez ions ont
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ement ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ement ent er era erai erais erait eras erent erez eriez erions eront es eur eurs euse euses ez iez ions ons
i imes ir ira irai irais irait iras irent irez iriez irions irons iront is issais issait issant isse issent isses issez issiez issons it
a ai ais ait as ez iez ions ons ont
_ e es mes rent s sse ssent sses ssiez t tes
ge ges
a age ages ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es eur eurs euse euses ez iez ions ons
_ ra rai rais rait ras re rez riez rions rons ront
is it nt nte ntes nts
_ s z
la lai lais lait lames lant las lasse lassent lasses lassiez lat lates lation le lee lees lent ler lera lerai lerais lerait leras lerent lerez leriez lerions leront les lez liez lions lons
on ons
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es eur eurs euse euses ez iez ons
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons
_ ge ges i is it mes nt s sse ssent sses ssiez t tes
e es ez ons
se ses
_ nt s
e ent es iez
_ re res s t
_ i is it mes nt s sse ssent sses ssiez t tes tion
_ e es ment nt r ra rai rais rait ras rent rez riez rions ront s ur urs z
ce ces
a ai ais ames as asse assent asses assiez at ates era erai erais erait eras erent erez eriez erions eront ez iez ons
in ine ines ins
u ux
gnais gnait gnant gne gnent gnes gnez gniez gnimes gnions gnirent gnis gnisse gnissent gnisses gnissiez gnit gnons ndra ndrai ndrais ndrait ndras ndre ndrez ndriez ndrions ndrons ndront ns nt nte ntes nts
nt nte ntes nts
aire aires
le les
_ ent s t
_ sa sai sais sait sames sant sas sasse sassent sasses sassiez sat sates se see sees sent ser sera serai serais serait seras serent serez seriez serions seront ses sez siez sons
_ nt s ur urs z
ine ines
sa sage sages sai sais sait sames sant sas sasse sassent sasses sassiez sat sates se see sees sent ser sera serai serais serait seras serent serez seriez serions seront ses sez siez sons
_ ne nes s
me mes
ie ies
ne nes
ames assiez ates e ee ees er erez eriez erions es ez iez ions ons
sa sai sais sait sames sant sas sasse sassent sasses sassiez sat sates se see sees sent ser sera serai serais serait seras serent serez seriez serions seront ses sez siez sons
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es eur eurs ez iez ions ons
n nna nnai nnais nnait nnames nnant nnas nnasse nnassent nnasses nnassiez nnat nnates nne nnee nnees nnent nner nnera nnerai nnerais nnerait nneras nnerent nnerez nneriez nnerions nneront nnes nnez nniez nnions nnons
euse euses eux
_ e es nt r ra rai rais rait ras rent rez riez rions ront s tte ttes ur urs z
a ai ais ait ames ant ante antes ants as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es eur eurs ez iez ons
_ e es nt r ra rai rais rait ras rent rez riez rions ront s ur urs use uses z
n ne nes ns
isa isai isais isames isas isasse isassent isasses isassiez isat isates isera iserai iserais iserait iseras iserent iserez iseriez iserions iseront isez isiez isons
_ e es nt r ra rai rais rait ras rent rez rie ries riez rions ront s z
a as
_ i is mes nte ntes nts s sse ssent sses ssiez t tes
ra rai rais rait ras rent rez riez rions ront z
ais ait ant e ent es ez iez ons
a age ages ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es euse euses ez iez ions ons
_ e es mes r ra rai rais rait ras rent rez riez rions rons ront s ssais ssait ssant sse ssent sses sseur sseurs ssez ssiez ssons t
_ e es nt r ra rai rais rait ras rent rez riez rions rons ront s z
_ s te tes
e ee ees es
_ e es mes r ra rai rais rait ras rent rez riez rions rons ront s ssais ssait ssant sse ssent sses ssez ssiez ssons t
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees er erent es ez iez ons te tent tera terai terais terait teras terez teriez terions teront tes
_ na nai nais nait names nant nas nasse nassent nasses nassiez nat nates ne nee nees nent ner nera nerai nerais nerait neras nerent nerez neriez nerions neront nes nez niez nions nons s
_ ge ges i is mes s sse ssent sses ssiez t tes
a ai ais ait as ent ez iez ions ont
t ta tai tais tait tames tant tas tasse tassent tasses tassiez tat tates te tee tees tent ter tera terai terais terait teras terent terez teriez terions teront tes tez tiez tons ts
nt z
_ a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ons s
e es ier iers
se ses x
de des
ue ues
_ i is mes s sse ssent sses ssiez t tes
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ons
e es nt r ra rai rais rait ras rent rez riez rions ront z
e es sa sai sais sames sas sasse sassent sasses sassiez sat sates sera serai serais serait seras serent serez seriez serions seront sez siez sons
d de des ds
te tes ts
e es ier iere ieres iers
que sa sai sais sames sas sasse sassent sasses sassiez sat sates sera serai serais serait seras serent serez seriez serions seront sez siez sons
_ e es nt r ra rai rais rait ras rent rez riez rions ront s use uses ux z
m ms
er ers
a age ages ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons
ce ces t te tes ts
use uses ux
n nna nnai nnais nnait nnames nnant nnas nnasse nnassent nnasses nnassiez nnat nnates nne nnee nnees nnent nner nnera nnerai nnerais nnerait nneras nnerent nnerez nneriez nnerions nneront nnes nnez nniez nnions nnons ns
a ai ais ait ames ant ante antes ants as asse assent asses assiez at ates ation ations e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons
e ea eai eais eait eames eant eas easse eassent easses eassiez eat eates ee ees ent eons er era erai erais erait eras erent erez eriez erions eront es eur eurs euse euses ez iez ions
l le les ux
ha hai hais hait hames hant has hasse hassent hasses hassiez hat hates he hee hees hent her hera herai herais herait heras herent herez heriez herions heront hes hez hiez hions hons
if ifs ive ives
ta tai tais tait tames tant tas tasse tassent tasses tassiez tat tates te tee tees tent ter tera terai terais terait teras terent terez teriez terions teront tes tez tiez tons
_ ez iez ions
ti tie ties times tir tira tirai tirais tirait tiras tirent tirez tiriez tirions tirons tiront tis tissais tissait tissant tisse tissent tisses tissez tissiez tissons tit
sa sai sais sait sames sant sante santes sants sas sasse sassent sasses sassiez sat sates se see sees sent ser sera serai serais serait seras serent serez seriez serions seront ses sez siez sons
_ rie ries s
r re res rs
er ere eres ers ez ons
l lle lles ls
_ ment s
ent ente entes ents
e es ie ies
pa pai pais pait pames pant pas passe passent passes passiez pat pates pe pee pees pent per pera perai perais perait peras perent perez periez perions peront pes pez piez pions pons
ant ante antes ants
el elle elles els
al ale ales aux e es
ere eres
_ r ra rai rais rait ras rent rez riez rions ront z
f fs ve ves
ra rai rais rait rames rant ras rasse rassent rasses rassiez rat rates re ree rees rent rer rera rerai rerais rerait reras rerent rerez reriez rerions reront res rez riez rions rons
ie ient iera ierai ierais ierait ieras ierez ieriez ierions ieront ies ya yai yais yait yames yant yas yasse yassent yasses yassiez yat yates ye yee yees yer yerent yes yez yiez yions yons
_ sais sait sant se sent ses sez siez sons
_ de des ge ges i is it mes nt s sse ssent sses ssiez t tes
endra endrai endrais endrait endras endrez endriez endrions endrons endront enne ennent ennes ens ent nmes nrent ns nsse nssent nsses nssiez nt ntes
_ i ient is it mes nt nte ntes nts s sse ssent sses ssiez t tes
_ e es r rent s z
ua uai uais uait uames uant uas uasse uassent uasses uassiez uat uates ue uee uees uent uer uera uerai uerais uerait ueras uerent uerez ueriez uerions ueront uez uiez uions uons
a ai ais ait ames ant as asse assent asses assiez at ates ation e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons
_ ra rai rais rait ras re rez riez rions rons ront s
_ a age ages ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es eur eurs euse euses ez iez ons s
ha hai hais hait hames hant hante hantes hants has hasse hassent hasses hassiez hat hates he hee hees hent her hera herai herais herait heras herent herez heriez herions heront hes hez hiez hions hons
di die dies dimes dir dira dirai dirais dirait diras dirent direz diriez dirions dirons diront dis dissais dissait dissant disse dissent disses dissez dissiez dissons dit
ia iai iais iait iames iant ias iasse iassent iasses iassiez iat iates ie iee iees ient ier iera ierai ierais ierait ieras ierent ierez ieriez ierions ieront ies iez iiez iions ions
va vai vais vait vames vant vas vasse vassent vasses vassiez vat vates ve vee vees vent ver vera verai verais verait veras verent verez veriez verions veront ves vez viez vions vons
i ie ient iera ierai ierais ierait ieras ierez ieriez ierions ieront ies is ya yai yais yait yames yant yas yasse yassent yasses yassiez yat yates ye yee yees yer yerent yes yez yiez yions yons
a ai ais ames ante antes ants as asse assent asses assiez at ates era erai erais erait eras erent erez eriez erions eront ez iez ons
er ere eres ers
n nne nnes ns
l ls
ra rai rais rait ral rale rales rames rant ras rasse rassent rasses rassiez rat rates raux re ree rees rent rer rera rerai rerais rerait reras rerent rerez reriez rerions reront res rez riez rions rons
r re res rs z
_ e es nt r ra rai rais rait ras rent rez rie ries riez rions ront s ur urs z
r rs z
_ s use uses ux
_ isa isai isais isames isas isasse isassent isasses isassiez isat isates isera iserai iserais iserait iseras iserent iserez iseriez iserions iseront isez isiez isons s
en enne ennes ens
qua quai quais quait quames quant quas quasse quassent quasses quassiez quat quates que quee quees quent quer quera querai querais querait queras querent querez queriez querions queront ques quez quiez quions quons
_ i ient is it mes nt s sse ssent sses ssiez t tes
ra rai rais rait rames rant ras rasse rassent rasses rassiez rat rates re ree rees rent rer rera rerai rerais rerait reras rerent rerez reriez rerions reront res rez riez rions
ge ges is it nt
_ e es nt r ra rai rais rait ras rent rez riez rions ront s t ts z
aire aires e es
_ a ai ais ait ames ant as asse assent asses assiez at ates e es nt ons r ra rai rais rait ras rent rez riez rions ront s z
ia iai iais iait iames iant iante iantes iants ias iasse iassent iasses iassiez iat iates ie iee iees ient ier iera ierai ierais ierait ieras ierent ierez ieriez ierions ieront ies iez iiez iions ions
_ e es ez mes ons r ra rai rais rait ras rent rez riez rions rons ront s sse ssent sses ssiez t
onna onnai onnais onnait onnames onnant onnas onnasse onnassent onnasses onnassiez onnat onnates onne onnee onnees onnent onner onnera onnerai onnerais onnerait onneras onnerent onnerez onneriez onnerions onneront onnes onnez onniez onnions onnons
la lage lages lai lais lait lames lant las lasse lassent lasses lassiez lat lates le lee lees lent ler lera lerai lerais lerait leras lerent lerez leriez lerions leront les leur leurs leuse leuses lez liez lions lons
e ea eai eais eait eames eant eante eantes eants eas easse eassent easses eassiez eat eates ee ees ent eons er era erai erais erait eras erent erez eriez erions eront es ez iez ions
la lai lais lait lames lant las lasse lassent lasses lassiez lat lates le lee lees lent ler lera lerai lerais lerait leras lerent lerez leriez lerions leront les lez liez lions lons
a ai ais ait ames ant as asse assent asses assiez at ates ation ations e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons
ri rie ries rimes rir rira rirai rirais rirait riras rirent rirez ririez ririons rirons riront ris rissais rissait rissant risse rissent risses rissez rissiez rissons rit
_ e es mes r ra rai rais rait ras rent rez riez rions rons ront s ssais ssait ssant ssante ssantes ssants sse ssent sses ssez ssiez ssons t
i ie ies imes ir ira irai irais irait iras irent irez iriez irions irons iront is issais issait issant isse issent isses issez issiez issons it
a ai ais ames as asse assent asses assiez at ates era erai erais erait eras erent erez eriez erions eront eur eurs ez iez ons
a ai ais ait ames ant ante antes ants as asse assent asses assiez at ates e ee ees ement ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons
da dai dais dait dames dant das dasse dassent dasses dassiez dat dates de dee dees dent der dera derai derais derait deras derent derez deriez derions deront des dez diez dions dons
a age ages ai ais ait ames ant as asse assent asses assiez at ates e ee ees er erent es ez iez ions le lent lera lerai lerais lerait leras lerez leriez lerions leront les ons
ez mes ons rent s sse ssent sses ssiez t
_ i is it s
_ z
ns nt
_ ge ges i is it mes nt nte ntes nts s sse ssent sses ssiez t tes
_ sage sages sais sait sant se sent ses sez siez sons
ua uai uais uait uames uant uas uasse uassent uasses uassiez uat uates uee uees uent uer uera uerai uerais uerait ueras uerent uerez ueriez uerions ueront uez uiez uions uons
a ai ais ait al ale ales ames ant as asse assent asses assiez at ates aux e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons
ia iai iais iait iames iant ias iasse iassent iasses iassiez iat iates ient iera ierai ierais ierait ieras ierent ierez ieriez ierions ieront iez iiez iions ions
ua uai uais uait uames uant uas uasse uassent uasses uassiez uat uates ue uee uees uent uer uera uerai uerais uerait ueras uerent uerez ueriez uerions ueront ues uez uiez uions uons
he hes hia hiai hiais hiait hiames hiant hias hiasse hiassent hiasses hiassiez hiat hiates hiee hiees hient hier hiera hierai hierais hierait hieras hierent hierez hieriez hierions hieront hiez hiiez hiions hions
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions
_ e es ment nt r ra rai rais rait ras rent rez riez rions ront s ur urs use uses z
ra rai rais rait rames rant ras rasse rassent rasses rassiez rat rates re ree rees rent rer rera rerai rerais rerait reras rerent rerez reriez rerions reront res reur reurs reuse reuses rez riez rions rons
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez ier iers iez ions ons
_ nt ra rai rais rait ras rez riez rions ront s
_ de des i is it mes nt s sse ssent sses ssiez t tes
_ a ai ais ait as ent ez iez ions ont s
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez ier iere ieres iers iez ons
_ ra rai rais rait ras rez riez rions ront s
_ e es nt r ra rai rais rait ras rent rez riez rions ront s tte ttes ur urs use uses z
_ au aux e es nt r ra rai rais rait ras rent rez riez rions ront s z
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es et ets ez iez ions ons
a ai ais ait ames ant as asse assent asses assiez at ates e ent er era erai erais erait eras erent erez eriez erions eront es eur eurs euse euses ez iez ions ons
_ e es isa isai isais isames isas isasse isassent isasses isassiez isat isates isera iserai iserais iserait iseras iserent iserez iseriez iserions iseront isez isiez isons
e ent era erai erais erait eras erez eriez erions eront es
ua uai uais uait uames uant uas uasse uassent uasses uassiez uat uates ue uent uer uera uerai uerais uerait ueras uerent uerez ueriez uerions ueront ues uez uiez uions uons
a age ages ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ons
nna nnai nnais nnait nnames nnant nnas nnasse nnassent nnasses nnassiez nnat nnates nne nnee nnees nnent nner nnera nnerai nnerais nnerait nneras nnerent nnerez nneriez nnerions nneront nnes nnez nniez nnions nnons
_ nt r ra rai rais rait ras rent rez riez rions ront s ur urs use uses z
_ nt s ur urs use uses z
er ers ez ons
_ a age ages ai ais ait ames ant as asse assent asses assiez at ates e ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons s
a ai aire aires ais ait ames ant as asse assent asses assiez at ates e ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons
a ai ais ait ames ant as asse assent asses assiez at ates e ent er era erai erais erait eras erent erez eriez erions eront es euse euses eux ez iez ions ons
_ e es nt r ra rai rais rait ras rent rez riez rions ront s use uses z
_ a ai ais ames as asse assent asses assiez at ates era erai erais erait eras erent erez eriez erions eront ez iez ons
e es s
_ a ai ais ait as ent ez ie ies iez ions ont
t ta tage tages tai tais tait tames tant tas tasse tassent tasses tassiez tat tates te tee tees tent ter tera terai terais terait teras terent terez teriez terions teront tes tez tiez tons ts
a ai ais ait ames ant as asse assent asses assiez at ates e ent er era erai erais erait eras erent erez eriez erions eront es ez iez ons
la lage lages lai lais lait lames lant las lasse lassent lasses lassiez lat lates le lee lees lent ler lera lerai lerais lerait leras lerent lerez leriez lerions leront les lez liez lions lons
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es eur eurs euse euses ez iez ions ons
_ i is it mes nt s sse ssent sses ssiez t tes toire toires
da dage dages dai dais dait dames dant das dasse dassent dasses dassiez dat dates de dee dees dent der dera derai derais derait deras derent derez deriez derions deront des dez diez dions dons
ua uai uais uait uames uant uante uantes uants uas uasse uassent uasses uassiez uat uates ue uee uees uent uer uera uerai uerais uerait ueras uerent uerez ueriez uerions ueront ues uez uiez uions uons
_ a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es eur eurs euse euses ez iez ions ons s
la lai lais lait lames lant lante lantes lants las lasse lassent lasses lassiez lat lates le lent ler lera lerai lerais lerait leras lerent lerez leriez lerions leront les lez liez lions lons
_ e es ment ments nt r ra rai rais rait ras rent rez riez rions ront s z
ez ons sa sai sais sames sas sasse sassent sasses sassiez sat sates sera serai serais serait seras serent serez seriez serions seront sez siez sons
_ sais sait sant sante santes sants se sent ses sez siez sons
_ a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons s
_ e es r rent s ur urs use uses z
_ e es nt r ra rai rais rait ras rent rez riez rions ront s tte ttes z
_ e es nt r ra rai rais rait ras rent rez rie ries riez rions ront s ur urs use uses z
a ai ais ait ames ant as asse assent asses assiez at ates e ent er era erai erais erait eras erent erez erie eries eriez erions eront es ez iez ions ons
_ na nai nais nait names nant nante nantes nants nas nasse nassent nasses nassiez nat nates ne nent ner nera nerai nerais nerait neras nerent nerez neriez nerions neront nes nez niez nions nons s
ta tai tais tait tames tant tas tasse tassent tasses tassiez tat tates te tent ter tera terai terais terait teras terent terez teriez terions teront tes tez tiez tons
a age ages ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons ure ures
a ade ades ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees er erent es ez iez ions le lent lera lerai lerais lerait leras lerez leriez lerions leront les ons
_ a ai ais ait ames ant as asse assent asses assiez at ates e ee ees er erent es ez iez ons s te tent tera terai terais terait teras terez teriez terions teront tes
_ a ai ais ait ames ant as asse assent asses assiez at ates nt ons r ra rai rais rait ras rent rez riez rions ront s ur urs use uses z
e es euse euses eux
sa sai sais sames sas sasse sassent sasses sassiez sat sates sera serai serais serait seras serent serez seriez serions seront sez siez sons te
_ nt r ra rai rais rait ras rent rez riez rions ront s ur urs z
_ e es nt r ra rai rais rait ras rent rez riez rions ront s ur urs use uses ux z
tra trai trais trait trames trant tras trasse trassent trasses trassiez trat trates tre tree trees trent trer trera trerai trerais trerait treras trerent trerez treriez trerions treront tres trez triez trions trons
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront ez iez ions ons
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es euse euses eux ez iez ions ons
ge gea geai geais geait geames geant geas geasse geassent geasses geassiez geat geates gee gees gent geons ger gera gerai gerais gerait geras gerent gerez geriez gerions geront ges gez giez gions
t ta tai tais tait tames tant tas tasse tassent tasses tassiez tat tates te tent ter tera terai terais terait teras terent terez teriez terions teront tes tez tiez tons ts
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez ier iere ieres iers iez ions ons
_ na nage nages nai nais nait names nant nas nasse nassent nasses nassiez nat nates ne nee nees nent ner nera nerai nerais nerait neras nerent nerez neriez nerions neront nes nez niez nions nons s
sa sai sais sames sas sasse sassent sasses sassiez sat sates sera serai serais serait seras serent serez seriez serions seront sez siez sons
_ a age ages ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ons s
lla llai llais llait llames llant llas llasse llassent llasses llassiez llat llates lle llent ller llera llerai llerais llerait lleras llerent llerez lleriez llerions lleront lles llez lliez llions llons
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ette ettes ez iez ions ons
on onna onnai onnais onnait onnames onnant onnas onnasse onnassent onnasses onnassiez onnat onnates onne onnee onnees onnent onner onnera onnerai onnerais onnerait onneras onnerent onnerez onneriez onnerions onneront onnes onnez onniez onnions onnons
_ a ai ais ait ames ant ante antes ants as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons s
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez erie eries eriez erions eront es eur eurs euse euses ez iez ions ons
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons ure ures
d da dai dais dait dames dant das dasse dassent dasses dassiez dat dates de dee dees dent der dera derai derais derait deras derent derez deriez derions deront des dez diez dions dons ds
ula ulai ulais ulait ulames ulant ulas ulasse ulassent ulasses ulassiez ulat ulates ule ulee ulees ulent uler ulera ulerai ulerais ulerait uleras ulerent ulerez uleriez ulerions uleront ules ulez uliez ulions ulons
_ mes r ra rai rais rait ras rent rez riez rions rons ront s ssais ssait ssant sse ssent sses ssez ssiez ssons t
iqua iquai iquais iquait iquames iquant iquas iquasse iquassent iquasses iquassiez iquat iquates iquee iquees iquent iquer iquera iquerai iquerais iquerait iqueras iquerent iquerez iqueriez iquerions iqueront iquez iquiez iquions iquons
na nai nais nait names nant nas nasse nassent nasses nassiez nat nates ne nee nees nent ner nera nerai nerais nerait neras nerent nerez neriez nerions neront nes nez niez nions nons s
na nai nais nait names nant nas nasse nassent nasses nassiez nat nates ne nee nees nent ner nera nerai nerais nerait neras nerent nerez neriez nerions neront nes nez niez nions nons
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees er erent es ez iez ions ons
_ a ai ais ait as e ent es ez iez ions ont
_ na nai nais nait names nant nas nasse nassent nasses nassiez nat nates ne nent ner nera nerai nerais nerait neras nerent nerez neriez nerions neront nes nez niez nions nons s
_ x
_ i is it mes nt rd rds s sse ssent sses ssiez t tes
rma rmai rmais rmait rmames rmant rmas rmasse rmassent rmasses rmassiez rmat rmates rme rmee rmees rment rmer rmera rmerai rmerais rmerait rmeras rmerent rmerez rmeriez rmerions rmeront rmes rmez rmiez rmions rmons
_ a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ons
a ai ais ait as e ent ez iez ions ons ont
ais ait ant e ent es ez iez imes ions irent is isse issent isses issiez it ons
e es ia iai iais iait iames iant ias iasse iassent iasses iassiez iat iates ie iee iees ient ier iera ierai ierais ierait ieras ierent ierez ieriez ierions ieront ies iez iiez iions ions
n nna nnai nnais nnait nnames nnant nnante nnantes nnants nnas nnasse nnassent nnasses nnassiez nnat nnates nne nnee nnees nnent nner nnera nnerai nnerais nnerait nneras nnerent nnerez nneriez nnerions nneront nnes nnez nniez nnions nnons ns
a ai ais ait ames ant as asse assent asses assiez at ates ent er era erai erais erait eras erent erez eriez erions eront ez iez ions ons
nt ra rai rais rait ras rent rez riez rions ront z
ua uai uais uait uames uant uas uasse uassent uasses uassiez uat uates uent uer uera uerai uerais uerait ueras uerent uerez ueriez uerions ueront uez uiez uions uons
_ i is it l le les mes nt s sse ssent sses ssiez t tes ux
_ le les s
a ai ais ait ames ant ante antes ants as asse assent asses assiez at ates e ent er era erai erais erait eras erent erez eriez erions eront es ez iez ons
nt r ra rai rais rait ras rent rez riez rions ront z
on onna onnai onnais onnait onnames onnant onnas onnasse onnassent onnasses onnassiez onnat onnates onne onnee onnees onnent onner onnera onnerai onnerais onnerait onneras onnerent onnerez onneriez onnerions onneront onnes onnez onniez onnions onnons ons
_ i ire ires is it mes nt s sse ssent sses ssiez t tes
l le les lisa lisai lisais lisames lisas lisasse lisassent lisasses lisassiez lisat lisates lisera liserai liserais liserait liseras liserent liserez liseriez liserions liseront lisez lisiez lisons ux
a ai aire aires ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons
t ta tai tais tait tames tant tas tasse tassent tasses tassiez tat tates te tee tees tent ter tera terai terais terait teras terent terez teriez terions teront tes teur teurs teuse teuses tez tiez tons ts
_ a ai ames as asse assent asses assiez at ates ent erent
isa isai isais isames isas isasse isassent isasses isassiez isat isates isera iserai iserais iserait iseras iserent iserez iseriez iserions iseront isez isiez isons ite
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez if ifs ive ives ons
bra brai brais brait brames brant bras brasse brassent brasses brassiez brat brates bre bree brees brent brer brera brerai brerais brerait breras brerent brerez breriez brerions breront bres brez briez brions brons
alisa alisai alisais alisames alisas alisasse alisassent alisasses alisassiez alisat alisates alisera aliserai aliserais aliserait aliseras aliserent aliserez aliseriez aliserions aliseront alisez alisiez alisons el elle elles els
_ i is it mes nce nt nte ntes nts s sse ssent sses ssiez t tes
ina inai inais inait inames inant inas inasse inassent inasses inassiez inat inates ine inee inees inent iner inera inerai inerais inerait ineras inerent inerez ineriez inerions ineront ines inez iniez inions inons
_ nt r ra rai rais rait ras rent rez riez rions ront z
_ i is it mes nt nte ntes nts s sse ssent sses ssiez t tes tion
na nai nais nait names nant nante nantes nants nas nasse nassent nasses nassiez nat nates ne nee nees nent ner nera nerai nerais nerait neras nerent nerez neriez nerions neront nes nez niez nions nons
dra drai drais drait dras drez driez drions drons dront ne nent nes s t
nt nta ntai ntais ntait ntames ntant ntas ntasse ntassent ntasses ntassiez ntat ntates nte ntee ntees ntent nter ntera nterai nterais nterait nteras nterent nterez nteriez nterions nteront ntes ntez ntiez ntons nts
sionna sionnai sionnais sionnait sionnames sionnant sionnas sionnasse sionnassent sionnasses sionnassiez sionnat sionnates sionne sionnee sionnees sionnent sionner sionnera sionnerai sionnerais sionnerait sionneras sionnerent sionnerez sionneriez sionnerions sionneront sionnes sionnez sionniez sionnions sionnons
lisa lisai lisais lisames lisas lisasse lisassent lisasses lisassiez lisat lisates lisera liserai liserais liserait liseras liserent liserez liseriez liserions liseront lisez lisiez lisons
dra drai drais drait dras dre drez driez drions drons dront s t te tes ts
osa osai osais osait osames osant osas osasse osassent osasses osassiez osat osates osee osees osent oser osera oserai oserais oserait oseras oserent oserez oseriez oserions oseront osez osiez osons
nca ncai ncais ncait ncames ncant ncas ncasse ncassent ncasses ncassiez ncat ncates ncee ncees ncent ncer ncera ncerai ncerais ncerait nceras ncerent ncerez nceriez ncerions nceront ncez nciez ncions ncons
uta utai utais utait utames utant utas utasse utassent utasses utassiez utat utates ute utee utees utent uter utera uterai uterais uterait uteras uterent uterez uteriez uterions uteront utes utez utiez utons
ta tai tais tait tames tant tas tasse tassent tasses tassiez tat tates tee tees tent ter tera terai terais terait teras terent terez teriez terions teront tez tiez tons
on onna onnai onnais onnait onnames onnant onnas onnasse onnassent onnasses onnassiez onnat onnates onne onnee onnees onnel onnelle onnelles onnels onnent onner onnera onnerai onnerais onnerait onneras onnerent onnerez onneriez onnerions onneront onnes onnez onniez onnions onnons ons
mes rent s sse ssent sses ssiez t tes
_ nt r ra rai rais rait ras rent rez rie ries riez rions ront s z
ora orai orais orait orames orant oras orasse orassent orasses orassiez orat orates ore oree orees orent orer orera orerai orerais orerait oreras orerent orerez oreriez orerions oreront ores orez oriez orions orons
_ lla llai llais llait llames llant llas llasse llassent llasses llassiez llat llates lle llee llees llent ller llera llerai llerais llerait lleras llerent llerez lleriez llerions lleront lles llez lliez llions llons s t
la lai lais lait lames lant las lasse lassent lasses lassiez lat lates le lent ler lera lerai lerais lerait leras lerent lerez leriez lerions leront les lez liez lions lons
ez mes ons r ra rai rais rait ras rent rez riez rions rons ront s sse ssent sses ssiez t
illa illai illais illait illames illant illas illasse illassent illasses illassiez illat illates ille illent iller illera illerai illerais illerait illeras illerent illerez illeriez illerions illeront illes illez illiez illions illons
nais nait nant ne nent nes nez niez nimes nions nirent nis nisse nissent nisses nissiez nit nons
ra rai rais rait ras re rez riez rions rons ront
n nna nnage nnages nnai nnais nnait nnames nnant nnas nnasse nnassent nnasses nnassiez nnat nnates nne nnee nnees nnent nner nnera nnerai nnerais nnerait nneras nnerent nnerez nneriez nnerions nneront nnes nnez nniez nnions nnons ns
ailla aillai aillais aillait aillames aillant aillas aillasse aillassent aillasses aillassiez aillat aillates aille aillee aillees aillent ailler aillera aillerai aillerais aillerait ailleras aillerent aillerez ailleriez aillerions ailleront ailles aillez ailliez aillions aillons
_ a ai ais ait ames ant as asse assent asses assiez at ates e ent er era erai erais erait eras erent erez eriez erions eront es ez iez ons s
a ai ais ames ante antes ants as asse assent asses assiez at ates e er era erai erais erait eras erent erez eriez erions eront ez iez ons
a age ages ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es eur eurs ez iez ions ons
ha hage hages hai hais hait hames hant has hasse hassent hasses hassiez hat hates he hee hees hent her hera herai herais herait heras herent herez heriez herions heront hes hez hiez hions hons
ais ait ant e ent es ez i ie ies iez imes ions ir ira irai irais irait iras irent irez iriez irions irons iront is isse issent isses issiez it ons
tta ttai ttais ttait ttames ttant ttas ttasse ttassent ttasses ttassiez ttat ttates tte ttee ttees ttent tter ttera tterai tterais tterait tteras tterent tterez tteriez tterions tteront ttes ttez ttiez ttons
cha chai chais chait chames chant chas chasse chassent chasses chassiez chat chates che chee chees chent cher chera cherai cherais cherait cheras cherent cherez cheriez cherions cheront ches chez chiez chions chons
_ a ai ais ait ames ant ante antes ants as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ons s
ssa ssai ssais ssait ssames ssant ssas ssasse ssassent ssasses ssassiez ssat ssates sse ssee ssees ssent sser ssera sserai sserais sserait sseras sserent sserez sseriez sserions sseront sses ssez ssiez ssons
na nage nages nai nais nait names nant nas nasse nassent nasses nassiez nat nates ne nee nees nent ner nera nerai nerais nerait neras nerent nerez neriez nerions neront nes nez niez nions nons
ifia ifiai ifiais ifiait ifiames ifiant ifias ifiasse ifiassent ifiasses ifiassiez ifiat ifiates ifient ifiera ifierai ifierais ifierait ifieras ifierent ifierez ifieriez ifierions ifieront ifiez ifiiez ifiions ifions
ua uage uages uai uais uait uames uant uas uasse uassent uasses uassiez uat uates ue uee uees uent uer uera uerai uerais uerait ueras uerent uerez ueriez uerions ueront ues uez uiez uions uons
_ i is it lisa lisai lisais lisames lisas lisasse lisassent lisasses lisassiez lisat lisates lisera liserai liserais liserait liseras liserent liserez liseriez liserions liseront lisez lisiez lisons mes nt s sse ssent sses ssiez t tes
lla llai llais llait llames llant llas llasse llassent llasses llassiez llat llates lle llee llees llent ller llera llerai llerais llerait lleras llerent llerez lleriez llerions lleront lles llez lliez llions llons
eta etai etais etait etames etant etas etasse etassent etasses etassiez etat etates ete etee etees eter eterent etes etez etiez etons ette ettent ettera etterai etterais etterait etteras etterez etteriez etterions etteront ettes
alisa alisai alisais alisames alisas alisasse alisassent alisasses alisassiez alisat alisates alisera aliserai aliserais aliserait aliseras aliserent aliserez aliseriez aliserions aliseront alisez alisiez alisons
eta etage etages etai etais etait etames etant etas etasse etassent etasses etassiez etat etates ete etee etees eter eterent etes etez etiez etons ette ettent ettera etterai etterais etterait etteras etterez etteriez etterions etteront ettes
ca cai cais cait cames cant cas casse cassent casses cassiez cat cates ce cee cees cent cer cera cerai cerais cerait ceras cerent cerez ceriez cerions ceront ces cez ciez cions cons
ra rai rais rait rames rant ras rasse rassent rasses rassiez rat rates re rent rer rera rerai rerais rerait reras rerent rerez reriez rerions reront res rez riez rions
nda ndai ndais ndait ndames ndant ndas ndasse ndassent ndasses ndassiez ndat ndates nde ndee ndees ndent nder ndera nderai nderais nderait nderas nderent nderez nderiez nderions nderont ndes ndez ndiez ndions ndons
ta tai tais tait tames tant tante tantes tants tas tasse tassent tasses tassiez tat tates te tee tees tent ter tera terai terais terait teras terent terez teriez terions teront tes tez tiez tons
ionna ionnai ionnais ionnait ionnames ionnant ionnas ionnasse ionnassent ionnasses ionnassiez ionnat ionnates ionne ionnee ionnees ionnent ionner ionnera ionnerai ionnerais ionnerait ionneras ionnerent ionnerez ionneriez ionnerions ionneront ionnes ionnez ionniez ionnions ionnons
illa illai illais illait illames illant illas illasse illassent illasses illassiez illat illates ille illee illees illent iller illera illerai illerais illerait illeras illerent illerez illeriez illerions illeront illes illez illiez illions illons
era erai erais erait erames erant eras erasse erassent erasses erassiez erat erates ere eree erees erent erer erera ererai ererais ererait ereras ererent ererez ereriez ererions ereront eres erez eriez erions
cta ctai ctais ctait ctames ctant ctas ctasse ctassent ctasses ctassiez ctat ctates cte ctee ctees ctent cter ctera cterai cterais cterait cteras cterent cterez cteriez cterions cteront ctes ctez ctiez ctons
ha hai hais hait hames hant has hasse hassent hasses hassiez hat hates he hent her hera herai herais herait heras herent herez heriez herions heront hes hez hiez hions hons
ita itai itais itait itames itant itas itasse itassent itasses itassiez itat itates itee itees itent iter itera iterai iterais iterait iteras iterent iterez iteriez iterions iteront itez itiez itons
ais ait ant ante antes ants e ent es ez iez ons
ta tage tages tai tais tait tames tant tas tasse tassent tasses tassiez tat tates te tee tees tent ter tera terai terais terait teras terent terez teriez terions teront tes tez tiez tons
ra rai rais rait ras re rez riez rions rons ront s sais sez siez simes sirent sis sisse sissent sisses sissiez sit sons t ts
ila ilai ilais ilait ilames ilant ilas ilasse ilassent ilasses ilassiez ilat ilates ile ilee ilees ilent iler ilera ilerai ilerais ilerait ileras ilerent ilerez ileriez ilerions ileront iles ilez iliez ilions ilons
la lai lais lait lames lant las lasse lassent lasses lassiez lat lates le lee lees ler lerent les lez liez lions lle llent llera llerai llerais llerait lleras llerez lleriez llerions lleront lles lons
era erai erais erait erames erant eras erasse erassent erasses erassiez erat erates ere erent erer erera ererai ererais ererait ereras ererent ererez ereriez ererions ereront eres erez eriez erions
a ai ais ait ames ant ante antes ants as asse assent asses assiez at ates ation e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons
a ai ais ait ames ant ante antes ants as asse assent asses assiez at ates e ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons
ha hage hages hai hais hait hames hant has hasse hassent hasses hassiez hat hates he hee hees hent her hera herai herais herait heras herent herez heriez herions heront hes heur heurs heuse heuses hez hiez hions hons
la lai lais lait lames lant las lasse lassent lasses lassiez lat lates lee lees lent ler lera lerai lerais lerait leras lerent lerez leriez lerions leront lez liez lions lons
tisa tisai tisais tisames tisas tisasse tisassent tisasses tisassiez tisat tisates tisera tiserai tiserais tiserait tiseras tiserent tiserez tiseriez tiserions tiseront tisez tisiez tisons
ela elai elais elait elames elant elas elasse elassent elasses elassiez elat elates ele elee elees elent eler elera elerai elerais elerait eleras elerent elerez eleriez elerions eleront eles elez eliez elions elons
ina inage inages inai inais inait inames inant inas inasse inassent inasses inassiez inat inates ine inee inees inent iner inera inerai inerais inerait ineras inerent inerez ineriez inerions ineront ines inez iniez inions inons
ra rage rages rai rais rait rames rant ras rasse rassent rasses rassiez rat rates re ree rees rent rer rera rerai rerais rerait reras rerent rerez reriez rerions reront res rez riez rions rons
risa risai risais risames risas risasse risassent risasses risassiez risat risates risera riserai riserais riserait riseras riserent riserez riseriez riserions riseront risez risiez risons
a ai ais ait ames ant as asse assent asses assiez at ates e ent er era erai erais erait eras erent erez eriez erions eront es eur eurs ez iez ions ons
a age ages ai ais ait ames ant as asse assent asses assiez at ates e ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons
ata atai atais atait atames atant atas atasse atassent atasses atassiez atat atates ate atee atees atent ater atera aterai aterais aterait ateras aterent aterez ateriez aterions ateront ates atez atiez atons
fa fai fais fait fames fant fas fasse fassent fasses fassiez fat fates fe fee fees fent fer fera ferai ferais ferait feras ferent ferez feriez ferions feront fes fez fiez fions fons
nta ntai ntais ntait ntames ntant ntas ntasse ntassent ntasses ntassiez ntat ntates nte ntee ntees ntent nter ntera nterai nterais nterait nteras nterent nterez nteriez nterions nteront ntes ntez ntiez ntons
enta entai entais entait entames entant entas entasse entassent entasses entassiez entat entates ente entee entees entent enter entera enterai enterais enterait enteras enterent enterez enteriez enterions enteront entes entez entiez entons
ra rai rais rait rames rant rante rantes rants ras rasse rassent rasses rassiez rat rates re ree rees rent rer rera rerai rerais rerait reras rerent rerez reriez rerions reront res rez riez rions rons
ena enai enais enait enames enant enas enasse enassent enasses enassiez enat enates ene enee enees enent ener enera enerai enerais enerait eneras enerent enerez eneriez enerions eneront enes enez eniez enions enons
n na nai nais nait names nant nas nasse nassent nasses nassiez nat nates ne nee nees nent ner nera nerai nerais nerait neras nerent nerez neriez nerions neront nes nez niez nions nons ns
sta stai stais stait stames stant stas stasse stassent stasses stassiez stat states ste stee stees stent ster stera sterai sterais sterait steras sterent sterez steriez sterions steront stes stez stiez stons
arisa arisai arisais arisames arisas arisasse arisassent arisasses arisassiez arisat arisates arisera ariserai ariserais ariserait ariseras ariserent ariserez ariseriez ariserions ariseront arisez arisiez arisons
a ai ais ait ames ant as asse assent asses assiez at ates ee ees ent er era erai erais erait eras erent erez eriez erions eront ez iez ons
nisa nisai nisais nisames nisas nisasse nisassent nisasses nisassiez nisat nisates nisera niserai niserais niserait niseras niserent niserez niseriez niserions niseront nisez nisiez nisons
ndra ndrai ndrais ndrait ndras ndrez ndriez ndrions ndrons ndront nne nnent nnes ns nt
ota otai otais otait otames otant otas otasse otassent otasses otassiez otat otates ote otee otees otent oter otera oterai oterais oterait oteras oterent oterez oteriez oterions oteront otes otez otiez otons
isa isai isais isames isante isantes isants isas isasse isassent isasses isassiez isat isates isera iserai iserais iserait iseras iserent iserez iseriez iserions iseront isez isiez isons
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erames eras erasse erassent erasses erassiez erat erates erent ererent es ez iez ions ons
illa illage illages illai illais illait illames illant illas illasse illassent illasses illassiez illat illates ille illee illees illent iller illera illerai illerais illerait illeras illerent illerez illeriez illerions illeront illes illez illiez illions illons
_ e es nt r ra rai rames ras rasse rassent rasses rassiez rat rates rent rerent s z
a ai ais ait ames ant ante antes ants as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es eur eurs euse euses ez iez ions ons
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez erie eries eriez erions eront es ez iez ions ons
_ a ai ais ait ames ant as asse assent asses assiez at ates e ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons s
_ ais ait ant e ent es ez iez imes ions irent is isse issent isses issiez it ons ra rai rais rait ras re rez riez rions rons ront s u ue ues us
a ai ais ait ames ant as asse assent asses assiez at ates ent era erai erais erait eras erent erez eriez erions eront ez iez ions ons
gua guai guais guait guames guant guas guasse guassent guasses guassiez guat guates gue guee guees guent guer guera guerai guerais guerait gueras guerent guerez gueriez guerions gueront gues guez guiez guions guons
ta tage tages tai tais tait tames tant tas tasse tassent tasses tassiez tat tates te tee tees tent ter tera terai terais terait teras terent terez teriez terions teront tes teur teurs teuse teuses tez tiez tons
_ a age ages ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es eur eurs euse euses ez iez ions ons s
a age ages ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions oir oirs ons
ta tai tais tait tames tant tas tasse tassent tasses tassiez tat tates te tee tees tent ter tera terai terais terait teras terent terez teriez terions teront tez tiez tons
n nna nnage nnages nnai nnais nnait nnames nnant nnas nnasse nnassent nnasses nnassiez nnat nnates nne nnee nnees nnent nner nnera nnerai nnerais nnerait nneras nnerent nnerez nneriez nnerions nneront nnes nneur nneurs nneuse nneuses nnez nniez nnions nnons ns
uilla uillai uillais uillait uillames uillant uillas uillasse uillassent uillasses uillassiez uillat uillates uille uillee uillees uillent uiller uillera uillerai uillerais uillerait uilleras uillerent uillerez uilleriez uillerions uilleront uilles uillez uilliez uillions uillons
a ai ais ait ames ant ante antes ants as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ons
a age ages ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es eur eurs euse euses ez iez ions oir oirs ons
e ea eai eais eait eames eant eas easse eassent easses eassiez eat eates ent eons er era erai erais erait eras erent erez eriez erions eront es ez iez ions
ha hai hais hait hames hant has hasse hassent hasses hassiez hat hates he hee hees hent her hera herai herais herait heras herent herez heriez herions heront hes hez hiez hions hons hure hures
n nna nnai nnais nnait nnames nnant nnas nnasse nnassent nnasses nnassiez nnat nnates nne nnee nnees nnel nnelle nnelles nnels nnent nner nnera nnerai nnerais nnerait nneras nnerent nnerez nneriez nnerions nneront nnes nnez nniez nnions nnons ns
a age ages ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es eur eurs ez iez ons
a age ages ai ais ames as asse assent asses assiez at ates era erai erais erait eras erent erez eriez erions eront ez iez ons
age agea ageai ageais ageait ageames ageant ageas ageasse ageassent ageasses ageassiez ageat ageates agee agees agent ageons ager agera agerai agerais agerait ageras agerent agerez ageriez agerions ageront ages agez agiez agions
ra rai rais rait ras rez riez rions rons ront
li lie lies limes lir lira lirai lirais lirait liras lirent lirez liriez lirions lirons liront lis lissais lissait lissant lisse lissent lisses lissez lissiez lissons lit
la lai lais lait lames lant lante lantes lants las lasse lassent lasses lassiez lat lates le lee lees lent ler lera lerai lerais lerait leras lerent lerez leriez lerions leront les lez liez lions lons
a age ages ai ais ait ames ant ante antes ants as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons
fia fiai fiais fiait fiames fiant fias fiasse fiassent fiasses fiassiez fiat fiates fient fiera fierai fierais fierait fieras fierent fierez fieriez fierions fieront fiez fiiez fiions fions
ba bai bais bait bames bant bas basse bassent basses bassiez bat bates be bee bees bent ber bera berai berais berait beras berent berez beriez berions beront bes bez biez bions bons
a age ages ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez ier iere ieres iers iez ions ons
_ mes r ra rai rais rait ras rent rez riez rions rons ront s ssais ssait ssant ssante ssantes ssants sse ssent sses ssez ssiez ssons t
r rs se ses x
_ a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons
sa sai sais sames sante santes sants sas sasse sassent sasses sassiez sat sates sera serai serais serait seras serent serez seriez serions seront sez siez sons te
_ i mes s sse ssent sses ssiez t tes
_ nt r ra rai rais rait ras rent rez riez rions ront s use uses ux z
ia iai iais iait iames iant iante iantes iants ias iasse iassent iasses iassiez iat iates ient iera ierai ierais ierait ieras ierent ierez ieriez ierions ieront iez iiez iions ions
la lai laire laires lais lait lames lant las lasse lassent lasses lassiez lat lates le lee lees lent ler lera lerai lerais lerait leras lerent lerez leriez lerions leront les lez liez lions lons
ie ient iera ierai ierais ierait ieras ierez ieriez ierions ieront ies ya yai yais yait yames yant yante yantes yants yas yasse yassent yasses yassiez yat yates ye yee yees yer yerent yes yez yiez yions yons
_ i is it mes nt rd rde rdes rds s sse ssent sses ssiez t tes
_ e es l lle lles ls nt r ra rai rais rait ras rent rez riez rions ront s z
ent enta entai entaire entaires entais entait entames entant entas entasse entassent entasses entassiez entat entates ente entee entees entent enter entera enterai enterais enterait enteras enterent enterez enteriez enterions enteront entes entez entiez entons ents
_ a ai ais ait ames ant ante antes ants as asse assent asses assiez at ates e es nt ons r ra rai rais rait ras rent rez riez rions ront s z
a ai ais ait ames ant ante antes ants as asse assent asses assiez at ates ent era erai erais erait eras erent erez eriez erions eront ez iez ions ons
lla llage llages llai llais llait llames llant llas llasse llassent llasses llassiez llat llates lle llee llees llent ller llera llerai llerais llerait lleras llerent llerez lleriez llerions lleront lles lleur lleurs lleuse lleuses llez lliez llions llons
sa sai sais sames sante santes sants sas sasse sassent sasses sassiez sat sates sera serai serais serait seras serent serez seriez serions seront sez siez sons
on onna onnai onnais onnait onnames onnant onnas onnasse onnassent onnasses onnassiez onnat onnates onne onnent onner onnera onnerai onnerais onnerait onneras onnerent onnerez onneriez onnerions onneront onnes onnez onniez onnions onnons ons
_ nt r ra rai rais rait ras rent rez rie ries riez rions ront s ur urs use uses z
tra trage trages trai trais trait trames trant tras trasse trassent trasses trassiez trat trates tre tree trees trent trer trera trerai trerais trerait treras trerent trerez treriez trerions treront tres trez triez trions trons
n na nage nages nai nais nait names nant nas nasse nassent nasses nassiez nat nates ne nee nees nent ner nera nerai nerais nerait neras nerent nerez neriez nerions neront nes nez niez nions nons ns
ilisa ilisai ilisais ilisames ilisas ilisasse ilisassent ilisasses ilisassiez ilisat ilisates ilisera iliserai iliserais iliserait iliseras iliserent iliserez iliseriez iliserions iliseront ilisez ilisiez ilisons
_ a ai aire aires ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ons s
in ina inai inais inait inames inant inas inasse inassent inasses inassiez inat inates ine inee inees inent iner inera inerai inerais inerait ineras inerent inerez ineriez inerions ineront ines inez iniez inions inons ins
ura urai urais urait urames urant uras urasse urassent urasses urassiez urat urates ure uree urees urent urer urera urerai urerais urerait ureras urerent urerez ureriez urerions ureront ures urez uriez urions urons
h ha hai hais hait hames hant has hasse hassent hasses hassiez hat hates he hee hees hent her hera herai herais herait heras herent herez heriez herions heront hes hez hiez hions hons hs
d dais dait dant de dent des dez diez dimes dions dirent dis disse dissent disses dissiez dit dons dra drai drais drait dras dre drez driez drions drons dront ds du due dues dus
_ a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez erie eries eriez erions eront es ez iez ions ons s
_ ta tage tages tai tais tait tames tant tas tasse tassent tasses tassiez tat tates te tee tees tent ter tera terai terais terait teras terent terez teriez terions teront tes tez tiez tons x
assa assai assais assait assames assant assas assasse assassent assasses assassiez assat assates asse assee assees assent asser assera asserai asserais asserait asseras asserent asserez asseriez asserions asseront asses assez assiez assons
sa sai sais sait sames sant sas sasse sassent sasses sassiez sat sates se sent ser sera serai serais serait seras serent serez seriez serions seront ses sez siez sons
la lai lais lait lames lant las lasse lassent lasses lassiez lat lates le lee lees lent ler lera lerai lerais lerait leras lerent lerez leriez lerions leront les leur leurs leuse leuses lez liez lions lons
a ai ais ait ames ant as asse assent asses assiez at ates ee ees ent er era erai erais erait eras erent erez eriez erions eront ez iez ions ons
t ta tage tages tai tais tait tames tant tas tasse tassent tasses tassiez tat tates te tee tees tent ter tera terai terais terait teras terent terez teriez terions teront tes teur teurs teuse teuses tez tiez tons ts
sa sai sais sait sames sant sas sasse sassent sasses sassiez sat sates see sees sent ser sera serai serais serait seras serent serez seriez serions seront sez siez sons
_ ais ez iez imes irent is isse issent isses issiez it ons
ima imai imais imait imames imant imas imasse imassent imasses imassiez imat imates ime imee imees iment imer imera imerai imerais imerait imeras imerent imerez imeriez imerions imeront imes imez imiez imions imons
a age ages ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es eur eurs euse euses ez iez ons
d da dage dages dai dais dait dames dant das dasse dassent dasses dassiez dat dates de dee dees dent der dera derai derais derait deras derent derez deriez derions deront des dez diez dions dons ds
ie ient iera ierai ierais ierait ieras ierez ieriez ierions ieront ies ns ya yai yais yait yames yant yas yasse yassent yasses yassiez yat yates ye yee yees yer yerent yes yez yiez yions yons
na nai nais nait names nant nas nasse nassent nasses nassiez nat nates ne nent ner nera nerai nerais nerait neras nerent nerez neriez nerions neront nes nez niez nions nons
lla llage llages llai llais llait llames llant llas llasse llassent llasses llassiez llat llates lle llee llees llent ller llera llerai llerais llerait lleras llerent llerez lleriez llerions lleront lles llez lliez llions llons

0abaissa 1
6e 2
6iez
6ons
3ndon
7na
9i 3
9mes
9nt
9s 4
9t
aa 5
aes
8e 6
8i 7
8ons
7s
3t
4s
4tag 8
6i 9
6n a
5e
6e b
6nt
6s
6u c
6z
5i d
5o e
5r f
5u g
2bay 8
3e
2ces
2dome h
5in i
2ei j
2i k
2jec a
2oie
5ments
5nt
5r l
5s
4s
3mina
7ble
7i 3
7mes
7nt
7s 4
7t m
6e 6
6i 7
6ons
3nda
6i 3
6mes
7ment
6n n
6s 4
6t o
5e p
5i 7
5ons
4na q
5e r
5i s
5ons
3rd t
3ut
5a q
5e 6
5i
6ez
6mes
6r u
6s
7sai 9
9n v
8e w
8iez
8ons
6t
5ons
5s
3ye
5r x
5u y
5z
2reg z
3i
4s
4t 10
3ut 11
2senc 8
5t
6ames
7ssiez
7tes
6e 12
6iez
6ons
6s
3olu
6e b
6ment
6s
6tion
7o 5
5va 13
6e w
6i 7
6ons
4rba 1
6e 2
6i 7
6ons
3tem 8
5nez
6iez
7ons
7r
6ons
6u g
4iendrez
9i 7
9ons
5nen n
6mes
6ssiez
6tes
4racte 14
8ion
6ie b
7r f
7s
7t b
6ya 13
7ez
7i 7
7ons
5us 15
3urde b
6i 16
2us
4e 6
4iez
5f b
5v 8
1cademic 17
7e
7que
2cabla 1
6e 18
6i 7
6ons
3ed 19
4lera
8i 3
8mes
8ndo
9t
8s 4
8t
9es
aur
9ion
7e 6
7i 7
7ograp 1a
8met 1b
4nt
6s
6u 1c
4pta
7ble
7i 3
7mes
7n a
7s 4
7t m
6e 2
6iez
6ons
4s
5sible
7t b
6oir 1d
3ident
8a q
8e
9e b
9l
al 1e
as
9nt
9r 1f
9s
9z
8iez
8ons
8s
3lama
7i 3
7mes
7nt
7s 4
7t
8es
8ions
6e 6
6i 7
6ons
3ommoda
9i 3
9mes
9n a
9s 4
9t
aes
as
8e 6
8i 7
8ons
5pagn 1g
6li
8e b
8mes
8r u
8s
9sa 13
ae
bment
bnt
bs
bz
aiez
aons
8t
4ra q
5d
6a
7i
8lles
8s
8t
7mes
7nt
7s 4
7t o
6e
7e b
7nt
7o h
7r 1f
7s
7u c
7z
6i 7
6o e
6s
5e 6
5i 7
5ons
5t g
4ua q
5ch 1h
5dames
7ssiez
7tes
6e 12
6i 7
6o e
5e 6
5i 7
5ons
5pl 1g
5ra 13
6c 1i
6e w
6iez
7ons
7r
6ons
6r 1j
6s
6t
6u 1k
5tr 1g
6u k
5va 1l
3roc
6h 1m
6s
5ire
6s
7sa 13
8e
9nt
9z
8iez
8ons
6t 1n
5upi
8e b
8mes
8r
9ez
9i 7
9ons
8s
9s 7
3ueil
7la 1o
8e
9nt
9r l
9s
9z
8i
9e 1p
9mes
9ons
9r x
9s 4
9t
8ons
7s
4mu 1q
4s
5a
6i 3
6mes
6nt
6s 4
6t
7es
7i 1r
7o 5
5e 6
5iez
5ons
2e
2hards
5n 1g
4t b
3et 1s
4v 1t
3ille 8
2ide b
3er
5a 1u
5e 6
5i 1v
5s
2n 8
2oly 16
3mp 16
3ustic 17
7que
2quera 13
6es 1w
7u c
7z
6iez
7ons
7r
6r 1j
5t b
4iere 1x
7s
7t
6sc 19
5mes
5rent
5s
6e
6itif b
9on
9v 8
6s 1y
5t
6s
6ta q
7e r
7iez
7ons
2te 2
3if b
4on
6na
8i 1z
8mes
8nt
8ria v
8s 4
8t o
7e 2
7i 7
7ons
6s
4va 20
5e 21
5iez
6ons
6s 16
6t 8
5ons
3ri 22
3uai 1b
5lis 23
7t 8
5ria v
4el
6l 1e
6s
2upuncte 14
8ri 22
8u 1b
1damant 24
3pta 20
5e 6
5iez
5ons
2ditif b
6on
8n 1c
6v 8
2ep 16
3qua a
2hera 1
5e
6n a
6r 1f
6s
6z
5i 7
4sif b
6on
6v 8
2ie 25
2joi 26
3uda 27
5icat 28
4g z
2met
5s
5ta 13
6e w
6iez
6ons
6r f
3inicu 29
6stra
ai 3
ames
ant
as 4
at
bes
cu c
bif
con
cve
9e 6
9i 7
9ons
4ra
6ble
6i 3
6mes
6nt
6s 4
6t
7es
8u c
7ion
5e 6
5i 7
5ons
4s
5e
5se 1x
6iez
7o h
2olescen n
3pta 1
5e 6
5iez
6f b
6on
6v 8
5ons
3ra
5b 29
5i 2a
5mes
5nt
5s 4
5t m
4e 6
3s 2b
3uci
6e b
6mes
6r u
6s
7sag 8
9i 9
9n a
8e 2c
8iez
8ons
6t
2renal 2d
4s 2e
2ulte
6ra q
7e 6
7iez
8n g
8ons
6s
2verbe b
6i i
5sa 5
6e b
6ite
3iendra
9it
6ne
6t
1era 20
3e 6
3ien 2f
5z
3odro 2g
4phag 2h
5la 2i
5ort
8e g
8s
1ffaibl 11
5r 2j
5s 2k
5ta 1l
4m 2l
3ect
6a 20
6e 6
6iez
7f b
7o 2m
7v 8
6ons
6s
6u 2n
3icha 1u
6e 2o
6i 7
6ons
4la 1u
5e 6
5i 1t
5o e
4rma
7i 3
7mes
7nt
7s 4
7t
8es
8if
9on
6e 6
6i 7
6ons
3ol 2p
3res
5t 2q
5us 1e
6x
4ont
7a q
7e r
7iez
7ons
7s
3ut
5a 1u
5e 2r
5iaux
6ez
5ons
5s
2gha 2s
2in
2ricai 2s
6n 2t
1gaca 1
4e 2u
2e
3e b
3nc 1t
4d 2v
4ouillames
assiez
ates
9e 12
9i 7
9o e
4t b
3s
2grav 2p
2i
3l 8
3r u
3s
4sai 9
6nt
8e
5e
6ments
6nt
6s
6z
5iez
5ons
3t
4a
5i 3
5mes
5nt
5s 4
5t
6es
6ion
6o
4e 6
2nea 25
2onie b
5mes
5r u
5s
6a 2w
6e 2x
6iez
6ons
6s 2y
5t
2raf 2z
4ndi 30
3ea
5b 29
5i 3
5mes
5nt
5s 4
5t o
4s
5sa q
6e 2
6iez
7f b
7o h
7ve b
8ite
6ons
5t 8
3ich 1t
5o 29
5ulte 14
8ri 22
8u 1b
1h
1i
2da q
3e 31
3i 7
3ons
2e
3nt
3s
3ux
2gle
5fi h
5s
3re
5fi h
5let 32
5mo 2d
5s
5tt 33
5u c
4i 34
3u
4e b
4ie 1b
5lla
8g 8
8i 3
8mes
8nt
8s 4
8t
9es
9s
7e
8e b
8nt
8r 1f
8s
8t 35
8u y
8z
7i 7
7on 36
8t b
5sa 37
6e
7r 38
7u y
7z
6iez
6o e
2l
3e
4s
3le
5e b
5nt
5r 1f
5s
5urs
5z
2mab 29
4i 2a
4n 39
3e
4e b
4nt
4r
5a
6i 2a
6s
5e 3a
5i 7
5ont
4s
4z
3i 7
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
3se j
2t
1jout 3b
2usta 1u
5e
6e b
6men v
6nt
6r 1f
6s
6u y
6z
5iez
5ons
1laband 2d
3rm 2p
2banais
3erg 3c
3inos
3um
5e h
5ine
8e b
8s
8u 3d
7oi 3e
5s
2chim 2h
3ool
6at
8s
8u 1b
6e
7mie
7s
6iq 3f
7sa 3g
8e 2x
8iez
8me
8ons
6s
5met 1b
5tes v
2eato 5
3nti 34
5o 14
3rt 3h
3xandra
8i 2s
2geb 1b
4r 17
3orith 2g
3u 8
2ias
3bi b
3ena
6i 3
6mes
6n a
6s 4
6t
7a 5
7es
5e 6
5i 7
5ons
3gn 1g
3ment
7a
8i 1z
8mes
8nt
8s 4
8t m
7e
8e
8nt
8r 1f
8s
8z
7iez
7ons
7s
2la
4i
5ent
5s
5t
6a q
6e 3i
6iez
6ons
4nt
6e b
6oi 3e
6s
3e
4e b
4gations
5e
6a
7i 3
7mes
7nce
8t
7s 4
7t o
6e b
6nt
6ons
6r 1f
6s
6z
5i s
5ori 3j
5re
7s
8s 8
7tto b
6o b
5u 1t
4lomorp 1a
5uia
4man 3k
4n 8
4r
5ent
5ge 2i
6ie b
7que
7san 3l
5s
4s
4z
3ia
5c 33
5g 8
5i 3
5mes
5nc 8
6t
5s 4
5t o
4e 6
4gato c
4ons
3o
4cata 5
7i 1r
5ut 28
4ng z
5s
3uma 1u
5e
6e b
6nt
6r 1f
6s
6tt 3m
6u y
6z
5i 7
5ons
4r 33
4sif b
6o h
6v 8
2ors
2pes
5t 1b
3ha
5bet
8i 3n
8s
3in
5e b
5isme
5s
2tera
6ge 2i
6i 3
6mes
6n a
6s 4
6t o
5cation
5e 6
5i 7
5na
7i 3
7mes
7n a
7s 4
7t
8es
8if
9v 8
8s
6e 6
6i 7
6ons
4s 1w
3itu 3e
3ruiste
2umina
7g 8
7i 3
7mes
7nt
7s 4
7t 15
6e 3o
6ia 1l
7ez
7ons
7u 3p
6ons
7therm 2h
2vi 2s
1mabilite
3dou
6a q
6e 6
6i 7
6ons
6s
6vi 3q
3nda 2h
5e b
5i 3q
4t g
3rr 3r
3s 2b
3te 14
3zo 2i
2bassade
9s
9u c
8ri 22
3ian 3s
4tie 3t
6o 3u
3re 6
4ois 2h
5ns
5s 17
3ulac 1b
6nc 3m
7t g
6to 5
2e
3lior 3v
3n
4a
5g 3w
5i 3
5mes
5nt
5s 4
5t o
4d 1g
4e 6
3r
4e b
4icai 2s
7n 2t
6iu 3p
5nd 17
4tu 2g
3s
2i
3able
4n 16
3ca 3x
3e b
3ral 15
5ut 8
6x
3s
3t 2h
2nesie b
6que
3istia 1
7e 6
7i 7
2oc 3y
3nt b
3rc 3r
3ur
5ach 2j
5et 16
6u 3d
5s
2phetam 2d
3le
5ct 3z
5ment
5s
5u c
3oul 33
3u 40
2ulet 16
3sa 1
4e
5e b
5ment
5nt
5r 1f
5s
5t 16
5u y
5z
4ons
2ygda 29
1n
2a
3l
4gesia q
8e 6
8i 7
8ques
4ogie
6o h
4ysa 1
6e 2
6iez
6ons
6t 8
3nas
3rchie b
7san 3l
8t 8
3stigma v
5omosames
assiez
ates
9ee b
ar 41
az
9iez
9ons
5rop 1a
3tomie
7s 23
2cestr i
4t 1b
3hois
3ien
6ne 32
6s
3r 3r
2douille
9r b
9s
9t 16
3re 2i
4ocee b
7pha 29
5gene
9s 15
8i 8
6y 2i
5i 3e
5pau 1w
5stero 2i
2e
3an 42
3cdot 3m
3mi 1t
3ri 8
3s
4thesia 1
9e 18
9i 7
9ste
3vrisma 3x
8e
5ys 2g
2ge
4lique
5o v
5us
4s
3iectas 2h
3lais
7a 3g
7e
8r 38
8s
8z
7iez
7ons
4e
5doz 3q
5s
5t b
3ois 43
3uifor 2g
5lle
8r 8
8s
7u 29
4sticlav 8
6ura b
8e b
2ima
5i 3
5l
6cu 29
6e 44
6ie 45
7s 23
5mes
5nt
5s 4
5t
6es
7ur
6ion
5ux
4e 6
4ons
5site
2na 3x
3ea 25
4e b
4xa q
5e 6
5iez
6o h
5ons
3ivers 28
3onca q
6e 2r
6i 46
6ons
5e b
3ua 5
4e 47
4la
6i 1z
6mes
6nt
6s 4
6t m
5e 6
5i 7
5ons
2omal
6e b
6i 8
5ux
3nyma v
6e 48
3rmal
7e 48
6ux
2s
2tan
4rctique
3eced 49
5hris v
4nais
5n 8
4rieu 45
5ogra 3e
3hono 2g
4race 2i
6quino 2i
6x
5e 2i
5opogene 1w
8i 3e
8metr 2h
9orp 1a
8phag 4a
3ibiotiques
5ois
5rouillag 8
crd b
be g
6uit
4cancer 2n
6sse 14
6tho 3e
5hamb 1b
7r b
6re 1w
5i 4b
5leric i
6in i
5oagul 4c
6nceptionn 4d
7jonctur 4d
7stitutionn 4d
6rps
8uscu 29
5yclon 4e
4da 40
5eflagr 4c
6presse 14
6rap 4c
6ton 4c
5opa 1l
7ing b
6t 8
4mati 4f
5issi 29
5oi 2i
6niu 1b
4quail 29
8r 8
6e b
6i 16
3onym 4a
3r 8
2us
2xiet 8
5u 3d
1or 16
2ut
1pac 1a
3isa
6i b
6mes
6n a
6s 4
6t o
5e 4g
5iez
5ons
2erceva 13
7ez
7i 7
7oir
8ns
7r 1j
5ois
7t
7ve 1x
5u 1k
4ite 14
6i 4h
3u 4i
2hrodisiaq 3f
2ito 4j
2lomb b
2ocalyp 1w
3ge 8
3llin 17
5o h
2parais 4k
7t 1n
6t b
6ux
5eil
8la 4l
9e 2
9i 7
9ons
8s
6mment
6nc 8
7t
8ames
9ssiez
9tes
8e 12
8iez
8ons
8s
5ia q
6e 6
6i 7
6ons
6te 14
7i 1r
5temen v
7naient
as
at
9nt
8ez
8iez
9ons
9r
8ons
8u
6i 4m
5u 1k
4t 3b
3el
5a 4n
5e 4o
5i 7
5le
7nt
7r 1j
7s
5ons
5s
4ndice b
8ite
8ul 28
5tis
4ta q
5e 6
5iez
6ss 4c
6t b
5ons
3laudi
8e b
8mes
at 1b
8r u
8s
9sa 13
ae
bments
bnt
bs
bz
aiez
aons
8t
4icag 8
7ti 1r
5q 4p
3ort
6a q
6e 2
6iez
6ons
6s
3reci 4q
5hend 1t
8s 3z
5na 1o
6d 4r
6ez
6i 7
6ne 1x
6ons
6ti
8e b
8s
9sa 1l
5t 4s
4imes
5rent
5s
6e
6s 1y
5t
5voisa 3g
9er 1f
au y
az
9iez
9ons
4obation
5c 4t
5fon 4u
5pr 4v
5u 4w
5visionn 1h
5ximativement
3u 4x
2re 32
2te
3itu 3e
1quare j
5iu 3p
4tin 16
6que
1rabe
5s
6q 3f
4ic 2v
5s 4y
3igne 8
2balete b
7ri 4z
3itra
7g 8
7i 1z
7l 15
7mes
7nt
7s 4
7t o
7ux
6e 6
6i 7
6ons
3re b
2c
3ad 8
3he
5e 50
5go 2i
5l 29
5ologie
9ue
6pteryx
5r
6e b
6i 8
6s
5s
5t
6s
6yp 8
5vec 1a
7q 3f
4iat 1b
5confrer 2h
6ub 8
5diac 1b
7ocesa 24
6uc
8hes 1w
8s
5episcopal 15
dt b
dux
5pe 51
6hone 2g
6resbyter i
8t 1b
5tecte b
9on 2h
9u 52
6rav 8
5va 1u
6e 6
6i 7
6ol 16
7ns
3tique
2demment
4n a
4u c
3oisa 3g
6e
7r 38
7z
6ie 53
6ons
2e
3ne b
3s
2gent
6a
7i 3
7mes
7n 3
7s 4
7t o
6e 54
6ie 55
7f 4f
7n g
6ons
6s
6u 1b
3ilac 33
5e 56
3ot 57
3ument
8a
9i 1z
9mes
9n v
9s 4
9t o
8e p
8iez
8ons
8s
2ia b
3stocrat 4a
6loc 1a
6telic 17
2mant
3e
4e b
4ment
4ni 58
5t
4r 1f
4s
4z
3oire b
6ies
3ure 44
5i 3q
2na 59
2ome b
2racha 1u
6e 2r
6iez
7ons
7s
6ons
4nge
7a 1
7e b
7men v
7nt
7ons
7r 1f
7s
7u c
7z
6i 7
3estati 1r
4t
5a 5a
5e 31
5iez
5o e
5s
3ie 5b
4va
6g 8
6i 2a
6mes
6nt
6s 4
6t o
5e 31
5i 7
5ons
3ogamment
6n n
5e
6ames
7ssiez
7tes
6e b
6ons
6r
7e 3a
7i 7
6s
6z
5i 7
4ndi
7e b
7mes
7r u
7s
8sa 5c
9e
ament
ant
as
az
9iez
9ons
7t
4sa 1u
5e
6e b
6nt
6r 1f
6u y
6z
5iez
5o e
2senal
6ux
5ia 16
6c
7a 3x
7s
6eux
6u 1b
2t
3efac v
4re b
5ielle
6ol 8
7scler 2n
3hrite
5od 2h
3ichaut
9i 4f
9s
5l 8
5ula
8i 1z
8mes
8nt
8s 4
8t
9es
9ions
9o 5
7e 5d
7i 7
7ons
4fice b
7iel
ale
9r b
9u 3d
4ller 2h
7u c
4san
7al 15
8t b
8ux
7s
5te b
6iq 3f
3s
2ythm 2h
1s
2cend 4c
5se 14
6ion
9n 1c
2iatiq 3f
3l 5e
2pec 39
4rge 5f
6iez
7l 29
7ons
5m 8
5soi c
3hyx 5g
3ira
6i 3
6mes
6n a
6s 4
6t
7es
8ur
7i 1r
7o 5
5e 6
5iez
6n 8
6ons
5ons
2sai
5lla 1o
7e w
7i 5h
7ons
5ni 30
5s 5i
4ssin
8a
9i 3
9mes
9nt
9s 4
9t
aes
as
8e 6
8i 7
8ons
8s
4u v
3emb 5j
4oir
4ya 13
5e w
5i 7
5ons
4z
3ied b
5g 5k
5r l
5tt 33
4gna
7i 3
7mes
7nt
7s 4
7t
8es
8ion
8s
6e 6
6i 7
6ons
4mes
5i 5l
4s
5e b
5s 1y
5ta
7i 3
7mes
7na v
8ce
8t g
7s 4
7t o
6e 18
6iez
6ons
3oci 5m
4ie 1x
5ff 33
5r 1j
5s
5t
4mb 5n
5ma 1
6e 2
6i 7
6o e
4rti
7e b
7men v
9s
7r u
7s 4k
7t
4upi 5o
6l 5p
5rd 11
5v 5p
3um 1t
4ra
6i 3
6mes
6nc 8
7t
6s 4
6t o
5e 21
5i 7
5ons
2ter
5eognos 2h
5ie b
6sq 3f
5oi 3e
5s
3hm 8
3ico 39
4qua 1u
6e 3i
6i 7
6ons
3ring 49
4olab 8
7tr 2h
5metr 2h
5nau 16
6ef b
6om 4a
3uce b
5i 2n
1tel 3c
2hee b
4ne 8
3lete b
6ique
7sme
2lante b
6ique
4s
2mosphere b
9ique
2ome b
4iq 3f
5s 5q
3ut b
2roce 48
5ites
4ph 4v
5i 2i
2tach 5r
4qua 1
6e 31
6i 7
6ons
4r 5s
3ei 26
4l 5t
4na 27
5d
6aient
8s
8t
7nt
6e w
6i 5u
6ons
6ra 5v
7e 5w
7i
8e 1p
8mes
8ons
8r u
8s
9sa 1o
ae 2c
aiez
aons
8t
7o 5x
6s
6u g
5ta
7i 3
7mes
7nt
7s 4
7t
8es
8o 5
8s
6e p
6iez
7f b
7on
9n 33
9s
7v 1e
6ons
5u 2p
4rra 5y
6e 6
6i
7ez
7mes
7ons
7r u
7s 5z
7t
6ons
3ira
6i
7l b
7s
7t
6mes
6n n
6s 4
6t o
5e 6
5i 7
5ons
4tr 1t
5u 3e
3ractif b
8o h
8v 8
5i v
5pa 4l
6e 6
6i 7
6ons
5y 4c
4ibua q
7e 6
7i 7
7ons
7t
8a 5
8i 4h
8s
5q 60
5sta 1
7e 18
7iez
7ons
1u
2bai 2i
3e
4re b
5ge b
6i 2i
2cun
5e
6ment
2dace b
5i 2n
3ien 22
4o
5gram 2g
5met 1b
5pho 2i
5visu 4d
4t
5e 14
5if b
6o 3u
6v 8
5oi 1b
6ra v
7iu 3p
5ri 22
5s
2gment
7a 20
7e 6
7iez
7ons
7s
3ur 61
4ste b
6in 17
2mone 44
5i 4z
2paravant
3res
2quel
2ra
4i 2a
4s
3ez
3iez
4ons
3on 9
4r 8
2ssi
5tot
3te 1b
4ral
7e b
7i 58
7opitheq 3f
6ux
2tant
3el b
4u c
3henticite
8f 62
8q 63
3isme
5te
3o
4ber 1l
5iographie
5us
4ca c
5ensu 1b
5heni j
6to 2i
5lav 8
5oll 4c
6p 2h
5rat 4a
5uise 14
4daf 8
5efen 1w
6structe 14
cion
cri 22
6termin 2j
5idac 16
6scipl 2d
5ro 2g
4gam 4a
5en 8
6r 33
6stionn 28
5i 1b
5rap 64
5uidag 8
9mes
9ssiez
9tes
8e 12
8i 7
8ons
4mate b
7iqu 1e
8s 23
5ed 1r
5itrailleu 1w
5n 4e
5obi 29
6te 14
7ri 22
4nei 1l
6ttoy 4c
5om 4a
5y 2g
4plast 2h
5omp 8
6rta 27
8eu y
8rai v
5ropuls 33
5si 65
4radio b
6i 51
5egla 1l
5isa
8i b
8mes
8s 4
8t
9es
9i 1r
7e
8e b
8r 1f
8s
8z
7iez
7ons
6t 5e
5out 3m
4s
5uggestionn 2j
4ur
3re
5fois
5ment
5s
4ich 17
4uc 1a
5i
2x
3ili 28
3quelles
7s
1vaient
4s
4t
3l
4a
5i 3
5mes
5nc 1a
6t
5s 4
5t o
4e 2
4ons
3nc 1g
4t
5age
8a q
8e b
8nt
8ons
8r 1f
8s
8u 3d
8z
7i 7
5s
3re b
3ta c
2e
3c
3ni c
4tura q
7e 3o
7ie 53
8n 8
8ons
7ons
4u g
3re 6
4s 15
4ti
6e b
6mes
6r u
6s
7sa 13
8e
9men v
9nt
9s
9u y
9z
8iez
8ons
6t
3u
4gla 1
6e
7e b
7ment
7nt
7r 1f
7s
7t 16
7z
6i 7
6ons
4x
3z
2iateur
5ion
3de b
4ite
3ez
3on
5net 16
7u c
5s
3s
4e 6
2ocaill 1r
5sser 2h
7i 4z
5t
6e b
6i 3q
6s
3in 8
4r
5dupoids
3ns
3rta q
5e 66
5iez
5o h
3u 1t
2ril
1xe 31
1yant
2ez
2ons
1zote
5e b
5s
5ux
2ur
0baba b
3io 29
3ord
6ais
4uc 1a
5i h
3y b
2c
3he
5e b
5li 4z
5nt
5r 1f
5s
5z
3l 3r
3on
3terici 3e
7d 2h
7e
8n 2f
8s
7opha 1l
2dg 8
2ffe 6
2gag 8
4r 67
3no 29
3ue
5e b
5naud 68
6t
5r 1f
5s
5t 16
5z
2h
3u v
2i
3e 69
3gna 6a
5e 2r
5i 7
5oi 1b
6ns
3l
3n b
3onnet 16
3sa q
4e
5e b
5mai h
5nt
5r 6b
5s
5u y
5z
4s 6c
2l
3ada q
5e 2r
5iez
6n b
6ons
5ons
4i
5e 6d
5s
4nca q
6e
7e b
7l 29
7nt
7r 1f
7s
7z
6ie 55
7n 8
7ons
6oi 1b
7ns
5e b
4ya 1u
5e 6e
5i 7
5ons
3con
6ne v
6s
3eina q
6e 6f
6i 46
6ons
3isa 37
5e
6r 38
6u c
6z
5ie 55
5ons
5tique
4va 1l
5ea 25
6r 2i
3la
5d 8
5i 3
5mes
5n a
5s
6s 1y
6t
7a 1u
7e 6
7ier 8
9z
7ons
7s
5t o
4e
5nt
5r
6a 5v
6e 3a
6iez
7n 8
7ons
6ont
5s
5t
6oma 2i
6s
5z
4on
6n 6g
6s
5t
6e b
6s
6ta 1u
7e 6
7iez
8n 8
7ons
3s
3thaza c
2mbi h
4och 6h
5u
6l 2v
6s
2n
3al 6i
4ne
6ra 2h
6s
5i 3q
3c
4ai 1b
5l g
4s
3da 1u
4e
5a 25
5e b
5let 16
5nt
5r
6a 5v
6e 3a
6iez
7lle
aro b
as
7ons
6ol 8
7nt
5s
5z
4iez
5ons
5t b
3g b
3jo b
3lieue b
7sar 3k
3ne
5e b
5nt
5r
6a 5v
6ent
7t b
7z
6i 7
6ont
5s
5to h
6t 8
5z
4i
5e
6r 8
6s
6z
5mes
5ons
5r u
5s 4k
5t
3qua q
5e
6e b
6nt
6r
7a 5v
7e 3a
7i 7
7ont
8ut 3m
6s
6t
7a q
7e
8r x
8u c
8z
7iez
7ons
7s
7t 6j
6z
5i 46
5ons
2pte 2g
4isa 3g
6e
7e
7r 1f
7z
6iez
6m i
6ons
6ta 5
7e
2r
3aq 6k
4ter 2h
5in
7a q
7e 2r
7i 7
7ons
5t 6l
3ba
5ca 2i
5i 3
5mes
5n a
5q 3f
5re
7s
8q 3f
6i 8
5s 4
5t o
4e
5a 25
5c 3f
5e b
5le g
6u 1b
5nt
5r 1f
5s
5t 32
5z
4iche
8s
8t 16
5e 55
5f 62
5lle b
7o h
5ons
5ta 51
4u
5e b
5l 8
5s
3de 6f
3ge b
3il
5le v
5s
3long
7s
7u 8
5ti 4f
3maid b
5n b
3on
5na 1u
6e
7e b
7nt
7r 1f
7s
7t 32
7z
6i 1v
6ons
5s
3que
6s
6t 16
3ra
5cud 2v
5g 8
5i 3
5mes
5nt
5s 4
5t o
4e
5a 25
5e b
5nt
5r 1f
5s
5t 16
5u y
5z
4i
5ca 5s
5er 8
6z
5mes
5ons
5r u
5s 4k
5t
4ons
5t b
3s
2s
3ana q
5e 6
5i 7
5ons
5t
3cula 1
6e 2
6i 7
6ons
3e
4e b
4s
3ila 5
5ic
7a 3x
4q 3f
3ket
6s
6teu y
3que b
5i 2i
3se
5s
6s 8
5t b
4in
6a 1
6e 5d
6i 7
6oi 1b
7ns
6s
5ste
3tide b
6o h
5lle g
7o 6m
5ng
7a 1l
7s
5o 2m
4onna 3e
5s
2t
3ai
5lla q
7e 6n
7i 7
7o h
5s
5t
4rd
6e
7a 25
7s
6s
3ea 25
4s
3i
4e 1p
4men v
6s
4r u
4s
5sa 13
6e 6o
6iez
6ons
3on
5na
7i 3
7mes
7nt
7s 4
7t
8es
8s
6e 5d
6i 6p
6ons
5s
3s
3tag 8
5ient
6s
6t
5n a
4e
5e b
5men v
5nt
5r 2h
5s
5u y
5z
4o e
4r f
4u
5e b
5r 8
5s
2um 3c
2vard 6q
5ois
3e
4r 1f
2zar
5d 1t
5s
1ea
3t
3u
4ceron
9n 8
5oup
4t 8
4x
2b 8
2c
3an 8
2e
2guin
6a 1l
6e b
6s
2ige b
4ne
6s
6t b
2l
3g 8
3ie 53
4nograp 1a
3ladone
5t 1b
4e b
2n
3edictin g
9o h
4f
5ice b
7i 6r
6que
5s
4vola v
7e b
3i
4e b
4r u
4s
5sa 13
6e 6o
6iez
6ons
4t
5e
5i 3q
5s
3jam 24
3n 8
3oi v
2quiez
5l 5l
5ons
2rca
5i
6l
6s
6t
5mes
5nt 15
5s 4
5t o
4e
5a 25
5e b
5lonnet 16
5nt
5r 1f
5s
5u y
5z
3e v
3ge
5r
6e b
6i 8
6onnet 16
6s
5s
3keliu 3p
3line b
6go v
3mud 2v
3na
5ch 8
6l 8
5i 3
5mes
5nt
5rd 24
5s 4
5t o
4e 6
4ic 29
5ez
5ons
3th 1r
4illonna 1l
2sogn 6s
4i h
3tiai 1b
6l 15
6ux
5o 29
2ta
4il
6l 4f
6s
3e
4ment
4s
3isa 3g
5e
6r 38
6s
6z
5ie 55
5ons
3on
5na 1u
6e 6t
6ier 8
8z
7ons
6ons
5s
3te
5rav 3m
5s
2urra q
5e 2u
5i 6p
5ons
3ver 2h
2y
1iais 6u
2beron
7n 19
3i 2f
3le b
4iobus
6grap 1a
6phil 4a
6theca 5
aonom 2h
9q 3f
5que
2carbona 16
5r 33
3epha 29
5s
3he
5nt
5r 1f
5s
5t 16
5z
3ycle
7s
7t 16
2de
3on
5n 2p
5s
5vi j
3u 29
2en
4faisance
at 6v
7t
8e 14
8ri 22
8s
4s
5e 4c
4tot
4veillamment
an n
6nir
7u g
3r 8
2jou
5ter 2h
6i 4z
5x
2kini b
2lan 3
3boque v
3e 3o
3ia 5
3l
4ard b
4e
5baud 19
5s
5t
6e g
6s
6te 44
5vese 8
4i 1r
2nai 1z
3go b
2ographe b
8ie
3logie
7q 3f
7ste
3ps 2h
2pol 28
2scuit
7a q
7ee b
8nt
8r 6w
8z
7iez
7ons
7s
3e
3on b
4u b
3tra q
5e 6
5i 7
5o
6ns
6s
6t b
2te 6
2zarre
7ment
7r 2h
7s
6oi 3e
3u 6x
1labla
6bl 2v
6s
6t 6y
3ck
5bou 6z
5s
3gu 70
3ir
5a q
5e 6f
5i 7
5ons
5s
3m 1t
3nc
5hai j
7t 1b
6e
7s
7t b
7u c
6i
7e b
7men v
9s
7r u
7s
8sag 8
ai 9
an a
9e
ant
ar 2h
as
au y
az
9iez
9ons
7t
5s
3so 3u
4phema 71
8e
9e b
9r 1f
9s
9z
8i 7
8ons
2e
3d b
3ssa 1
5e 6
5iez
5ons
5u 1b
3u
4e
5s
5t
6i 4f
6s
4s
5ai j
2in 72
3zzard b
2oc
4ag 8
5i j
4khaus
4s
4us
3nd
5as 1w
5e
6l b
6s
6u c
5i
6e b
6mes
6n
7e
8s
8t 32
7s
6r x
6s 4k
6t
5oi 6j
6ya q
7e
8r x
8z
7i 7
7ons
5s
3om 3q
3q 73
3usa q
5e 6
5iez
5o h
2ues
3ff 74
1ob
3ard b
3ina 1u
5e 6e
5i 6p
5o e
3o
2cal
3h 8
2euf b
2f
2ir f
3s
4sea 25
6li 3q
7ler 2h
5o h
3t
4e
5nt
5r 6w
5s
5u 3d
5z
4ie 55
5l 75
3ve 1x
2l
3id 8
4var
7es
7s
3s
2mba
5g 8
5i 3
5mes
5n 3s
5rda q
7e 76
7i 6p
7o h
5s 4
5t o
4e 6
2n
3bon
6ne b
7i 4f
6s
3d
4e
5e b
5l 29
5nt
5r
6a 5v
6e 3a
6i 77
6ont
5s
5z
4i
5euser 2h
6z
5mes
5ons
5r u
5s 78
5t
3he 14
4omi 8
6me
3jo 14
3ne
5ment
5s
5t
6ea 25
7r 2h
7u c
6i 4z
6s
6t 8
3s
4oi c
3t 8
3us
2okmak 3q
3m
4erang b
3st 3q
2ra
3d
4e
5aux
5e b
5l
6ais
6s
5nt
5r
6a 5v
6ea 25
7nt
7z
6i 1v
6ont
5s
5z
4s
4u 1b
3g 2i
3ne 6
2sco
5s
5t 32
3s
4a 1u
4e
5e b
5la 1u
6e 4o
6i 7
6l 6j
6ons
6u 1b
5nt
5r 1f
5s
5t 16
5u y
5z
4u 79
3to h
2tani 3n
3te
5e b
5la 1u
6e 7a
6i 7
6l 6j
6ons
5nt
5r 1f
5s
5z
2ubou b
3c
4an
6a 1u
6e 6
6i 6p
6ons
6s
5u b
4ha
6g 8
6i 3
6mes
6nt
6r 5s
6s 4
6t o
5e
6e b
6nt
6r
7a 5v
7e 3a
7i 1v
7ont
7s
6s
6z
5i 7
5on
7n 68
7s
6t
7e 14
7s
4la 1u
5e 7b
5i 6p
5ons
3ddha b
6iste
4e 7c
4iez
5n
6a 1u
6e 6t
6i 7
6ons
6s
5ons
3e
4e b
3ffa
6i 3
6mes
6nt 15
6r 3e
6s 4
6t o
5e 7b
5i
6e 1p
6mes
6ons
6r u
6s
7sa 13
8e w
8iez
8ons
8u 1b
6t
5on
7n 7d
7s
3ge
5a q
5e b
5nt
5oi c
6ns
6t 16
5r 1f
5s
5z
4i 1v
4ra h
5e b
3illabais 1w
7i 9
7n a
6e 2c
6i 5h
6oi 1b
7n 7e
7t 7f
3la
5i
6e b
6s
6t
5mes
5nge
8a q
8e b
8nt
8ons
8r
9a 5v
9e w
9i 1v
9ont
9s
8s
8z
7i 7
6t
5s 4
5t o
4e
5a 25
5dog 3f
5e b
5nt
5r 1f
5s
5t
6e g
6s
6t 8
5vard
9i 4z
9s
6er 43
5z
4odro 2g
5i c
5n
6na 1u
7e 2u
7i 7
7ons
6s
5t
6s
6t 3h
3m
4e
5nt
5r
6a 5v
6ez
6i 7
6ont
5s
3quet
7ie 45
8n b
7s
5in
7a q
7e 7c
7i 7
7ons
7s
3rbe 56
5ie c
6ll 1r
5on
7i 58
7s
4da
6i
7n 8
7s
7t
6mes
6nt
6s 4
6t o
5e p
5i 7
5on
7na 1
8e
9ment
9nt
9r 1f
9s
9z
8i 7
8ons
7s
4g
5a 3e
5eois
9e
9i 4e
7n 7e
6ron
5mestre
5og 2i
5s
5uigno 50
4ra
6c 1a
6d 8
6g 8
6i 3
6mes
6nt
6s
7q 3f
7s 1y
6t o
5e
6a 25
6e b
6la q
7e
8e b
8r x
8s
8t b
8z
7i 6p
7le
9nt
9ra 5v
aez
ai 1v
aont
9s
7ons
6nt
6r 1f
6s
6t 16
6z
5iche b
8o h
7o v
6ez
6n b
6ons
6qua q
8e
9nt
9r 1f
9t b
9z
8i 7
8ons
5o e
5u g
4se b
5icota 1u
9e 6n
9ie 53
9ons
6e 45
5oufl 7g
3scuei 51
6l 7h
4e
5s
5ux
4ie c
5l 5j
5n b
4so 29
3t
4e
5e b
5fe 25
5ille
9r b
9s
8o h
5nt
5r
6a 5v
6e 3a
6i 7
6ol 29
7nt
7u 8
5s
5u c
5z
4iez
5qu 3m
5s 1w
4oi c
5n
6na 1u
7e 3o
7i 46
7ons
6s
4s
2wling b
2x
3e
4r 6b
4u c
2y
3au
5der 2h
6i 4z
5x
3s
1racele v
3dycard 2h
5p 8
3guet 16
3is
5a 3g
5e
6r 38
6z
5ier 8
7z
5ons
3n
4card
8i 4z
8s
5ha 1u
6e 7b
6ia 3x
7es
8z
7ons
6ons
6u g
4da 3e
5e
6bourg b
6s
5i
6e b
6l 5l
6mes
6r u
6s 4k
6t
5o h
5y
4l 2p
4s
3qua 1u
5e
6e b
6mar v
6nt
6r 1f
6s
6t b
6z
5i 7
5ons
3s
4sa
6g 8
6i 3
6mes
6nt
6rd b
6s 4
6t o
5e 7c
5ier 8
7z
6n b
5ons
3ve 6
4o
5ns
5s
5u 1b
2eak
5fas v
5s
3bis
3che
6s
6t b
3f b
3sil
6i 58
6l 1t
3tec 1a
5l 29
5ss 33
4ta q
5e
6e b
6l 7i
6nt
6r 1f
6s
6u c
6z
5iez
5ons
4ze 51
3ve
5s
5t 7j
2ibes
3ck b
4o 5j
3de 6
4ge 7k
5i 7
3efing b
4vement
6t 8
3gad 3c
5nd
7a 1u
7e 6
7iez
8n 8
8ons
7ons
7s
6t 24
3lla
6i 3
6mes
7ment
6nt
8a 5y
8e 6
8iez
9n 1t
8ons
8s
6s 4
6t o
5e p
5i 7
5ons
3n
3och 33
3qua q
5e
6e b
6nt
6r 1f
6s
6t
7a 1u
7e
8e b
8r
9ent
9i 8
8s
8z
7ie 55
7ons
7s
7t 6j
6z
5i 7
5ons
3se 2r
4to 51
3tanniq 3f
2ocha 5y
5e
6e b
6nt
6r 1f
6s
6t
7o h
7s
7t 8
6u y
6z
5i 7
5ons
5u 1b
3de
5e b
5nt
5qui h
5r 6w
5s
5u y
5z
4i 7
3nza 5y
5e 2
5i 6p
5ons
3ok b
3ssa 1u
5e 2u
5ie 53
5ons
3uet
6s
6t 3h
4hah 2v
4illa
8g 8
8i 3
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
aiez
8t o
7e 54
7i 7
7o 3u
4s
5saill 7l
7rd b
6e b
6i h
3wning b
3ye 7a
2ucelles
3it
5a 1u
5ent
6r 1f
6u y
6z
5iez
5ons
5s
3la 5y
4e 54
4u 1b
3me
5r
6a
7it
5s
5u 3d
3n
4ch b
4e
5s
5t 32
4s
3squa q
6e
7e b
7ment
7nt
7r 6w
7s
7z
6i 7
6ons
3t
4al
6e 48
6i 7m
5ux
4e b
3yamment
5n a
1u
2ander 2h
5i 4z
2cha q
4e
5e b
5nt
5r
6a 5v
6e 3a
6i 7
6on
8n 8
8t
6s
5s
5t 16
5u y
5z
2dget
6a 5
6is 23
7vo 1b
6s
2ffet
6i 4z
6s
4le
6s
6ter 2h
2ilding b
3sson
7ne 3t
8i 4z
7s
2lldoz 3q
4e
5s
5ti h
5u 3d
2ngalow b
3k 3q
2reau
6crate b
ai 3j
6x
2s
3h o
3iness
8man
9en
3t 3c
2t
3e 2
3in 74
3s
3te 6
2vai 9
4nt
3eu y
4z
3ons
1ye
0ca
2ban
5a q
5e 6
5i 7
5o h
5s
4ret
7i 4z
7s
3ine
6s
6t b
3le 7c
3ochar 3k
6e b
6o h
4t
5a 1u
5e 7n
5iez
6n 6q
5ons
5s
2ca
4houe 16
5ue 16
4o
5s
5te g
6i 4z
5y 4z
3ha
5i 2a
5lo v
5mes
5nt
5s 4
5t o
4e
5e b
5m 5
5nt
5r 1f
5s
5t
6a 1u
6e 4o
6iez
6ons
6s
6t 6j
5x 2h
5z
4i 7
4ons
5t
6s
6ter 2h
7i 4z
5u b
3tus
2daver 2n
5r 8
3di 8
3e
4a 25
4nas 2b
5c 1t
5et 16
4t 32
3ra
5g 8
5i 3
5mes
5n
6s
6t g
5s 4
5t
6es
6s
6u 1b
4e 2r
2fard
6a 1u
6e 7o
6i 7
6ons
6s
3e
4ie 45
5n 8
4s
4ta h
5eri 2v
5i 4z
2ge
4s
3nons
5t 16
3oular 3k
6e b
2hi 3q
2id b
3lla q
5e
6botis
9tai 3
bnt
ae
be b
bnt
br
ca 5v
cez
ci 7
cont
bs
bz
aiez
aons
6e b
6nt
6r 1f
6s
6ta q
7e
8r x
8z
7iez
7ons
7t 6j
6z
5i 7
5ons
6t b
6u
7ta 5y
8e 3o
8iez
9s
8ons
7x
3ma h
3sse
6r 2h
6s
6t 16
5i 4z
5o h
2k 8
2l
3ama c
5bac b
5e b
5in 3r
6s 7p
6te
8u 3d
3cico 29
5n 79
5um
4ul
6a
7i 3
7mes
7nt
7s 4
7t
8es
8rice
6e
7e b
7nt
7r 1f
7s
7t 16
7u 3d
7z
6i 7
6ons
6s
3deir 2v
3e
4bass 3c
4ch 8
5o h
4ndes
6ri 3q
5t
3ibr 1m
4fa v
5e b
5orniu 3p
6urchon
4n
5a 1
5e 2u
5i 7
5ons
5s
3le 3t
4igram 2g
8phe b
ai 7q
5py 1l
3ma
5i 3
5mes
5n a
5r b
5s 4
5t o
4e r
4ons
3ome 51
5ni 7r
4rie b
6fe 1b
7u 7s
6metr 4a
3va
5dos
5i 1b
5s
4il 29
5t 2h
2marade 44
5d g
5ill 2v
3bodg 17
5uis
4ra 1u
5e 6
5ien 2f
7z
6ol 1m
7ns
5ons
6usard b
8s 8
5u 1b
3e
4le 1r
5ia b
6n 8
5l 8
5o 7t
4ra
6man
7en
6s
5i 3q
5ling 3f
4s
3ion
6na 1u
7e 2o
7i 7
7ons
6s
4sard b
5o 29
3omi j
4ufla 5y
7e 5d
7i 7
7ons
3p
4a
5gnar 3k
7e b
7o 51
5i 3
5mes
5ne b
6i 29
6t
6u 29
5s 4
5t o
4e
5c 1a
5e b
5ment
5nt
5r 1f
5s
5u y
5z
4iez
5ng b
5ons
4s
4us
2nada
5i 58
4i
5lle 44
5s
5t
4l
5icu 29
6sa
8i b
8mes
8s 4
8t
9es
9ions
7er 1f
8z
7iez
7ons
4p 8
4rd
6a q
6e
7au b
7e b
7nt
7r 1f
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
6e 3t
6ige 2i
6s
3di
5dat
8e b
8s
8u 1b
6e b
5e b
5mes
5r u
5s 4k
5t
3eto h
5t 8
3ich 8
5ul 5e
4f b
4vea 25
3na
5bis
5g 8
5i 3
5mes
5nt
5s 4
5t o
4e
5e b
5la q
6e 4o
6i 6p
6le 69
7oni b
6ons
6u 1b
5nt
5r 1f
5s
5ti j
5u y
5z
4iba 29
5ez
5ons
5s 1w
4ons
3oe b
4n
5ia 3x
6ca v
6s 23
5na 4l
6e 6
6i 46
6ons
5s
4t
5a 1u
5e 6n
5ie 55
5ons
5s
3tilen 8
7v 3q
5n 3m
4on
6ade
7l 15
7ux
6n 7u
6s
3ula
6i 3
6mes
6nt
6r
7esque
7s
6s 4
6t o
5e 6
5i 7
5ons
3y 1r
2outchouc b
9ta 1u
ae 3o
aiez
aons
2p
3ab 29
4ci 16
3e
3itaine 44
6l
7e b
7isa 2w
9e 2x
9iez
9me
9ons
9te
6ux
5ee b
6u 3d
5ole b
7i 2s
6n 7v
6u 51
5ula
8i 1z
8mes
8nt
8r 3k
8s 4
8t m
7e p
7i 7
7ons
3on
5na q
6e p
6ier 8
8z
7ons
6ons
5s
4ral
7i 7w
6ux
4t 7x
3rica 27
6cio b
6e b
6i 2n
6or 2i
5e c
5n g
3sula
7g 8
7i 1z
7mes
7nt
7s 4
7t o
6e 6
6i 7
6ons
3ta
5g 8
5i 3
5l b
5mes
5nt
5s 4
5t
6es
6o 5
4e 2
4ieu 3d
6z
5f b
5va 1
6e 6
6iez
7ons
7te
6ons
4u 4i
3uce b
5he b
6o 3u
5in
7a 3e
7e b
7s
2r
3abe b
5in
7e g
7i 3q
7s
4ca 51
5o
6l 19
6s
5tere b
8isa 2w
ae 2x
aiez
aons
atiq 3f
5u 51
4fe b
5o h
4ib 8
4mbol 3r
7uilla 1l
be 14
5el
7e g
7i 7w
7s
4pac 8
6t 3h
4t b
4vana 1l
7e b
7ie 45
8ng
7serai 51
5e j
3bonari
8o
7t 3h
6e g
6if 4f
7s 23
6na 3e
6y 29
5rundu 3p
5xyla 1w
8e b
4ura
7i 3
7mes
7n v
7s 4
7t
8es
9ur
6e
7acte 14
7e b
7nt
7r 1f
7s
7z
6i 7
6ons
3cai 7y
5jou b
5n b
5s 1w
3dia
6l 15
6q 3f
6s
6ux
5ez
5ga h
5nal
8a v
8e b
8i 22
7ux
5ogram 2g
9p 1a
6i 3e
6logue
6ns
6respirato 5
3es 43
3gais 1r
4o b
3itative
3lin
6e b
6gu 3c
6s
3me
5e b
5l 2d
5nt
5r 1f
5s
5z
4iez
5n 79
5ons
3nag 8
5ssi 4z
5val
8esq 3f
8s
4e
5a 25
5e b
5l 8
5s
5t b
3oling 17
5us
4te 2i
5i 3e
5ta 1u
6e 2r
6ie 53
6ons
3pe
5a 25
5l 29
5s
5t 16
3re
5a 25
5e b
5fo 14
5la 1u
6e
7e b
7r x
7s
7t b
7u c
7z
6i 7
6l 6j
6ons
5ment
5nt
5r 1f
5s
5z
4ick b
5e 53
5ol 8
6ns
4oi 6j
5ns
5ssa 1u
7e 2u
7ie 55
7ons
5use 51
5ya 1u
6e 4o
6i 7
6ons
4u 1b
3table
4e
5l b
5r b
5s
6i 58
4ograp 1a
5mancie
bn 2f
bs
5n
6na 1u
7e
8e b
8nt
8r 6w
8s
8u 3d
8z
7i 46
7ons
6s
5o h
5theq 3f
5uche 44
8i 4f
2s
3a
4ni 4z
5t
3cad 6h
5te j
3e
4r
5a 5v
5e 3a
5i 7
5n 68
5ont
4s
3h
4er
3ie 55
4no b
3qu 7z
3sa
5g 8
5i 3
5mes
5n a
5s 4
5t 15
4e
5a 25
5e b
5nt
5r
6a 5v
6e 3a
6i 7
6ol 8
7nt
5s
5ti h
6t 8
5u y
5z
4ie 55
5n 8
5s
3tilla 2s
5n 8
4or
6eu 3p
6s
4ra
6i 3
6mes
6nt
6s 4
6t
7es
7s
5e 6
5i 7
5ons
2tala 2s
5eps 2h
5ogn 8
7u 7q
5p 2v
5ys 2q
4stropha q
ae 6
aiez
bons
bque
aons
3ch
5a q
5e 6n
5i 7
5ons
5s
3echisa 3g
8e 2x
8iez
8me
8ons
6umena v
ae b
4gore 2g
7ie b
8que
bment
3hedra 29
5rinet 16
5t 3q
4od 8
5liq 3f
3in b
2uchemar
9da q
ae
bnt
br 1f
bs
cq 3f
bu 3d
bz
ai 7
aons
9s
3sa
5i 3
5l g
5mes
5n a
5s 4
5t o
4e
5e b
5nt
5r 6w
5s
5t 16
5u y
5z
3ti 80
2vala q
5cad 19
5e 7c
5i 46
5ons
4nt
3e
4a 25
4r
5a 5v
5e 3a
5i 7
5ne 56
6ico 29
5ont
4s
3iar
6d 1t
6s
4te
1c
1e
2ci
4te
2de
4r 1f
2int
5e b
5s
5ura 1u
7e 6
7i 7
7o h
2la
3ebra 20
6e 5d
6iez
7ons
7t 8
6ons
4r
5a 5v
5e 3a
5i
6ez
6f 4f
6ons
6s
5ont
4s
5ta b
6e b
6i h
3ibat
7a 5
7s
3le
5ri 4z
5s
4i 3q
4ulai 1b
7r b
6e b
6oid b
3ui
2ndra q
5e 3o
5ie 55
6ll 1r
6ons
5ons
3se
5e b
5s
5u c
4u 4i
3t
4ai 2i
5ur 33
5vo b
4ena 5
6i 3q
6n i
5sim i
4ia 1b
5ba c
5e 2g
5grad 8
8m 2g
5lit 1b
5me
7s
7t 1b
4ra
6g 8
6i 3
6l 6i
6mes
6nt
6s 4
6t o
6ux
5e 2
5iez
6fug 3w
6ons
6pe 16
5ons
6so 2g
4s
2pendant
2rambyx
5e b
5ique
3cl 3r
4uei 51
3eal 3c
4bell 2n
5r i
4monia 51
8e 56
3f
4s
3isa 2h
5e
6s
6t 16
5i 3q
3ne 6f
3tain
7e 48
7s
4es
4ifia q
7ca v
7e
8nt
8r 38
8z
7i 7
7ons
5tu 3e
3vea 25
5las
6e v
6l 8
2s
3ar
5i 58
5s
3se 6
2t
3era
6c b
3te
2ux
1h
2aca 51
4un
6e
3grin 81
3hut
6a 1
6e 2r
6iez
6ons
6s
3ina 1u
5e 6e
5i 6p
5o h
4r g
4s
5e b
5i 4z
3le
5s
5t b
5ur
7eus 1e
9x
7s
4lenge
9a q
9e b
9nt
9ons
9r 6b
9s
9u c
9z
8i 7
4umea 25
5t
6a 1l
6i 3q
6s
3mad 8
5ill 82
5rr 83
4bar 84
5ella h
6rti h
5o 85
5ra
7i 3
7mes
7nl 8
8t
7s 4
7t o
6e 7b
6i 46
6ons
4ea 25
5li 3q
6l 8
5rops
4p
5agn 1d
6r v
5enois
6t 1b
5i
6gnon
ani 4f
as
6on
8na v
9e b
8s
6s
5le 4w
5s
3ncar 3k
5e
6l
7a 1
7e
8r x
8z
7i 46
7le
9nt
9ra 5v
aez
ai 1v
aont
9s
7ons
7s
6s
6u 3d
5i 86
5r 8
4dai 51
5ele 14
7i 3q
7l 8
4ge
6a 1
6e b
6men v
6nt
6ons
6r 1f
6s
6u c
6z
5i 7
4son
7na q
8e 7b
8i 46
8ons
7s
5t 87
4t
5a
6g 8
6i 2a
6mes
6n a
6s 4
6t o
5e
6a 25
6e b
6nt
6pleu 1b
6r
7a 5v
7el 29
8nt
8z
7i 7
7ont
6s
6u y
6z
5ie 55
6gno 29
6lly
5on 88
6ung b
7r 89
5r 8
5s
3os
4tique
3pe
5au
7t 3h
7x
5e b
5la
7i
8n b
8s
8t
7mes
7nt
7s 4
7t o
6e
7e b
7r x
7s
7t b
7z
6i 46
6le
8ni 8
9t
8ra 5v
9ez
9i 1v
9ont
8s
6ons
6u 1b
5r 80
5s
4itea 25
6r 1t
4linesq 3f
3que
3r
4abi 2v
5d 8
5ncon
9n 33
9s
4bon
7na 1u
8e 3o
8i 46
8ons
7s
4ge
6a q
6e b
6ment
6nt
6ons
6r 1f
6s
6u c
6z
5i 7
4iot
7a 1l
7s
5smatique
7e
5table
6e
5vari b
4latan
9er 2h
asq 3f
9s
5est 1r
5ot 16
4ma 1
5e 2r
5iez
6l 29
6ons
5ons
4penta 1u
8e 2u
8ie 55
8ons
5i 8
4rete 8
7ie 45
8n b
7o h
7t 8
5i 3r
5oi
7e 69
7s
6n
7na 1l
7s
6y 8a
5ua 1l
6e b
4s
4te
6r b
6s
5re 3t
6i 3q
3ssa q
5e
6e b
6las
6nt
6po v
6r
7a 5v
7ent
8s 1w
8z
7i 7
7ont
6s
6u y
6z
5ie
7s
7u 3d
7z
6s
5ons
4te 32
3t
4eau
7briand b
ct b
7x
5la 24
6len 2h
4ia q
5e
6e b
6nt
6r 8b
6s
6z
5i 7
5men v
4oi 6j
5n 8c
5uilla q
9e 3o
9iez
aons
as
9ons
5ya q
6e
7r x
7z
6i 7
6ons
4s
4te
6ri 8
7t 1r
6s
3ud
5e
6a 25
6s
5i 4f
5ron
8ner 2h
9i 4z
8s
5s
4ffa
7g 8
7i 3
7mes
7n a
7rd b
7s 4
7t o
6e
7e b
7nt
7r
8a 5v
8ent
9t 16
9z
8i 1v
8ont
7s
7u y
7z
6i 7
6ons
5our
8ni 3q
8s
4ssa 1
6e 2o
6iez
6o h
6u 1b
4ve b
5i
6mes
6n g
6r u
6s 4k
6t
4x
3vi 4i
2ef
4fe 44
4s
3ik
5h b
5s
3min
6a q
6e 6
6i 7
6ons
7t b
6s
5sa 37
6e
7ra 5v
8e 3a
8i 1v
8ont
7s
7t 16
7z
6ie 53
6ons
3ne
5s
5t b
5vie 1b
7s
4il
6le
8e b
8s
8t 16
6s
3qu 3c
3r
4cha 5a
6e 2r
6i 7
6ons
4e p
4i
5e 1p
5f
6i 58
6s
5mes
5ons
5r u
5s 4k
5t
4ons
5t b
4r 19
4s
3st 3q
3val
6a q
6e
7e b
7nt
7r
8a 5v
8ent
9sq 3f
9z
8i 1v
8ont
7s
7t b
7z
6ie 53
7n g
7ons
6ons
5uc 3y
6x
4ec 1a
5lu
7e b
7r 8
7s
5t
6r 8
6s
5u 8d
4illa 8e
7e 6
7i 7
7ons
5ot 16
4re
6a 25
6feui j
6s
6ta q
7e
8r x
8z
7iez
7ons
7t 6j
6ui 51
5i 4z
5on 36
6ta 1
7e p
7iez
8n g
7ons
3z
2ial 19
4nt
6e b
6i b
6s
3c
4ana q
6e 7c
6i 46
6ons
4on b
5re 8
5t
6a q
6e p
6iez
7n b
6ons
6s
4s
3e
4n
5den v
5li v
5n 7d
5s
5t
4r 6w
3ffe b
5on
7na 4l
8e 6
8i 46
8ons
7s
5ra 1u
6e 2r
6i 6p
6ons
3gnol 8
6n b
3me 1b
4ie b
5otherapie
5q 3f
5ste
4panz 8
3na 1u
4e 2r
4ois
7a 3g
7e
8ra 5v
9e 3a
9i 1v
9ont
8s
8z
7iez
7ons
5ns
5ok b
3ot
5s
5tes
3ps
3rurgic i
8e
9n 2f
9s
2lora
6i 3
6l b
6mes
7phenico 51
6nt
6s 4
6t 15
5e 6
5hydra 16
5i 7
5ofo 8f
6ns
6phylle b
bi 58
7icr 2d
5u 4i
2oc
4hot 16
4olat
8e
9e b
9r 2h
9s
8i 4z
8s
5ttes
4s
3e 14
3is
5i 34
4x
3ledoq 3f
5ra b
6ifor 2g
7n 8
5stero 51
3m 1m
3pe 6
4iez
5n 19
5ons
4p 19
3q 73
3ral g
4ee b
5ge b
6raphe b
aie
5u 16
3se b
3u
4cas
5hou
8s
8t 3h
5rou 16
4et 16
4x
2retien
8n 8
8s
8t 8
3ist
6iania b
asa 3g
be 2x
biez
bme
bons
6s
3onax 2h
5iqu 6h
5o
6logie
6metra 1u
ae 2r
ai 1v
aons
6s
2u
3chota q
7e 2u
7iez
8s
7ons
3t 8g
1i
2ao
2bl 8
2catrice b
8u 29
7s 4y
2dre 44
2el b
3ux
2gare
6s
6t 16
5ie 1b
6llo b
2ls
2ment
6a q
6e 2u
6ie 55
6ons
6s
4ter 1b
5i 4f
2ne
4as 16
4ma
6s
7cop 8
6theq 3f
7ographe b
dia q
ee 3i
ei 7
eons
eque
5omet 1b
3gl 2p
3q
4uanta 2d
8e
9n 28
8ie 2g
5ie 2g
2ra 1u
3concimes
8r 8h
8s
9ais
9ez
9iez
9ons
9s 1y
8t
6flex 8
6scription
ar f
as
at b
av 8i
7pec a
7tanc 8j
6vena 13
9ez
9iez
aons
ar
9ons
9u g
7i 4m
4ui v
5la
7i 1z
7mes
7nt
7s 4
7t
8es
8ion
8o 5
6e p
6i 7
6ons
5mpol 28
3e 7o
3q 3f
2sea 25
2tade j
5i 2s
4t
5es
5i 1r
5te 14
6ri 22
3e
4r
5a 5v
5e 3a
5i 7
5n 8
5ont
4s
3ha 1b
3oyen
7ne 32
7s
3ron
6na 3e
7e
8e b
8l 29
8s
7i 3q
6s
5ui j
2vie 1b
4l
5e b
5isa
8i b
8mes
8s 4
8t
9es
9i 1r
7e
8e
8r 38
8s
8z
7iez
7ons
5s
4q 3f
1lair
5e
6ment
6s
6t 32
5i 4f
5o 8k
5s
6em 33
5voy 4c
3n
4de
6s
7tin
ae 48
as
4s
3pe
5nt
5r 1f
5s
5t b
5z
3qua 5y
5e
6e b
6ment
7u 4i
6nt
6r 1f
6s
6t
7a q
7e
8r x
8z
7iez
7ons
7s
7t 6j
6z
5i 7
5o e
3rifi 8l
5ne
7s
7t 16
5s 1w
4t 8
3ssa q
5e 21
5iez
6fia q
8cato 5
8e 8m
8i 7
8ons
6q 3f
5ons
3udic 4c
6q 8n
4se b
5tra 8o
7e 6
7i 7
7ons
8phob 8
5ul 8
6s
3vicor 3e
6u 29
5e 55
5ons
2e
3bs
3f b
3menc 8
6t
7e b
7in 3c
7s
3rge b
5i 8
5yman
7en
3s
2ic
4ha 1u
5e 54
5i 7
5ons
4s
3ent
6e 8p
6s
3gna q
5e 6
5i 7
5ons
6t 8q
3mat
6e 1b
6ique
7sa
9i b
9mes
9n 3l
9s 4
9t m
8er 38
9u c
9z
8iez
8ons
6s
3n
4ica v
6i 58
5q 3f
3p b
3que
6s
6t
7a q
7e
8r x
8z
7iez
8s
7ons
7s
7t 6j
3torid 17
7s
3v 3r
2ocha
6i 3
6mes
6nt
6rd
8e b
8i 7w
8s
6s 4
6t o
5e
6e b
6nt
6r 6b
6s
6to h
7t 8
6z
5i 7
5ons
3do b
3iso 8k
3n 8
3pe b
3q 6k
3r f
3s
4e
5nt
5r 2h
5s
3tu 4i
3u
4e 6
4s
3wn
5er 2h
6sq 3f
5s
2ub b
1m
1oach o
3lis 23
5tion
2bay 8
3r 2v
2ca
4ine
6oma 2i
4s
5se 44
3he
5e b
5ni j
6t
5r
6a 5v
6e w
6i 7
6ont
6s
5s
5z
4on
6ce 16
6na
8i
9l 29
9s
9t
8mes
8nt
8s 4
8t o
7e
8e b
8nt
8r 6w
8s
8t b
8z
7i 7
7ons
6s
3kpi v
4tai 51
3o
4n
5s
5tract 4c
4s
4ti 3q
5t 8
3u
2de
4s
2equipi 4z
3u c
2ffra 1u
5e 5d
5i 7
5ons
2gna
5c b
5i 3
5mes
5nt
5s
6se 1x
7ie 55
5t
6es
6s
4e 6
2heren a
6u c
5ita q
7e 8r
7ie 53
7ons
2iffa 1
5e 2r
5i 7
5ons
5u 1b
3n
4ca q
5e 6
5ida q
7e
8n 3s
8r 1f
8s
8z
7i 7
7ons
6ez
6ons
5ons
5ulp 33
4s
2ke
2l
3ere 56
5ique
3in
5ea 25
5o v
5s
4s
5ti 4z
3la
5bora
9i 3
9mes
9nt
9s 4
9t
aes
bu c
aion
8e p
8i 7
8ons
5ge 2f
5i 3
5mes
5n a
5psus
5rgol
5s 4
5t
6er i
7s
6i 8s
4e
5cta 1u
7e 2
7iez
8f b
8on
an 70
8v 1d
7ons
7ri 22
5e b
5ge b
6ia 3x
7e 50
6u 8
5nt
5r
6a 5v
6ent
7t 16
7z
6i 7
6ont
5s
5t
6a q
6e
7e b
7r x
7s
7u c
7z
6iez
6ons
6s
6t 6j
5u y
5y b
5z
4ie 55
5g z
5mateur
5n 8
5ons
5sion
3ocas 8
6t 28
4garith 2g
4mba 1l
6e b
6ie c
7n g
6ophile b
bie
4n
5ag 8
6t b
5e 47
5ia 3x
6e b
6s 23
5na 3e
6e
7s
7t 16
5s
4ra 1
5e 6
5ia 1u
6e 6
6i 7
6metr 4a
6ons
6s
5ons
3s
3t
3umbariu 3p
5e j
2ma
3bat
6s
6ta 1o
7e w
7i d
7ons
7r f
7u g
4ien
7tie 2g
5na
7i
8s
9o h
8t
7mes
7nt
7r 3k
7s 4
7t
8es
8o 5
8s
6e 6
6i 7
6ons
4la
6i 3
6mes
6nchie h
7t
6s 4
6t o
5e 6
5i 7
5ons
4ur 4c
5stible
8on
3edie
7n 2f
7s
5o h
4stible
4t 5e
3ic 6v
4q 3f
4te
3ma
5nda 1
7e
8e b
8men v
8nt
8r 6w
8s
8u y
8z
7iez
8ons
8ta 8t
9e 18
9iez
9ons
7o
8ns
8s
5s
4e
5mora
9i
as
bo h
at
9mes
9nt
9s 4
9t m
8e 6
8i 7
8ons
5nca 4n
7e
8e b
8ment
8nt
8r u
8s
8z
7i 7
7ons
6dat 28
6s i
6t
7a 8t
7e 6
7iez
7ons
5ra 1u
6ca 1
7e p
7ia 8u
8ez
8ons
7ons
6e p
6i 7
5t
6s
6ta 1o
7e w
7iez
7ons
7r f
4imes
5nato 5
6ut 3z
5rent
5s
6e b
6sai 1b
8ria v
7e 1x
7iez
8on
an 8v
as
7o 5
7ur 4e
5t
4ode b
6o 1b
5ti 80
4ua q
5e 6
5i 7
5n
6al
8e b
8isais
aer l
bz
aiez
aons
7r 3k
7ut 5e
8x
6e b
6ia 1
7can a
9ti 1r
7e p
7i 7
7o h
7qua 1
9e 18
9i 7
9ons
7san 3l
8me
8t 8
6s
5ons
5t 3h
3pact
7a 1l
7e b
7s
5gne b
7i 8
7on
9na 1l
9s
5ra
7ble
7i
8s
9o h
9s 2y
8t 1n
7mes
7nt
7s 4
7t o
6e 6
6i 7
6ons
6s 8
6timen 6x
6u 1k
5s
6sa q
7e 6
7iez
8on
7ons
5ti
7bilite
8l 8
7mes
7r u
7s 78
7t
6rio 16
4endie 3t
8u 3p
6sa
8i 3
8mes
8nt
8s 4
8t
9es
9ion
9o 5
7e 6
7iez
7ons
5ra 1l
6e b
5ta q
6e
7n 3s
7r 1f
7s
7z
6iez
7te 14
8if b
9o h
9v 8
8ri 22
6ons
4lain 16
7r f
7s
8ais
9mment
9n 3l
8ez
8iez
8ons
7t
5ement 28
6t
7a q
7e r
7iez
8f b
8v 8
7ons
7s
6xa q
7e 6
7iez
8f 62
8o h
8te
7ons
5icati 1r
7e b
7ite
6es
6men 8w
6q 63
5ot
7a q
7e
8e b
8nt
8r
9ai
9ent
8s
8u y
8z
7iez
7ons
7s
5u
6mes
6rent
6s 4
6t o
4on 33
5rta q
7e
8e b
8ment
ca 3x
cs
8nt
8r 1f
8s
8z
7iez
7ons
5sa 1
6e
7e b
7nt
7r 8x
7s
7u y
7z
6iez
7te 14
8ion
8ri 22
6ons
6t
7a 1u
7e 2
7iez
7ons
7s
5t 3c
5und
4rehensible
bf b
bon
bv 8
6naient
9s
9t
8nt
7d 4r
7et 16
8z
7i 7
7ne 1x
7ons
6ssa q
8e 2
8iez
9f b
9on
9v 8
8ons
5im 2p
6rent
6s
7e
7s 1y
6t
5omet
9s
9ta 1o
ae w
aiez
aons
ar f
7imes
8rent
8s
9e
9se 1x
aiez
ao 5
8t
4ta
6bil 8y
7l 8
6g 8
6i 2a
6mes
6nt
6s 4
6t o
5e 2
5iez
6n 8
5o e
4uls 8z
5t 3b
3te
5s
6s 8
2n
3ced 1t
5le 90
5ntra
9i 3
9mes
9nt
9s 4
9t
aes
aion
dn 28
8e 6
8i 7
8ons
5pt
7ac 29
7e 14
7ion
7ri 22
7s
7u 91
5rn 1t
6t
7a 1
7e 6
7iez
8no b
7o
8ns
8s
7s
5ssif b
8on
an 28
as
8v 8
5tti
5va 13
6ez
6i 7
6oir
7ns
6r 1j
4ierge 44
5le b
6ia
8bu 29
8i 1z
8mes
8n a
8s 4
8t
9es
9o 5
7e 6
7i 7
7ons
5s
5toy 58
4lav 8
5u
6a 1o
6e w
6i 7
6mes
6ons
6r 8h
6s
7i 1r
7s 1y
6t o
4oc 40
5is
6t
6ve 1x
5mb 1b
6it 4c
5rda
8i 3
8mes
8n a
8s 4
8t
9a 5
9es
9s
7e p
7i 7
7ons
5ura 1o
7e w
7iez
8ons
8r
7ons
7r 1j
7s
7t
7u 1k
4ret
7a q
7e 6
7iez
8s 23
7ons
7s
4u
5bin
8a 1l
8e b
8s
5e b
5mes
5pisc 49
5rent
6renc 7q
9t g
5s
6se 1x
7iez
8onn 28
5t o
3damna
8i 3
8mes
8nt
8s 4
8t
9es
9i 1r
9o 5
7e 6
7i 7
7ons
4e
5ns 2q
5s
6cend
aa 1o
ae w
ai 5u
aons
ar f
as
au g
4imen v
5scip 29
5tion
9na q
ae
be b
bl 8p
bnt
br 1f
bs
bu y
bz
ai 7
aons
9s
4oleances
5m
6iniu 3p
6s
5r b
5tti 4f
4ucte 14
7ri 22
5ir f
6s
7a 13
7e
8nt
8z
7i d
7ons
6t g
3e b
3fectionn 70
5dera 8o
8e 6
8i 7
5r
6a q
6e
7e b
7nc 3m
8t
7r 1f
7s
7z
6i 7
6v 8
5ssa q
7e 2
7iez
8on
anal
cux
be 47
as
7ons
5tti b
4ia 92
5denc 8
8t
9e b
9ialite
ae 47
9s
5e 6
5gur 4q
5i 7
5mes
5na q
6e r
6i 7
6ons
6s
5ons
5ra 5v
6e
7nt
7z
6i 7
6ma
8i 3
8mes
8nd g
9t
8s 4
8t m
7e 6
7i 7
7ons
6o 5x
5s
6ais
6er 2h
7u y
7z
6iez
6ons
6q 63
6s 1y
5t
6eor
6s
6ure 44
8i 4z
4lictu 4d
6t b
5ua q
6e
7n v
7r 1f
7s
7z
6i 7
6ons
4ond
7a 1o
7e w
7i 5u
7ons
7r f
7s
7u g
5rm 1g
6t
7a
8bl 1e
8i 3
8mes
8nt
8s 4
8t o
7e 6
7iez
7ons
7s
4ratern 4d
5er 4a
5onta 20
8e 6
8iez
8ons
4us
6e b
6ion
9n 4d
3ge
5d 4v
5la
7i 3
7mes
7nt
7s 4
7t
8es
9ur
6e 6
6i 7
6ons
5ne 1b
6it i
5r 8
5s
6tif b
8o 6m
8v 8
4lomera
ai 3
ames
ant
as 4
at
bes
bs
9e 6
9i 7
5ut 93
4olais
4rat 85
5e
6a q
6e 6
6gation
6i 7
6ons
6s
5u
6e
7n a
7s
6s
3joi 26
5ncte 14
8if b
9v 4e
8ure
bl 8p
bs
4ugais 1r
7l 15
7ux
6u 1t
5ngo
5r 1t
3nais
7saient
as
at
9nc 8
at
8e 6o
8i 7
8ons
6t 1n
5r 3k
5s 1w
4ecta q
7e 2
7iez
8f b
8v 8
7ons
5r 2h
5xe b
6i 1r
4iv 49
4o 40
4u 1k
3que
6ra 1o
7ez
7iez
8ons
8r
7r 1j
7u g
6s
6t g
5iere 1x
8s
8t
6mes
6rent
6s
7s 1y
7tador o
6t
3s
4ac 4i
5ngu 24
4cience
9i 2n
8t g
5ri v
4ecut 3z
5il
7la q
8e
9e b
9nt
9r
aa 5v
ae w
ai 7
aont
as
9s
9u y
9z
8i 7
8ons
7s
5ns
7us
6t
7a 1o
7e
8ment
8nt
8s
8z
7i
8e 1p
8mes
8r u
8s 4
8t
7ons
5quen 3s
5rva
8i 3
8mes
8nt
8s 4
8t
9es
au c
9ion
9o 5
9rice
7e 2u
7i 7
7ons
4idera
9bl 1e
9i 3
9mes
9n a
9s 4
9t m
8e 6
8i 7
8ons
5gna
8i 3
8mes
8nt
8s 4
8t
9a 5
9es
7e 6
7i 7
7ons
5sta 1
7e 94
7iez
7oi 1b
8ns
8ri i
4oe 14
5la 95
6e 6
6id 1t
7ez
7ons
6ons
5mma
8i 3
8mes
8nt
8s 4
8t
9es
au c
9ion
7e 6
7i 7
7ons
6pt 3z
5na q
6e p
6i 7
6n 8
6ons
5rt
7iu 3p
7s
4pir 4q
5u 1t
4tamment
6nce
7t
8a h
8e b
8s
6t 3b
5el 1q
6r 96
5ip 1t
6tua 1
8e 6
8i 7
8ons
8tif b
aon
cn 91
av 8
5ricte 14
6ucte 14
9if b
ao h
av 8
9ri 22
7ir f
8s
9ais
9e 3a
9i d
9ons
8t
9e
9s
4ul
6ai 1b
7t b
6s
6ta
8i 3
8mes
8n a
8s 4
8t
9es
9i 1r
7e 6
7iez
7ons
5m 1t
3ta
5ct
7a q
7e 2
7iez
7ons
7ri 22
7s
5ge b
6ie 3t
7o 3u
5i
6ner 57
6s
6t
5mes
6in 4q
5nt
5s 4
5t o
4e
5e b
5mpl 1t
7ora 24
7te 14
8ri 22
5na 1o
6eur 57
7z
6iez
7ons
7r
6ons
6t
7a q
7e 6
7ieu 3d
9z
8f b
8v 8
7ons
7s
6u g
5r 1f
5s
6ta
8i 3
8mes
8nt
8s 4
8t
9a 5
9es
7e 6
7iez
7ons
5u y
5xte b
7ue 47
8r 8
5z
4ien 97
6z
5gu g
5nent
9a 3x
9s
6ge 98
6mes
6rent
6s 4
6t o
6u
7a 20
7e
8e b
8l
9l 1e
9s
8nt
8r u
8s
8z
7iez
8ons
8te
7ment
7o
8ns
8s
7s
7u 3p
4ond 4c
6s
5r 99
5ur 36
4ra
6cept 3z
7ta 1
8e 6
8iez
9o h
8ons
8ua 9a
9e 47
9r 1t
6dicte 14
ai 1r
ao 5
6i
7gna 1o
9e w
9i 5u
9ons
7n 9b
7r 1e
7s
7t
6lto b
6mes
6nt
6p 9c
6ria 1
8e
9e b
9nt
9r 1f
9s
9t 8
9z
8i 7
8ons
6s
7s 1y
7t 3h
6t
7es
7s
6vention
5e
6bala 9d
8nd 3c
8s
9se b
ao h
8t
9s
9ta 13
ae
bnt
br 2h
bs
bz
ai d
aons
ar f
au g
7o 9e
7u 40
6car 4i
7hamp b
7oe 14
8up b
6dan 1w
7imes
8r 8h
8s
9ais
9iez
9ons
9s 1y
8t b
6e b
6faco h
9te 14
ari 22
8ire
9s
aais
aiez
aons
9t b
8ss 1y
7er l
7ic 3y
8mes
8rent
8s 4
8t
7ont
8r v
8us
9t
aa 13
ae w
aiez
aons
ar f
au g
6maitre
cs
ds 8
8n 5s
8rc 1a
9q 63
6nt
6part 2h
7eter 2h
7oids
9n v
9s 1r
6r 1f
6s
7carp 8
7eing b
8ns
7igna
bi 3
bmes
bnt
bs 4
bt
ca 5
ces
cu 1b
ae 6
ai 7
aons
6temps
7yp 8
6vena 1o
9ez
9iez
aons
ar
9ons
9t b
9u g
7i 4m
6z
5ibua
9b 29
9i 3
9mes
9nt
9s 4
9t o
8e p
8i 7
8ons
8tif b
ao h
av 8
6ez
6ons
6s 9f
6t b
5ola
8i 3
8mes
8nt
8s 4
8t
9er i
as
7e 2r
7i 7
7ons
6ns
6rd 1b
6u 4w
6ver 2k
4umac 8
7x
5si 8s
3vainc
8a 27
8r f
8s
8u g
7qu 8i
5lescen n
4enable
ament
7i 9
7n n
6ez
6iez
7ons
7r
6ons
6ti 9g
7u 4d
6u g
5rge
8a 1
8n a
8ons
8r 1f
8s
8z
7i 7
6s
7a
8i 3
8mes
8nt
8s 4
8t
9es
9ion
cn 4d
cs
7e p
7iez
8on
7ons
6ti 30
5x 8
4ia q
5cti 1r
5e
6e b
6n 97
6r 1f
6s
6z
5i 7
5n 9h
5ons
5ve b
6i i
4ocation
5i
6e 69
6s
6t 10
5l 19
5q 63
5ya q
6e 7a
6i 7
6ons
4ulsa q
7e 6
7iez
8f b
8on 88
8v 8
7ons
2ol
3pera
7i 3
7mes
7n a
7s 4
7t
8es
8if
9on
9ve
6e p
6i 7
3rdination
5o 6m
2paie c
5n b
3ie 7o
4lo 16
4na 1u
5e 9i
5i 7
5ons
2q
3s
3ue
5e b
5let b
7ux
6ico v
6uch 7l
5nt
5r
6a 5v
6e 3a
6ico b
7ez
7ons
6ont
5s
5t
6a q
6e
7r x
7z
6ie 55
6ons
6s
6te
8nt
8ra 5v
9ez
9i 1v
9ont
8s
5z
4iez
5lla
8g 8
8i 3
8mes
8nt
8r v
8s 4
8t o
7e
8nt
8r 1f
8s
8t 16
8z
7i 46
7ons
5n
6e 44
6s
5ons
2r
3ail
4ll 17
4n b
3bea 25
5i j
4illard b
8t b
5n b
3de
5a 25
5e b
5la q
6e
7e b
7r x
7s
7t 16
7z
6i 46
6l 6j
6ons
5nt
5r 1f
5s
5z
4on
6na q
7e
8e b
8nt
8r 6w
8s
8t b
8z
7i 6p
7ons
6s
3ee 50
3iac 8
5nd 1b
4nd 1r
5th 17
3ne
5e
6n 2f
6s
5i j
5l 17
5muse
9s
9u c
5nt
5r 1f
5s
5t 32
5z
4iaud b
5che b
7o h
5e 53
5ons
3on
5ai 1b
6r 17
5e c
5i j
5s
3poral
7tion
7ux
6e 47
4s
3rect
7e
8ment
8s
8u c
7if b
8on
an 91
as
8v 8
7ri 22
7s
5l 1t
5spond
aai 9
bnce
di 4z
ct g
ae w
ai 5u
aons
ar f
as
au g
4ida b
6o c
5g z
4ob 9j
5d 1t
5i 6j
5mpa 13
7e w
7i 5u
7ons
7r f
7s
7t
7u g
5s 3z
5ya 1u
6e
7e b
7r x
7s
7u c
7z
6i 7
6ons
4upte 14
7ion
7ri 22
3se
5e b
5le v
5nt
5r 1f
5s
5t
6a q
6e 6
6ie 53
6ons
6s
5z
3teg 8
5x
3vee b
5t 16
2smetiqua q
9ee b
ant
ar 1f
as
az
9i 7
9ons
4ique
4odro 2g
5gon 2h
5nau 16
5s
3tal 15
5rd b
5ud g
6x
4um 7u
2te
4le
6e b
6s
6t 16
4s
3on
5na 6a
6e 3o
6i 46
6ons
5s
4y 8a
3ta 1l
2u
3cha
6g 8
6i
7lla 3g
9e
ant
ar 1f
as
7s
7t
6mes
6n a
6s 4
6t o
5e 6e
5i 7
5ons
4ou b
3de 6
4ra
6i
7e b
7s
7t
6s
5e 5w
5i 6p
5o 5x
3et 16
3ille b
6o 3u
3la 5y
4e
5e b
5nt
5r 1f
5s
5ur b
6v 1b
5z
4iez
5ons
5s
6sa 1
7e 6
7ie 55
7ons
4oi c
5mb b
6miers
5ns
3ntry
3p
4a
5b 29
5g 8
5i 9k
5mes
5n a
5s 4
5t o
4e
5e b
5l 5l
5nt
5r
6a 5v
6ent
7t b
7z
6i 7
6ont
7se 8
5s
5z
4la 1u
5e
6e b
6nt
6r 1f
6s
6t b
6u c
6z
5i 7
5ons
4ol 8
5n b
4s
4u 1b
3r
4age
7s
7us 1e
8x
5ient
6l 9l
6s
6t
5mment
5n a
4ba
6i 3
6mes
6nt
6s 4
6t
7es
7u
8e b
8r 1t
8s
5e 7b
5i 7
5ons
5u 1b
4e
5nt
5s
5t 16
5u y
5z
4iez
5ons
5r
4onn 1g
6s
4ra 5v
5ez
5i 6p
5oi 8
6n 9
6uc 1t
7x
4s
5a q
5e 6
5ie 53
6v 8
5o h
4t
5ag 8
6u 84
5e
6poin 16
6s
5ie 45
6li 4f
6n 8
6sa
8i b
8mes
8n
9e 44
9s
8s 4
8t o
7er 1f
8z
7iez
7ons
5ois
8i 8
5s
4u 1k
3siez
5mes
5n 79
5rent
5s 4
5t
4sin
7e v
7s
4u g
3t
4a 1
4e
5a 25
5e b
5las
6i 4z
6ler 2h
5nt
5r 1f
5s
5u 3d
5z
4s
4um 3m
5r 7u
3ve
5e b
5n v
5r
6a 5v
6c 29
6e 3a
6i 7
6ont
6t
7e b
7s
7u 1b
5s
5u 1w
5z
4ra 1o
5e 6o
5i 9m
5ons
5u g
2vendeu y
2yo 16
1rabe b
3cha
6i 3
6mes
6nt
6s 4
6t
7es
7s
5e 2r
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
5oi c
6ns
6t 6y
6u 9n
4k
5e c
5ing
5s
3ie b
4g 9o
4nd 9p
5s
5t
6e b
6i 4h
6s
3me 6
4pe b
5ill 1r
5on
7n 6g
7s
5s 6y
3n
4e 7c
4ien 2f
6z
5ons
3pah 9e
5ud
7i 2i
7s
6t 3h
4ula q
6e
7nt
7r 6w
7s
7u 3d
7z
6i 7
6ons
3qua 1u
5e
6e b
6la 1u
7e 4o
7i 7
7l 6j
7ons
7u 1b
6nt
6r 1f
6s
6ta q
7e
8r x
8z
7iez
7ons
7t 6j
6z
5i 7
5ons
3sh
5es
5s
4sa
6i 3
6mes
6ne b
7t
6s 4
6t o
5e 3o
5ie 55
5ons
3tere
7l 29
7s
6ifor 2g
3vac 3y
5t 3h
3wl
5a q
5e 2r
5i 7
5ons
3yo 9q
2ea
4i 3
4nc 3m
5t
4t
5es
6u c
5if b
6ne b
7i 2i
6o h
6ve
7ite
5rice
5u 1b
3ch 19
3dibilite
6le
5t
6a q
6ee b
7nt
7r 1f
7u c
7z
6iez
6ons
6ri 22
6s
4u 29
3e 6
3ma
5i
6ll 4f
6s
6t
5mes
5n a
5s 4
5t
6es
6o 5
4e
5nt
5r 6w
5s
5u 3d
5z
3ne
5a 25
5e b
5l 7i
5nt
5r 1f
5s
5z
3ons
3pe 2u
4u
5e b
5s
6cul 5e
3te b
4in
6e b
6i 7w
6s
3usa 1u
5e 5d
5iez
5ons
4x
3ve 7b
2i
3ai
5ent
5ll 7d
5s
5t
4n a
3c
4ke v
3e 2r
3me b
4inal 8y
6e 47
3que
6s
6t b
3s
4e b
4sa q
5e
6ment
6nt
6r 1f
6s
6z
5iez
5ons
4tal
7ler 2h
8in g
9s 4y
6ux
3tere b
6iu 3p
4ic 9r
5q 63
2ocha q
5e
6e b
6nt
6r 1f
6s
6t
7a 1u
7e 2
7iez
7ons
7s
6z
5i 7
5ons
5u g
4odi 29
4s
3ie 1x
4r f
4s
5a
6d 8
6i b
6mes
6s 4
6t o
5e 21
5ier 8
7z
6ll 1r
5ons
5sai 9
7n n
6e w
6iez
6ons
4t 1n
4x
3qua 1
5e
6e b
6mita 2d
6nt
6r 1f
6s
6t 32
6z
5iez
6ons
6s
5ons
3ss 8g
3tta q
5e 6
5iez
6n b
5ons
3usta 3e
6il 75
4ta q
5e 6
5iez
5o h
3yable
5ient
6s
6t
5n 3s
4ez
4i 7
4ons
2u
3au 16
3che b
5o h
4ia 3x
5fia q
7e 94
7i 7
7ons
7x
8i 1r
3e
4l
5l 1e
5s
3s
2ypta q
5e 6
5iez
5ogram 2g
6ns
1uba
4i
5n g
5s
5t
3e
4s
2eilla 13
6e
7nt
7r l
7s
7t 16
7z
6i
7e 1p
7mes
7ons
7r x
7s 4
7t
6ons
2iller
7e g
7s
3r
4a
5i 3
5s
6sa q
7e 6
7ie 55
7ons
4e 5w
3siez
5mes
5na q
6e 7b
6i 46
6ons
5rent
5s 4
5t
4sar 3k
5e
6a 25
6s
5on b
6t b
4tre 44
3t 9s
3vr 7r
2l
3in 28
3ot
5s
5ta 1u
6e 6
6ie 53
6ons
3pabilis 9t
9te
3s
3te b
4i 4w
4ue 47
5ra 3x
6e
7l 8p
7s
2nnilinctus
2pide b
5ite
2re
3ieus 1e
6x
5z
4ons
5site
3ry b
2tt 3q
2ve
4t 16
1yanu 4i
2cle b
4isa 3g
6e 2x
6iez
6ons
6te
4oid 4e
5mote 14
5n 4e
5pe
7e 50
7s
5rame 14
5sto 2g
5thym 2h
6r 1r
2g 2i
2lindra
8g 8
8i 3
8mes
8nt
8s 4
8t o
8x 8
7e 2r
7i 7
7ons
2nique
4sme
0dada
2gue
5e b
5nt
5r
6a 5v
6e 3a
6i 7
6ont
6reotyp 8
5s
5t b
5z
2hli 2v
2im
2ll 9u
3ton
6i 58
6s
2m
3as
5quin 9u
5sa q
6e 6
6iez
6ons
6u 1b
3e 6
3n 4q
3ons
2n
3cing b
3dy
5s
6me
3ger
6eus 1e
8x
6s
3ois
3s
4a 1
4e 2r
4ons
5t 7f
3tesq 3f
2phn 4a
2rd 79
3win 17
2ta
4nt
3e 7c
2ube 2r
3phin
7e
8l 29
8s
7ois
7s
2vantage
1e
2al 3q
2balla
7g 8
7i 3
7mes
7nt
7s
8s 1y
8ta 1l
7t o
6e 6
6i 7
6on 88
5our 5s
4rbouilla 1u
be 7b
bi 7
bons
5cad 4f
5d 1m
5qu 1g
5ra
7i 3
7mes
7nt
7s 2b
7t o
6e 6
6i 7
6ons
4t
5a q
5e 6
5i
6e 1p
6mes
6r u
6s 4k
6t
5ons
5s
5ta 13
6e 2c
6i d
6ons
6r f
6u g
4uc 9v
3ile b
5ita 1
7e 3i
7iez
7ons
5lar 5s
4t
5a 5y
5ee b
6nt
6r 1f
6u c
6z
5iez
5met 1b
5ons
5ri 22
5s
3loca 1l
5q 63
3ord 81
4ucha 1u
7e 2
7i 7
7o e
6l 1t
5d 1t
5ill 9w
5la q
6e 6
6i 7
6onn 3r
8s
5q 6k
5rb 9u
6r 3r
6s 8g
5s
6so 5l
5t
6a q
6e 6
6iez
6onn 3r
8s
3rague 9x
5ie 6d
6l 5l
5n 9y
5y 3r
4id 1t
5s
4oc 9v
5uilla
ag 8
ai 3
ames
ant
ar 3k
as 4
at o
9e 6
9i 7
9ons
6ss 9r
3us 59
4t 9z
2ca
4da 5
5e
6na a0
7ce
7t g
6s
5i b
4la
6g 8
6i 3
6mes
7i a1
6nt
6s 4
6t o
5c a2
5e 6
5iez
6ons
6t 1b
5ons
6t 40
5q a3
5v 4c
4pa 5y
5e
6e b
6l 7i
6nt
6r 1f
6s
6u y
6z
5iez
6ons
6ta a4
7e 18
7iez
7ons
5ons
6ta
8ble
8i 3
8mes
8nt
8s 4
8t o
7e 6
7iez
7ons
5sul 9u
5uch 5i
3ed 1t
4mbre
5vir
8al 15
9t b
9ux
8i
8s
4nc 8
5na 3x
6i 8
5t
6e b
6ra a4
7e 6
7i 7
7ons
6s
4pti 1r
4s 2b
4va 1o
5ez
5i 7
5oir
6ns
5r 1j
3hagr 93
5i 89
5n 7f
5pa q
6e
7e b
7nt
7r
8a 5v
8e 3a
8i 7
8onn 1t
at
7s
7z
6i 7
6ons
5rge
8a q
8e b
8nt
8o e
8r 1f
8s
8z
7i 7
6n 1t
5um 2z
6s 2e
4e
5s
5t b
5ve 7p
6i a5
4iffo 6m
7r 3r
5queta 1u
9e 7a
9iez
9ons
9t 6j
9u 1b
5ra 1
6e 6
6i 7
6ons
6u 1b
4u 1k
3ida q
5e 66
5i 7
5ons
5ua 29
4s
5if b
6on
8na 5
9e 47
8s
6v 8
5o 5
3lama 71
6e 6
6i 7
6ons
5ra
7i 3
7mes
7n a
7s 4
7t
8es
8i 1r
8o 5
6e 6
6i 7
6ons
5s 2k
5v a6
4ench 2l
5ric a7
4ic b
5n
6a
7i
8s
9o h
8t
7mes
7n a
7s 4
7t o
6e 6
6i 7
6ons
6s
5qu a8
5v 8
3od 1m
4iff 3r
5n a9
5s
5t
5ve 1x
4le aa
5la 1u
6e
7e b
7nt
7r 1f
7s
7ta 1u
8e 7a
8iez
8ons
8t 6j
7z
6i 7
6ons
5on 2t
6r 1t
4mbres
5ma ab
5plex 1t
6osa q
8e 3i
8iez
9tion
8ons
6re a0
7i k
6t 3h
4ncen 7p
7r ac
5dit ad
5fimes
7r 8h
7s
8ais
8ez
8iez
8ons
8s 1y
7t
8s
8u 1b
5gel 1t
7stif b
ao 6m
av 8
5na q
6e
7c 40
7nt
7r 1f
7s
7xi 1r
7z
6i 7
6ons
5se ae
6id af
7g 89
6ti 4b
5tamin 4q
6ena 9d
6ra ag
5ven 3f
4r
5a
6i 3
6mes
6nt
6s 4
6t
7es
8ur
7i 1r
5d 1t
5e 6
5i 7
5n 1t
5ons
5s
5tica 1l
7q 60
5u 3p
4uc ah
5d 4r
5l 19
5pa 1u
6e 2r
6i 7
6l 3r
6o e
6u 1b
5rag 5k
6o 6m
6s
5sa 13
6e w
6i d
6ons
6u
7e b
7r 8
7s
5ver a
6ra 13
7e 6o
7i 9m
7ons
7u g
3red ai
5pa 1u
6e 6
6i
7e 1p
7mes
7ons
7r u
7s 5z
7t
8a q
8e 3i
8iez
8ons
8u 3e
6ons
5t 3b
5u 2e
4i
5a q
5e 6
5i 7
5min a7
5ons
5r f
5s
6p 1t
5t
6e
6s
5v 8i
4oc 9v
5is
7a 3g
7e 2x
7iez
7ons
7s aj
6t 1n
5tta 1u
7e 2
7iez
7o e
5u 40
4yp ak
3u
4e b
4s
5cuteu 1w
5se
7e b
7nt
7s
6iez
2dans
3icac 1t
6ta 5
7o 5
4e 6
3ommage
9a q
9e b
9ment
9nt
9ons
9r 1f
9s
9z
8i 7
3uctif b
7on
7v 8
4i al
2es 1w
2faillai 9
8n n
7e w
7i 5h
7ons
5re
5s
6ais
6iez
6ons
5t g
4uf am
5s 2k
5t b
4ve 14
5orisa 3g
9er 38
as
az
9iez
9ons
3ecti 4h
6u 2n
4nd
6a 13
6e
7nt
7res 1w
7s
7u c
7z
6i 5u
6ons
6r f
6s
6u g
5se
7s
7u c
6i 4h
3i
4bra 1u
6e 2r
6iez
7llateur
7ons
6ons
4ce an
5h 1t
5ie 27
6t
7a 5
7s
4e 6
4ge 5f
5i 7
5u 4i
4la 4l
5e 6t
5i 7
5ons
4ni
6e b
6mes
6r u
6s 78
6t
7e 14
7if b
8on
an 4d
8v 1e
7o 5
4s 4
3onc 2z
5t
4rc 1t
5m 2p
4ul 1t
5ra ae
6n 1m
6r 1t
3u 27
2gag z
4i 89
4t b
3en ao
3omm 3r
4nd 1t
5f 6z
4ta q
5e 6
5iez
5ons
5t 3h
4udr 5i
5lina 6a
8e p
8i 7
8ons
5p ae
5rd 11
5t
6a
7i 3
7mes
8ment
7n a
7s 4
7t o
6e 6
6iez
6ons
6s
6t 3h
3rad ap
5f 1t
5issa 5y
8e 6
8iez
8ons
5vo 4j
4e
5a q
5e 6
5i 7
5ons
5s
6s 3z
5v 1t
3uenill 33
5rp 5p
5u 5l
4isa 3g
6e
7e
7men v
7r 1f
7s
7z
6iez
6ons
4sta 20
6e 6
6iez
6ons
2hors
2ja
3euna q
6e
7nt
7r 6b
7s
7z
6i 7
6ons
3o 63
2la
4i
5e 6d
5n 3r
5s 2b
5ta q
6ee b
7nt
7r 1f
7u 1w
7z
6iez
6ons
3egan v
6ta 5
7ion
5u 1t
3ia q
4bera 71
7e r
7i 7
4cat
7e
8ment
8s
9s 8
7s
5e b
5i 2n
5tu 2n
4nea
7i 3
7men v
9s
7nt
7s 4
7t o
6e 6
6i 7
6ons
5qu 4c
4r aq
4t
5a 1u
5ee b
6nt
6r 1f
6sc 49
6z
5iez
5ons
5s
4vra
7i 3
7mes
7nce
8t
7s 4
7t o
6e 2
6i 7
6ons
3og z
4yal 15
6ut 8
7x
3phiniu 3p
3ta
5pla 2i
5s
3ug 8
2maig 5n
5lla 1u
7e 6
7i 7
7ons
8t 3h
5n b
4nc 3y
5da 5a
6e 2r
6i 7
6ons
5ge
7a
8i
9s
ao h
9t
8mes
8nt
8s 4
8t o
7e b
7nt
7ons
7r 1f
7s
7z
6i 7
5te 5l
6ib 85
4rc ar
5i 1t
5qu 9u
5r 9u
4sc 5l
5q 63
5t 87
3ela 1u
5e 6
5i 7
5o e
5u 1b
4na
6ge
8a q
8e b
8ment
8nt
8ons
8r 1f
8s
8u c
8z
7i 7
6i 3
6mes
6nt
6s 4
6t o
5c 8
5e 6
5i 7
5ons
5s
5t
6a 13
6e w
6i
7e 1p
7mes
7r u
7s 4
7t
6ons
6s
4ub 5l
5r 1t
3i
4e
5l as
5s
4na 1u
5e
6e b
6nt
6r
7a
8i 3
8l 2t
8s
7e 3a
7i 7
7ont
6s
6u c
6z
5i 7
5ons
4s
5se 1x
6iez
7on
9n 8v
3ocrate b
8ie b
9que
9s 23
4da q
5e
6e b
6nt
6r 1f
6s
6x
6z
5i 7
5ons
5u 5l
4ise j
4li
6e b
6mes
6r u
6s
7sa 5c
8e 6o
8iez
8ons
6t
7ion
4n
5e at
5iaq 3f
5s
6tration
5ta 1u
6e 6
6iez
6ons
6r 1t
3un 5p
2ni
4ch 70
5k au
5otinis 5q
4g 67
4s
3omb 4i
5m 1t
4n a9
4u 1g
3se b
4imetr 2h
5te
3t
4ai 1b
5l 15
5ux
4e
5e b
5la 8t
6e 4o
6i 7
6le
8nt
8ra 5v
9ez
9i 1v
9ont
8s
7i 4z
6ons
6u 1b
5s
4icu 29
5e c
5fri 22
5n 8
5ste
8r 2h
4s
3ue 6
2odor 4c
2pann 1m
4ra
6ff av
6i 3
6mes
6nt
6s
7ita q
9ee b
ar 1f
az
9iez
9ons
7s 1y
6t o
5e
6e b
6i a5
6nt
6r 1f
6s
6z
5i 1t
5l 19
5ons
5s
5t
6ag z
7i 9
7nt
6e
7ment
bal
de b
dier l
esa 3g
ferent
gz
fiez
fons
cux
bs
7nt
7s
7z
6i
7e 1p
7mes
7r u
7s 4
7t
6ons
6s
4ssa 1
6e 6
6iez
7o 6m
6ons
3eca 1u
5e 2r
5h 1t
5i 7
5ons
4naill 33
5d
6ai 9
7n n
6e 6o
6i 5u
6ons
6r f
6s
6u g
5s
6a q
6e 6
6ie 53
6ons
3ista 1u
6e 3i
6iez
6ons
4t
5a q
5e 3i
5iez
5ons
5s
3laca q
6e 76
6i 7
6ons
5f 5i
5ir f
6s
7ais
8n a
7ez
7iez
8r b
7ons
6t
5nq 63
6ta 1u
7e 6
7iez
7o e
5t aw
4oie
7ment
7nt
7r l
7s
5mb 3r
5ra
7ble
7i 3
7mes
7nt
7s 4
7t o
6e 6
6i 7
6ons
5y 8a
4u
5m 1t
5rent
5s 4
5t o
3osa 1
5e 6
5iez
6ta 5
7i 1r
5ons
5se 5s
4t
5a 1u
5e 6
5iez
5o e
5s
4ud 4i
5i a5
5rvoir
7u
8e b
8mes
8rent
8s
8t o
5ssiera 5y
ae 2
ai 7
3rec 4v
5na 13
6d 4r
6ez
6i 7
6ne 1x
6ons
5ssif b
8on
an 28
8v 8
7u ax
4im 2p
5rent
5s
6a 3g
6e 2x
6iez
6ons
6s 1y
5t
3uis
4t 3h
2r
3aid 5p
5e 6d
5ll ay
5son
8na
able
ai 3
ames
ant
as 4
at o
9e p
9i 7
9ons
8s
4nge
7a 1
7e b
7ment
7nt
7ons
7r 1f
7s
7z
6i 7
4p az
3by b
3iso 5
4v 2l
3nier
7e 48
7s
3ob 7h
4ui a5
5la 1u
6e 66
6i 7
6ons
5t 6l
3rick b
5e 1b
2s
3acclim b0
6or 84
7up 5l
8tu k
5r a7
5ti 4w
4ge 9d
5ra b1
6eab 29
7g z
7ment
4mar 4i
5bigu 2t
5id 5i
5orc 3r
4ppar 4v
6oi b2
6rena 13
9d 4r
9ez
9i 7
9ne 1x
9ons
7imes
8rent
8s 4
8t
7ou 4w
8vi 99
4rc 5i
5g b3
5m 2p
5rim 3r
6oi b
5tic 85
4ssemb 6z
6im am
6orti
ae b
amen v
cs
ar u
as 4k
at
5tr 7l
3cel 5l
5nd
7ai 9
8n n
7e
8nt
8r 2h
8s
8u y
8z
7i 5u
7ons
7r f
7s
7u g
6se 14
6t 8
4riptif b
9on
9v 8
3equili 90
7p 1t
4r 8w
4scala 3e
5pera 1
8e r
8i 7
6oi c
3habil 6z
7t 63
4onnete 32
8u c
6o b4
4ydrata 95
9e 6
9iez
9ons
7og b5
5pothe 59
3ig b6
4ncar 89
6orp 9j
6ru b7
6ul 4b
5dex 1t
5fec ac
5gul b8
5sec at
5teg 4i
7res 2k
9t b
6oxication
9q 60
5ves 42
6i 9f
6olte b
9u 1b
4r
5a
6ble
6i 3
6mes
6nt
6s 4
6t o
5e 3o
5i 7
5ons
5s
3obei
7e b
7mes
7r u
7s
8sai 9
an n
9e w
9iez
9ons
7t
5lig 5k
5strua
ai
bmes
brent
bs 4
bt
ames
as 4
at o
9e
ae b
ant
ar 1f
as
4la 1
5e 6
5id b8
6ez
6ons
5ons
4rba q
6e 6
6iez
7ons
7t b9
6ons
5do 6m
6r 8
5ga ba
5i b3
5mais
3sec 4t
5i h
5l 5l
5rr 3r
6s
6t
7e b
7i 34
7s
6v 9w
4il 5l
5n
6a
7i 3
7mes
7nt
7s 4
7t
8es
9ur
6e 6
6i 7
6ons
6s
4ol 1t
5ud 1t
6l 1t
6s
4uinta 1l
6t b9
5s
3tabilisa 3g
aer 1f
bz
aiez
aons
4in
6a
7i 3
7mes
7nt
7s 4
7t
8a 5
8es
8ion
6e 6
6i 7
6ons
6s
5tuai 3
8nt
7e
8e b
8nt
8r
9a 5v
9ez
9i 7
9ont
8s
8z
7i 7
7ons
4ri 3q
5oy 3q
5ucte 14
8if b
9on
9v 8
8ri 22
8u 4i
2tacha 5y
6e 66
6i 7
6ons
4il
6l 2p
6s
3ecta q
6e 2
6iez
7on
7v 8
6ons
4na 1o
5d
6a 13
6e 2c
6i 5u
6ons
6r f
6s
6u g
5ez
5iez
6ons
6r
5ons
5te
7s
7u c
6ion
6ri 22
5u g
4rge
7a q
7e b
7n a
7ons
7r 1f
7s
7z
6i 7
5i 9j
5min ap
5r 9u
5s 3z
4sta
7ble
7i 2a
7mes
7nt
7s 4
7t o
6e 6
6iez
6ons
3ie bb
3ona
6i 3
6mes
6n a
6s 4
6t
7es
8u c
7ion
5e p
5i 7
5na q
6e
7l 7i
7nt
7r 1f
7s
7z
6i 7
6ons
5ons
4ur
6a q
6e 6
6i 7
6n 1g
6ons
6s
3racta q
7e 2
7iez
7ons
7ri 22
5nc ah
6sp 9c
5q 63
4em 4b
5s 2k
4ic bc
5men v
5tus
4oi v
5mp 2l
5na q
6c ah
6e 6
6i 7
6ons
5q 63
5uss 1s
4uir f
6s
7ais
8nt
7e
8nt
8z
7i d
7ons
6t g
3t 8
2ui 51
3x
4iem 1e
2vaient
5s
5t
4la q
5e 6
5iez
6ons
6sa 3g
7e 4g
7iez
7ons
5ons
6r bd
5u be
4nc 7u
5t
6s
6u 1b
4sa q
5e 6
5iez
5ons
5ta
7i 3
7mes
7nt
7s 4
7t
8es
9ur
6e 6
6iez
6ons
3eloppa 1
8e 21
8i 7
8ons
4naient
7s
7t
6nt
5ez
5iez
6ons
6r
5ons
5t 3h
5u g
4rb i
5d 1i
5gon 72
6u 1t
5n 5p
5rou bf
5s
6a q
6e 6
6iez
6o e
4z
3ia 95
4e
5e b
5n 97
5r 1f
5s
5z
4n
5a q
5e
6e b
6nt
6r
7a 5v
7ent
8s 1w
8z
7i 7
7ont
6s
6t 16
6z
5i 7
5mes
5ons
5rent
5s 4
5t o
4ons
4s
5a
6g z
6i b
6mes
6s 4
6t o
5e
6r 38
6s
6z
5iez
5ons
5sa 1u
6e bg
6iez
6ons
3oie 69
5l be
5r b
4ni 58
5s
4r bh
4t
5e b
5ion
5s
4u 1g
3ra
5i 2a
5s
4ez
4i 7
4o 5x
1iabete b
6ique
4le
6r 2h
6s
7s 8
5oti h
4oliq 3f
6o b
3de 2g
3gnostic b
9q 4p
3lecta 8u
7e b
7ic 17
8s 23
4og 6k
4ypeta 29
5s 2q
3mant
7a 8t
7e 6
7iez
8f 4f
8n g
7ons
7s
4etr 4e
3ne b
3pha 2i
5on 2h
6re 1w
5rag k
5y 1w
3rrhee
2cta
5i 3
5m 8
5nt
5pho 2i
5s 4
5t
6es
7ur
6ori i
6u 1b
4e 6
4iez
5onn 28
4o h
2ese
5l b
5s
3u 8d
2ffa
5ma
7i 3
7mes
7n a
7s 4
7t
8es
8ion
8o 5
6e 6
6i 7
6ons
5s
4era q
6e
7e b
7mment
7nc 8j
8d b
8t g
7r 1f
7s
7z
6i 7
4icil 1e
6ul 16
4us
6a q
6e 2r
6iez
7on
6ons
2ger 65
4st
6e
7s
7u c
6if b
7on
7v 8
6s
3it
5al
7e b
7in 8
8sa 3g
9erent
az
9iez
9ons
6ux
5e 8
5ifor 2g
6gra 3e
5s
3ne 48
4ita 5
6e
3u 8
2lata 1
5e 6
5iez
5oi 1b
6met 1b
6ns
3em 2g
3igen n
2manc 1a
3ensi 9g
3inua q
6e
7e b
7ndo
8t
7r 1f
7s
7z
6i 7
6ons
6t 3z
2na
4i 3
3de b
4on
6na q
7e 6f
7i 7
7ons
6s
3e
4r 6b
4z
3g
4o b
4u bi
3ons
4sau 1b
2oxy 3e
2plocoq 3f
5docus
5i 3e
5ma
7i 3
7mes
7nt
7s 4
7t
8e b
8ie b
9q 3f
6e 6
6i 7
6ons
5p 2h
2ra
4i 2a
4s
3e
4ct
6e
7ment
7s
7u c
6if b
7o h
7v 8
6oi 1b
7ra v
8i i
6ri 22
6s
4z
3iez
4ge
6a
7ble
7i 3
7mes
7n a
7s 4
7t o
6e b
6nt
6ons
6r 1f
6s
6z
5i 7
3o 5x
2s
3aient
5s
5t
4nt
3cern 1g
4iple b
7in 8v
4o
5bo 29
5id 4e
5ntacte 14
7inu bj
6vena 13
9ez
9iez
aons
ar
9ons
9u g
7i 4m
5phil 4a
5rd aq
5s
5thec 28
8q 3f
5unt
8e
9e b
9r b
9s
8s
6ra 13
7e 6o
7iez
8ons
8r
7ons
7r 1j
7s
7t
8ois
bi 8
7u 1k
4redit
9a q
9e 3i
9iez
9ons
9s
6t
7e 48
7ion
an 28
7o 5
7s
5imina
ai 3
ames
an a
as 4
at
bes
bion
bo 5
9e 6
9i 7
9ons
4ul 4b
5rs 3z
5ssi 1r
5ta
7ble
7i 9k
7mes
7nt
7s 4
7t o
6e
7e b
7nt
7r u
7s
7u y
7z
6i 7
6ons
3e
4nt
4s
3grace b
7i 7r
3i 7
3joi 26
5ncta q
8e 2
8iez
9f b
9v 8
8ons
3ons
3parais 4k
8t 1n
7t 8
6iti 1r
6u 1k
5tche c
8ing b
4endi 2n
6sa 8t
7e 6
7iez
7ons
5rsa
8i 3
8l b
8mes
8n a
8s 4
8t o
7e 6
7iez
8f b
8v 8
7ons
4onib 29
5s
6a q
6e 6
6iez
7tif b
9o h
6ons
4uta
7i
8ent
8l 9l
8s
8t
7mes
7nt
7s 4
7t o
6e 6
6iez
6ons
3quai 1b
6l a2
5e
6s
6t 16
3se
5cte 14
7ion
5m 93
5nt
7imen v
5qu 2l
5rta 20
7e p
7iez
7ons
5s
4id 49
5ez
5militu 3e
6u 1q
5p 1t
4oc 4v
5lu
7b 29
7e b
7s
7tif b
9on
9v 8
6va 1o
7e w
7i 7
7ons
5n 19
5ud 9p
6s
6t 15
4uad 1t
6s 3z
3tal 15
5nca q
7e 6
7i 1t
7ons
6t g
5ux
4illa
8i 3
8mes
8nt
8s 4
8t
9es
9s
7e 2u
7i 7
7ons
5nct
8e b
8if b
9on
9v 8
8s
6gua q
8e 6
8i 7
8o
9ns
9s
4ord bk
6sion
4racti 1r
6ie b
7r f
7s
7t
8e
8s
6ya 1o
7ez
7i 7
7ons
5ibua q
8e 6
8i 7
8ons
8te 14
9if b
aon
av 8
9ri 22
6c v
2t
3e b
3s
2va
4n b
3erge
7a q
7e b
7n a
7ons
7r 1f
7s
7z
6i 7
5s
6e b
6ifi bl
8or 2g
7on
7te
5ti
7cu 29
7e b
7mento b
9s
7r u
7s
8sa 1o
9e
ament
ant
as
az
9iez
9ons
7t
3in
5ato 5
5e b
5i 7m
5s
4s
5a 3g
5e
6e
6r 1f
6s
6u c
6z
5iez
6on
8n 28
8s
5ons
3or a9
3ul bm
2x
3ie 2g
2za 24
1o
2cil 8
3ks
3te
5s
5u c
4oral 15
7n a
7t b
7ux
6es 1w
4rinai 1b
8l 15
8ux
7e b
3ument
8a
9i 1z
9mes
9nt
9s 4
9t m
8e 6
8iez
8ons
8s
2do b
2igt
5a q
5e 6
5ie 55
5ons
5s
3s
3t
3ve 1x
2l
3la c
2m
3ai 2i
3e
4s
5ti 59
3icile b
7ia
9i 1z
9mes
9nt
9s 4
9t
aa 5
aes
8e 6
8i 7
8ons
4na 95
5e 6
5icai 2s
8l 15
8ux
6ez
6o h
5o
6ns
6s
6ter 2h
7i 4z
3ma 1l
3p bn
2n
3ata 5
5e 14
5ion
3c
3jo h
3na 5a
4e
5e b
5nt
5r
6a
7i 2a
7s
6e 3a
6i 7
6o 5x
5s
5u y
5z
4i 7
4ons
3s
3t
2pames
5i 2i
3e 6
2ra 4l
3e
4e b
4navant
5t
4s
3is
3maient
6s
6t
5n a
4e 6o
4i
5ez
5mes
5ons
5r u
5s 4
5t
6i 4h
4ons
3s
3t
4oi c
2s
3a 1u
3e 2
3si 4z
2t
3e 6
2uai
5re b
6i 4f
5s
5t
4ne b
5i 4z
5t
3bla 1u
5e
6a 25
6e b
6ment
6nt
6r 1f
6s
6t b
6u y
6z
5i 6p
5o h
5u 1b
3ce
5at 1b
5ment
5r 2n
5s
5t 32
5u c
4h 70
3e
4e b
4s
3ille
7s
7t
8s
8te 44
3le 14
4our 2n
3ta q
4e 7o
3x
3za 24
4e
2yen
5ne 32
5s
1ragon
6na 3e
7e b
7i 3q
6s
4u 70
3in bo
3matiq 3f
7s 23
6urg 4a
4e b
3p
4e
5a 25
5e b
5nt
5r 6w
5s
5z
4s
2essa 5y
5e 2r
5iez
5o e
3yfusar 3k
2ive
5e b
5nt
5r 6b
5s
5z
2ogua q
5e
6e b
6nt
6r 6w
6s
6t b
6z
5i 7
5ons
3it
5e b
5i 4z
5s
5u 1b
3le
5ment
5r 2h
5s
6s 8
2umm 3q
1u
2c
3he
5s
6s 8
2e
3l b
3s
2nes
2o
2pe 7c
3ons
2quel
2r
3able
4i 3
4nt
3e
4e b
4ment
4nt
4r 1f
4s
3s
2s 4
2t o
2vet
5a q
5e
6e b
6r x
6s
6u 3d
6z
5iez
5ons
5s
5t 6j
1ynamique
6s 23
6ta 1u
7e
8e b
8nt
8r 1f
8u c
8z
7iez
7ons
5o
6ge 2i
7rap 1a
6met 1b
6s
4st 4a
2sfonctionnement
0ea 25
1bats
3ucha 1u
6e 2
6i 7
6o e
2lou 11
2oue 2
2ranch bp
5l 1t
3ie 16
3ui bq
2ulliometr 4a
7scop 8
6tion
1cailla 1u
6e 7o
6i 7
6ons
6u 1b
3rla 16
4t
5a q
5e
6e b
6l 83
6nt
6r 1f
6s
6u c
6z
5iez
5ons
5s
2chymoses
2hancr 83
5fre 93
5g 3w
5s 1r
5tillo br
4ppa 71
6e r
6i 7
6ons
4rde b
6on a1
5na 1u
6e 6t
6i 7
6o e
5p 1t
4uboulu 1b
5d 3r
5ffa 1
7e r
7i 7
7ons
8ure 8
5guet 16
5l 1t
5m 1t
3eanc 3c
6t
4c b
4let 16
5i 3q
5l 8
5o 3u
3iquet 33
6i 3q
3o
4graphie
4s
4u 3r
2laboussa q
9e 6
9iez
9ons
9u 1b
4ir
6a 5y
6ci
8e b
8mes
8r u
8s 5z
8t
6e 2r
6i 7
6ons
6s
4t 9z
3ip 2k
3or f
2oeu b4
3le b
4i 3q
4ogique
3noma v
6e
7s
7tricie h
ae b
6ie b
7q 3f
7sa 3g
8e
9r 1f
9u c
9z
8iez
8ons
3rca q
5e 2
5ha q
6e 2
6i 7
6ons
6u 1b
5i 7
5ons
3ss 3h
4yste 2g
3ul 1g
4ta q
5e 2
5iez
6l 29
5ons
2ran b
4sa 1
5e 2r
5iez
5ons
3ir f
4s
4t
5e
6a 25
6s
5o 5
5s
5u 1b
4vailla q
9e 2r
9i 7
9o h
7n b
7s
7t
6nt
6ssa q
8e p
8ie 53
8ons
5e w
5i 5u
5ons
3ou
5a q
5e
6e b
6lles
6nt
6r 1f
6s
6z
5i
6e 1p
6mes
6ons
6r u
6s 5z
6t
5l 2j
5ons
5s
5ta q
6e 6t
6iez
6ons
2ume 7o
3re
5e b
5nt
5r 1f
5s
5ui 51
5z
4i 1v
3y 4z
1den
2ifia 1
5c 8
5e 6
5i 7
5ons
3t
4e 2
4iez
5o 3u
4ri 22
2ucatif
7on
9n 4d
3q 63
1ffac 1t
3ecte 14
6if b
7v 1e
6u 1t
4t b
3icace 48
7ite
5i 49
4g 2h
3leura 1u
7e 6
7i
8ez
8mes
8ons
8r u
8s 4k
8t
7ons
3ondr 1g
4rc 2j
5t b
3raction
5ie 6d
5n 7s
5y 2p
4oi b
5nte
8e b
8r 2h
8s
5yable
1gal
4e r
4iez
5ons
5s 5q
5ta 5
6e
3rd b
4e 6
3ux
3y 2p
2li 1w
2o
3centrique
3isme
5t 8
3rg 3w
3ut
5i 3q
5s
5ta 1u
6e 6
6iez
6o e
6u 1b
2ratign 83
2ypt 17
1h
1ject 2q
1lab 9j
3n
4c 1t
3rg 5p
3sticimetr 2h
6que
5om 4f
2ecte 14
5if b
6o h
6v 8
5oral 15
8t b
8ux
5rice b
8ie 50
9te
7f 62
7q 3f
7s 4y
6ocardiogram 2g
gp 1a
9ut 4f
8him 2h
9oc b
8u 40
7de b
8iagnostic b
8ynamomet 1b
7encephalogram 2g
7ge 2i
7lys 3h
9t 8
7magnetiq 3f
8enag 3q
8ote 14
ari 22
7n
8ic 17
9q 3f
9s 23
8s
7phon 8
are 1w
8onctu 1b
9sit 3z
8unctu 1b
7scop 8
7therm 2h
6u 3p
5u 28
3gamment
5n 3s
3ment
7a 5
7s
3phant
8ea 25
9sq 3f
8iasis
9n g
8s
3va
5g 8
5i 3
5mes
5nt
5s 4
5t
6es
6o 5
4e 2r
2f 8
2imiez
5na
7i 3
7mes
7nt
7s 4
7t
8es
8ion
8o 5
6e 6
6i 7
6ons
5ons
3r f
3sabetha 24
5i 9
5nt
4e w
3te b
3xi c
2le
4s
2oge b
3ign 1g
3qu 49
2u
3ci 5s
3e b
3s
1mail
5la 1u
6e 7c
6i 7
6ons
6u 1b
3ne p
2balla 1u
6e 2r
6i 7
6ons
7t 40
4rbo bs
5cad 4f
5d 1t
5go b
5qu 1g
5ra
7i 3
7mes
7nt
7s
8s bt
7t o
6e 6
6i 7
6ons
4uch bu
5m 70
3et bt
3le 2g
3obel 93
5i 89
4l 2h
4ua q
5cha q
7e 6
7i 7
7o e
7u 1b
5e 6
5i 7
5ons
5q 6k
5rb 1t
6geo 2t
6r 83
5t
6e bf
6i
7e b
7mes
7r u
7s
8sa 5c
9e w
9iez
9o e
7t
6s
3raie 6d
5n 9y
5q 63
5sa q
6e 6
6iez
6ons
6sa 6a
7e 2r
7iez
7ons
6u 1b
5y 3r
4oc 3y
5n 9y
5uilla
ag 8
ai 3
ames
bini b
ant
as 4
at o
9e 6
9i 7
9ons
6ss 9r
4yogen 2h
6n
7n 28
7s
3us
5ca 3e
5q 63
5siez
2e
3rau 3e
4g bv
3t
4ta 13
5e 2c
5iez
5ons
5ra 5v
6e 5w
6ic 8
7ez
7ons
6o 5x
3ut
5e b
5i 4z
2inenc 8
6t
7e b
7issi 2g
7s
3s
4sa 5
5e 1x
5iez
6f b
6o h
6v 8
5o 29
2manc bw
3ena
6ge 5f
7i 7
7og 3f
6i 3
6mes
6nt
6s 4
6t o
5e 6
5i 7
5ons
5ta 51
6ha 51
4rd bh
4tra q
6e 6
6i 7
6ons
7p 4a
2oi b
3tif b
5o bx
5v 8
3uva 1o
5ez
5i 7
5oir
6ns
5r 1j
2parames
6ssiez
6tes
5e 12
5i 7
5ons
5q 63
4ta q
5e 6
5h 2h
5iez
5ons
5rer l
5t 3h
3ech 1h
4rc 3y
5e 14
5l 1t
4sa 1u
5e 6
5iez
5ons
5t 3h
3ir 1t
3lacemen v
5iller l
5ntu 1b
5tra q
7e
8e b
8nt
8r x
8s
8z
7i 7
7ons
4i
5e b
5mes
5r u
5s 5z
5t
4oi
6e 69
6s
5ya q
6e 7a
6i 7
6ons
3oigna
8d 8
8i 3
8mes
8n a
8s 4
8t o
7e 6
7i 7
7ons
5ntu 1b
5s
6onna 1
9e 66
9i 7
9ons
6sa q
7e 6
7iez
7on 88
4ria
6um
5t 3b
4t 3h
3rei 26
5ssames
8ssiez
8tes
7e 12
7iez
7ons
6u 4i
4ise
6onn 1g
4un 8w
2u
3e b
1n
2cad 67
4iss by
3ein 16
4ns
6a q
6e 2r
6iez
6o e
4rc 5l
3hai 89
5nta q
7e
8e b
8ment
8nt
8r
9a 5v
9ent
as 1w
az
9i 7
9ont
8s
8u c
8z
7iez
7ons
5per 5i
5r 89
5ssa q
7e 6
7iez
7ons
7u 1b
5t 5i
5u a0
4emis bz
5re b
6i
7e b
7mes
7r u
7s
8sa 13
9e 6o
9iez
9ons
7t
5vauc bw
6etr 83
3len 9y
4in g
5qu a8
4oi 7p
5r f
5s
6e 3a
6ons
5t
5u 83
3omb b4
4ntre
4rd 1t
5e
5n 6g
4urage
9a 1
9e b
9men v
9nt
9ons
9r 1f
9s
9z
8i 7
7i 9
7nt
6e w
6iez
7ons
7r
6ons
6r 1j
6s
6t
6u 1k
3re
5e b
5nt
5p 1t
5r 1f
5s
5u c
5z
3ycloped 2h
2det 40
3omet 1b
5m c0
4rma 1o
6e 6o
6i 5h
6ons
5ph 2d
5s
5t
4s
5cop 8
5momet 1b
5sa
7i 3
7mes
7nt
7s 4
7t
8a 5
8es
6e 2
6iez
6ons
3roi v
3ura 92
5c 5p
5e 6
5i 7
5o
6ns
6s
2ergetique
5ie b
6que
6san 3l
5ume 2i
4v 2p
2fanc 8
5t
6a q
6e 6
6iez
7lla 1l
7n g
6ons
6s
3er
5m 1t
5r 1t
5s
3ila 4l
5e 2r
5i 7
5ons
4n
3la
5i 3
5mes
6m 1t
5nt
5s 4
5t o
4e
5c bw
5e b
5nt
5r 1f
5s
5u aw
5z
4u 1b
3oir 33
4nca q
6e 2r
6i 7
6ons
6u 1b
4ui 30
5rc bw
6n 3r
3rei 26
3ui
5e b
5mes
5r
6ez
6i 7
6ons
5s
6siez
2gage
6a 1
6e b
6men v
6nt
6ons
6r 1f
6s
6z
5i 7
3end 4i
3in
5eering b
5s
3lob 2p
5u 42
3ouames
6ssiez
6tes
5e 12
5ff 4i
5i 7
5la q
6e
7e b
7nt
7r 1f
7s
7ven v
7z
6i 7
6ons
5ons
5r 4u
3rais
7s 6l
5m 2g
5n 7s
5v 1t
3ueul 7h
2igmatique
5e b
2je 25
3ou 1t
2lac 1t
3eva 1u
5e 76
5i 7
5ons
5u 1b
2nemi g
3ui
5e 69
5s
4ya q
5e
6e b
6r x
6s
6u 3d
6z
5i 7
5ons
2orm 1e
2querez
6iez
7ons
7r
6rez
7i 7
7ons
5ta q
6e 6n
6iez
6ons
6ri 22
2rag 5k
3egim b3
6stra q
9e
ae b
amen v
ant
ar 1f
as
au y
az
9i 7
9ons
3ich 11
3ol 2l
4ua q
5e 6
5iez
6l 9l
6ons
5l 70
5ons
2seigna 1
7e 76
7i 7
7ons
4mbl 3c
5e 9d
3ole ae
4rcela 1
8e 7a
8i 7
8l 6j
8ons
3uite
5vi g
2tai
5l 6z
5s
5t
4m 1t
3end
6aient
8s
8t
7nt
6e
7ment
7nt
7s
7u c
7z
6i 5u
6ons
6r f
6s
6u g
5e 90
5t 15
4r
5a 5v
5e 3a
5iez
6n 1t
6ons
5ocoq 3f
6kina 1w
6nt
6vacci h
5ra 1u
6e 76
6i 7
6ons
4ta 1
5e r
5iez
5ons
3housiasm 1t
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
5t bf
4ur
6a 1u
6e 6
6i 7
6loupet 16
6nu 1b
6ons
6s
3ra
5ccord 2j
7usames
assiez
ates
9e
ae b
ar
bez
as
az
9iez
9ons
6t 8
5dmir 2j
5i
6d 2j
6lles
6n
7a 1
7e
8e b
8men v
8nt
8r 1f
8s
8u y
8z
7i 7
7ons
7s
6s
6t
5mes
5n a
5s 4
5t o
5v 1t
4e
5baill 2l
7ttez
9iez
ames
assiez
9ons
9re 5w
ai 7
aons
9u g
5cha v
7o 59
6ot 8
7u 4b
6ro 2t
6uis 1w
5e b
5fe c
6ile v
5gen v
5jamb 8
5laca q
8e 6
8i 7
8ons
8s
7r 5s
5mel 1t
7t
8s
8ta 13
9e 6o
9iez
9ons
9r f
6imes
7rent
7s 4
7t
5nt
5pon v
7sa 1u
8ee b
9nt
9r 1f
9u c
9z
8iez
9t 28
8ons
7t b
6rena 1o
9d 4r
9eu y
az
9i 7
9ne 1x
9ons
7imes
8rent
8s
9e b
9s 1y
8t
5r 1f
5s
6o 51
5taill 2j
6ena 13
8ez
8iez
9ons
9r
8ons
8u g
6ien
9d c1
9ne 1x
9s
9t
7n 9h
6o 2t
5ver c1
6imes
7rent
7s 4
7t
6oie 1x
8r
8s
8t
7us
8t 3h
7ya 13
8ez
8i 7
8ons
6u g
5z
4ons
5pie b
7o h
5q 3f
5uver a
7ra 13
8e w
8i 9m
8ons
3ub 1t
2vahi
6e b
6mes
6r u
6s
7sa 1o
8e 2c
8iez
8ons
6t
3elopp 2p
4rge 5f
6i 7
6ua q
7e 6
7i 7
7ons
7r 8
5r 1j
5s
3ie
5e b
5il c2
5nt
5r 1f
5s
5u 3d
5z
4ron
7na 1
8e
9e b
9ment
da 3x
9nt
9r 1f
9s
9z
8i 7
8ons
7s
4sage
8a
9ble
9i 3
9mes
9nt
9s 4
9t o
8e b
8nt
8ons
8r 1f
8s
8z
7i 7
3oi
5e 1x
5l 2j
5s
4l
5ames
6ssiez
6tes
5e 12
5i 7
5ons
5s
4ya 5a
5e 7a
5i 7
5ons
2zy 2g
1on b
1pais
5se
7s
7u c
6i
7e b
7mes
7r u
7s
8sa 1o
9e 2c
9iez
9ons
7t
3nou 5p
3rg 96
4p ae
3ta
5i 3
5mes
6ment
5n a
5s 4
5t o
4e 2r
3ula 8e
5e 7b
5ier 8
7z
6ons
5ons
3v 8
2ee b
3l 7i
3rdez
5iez
6mes
6ons
6rent
6ssiez
5ons
5re 5w
6i 7
6ons
5u
6e b
6ment
6s
2hemere b
7i 3e
2i
3ce
5a b
5e b
5ne b
6t
7r 8
5r 6w
5s
5z
4i 46
3demie
5r 2g
3er
5a 5v
5e 3a
5i 7
5ont
5r 3r
3le
5e b
5nt
5ps 2h
6tifor 2g
5r 1f
5s
5z
3na 8e
4e
5e b
5nt
5r 1f
5s
5t 16
5u 3d
5z
4gla 1u
6e 7b
6i 46
6ons
4i 46
3q 3f
3so 3e
2lucha 1u
6e 2r
6i 7
6ons
6u 1b
2onge
6a 1u
6e b
6nt
6ons
6r 1f
6s
6z
5i 7
3q 3f
3usa
6i
7lles
7s
7t
6mes
6nt
6s 4
6t o
5e 2
5iez
5ons
5s a8
5touf c3
4vanta
9ble
9i
al b
as
at
9mes
9nt
9s 4
9t o
8e 6
8iez
8ons
4x
2reuv 8
3is
5siez
3ouva 1
6e 7b
6i 7
6ons
2uisa
6i b
6mes
6n a
6s 4
6t o
5e
6e
6ment
6r 1f
6s
6t 16
6z
5iez
5ons
1quati 1r
5ori i
3ilater 4e
5ibr c4
5l 8
4pa 1u
5e 76
5i 46
5ole b
7le
9n a
9s
6ns
6ten v
4table
9ment
6n a
6tion
5e
4vaille 1x
6la 13
7en a
8z
7i 7
7oir
8ns
7u
8mes
8rent
8s 4
8t o
6ud c1
7t
7x
5oq 6k
1rable b
5i 4f
3d 87
3fl 83
2e
3cte 14
5il 8
6on
5ri 22
2mita 1l
5e
2otiq 3f
5s 23
2ran 3s
3e 7n
2udi v
3ptif b
6o h
6v 8
1s
2cadre b
6i j
6o h
4lad 1t
6to c
5e b
5i 3q
5op 8
4pa 3e
5e b
4rbi j
6ot b
7uc 29
5ce j
5got
8i 4f
8s
5mouc ah
5o 29
5pe g
6i h
6olet 16
5re b
6i c5
3ien v
3laff 2j
5nd 1b
5vage
9a q
9e
9nt
9ons
9r 1f
9s
9z
8i 7
6e b
6o 50
3obar
7der 2h
7s
4rt 2q
4ua 3e
5rge 1r
3rimames
7ssiez
7tes
6e
7e b
7r 41
7s
7u y
7z
6i 7
6ons
4oc b
5qu bi
2pac 1t
4gnol
8e
9s
9t 16
8s
3ec 8
4ra
6i 3
6mes
6nc 8
7t
8o
6s 4
6t o
5e 6
5i 7
5ons
3iegle 44
4o 9q
3oi c
3ri v
2quif b
5l 29
5mau
8d g
8ta 1l
8x
5n ac
5r 8
5s 2k
5v 1t
2sai
5e 69
5m 6q
5s
4ya
6g 8
6i 2a
6mes
6nt
6s 4
6t o
5e 2r
5i 7
5ons
3enc 8
5tiel
9l 1e
9s
3or
5a 1u
5e 6t
5iez
6l 5l
6ons
5ons
5s
4uc 3y
5ff 5l
3ui 6j
4ya 1u
5e 7a
5i 7
5ons
2t
3hesie b
7oge 2i
5te b
6ic 17
7que
7s 4y
3ima
6i 3
6mes
6nt
6s 4
6t
7es
7i 1r
7o 5
5e 6
5i 7
5ons
3omac b
6q 63
5p 3r
3rade b
6io v
5g 1r
5n b
5pad 19
7s 2k
4op 8j
1t
2abla q
5e 6
5i
6e 1p
6mes
6ons
6r u
6s
7sa 13
8e
9men v
9nt
9s
9z
8iez
8ons
6t
5ons
3ge
5a q
5e b
5nt
5ons
5r 8b
5s
5z
3ie 69
4s
4t
3la
5g z
5i 3
5mes
5nt
5s 4
5t o
4e 6t
4o 9q
3nch 1t
5o 3u
4g b
4t
3p 8
3t b
3u 8d
2c
2e
3igna 13
6e w
6i 5u
6o e
4n 9b
3nd
5ag 8
6i 9
6nt
6rd b
5e w
5i 5u
5o e
5r f
5s
5u g
3rnel
7l 1e
7s
5i 7m
5u 19
3s
2her
5e g
5if 62
6s 23
5oma 2i
5s
3ique
3nie b
5que
2ie 55
3ncela 5y
7e
8r x
8z
7i 7
7l 6j
7ons
3ons
3que
6s
6ta 1u
7e 7a
7iez
7ons
7t 6j
3r 1m
2of b1
3i 5l
3nna
6i 3
6mes
7ment
6n a
6s 4
6t o
5e 6
5i 7
5ons
3uffa
7d 8
7g 8
7i 3
7mes
7n a
7s 4
7t o
6e 2
6i 7
6o e
4rder 2h
6i
7e b
7ment
9s
7r u
7s 78
7t
5nea 25
2range
7ment
7r g
7s
7t 8
6la q
7e 2r
7i 7
7o e
3e
4i 26
4s
5ill 8s
3ip 3r
3oit
6e
7ment
7s 1w
6s
2ude b
4i 2p
3i b
1u
2e b
2gena 16
2h
2nuq 3f
2phemisme
4on 2h
5rb 8
6ie b
7s 4y
2reka
4nt
3opea ba
6e 50
5iu 3p
4s
2s
2t
2x
1vacu ap
3d 2j
3lu 5m
3noui
7e b
7mes
7r
8ez
8i 7
8ons
7s
8sez
9iez
9ons
3siez
5f b
5on
5v 8
2eil
5l 2l
5s
3nemen v
4t
5a
6i
7l b
7r 8
7s
7t
6mes
6nt
6s 4
6t o
5e 6
5iez
5ons
5r 2l
5s
5ualite
6el
8l 1e
8s
3q 3f
2ide
5e b
5mment
5n 3s
5r 1f
5s
5z
3e c
3n a9
3t 6l
2olua q
5e 6
5i 7
5ons
5tif b
7on
7v 8
3q 63
1x
2act
5e 48
5itu 3e
5s
3ge 4i
3l ac
3me h
4i 89
3u a9
2cella q
6e
7nce
8t
9e b
9issi 2g
9s
7r 1f
7s
7z
6i 7
6ons
4ntra q
7e 6
7iez
8ons
8que
7ons
4pta q
6e 6
6iez
7on
9nel
cl 1e
cs
9s
6ons
4s
5sif b
7v 1e
3ita 95
5e 6
5iez
5ons
3lamames
7ssiez
7tes
8ion
6e 12
6i 7
6ons
4u
5a 13
5e w
5i 7
5mes
5ons
5r 8h
5s
6if b
7on
7ve 48
8ite
6s 1y
5t o
3rements
5ta q
6e 2
6iez
6oi 1b
7ns
6ri 22
3ursion
9n 19
4s 3h
2ecuta 1
6e 2
6iez
7f b
7o h
7v 8
6oi 1b
7ns
6ri 22
3mpla 5
6e b
6i c5
5t 3b
3rca 1
5e 6
5ic 8
6ez
6ons
6se 14
5ons
2hi c6
2ige
5a 1
5e b
5nc 8
6t
5ons
5r 1f
5s
5z
3l 79
3sta 4n
5e
6nce
7t
6r 1f
6s
6z
5iez
5ons
2orcisa 3g
7e 2x
7iez
7me
7ons
3tiq 3f
2panse g
6if b
7on
7v 8
3edia q
6e 6
6i 7
6ons
6te 14
7if b
8on
an 28
as
8v 8
7ri 22
4rien 22
6menta
bi 3
bl 15
bmes
bnt
bs 4
bt m
bux
ae 6
aiez
aons
5t
6e b
6isa 3g
8e
9r 38
9z
8iez
8ons
6s
3ie 6
4r ap
3licati 1r
6i bq
5q 63
4oit
7a 95
7e
8e b
8nt
8r 1f
8u y
8z
7iez
7ons
7s
5ra
7i 3
7mes
7nt
7s 4
7t
8es
9u c
8ion
8o 5
6e 6
6i 7
6ons
5sa q
6e
7nt
7r 1f
7u c
7z
6iez
7f b
7o h
7v 8
6ons
3osa 1
5e 6
5iez
6tion
5ons
3res
6s
7e
7if b
8o h
8v 8
4i k
3ulsa q
6e 6
6iez
7on
6ons
2quis
6e
2tase b
5iames
7ssiez
7tes
6e 12
6i 7
3ense 14
6if b
7on
7v 8
6omet 1b
5u 2p
4rieu 45
6o ax
5min 4q
5na v
6e b
5ocept 3z
3incte 14
7ion
7ri 22
4r 4b
3orqu 70
5sion
3ra
5cte 14
7if b
8on
8v 8
5da q
6e 6
6iez
7ons
7tion
6ons
7s
5ie b
6r f
6s
6t b
5judici 28
5luci 3e
5ordin 28
5po 5l
5systo 29
5terrest 1b
5vaga 27
8u 19
7s 3h
6erti g
5ya 13
6ez
6i 7
6ons
4eme 48
6istes
7t 8
6u 3p
0fa
2ble b
3rican a
7tion
6ie h
5q 73
3ul 6s
2ca 3e
3e
4s
4ti 7l
5t 3h
3he
5e b
5nt
5r 6w
5s
5u
6s 8
6x
5z
3ia 3x
4le 48
5i bq
3on
5d 8
5n c7
5s
3te 14
4ic 8
5e 3t
5on
7n 28
7s
5t 3z
4ue 47
5m b
5r 7u
3ul 16
2de 2
2iblar 3k
5e
6s
7s 8
5i c8
3lla q
5e 6
5i
6ez
6mes
6ons
6r u
6s 4
6t
7e
5ons
3m b
3ne
5an 7t
5s
3re
3s
4able
5ient
6s
6t
5n
6da 1u
7e
8a 25
8e b
8nt
8r 6w
8s
8z
7i 7
7ons
6s
6t
4cea 25
4eu y
4i 7
4ons
3t
4e
5a 25
5s
4s
2lai 1w
3laci 2n
5it
4oir
4u
5t
3sifia q
7e 94
7i 7
7ons
2meu 3d
3ilial 15
7r 2t
7ux
6e 45
6st 4f
5l 8
4n 8
2nat
5es
5iq 3f
6s 4y
3fare b
6on
8na 6a
9e p
9i 7
9ons
8s
3taisie b
8ste
5si 2v
6ma
8gor 2h
8i 3
8mes
8nt
8s 4
8t o
7e p
7i 7
7ons
6q 3f
6si h
6tiq 3f
4oc 1a
5m 8
2r
3ad
5ay b
5s
3ce
5s
5u y
4i
5e b
5mes
5n b
5r u
5s 4k
5t
3de 6f
3ina
6c 33
6i 3
6mes
6nt
6s 4
6t o
5e 3o
5i 7
5ons
3ouc 1a
2scia b
5cul 33
5e g
5n ap
5sa 2w
6e 2x
6iez
6me
6ons
6t 8
3se 1x
4i 7
2t
3al
5e b
5ite
5s
3idique
4ga 27
5u 2p
2ucha
6g 8
6i
7s
8o h
7t
6mes
6nt
6rd b
6s 4
6t o
5e
6e b
6nt
6r 1f
6s
6t 32
6u c9
6z
5i 7
5o h
4on
6na q
7e
8a 25
8nt
8r 6w
8s
8z
7i 6p
7ons
6s
3d c1
3fil
6a 1u
6e 6
6i 7
6ons
6s
6u 1b
3ne
5s
6q 3f
3ssa 8t
5e
6e b
6ment
6nt
6r 1f
6s
6t g
6z
5iez
5ons
3t
4e
5nt
5r 1f
5s
5ui 51
6r b
5z
4iez
5f b
5v 8
3ve
5r 2h
5s
5t 16
3x
2vel 2v
4u c
3orab 29
5i
6s
7a 2w
7e 4g
7iez
7ons
6te
7isme
2x ca
1edera
6i 3
6l 6i
6mes
6nt
6s 4
6t m
6ux
5e 6
5i 7
2e 44
2ind 9p
4t
5a q
5e 2
5iez
5ons
5s
2le 6
3icita
8i 3
8mes
8nt
8s 4
8t
9es
9i 1r
7e 18
7iez
7ons
3laga b
6h 2v
5h b
5tion
2me j
3inin g
6sa 3g
7e 2x
7iez
7ons
7te
6te
3me
5let 16
5s
3u c
2nd
4r f
4u g
3et aw
3te b
4o h
2r
3a
4i 2a
4s
3ez
3ie
5e b
5s
5z
4ons
3ma
5g 8
5i
6l
6s
6t
5mes
5n a
5s 4
5t o
5ux
4e
5e b
5ment
5nt 8g
5r 1f
5s
5te b
6t 8
6u 1b
5z
4ie 53
5ons
5u 3p
4o e
3oc 8
4n 9
3ra
5d 8
5g 8
5i
6lla 1u
8e 6n
8i 7
8ons
6s
6t
5mes
5nt
5s 4
5t
6e b
6i 3q
4e
5e b
5nt
5r 1f
5s
5t b
5ur b
6x
5z
4icyanu 1b
5es
6z
5ons
4onner 2h
7i 4z
6s
5prussia 16
5typ 2h
5uta 1l
5vi 28
4y
3s
3tile b
6i cb
3ven a
5u c
2sse 6
3tif b
5n b
5val
8i 4z
8s
6e b
6ites
2te 6
3iche
7s
7u c
6i 7w
3ons
2u
3il
5etisa cc
9erent
5la
7g 8
7i
8s
9o h
8t
7mes
7nt
9i 2i
7rd b
7s 4
7t o
6e
7e b
7nt
7r
8a 5v
8ent
9t b
9z
8i 7
8ont
7s
7t
8a q
8e 4o
8iez
9s
aais
aer l
bz
aiez
aons
8on
aesq 3f
anesq 3f
as
8s
8t 6j
7z
6i 7
6ons
6u
7e b
7r 8
7s
5s
3tra 5y
5e 6
5iez
6n 8
6ons
5ons
3x
2vrier
2z
1i
2ab 29
3nca
6i
7lles
7s
7t
6mes
6nt
6s 4
6t o
5e 6
5i 7
5ons
3sco b
2bre 56
2cela 1u
5e 4o
5i 7
5le
7nt
7ra 5v
8ez
8i 1v
8ont
7s
5ons
3ha 1u
4e 5d
4i 6p
4o e
4u g
3tif b
5on
5v 8
2dele 48
5ite
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
3st 2v
3vr 7l
3z
2ge 5f
3ue 44
4ra 1
5e 6
5iez
6n 8
6ons
5ons
2l
3ai 1z
4ndi 4f
6r 7l
5t g
5za 2i
4t
5es
5u 1b
3e
4nt
4r 1f
4s
4t 7x
4z
3ia 3x
4er 8
5z
4pendu 29
3le
5s
5t 16
5ul g
3m
4a 1u
4e 6
4s
3on
5i 58
5s
3s
3tra
6g 8
6i 3
6mes
6n a
6s 4
6t
7es
7s
5e 6
5i 7
5ons
2n
3al
5e 48
5istes
6t 28
5s
4nca q
6e r
6ier
9e 48
9s
8z
7ons
6ons
3e
4s
5s 8
3i
4e b
4r u
4s
5h
5sa 5c
6e 6o
6iez
6ons
4t
3landais
7i 7w
3s
2ol 8
2rent
3me b
2s
3c
4a 8u
3su 4i
3ton b
5t b
2t o
2xai 3
4t m
3e r
1lacon
6na 1l
7i 3q
6s
3gr 4c
3ir 74
3mba
6g 8
6i 3
6mes
6nt
6rd b
7t b
6s 4
6t o
5e
6a 25
6e b
6nt
6r
7a 5v
7e 3a
7g 8
7i 7
7ont
6s
6u y
6z
5i 7
5oi 6j
6ns
6ya 1
7e
8r x
8z
7i 7
7ons
4me
6c 1a
6e b
6ro 29
6s
3n
4c
5h 6g
5ona 3e
5s
4dri h
4q 63
3q 6k
3sh
5a q
5e p
5i 7
5ons
4q 3f
3tta q
5e 7c
5iez
5ons
2ea 25
3cha 1u
5e 7b
5i
6e 1p
6mes
6ons
6r u
6s
7sa 13
8e 2c
8iez
8ons
6t
5ons
3ur
5a
6g 8
6i
7s
8o h
7t
6mes
6nt
6s 4
6t o
5e
6e b
6nt
6r 1f
6s
6t 32
6z
5i
6ez
6mes
6ons
6r u
6s
7s aj
7te
6t
5on
7n 33
7s
5s
4v 8
3xible
5on
7n 4d
7s
2ic b
3ngo v
5u 1t
4t b
3ppa q
5e
6nt
6r 6b
6s
6z
5i 7
5ons
3rt
5a q
5e 6n
5iez
5ons
5s
2ocon
6na 1
7e cd
7i 7
7ons
6s
3rais 1r
5l
6e b
6ies
5ux
4e
5al
5nc 8
6t 24
5s
4ico 29
6ultu 1b
5f 4f
5le 1l
5n b
5ss 4c
3t
4s
4ta
6g 8
6i
7s
8o h
7t
6mes
6n a
6rd b
6s 4
6t o
5e 2
5iez
6l 29
5ons
3u
4e 6
2uide b
5if ce
6s 23
3te 6f
3x
1ocal
5e b
5isa 2w
7er 1f
8z
7iez
7ons
2etus
2i
3e b
3n b
3re cd
3s
2lie g
3k
4lo 1b
3le
5ment
5s
5t 32
2nce 2r
4tion
8na
ai 1z
ames
ant
ar 2t
as 4
at o
9e
al 8p
ament
ant
ar 1f
as
az
9i 7
9ons
8s
3d
4a
5i 3
5mental
be 48
aux
7s
5n a
5s 4
5t
6es
7u c
6i 1r
4e
5e b
5ment
5nt
5r 6w
5s
5u y
5z
4ra 5v
5e 5w
5ier 8
7z
6ons
5o 5x
4s
4u g
3t
4aine
8bleau b
8s
7i 3q
5ne j
6g 8
6ili
4e b
2ot
4ball
8er b
9u y
8s
2r
3ag 8
4i
5n g
5s
5t
3ca
5g 8
5i 3
5mes
5nt
5s 4
5t
6es
6s
4e
5e b
5ment
5ne g
6t
5ps
5r 6w
5s
5z
3er 1f
4s
5ter 2h
6i 4z
4t b
4u y
3faire
6s
7ais
7iez
7ons
6t
7a 5
7s
7u 1b
5nter 2h
5ss 1y
3ge
5a 1u
5e b
5nt
5ons
5r
6a 5v
6e 3a
6i 7
6on
8t
5s
5u y
5z
3ma
5g 8
5i 3
5ldehy 3e
6is 4y
7t 8
5mes
5nt
5ria 1l
5s 4
5t
6es
6ion
6s
4e
5e b
5l
6l 1e
6s
5ne b
6t
5r
6a 5v
6ent
7t b
7z
6i 7
6ont
5s
5z
4ia 16
5c 4c
5dab 29
5ez
5ons
4ol 79
5ns
4u cf
3t
4e
5ment
5res 1w
5s
4s
4uit
7e
7s
5n 33
3um b
2sse
5s
5t 16
4ile b
6if 4f
7s 23
2u
3dre b
5o cg
3et
5s
5ta 8e
6e 6
6iez
6ons
3gu 7l
3illa q
6e 2r
6iez
7ons
7s
6ons
4na ch
5e 6n
5i 7
5ons
3la
5g 8
5i 3
5mes
5nt
5rd b
5s 4
5t o
4e 7c
3r
4ba q
5e 2u
5i
6e 1p
6mes
6ons
6r u
6s
7sa 5c
8e 2c
8iez
8ons
6t
5ons
5u
6e b
6r 8
6s
4cha q
6e
7e b
7nt
7r 8x
7s
7t 32
7z
6i 7
6o h
6u g
4gon
7n 7z
7s
5u 1t
4me b
5i
6lie 45
8o h
7l aq
6s
4nea 25
6e b
5i
6e
7r g
7s
6l b
6men v
8s
6r u
6s
7sa 13
8e 6o
8iez
8ons
6t
7u 1b
4ra
6ge
8a q
8e b
8nt
8ons
8r 8b
8s
8u c
8z
7i 7
6i 3
6mes
6nt
6s 4
6t o
5e
6a 25
6e b
6nt
6r 1f
6s
6u y
6z
5i 46
5ons
5u 1b
4s
3s
3t
4ais 15
6t
5nt
4e w
4o e
4ra
6i 3
6l g
6q 3f
6s
5e 5w
5iez
6ons
6que v
5o 5x
4u g
2x
2y 3q
1racas
6s bt
4tion
8na 1
9e ci
9i 7
9ons
5u 4i
3gile b
6i cb
4m cj
3iche
7ment
7s
7u c
6i
7mes
7n b
7r u
7s 78
7t
4s
5a 37
5e
6r 38
6s
6u y
6z
5ie 53
6l b
5ons
5u 1b
3mboisa 3g
8e
9r 38
9z
8ie 55
8ons
3nc
5ais 15
5he 48
6i
7e b
7mes
7r u
7s
8a 1l
8e
8s 2y
7t
5ie h
6sa 3g
7ca 24
7e 2x
7iez
7ons
7q 3f
6u 3p
5o
6li h
6phil 4a
8ob 8
9n 4a
5s
4ge ck
5iez
6n g
6ons
6pan 3c
5lais
3ppa 5y
5e 2r
5i 7
5ons
3si 51
3ter
6ne 47
7i cb
6s
3uda q
5e 2r
5i 7
5ons
5ul 2n
3ye
5e b
5nt
5r 8b
5s
5u c
5z
2edo 6m
3ez 3q
3in
5a 5y
5e 6
5i 7
5ons
5s
5t 8
3le b
3ne
5s
6i 8
3quemment
6nce
9met 1b
9s
7t
8a
9i 3
9mes
9nt
9s 4
9t
aes
aions
8e 6
8iez
8ons
8s
3re b
4o v
3sq 3f
3ud 17
2iand
6e b
6i 1w
6s
3c
3go
5rie b
7fi cl
8u 7s
5s
3me 2r
3ngal 8
6n a
5u 2p
3pon
6n bi
6s
5uille 44
3r 8h
3se
5e b
5lis
5nt
5r 1f
5s
5t 16
5z
4se 1x
5iez
5on 7e
3t
4e
5r 2h
5s
5u 1w
4u 1b
4z
3vo 29
2oc
3id
5e
6ment
6s
6u c
5i 86
5s
5u 1b
4ssa 1
6e 6
6iez
6ons
6u 1b
3l 70
3mage
7r
8e b
8i 8
8s
7s
3nt
5ai 51
6l
7e b
7i 4z
6ux
5ea 25
5ie 1b
6gna h
6spi 22
5o h
5s
3tta 5y
5e 2r
5iez
6s
5o e
3ussar 3k
6e b
2uit
5ee b
6r 2h
5iculte 14
ari 22
6e 45
5s
3ste b
5ra
7i 3
7mes
7n a
7s 4
7t
8es
8ion
8o 5
6e 6
6i 7
6ons
1ugit 3z
3u 6h
2hr 3q
2i
3e 1x
3r u
3s 4
3t 15
2ll b
2mai
5s
6o h
5t
4n a
3e
4e b
4nt
4r
5a 5v
5e 3a
5i 1v
5ol 29
6n
7t
4s
4u c9
4z
3ie 55
2neb 1b
4railles
7r 8
6riu 3p
4s 16
2r
3ax
3ent
4t
5a 1u
5e 6n
5iez
5ons
5s
4u c
3ie 56
3t 3z
2s
3ee b
3ib 29
4l
5i 3q
5la 6a
6e 2
6i 7
6ons
5s
4o 8k
2t
3e g
3i 29
3u 45
2yai 9
4n a
3ez
3ons
0gache 6e
4iez
5ons
5s
2dget 57
2ff 70
2g
3a b
3e
4s
3na 5y
4e
5e b
5nt
5r u
5s
5u y
5z
4ons
2i
3e 32
3llard
8e b
8i 8
8s
5et
7er 2h
7i h
7s
3n
4e 2u
4s
3s
2l
3a
4ctagog 3f
6ique
6oge 2i
7met 1b
7pho 1b
4nda 1l
5t
6e 44
6i 2s
6s
4x 2h
3e
4re b
5ie
7n b
7s
5n 8
4t
5as
5s
5t 7l
3ile 58
3lec b
5r 2h
4o
5is
5n b
5s
3on
5n 7u
5s
4p
5a
6d 8
6i 3
6mes
6n a
6s 4
6t o
5e 2r
5iez
6n b
6ons
5ons
5s
2mel 29
3in
5a q
5e 9i
5i 7
5ons
5s
3ma 1b
4e g
2ng
4rena 1
7e 3o
7i 7
7ons
4s
5t 3q
3t
4s
2p b
2rage b
5iste
4nca q
6e 54
6ier 8
8z
7ons
6ons
5t
6e b
6i 34
6s
3ce
5s
5t 16
4on
6ne
8s
8t b
7i 4z
6s
3da q
4e
5e b
5na 51
6i 2v
6t
5r 6w
5s
5u y
5z
4ia h
5en
7na 1l
8e b
7s
6z
5ons
4o h
3e
4e b
4r 1f
4s
4z
3ibald 17
3nement
4i
5e b
5mes
5r u
5s
6o h
6sa 5c
7e 6o
7iez
7ons
5t
6u 1b
3rig 3f
4ot
6s
6t 6l
3s
2spacho b
4i cm
3trique
5onom 4a
6po 3e
5ul 2v
2te
4a 25
4e b
4r 6w
4s
2uche
6r
7e b
7i 8
7s
6s
5i
6e b
6mes
6r u
6s
7an 3l
7s 2y
6t
5o b
3fra 1u
5e 6e
5i 6p
5o e
5u 1b
3ll 17
4ois
7er 2h
5ns
2ve 2r
2y
3s
2z
3a 5y
3e
4l 29
4ti 4z
5t 8
4u 3d
3on 7v
1ean a
2in 9b
3sh 2v
2l
3e 6
2mir u
4s
5sa 1o
6e
7men v
7nt
7s
7z
6iez
6ons
4t
3ma
5g 8
5i
6l
6s
6t
5mes
5nt
5s 4
5t o
5ux
2na 1
3civ 8
3darm bi
4r 8
3e
4alogique
4e b
4nt
4r
5a
6i 3
6l
7a v
7e 48
7isa 2w
9e 2x
9iez
9ons
9si 2g
6mes
6nt
6s 4
6t
7es
8u c
7i 1r
6ux
5e
6e b
6nt
6r 1f
6s
6us 1e
7x
6z
5iez
6ons
6que
5ont
6site
4s
5e b
5iaq 3f
4t
5hliaq 3f
5ic 17
6e 1b
6qu 1e
5s
5t 8
4vri 3q
4z
3ia 3x
4e
5s
5v 1b
5z
4ta 3x
5e 14
5if b
5ri 22
3oci 3e
4u
5ill 4f
5x
3r 8
3s
3tia 2i
5l
6homme
ai 4f
6le
8s
9s 8
8t 32
6s
7hommes
5ment
4leman
7en
2ographe b
8ie
3metral
8ux
7e b
7i 3j
3rg 17
2rai 3
4nc 8
5iu 3p
5t g
3be 2r
3e 6
3ma
5i
6n g
6s
6t
5mes
5ndre 8
6is 23
7u 3p
6ophi 29
9ob 8
6t
5s 4
5t o
4e
5e b
5n 3
5r 1f
5s
5z
3ondif b
5s
5te b
6ocrat 2h
7phil 4a
2stato 5
4e b
4icu 75
5on
7n 28
1hetto b
1ibbo h
3i 3q
2f 5l
2gantesq 3f
6omach 2h
3olo b
4t
5a 1
5e p
5iez
5ons
5s
2let
5i 4z
5s
3l 8
2n
3gemb 1b
3seng b
2rafe
6a 25
6s
5o h
3l b
2t
3an
5e b
5s
5t
3e p
2vre 3o
1laca 5y
4e
5e b
5nt
5r 6w
5s
5u c9
5z
4iai 1b
6l 15
6ux
5e 53
5ons
5s
4o h
3diate 14
3iv 8
3nd
5a 1u
5e 2r
5i 7
5ons
6u 9n
5s
5ula 5
7e 3t
3s b
3uq 3f
2issa
6d 8
6g 8
6i 3
6mes
6n a
6s 4
6t o
5e 2r
5ier 8
7z
5oi 45
6ns
2obal
6e b
6i cn
5ux
4e b
4ula 5
6e 56
6i 2i
3i 1b
3ria
5et 16
6u 3d
5f ce
5o 29
2uan a
3cid 8
5niu 3p
4omet 1b
5se
7r 2h
6i 3e
3te h
1nol 8
1o
2be
4let
7er 2h
7i 3q
7s
5i h
4r
5a 5v
5e 3a
5g z
5i 7
5ont
2dai
5l 9l
5s
5t
2go b
2lde h
3f
4e
5s
5u y
2mme 3o
2ndola 5y
6e p
6i 6p
6ons
5ns
3fla
6ble
6g 8
6i 3
6mes
6n a
6s 4
6t o
5e 21
5i 7
5ons
3g b
3ze
5s
6s 8
2rge
5a q
5e b
5nt
5ons
5r
6a 5v
6ent
7t 16
7z
6iez
7n b
7ons
6ont
5s
5t b
5z
3i j
2ss 8
2thique
2udron
7na 1u
8e 7o
8i 7
8ons
7s
3ff 1b
3i 2i
3rd
5e b
5i h
5s
4man 84
5e
6e b
6s
6t 32
4ons
5u b
3t
4e
5e b
5nt
5r 6b
5s
5u c9
5z
4s
4ta q
5e
6let 16
6nt
6r 1f
6s
6u 3d
6z
5ier 8
7z
5ons
3verna
8i
9l b
9s
9t
8mes
8n a
8s 4
8t o
7e
8e b
8ment
ca 3x
cs
8nt
8r 1f
8s
8u c
8z
7i 7
7ons
1rabu 1l
3ce b
4ia q
5e
6e b
6nt
6r 1f
6s
6use 32
7x
6z
5i 7
5l 8
5ons
3de
5e b
5r b
5s
4ien v
5n b
3ffiti b
3in
5a 1u
5e
6e b
6nt
6r 1f
6s
6ter 2h
7i 4z
6z
5i 46
5ons
5s
4ssa 5y
6e 7o
6iez
6ons
3mmaire b
8i 58
6tical
be b
bisais
der l
ez
diez
dons
aux
5e b
3nd
5e
6let 32
6ment
6s
7s 8
6t 32
6u c
5i
6e b
6loqu 49
6mes
6ose
6r u
6s 78
6t
5s
4g 8
3phe
6m 8
6s
5ie b
6q 3f
6ta 1u
7ee b
8nt
8r 1f
8u 3d
8z
7iez
7ons
5omet 1b
4pe b
5illa 1u
8e 2r
8i 7
8o h
6n b
3s
4se
6r 2h
6s
6t b
6y 19
5ouillet 32
3tic 85
5f ce
5n 79
5o 29
5s
5tu 3e
4ta 1u
5e
6e b
6l 29
6nt
6r
7a 5v
7e 3a
7i 7
7on
9t
6s
6u y
6z
5iez
5o e
5u 1b
4uit
7e 48
7s
3ve
5e b
5lee b
7u 3d
6l 8
6u 1b
5ment
5nt
5r 1f
5s
5u y
5z
4i
5d 8
5e
6r b
6s
6z
5llon
9na 1l
9s
5mes
7tr 2h
5ons
5r u
5s 4k
5t
6a q
6e 94
6iez
6ons
2e
3a q
3c
4q 63
4s
3en 3
4r
5ai
5ent
3ffa 1u
5e 2r
5i 46
5oi c
6n b
3gor 17
3le
5r
6a
7it
5s
3na
5c 1a
5da 1l
6e
7s
7u c
6ie 45
7l 29
7n g
5g 8
5i
6l 5l
6s
7o h
6t
5mes
5nt
5s 4
5t
6es
6s
4i 6p
4ons
5uilla 1u
9e
ant
ar 8b
as
at 16
az
9i 7
9ons
3v 2p
2ief b
4vement
3ffa 6a
5e 2r
5i 7
5o br
5u
6e b
6r 8
6s
3gna q
5e p
5i 7
5on b
6ta 1u
7e 2r
7iez
8s
7ons
3ll
5a
6d 8
6ge
8a q
8e b
8nt
8ons
8r 1f
8s
8u c
8z
7i 7
6i 3
6mes
6nt
6s 4
6t o
5e 6
5i 7
5oi c
6n b
5s
3ma
5ca 1
6e 6
6i 46
6ons
5g 8
5i 3
5mes
5nt
5s 4
5t o
5ud b
4e 6
4pa 1
5e
6e b
6nt
6r
7a 5v
7ea 25
8nt
8z
7i 7
7ont
6s
6t 16
6u y
6z
5i 7
5ons
3nca 1
5e
6ment
6nt
6r 1f
6s
6z
5h 7r
5i 7
5ons
4gale v
5e b
5o b
5u 19
3ppa
6g 8
6i 3
6l 15
6mes
6nt
6s 4
6t o
6ux
5e 6
5i 7
5ons
3s
4e
5e b
5nt
5r 6w
5s
5t 32
5z
2oenendae 51
3gna
6i 3
6mes
6nt
6r 3k
6s
7s 6y
6t o
5e
6men v
6nt
6r 6w
6s
6u y
6z
5i 7
5o 50
3nda q
5e
6e b
6ment
6nt
6r 6w
6s
6z
5iez
6n b
6ons
5ons
3o 3p
3s
4se
6r 2h
6s
7s 8
6u c
5i
6e
7r
8e 32
8s
7s
6mes
6r u
6s 78
6t
5o 4j
3tesq 3f
4t 8
3uilla 1o
7e
8e b
8nt
8r
9a 5v
9ez
9i 7
9ont
8s
8z
7i 7
7ons
8t b
4p
5a 1u
5e 6
5i 1v
5ons
5s
5uscu 29
2ua 25
3e b
1uepe b
3re
5s
5t b
4i
5d 1r
5e b
5lla b
7ero b
5mes
5r u
5s
6o h
6sa 1o
7e 6o
7iez
7ons
5t
4re b
5i 4z
5oi 6j
6ya q
7e
8r x
8z
7i 7
7ons
3t
4t 1s
3ula
6i 3
6mes
6n a
6r 3k
6s 4
6t o
5e
6e b
6nt
6r 1f
6s
6t co
6z
5i 7
5ons
2i
3che
6s
6t
7i 4z
7s
3da 1u
4e
5a 25
5e b
5nt
5r
6a 5v
6e 3a
6i 7
6ont
7p 8
5s
5z
4o h
3gna ch
5e 7b
5i 6p
5ol
7e v
7s
6n b
3ld 8
4lau 2g
5edou
6met 7j
7o v
6ret 32
5ocha 1u
8e 2
8iez
9ons
9s
8ons
8u 1b
6t 93
3mauv 8
3ne 8
3rlan 3e
3se b
3tare b
6iste
2s
1ym
3nase b
6iarq 3f
6te b
7ique
2necologue
6mast 2h
0ha
2bile 32
5i bq
5l 1m
4t
5a
6c 29
6i 3
6mes
6n a
6s 4
6t
7es
7ion
7s
5e 6
5iez
5ons
5s
5ua q
6d 8
6e
7e b
7l
8l 1e
8s
7nt
7r 1f
7s
7z
6i 7
6ons
6s
2che
5e b
5nt
5r
6a 5v
6ea 25
7nt
7z
6i 7
6ont
5s
5t 16
5u c
5z
4iez
5ons
5s
6ch b
2i
3e b
3n 7l
3r
3s 4k
3t
4i 58
2le
4i 2i
4ta 1
5e r
5iez
5ons
3l
4i 3q
4owee h
4ucina
9i 3
9mes
9n a
9s 4
9t
aes
ai 1r
ao 5
8e 6
8i 7
8oge 2i
9ns
3te
5re b
6ophil 4a
5s
2mac b
3burg 3q
3ec 8s
3merless
3st 3q
2n
3c 3y
3dicap
8a q
8e 2
8i 7
8ons
8s
5spor v
3ga c
3se b
3t 3h
2rcela 1
6e r
6i 7
6l 6j
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
6ais 1r
6e 1b
6s
6uet b
8ux
7i 3q
3ico v
3monica b
8or 3e
7e 56
7s 23
7u 3p
3nach 2l
5is
3pe 6
4on
6n 9u
6s
3t b
2sard
6a q
6e 3o
6i 7
6ons
6s
2te
4r
5a 5v
5ea 25
6nt
6z
5i 7
5ont
3ive
6a 25
6s
2uss 6c
3t
4e
5ment
5s
5u c
4s
2vanais
5e b
5t
3e
4nea 25
6t b
5t
1e
2bdomada 5
8i 4z
3erge
7a q
7e b
7ment
7nt
7ons
7r 1f
7s
7z
6i 7
3re 25
2cta 1b
4o
5gram 2g
5lit 1b
5met 1b
5s
5wat v
2in
2la q
3ent
3ice b
5iculte 14
ari 22
au 1b
5oid 4e
6n b
6pt 4f
4u 3p
3lebo 1b
5ne b
6i cn
4o
2mateme 1w
5ie b
6n 8
5om 8
6poie 1w
6zo 28
3in 8
4sph 4f
5tic 1a
3orragie
6oidai 1b
al 15
aux
9e b
2ndecago 2i
7syllab 8
3ry b
2patique
6te
5oce 29
6megal 2h
2rbe
5e b
5nt
5r 6w
5s
5t 16
5u 3d
5z
4ici 3e
5e 55
5ons
5vo 1b
3cule
7e 50
7s
3e
4dit 28
5osyphilis
4s
5iarq 3f
6e b
4tiq 3f
3ita 1u
5e 18
5ie 53
5ons
3mandad b
4es 1w
4ine
7s
7t 16
3nia 5
5e
6e b
6s
6u 3d
3oine b
6oma 2i
5q 3f
5sme
4s
3p 8
2sita 95
5e p
5iez
5ons
2terocerq 3f
7hromoso 2g
6dox 4a
7y 2i
6gam 2h
7en 4a
7reff 8
6morp 1a
6sexu 4d
6trop 1a
6zygo 16
2u
3re
5s
5us 1e
6x
4t
5a q
5e 6
5iez
5o e
5s
1i
2berna
7i 3
7l 15
7mes
7n a
7s 4
7t m
7ux
6e 6
6i 7
6ons
3o 25
2c
2deu c9
2er
4archi 3j
2lara 27
5e b
2malay 58
2ppiatr 4a
5e b
4ocamp 8
5dro 2g
5griff 8
5mobi 29
5potame
bs
cq 3f
2rondea 25
7l 29
2ss 3h
3togene 1w
6ram 2g
5i 1b
5ly 1w
5ria q
7e
8e b
8n
9n 8
9s
9t
8r 1f
8s
8t 16
8z
7i 7
7ograp 1a
8ns
7q 3f
2tler 17
2ver
5na
7g 8
7i 3
7l 15
7mes
7n a
7s 4
7t o
7ux
6e 6
6i 7
6ons
5s
1o
2bbies
4y
2ckey
6eu y
6s
2la
3landais
7e b
4ywood 17
3ogram 2g
7p 1a
2mard
6er 2h
6s
3e
3ici 3e
3mag 8
5s 1w
4e b
3o
4phon 4a
4s
5exualite
8e 47
2ngra q
5e 6
5i 7
5oie
8nt
8ra 5v
9ez
9i 1v
9ont
8s
7s
6ns
6ya 1u
7e
8e b
8r x
8s
8u c
8z
7i 7
7ons
3nete
7ment
7s
7t 8
5u c
3ora
6b 29
6i 1z
6mes
6nt
6ria v
6s 4
6t o
5e 6
5i 7
5ons
3t 7l
2p
3ital
6ux
2quet
6a q
6e 4o
6iez
6o h
6s
6t 6j
2ra 5
3de
5i 2i
5s
3izon
7s
7t i
3loge
7r
8e b
8i 8
8s
7s
3mis
4on 61
3oscop 8
3re 14
4ibl 1e
5f ce
5pi c3
3s
3tensi 2v
2spic 8
5talie 45
9sa
bi b
bmes
bs 4
bt m
ae
be
br 1f
bz
aiez
aons
9te
3tie b
5le b
6i 16
4o b
2te
4l
5i 4z
5ler 2h
5s
4s
5s 8
2u
3rr 2v
3sea 25
1ua
3i 2a
2blo v
2e
2i
3le
5e b
5nt
5r 6w
5s
5u 3d
5z
3sser 2h
5i 3q
3t
4ie 2g
4r 3m
2m
3ai
5n g
5s
5t
4nis 23
6ta 5
7e
5oi 3e
5t
3bl 1e
3eu c
3ide b
5if 62
6te
4lia 95
6e 6
6i 7
6ons
6te
3ora 3x
5iste
4u c
2rla 1
4e
5e b
5men v
5nt
5r 1f
5s
5u y
5z
2tt 8
1ybri 5s
2draci 3e
5t bt
5ulic 17
8que
5vi 1r
5z 2d
4ocarbona 16
be g
9u 1b
6el 8
7phal 4a
6ortiso 2i
7ty 29
5foi 51
6u 7s
5ge 89
6lisse 14
6rap 1a
5las 8
7t b
6it 1a
6y 2k
5mel b
7teo 1b
8r 4a
6iner i
5pericar 3e
6hi 29
7ob 8
6is 2h
5quino 2i
5silica 16
6olub 29
6ph 4f
5xy 3e
2e 2i
2giene b
6ique
2mn 8
2peracous 2h
7t 3z
6lges 2h
5ba 16
6ole b
8oi 3e
7re 58
5capn 2h
6hlorhydr 2h
7rom 4a
6orrec a
5dul 2h
5gene 1w
5marc 1a
6etre b
9op 4a
5nerv 2n
5on
5plas 2h
5tel 2h
7ndu g
8sion
6herm 2h
7yroid 2h
6on 2h
6rophiames
cssiez
ctes
bee b
cr 41
cz
bi 7
bons
3nose
5tisa 3g
8e
9r 1f
9u y
9z
8iez
8ons
3ocaus 16
5ent 1b
5hloreux
9hydr 2h
6ro 2g
5ondre b
9iaq 3f
ae b
5ras
6is 2h
7t 8
4tendu g
7u 1w
5hec 28
7na c
7q 63
7rm 2h
7s 8
7tique
6yroid 2h
5on 2h
2sterie b
7que
0iceberg b
2i
2one b
1deal
5e b
5isa 3g
7e 2x
7iez
7ons
7te
4ux
3e
4s
3m
3ntifia q
8cation
8e
9e
9nt
9r 1f
9s
9z
8i 7
8ons
6q 3f
6t 8
3ologie
8s 23
2iot
5e b
5ie b
6f 62
6s 23
5s
2ole b
1f b
1gnob 29
4ra
6i 2a
6mes
6nce
7t
8e b
8i h
8s
6s 4
6t o
5e 6
5i 7
5ons
1l
2e
3s
2legal
7e 48
6ux
5iti 2g
3icite
5o
4mite 15
3ogique
3umin 4q
4si 8s
5o 5
5t 4i
2s
1mage
5a q
5e b
5nt
5ons
5r 6w
5s
5z
4ie 53
5na
7i 1z
7mes
7nt
7s 4
7t m
6e 6
6i 7
6ons
5ons
3m
2battable
3eci 29
2ita
5i 3
5mes
5nt
5s 4
5t
6es
7ur
6i 1r
4e 6
2materi a7
5ricu 1q
5u 1b
3ediat
8e
9ment
9s
9t 8
8s
4nse b
6ite
4ub 29
3igr ap
4n 49
4sc 2j
3obile b
7ie 45
8sa 3g
9e 4g
9iez
9ons
4nde b
6i 22
4ra 3x
5tal 8y
6e 47
3uable
4n
5e b
5isa 2w
7e
8r 38
8z
7iez
7ons
6ta 5
7e
5ochim 2h
7ompet 49
6depresse 14
di 4h
6ge 2i
7lobul 2d
6suppresse 14
6toler 4c
5s
2pac 39
4i 45
4rdonnable
5fai v
5ipenn 33
5ti
7a 3x
7e b
7mes
7r u
7s 4k
7t
4sse b
6ible
4tience
8t 9z
5ro ba
3eccable
5uni 2n
4netrab 29
5it 49
5sable
4r
5atif
7rice
5fect 3z
5ia 3x
6e 3t
6t 2h
5meabi 9a
9le
5s
6onn 4d
5tin 49
3ie 32
4toyab 29
3lacable
5n 39
4icati 1r
5q 63
4or 2p
5sa q
6e 8r
6iez
7f b
7v 8
6ons
3oli
6e b
6ment
6s
6tes 1w
4rta 92
6e 6
6iez
6ons
6u b6
4sa 1
5e
6e b
6nt
6r 1f
6u c
6z
5iez
5ons
5sib 29
5te
7s
7u c
6u 1b
4t
5e 27
5s
3recato 5
6is
5g 89
5sarii
9o b
6sio 8k
5visib 29
6oy 4c
6u g
4ima
7i 3
7mes
7n a
7s 4
7t
8es
8ur
6e 54
6i 7
6ons
4obable
5duct 3z
5mptu g
5pre b
7ie 16
5u 4w
5visa
9i b
9mes
9s 4
9t m
8e 4g
8iez
8ons
8te
4udemment
7n n
3uissan n
4lsa q
6e 6
6iez
7f b
7o h
7v 8
6ons
4nement
5i
6e b
6s
6te
4r
5e 32
5s
1n
2accentu 33
6ptable
6ssible
5ompli g
6utum 33
4hev 33
3dmissible
3percu g
4plique 8
5reci 33
6opri 33
4te b
5itu 3e
3ttendu g
7t 3z
3udible
4gura
8i 3
8l 15
8mes
8nt
8s 4
8t m
8ux
7e 6
7i 7
7ons
2candesc 49
5tation
8o 5
4pab 29
6cita 27
9e
4rcera 20
8e 6
8i 7
5na
7d 24
7i 3
7mes
7nt
7s 4
7t
8e b
8ion
8s
6e 6
6i 7
6ons
5ta 3e
3endi 8v
4rta 24
6itu 3e
4ssamment
7n a
5te b
6u 2n
3id 49
4n af
4sa 3g
5e 2x
5iez
6f b
6on
6v 8
5ons
5u 1b
4ta 95
5e 18
5iez
5ons
3lina
7i
8s
9o h
8t
7mes
7nt
7s 4
7t o
6e 6
6i 7
6ons
4uais
8se 1x
7t
6nt
5e w
5i 7
5mes
5ons
5r 8h
5s
6e b
6i 4h
6s 1y
5t o
3ognito b
4mb 19
5mod 2p
5parable
6eten n
6le a
6rehensible
df b
dv 8
7is
4ncevable
5ditionne
de b
dl 8p
ds
5fort
9able
9s
5gru
8e b
8ment
8s
5nu g
5sciemment
9n a
6equ 49
6ider 33
7st 4c
6ol 33
6ta 27
7itutionn 4d
5test 33
6in 49
6rolab 29
9e g
5vena 27
8ien v
4rpor 1c
5rec a
6igible
3rim 93
4oyabl 1e
7n a
4usta 1
7e 2r
7iez
7ons
3ulp 4q
5q 63
5te b
6iv 33
6u 1b
4rable
5i 2n
5v 1t
2de
4ce 27
5is
4fini
8e b
8ment
8s
4mne b
6is 23
7t 5e
4niable
4pendamment
9n n
4scriptible
5irab 29
5tructible
4termin 33
4x
5a 1u
5e 6
5i 7
5ons
3ica
6i 3
6mes
6n 3
6s 4
6t
7es
8ur
7if
8o h
5e 6
5ia 5
6ez
6ons
5ons
4e 50
4ffera q
8e
9e b
9nce
bi 33
at g
9r 1f
9s
9z
8i 7
4gene b
7t g
6ste b
8ion
6t 8
5n 4q
5o
6s
6tie c
8n 8
4q 4p
4sciplin 33
6re a
6ut 33
5pensab 29
6onible
7s b9
5solub 29
5tinc a
4vidu
8a 9a
8el
al 1e
as
8s
6s
7a 5
3ole
6n a
6s
5o 1b
4nes 17
3ui al
4lgence
9i 1t
8t g
5i 2i
5t b
4s
5i 8
5tria 9a
8e
9l
ale
as
9s
9u 3d
2ebranlable
3di v
3ffica 22
3luctable
3pt 4a
3stimable
3vitable
ament
3xperiment 33
7t g
5i 33
5licable
7que 8
6oite 8
7r 33
5ress 3z
6im 33
2faillible
4ma 27
5e b
5i 8
4nt
6e 44
6ici 3e
7l 1d
6s
4rctus
3econ 3k
5t
6a 1
6e 6
6ieu 3d
8z
7o h
6ons
6s
4ra q
5e 6
5ieu 45
7z
6ons
7r 8y
5n i
5ti 29
4s 40
3idele b
7ite
4ltr 4q
4m 8
4ni
6e b
6ment
6s
6tesim i
7i 4h
7u 3e
4rma q
6e 2u
6i 46
6ons
3lammable
8tion
9o 5
5tion
4ech 5p
5xible
7o h
4i 7s
4ua q
5e
6nc 1t
7t g
7z 2v
6r 1f
6s
6z
5i 7
5ons
5x
3orma
7i 3
7mes
7nt
7s 4
7t
8es
9u c
8ic 17
9on
bn 4d
bs
9q 3f
9s 23
6e ci
6i 7
6ons
6ul 33
5tun 33
3ra
5cti 1r
5rou 1l
5so h
6tructu 1b
2geniames
7ssiez
7tes
6e
7e b
7r
8ez
8i 1v
7s
7u c9
7z
6i 7
6ons
7site
5u
6e b
6ment
6s
3rat
6e b
6itu 3e
6s
4edien v
2habile 32
6te 8
7u 4d
4la
6i 3
6mes
6nt
6s 4
6t
7es
8ur
5e 6
5i 7
5ons
3uma
6i
7n g
7s
7t
6mes
6nt
6s 4
6t o
5e 6
5i 7
5ons
2imaginable
3tia
6i 3
6l 6i
6mes
6nt
6s 4
6t
7es
7ion
8v 8
6ux
5e 6
5i 7
2jecta q
6e 2
6iez
7o h
6ons
3onctif b
8on
8v 8
3uste 48
6i 22
2ne
3ocence
7t 3b
4mbrables
5e g
5in 33
5m 33
4v 4q
2offens 3z
3nd 5m
3ubliable
4i g
2quiet
7a 1
7e 6
7iez
7ons
7s
7u 3e
5site 14
8ion
8ori i
8ri 22
2saisissable
4tiable
6sfaisan 3l
at b
3cripti 1r
6r f
6s
6t
7e
7s
6va 1o
7e w
7i 5u
7ons
3ectariu 3p
6e b
6ici 3e
7fu 1l
7vo 1b
5urite
4nse g
6ibi 9a
8le
4parables
4ra q
5e 6
5i 7
5men 16
3igne b
6ifi 4c
4nc 4f
5ua
7i 3
7mes
7n a
7s 4
7t
8es
8ions
6e 6
6i 7
6ons
4pi 3e
4sta 92
6e p
6iez
6ons
3ola q
5e
6e b
6n n
6r 1f
6s
6z
5iez
6ons
6te
5ons
5ubi 9a
7l 8
4mniaq 3f
7e 56
4ucian n
7e 3t
5mis
5pconn 33
5tenable
3pecta q
7e 2
7iez
8on
7ons
8ra v
7ri 22
4ir ap
3tabilite
6l 8
5ll 5m
5mment
5nc 8
6t
7ane
ae b
ament
as
7e b
7s
5r
5u 4i
4ig 63
5l 5l
5nct
8i 4h
8s
8u 4d
5tua q
7e 6
7i 7
7ons
7t
8es
9u c
8ion
bn 91
bs
8ri 22
8s
4ructe 14
8if b
9o h
9v 8
8ri 22
6i al
6m cj
3u
4bordination
8onn 33
4ffisamment
9n n
6l 1t
4la 5
5ina 1w
7e b
5ta 1
6e 2
6iez
6ons
4pportable
4rge
7ames
8ssiez
8tes
7e b
7ons
7r 41
7s
7z
6i 7
5rection
cn 4d
2tact
6e b
6i 29
6s
3egra
7i 3
7l
8e b
8ite
7mes
7n a
7s 4
7t m
7ux
6e 6
6iez
7ons
7te
6ons
4llect
9s
9u 91
6igemment
9nce
at
be b
bs
ci 2v
4nd 4c
5se 48
6if
8ia q
9e
ant
ar 38
az
9i 7
9ons
8s
7te
7v 8
5ta q
6e 6
6iez
7on
9ne
be b
bl
cl 1e
cs
bs
9s
6ons
4r
5actif b
9o h
9v 8
6lli 33
6rmees
9s
6str i
5banc 28
5ca cf
6ed 19
7llul 28
7pta q
9e 2
9iez
aon
9ons
7sse 14
6la a0
7ubs
6ommun i
7nnexi 1r
8tinent i
7st i
7tid i
7ur 1w
6urr 49
5departement i
8end 4c
6iction
7git i
7mes
7r 8h
7s
8ais
8ciplin 28
8ent
8iez
8ons
8s 1y
7t g
5es 43
6t b
5fa 22
6era q
8e
9nc 8
at
9r 1f
9s
9z
8i 7
8ometr 4a
9n
6luv 8
6oli 3r
5glaci 28
6ouvernement i
6roup 8
5ieur
9e 48
9s
6m
7a 5
7s
6ndividu 4d
6o ax
5ject 3z
7t 35
5lig 89
7ne 28
6ock b
8ute 14
ao 5
ari 22
7p 8
7q 63
6u 3e
5mede b
8i 28
6inab 29
7tt 49
6olecul 28
6uscul 28
5na
7i 3
7mes
7nt
7s 4
7t
8es
8iona 8u
8s
6e
7e b
7nt
7r 1f
7s
7t
7z
6i 7
6onc 8
8s
5ocept 3z
7ul 28
6ss 2n
5pariet i
8lement 28
6el 5l
7netr 2j
7rsonn 4d
6ho 2i
6lanet 28
6ol 1t
7s b9
6reta
ai 3
ames
an a
aria v
as 4
at m
9e 2
9iez
9ons
7ofessionn 4d
5reg 2i
6ogation
ao 5
8e 5f
8i 7
7mpa 13
9e w
9i 5u
9ons
9r f
9s
9t
9u g
6upte 14
9if b
aon
av 8
9ri 22
5section
7xue
ae b
al 8p
as
6ider i
7g 2i
6tell 28
7i 22
6yndic i
5tropic i
5urba 24
5vall 5e
6ena 1o
8ez
8iez
9ons
9r
8ons
8ti 1r
8u g
7rtebr i
9i 34
6ien 97
8w 74
7n 9h
5zon 4e
4sta v
6in
8a 3x
8e b
8s
3ima q
5e r
5id ap
6ez
6ons
6te
5ons
4t 85
3olerable
8n a
4uchable
4xican a
8tion
6q 60
3racardiaq 3f
6ellul 28
6ran 17
5dos
5molecul 28
6uscul 28
5nsige 4c
8t 3z
6ucle 28
5vein 2n
4epi 3e
4iga 27
6u 1t
5nseq 3f
5q 60
4oducte 14
9if b
aon
av 8
9ri 22
7i al
5i v
5n 2t
5spect 3z
5uvable
5verti g
4us
6e b
6ion
3ub 4q
4itif b
7o h
7v 8
2utile 48
6isable
2valid 2p
4sion
3endu g
5ta 8t
6e 2
6iez
7f b
7o h
7v 8
6ons
7ri 3r
6ri 22
4rsa q
6e 2
6iez
7f b
7v 8
6ons
5ta 1w
6ebr 33
6i
7e b
7mes
7n 8
7r u
7s 4k
7t
4sti
7e b
7gati 1r
7mes
7r u
7s
8sa 13
9e
amen v
ant
as
au y
az
9iez
9ons
7t
8u 1b
3incib 29
4sibilite
7l 8
4ta
6i 3
6mes
6n a
6s 4
6t
7es
7i 1r
7o 5
5e 6
5iez
5ons
3olont 28
5ucr 33
6t 33
4q 63
3raisemblable
1ode 6
1ra
3i 2a
3s
2e 1p
2iez
3s 8g
2landais
9e
2onie b
5que
5s 23
4s
4t
2rationn 4d
3ee 47
4flechi g
7xi 1r
5utable
7e g
4guli 4z
4mplacable
4parable
5rochable
4sistible
5olu g
5pect
9s
9u 2n
6onsable
4verenci 2n
7sible
3igation
5u 1t
4ta
6ble
6i 3
6mes
6n a
6s 4
6t o
5e 18
5iez
5ons
3uption
1slam
5i 3n
4ndais
2ola
5i 3
5mes
5n a
5s 4
5t
6es
6ion
6s
4e r
2rael 17
2su g
1talian bd
5e 50
2em b
2inerai 1b
7n a
1ves
2oire 44
5ien 2f
7r g
6n g
2re
4s
5s 8
3ogne 44
0jacassa 1
6e cp
6iez
6ons
3k
4s
3obe 8
5i 2s
5us
3quard b
5e
6e b
6r
7i 8
6s
6t b
5i 3q
5o v
2de b
3is
2gua c
2illi c8
2lousa q
6e 6
6ie 1p
6ons
5x
2maiqua 24
5s
3be
5e b
5s
5t 16
4on
6nea 25
6s
5re 8
5si 3q
2n
3iss 28
3vier
2pon
5ais
8e 44
5er 2h
5isan 3l
5n 1t
5s
2r
3din
6a 1u
6e
7e b
7nt
7r 1f
7s
7t b
7u 3d
7z
6i 46
6ons
6s
3g co
3re
5s
5t
6a q
6e
7e b
7l 29
7r x
7s
7z
6ier 8
8z
6ons
6s
6te 1x
2ser
5a
6i 3
6n b
6s
5e 3a
5i 7
5on
7t
3mi h
3ons
3pe 6
2uge
5a 1u
5e b
5nt
5ons
5r 1f
5s
5u c
5z
3ne
5s
5t 32
2vel
5a 1u
5e 7a
5iez
6n 8
6ons
5le 69
6i 7w
5ons
6t b
5s
2zz
1e
2an
4net 16
4s
2ep b
2nny b
2remia 3e
3ryca h
3sey b
2sus
2t
3able
4i 3
4nt
3e 7a
3o h
3s
3te 69
2u
3di b
3n
4e
5nt
5r 1f
5s
6s 8
5t 32
5u y
5z
3x
1ob
3s
2ckey b
2gging b
2ie b
3g 9o
3nd 9p
4s
4t
5e b
5i 4h
5oi 6j
6ya cc
7e
8e b
8r x
8s
8u c
5s
5u 1b
2k 3q
2li
4e
5s
6s 8
4ment
4s
2nction
3gl 82
2rdan 17
2seph b
2uai
5ent
5l 9l
5s
5t
4nt
3e
4e b
4nt
4r 1f
4s
4t b
4u y
4z
3g b
3i
4ez
4ons
4r u
4s
5sa 1o
6e 6o
6iez
7f b
7v 8
6ons
4t
3jo 25
3ons
3r
4nal
7ie 45
8sme
9t 8
6ux
5e 8
4s
2ya 25
3euse
7ment
7s
7t 8
5x
1udas
3icatu 1b
5ia 5
6e 3t
3o
2ge
4e b
4men v
4nt
4ons
5t 8
4r 1f
4s
4z
2if b
3ll
5et
3n
3ve 44
2les
3i 58
2mea 25
4l
5a 1u
5e 4o
5i 7
5l 6j
5ons
5s
4n v
2ng 29
3io c
2pe
4s
3iter 17
3o 3u
2re 2
3idiction
bn 4d
6q 3f
4sconsul 16
5te
3o h
3y b
2s
3qu
5e b
5ia 2g
3te
5ment
5s
6s 8
4ic 3m
5fia 1
7cation
7e
8e
8nt
8r 1f
8z
7i 7
7ons
2t 7r
2vena v
5i 29
0kais 3q
2li
2mikaz 8
2n
3gourou b
2ppa
2rate
6k 2v
6s
3ma
5n b
5s
1elvi h
2rose 2i
2tch
5s
5up b
1g
1halifa v
6e b
3n
1idnappa 1u
7e 2r
7iez
8ng b
8ons
7ons
2ki b
2lo
4me cq
4s
2mono b
2osq 3f
2t
3chenet 16
1lax 8s
1m
1nickerbockers
7s
1obold b
1rypton
1ys 16
0la
2bel 8p
4u c
3orant 24
6to 5
5i 2n
3yrinthe b
9odon 32
2c
3er
5a
6i 3
6mes
6nt
6s 4
6t
7es
7ions
5e 6
5i 1v
5ont
4t b
3he
5e b
5nt
5r 1f
5s
5t 8
5u y
5z
3s
3te
5e b
5s
6c 49
4odensimet 1b
5flav 2d
5met 1b
5se
7ru 3p
3una 5
5e 56
2dy
2i
3d
4e
5ron
5s
5u c
4s
3ne
5e b
5nt
5r 6w
5s
5u c9
5z
3rd b
3ssa 5a
5e
6e b
6nt
6r
7a
8i 2a
8s
7e 3a
7i 7
7o 5x
6s
6z
5iez
5ons
3t
4i 4z
4u 8
2ma
3bda
4ea 25
5l b
3e
4nt
6a
7ble
7i 3
7mes
7nt
7s 4
7t o
6e 6
6iez
6o
7ns
7s
4s
3pe 6
2nca 1u
4e
5e b
5ment
5nt
5ol 33
5r 1f
5s
5t 16
5u y
5z
3d
4e
5r
5s
3gag 3m
4e 5f
4ue
6s
6t 16
6u c
6y 3r
5i
6d 8
6e
7r b
7s
6mes
6r u
6s
7sai 9
9mment
9n a
8e w
8iez
8ons
6t
3ie 45
3terna q
7e 6f
7i 7
7o h
2pin
5e b
5i 4f
5s
3s
2qua 5y
4e
5e b
5lle
5nt
5r 1f
5s
5u c9
5z
2rbi h
3d
3ga 1l
4e
5ment
5s
6s 8
5u c
4u 1t
3me b
3ve g
2s
3ag 2i
3e c
3se 6
4iez
5s
5tu 3e
4o
5ns
5s
2ter i
4x
3in
5e b
5i 7w
5s
4tude b
7in 28
3rie b
5nes
3te 6
2ure
5a a
5e b
5s
4i 3q
2vabo b
4g 8
4nde b
6ie 1b
7n b
5t
3e
4e b
4ment
4r 6w
4s
4u y
2wrenciu 3p
2zare v
1e
2ader
6s
7hip b
2ch 1m
3o h
3te 14
4u 1b
2gal
5e 48
5i cb
4ux
3end 5e
4r
5e
6ment
6s
6t 8
5s
3ion
6n 28
6s
4slation
8u 1b
5t 8
4tima q
7e 6
7iez
8ons
8te
7ons
3ue 6
4me b
5ie 45
6ne
8s
8u 1w
2i
2ndemai h
3t
4e
5ment
5s
5u c
4ice j
6ul 28
5for 2g
5gi 2i
6o b
5lle b
7o h
5sq 3f
4s
2onar 3k
3pard
7e g
7s
2pre 56
2quel
2s
3b 17
3e 6
3ion
6na 5
7e 47
6s
3quelles
7s
3siv 2z
3t 7x
2t
3tra 1l
5e g
5i 2i
2ucemie
3r
4r 1t
4s
2vai
5n b
5s
5t
4nt
6i 2s
3e 6
3ie 55
3ons
3re
5s
5t 40
2xie b
2zar 84
1i
2ais
5o 3u
2banais
3er
5a
6i 3
6l
7e b
7i cn
6mes
6nt
6s 4
6t
7es
8ur
7ion
7o 5
6ux
5e 6
5ien 2f
7z
6ons
5s
5ta 5
6e b
6ici 3e
7n
8a 1l
8e b
8s
6y
3idina 3x
7e 3t
5o b
3rair 4a
4e
5ment
5s
5tti
7o b
2ce
4nce b
6ia q
7e
8e b
8ment
8nt
8r 1f
8s
8u 3d
8z
7i 7
7ons
3or 2i
2e
3e b
3n 3
3r
3s
3u
4e b
4tenan v
4x
3v 1b
2ftie 53
5ng b
2gne
5e b
5nt
5r
6a 5v
6e 3a
6i 7
6ol 29
7nt
5s
5ul b
6s 8
6x
5z
3o 6x
3ue 2r
2las
3liput 17
2ma
4ce b
5o h
3b 5e
3e
3ita q
5e 2
5iez
5ons
5rop 1a
3on
5a
6d 3m
6g 8
6i 1z
6mes
6nt
6s 4
6t o
5e
6e b
6ne b
7t
6r 1f
6s
6u 3d
6z
5i 46
5ons
5s
4usi cr
3pi 3e
2n
3ge
5a q
5e b
5nt
5ons
5r
6a 5v
6e w
6i 1v
6ont
5s
5z
4ot
6i 4f
6s
2on
4s
2quefacte 14
6i 2p
5t 16
5u c
4ida
7i 3
7mba c
8es
7nt
7s 4
7t o
6e 6
6ien 2f
8z
7ons
6ons
2ra 5v
3e 5w
2s
3a 5c
3e
4nt
4s
4z
3i 46
3se 2r
3te
5a 25
5e b
5l b
5nt
5r 1f
5s
5z
2t
3hia 1w
5ne g
6if 4f
5u 3p
3ier 8
5z
3re b
3s
3terai 1b
7l
8e 48
7tu 1b
7ux
2ve
3ra
5i
6s
7o h
6t
5mes
5nt
5s 4
5t o
4e
5e b
5nt
5r 1f
5s
6q 3f
5t b
5u y
5z
1obby
3e
2cal
5e b
5isa
8i b
8mes
8n 3l
8s 4
8t m
7e
8e
8r 1f
8z
7iez
7ons
4ta 5
5ion
4ux
3omobi 29
6te 14
7i 4h
7ri 22
2ft b
2ge
4e b
4men v
4r 1f
4s
3iciel b
7n 2f
4que
4s
5tic 17
7que
3o
2i
3n
4ta 24
3s
4i c
2mbago b
5i 1b
5r 3k
2ndon 17
4res
3g
4e
5a q
5e b
5nt
5ons
5r
6a 5v
6e 3a
6i 7
6on
8t
5s
5vite
5z
4s
4temps
4ue
6ment
6s
6t 32
6u c
2ok b
2que
5e b
5nt
5r 1f
5s
5t
6ea 25
7u 3d
6s
5z
2rd b
3et 16
3i
3ra 24
3s
4qu
6e
2t
3e 44
3io 3u
3o b
3s
3t 8
3us
2uable
4ng 3w
5t
3cha q
5e
6nt
6r 6w
6s
6t b
6u y
6z
5i
6ez
6mes
6ons
6r u
6s 4k
6t
5o h
3e 2r
3iez
4s
3lou b
3p
4e 6
4s
3rd
5a
6i 3
6mes
6nt
6s 4
6t o
6u 3k
5e 21
5i 7
5ons
5s
3ve
5e b
5nt
5r 1f
5s
5t
6a q
6e
7a 25
7e b
7r
8ent
8i 8
7s
7z
6ie 55
6ons
6s
6t 6j
5z
2ve
4r 1f
2yal 15
4ut 8
5x
3e c
1u
2brif ce
2cide b
5ite
4fer 17
5u 1l
4l 2h
4o 29
3ratif
2e
3s
3u c
2ge 7k
3ub 1b
2i
3s
4ai 9
5n 3s
2lu b
2mie 1b
4na 5
5esc 49
6u 3d
5opho 1b
2nair 8
5s 1r
4tique
3di b
3e
4s
4ti 4z
5te 44
2pi h
2s
3tra
6g 8
6i 3
6l 15
6mes
6n a
6s 4
6t o
6ux
5e 2u
5iez
6n 8
6ons
5ons
2therie
8n 2f
8s
3in 79
3ta q
4e 6n
2x
3e 6
3ue 3t
4re b
5ia 27
6e 3t
1ycee
5n 2f
5s
2s
0ma
2c
3ab 1b
4q 3f
4reux
5on
7i b
7s
3chabe 8
3he
5e b
5f 3q
5nt
5r 1f
5s
5t 16
5u y
5z
4iave 51
5cot 6y
7ulis
5ez
5n
6a
7i
8mes
8rent
8s 4
8t
7l 15
7mes
7s 4
7t o
7ux
6e
7e b
7nt
7r 6w
7s
6s
5ons
4o
5i 1b
5n 88
5s
5uilla 1
9e
ant
ar 38
as
az
9i 7
9ons
3on
5n bi
5s
2dame
3ele 2d
4moiselle
3o 2i
3rie c
5gal
8i 7w
7ux
5le 2i
2estoso
5ria
6o b
2fia b
2gasin
7a 1u
7e 6
7i 46
7ons
7s
4z 2d
3dalen 17
3e
4s
3ic 17
4e b
4q 3f
4ste 45
6ral 15
8t
9s
9u 1b
8ux
3na
5i 3
5mes
5nare j
6er 2h
6ie 45
7m 8
6t
5s 4
5t
6es
6s
4e
5e b
5nt
5r 1f
5s
6ie
8n 2f
8s
7u 3p
5tiq 3f
7sa 2w
8er 38
9u y
9z
8iez
8ons
6o
7casset 16
7metr 4a
8ote 14
ari 22
7pho 2i
7s
8co 4b
8ph 4f
6r 1r
5z
4iez
5fia q
7ca v
7e 8m
7i 7
7ons
7qu 1e
5ons
5tu 3e
4u 3p
3ot b
4uillai 3
9n a
8e
9e b
9nt
9r
aa 5v
aez
ai 7
aont
9s
9u y
9z
8i 7
8ons
2hometa 2s
4ni 2v
5n 8
2i
3a b
3gre
6let 32
6s
6u c
5i
6cho 50
6e b
6mes
6ot 32
6r u
6s 4k
6t
3l
4la q
5e
6chor v
6e b
6r 1f
6s
6t
7o h
7s
6z
5i 7
5oc 1a
6n b
6t
7i h
7s
5u 1b
4s
3n
4s
4t
5e
6nai 9
8nce
9t
7eu c
8z
7iez
8ons
8r
7ons
7u g
6s
5ien
8d c1
8ne 1x
8s
8t
6n 9h
5s
3r 4a
3s
4on
6nee b
8t 16
6s
3tre
6s
7s 8
5isa 3g
7e
8r 1f
8s
8z
7iez
7ons
2jeste b
6u 2n
4u 45
3or
5a
6i 3
6l
6mes
6n a
6s 4
6t
7es
7s
6ux
5do 2g
5e 7b
5iez
6ons
6ta 5
7e
5ons
5s
2ki
2l
3ade b
5ie b
6f b
6v 8
5rer 2h
7s 1w
6oit
9e
9s
4ir 8
5s
6e
4rd b
5ia
5t b
3chance
9u 3d
4ommo 3e
3e
4dicti 1r
4fic 8
6q 3f
4ncontr 2n
5tenda 27
9u b
4s
3fac 1r
5ire
6s
7ais
8n a
7iez
7ons
6t
7e 14
7s
5m 33
5ss 1y
4ra v
3graci 2n
5e
3heur
7eus 1e
9x
7s
4onnete 32
3ice b
5i 2n
4g 2i
4n
5g 1b
5ois
5s
5tentionn 33
3le
5ab cs
5ol 5e
5s
5t 16
3m b5
3poli g
3sa 24
3t
4raita 1
8e 18
8iez
8ons
3veill 4c
5nu g
2ma h
3ell 8
5on 36
6uk 8
5u
6e b
6k 8
6s
3ie b
3mai 1b
5l 17
4if 4f
2n
3age
6a q
6e b
6ment
6nt
6ons
6r 6b
6s
6z
5i 7
3che
6ron
6s
6t 16
5on 36
6t g
3da
5i 3
5l 8
5mes
5n a
5rin
8al 15
9t b
9ux
8e b
8i 3q
8s
5s 4
5t ct
4e 6
3eg z
4to h
5t 8
3gana 16
6es 8
7ux
4e
5a
6i
7ent
7l 29
7s
7t
6mes
6nt
6s 4
6t o
5e b
5nt
5oi 1b
6ns
6t 40
5r u
5s
5ur g
6s 8
5z
4i 7
4u 3c
3ia
5i 3
5mes
5nt
5que 44
5s 4
5t o
4e
5e b
5nt
5r
6a q
6e 6
6i 7
6ont
5s
5u y
5z
4festa
9i 3
9mes
9n a
9s 4
9t
aes
ai 1r
8e r
8iez
8ons
5old b
4gan a9
5uet 16
4lle b
6o h
4oc b
5ns
4pula
8i 3
8mes
8n a
8s 4
8t
9es
aur
9ion
9rice
7e 6
7i 7
7ons
3ne
5qu cu
5s
3oeuvr 7u
4i c
3qua 4n
5e 6
5i 7
5ons
3te
5a 25
5le
7e b
7s
7t b
6u 1b
5s
4il 29
5s 1w
3uc cv
4el
6i 2s
6l 1e
6s
4scri v
2que
5e b
5nt
5r
6a 5v
6eau
9t 3h
9x
7nt
7z
6i 7
6ont
5s
5t 16
5z
4iez
5gno 9q
5lla 5y
7e 2r
7i 7
7ons
5ons
5s
6ar 3k
2raicha 1l
7e 45
7i 2s
5s
4thon
8i 58
8s
5r 8
3bra q
5e 7c
5i 46
5ons
5u 1b
3c
4esc 49
4ha
6i 2a
6mes
6nd
8a 1u
8e 6
8iez
9ons
9s 8
8ons
8s
7t
8e b
8i 8
8s
6s 4
6t o
5e
6a 1l
6nt
6pied b
6r 1f
6s
6u y
6z
5i 7
5ons
4ot ak
3di b
3e
4cag 7l
5hal
8at
8e 44
7usse 8
8x
4e b
3gai j
5r 2d
5y b
4e
5a q
5e b
5l 29
5nt
5ons
5r 1f
5s
5u y
5z
4iez
5na
7i 3
7l 6i
7mes
7nt
7s 4
7t o
7ux
6e 6
6i 7
6ons
5ons
5s
4ota q
6e p
6iez
7n b
6ons
6t 6y
5uillis
6let 16
7i h
4uerite
5illi 3q
3i
4a
5g 8
5i 3
5l g
5mes
5n a
5s 4
5t o
5ux
4e 2r
4juana
4n
5a 4l
5e 6
5goui h
5i 46
5ons
5s
4ole b
6l 8
5nnet 16
6s
4s
4ta 3x
5i 2g
5or 2i
3jola 2d
3k
4eting b
4s
3lou b
3mita 1u
6e 18
6iez
6o h
4on 89
5re 58
6i 7w
5t
6s
6t 1s
5use v
3nier 8
6z
5ons
3oca 24
3qua 5y
5e
6e b
6nt
6r 1f
6s
6ta q
7e
8e b
8r
9ent
9i 8
8s
8u c
8z
7iez
7ons
7t 6j
6u y
6z
5iez
6ons
6s
7a v
7e
5o e
3ra
5i
6n 8
6s
6t
5mes
5n a
5s 4
5t o
4e 6
4on
6na q
7e p
7i 6p
7ons
6s
3s
4eillais
3tag 1r
4e
5a 25
5l
6a 1u
6e 2
6i 7
6ons
5s
4ia 3x
5e 50
5ne v
6ga 29
6i
4yr
6e b
6is 23
7u 3p
6olo 1l
6s
3yland b
2scara
7d 8
7s
6e v
6o h
4ot 16
4ulin
8e b
8i 7w
8s
3qu c4
3sa
5cr bh
5g 8
5i 3
5mes
5nt
5s 4
5t o
4e
5e b
5lot 16
5nt
5pai h
5r 1f
5s
5te c
6t 8
5u y
5z
4ico 39
5e 53
5f
6i bl
6s
5v 8
3turb 4q
2t
3a
3c cw
3e
4las
7s 6c
5o a
4r
5a 5v
5ea 25
6nt
6z
5ial 2t
7u 8d
6el 8p
7z
6ons
5na 1u
6e ci
6iez
7ons
7s 23
7te
6ons
5ont
4s
4z
3h
4ematic 17
9q 3f
9s 23
5u 3d
4s
3ie
5r 8
5s
5z
4n
5a 8o
5e 3o
5i 46
5ons
5s
3raqu 1m
5s
4iarcal 15
9t b
9ux
5ca 8t
6e 6
6id 8
7ez
7ons
6ons
6u 5l
5line 28
6oc i
5moni i
3te b
4hio 29
3ura q
5e 6
5iez
6ons
6te
5ons
2udimes
5r 8h
5s 78
5t g
3rand 2h
4e
5l 29
5s
6q 3f
3sole 8
3vais
7e 32
4e
5i 2i
5s
4iet 16
5s
3x
2x
3ima
6l 6i
6ux
5e b
5i 7w
5u 3p
3wel 51
2ya b
3onnaise
1e
2c
3anic 17
6q 3f
6sa 3g
7e 2x
7iez
7m 8
7ons
5o
6grap 1a
6s
3ha
5g 8
5i 3
5mes
6ment
5nce 16
6t g
5s 4
5t o
4e 3o
3onduire
5iu 3p
5nais
9sable
bi 9
bnt
ae w
aiez
aons
8t 1n
6u 1k
5tent
9a q
9e r
9iez
9ons
9s
3s
2dailla q
7e 2
7i 6p
7o h
3ec 24
3ia
5l 15
5n
6e b
6oc 1a
6s
6t 8
5s
6ti h
5t
6eur
6ion
7que
7s 4y
6o c
6s
5ux
4cal
7e 48
7i cn
6ment
aa q
ae 3o
aiez
aons
as
6st 1b
6ux
5ina 3x
7i 3q
4ocrat 2h
7e b
7ite
4t
5a 95
5ee b
6nt
6r
7a 5v
7e 3a
7i 7
7ont
7rane
be
cn 2f
cs
bs
6z
5iez
5ons
5s
4um b
5s
3oc b
3us bt
2eting b
2faire
5s
6ais
6iez
6ons
5t b
3ia
5i 3
5mes
5n 3s
5s 4
5t o
4e 6
2ge 1b
3ot 3b
2illeu 45
2lancolie b
9que
5ge
7a 1
7e b
7nt
7ons
7r 1f
7s
7u y
7z
6i 7
5i 2i
5oderm 2h
6m 8
6stimul 2d
5t
3e
4e b
4na b
5t
4r 1f
4s
4z 15
3is 1w
3life 1b
6l 3f
3odi 7l
5ra 2g
4n
5g 2d
5ne g
6i 4f
5s
2mbrane 56
7u 29
5e g
5o h
5u
6e b
6r 8
6s
3e
4s
3oi 1b
4rable
6ndu 3p
5ial
7ux
6s 9t
2n
3ac 2p
4ge
6a 1
6e b
6nt
6ons
6r
7a 5v
7e w
7i 1v
7ont
6s
6z
5i 7
4i 3
4nt
3deleviu 3p
6i 58
4ia 1
5e 6
5go 39
5i 7
5ons
3e
4e b
4nt
4r 1f
4s
5tre 51
4u y
4z
3in
5e b
5ge g
6io 2g
7te
6ocoq 3f
5s
3ons
4paus 33
4t 16
3s
4onge
8r g
8s
4ua 9a
5e 47
5r 1t
3t
4ai 9
5l
6e 48
6ite
5nt
5ux
4e
5nt
5r 2h
5s
5u y
5z
4he b
5ol
7e g
7s
4i
5e 1p
5mes
5o 2m
5r u
5s 4
5t
4on
6ne v
7i 4z
6s
5r b
3u
4isa 3g
6era 5v
8e 3a
8i 1v
8ont
7z
6ie 55
6ons
4s
2prena 13
6d 4r
6ez
6i 7
6ne 1x
6ons
4imes
5rent
5s
6a
7ble
7i b
7mes
7n 3l
7s 4
7t o
6e p
6iez
6ons
6s 1y
5t
2r
3cen 28
5rie b
7s bz
4i
5e 45
5s
4redi b
4ure
7s
7ux
6ia 29
6ochro 2g
3de 56
4ie c
5q 3f
3e b
3ita 4n
5e 6
5iez
5ocrat 2h
6i 1b
6ns
3le
5s
5t 16
4i h
3s
3veille
9s
9us 1e
ax
2s
3a
3dames
4emoiselles
3quin
7e 44
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
5yait
4idor
5e
6d
6e
7nt
6r
7a
8it
7ont
7s
6s
6urs
5r 8
3ur 9u
2t
3abolisme
4l
5anga 1l
8u 8
5dehy 3e
5lif 4f
7q 3f
7s 4y
6o
7chrom 2h
7i 3e
7prote 2d
7s
6urg 2h
4morphi 7w
9os 10
4pha 1w
6o 1b
6yse b
8ic 17
5las 2h
4ux
3eo
5re b
6is 23
7t 8
3han 3c
4o 3e
3iculeus 1e
9x
4e c
4s
5s 6l
3re 2r
4o
5no 2g
6s
5pole b
8itai h
5s
3s
3taient
6s
6t
5nt
4e 6o
4iez
4ons
4r f
2ub 5l
3re
5nt
5s
5t 16
4s
4t
5re b
6i
7e
8r g
8s
7mes
7r u
7s
8sa 1o
9e w
9iez
9ons
9u 1b
7t
3t 15
2xica 24
1g
1i
2aou b
2che
5l 2d
5s
5t 1r
3ro
5be b
6ici 3e
7e 50
6us
5cepha 29
6hirurg 2h
6inem 2v
7rcui v
6lima v
6oq 3f
7s 2g
6ristal
bux
5econom 2h
5fic 1a
7lm 79
5gloss 28
6renu g
5metr 4a
5n b
5pho 2i
6rocesse 14
5s
6cop 8
6econ 3e
6ill 1r
2di
2e
3l
3n 2f
3t 16
3ux
2gnon
6ne
8s
8t
9t 8
6s
5t 3h
3ra
5i
6n 7l
6s
6t
5mes
5nt
5s 4
5t
6es
6ion
6o 5
2jo ac
2lan
5ais
5s
3e b
3ice b
5i 58
4e 25
4ta
6i 1z
6mes
6n a
6r 2t
6s 4
6t o
5e 8r
5iez
5ons
3le
5feui j
5na 5
6iu 3p
5pertuis
6o 1b
5randa 1l
9e g
5s
6i k
5t b
4iai 1b
6mp 4f
6rd
8a 5
8ie 2g
8s
6s 1w
5ba c
5em 8
6r b
5gram 2g
5lit 1b
5metr 33
5on
7ie 2g
7n 28
7s
5therm 2h
5vol v
3ord b
4ui h
2me 6
3i
2n
3a
4b 29
4mes
3ce
5s
5u c
3e
4r
5a
6i 3
6l
7e b
7ie c
8s 4y
6s
6ux
5e 3a
5i 7
5ont
5va 51
6e b
4s
5tro 2i
4t 32
4u 45
3i
4atura q
8e 6
8i 77
8ons
4e 53
4ma
6l 15
6ux
5e b
5isa 2w
7er 1f
8z
7iez
7ons
5u 3p
4s
5te 1b
6r 8
3nesing 3q
3ois
4ra q
5e 6
5iez
6ons
6t 5e
5ons
4u b
3ui v
4s
5cu 29
4ta
6g 8
6i 1z
6mes
6nt
6s 4
6t o
5e 54
5ie
7r b
7s
7us 1e
8x
7z
5ons
2ra
4cl 8
5ule
8e b
8s
8us 1e
9x
4g 8
4nt
3e
4nt
3oir b
5ta 1
6ee b
7nt
7r 6w
7z
6ie 53
6ons
2s
3at o
3e
4r
5a
6b 29
6i 3
6s
5e
6nt
6r 8
6s
6u 3d
6z
5icorde b
ai 2n
6ez
6ons
5ont
4s
3s
4iez
5l 3c
5on
7n 28
7s
5v 8
3te j
2t
3e 3o
3railla
9d 8
9g 8
9i 3
9mes
9n a
9s 4
9t o
8e 6e
8i 7
8ons
5l 15
5ux
2xer 6b
4u c
3te b
1obile b
5ie 45
6s 9t
6te
2che 32
2de
4la 5y
5e 2r
5iez
6ons
6sa
8i b
8s
7er l
8z
7iez
7o 5x
5ons
4ra
6i 3
6mes
6nt
6s 4
6t
7es
7ion
7o
5e 6
5i 7
5n 1d
4s
5t 4a
3ifia 1
6cati 1r
6e
7e
7nt
7r 1f
7s
7z
6i 7
6ons
3ula
6i 1z
6mes
6n a
6s 4
6t o
5e 6
5i 7
5ons
6r b
2elle 56
5o h
3urs
2i
3nd 1b
4e
5a 25
5r 2h
5s
4s
3r 7g
3s
4e 6
4i
5ez
5mes
5r u
5s
6sa 1o
7e w
7iez
7ons
7u 1b
5t
4si 2i
5o br
3te 7n
4i
5e 1p
5mes
5r u
5s 4k
5t
2lecul 5e
3le
5s
6s 8
5t
6i 4f
6on
8n 7r
8s
6s
4i 34
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
3ac i
4rch 2h
5q 3f
4st 4f
3de 6
4ial
7e 48
7i 7w
6ux
5ez
5ons
3eta 5
5i 7w
3gol
6e b
6i 58
6oi 3e
6s
3ite 14
5oi 1b
6r
7ag 8
8t b
7ing b
7s
5ri 22
3naie 6d
5ya 5y
6e 7o
6i 7
6ons
3oling 3f
6t 1a
5og 4p
4phas 33
5lac 8
7n b
5ole b
7i cn
5rix
5so 2i
5t 4f
4ton 4a
5ra 22
6e 2g
5yp 8
3seigneur
4ieur
5gnor
9e b
9i
4tre b
6u 2n
3t
4a
5ge b
6nar 3k
7e
8s
8t 16
8u 3d
5i
6s
7o h
6t
5mes
5n a
5s 4
5t o
4e 2r
4golfi 4f
4o e
4r 70
4s
4ue 3t
5r 8
3ument
8a 3x
8s
2qua 5a
4e
5e b
5nt
5r 6w
5s
5t 40
5u y
5z
2ral
5e 48
5i cb
3bid 8
5ll 2n
3cea 25
5l 7i
3d
4ac 1a
5i 9
5nc 1t
6t g
4e w
4ons
5r 83
4r f
4s
4u g
3e
4a 25
3fl 1t
4on cx
3gua q
5e
6e b
6nne
7t
6r 1f
6s
6z
5ienne
7z
6ons
5ons
3ne g
4if 29
3ose
3phe 2g
5ine b
7oma 2i
5oge 2i
4i 1r
3se b
4u 1b
3t
4ade j
5isa 37
7er 38
8u 1w
8z
7iez
7ons
5lite
4e
5l
6l 1e
6s
5s
4ie c
5f ce
4s
4u 28
3ue b
3v 7l
2scout 28
3que 8
2t
3ar 3k
3el b
4u c
3if b
4o 3u
4v 3v
3o
4ri 7w
5ship b
4s
3s
3us
2u
3cha
6g 8
6i 3
6mes
6nt
6rabieh b
7d t
6s 4
6t o
5e
6e b
6nt
6r
7a 5v
7e 3a
7i 7
7on
9n 19
9t
6s
6ta q
7e 4o
7iez
8s
7ons
7t 6j
7u 1b
6z
5i 7
5o e
5u 1b
3e
4t 7f
3illa 5y
6e
7e b
7nt
7r 8b
7s
7t 16
7u c
7z
6i 7
6o e
6u 1b
4se
3la 5y
4e 2
4ier 8
6z
5n
6a 1u
6e
7e b
7nt
7r 1f
7s
7t 32
7u y
7z
6i 46
6ons
6s
5ons
3raient
6s
6t
5n a
4ez
4iez
5ons
5r
4oi c
5n 36
4ra
6i 2a
6s
5e 1p
5i 7
5o 5x
4u 9h
3s
4quet
8ad 8
9i 1b
8er 2h
8o h
8s
4sa
6i
7ll 1r
7s
7t
6mes
6n a
6s 4
6t o
5e
6l 2d
6nt
6r
7a 5v
7e 3a
7i 7
7on
9t
6s
6u 3d
6z
5iez
5oi c
6n b
5u g
4tache b
8u g
5er 17
5iqu 5e
3tard
7e b
7i 4z
7s
4on
6na 1
7e
8e b
8nt
8r 6w
8s
8u 3d
8z
7i 46
7ons
6s
3va
5i 3
5mes
5n 3s
5s 4
5t o
4e
5e b
5me 98
5nt
5r 1f
5s
5z
2yen
5ag 2n
5n 1t
5s
2zarab 8
1s
1u
2et 32
2ffi h
2le
4s
4t
5a b
5i 4z
5s
5t 8
3ticellul 28
6olo 1b
5dimensionn 4d
7sciplin 28
5fil 28
6lo 1b
6or 2g
5later i
5medi 2v
6illiard 28
aonn 28
6oda 29
5nation i
5pa 1b
6le
8s
8x
9a q
9e 2
9i 7
9ons
7ia q
8can 3e
8e 6
8i 7
8ons
6rocesse 14
8prie 16
5raci i
6isq 3f
5salles
6tandard b
5tube b
8ul 28
7d 8
2nicipal
9e b
9i 7m
8ux
7e b
4t
5ionn 8v
8s
2r
3at o
3e
4s
3i
4e
5r b
5s
5z
4r u
3mu b4
3s
2scl 1t
4ulai 1b
7tu 1b
6e 3t
3e
4a 25
4e b
3ica 3x
5i 58
5ograp 1a
4qu 7z
3t
4ang b
3ulma 2s
2tan a
4t
5es
5i 1r
3e 6
3il 2p
4n cy
3uel
6l 1e
6s
1yope b
2riad 8
5met 1b
3tifor 2g
5l 29
2stere b
6ieus 1e
9x
4if ce
5q 3f
2the b
4ique
4ograp 1a
5logie
5ma 2i
0na
2bo a
2ce j
2ge
4nt
4r 1f
4u y
2if b
3n g
3ssain b
7s
7t
6n 3s
5e w
5iez
5ons
3t 1n
3ve 32
2na
4s
2pal 3p
3oleon
8i 58
8s
5ita 24
3pe
5e b
5nt
5r
6a 5v
6e 3a
6i 7
6on
8t
5s
5z
2rcisse b
7ique
4oleps 2h
5tin 8
7ques
3i 2i
3ra
5i 3
5mes
5nt
5s 4
5t
6es
7ur
2se
2tal g
4tion
5o 5
3ion
6al
8e b
8i 7m
7ux
6s
3ura 9a
5e
6l
7l 1e
7s
6s
2ufrag 3w
3seabon 3k
5e 56
3til 8
5que
2val 15
4ri h
5q 3f
3et
5s
5te
7s
7u y
3igan a
6teur
7ion
5u aq
4r 8
3r 2p
2zi g
1e
2anmoins
4t 57
2bule 3t
5ise 14
2cessair 1e
6ita 1
8e
9e b
9nt
9r 1f
9u 3d
9z
8iez
8ons
3tai 1b
5r
6i 2i
6s
2e
3s
2fas 16
2gati 4h
5on b
6scop 8
3lige
7a 1
7e b
7n n
7ons
7r 1f
7s
7z
6i 7
3oce b
5ia
7ble
7i 3
7mes
7n a
7s 4
7t
8es
9ur
8i 1r
6e 6
6i 7
6ons
3re
5s
6s 8
4oi 3e
2ige
5a
6it
6t
5r
6a
7it
5s
5u 3d
2ne b
2o
2ptuniu 3p
2rf b
3on 17
3ve 3t
4osite
2s
3tor 17
2t
3s
3te
5ment
5s
5t 8
4oi 6j
5ya 5y
6e 7a
6i 7
6ons
2uf b
3roblas 16
5chirurgic i
de
en 2f
es
5depresse 14
5logique
8ue
5n 4e
5psychiatr 4a
5transmette 14
7op 8
3tralis 9t
5e b
5ino b
5on b
6phi 29
3ve b
4ie 2g
2veu 8d
2z
1i
2a
3is
5a 3g
5era 5v
7e 3a
7i 1v
7ont
6z
5iez
5ons
2che 5d
4oi c
5n b
3kel
6a 1u
6e 4o
6iez
7f 4f
7ons
6l 6j
6ons
6s
3ol b
4tin 1d
2d
3s
2e
3c 8
3r u
3s
3tzsche 58
3z
2gaud
6e 44
6s
2que
5doui j
5s
2rvan 2v
2tra
5i 3
5mes
5nt
5s 4
5t 8g
2veal 15
5u 8d
1o
2ble
5s
6s 8
2ce
4s
3tue j
5l 8
5r 2i
2el b
3ud b
2ie 69
3r
4ce 14
5i
6e b
6mes
6r u
6s
7sa 1o
8e 2c
8iez
8ons
8u 1b
6t
4e b
4s
3se
5ra 2h
5s
5ti 3q
6t 8
3x
2m
3ad 1d
3bra q
5e
6e b
6nt
6r
7ai
7ent
6s
6u 3d
6z
5iez
6l b
6ons
5ons
3inal 6i
6tion
6ux
3m 1t
3s
2n
3ne
5s
5t 16
2rd
3mal
6e 48
6ie 50
7s 4y
5n 3k
5ux
4e g
3veg 17
2s
3talgie
8que
2tai
5re
7s
8s 8
5s
5t
4mes
5ment
3e 6
3ic 8
4fia q
6cation
6e 8m
6i 7
6ons
4on
6n 4d
6s
3oi 1b
4rie 16
3r 8
2ue 3o
3il 29
3nou b
3rrai h
5i
6ce 44
7i 4z
6e b
6mes
6r
7ent
7rai
6s
7sag 8
9i 9
9n a
8e 2c
8iez
8o h
6t
7ure
3s
3veau
7t 8
7x
5l
6l 8
2va 71
3emb 1b
3ice b
5ia v
2yad 8
4u cz
3e
4e b
4r
5ent
5s
4s
1u
2ag 7l
3nc 1t
2clea 8t
5e 6
5iez
6n 8
6ons
5ol 8
6n b
6prote 2d
6ti 3e
5us
2dite
2e 31
2ir f
3sai 9
5nc 8
6t
3t
4s
2l
3le 48
3s
2merai 1b
6l 15
6ux
5iq 3f
6s 23
5o
6s
6t by
5us
2pti i
2q 3f
2s
2trimen v
5tif b
7onn 4d
7v 8
1yl 1r
0oasis
1bei
4r u
4s
5sai 9
7n n
6e w
6iez
6ons
4t
3s 8
2jecta 8o
6e 2
6iez
7f b
7o h
7v 1t
6ons
4t b
2ligata 5
7i 1r
7o 5
5e
6a
7i 3
7mes
8ment
7n a
7s 4
7t o
6e b
6nt
6ons
6r 1f
6s
6z
5i 7
2sce 2i
4ur
6c 5p
6e b
6ite
6s
3eda
6i 3
6mes
6nt
8e
6s 4
6t o
5e 6
5i 7
5ons
4ques
6i 2n
4rva
7i 3
7mes
7nt
7s 4
7t
8es
9u c
8i 1r
8o 5
6e 6
6i 7
6ons
4ssion
9n 4d
3olesc 49
6t 8
3tac 29
4inames
7ssiez
7tes
8ion
6e
7e b
7r
8ez
7s
7z
6i 7
6ons
4rua q
6ctif b
9on
9v 8
6e 6
6i 7
6ons
2temp ao
4na 13
5ez
5iez
6ons
6r
5ons
5tion
5u g
3i 4m
2us
1ccase b
5i 9g
3ident
8a 8u
8s
3ul 40
4pa
6i 3
6mes
6n a
6s 4
6t
7es
7i 1r
5e 31
5i 7
5ons
4rren n
2ean
5au 16
5idelms
6e 50
5ograp 1a
5s
2tave b
5ia q
6e 6
6i 7
6n b
6ons
3obre
2ula 5
1deu c
2i 2n
2oran a
5t b
1eil
2uf
4s
3vr 19
1ff
3ensa 1
6e 2
6iez
7f b
7v 8
6ons
4rt
6e b
6o 5
6s
3ice b
5ia
7i 3
7l
8i 7w
7mes
7n a
7s 4
7t o
7ux
6e
7l
8l 1e
8s
7nt
7r 6b
7s
7us 1e
8x
7z
6i 7
6n 4e
6ons
3rai 9
5nd 8
6t g
4e 6o
4i 9m
4ons
1giv 4e
2re
1h
2e
1ie b
2gnon
6a 3e
6i 4f
6s
2l
2sea 25
1le
2ive
5ra 2h
5s
5tai h
6t 8
4ie c
5n 8
2ympe b
5ia 3e
6e 50
6q 3f
1mbilic
7a 3x
7s
6que 8
3re
5e b
5l 29
5nt
5r 1f
5s
5t 16
5u 3d
5z
2ega
3let 16
2is
1n
2ce b
3l 8
2de
4s
2gle
5e b
5s
5t 32
2t
2ze
1pen b
3ra
5i 3
5mes
5nd 8
6t g
5s 4
5t
6es
7ur
6ion
9n 4d
9s
6o 5
4e 7b
2iniatrames
9ssiez
9tes
8e
9e b
9r
ae 3a
ai 7
9s
9t 8
9z
8i 7
8ons
5ez
5o h
3u 3p
2ossu 3p
2portun
8e b
8iste
9t 8
8s
4sa
6i 3
6mes
6nt 15
6s 4
6t o
5e 6
5iez
6tion
an 4d
5ons
3ressa 1
7e 2
7iez
8f b
8on
8v 8
7ons
4ima
7i 3
7mes
7nt
9e
7s 4
7t o
6e 6
6i 7
6ons
2te p
3ima
6l 6i
6ux
5isa 3g
7e 2x
7iez
7me
7ons
7t 8
5u 3p
4on
6n 4d
6s
4que
1r
2ac 29
3g 7l
3l 15
3nge
6a 6a
6e b
6nt
6ons
6r
7a
8i
9e b
9s
9t
8s
7e 3a
7i 1v
7ont
7s
6s
6z
5i 7
3te 14
2be b
3ita
6i 1z
6l 15
6mes
6nt
6s 4
6t o
6ux
5e p
5iez
5ons
2chest 52
4ide 8
5s
2dinai 1b
6l 15
6nd b
6te 14
6ux
3onna
7i 3
7mes
7nc 1t
8t
7s 4
7t o
6e 6
6i 7
6ons
3r 8
3ur 3m
2eillar 3k
6e
7r b
7s
7t 16
6o h
2gandi b
5e
6a 25
6s
5igram 2g
6q 3f
6sa
8i 3
8mes
8s 4
8t
9es
aur
9ion
cn 4d
cs
7e
8e
8nt
8r 1f
8s
8z
7iez
7m 8
7ons
5sin
8a q
8e
9e b
9nt
9r x
9s
9z
8i 7
8ons
8s
4s 2g
3e
3ie b
3ue
5il
7l 2n
7s
5s
2ient
6a
7i 3
7l 15
7mes
7nt
7s 4
7t m
7ux
6e 2r
6iez
6ons
6s
3ginai 1b
7l
8e b
8ite
7ux
6e
7l 8p
7s
2phelin
8a v
8e b
8s
5o h
2q 3f
2tei 51
3hocent 1b
5dont 2h
7x 4a
5gene 1w
8i 8
6on i
6rap 64
5ped 2h
6hon 2h
6t 4f
1s
2a 5a
2car b
2e
3i j
3nt
3r
4a
5i
6e b
6s
6t
5s
3s
3z
2sements
4u 3d
1tag 8
2e 31
1u
2ais
2bli
5a q
5e
6e b
6nt
6r u
6s
6t 16
6u 3d
6z
5i 7
5ons
5s
2est
2f
2i
3e b
3lla q
5e
6e b
6nt
6r 8b
6s
6z
5i 7
5ons
2raga h
3s
4e b
4o h
2ste
2t
3il
5l 9u
5s
3ra
5ge
7a 1
7e b
7nt
7ons
7r 1f
7s
7u 3d
7z
6i 7
5i 3
5mes
5nc 3m
6t
5s 4
5t o
4e
5cuid 4c
5e b
5mer
5nt
5p d0
5r 1f
5s
5z
2vert
6e 48
6s
6u 1b
3ra
5g z
5i
6s
7o h
6t
5mes
5n a
5s 4
5t o
4e
5au b
5e b
5nt
5r 1f
5s
5u y
5z
4ie 53
5mes
5ons
5r u
5s 4
5t
4o e
1vai 1b
3le b
2erdose
2ni b
2ul 6r
1xford b
2yg b5
1zone g
0pacemak 3q
3ifia q
6e 8m
6i 7
6ons
6q 3f
6ste
3k
3oti j
3te b
4o 29
2ddy
2f
2gaie 6d
5l 29
3e
4s
2ie
4men v
4n
5n 8
5s
5t
4ra 5v
5ez
5i 1v
5o 5x
4s
3lla
6g 8
6i 3
6mes
6nt
6r 84
6s
7se 1x
8iez
8o 9q
6t o
5e
6e b
6nt
6r 1f
6s
6t
7a 1u
7e
8e b
8r x
8s
8u c
8z
7iez
7ons
7s
7t 6j
6u 3d
6z
5iez
6ons
6s
5on 36
6t g
3n b
3r
4e
5s
6s 8
4s
3sibl 1e
3x
2kistanais
2l
3ac 8
4is
4n
5ch 8
6r 1t
5gr 1t
6u 19
5qua q
7e 6
7iez
8n b
8ons
7ons
5s
3e
4ron
4s
5tin 17
6r 8
4t
5o v
5s
5ta q
6e 6
6iez
7s 23
6ons
5uvi 3q
3ie
5r g
5s
3me
5e b
5nt
5r
6a
7i
8e b
8s
8t
7s
6e 3a
6i 7
6ont
5s
5t 16
5z
4ie 55
5fi 3e
5lob 33
5ons
5parti g
6e 3e
5sequ 33
5t 2d
3omb 8
4ur 3e
3piez
5ons
5ta 1
6e 94
6iez
6ons
2mplemouss 3c
2n
3ace 8
5h 7g
4ma b
5erica 24
6s
3ca
5r 16
5s
4ra 22
5eas
7t 2d
3da
5nus
5s
4ectes
5mes
6ie
6oniu 3p
4o 1b
3ie 53
4qua
7i 3
7mes
7n a
7r 3k
7s 4
7t o
6e 6
6i 7
6ons
3ne
5au cz
5e b
5nt
5r 1f
5s
5t 1r
5z
3se 76
3talon
8na 3e
8s
4heo h
6r 8
4ie 1b
5n b
4ograp 1a
5ir 8
6s
5met 1b
6i 2g
5ufla ch
8e p
8i 46
8ons
6m b
2o 50
2pa
4s
3e
4rasse 44
8i 4z
3i
4e c
4lionac 33
5la 5
6e 56
6if 4f
6om 8
7n
8na 5y
9e p
9i 7
9ons
8s
7ta 5y
8e 6
8iez
8ons
3ota 1u
5e p
5iez
5ons
3y
2que
5bo v
5ret 16
5s
5t
6a 1l
6eu y
6s
2r
3aba 1w
5ellu 3p
5ole b
7oi 3e
4cente 1w
5he 4w
6u ak
5le v
4da q
5e 7n
5iez
6g 2g
6ons
6s
7iaq 3f
8e c
5ons
6s
6x 4e
4ge b
5rap 1a
6e 29
4i
5s
6o 6m
6s 2y
5t 1n
4langa 1l
5itterai 1b
btu 1b
5lax 8
6ele
9pipe 3e
9s
8i 7w
8ogram 2g
5ysa 1
7e 6
7ie 1p
7ons
4mec 2h
6dic i
6s
6t aw
5ilit 28
4ng 8s
5oia
8q 3f
8s
7d 8
6rm i
5t
4pe v
5ha q
6e
7e b
7nt
7r
8a 5v
8e 3a
8i 7
8n i
8ont
7s
7z
6iez
7mosis
7ons
6ons
6ras 1s
7en 2h
6y 1w
5lu 2h
4s
5cev 8
6ol 28
5ita 8t
7e 6
7iez
7ons
5o 51
5s 1y
5tat i
3c
4e
5lla
8i 1z
8mes
8nt
8r 2t
8s 4
8t o
7e 6
7i 77
7ons
4hemin
9a q
9e 6
9i 46
9ons
9s
4omet 1b
5ura 13
7e w
7iez
8ons
8r
7ons
7r 1j
7s
7t
7u 1k
4s
3do 3u
3e
4il
6l 1e
6s
4nchymat 2n
9e b
5t
6al
8e b
8ies
7ux
6e
7r i
7s
6hes 33
6s
4r
5a cc
5e
6nt
6rent
6s
4s
5i 8
5sa q
6e cd
6iez
6ons
4z
3faire
6s
7ais
7iez
7ons
6t
7e 48
7s
5ss 1y
4ois
5nd bk
6t
4um
6a q
6e 7c
6i 7
6ons
6s
3i
4a
5d 8
5g 8
5i 3
5mes
5n 3
5s 4
5t o
4e
5e b
5nt
5r 1f
5s
5tai 1b
7l 15
7ux
5u y
5z
4s
5et 16
5ie 50
6s
3j cv
3ke ax
4ing b
6son
9i 58
9s
3la 4n
4e
5e b
5ment
9a 8t
9e p
9iez
9ons
5nt
5r u
5s
5u y
5z
4i 7
4oi c
5ns
5ta q
6e p
6iez
6ons
6t 8
3me
5l 2h
5ntu 1b
5sa h
4i
3od 4v
4i
5s
6se b
7ia 3x
8e 50
4le b
5i
6e 45
3qua q
5e
6e b
6nt
6r 1f
6s
6t
7a 1u
7e
8e b
8r
9ent
9i 8
8s
8u c
8z
7iez
7ons
7s
7t 6j
6u y
6z
5i 7
5ons
3rai cr
4ici 3e
3s
3t
4age
7a q
7e b
7nt
7ons
7r 1f
7s
7u c9
7z
6i 7
5ient
6s
6t
5n 3s
4e
5nai 1b
7ria v
6t
5r 1b
5s
5z
4i
5ai 1b
6l 15
6ux
5cipa 95
8e p
8ia 3x
9ez
9ons
8ons
6ular 8y
8e b
8ier
be 48
bs
5e
6l
7le
9ment
6s
6z
5mes
5ons
5r u
5s
6a 2s
6s 1y
5t
6e 14
6if b
7o 3u
7v 8
4on b
5us 8
6t
6z 8
4s
3u
3vena 13
6ez
6iez
7ons
7r
6ons
6u g
4ie bb
5n 9h
5s
2s
3c i
3sa
5cai j
5d 8
5ge
7r g
7s
5i 2a
5mes
5n a
5s 4
5t o
5van v
4e
5e b
5menta q
9e 2u
9ie 53
9ons
5nt
5poil 79
7r v
5r
6a
7g 8
7i 3
7s
6ea 25
7l 29
7nt
7z
6iez
7ne
9s
9t 16
7ons
6o 5x
5s
5u y
5z
4ible
5ez
5f
6lo 1b
6s
5m
5on
7na 1
8e
9e b
9l 8p
9ment
9nt
9r 1f
9s
9t 16
9z
8i 7
8ons
7s
5v 8
4oi 1b
5ns
3tel
6l 1t
6s
5nag 3f
5q 3f
5ur
7ie 50
8s 23
7s
4ich 70
5l 5l
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
7a 1u
7e 2u
7i 7
7ons
7s
5l 8
4r
5a 5v
5e w
5i 7
5ne
7l 8p
7s
6ite
5ont
4s
3hetiq 3f
4ogen 4a
5logie
9que
5s
3iemment
5nc 8
6t 9s
5z
4na 1u
5e 6e
5i 7
5oi 1b
6ns
4o
5ns
5s
4s
5sa q
6e 2u
6ie 53
6o h
3riarcal 15
9t b
9ux
8h 8
5ce b
6ia v
7e 50
6la h
5e b
5line 28
6oc i
5moi 2i
7ni i
5otar 3k
7e b
7ique
8sme
4on
6ag 8
7l 15
7t b
7ux
6na q
7e
8e b
8nt
8r 1f
8s
9s 8
8z
7i 7
7ons
6s
6y 2g
5uill ay
3te
5e b
5moui j
5nt
5r
6a 5v
6e 3a
6i 7
6n b
6ont
5s
5z
4iez
5nsona 1l
4ons
3ura 1u
5e 6
5iez
6n b
6ons
5o h
2ulet 16
4ie 50
5n 17
4owni 2v
3me
5e b
5l 29
5nt
5r 1f
5s
5z
3pier 8
6t 16
3s 6y
3vre
6s
7s 8
6t
7e b
7s
7t 8
2ve 2
3illon
8na 5
9er 2h
8s
2ya 4n
3e 2r
3ons
3s
4age
7r g
7s
5n
6na v
7e 44
6s
1eage
5e 45
5s
3u
4x
2che
5e b
5nt
5r
6a 5v
6ent
7s 1w
7z
6i 1v
6ont
6s
5s
5t 16
5u c9
5z
2dala q
5e 6n
5i 6p
5o
6ns
6s
3est 1b
3iatr 4a
4cell 5e
5ula 5
7e g
6r 8
3ophil 4a
2ga 1w
3r 8
2igna 1u
5e 2r
5ie 55
6mes
6ons
6rent
6s 4
6t
5oi 45
6ns
5ures
3na ch
4d 9p
4e 6
4s
4t
5e b
5r 8
5s
5ura q
7e 6
7i 7
7l cv
7ons
2kin
5e g
5ois
5s
2ler
5a 5v
5e 3a
5iez
6n
7a 1l
7e b
7s
6ons
5ont
3le
5s
5t
6a 1u
6e
7e b
7r
8ent
8i 8
7s
7u y
7z
6ier
9e b
9i 2i
9s
8z
6ons
6s
6t 6j
4iculag 8
9i 1b
8e
9e b
9s
9u 3d
3ota
6g 8
6i 3
6mes
6nt
6ri b
6s 4
6t o
5e 2r
5iez
5o 3u
4u 1w
3uch 7r
2nal
5e b
5i 7m
5ties
6y b
3c 4t
3d
4ag 8
5is
7o h
6t
5n a
5rd b
4e
5loq 3f
5nt
7if b
5r 2h
5s
5z
4r f
4u
5e b
5la 8t
6e
7nt
7r 1f
7s
7t 16
7z
6i 7
6ons
5s
3etra 95
6e 6
6i 7
6omet 1b
7ns
3ib 29
4ch 8
5ille g
8in 8
9u 3p
4nsul 5e
4s
4tence
9r 2h
8i 3q
7t
8e b
8iai 1b
al 15
aux
8s
3ny
3omb 1b
3sa 4n
4e
5e b
5nt
5r
6a
7i 2a
7s
6e 3a
6i 7
6ont
5s
5u y
5z
4iez
5f b
5on
7na
9i 1z
9mes
9nt
9s 4
9t
aes
as
8e 6
8i 7
8ons
7s
5v 8
4ons
3tacl 8
6or 3e
6r 2d
5dacty 29
6ecago 2i
5ed 1b
5gon 4e
5mer 8
7t 1b
5n 8
5po 51
5rch 2h
5teuq 3f
6hl 1r
6o 2g
4e
5co 16
5decago 2i
5s
4hiobarbita 51
5od 8
6ta 51
3urie
2pe
4r 8
3in
5i 4f
5s
4tes
3permin v
2quenau 3k
6o v
2rce
5e b
5nt
5pt
7e 14
7if b
8on
8v 8
7ri 22
7s
5r
6a 5v
6ent
7t 16
7z
6i 7
6ont
5s
5u y
5va 13
6ez
6i 7
6oir
7ns
6r 1j
5z
4ha q
5e
6e b
6nt
6r
7a 5v
7e 3a
7i 7
7on
9n 8
9t
6s
6u y
6z
5iez
6ons
6s
5lora 16
5man
6en
5o e
4ois
6t
6ve 1x
5ns
4u
5e b
5mes
5rent
5s 4
5t
6a 1
6e 2
6iez
6ons
3d
4a 1o
4e w
4i 5u
4ons
4ra 5v
5e
6a 25
6z
5iez
6ons
6x
5o 5x
4s
4u
5e b
5r 19
5s
3e
4s
3fectif b
8o 2m
8v 8
4id 4a
4oli 33
5ra 5y
6e 6t
6i 7
6man 3s
6ons
4usa q
6e 6
6iez
7on
6ons
3i
4l
5l 2n
5s
4ma q
5e
6e b
6nt
6r 1f
6s
6t 1b
6z
5i 7
5ons
4od 8
5s 16
4patetic 17
5et 2h
5herie b
9que
6ra d1
5l 8
5t 4f
4r u
3le
5c 1a
5e b
5nt
5r 1f
5s
5z
3mafros v
5lloy b
5nence
8t 3b
6gana 16
4eab cs
5t
6s
6ta 13
7e w
7iez
7ons
7r f
4ie 50
5mes
5rent
5s
6se 1x
7iez
8f b
8on
an 28
8v 8
5t
3pendicul 28
5tr 1t
6ua q
7e ci
7iez
8ons
8te
7ons
4lex 8
3quisite 14
9i 80
3ron b
5que v
4uc 1a
5qu 3m
3se
5cuta q
8e 2
8iez
9on
8ons
8ri 22
5l b
5s
5vera 92
8e p
8i 7
4ica 5
6o v
5en 2i
5f 5j
5l
6la 6a
7e
8e b
8nt
8r 8b
8s
8z
7i 7
7ons
6s
5sta 1
7e 94
7iez
7ons
4onnag 8
8lis 23
at 8
7e
8l
9l 1e
9s
8s
7i c5
4pect 3z
5icace b
9ite
4uad 1t
6sif b
8on
8v 8
5lfa 16
7ur 33
3te b
4in 49
4uis
7an 3c
5rb 3v
3venc 1a
5rs
7e b
7ion
6ti
8e b
8mes
8r u
8s
9sa 13
ae 6o
aiez
aons
8t
2sai 3
4nt
6e
7s
7u c
6s
3e
4nt
4r 1f
4ta b
5t 8
3os
3simiste
3te cd
4ici 3e
5ez
5f af
2tale b
5oi 3e
4rad aq
5d 79
4s
5e b
5s 1y
3e
4r 1f
4s
3it
5e
6s
7s 8
5ion
8n 6r
5o 5
5s
3rarqu bd
4e
5e b
5l b
5s
5u 3d
4i
5e b
5f ce
5mes
5n b
5r u
5s
6sa 5c
7e 6o
7iez
7ons
5t
4ochim 2h
5dolla c
5ga 29
5le
7s
7t 16
7u 1w
6ie 45
7f 4f
6ochim 2h
2u
3pla 6a
5e
6e b
6nt
6r
7a
8i
9e b
9s
9t
8s
7e 3a
7i 7
7ont
6s
6z
5i 6p
5ons
3r
4e 3t
4s
3t
3vent
3x
1haramin 2n
5on
7i 58
7s
4e b
4maceutiq 3f
7ie
9n 2f
9s
7odynam 2h
8gnos 2h
8pe 8
3se
5met 1b
5s
2enic 17
5que 8
5x
4obarbita 51
5l b
5men 4e
5typ 8
2ilanthrop 4a
5tel 2h
4ipp 24
5sti h
4o
5dendr 1r
5s
6opha
ai 3
al 8
ames
ant
as 4
at o
9e p
9i 1v
9ons
2ob 2h
3enix
3q 3f
3spha ak
6e 2i
6olipi 3e
7ra q
8e
9e b
9nt
9r 1f
9s
ac 49
9z
8i 7
8ons
3to
5calq 3f
6ellu 29
6him 2h
6omposeu 1w
7nductte 14
dri 22
7pi 70
5elasticimetr 2h
5gen 4a
6rammetr 2h
8phe b
aia q
be 6
bi 7
bons
bque
8veu y
9u 1b
5ly 1w
5mat 1r
6etr 4a
6onta 1l
5n b
5pho 1b
6i 29
5s
6ph 4f
6ta v
7y 29
6ynthe 1w
5theq 3f
6yp 4a
2ras 1s
2ylla 3e
5i 8
5oxera b
9e g
9i 58
3sic 17
5ocrat 4a
6gnomon 2h
6nom 2h
5qu 1e
1i
2anissimo
6te
4o
5for 16
5s
5t 6l
3u 9l
2c
3ard
6a h
6e b
6s
5el b
6sq 3f
4s
3colo b
3henet 16
5t b
3kpocke v
3ola q
5e 2r
5i 7
5o
6ns
6s
3s
2e
3ce
5s
5t 16
3d
4estal
8ux
4s
3ge
5a 1u
5e b
5nt
5ons
5r 1f
5s
5u c
5z
3rra
6i
7l 29
7s
7t
6mes
6nt
6s 4
6t o
5e
6e b
6nt
6r
7a 5v
7e 3a
7ies
9z
8ons
7ont
6s
6u 3d
6z
5i 6p
5ons
6t b
3te 6
4iez
5n 81
4r 8
3u
4v 1b
4x
2f
2ge
4on
6na 1
7e 6f
7i 6p
7ons
6s
4r 1f
4s
4z
2le
4s
3ie 55
3la
5g 8
5i 3
5mes
5nt
5r 3k
5s 4
5t o
4e 7o
3ota 1u
5e 6
5iez
6n b
6s
5ons
3ula 5
5e b
5i 3q
2me 98
2n
3ce
5a 25
5e b
5li 3q
5nt
5r 1f
5s
5t 16
5z
3goui h
3s
3te 6
2oc ar
3n
4na q
5e p
5i 46
5ons
4s
2pe
4a 25
4let 32
5i 2i
4r
5a
6d 8
6i 3
6s
5e 3a
5ie 1p
6n 8
6ons
5ona 51
7t
4s
3i
2qua 5y
4e
5e b
5nt
5r 1f
5s
5t
6a 1u
6e 4o
6iez
6ons
6s
6t 6j
5u c9
5z
4r 8
2rata 1u
5e 9i
5iez
5ons
3e b
2s
3cico 29
6ulte 14
9ri 22
9u 1b
5for 2g
5n 8
5vo 1b
3se
5e b
5nli v
6t
5r 1f
5s
5t 16
5u c9
5z
3te 2
4ole
7s
7t b
5n 36
5u b
2te 56
3i 8
3oyab 29
3toresq 3f
5sporu 3p
2zza b
4eri 2v
1laca
5g 8
5i 3
5mes
5nt
5r 84
5s 4
5t o
4e
5bo b
5e b
5ment
5nt
7a
8i 1b
8s
5r 1f
5s
5t 32
5u y
5z
3fond b
6na 1u
7e 2
7i 6p
7ons
3ge b
4ia
6i 1z
6mes
6nt
6s 4
6t
7es
7s
5e 6
5i 7
5ons
3id
5a 1
5e 2r
5i 7
5oir 2h
6ns
6y 3q
5s
4e b
4gna 1o
6e w
6i 5u
6ons
4na q
5d 9p
5e 6
5i 7
5ons
5s
5t
6e b
6i 4h
6s
4r f
4s
5ai 9
6mment
6nci 3q
7t
8a q
8e 2u
8iez
9n b
8ons
8s
5e
6nt
6z
5iez
6r b
5ons
4t
3n
4cha q
6e
7ia
9g 8
9i
ames
arent
as 4
at
9mes
9s 4
9t o
8e
9e b
9nt
9r 1f
9s
7nt
7r 6b
7s
7t 16
7z
6i 7
6ons
5t 1r
4e
5e b
5nt
5r 1f
5s
5tai 1b
7riu 3p
6e b
5u y
5z 15
4iez
5fia q
7cation
7e 94
7i 7
7ons
5metr 4a
5ons
5sph 4f
4ning b
4q 63
4s
4t
5a
6g 8
6i
7n b
7r 8
7s
7t
6mes
6nt
6s 4
6t
7es
7i 1r
5e 2r
5iez
6gra 3e
5oi c
6n b
5s
5ul 8
6r 2n
3qua 1u
5e
6e b
6min 3c
6nt
6r 1f
6s
6t 16
6u y
6z
5i 7
5ons
3sma
6ge 2i
6s
5i c5
5ocy 16
6de b
7iu 3p
6ly 1w
4te b
5ic
7a 1l
7i 58
7s
6e b
6f ce
6ge 51
6qu 9u
6so 51
5r 8s
3t
4e
5a 25
5e b
5la 1l
5resq 3f
5s
4ie 1b
5na 1u
6e 6
6i 77
6ons
5tu 3e
4onic 17
7que
4ra 1u
5e
6e b
6nt
6r 6w
6s
6u 3d
6z
5i 46
5ons
4s
3usible
2ein
5e 48
5s
3ur
5a
6g 8
6i 3
6l 15
6mes
6n a
6r 3k
6s 4
6t o
6ux
5e
6e b
6nt
6r 1f
6s
7i 8
6u y
6z
5i 7
5nicha q
9e cp
9i 7
9ons
5obranc 1a
6dyn 2h
6ns
6pneumon 2h
6t 8
5s
4t
5re 44
4vait
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
7it
6ont
2i
3e 2r
3s
2omb
5a
6ge b
7i 2i
6i 3
6mes
6nt
6s 4
6t o
5e
6e b
6nt
6r
7a 5v
7e 3a
7ie 5w
8ons
7ont
6s
6u c
6z
5ier
8es
8s
7z
6f 4f
6ons
5o e
5s
5u 1b
3nge
6a 1
6e b
6nt
6oi c
7n b
6r 1f
6s
6u y
6z
5i 7
3uc b
2u
3i 8
3me
5a 25
5e b
5nt
5r 1f
5s
5t
6e g
6is
6s
5u c9
5z
3part
3riannu 4d
5cellul 28
5disciplin 28
5el
5later i
5nation i
5val 49
6oq 3f
3s
4ieurs
3ton
6ie 50
7ge 2i
7u 3p
6s
5t
1neu
4matopho 1b
5o
6coq 3f
6n 2h
6s
6thorax
4s
1oche
5e b
5nt
5r 1f
5s
5te 8
6t 8
5u 1w
5z
2diu 3p
2ele 6
3m 8
3s 2h
3te
5rea 25
5s
6s 8
4i 3n
2gno h
2ids
3gnai 9
6n a
6r 84
5e
6e b
6nt
6s
6t b
6z
5i 5u
5ons
3l
4s
4u g
3ng b
4t
5a
6g 8
6i 3
6l
6mes
6nt
6s 4
6t o
6ux
5e
6a 25
6e b
6nt
6r 1f
6s
6u y
6z
5iez
6lla 1u
8e 3o
8i 7
8ons
5ons
5s
5u
6e b
6r 8
6s
3re
5au
7t 6y
7x
5s
4o 7f
3s
4o h
4sa ch
5e 3o
5iez
5on
7ner 2h
9u 3d
8i 4z
7s
3trai 51
5ina 5
7e b
7i 4f
3vra 6a
5e 6
5i 46
5on b
6t g
2k 3q
2lai 1b
3e
4marq 3f
5iqua q
8e 94
8i 7
8ons
3i
4ca q
5e
6e b
6man
7en
6nt
6r 1f
6s
6z
5hine j
5i 46
5ons
4e b
4ment
6s
4o b
4s
5sa 5c
6e 6o
6iez
6oi 45
7n
8n 7d
8s
4t
5es 1w
5icar 3k
7i 58
6qu 1g
6s 23
3le h
4ua 1
5e 2r
5i 7
5ons
5tion
3o
4nais
8e
5iu 3p
2mma
5d 1t
5i 3
5mes
5nt
5rd b
5s 4
5t o
4e
5a 25
5l 7i
5nt
5r 8x
5s
5te g
6t 8
5z
3pe
5e b
5i 58
5nt
5r 1f
5s
5t 16
5u c9
5z
4ie 53
5l 8
5ons
4o 3u
2ncti 80
5ua
7i 3
7lite
7mes
7nt
7s 4
7t o
6e ci
6i 7
6ons
3dr f
4u g
3ey b
3t
4a 1u
4e 5d
4on
6ni 3q
6s
4s
2p
3e
3ote b
5i h
3ulac 3m
6g 8
6i 1b
6r 8y
6ti 1r
5eum b
7s 8
7x
5o b
2rc
4elain 3m
6e v
4hais 1r
5e
6r
7e b
7i 8
7s
6s
4s
3e 56
3no
5graphe b
aie
5s
3rid 1l
3t
4a
5b 29
5g 8
5i
6ent
6l b
6s
6t
5mes
5n 3s
5s 4
5t o
4e
5e b
5faix
6eui j
5mantea 25
6i 2i
5nt
5r 6w
5s
5u y
5z
4ie 53
5ll 1r
5on
7n 28
7s
4land
8ie h
8s
4o
5ns
5r b
5s
4rait
8s
8ur be
4s
4ua 5
5gais
5la h
5n 8
2sai 3
4nt
3e
4e b
4nt
4r 1f
4s
4u y
4z
3itif b
6o 3u
6v 1e
5on
7iu 3p
7s
5r 1r
3sed 2p
5sse 14
7if b
8on
an 4d
as
8v 8
7o 5
4ibili 16
6l 8
3ta
5g 8
5i 3
5l 15
5mes
5nt
5s 4
5t o
5ux
4e
5e b
5nt
5r
6a 5v
6e 3a
6ieu 45
8z
7ons
8ri
7te
6ont
6s
5s
5z
4ula
7i 3
7mes
7n a
7s 4
7t
8es
8s
6e 6
6i 7
6ons
5r 4e
2t
3able
4ge
6r g
6s
4ssa q
6e 2
6iez
7um
6ons
3e
4a 25
4nc 33
5ta v
6ia 9a
7el
9l 1e
9s
7l 29
7omet 1b
4ri 8
5n 8
4s
3in
5a q
5e p
5i 46
5ons
5s
4o h
3s
2u
3ah
3be j
3ce
5s
5ttes
3dra 1u
5e
6e b
6nt
6r 6w
6s
6t 16
6u 3d
6z
5i 46
5oi 6j
6ns
6ya q
7e
8r x
8z
7i 7
7ons
3f
4fa q
5e p
5ias 1w
6ez
6ons
5ons
3illard b
6e
7r 2h
7s
7u 3d
6o v
3laill 3q
6n g
5r 3e
4e
5s
5t 32
4p 8
4s
3m 1r
3pe g
3r
4bo 5
4cea 25
6nta 1l
5h d0
4parlers
5i 3q
5oin v
5ra q
6e 6
6iez
7n 2i
7ons
6ons
4quoi
4ra
6i 2a
6s
5ez
5i
6d 2h
6e 1p
6mes
6ons
6r u
6s
7sag 8
9i 9
9n a
8e w
8iez
8o e
6t
7u 1b
5o 5x
4suis
7t 15
7va 1o
8e 2c
8i
9e 1p
9mes
9ons
9rent
9s 4
9t
8ons
8r f
4tant
5o 14
4voi
7e 1x
7r
8a 5v
8ez
8i 7
8o 5x
7s
7t
6ya 13
7eur
8z
7i 7
7ons
5u 1k
3ssa
6g 8
6h b
6i 3
6mes
6nt
6s 4
6t o
5e 2o
5ier
8e 56
8s
7z
6f b
6n
7e b
7i 4f
7s
6v 8
5o e
3tre
6l 29
6s
3vaient
6s
6t
5nt
4ez
4i 7
4o e
3x
1ragmatique
3ire b
5ia 51
6e b
3tic 17
5qu 5r
2e
3alable
5p 24
4vis 6u
3cai 1b
5mbr 17
5r 2t
5ution
an 7r
as
4eda q
6e
7e b
7mment
7n a
7r 1f
7s
7z
6i 7
6ons
5in 16
5pte
8s
8u c
7ora v
7ri 22
4ha
6i 3
6mb 1b
7es
6nt
6s 4
6t o
6uff 3r
5e 2r
5i 7
5ons
4ieus 1e
7x
5pic 8
7ta
9i 3
9mes
ament
9nt
9s 4
9t m
8e 18
8iez
8ons
6ut
8a 5
8s
5s
6a 3g
6e
7ment
7r 1f
7s
7z
6iez
7o h
6ons
5te 8
4oc 8
5lomb 17
5mp 40
5ncu g
6is 5q
6trai 27
5rdi i
3date 14
4ecesse 14
6oup 33
5fin 11
5st 93
5term 93
4ican v
7t b
6ti 1r
5ger 33
5mes
5q 60
5r 8h
5s
6ais
6iez
6ons
6p 9c
6s 1y
5t b
3fector i
7u 1b
5ra
7ble
7i 3
7mes
7nt
7s 4
7t o
6e
7e b
7nc 8
8t
7r 1f
7s
7z
6i 7
6ons
5t b
3histoi 1b
8rie 50
aque
3judice b
8i 19
5g z
3le
5gs
5s
5va q
6e 76
6i 7
6ons
4imin 28
3mature
9e b
9ment
9s
4edita 20
8e 18
8iez
8ons
5nstru 4d
4ices
5er
7e 48
7s
5lit 28
5s 1w
4ol 28
5nition
8o 5
6t 1b
3naient
6s
6t
5n a
5t i
4d
5ra
7i 2a
7s
6e 5w
6i 7
6o 5x
5s
4eu c
5z
4i 7
4ne 1x
4om
6m 1t
6s
5ns
3occup 3v
3paie 6d
5ra
7i 2a
7mes
7nt
7s 4
7t
8es
8ifs
9o h
8o 5
6e 6
6i 7
6ons
5y 1t
4onder 4c
5sa q
6e 18
6iez
7t 3z
6ons
3s
4ag z
5l 28
4ci 49
5ol 28
5ripte 14
9ion
9ri 22
7r f
7s
7t b
7v 8i
4electe 14
5nc 8
6t
7a
8ble
8i 3
8mes
8nt
8s 4
8t
9es
aur
9i 1r
9rice
7e r
7iez
7o e
7s
5ri 8
6va
8i 3
8mes
8nt
8s 4
8t
9es
9if b
7e 6
7i 7
7ons
4ida q
6e
7e b
7nce
8t
9e b
9iel
cl 8
9s
7r 1f
7s
7z
6ial
8ux
7ez
7ons
7u 3p
6ons
4omptif b
9on
9v 8
8u 2n
4que
4sa 5y
5e
6e b
6ns
7t
8a 13
8e w
8i
9e 1p
9men v
bs
9r u
9s 4
9t
8ons
6r 1f
6s
6u y
6z
5ie 55
6ng b
6o h
5o e
5ura 1u
7e 2r
7i 77
7ons
4tan v
6ta 5
7ion
5e
6s
7s 8
5ige b
7i 2n
6ssimo
5o
4um 1t
5pp 9c
5r 1t
3t
4e
5e b
5nd
7a 1o
7e w
7i 5u
7ons
7r f
7s
7u
8e b
8ment
8s
6t
7a 2d
7iar 3k
8e 3t
8on
5r
6a 5v
6e 3a
6iez
7ons
7t b
6ont
5s
5u y
5x 40
5z
4re
6s
7s 8
4s
3uv 8
3vena 1o
6ez
6iez
7ons
7r
6ons
6tif b
8on
8v 8
7oriu 3p
6u g
5rb 8
4ie bb
5mes
5n 9h
5rent
5s
6ible
7on
9n 4d
9s
6s 1y
5t
4oie 1x
6r
7a 5v
7ez
7i 7
7o 5x
6s
6t
5t
6a 3x
6e b
6s
5ya 1o
6ez
6i 7
6ons
4u g
2iai 3
4n a
3e
4nt
4r 8b
4s
4z
3ma
5g 8
5i 1z
5mes
5nt
5r 2t
5s 4
5t
6e b
6i 4e
6s
5u 16
4e
5e b
5nt
5r 1f
5s
6auti 4z
5u c
5v 4f
5z
4idi b
5ez
5ons
5pa 1b
6il 5e
5t 3z
4o
5genitu 1b
5ns
5rdi i
3nce
6ps
6s
7s 8
5ie 45
6pal
9a v
9e 48
8t b
8ut 8
9x
7e b
4tani 4z
5emps
3ons
4ra v
5i
6t 5e
3s
4e 2r
4on
6ni 4z
6s
3t o
3ve 6
4iez
5leg 8j
5ons
3x
2o
3babili 16
6le
8ment
5n a
5tion
6o 5
4lematique
7e b
3ceda q
6e p
6i 7
6ons
6ur 3m
5s
6ionne
6se 14
7if b
8on
ana 8t
be
cl 8p
cnt
cr 1f
cs
cz
bi 7
bons
8v 8
7us
4hain
8e 48
8s
5e b
5inois
4la k
4ura
7i 3
7mes
7nt
7s 4
7t
8es
8ie b
9on
6e
7e b
7nt
7r 8x
7s
7u c
7z
6i 7
6ons
3dige b
6i 2n
6u 1t
4ucte 14
7if b
8on
8v 8
7ri 22
5ir f
6s
7ai 9
7e
8nt
8z
7i d
7ons
6t g
3f
4a 89
4er 65
5s
6sa q
7e 2
7iez
8on
analisme
bel
dl 1e
ds
7ons
8ral 15
at b
aux
4il t
5t
6a
7ble
7i 3
7mes
7nt
7s 4
7t o
6e
7nt
7r
8a 5v
8e 3a
8i 7
8ol 8
9nt
7s
7u y
7z
6iez
6ons
6s
4ond
7e
8ment
8s
8u c
7s
4s
3genitu 1b
5stero 2i
4ramma 20
8e 2r
8i 7
8ons
5es
7sa q
8e p
8iez
9f b
9on
9ste
9v 1e
8ons
3hiba q
6e 6
6iez
7ons
7tif b
9on
9v 8
6ons
3i 8
3jecte 14
7il 8
8o h
7u 1b
5t
6a q
6e
7e b
7r x
7s
7u c
7z
6iez
6ons
6s
6t 6j
3lo
5n 7s
5s
3mena 6a
6e 2r
6i 7
6o e
5s 1w
5t
6hee 50
8u 3p
6s
6ta 13
7e 6o
7iez
7ons
7r f
5us
6t
6ve 1x
4imes
5rent
5s
6e
6s 1y
5t
4o
5nto 5
5s
5te 14
6ion
9n 4d
9s
6ri 22
5uva 13
7ez
7i 7
7oir
8ns
7r 1j
4u
5l bm
5mes
5rent
5s 4
5t o
3nom
6in i
6s
5nca q
7e 6
7iation
8ez
8ons
7ons
6s
5stic b
8qua q
aee b
bnt
br 1f
bu y
bz
ai 7
aons
3pagan 3e
7tion
6e 5f
6i 7
6u 29
5n 3c
5roxyt 1r
4harmac 17
6s 8
5ete
8s
9s 8
7i 3j
5ylax 2h
4ic 8
5tiato 5
4olis
5rtionn 1c
as
5s
6a q
6e 6
6iez
7tion
bn 4d
bs
6ons
4re
6ment
6s
6t
7e
8s
8u c
7s
7t 8
7u 1b
5iet 5e
6o
7cept 3z
7s
4ulsa q
7e 2
7iez
8f b
8on
8v 8
7ons
3s
4pect
8a q
8e 2
8iez
9f b
9v 8
8ons
8ri 22
8s
8us
6ra q
7e p
7iez
8ons
8te
4tagland 2d
6t 8
5er 89
5he 1w
5itua q
8e 6
8i 7
8ons
8tion
5r 33
5y 29
3te
5a 1w
5cte 14
7i 1r
7ora v
7ri 22
5e b
5g z
5id 8
6for 2g
6n 8
5l 8
5oly 1w
5randr 2h
5s
6ta
8i 3
8mes
8n a
8s 4
8t
9a 5
9es
9i 1r
7e p
7iez
7ons
5t b
4ha j
5e 1w
5orax
5romb 2d
4ococcus
7l 5e
5gi 2i
6yn 2h
5histo 5
5n b
5plas 2g
6t 4f
5typa 1l
8e b
5xy 3e
5zo 28
3ue
5s
6s 8
4v 1t
3vedite 14
5nai 9
7nce
8t
6c i
6d 8
6ez
6iez
7ons
7r
6ons
6u g
5rbe b
7ia 8u
4idence
5e bb
5g a1
5n
6ce b
7ial
aa v
ae b
9ux
6mes
6rent
6s 4
6t o
5se 14
6ionn 4d
9s
6oir 1e
7ra v
5tam 2d
4o
5can a
7tion
5q 63
5s
3xima 3x
6ite
2ude
5mment
5n 3s
5r 2h
5s
3ne
5a 25
5la 2h
6e 8
6l 3c
5s
1seudo
6membran 7l
6ny 2g
6po 3e
2ychanalysa q
be 6
biez
bons
bt 8
5e b
5iatre b
9ie b
aq 3f
as 23
6q 3f
5ochirurg 2h
6dra 2g
6logie
aqu 1e
9ue
6metr 2h
7ote 14
9ri 22
6pat 1a
7edagog 2h
7omp 8
6rigi 3e
6se
7oci i
6technic 17
7ique
1u
2ai 2a
3nt
5e
6s
6u c
5s
2b
3ere b
5t 5e
3lia q
5c
6ai h
7ti 1r
6it 5e
6s
5e 6
5i 7
5ons
5posta 1l
5qu 1e
3s
2ce
4a 25
4s
2dding b
3e 14
2e
3nt
3r
4icultri 22
9u 1b
5ez
5l g
5ons
3s
2is
4e 7b
4que
4samment
6n 3s
5e 1x
5i 7
3ts
2ll
4s
3mon 28
3siez
5on
7n 4d
7s
3verin b
7sa 3g
8e
9r 1f
9u c
9z
8iez
8ons
6ul 49
2naisa 3g
6e
7r 38
7s
7z
6iez
6ons
3ch
5e 14
5s
3i
4e b
4r u
4s 4k
4t
5if b
6o h
6v 8
3k b
2pill 5e
2r
3e
4e b
4ment
4s
4t 8
3gato 5
4e
5a q
5e b
5nt
5o e
5r 1f
5s
5u c
5z
3ifia q
6cation
9o 5
6e 8r
6i 7
6ons
3s
2s
2t
3ai h
3e b
3ois
2zz 29
1yjam 2v
2ramida 8o
7e 6
7iez
8o h
7ons
3oma 2i
5etr 4a
0quadragen 28
8sim 4e
6ngl 8
8ul 28
7t b
6tu 1b
5et 16
5iceps
7hrom 2h
6enn i
6fi 3e
6g 8
6lat 4f
7la 1u
8e 6
8iez
9o h
8ons
6mote 14
6parti g
7hon 2h
6reacte 14
8m 8
6syllab 8
5uma 2i
6pe 3e
7la q
8e
9e b
9nt
9r 1f
9s
9x
9z
8i 7
8ons
3i b
3lifia 1
7cati 1r
7e
8e
8nt
8r 1f
8s
8z
7i 7
7ons
5t 8
3nd
4t
5a
5ie 2g
6f 62
6t 8
5um
3ranta 2d
7e
7ie 2g
4t
5a
6g z
6i 3
6mes
6ni 3q
7t
6s 4
6t o
6u v
5e
6e b
6ni 3q
7t
6r
7a 5v
7e 3a
7i 7
7on
9t
6s
6t 16
6z
5idi b
6e 55
6l 8
5o
6ns
5s
5z
6e 3t
6if 4f
3si
5ment
6odo b
5s
3torze
7ie 2g
4rai h
5e
5ie 2g
6lli 1r
4uo c
2e
3becois
3l
4conq 3f
4l 8
4que
7fois
7s
4s
3rel d2
3ste 14
5ion
8na 8t
9e 2r
9i 7
9ons
8s
5u 1b
3te 2r
3ue b
2i
3che b
5u 2v
4onque
3lle
6s
6u y
5i 3q
5o h
3ncailler 2h
9i 4z
5on 22
4za 2d
5e
5ie 2g
3tta
6i 3
6mes
6nc d3
7t
6s 4
6t o
5e 6
5iez
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
5en v
0ra
2bais 2b
4t
5s
5tag 8
7i 9
7n a
6e 6o
6i d
6ons
6r f
6u g
3bi
5n
6a v
6s
5s
2cai j
3commod 1m
6pag 89
5r 84
5urc 5p
6tr 1t
7u k
4roc
7h 1m
7s
3e
4s
3ha v
4e 40
3ia 3x
4na
6g 8
6i 3
6l
6mes
6nt
6s 4
6t o
6ux
5e 6
5ien 2f
7z
6ons
5ons
4sme
5t 8
3ket
6s
6ter b
8u y
3le 6e
4u 1b
3onta
7i 3
7mes
7nt
7r b
7s 4
7t o
6e 2r
6iez
6ons
2dar b
3e
4a 25
3ia
5i 1z
5l 15
5mes
5n
6c 8
6s
6t
5s 4
5t
6es
7ur
6i 1r
5ux
4cal
7e 48
7i 7w
6n a
6ux
5e j
5ul 28
4e 3o
4n cy
4o
5actif b
9ve b
aite
6ltimet 1b
6stronom 4a
5balis bz
5carbo 2i
7sset 16
6obal v
7mpas
7nducte 14
5diagnostic b
7ffu 2k
5graphi d3
6ui 72
5logie
6y 1w
5met 1b
5navigan v
6s
5pha 1b
7on 2h
5reporta 1l
be c
5s
6co 4b
6onda 1l
9e b
5telegraphi d3
9phon 4a
9scop 8
4s
2fa 29
3fina 1u
6e 7c
6i 7
6ons
4o 5l
4u 39
3io v
3l 1t
3raich 11
2ge
3ot 9s
4ugnas 1w
5t 9z
2id
4e
5r b
5s
5u c
4s
3e 69
3l
4s
3na q
4e
5e b
5nt
5r 1f
5s
5t 35
5z
3si 2s
4on
6na
8b 29
8i 3
8mes
8nt
8s 4
8t o
7e 66
7i 7
7ons
6s
2ja
3eun 11
3ou 39
2le
4nt
6i 30
4r 1f
3li 1g
4on 7s
4u k
2ma
4s
5sa 1u
6e 6e
6iez
7s
6ons
5tiqua q
9ee b
ant
ar x
az
9i 7
9ons
3bar 3e
4o 14
3e
4na q
5d 70
5e 6
5i 7
5ons
5t
4r
5a 5v
5ea 25
6nt
6z
5i 7
5ont
6t b
4s
3ona 1u
5e 2
5i 7
5ons
5s
3pa 1
4e
5a 25
5nt
5r 1f
5s
5z
2ncard 79
6t b
4h
5e
6r b
6s
5s
4oe 14
5n 36
4un 3m
3dom 2t
5nn 70
3g
4e
5a q
5e b
5ment
5nt
5ons
5r 1f
5s
5z
4s
3i
4m 1t
2pide 48
5ite
3pel
6a q
6e 4o
6i 7
6l 6j
6ons
6s
4liqua q
8e 94
8i 7
8ons
4ointis
5r d4
4rena 13
7d
8e 1x
8r f
8s
7ez
7i 7
7ons
6t 3h
5imes
6rent
6s 4
6t
5och 5r
6pr 4v
6vi 99
2qu 7z
2re
4ment
4s
5c 49
2s
3ag 8
3e 6e
3o e
3sembl 1h
5oir
5r b5
5ya 13
6e w
6i 7
6ons
4u b4
2t
3e
4e b
4r 1f
4s
4z
3io
5cin ay
5n
6al
8i 7w
7ux
6na 8t
7e ci
7i 7
7ons
6s
5s
4ssa 1u
6e 6
6iez
6oi 1b
7ns
3o h
3s
3trap 3r
2vag 3w
3e
4nal 2v
5e j
3i
4e
5r g
5s
4n 79
4oli b
4r u
4s
5a 3g
5e 2x
5iez
5ons
5sa 1o
6e 6o
6iez
6ons
4t
5ailla q
9e 21
9i 7
9ons
4va 1u
5e bg
5i 7
5ons
3oir
2ye
4r 8b
3on
5na 5y
6e r
6i 7
6ons
5s
3u 1b
1e
2a
3cte 14
5if b
6on
8na 5
9e 47
8s
6v 1t
5ri 22
5u a7
3g 1i
3l
4ig 89
5sa
7i b
7mes
7s 4
7t
8es
9u c
8ion
8rice
6e
7e
7nt
7r 1f
7s
7z
6iez
6me
6ons
6t 8
5t 8
3nim 4q
3pparais 4k
9t 1n
7u 1k
5rena 13
8d 4r
8ez
8i 7
8ne 1x
8ons
6imes
7rent
7s 4
7t
6ovi 99
2bec b
4lla q
6e 6
6iez
7o h
6ons
3ond
6i c8
6s
4r 84
4uc 3y
5rs
5ta q
6e 7o
6iez
6on 88
3ut 9z
2cala q
5cif 62
7tr 4c
6u 5l
5e 6
5i 7
5ons
3emment
4ns 1s
5t
6e b
6r 1t
6s
4pa 1u
5e 6
5iez
6ons
6s 1w
5ons
5tac 29
6e 14
6if b
7on
9na 8t
ae 6
aiez
bons
bste
aons
9s
7v 8
6ri 22
4s
5sif b
7on
7v 8
4t 16
4va 13
5eu y
6z
5i 7
5oir
6ns
5r 1j
3hampi
8e b
8mes
8r u
8s 5z
8t
5ng z
6t 3h
5pa 1u
6e 6
6i 7
6ons
6p 19
5r 7s
5s 2k
5ud b
6ffa 5y
8e 21
8i 7
8ons
6s 2k
4e
5r 9y
5s
4u 7f
3if
5a 3x
5s
4piend 28
8t b
5ro 59
4t
5a
6i 3
6l b
6mes
6n a
6s 4
6t o
5e 18
5iez
5ons
5s
3lam 5m
5s 2k
3oif b1
5n b
5s
5t
5ve 1x
4la q
5e 6
5i 7
5la 1u
6e 5d
6i 7
6ons
5ons
6r 1t
5ta 1
6e 2
6iez
6ons
4mb 93
5mand 5m
6en a9
5parais 4k
at 1n
8u 1k
6en 2k
6i 5l
6o d5
6t 3h
4ncili 4q
5dam 89
6ui al
5fort 9z
5g au
5nais
9sai 9
bn n
ae w
aiez
aons
8t 1n
6e ag
6u 1k
5quera 1o
9ez
9iez
aons
ar
9r 1j
9u g
8t 8
7iere 1x
as
at
8mes
8rent
8s 4
8t
5sid af
6oli 5s
6titua 1
ae 6
ai 7
aons
ation
7ruction
9i al
5ventionn 4d
7r 42
4rd
6a 1u
6e 6
6i 7
6ma h
7en
6ons
6s
5ri 7s
5s
4uch be
5d 4r
5p 7z
5ra 13
6b 83
6e w
6iez
7ons
7r
6ons
6r 1j
6s
6t
6u 1k
5sa 13
6e w
6i d
6ons
6u g
5ver a
6ra 5y
7e 6
7i 9m
7ons
7u g
3rea 20
5e 6
5i 7
5ons
5p 5p
5u 2k
4u
5desc 49
5e b
5mes
5rent
5s 4
5t
6a q
6e 21
6iez
6ons
3tifia q
7ent
8r 1f
8u y
8z
7i 7
7ons
5lig 2i
7ne 28
5tu 3e
3u
4e
5il
7la 13
8e
9nt
9r l
9s
9z
8i
9e 1p
9mes
9ons
9r x
9s 4
9t
8ons
7s
5s
4l
5a 6a
5e 6
5i 7
5ons
6t 40
4pera 20
7e 6
7i 7
4ra 1u
5e 6
5i 7
5ons
5r 49
5si 4h
6o 5
4s
5a q
5e 6
5iez
5ons
5s 1y
4t o
3yc 6z
2dacte 14
6ion
9n 4d
6ri 22
3dition
3eman 5s
6rr az
5ol 5p
6n 7p
5pte 14
7ion
7ri 22
4scen cx
4vable
6i 9
6nt
5ena 13
7ez
7iez
8ons
8r
7ons
7u g
6z
5ien 97
7z
6n 9h
6ons
5oir
6ns
5r 1j
3ig z
4r 8h
4s
5ais
5c 9e
5iez
5ons
5s 1y
5trib 63
3ond aq
5n 1t
4ub c3
5ta
7b 29
7i 3
7mes
7nt
7s 4
7t o
6e 6
6iez
6ons
5x
3ressa q
7e 21
7iez
7ons
3ucta 1w
6e 14
6i 1r
6ri 22
4ir f
5s d6
5t g
2ecritu 1b
3ducation
5q 63
3l
4ection
4l 1e
4s
3ssaie 6d
6y 3r
2faire
5s
6ais
6iez
6ons
5t
6es
6s
4ss 1y
3ecto 5
4ra q
5e
6e b
6nc 1t
7da 5
8u 3p
7t b
6r 1f
6s
6z
5i 7
5m 1t
5ont
3il 1t
3lech 11
6te 14
7i 4h
5t 3b
5ur 1i
5x
6e b
6if b
7o h
7v 8
6oge 2i
8ram 2g
3org z
5ma q
6e 7b
6i 7
6ons
6u 5l
4ui a5
5l 1t
5r 4i
3racta 8t
7e 2
7iez
7ons
7ri 22
5i h
4igera
9i 3
9mes
9n a
9s 4
9t
aes
bur
8e 6
8i 7
5ng 49
4oidi
8e b
8mes
8r u
8s
9sa 13
ae
bment
bnt
bs
bu c
bz
aiez
aons
8t
3ug 8j
4s 8g
4t 3h
2g
3ag 89
4l
5a 4l
5e 6
5ien 2f
7z
6ons
5ons
5s
4rd
6a 4n
6e 6
6i 7
6ons
6s
5n 5p
3enc 8
5era 20
7e 6
7i 7
5t 3b
3ie b
4mb 70
5e
6nt
8a 5
8s
6s
4nglard b
4on
6a 8u
6s
4s
5sa 13
6e 6o
6iez
6ons
5t 4i
3la 1u
4e
5e b
5ment
9a
ai 1z
ames
ant
as 4
at m
9e 6
9iez
9ons
9s
5nt
5r 1f
5s
5t 32
5u y
5z
4iez
5ons
5s 1w
4o
5i c
5ns
3n aq
3org bv
3rea q
5e 6
5f b1
5i 7
5ons
5ssa q
7e p
7iez
8f b
8v 8
7ons
5t
6s
6ta
8ble
8i 3
8mes
8nt
8s 4
8t o
7e 6
7iez
7ons
4oss 1i
5u 4b
3ular bd
6teur
5e b
5ier
8e 48
8s
2habilita 20
9e 3i
9iez
9ons
6t 63
2ichsmark
6tag b
3n
4carc af
7n 4q
5orp 9j
4e
5s
5t 16
4s
5crir f
8s
8t b
8v 8i
5e 5b
5ta a5
4teg 4i
6rpre 40
5rodui al
2jet
5a q
5e 4o
5iez
5o h
5s
5t 6j
3oig 9o
5nd 9p
6s
6t
7e b
7o 4j
7s
4ua q
5e 6
5i
6e 1p
6mes
6ons
6r u
6s 78
6t
5ons
2lac 3y
4ie 6d
5s 2b
4n a9
4ta q
5e 6
5iez
6f
6on
8n 4d
8s
6ve
8ment
7i cn
5ons
4x ca
4y 70
3ectu 1b
4va
6i
7lles
7s
7t
6mes
6nt
6s 4
6t o
5e 2r
5i 7
5ons
3ia q
4e
5e b
5f b
5nt
5r 1f
5s
5u y
5z
4gie 3t
6on
8n 28
8s
4quai 1b
7t b
6e b
4r f
3ou 1t
3u
2marc ah
5i 3r
5qua
8b 29
8i 3
8mes
8nt
8s 4
8t o
7e 6
7i 7
7ons
3bal 6z
5rq 63
6r 1t
4oita 1u
7e 3i
7iez
7ons
5ug z
6rr 7g
7sa q
8e r
8iez
8ons
4run 5p
3ede b
5i 19
4rcia q
7e 76
7i 7
7ons
5e b
4t
5s
5tai 9
7n v
6e w
6iez
6ons
6r f
3is
5a 37
5e
6r 38
6s
6z
5ie 55
5ons
5se 1x
6iez
7on
3onta 5y
6e 2r
6iez
6o e
6r 1t
4ra b
5d bk
5qu 1m
4uc 3y
5d 4r
5i a5
5lad 8
7i 9
7nt
6e 2c
6i 7
6ons
6u 1k
5s
3pailla 1u
8e
9e b
9nt
9r 8x
9s
9u y
9z
8i 7
8ons
5qu a6
5ra q
6e 6
6i 7
6ons
6t b
4lac 5r
6g 8
5i
6a q
6e 6
6i 7
6mes
6ons
6r u
6s
7sa 5c
8e 6o
8iez
8ons
6t
5o 4x
5u k
4oc 3y
5iss 5i
5r 40
5t 3h
3ue 6
2nais
6sai 9
8n n
7e w
7iez
7ons
5t 1n
4l 15
4rd
6a q
6e
7a 25
7nt
7r 1f
7s
7z
6ier 8
8z
7ons
6ons
6s
4ud 19
5x
3cais 2e
5rd
7a cc
7e
8e b
8nt
8r 1f
8s
7s
6t b
4og 89
5ntra q
8e 31
8i 7
8ons
3d
4aient
6s
6t
5nt
4e
5ment
5nt
5s
5z
4i 5u
4ons
5rm 9w
6s
6t
5s 2k
4r f
4s
4u g
3e
4e b
4s
3fe 8f
4on a9
5rc 1t
6mi
8e b
8r
9a cc
9erent
8s
9sa 13
aez
aiez
aons
6t b
3gag z
5i 89
3ie 6
4fla 8e
6e 2r
6i 7
6ons
5or 2g
3n 8
3om
5m 1t
5s
4nca q
6e 6
6iat 28
7ez
7ons
6ons
6u 29
4ua q
5e 6
5i 7
5ons
5vea 25
7la 1
8e 4o
8i 7
8le
ament
ant
ar l
as
8ons
4v 5m
3seigna q
8e 76
8i 7
8ons
3ta
5bi 9a
6le
5i 3
5m 1t
5nt
5s 4
5t o
4e 6
4ra 1
5e 31
5i 7
5ons
6uver a
8ra 13
9e w
9i 9m
9ons
9u g
3veloppa q
9e
ae b
ar 1f
as
az
9i 7
9ons
5n d7
5rg z
6r 1j
6s bt
4oi
6e 1x
6s
5y 8a
2organisa 3g
9er 1f
az
9iez
9ons
2paie 6d
5r 19
5s 4k
5t 1n
4n cx
4ra
6i
7s 4k
7t 1n
6mes
6nt
6s 4
6t
7es
8ur
7i 1r
5e 6
5i 7
5la q
6e
7nt
7r u
7s
7z
6i 7
6ons
5ons
5s
5t
6ag z
7i 9
7nt
6e w
6i
7e 1p
7mes
7r u
7s 4k
7t
8e 14
8ion
6ons
5u 1k
4s
5s d8
3ec 9v
4igna q
7e 6
7i 5u
7ons
5n 9b
4nd bk
5s 8g
5t
6a 1o
6e w
6i
7e 1p
7mes
7r u
7s 4
7t
6ons
4ra 1u
5ca q
6e 6
6i 7
6ons
6ussions
7t 3h
5d bk
5e 6
5i 7
5toi 1b
7r 4v
4ta q
5e 2
5iez
6te 14
7if b
8o h
8v 8
7ora v
7ri 22
5ons
3it b
3li
5a q
5e 6
5i 7
5ons
5q 63
5s 2b
4oi 6j
5n 7s
5y 8a
3ond
6a 1o
6e 6o
6i 5u
6ons
6r f
6s
6u g
5s 8
4rt
6a 1u
6e 2
6iez
6ons
6ri 22
6s
4s
5a 1
5e 6
5iez
6t ad
5o e
4ussa 5y
7e 6
7iez
7o e
3rena 13
6d 4r
6ez
6i 7
6ne 1x
6ons
5sailles
6enta
ai 3
ames
an a
as 4
at
bes
bi 1r
9e 6
9iez
9ons
6sif b
8on
8v 8
4ima
7i 3
7mes
7nd 1t
8t
7s 4
7t o
6e 6
6i 7
6ons
5rent
5s
6a 37
6e
7r 38
7s
7u 1w
7z
6iez
6ons
6s 1y
5t
4oc 3y
5ducte 14
9if b
aon
av 8
9ri 22
7ir f
8s
9ais
9e 5w
9i d
9ons
8t b
5gram k
8phi d3
5u 4w
3ti 29
3ublicai 2s
9n 2t
7que
4gn aq
4t
5a 20
5e 6
5iez
5ons
2quera 13
6ez
6iez
7ons
7r
6r 1j
6u g
5t 8
4iem b
6re 1x
7s
7t
5mes
5n
6q 63
6s
5rent
5s
6e b
6it
8i 5i
8oi 1b
9ri i
8s
6s 1y
5t
2scap 33
4ous 1w
3ea 25
4rp 2d
5va
7i 3
7mes
7nt
7s 4
7t
8a 5
8es
8i 1r
6e 6
6i 7
6o e
3ida 1
5e
6n n
6r 1f
6s
6z
5i 7
5ons
5u
6a 5
6e 47
6s
4gna
7i 3
7mes
7nt
7s 4
7t
8a 5
8es
6e 6
6i 7
6ons
4sta 92
6e 94
6iez
6ons
3olu
6e b
6ment
8s
6rent
6s 4
6t
7es
7if b
8on
8v 8
7o 5
5va 1o
6e w
6i 7
6ons
4nan n
5n aq
4ud 9p
5s
5t 15
3pect
7a
8b 29
8i 3
8mes
8nt
8s 4
8t o
7e 6
7iez
8f b
8v 8
7ons
7s
7ueus 1e
ax
4ira
7i 3
7mes
7nt
7s 4
7t
8es
9ur
8ion
8o 5
6e 6
6i 7
6ons
4lendi c8
4onsabilis 23
ct 8
9l 8
3sac b
5ie 6d
6g 89
6s 5p
5ss 2q
5u 39
5y 3r
4ema q
6bla
9i 2a
9mes
9n n
9s 4
9t o
8e p
8i 7
8ons
6e
7e b
7l 5t
7r 1f
7s
7z
6i 7
6ons
5ns
6t
7a 13
7e w
7i
8e 1p
8men v
as
8r u
8s 4
8t
7ons
5rr 1t
6s
6t
6v 9w
4ors
6t
7a 13
7e w
7i
8e 1p
8mes
8r u
8s 78
8t
7ons
7s
5ud 1t
6r a9
6vena 13
9ez
9iez
aons
ar
9ons
9u g
7iendra
ane 1x
as
at
8n 9h
4ua q
5e p
5i
6e
7nt
7r l
7s
7z
6ons
6s
5ons
5rg 1i
5sci bq
5ya 1u
6e 4o
6i 7
6ons
3ta
5i 2a
5mes
5n a
5s 4
5t o
5ur ap
4e 31
4iez
5ons
5t 63
4ons
5rou 16
4rei 26
5ictif b
9o h
9v 8
6ng 49
5uct cv
3ulta
7it
7n a
7t b
6e
7r
8a
9it
4m 1t
4rchauf b1
5g 1i
5rection
cn 4d
2tabli
7e b
7mes
7r u
7s
8sa 13
9e
ament
ant
as
az
9iez
9ons
7t
4pa q
5e 6
5iez
6ons
6s 2k
5ons
4rd
6a
7i 3
7mes
7nt
7s 4
7t
8a 5
8es
6e r
6i 7
6ons
6s
3ena 1o
5d bk
5ez
5iez
6ons
6r
5ons
5ta q
6e 6
6i
7ez
7mes
7r u
7s 78
7t
6ons
5u g
3icen n
5ula 8t
7e 6
7i 7
7ons
7u 3p
4e bb
4r 3r
3omb 2p
4rd
6a 5c
6e 6o
6i 5u
6ons
6r f
6s
6u g
5q 63
5s
4uch 70
5r
6na 1u
7e
8e b
8ment
8nt
8r u
8s
8z
7i 7
7ons
6s
3raca q
6e 6
6i 7
6ons
6ta q
7e 2
7iez
8l 8
7ons
7ri 22
5dui al
5ie b
6r f
6s
6t 9z
5nc 3y
6scrir f
as
at b
av 8i
7met
as
ata 13
be 2c
biez
bons
br f
8imes
9rent
9s 4
9t
5va ae
6er 2k
5ya 1o
6ez
6i 7
6ons
4ec 11
5m 4b
4o
5acte b
8i 4h
6g 1i
5ce 5s
5fuse 8
5gra 5s
5pedala 1l
6rojecte 14
5s
6pect 3z
5ussa 1u
8e 6
8iez
9s
8ons
6va q
7e 31
7i 7
7ons
5virus
7se 14
2uni
5e b
5f 62
5mes
5o h
5r u
5s 5z
5t
3ssi
6e b
6mes
6r u
6s 4k
6t 15
2vai
5lle 1x
5s
5t
4ncha ch
7e 6
7i 7
7ons
5t
4ud c1
5t
5x
3e
4e b
4il
6la q
7e 2r
7i 7
7on
9n ay
9s
6s
4la
6i 3
6mes
6nt
6s 4
6t
7es
8ur
7i 1r
5e 6
5i 7
5ons
4naient
7s
7t
6n a
5d
6a 13
6e 6o
6ications
7ez
7mes
7ons
7q 4p
7rent
7s 4
7t
6ons
6r f
6s
6u g
5ez
5iez
6ons
6r
5ons
5t 15
5u g
4r
5a q
5bera 1
8e 6
8i 7
5c 3y
5d 5p
5e
6e b
6nce
8i 2n
7d
8e b
8issi 2g
8s
7t
6r 1f
6s
6z
5i 1v
5n 5p
5ont
5r 1j
5s 8g
4s
4uille 1x
5lent
5r b
5s 8
5t
5x
4z
3ien 97
5z
4n 9h
4ra q
5e
6ment
6nt
6r 1f
6s
6z
5i 7
5ons
4s
5a 3g
5e
6r 1f
6u c
6z
5iez
6o h
5ons
5s 3h
4va 13
5e w
5iez
6f ce
6ons
5ons
5r f
3oie 1x
5r
5s
5t
4la q
5e p
5i 7
5ons
5t bt
5u
6e b
6s
6tion
an 8v
5ver 57
3u
4e b
4s
1habi cm
2etoric 17
7que
au c
2inoceros
5lop 1a
5pharynge g
ci 58
bx
6last 2h
2um
4e 2u
1i
2aient
4s
4t
3n a
2can 6h
3har 3k
4e
5lieu b
5s
6s 8
4issi 2g
2de
4a 25
4r 1f
4s
3icule b
7isa 3g
9e 4g
9iez
9ons
2e
3n 3
3z
2gide b
5if 62
6te
3ola
6d 8
6g 8
6i 3
6mes
6nt
6r 3k
6s 4
6t o
5e 6n
5i 7
5o
6ns
6s
6t 8
4ur 2n
3ue 14
2me 2r
2nce
5a 25
5e b
5nt
5r 1f
5s
5t 16
5u y
5z
3g
4ar d9
2pos 7f
2ra 5v
3e w
2s
3ee b
3ible
3q 63
2t
3e b
3u 91
2vag 8
4l
5e b
5isa 3g
7er 1f
8z
7iez
7ons
6te
4ux
3e
4r
5a
6i
7n
8e 32
8s
7s
7t
6s
5e 3a
5i 7
5ont
4s
3ier 8
5z
2z
1ob
3e
4r
5a 5v
5e 3a
5i 7
5ont
5t b
4s
3in
5et
7i 3q
7s
7ter 2h
5i 3q
5s
3ot
5i 3n
5s
3uste
7s
8s 8
2c
3he
5r b
5s
5t b
5u 3d
3k
4er b
5t b
5u 1w
2de
4nt
4o b
4r 1f
4u y
2gne 2r
3u 33
2i
3s
2le b
3li 3q
2mai 2s
4n
5ca q
6e
7e b
7nt
7r
8a 5v
8e 3a
8i 7
8o 1x
7s
7z
6h 8
6i 46
6ons
5d g
5e
6s
7q 3f
5i
6ch 4d
6s 6u
5o b
5s
5tiq 3f
7sme
3pe w
4r f
4s
4t
4u g
2nd
4e
5a 25
5let 32
6l 8
5s
5u c
4s
3fla
6g 6k
6i 3
6mes
6n a
6s 4
6t o
5e 6n
5i 7
5ons
3g 3w
3r co
2sa
4lbi h
3bif b
3e
4e b
4nt
4s
3ie
5r g
5s
5z
4t
3siez
5gno 51
5nan 16
2tat
5es
5ion
5o 5
3i
4r u
2uag 8
3blar 3k
5e b
3e
4s
3ge
5at 1b
6u 3k
5oi 6j
6l 8
6ya 1
7e
8r x
8z
7i 7
7ons
5s
5t b
5u c
4i 5o
3ill 83
3la
5d 8
5g 8
5i 3
5mes
5n a
5s 4
5t o
4e
5au
7t 33
7x
5e b
5ment
5nt
5r 1f
5s
5t 16
5u c
5z
4oi c
5ns
5t 40
3ma 24
3nd b
3pie b
5lla q
7e p
7i 7
7o h
3qu 24
3ssat 1b
5e
6a 25
6le v
6ro j
6s
6t 16
6u c
5i
6e b
6mes
6n b
6r u
6s 4k
6t
3te 6
4ie 53
5n 3m
3verai h
6i h
6t g
4raie b
7s
7t
6nt
5e w
5i 9m
5ons
5u g
3x
2yal
5e 48
5ties
4um 8
5t 8
5x
1u
2ban
5a q
5e 2u
5i 46
5ons
5s
3is
3rique
2che
5e b
5nt
5r 6b
5s
5z
2de
4ment
4s
5s 8
2e
3e b
3l 29
3s
2gby
5man
6en
5s
3is
5sa 1o
6e
7ment
7nt
7s
7z
6iez
6ons
2ine 3o
3ssea 25
6la 1
7e
8r x
8t b
8z
7i 7
7l 6j
7ons
2meu c
2ptu 1b
2se 6
3h
3se b
4i c5
4ophi 29
3tr 8
2t
1ythma q
5e 6
5icie h
6ez
6ons
5ons
0sa
2bbat
6h 17
6ique
6s
3in 8
3le
5e b
5nt
5r 6w
5s
5u c9
5z
3ot
5a 1u
5e 7c
5ie 53
5ons
5s
3re
5e b
5nt
5r
6a 5v
6ez
6i 7
6ont
5s
5tac 1a
5u y
5z
4i 7
2c
3cad 1t
5g 3w
3hant
4e
5m b
5nt
5s
5t b
5z
4i 7
3oc 1a
3qua q
5e
6bu 16
6e b
6nt
6r 1f
6s
6z
5i 7
5ons
3ra
5i 3
5l 6i
5mentai 1b
al
aux
9e 47
7s
5nt
5s 4
5t o
5ux
4e
5bleu
5dieu
5e b
5ment
5nt
5r 1f
5s
5t b
5z
4iez
5fia q
7cato 5
8e b
7e
8e
8nt
8r 1f
8s
8z
7i 7
7ons
5le 1l
5ons
5pan v
5stai h
7i
8e b
8n 8
3s
2dique
2fari b
2ga
3e
4ment
4s
5s 8
2har 17
2i
3gna 1
5e
6e b
6men v
6nt
6r 1f
6s
6u c9
6z
5i 7
5o e
3n
4e b
4s
4t
5e 32
5s
3s
4i
5e b
5mes
5n 8
5r u
5s 78
5t
4on
6na q
7e p
7i 46
7ons
6s
3t 15
2ke b
2lade
6ro b
6s
5i 3q
4i
5r 8
5s
6o h
5t
4malec b
6nd 1b
5es
5i b
4ria
7i 3
7l 15
7mes
7nt
7s 4
7t
8es
8s
7ux
6e 6
6i 7
6ons
4ud b
3e
4e b
4ment
4s
5i 58
4t 8
3i
4mes
4n
5a 1l
5e b
5i 4f
5s
4r u
4s
5sa 1o
6e w
6iez
6o h
6u 1b
4v 6r
3l 8
3on
5ar 3k
5nar 3k
6i 4z
5s
4o h
4p
5a 8e
5e
6e b
6nt
6r 6w
6s
6t 16
6z
5iaud b
6ez
6ons
7t b
5ons
5s
3sa b
3ue 6
4t
5ai 1b
6tions
5s
3v 8
2mare b
5ita 24
6u 3p
3edi b
3ourai b
2natoriu 3p
3ctifia q
8e
9nt
9r 38
9z
8i 7
8ons
6o 3u
5uai 1b
7r 2t
6s
3dale
7s
7t 16
5raq 3f
4erling b
4r 8
4wic cw
3g
4la 1
5e 6
5i 6p
5ons
6t
7a 1
7e p
7iez
7ons
7s
4s
5u 8
4uin
7a 5
7e b
7ol 49
7s
3it 28
3s
3ta 51
4e b
4o 3u
2oudie 50
6te
4l 79
2pe
4r
5a 5v
5d 8
5e 3a
5i 7
5lipopette
6otte
5ont
3in
5e
6s
6t 16
5i 4f
5s
3risti
2rcasm 8
6tique
4oce 29
5i 3e
5mat 2n
6e b
5pha 1l
6lasm 2v
6t 8
3dine 44
6i 4z
2s
2tana q
5e 6
5iez
6ons
6que
5ons
3ellis 23
7t 8
3in
5a 1u
5e 6e
5i 7
5ons
5s
4s
5faction
7ire
8s
9ais
an a
9iez
9ons
8t
9e
9s
7ss 1y
6ecit
7r l
6imes
7rent
7s 4
7t
6ont
3ura 95
5e 6
5i 7
5nales
6e b
6ie
8n 2f
8s
7n g
5ons
2uce 6
4ie 53
5flard b
5ons
5sse b
7o 3u
3f
3le g
3mon
6e
7a 25
7e b
7s
6s
3na 1u
3ra 5a
4e 6
4i
5e
6n b
6s
6z
5mes
5n b
5ons
5r u
5s
6sa 5c
7e
8nt
8r 2h
8s
8u c
8z
7iez
7ons
5t
4o 5x
3t
4a q
4e
5e b
5l 29
5nt
5r
6a 5v
6ea 25
7l 29
7nt
7z
6i 1v
6nes
6ont
5s
5u y
5z
4s
3va
5ge
7ment
7o 50
7r 2h
7s
6i 2s
5i 3
5mes
5nt
5s 4
5t o
4e
5e b
5gar 5s
5nt
5r 1f
5s
5ta 1l
6e
7s
7u c
6te
5u c
5z
2vaient
5s
5t
4ne b
5t g
3ent
4u c
4z
3i 7
3oir
4n
5na 1u
6e
7e b
7nt
7r 6w
7s
7t 16
7u 3d
7z
6i 46
6ons
5s
4ur 7r
2xon 2f
1b 5
1calp
5a q
5e
6e b
6l b
6nt
6r 1f
6s
6z
5i 7
5ons
5s
3nda
6i 3
6le 56
7i 7w
6mes
6nt
6s 4
6t o
5e 6
5iez
6nav 8
6ons
6u 3p
5ons
4n 3q
3rabe 8
4lat 2d
2ea 25
3lerat
8e
9s
as 8
8s
4l 3r
3nario b
7s 16
4e b
3ptique
5r 8
2hema
6s
6t 2t
3izogam 2h
7ene 1w
6id 4a
6phren 4a
6thym 2h
3nock b
5q 3f
5rche 51
6ke 51
5uff b
3oon 3q
2ie
4mment
4nc 8
5e b
5t
6ifiqu 1e
4r 6w
2olai 1b
5r 8y
5stica v
3op b
4t 3q
3re b
4pi 1r
3tc cw
4tish b
3ut g
2rabb 29
3ipt
6e
7s
7u c
6s
6urai 1b
9l 15
9ux
3upul 7l
2ull b
4pta q
6e 2
6iez
6ons
6ur 4e
1e
2an 3s
3u 8d
2bas 16
2c
3ession
3he
5e b
5nt
5r
6a 5v
6ent
7s 1w
7z
6i 1v
6ont
5s
5u y
5z
3ond
6a 8t
6e 6
6i 7
6ons
6s
4ua q
5e 2
5i 7
5ons
5ra 13
6e 2c
6iez
7ons
7r
6ons
6r 1j
6s
6t
6u 1k
5s 1w
3ret
6a
7g 8
7i
8re 44
8s
8t
7mes
7nt
7ria v
7s 4
7t o
6e 66
6iez
7n 8
6oi 1b
7ns
6s
3s
3te
5s
5u c
4ion
7n 2l
7s
3undo
4risa 3g
7e
8e
8r 1f
8z
7iez
7ons
6ta 5
7e
2datif b
3ucte 14
6ion
6ri 22
4ir f
5s
6ais
7n a
6ez
6i d
6ons
5t
6e
6s
2gment
7a 8o
7e 6
7iez
7ons
7s
2igneur
8iag 8
al 15
aux
9e
8s
3n
4e b
4s
3sme b
5ograp 1a
3ze
2jour 8c
2l
3ect
6e 14
6if b
7on
9n 70
7v 8
6ri 22
6s
4nia 16
6eux
6t 2n
6um b
7r 8
3f b
3le
5e b
5nt
5r 6w
5s
5t 16
5z
3on
3s
2mai
5lles
5n 3m
5s
5t
3bla
6b 29
6i 2a
6mes
6n a
6s 4
6t o
5e p
5i 7
5ons
3e
4l 29
4nc 8
5t
4r 1f
4s
5t 1b
3inai 1b
6l 15
6ux
2n
3at
5e 14
5ori i
5s
3il 8
4o c
3s
4ass
5tion
9n 4d
9s
4e
5e b
5s
5u c
4ibili cb
6le 44
5ti 4h
6ometr 2h
4u 4d
3t
4aient
6s
6t
5nt
4e
5nce b
7i 2n
6t
5s
5u c
5z
4i
5e
6r b
6s
6z
5ment
9a 3x
9s
7s
5ne
7l 29
7s
5r u
5s 4
5t
4ons
2para 95
5e r
5i 7
5ons
3t
4embre
8isades
ae 14
6vi c
5na 5
6nal 15
8t b
8ux
6trion
ba 3x
4idi b
5e 2g
5me b
6o
5que
2quel 29
5nce
8s
8u c
5s 7p
2ra
4i
5ent
5l b
5s
5t
4s
3ei 2s
4na 3e
5issi 2g
6te
4z
3ge
5n v
5s
5t 16
3ia a4
4e
5e b
5nt
5r 1f
5s
5us 1e
6x
5z
4n
5a q
5e 6
5ga
7s
7t b
6u 1t
5i 7
5ons
5s
4ons
3men v
4on
6na 8t
7e 2r
7i 7
7ons
6s
3on 9
3pe
5nt
7a 8t
7e 6f
7iez
8n g
7ons
7s
5s
5t 16
4igin 2n
5lli 4f
3re 6
4ure 44
6i 3q
3s
3t
3u 3p
3vag 8
5ient
6s
6t
5l b
5n a
4e 6o
4i
5able
5c 8
5e
6s
6t 16
6z
5l 8
5mes
5ons
5r u
5s 4
5t
6e 14
6u 3e
4ocomman 3e
5frei h
5mote 14
5ns
2s
3ame b
5oi 3e
3sil 8
5o h
2t
2ui 51
3l
4e
5ment
5s
5t 32
4s
2ve
4r 1e
2xe b
3iste
3ual 8y
4e
5e b
5l
6l 1e
6s
5s
3y
1hah b
3ker b
5spear 17
3mpoing b
6oineu y
9g 36
6uin 70
2erif b
4ry b
2illing b
2ogu h
3o 39
3pping b
3r v
3w b
1i
2amois
2ber 17
2cil 17
2ec 29
3d
3g bv
3n 2f
3rr 2v
3s 16
3u c
2ffla 5y
5e
6e b
6ment
6nt
6r 1f
6s
6t b
6u y
6z
5i 7
5ons
6t 3h
2gna
5i 3
5l
6a q
6e 21
6i 77
6ons
5mes
5nt
5s 4
5t
6a 5
6es
6u 1b
5ux
4e 5d
4iez
5fia 1
7catif
bon
bve
7e 94
7i 7
7ons
5ons
4ons
2l
3ence b
6ieus 1e
9x
5e b
3houe 9x
3icat 1d
5e
6u 3d
5ico 29
6um
7r 8
5o 89
5u 29
3la 1l
3ves
2mila 5
5i
6cui c
6gravu 1b
6s
7a 37
7e 2x
7iez
7ons
6tu 3e
5o c
3oniaq 3f
6e b
3ple
6ment
6s
6t 32
6x 8
5icite
6fi 8l
3ula
6c 1b
6i 3
6mes
6nt
6s 4
6t
7es
8ur
7i 1r
5e 6
5i 7
5ons
5tane
9e b
9ment
9s
2ncere 48
6ite
3galet 16
4e
5a q
5e b
5nt
5ons
5r 6w
5s
5z
4l 8
4ula ax
6i 4z
3isa 2w
5e 2x
5iez
5ons
5tr 33
3on
3us
5oid 4e
2oux
2r
3e
4n 8
3op b
2te b
3ot
3u 5m
2x
3ie 2g
1kate
5board b
5s
2etch
6es
6s
2i
3e 6n
3pp 3q
3s
1lip b
2oga h
3w b
1mas cw
2oking b
1nack b
2iff ca
2ob
4s
1obre b
4ie 16
5que v
2ciable
5l
6e 48
6isa 2w
8e 2x
8iez
8me
8ons
8t 8
5tr 2h
5ux
4etai 1b
7ria v
6e b
4oaffect 3z
5cultur 4d
5dra 2g
5gram 2g
5professionn 4d
3ra at
2da b
3ium
3omi 3j
2eur
5et 16
5s
2fa b
2i
3e
4nt
3f
3gna 1
5e
6e b
6nt
6r 1f
6s
6ur b
7s 1e
7x
6z
5i 7
5ons
3n b
3r
4e 8
4s
3s
3t
3xanta 2d
7e
7ie 2g
2j 2v
2l
3ai 1b
3da
5i 3
5mes
5ne j
6t
5s 4
5t
6e
7s
8q 3f
6s
4e 2r
3ei 51
4n
5nel
8l 1e
8s
6i 7w
5oid i
5s
3idag 8
6i 1b
6r 8y
5e b
5i c5
4ta 5
5u 3e
3licita q
8e
9e b
9nt
9r 1f
9u y
9z
8iez
8ons
8u 3e
3o b
3s
3ute b
5i 8s
5re 58
2mbra q
5e
6nt
6r
7a 5v
7e 3a
7i 7
7o 1x
6s
6z
5i 7
5ons
3me
5e b
5il
7l 6s
7s
5li 4z
6ler 2h
5nt
5r 1f
5s
5t b
5z
3nambu 29
4if 4f
3ptua 5
6e 3t
2n
3ar b
3d 1m
3ge
5a q
5nt
5ons
5r 6w
5s
5u y
5z
3ique
3na
5i 9k
5mes
5n a
5s 4
5t o
4e
5e b
5nt
5r 6w
5s
5t 32
5u c
5z
3or 1d
3s
3t
2phisti 59
3rani
6o b
2rceller 2h
4i 4z
3di 3e
3net 16
3or i
3s
3t
4aient
6s
6t
5n a
4e w
4i
5e 1p
5le 1l
5mes
5ons
5r u
5s 4
5t
4ons
4s
2si 8
2t
3te b
4ises
6i 3q
2u
3che
6s
6t 7j
6v 1t
4i
5a q
5e 3o
5i 7
5ons
5s
4oup 8
3da
5g 8
5i
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
6ais
6s
6t g
5rd b
5s 4
5t o
4e 2r
4o da
3ffer a
5la
7g 8
7i 3
7mes
7n a
7rd b
7s 4
7t o
6e
7e b
7nt
7r 6w
7s
7t
8a q
8e 4o
8ie 55
8ons
8s
8t 6j
7u y
7z
6i 7
6ons
6u 1b
5rai 9
7n 3s
6e
7nt
7s
7t 2n
7z
6i 9m
6ons
4ra 1u
5e 2r
5ier 8
7z
6ons
5o e
3hai 39
3illa ch
6e 6
6i 7
6o h
6u 1b
3l
4a
5ge
7a q
7e b
7ment
7nt
7ons
7r 1f
7s
7z
6i 7
5i 3
5mes
5ne b
6t
5r 3k
5s 4
5t o
5u 3k
4e
5e b
5nt
5r 6w
5s
5v 1g
5z
4ie 55
5g a1
5ons
3met
6s
6ta 13
7e w
7iez
7ons
7r f
4imes
5rent
5s
6e
6se 1x
7iez
8on
an 8v
5t
3pcon
7n 7r
7s
4e
5nt 15
5r 1f
5s 8g
5u y
5z
4ier 8
6z
5ons
5r
6a
7i
8l
8s
8t
7mes
7n a
7s 4
7t o
7ux
6e p
6i 7
6ons
6s
4le
6s
7s 8
3rce b
5ie 45
6l
7i 4z
7l 6s
7s
4d
5e b
5ina q
7e 6
7g 3f
7i 7
7ons
5s
4i
5a 1o
5cea 25
6i 4f
5e w
5i 7
5mes
5ons
5ra 5v
6e w
6i 7
6o 5x
5s 4
5t
4nois
8e
9r 2h
3s
4tract 3z
7ie b
8r f
8s
8t b
7ya 13
8ez
8i 7
8ons
3te
5na 13
6eu c
7z
6iez
7ons
7r
6ons
6u g
5rra 24
5s
4ien
7d c1
7ne 1x
7s
7t
6r b
5n 9h
5r 3r
3vena 13
6ez
6iez
7ons
7r b
6ons
6t
6u g
5rain
9e 32
9s
4i 4m
2viet
6iq 3f
7s 23
6s
2yez
3ons
1paci 2n
3ghetti b
3rt
5e
6i 2i
6r 2h
6s
5ia 16
5s
3s 2g
3tia 8u
5onau 16
2ecial
7e 48
7isa 3g
9e
ae
ar 38
as
az
9iez
9ons
9t 8
8t 8
6ux
5e 3t
5fia q
7e 8m
7i 7
7ons
7qu 1e
5me h
4tacl 8
7ul 28
6te 14
5ra 3x
6e b
6oscop 8
4ula
7i 1z
7mes
7nt
7s 4
7t
8es
8i 1r
6e p
6i 7
6ons
6u 3p
3ech
6es
6s
3nc 3q
3rmaceti b
6tid 8
8e b
7ocy 16
8gon 2h
8zoi 3e
5e b
5ici 3e
5ogon 2h
7ram 2g
6phi 29
2here b
5oid 4e
6met 1b
2id 3q
3rac 29
5l 15
5n a
5ux
4if 3q
5l 29
5tai h
6ual 57
7el 8p
8u 3d
2lende 14
6i 3e
5omegal 2h
2onsor 57
4tane
8e b
8ment
8s
3re b
4t
5i 4h
5s
6man
7en
5u 29
3t b
2ray b
3in 7t
1quar 8
4sh b
4t
5i 2i
5s
5ta q
6e
7e b
7nt
7r
8a 5v
8e 3a
8i 77
8ont
8s
7s
7z
6iez
6ons
3elet 16
1tabilimet 1b
7s 9t
7te
4l 8
3de b
3ff
5a q
5e 2
5i 7
5ons
5s
3ge b
4i 28
3linie 50
7s 23
3nd
5ard 57
5ing b
5s
3r
4let 16
4s
4t 3q
3te 1b
4ic 8
5f b
5on
7na 8t
8e r
8i 7
8ons
7s
5que
5stic 17
8q 3f
5v 8
4ua 8t
5e 7b
5f 4v
5i 7
5ons
5r 8
5t
6a 5
6s
2eak b
3inbock b
3llag 8
6i 1b
3re
5e b
5nt
5o
6ba 16
6chim 2h
8rom 2h
6duc b
6gnos 2h
7ram 2g
6metr 2h
6phon 2h
6s
7cop 8
6typa q
9e 6
9i 1v
9ons
5r 1f
5s
5z
4id 8
5ez
5le
7s
7t b
6i cn
5ons
4le v
5ing
4na 3x
5e b
5um b
6tato 5
4oi 3e
5l b
5ns
3ward b
2illigout 16
3muge 2i
5la 95
6e 6
6iez
7n 8
7ons
6ons
6us
3pu cf
2ock
5a 1u
5e 6
5fisch b
5i 7
5ons
5s
3p
4p 1m
3re b
2rangu 1q
4tage 2g
5e
6ge b
7ie b
8q 3f
6s
5if 62
6graphiqu b
6ome b
8ys
5opau 1w
6sph 4f
5um b
6s
3ess
6a 1
6e 6
6iez
6ons
3ict
6e 48
6s
4ng b
4pa 1l
5pa q
6e 6
6iez
7ng b
7ons
6ons
3uctura
9i 3
9l 15
9mes
9n a
9s 4
9t o
9ux
8e ci
8i 7
8ons
2udie 3t
5o b
3pefai v
6i 2p
5u c
4ide b
6ite
2yle 5d
4iez
5ons
5sa 3g
6e 2x
6iez
6ons
6te
7ic 17
4o
5ba 16
5grap 1a
5i 3e
5m 2d
5ns
5s
1u
2balp 24
5ter 2i
3consci 49
3i
4r u
4s 4k
4t
5e
6ment
5o
5s
3lima q
6e 6
6iez
7nai 1b
9l 15
9ux
7ons
6ons
5ngu i
3mer 7s
3ordon 96
5n 70
3stanc 8
7tif b
9v 1t
5itua q
8e 6
8i 7
8ons
8t
9if b
aon
av 8
9s
5rat
8s
8u 3p
3til
6e b
6i 7m
6s
3vena 13
6ez
6iez
7ons
7r
6ons
6ti 9g
6u g
5rs 3z
6t 5p
2cceda
7i 3
7mes
7ne g
8t
7s 4
7t o
6e 6
6i 7
6ons
5nturie 8
5s
6se 14
7if b
8on
8v 8
7or i
4omb 19
4ub 8
5l 49
5rsa 29
3e 6e
3re 2u
2d
2e
3de g
4ois
7e
3r u
3u c
2ffimes
5r 8h
5s
6ai 9
7mment
7n a
6e 3a
6iez
6ons
6s 1y
5t b
5x 61
2gger 65
5stif b
8o 3u
8v 8
2icid 8v
3s
4se
6s
7s 8
3t
4e g
3vaient
6s
6t
5n a
4e 6o
4i
5e 1p
5mes
5ons
5rent
5s 4
5t
4ons
4r f
2jet 32
2ltan
6a v
6e b
6s
2mmu 3p
2per
5be
7nefi 22
7s
6omb 8
5carburan v
8r 8
6hampi 1r
7er 2h
6imen v
5dividen 3e
5e
6s
6t 16
5fetato 5
6icie
al
bl 8
as
7n
8e b
8i 34
8s
6lu
8e b
8i 3e
8s
6orteres 1w
5grand b
5heterody 2i
5ieu 45
6orite
5malloy b
7n
7rc 1a
6en
5nova
9e
5ovari 33
5phospha 16
6o d5
6refe v
7ofi v
5sta c
7itie 3t
ao h
7ra v
8uctu 1b
5tank 3q
5visa 3g
8e
9r 1f
9u y
9z
8iez
9on
8ons
5welt 3q
3pla b2
5ea 1
6e 6
6i 7
6ment
aa 8t
ae 6
aiez
aons
6ons
6ti 4h
7o 5
5ia 1
6c 8j
6e 6
6i 7
6ons
4ort
7a
8ble
8i 3
8mes
8nt
8s 4
8t o
7e
8e b
8nt
8r 6b
8s
8z
7iez
7ons
7s
5sa q
6e 6
6iez
7ti 1r
8o 5
6ons
5t b
4ression
5i k
3remat 2h
6e b
2r
3char 7s
6uff 2l
5oix
3e
4ment
5ploi b
4s
5t d7
4t
5e b
5s
5t 8
3f
4a
5c 1t
5i
6re
6s
7ais
7iez
7ons
6t b
5mes
5nt
5s 4
5t o
4e p
3gi 86
3moi
5nta q
7e 6
7iez
7o e
5u 6z
3nag bv
5tur 4d
4om
6b 1b
6m 1t
6s
3paie 6d
5s 2k
5y 1t
4la 22
5is
5omb 81
5us
4rena 1o
7d 4r
7ez
7i 7
7ne 1x
7ons
5im 8
6rent
6s
7e b
7s 1y
6t
5oducte 14
ari 22
6te 7s
3realiste
5na 29
3s
4imes
5rent
5s 4
5t
6a 5
3ton 16
5ut
3vecu 1k
5illa 92
8e 6
8i 7
8ons
5na 13
6ez
6iez
7ons
7r
6ons
6t 8
6u g
5tement
4ie
6n 97
6s
5n 9h
5ra 1u
6e 6n
6i 7
6ons
5s
5t
5va 1o
6e w
6i 7
6ons
6r f
4ol
6a q
6e 6
6i 7
6ons
6s
6t by
2s
3ceptib 29
4i bq
3hi b
3pec 39
5nd bk
6s
7e
8s
8u c
7if b
8on
8v 8
7oi c
6t 8
4icie 3t
7o h
2tu 52
1weat 3q
2ing
5s
5u 19
1ylvai h
4e
5s
6t 1b
4ico 29
6ulte 14
9ri 22
9u 1b
2mbole b
6ique
7sa 3g
8e
9r 38
9z
8iez
8ons
3pa
5thie
8q 3f
8s 4y
4hon 2h
6r 2d
5y 1w
4to 2g
2nagog 3f
3chrocyclotr 1r
7ne b
8ie b
9sa
bi b
bmes
bs 4
bt m
aer 38
bu y
bz
aiez
aons
7tr 1r
3dic
6al 6i
7t
8a 5
8s
7ux
6s
5q 60
4ro 2g
3onym 4a
3thes 8
6tiq 3f
8s 5q
2philid 8
7grap 1a
7s
6ograp 1a
2rie 50
2stematiquement
9s 23
6e b
0ta
2bac
5s
5ulte 14
8ri 22
4s 2k
3le
5au
7ti h
7x
5e b
5nt
5r 1f
5s
5ti 4z
6te 44
5u c
5z
4i 6p
3ou
5e b
5re v
5s
2c
3he
5e b
5nt
5ograp 1a
6metr 4a
5r
6a 5v
6e 3a
6i 7
6on
8t
5s
5ta q
6e 4o
6iez
6ons
6t 6j
6u 1b
5z
4iez
5n 8
5ons
5stoscop 8
3ot b
3t
4ic 17
5l 8
5q 3f
2ffetas
2hit 17
2illa
6d 1t
6g 8
6i 3
6mes
6nder 2h
8i 3q
7t
6s 4
6t o
5e 7c
5iez
6ons
6s
5oi c
6l 8
6ns
3r f
3s
4e
5nt
5s
5u 3d
5z
3t
2lc b
3ent
6s
6u 2n
3isma h
3on
5na 1u
6e 2o
6ier 8
8z
7ons
6ons
5s
2marin
7i 3q
7s
6s
6x
3boui j
6r
7in
9a
ag 8
ai 1z
ames
ant
as 4
at o
9e 2r
9i 7
9ons
9s
7s
3is
5a
6g 8
6i b
6mes
6n 3l
6s 4
6t o
5e
6ra 5v
7e 3a
7i 1v
7ont
6u y
6z
5ie 53
5ons
3pon
6na 6a
7e 2r
7i 7
7o e
6s
2n
3dis
3gible
4o
5n b
5s
3ie 1b
3k
4s
3ne 7c
3t
4e b
4ot
2page 7k
5i 7
4i 3
3e
4na 3e
5t
4r 1f
4s
4t 16
4z
3is
5sa q
6e 2u
6ie 53
6ons
2quiez
5n
6a 1
6e 2u
6i 7
6ons
6s
5ons
2ra
3d
4e p
4iez
5f b
5gra 3e
5llo 50
5ons
5ve 32
3e
4e b
4s
3if
5a
6i 1z
6mes
6n a
6s 4
6t o
5e 6
5i bl
5ons
5s
3te
5let 16
5mpion
5s
4i
5gno j
5mes
5n 1t
5r u
5s 4k
5t
3za h
2s
3se
5a 25
5e b
5nt
5r 1f
5s
5t 16
5z
2ta
3e 2
3iez
3ou
5a 1u
5e 2
5i 7
5ons
5s
2udis
3lar 3k
4e b
3pe g
3re
5a 25
5s
3x
2vern 3m
2xe 6
3i
4s
2ylo ax
1cheq 3f
4remisse
5nozio 3p
1e
2chnicie 50
8s 23
7olor
6qu 1e
6s 23
5ocrate b
aie b
bs 4y
6logie b
aque
6phi 29
6structu 1b
2e b
2ind 9p
4t
5a q
5e 6
5iez
5ons
5s
5ure 44
7i 4z
2l
3e
4cab 2d
5inem 2v
5omma ab
6pi 2l
4ga b
5ram 2g
7p 64
5ui 72
4pathe b
8ie
5hera 1l
6ona 1u
8e 6
8ie 1p
9ons
9q 3f
8ons
5ointa 1l
4s
5cap 1a
6op 3r
6ripte 14
5ie 1l
5ki b
5pectateurs
4visa 3g
7e
8e
8r 38
8u c
8z
7iez
8on
7ons
7u 4d
3l
4e 48
3s
2mer 28
3oig a1
5n b
3pe
5ra
7i 3
7men v
9s
7n a
7s 4
7t
8es
8u 1b
6e 6
6i 7
5s
5ta q
6e p
6iez
6ons
6u 2n
4l 3c
4o
5rair 1e
7l 15
7ux
6e 47
6i cn
5s
4s
2nace b
5ite
4ient
5l 5l
5s
5t
4nci 4z
5t g
3d
4ai 9
5nce b
7i 2n
6t
4e
5l 29
5nt
5r
6i 8
6s
5s
5u y
5z
4oi c
5n b
4ra 5v
5e
6ment
6s
7s 8
6t 8
6z
5i 7
5on 3
4s
4u g
3ebres
7u 3d
6i 1r
4z
3iez
4r
3nis
6man
7en
3on
5na q
6e 6t
6i 7
6ons
5s
3sioact 3z
6met 1b
6n b
3ta
5cul 5e
5i 3
5mes
5n a
5s 4
5t
6es
6io h
7v 8
4e 6
4ons
3u
4e b
4s
2quil 2v
2rme b
4ina
7i
8s
9o h
8t
7l 15
7mes
7nt
7s 4
7t o
7ux
6e 6
6i 7
6ons
6us
5tes
6i 4f
3ne b
4i
5e b
5mes
5r u
5s
6sa 1o
7e w
7iez
7ons
7u 1b
5t
3ra
5fung 2d
5g 8
5i
6n b
6s
6t
5ma 1b
6es
5nt
5pla 2i
5qu 33
5riu 3p
5s
6sa q
7e 6
7ie 55
7ons
5t o
4e
5au cz
5e b
5nt
5r 1f
5s
6t 1b
5u c9
5z
4i
5bl 1e
5co 29
5en 2f
6r b
6z
5fia 1
7e
8e
8nt
8r 38
8s
8z
7i 7
7ons
5ge 2i
5l b
5mes
5n 8
5ons
5r u
5s 4k
5t
6oi 1b
7ri i
4oi c
5ns
5risa 2w
8e
9e
9r 1f
9z
8iez
8me
8ons
8t 8
2s
3t
4a
5ce
7e b
7l 29
7s
5g 8
5i 3
5ment
9a 5
9s
7s
5nt
5s 4
5t o
4e 2
4icul 5e
5ez
5moni i
4on b
5stero 2i
4s
2tanie b
6s 4y
5os
5t
3e
4s
3on
5ni 4f
5s
3u g
2xte b
4i 29
4ue 47
5ra q
6e 6
6i 77
6ons
1hailandais
2e
3ati h
5ra 8u
6e b
3ie 45
3me b
3odice 8
4rb 8
5e 2g
5ic 17
6e b
6que
9ment
6s 23
3rapeute b
9ique
6i 8
4ma 3x
5es
5idor
6e b
6q 3f
6ste 14
8o c
5ocaut 4f
7him 2h
7oup 29
6dynamic 17
6forma 1l
6ge 2i
7ravimetr 2h
6labi 29
7y 1w
6metr 4a
6nucle 28
6pomp 8
7ropulse g
di 4h
6resist 4c
6s
7cop 8
7iph 1r
7ph 4f
7ta v
3se b
2on
3ra
5cente 1w
6ique
6ocente 1w
7plast 2h
5s
5x
2un 8
1ian b
2beta 24
3ia
5l 15
5s
5ux
2c
3ke v
2ede
5s
5u c
3n
4d c1
4ne 1x
4s
4t
3rs
2ge
4s
3re
5e b
5nt
5r 1f
5s
6s 8
5z
2mbr 3r
3ide b
5ite
4ng b
2nte r
4iez
5n
6nabu 75
6s
2r
3ag 8
4i
5ent
5lla 1
7e 54
7i 7
7ons
5s
5t
4nt
3e
4e b
4l 5
4nt
4r 1f
4s
4u y
4z
3o e
3s
2sane b
5t
3se
5e b
5nt
5r
6a
7i 3
7n 3k
7s
6e 3a
6iez
7n b
7ons
6ont
5s
5u y
5z
4u
5l 28
5r 8
5s
2tan
5e
6s
7q 3f
5s
3i
3r 3r
3ulai 1b
6r bd
1oast
5a q
5e
6e b
6nt
6r 6b
6s
6u c
6z
5iez
5ons
5s
2bogga h
2c
3ar 3k
2i
3le
5e b
5nt
5r 6w
5s
5t ak
5z
3t
4s
2le
4ra 92
5e 6
5i 1v
2mas 4
4t 15
3ba
5c b
5i 2a
5l 15
5mes
5n a
5s 4
5t o
5ux
4e
5a 25
5e b
5l 29
5nt
5r
6a 5v
6ea 25
7nt
7z
6i 7
6ont
5s
5u c
5z
4ol 2v
5ns
3my
2n
3al
5e b
5ite
5s
3de 6o
4r f
3icardiaq 3f
4que
3ne
5a 25
5la 1l
6e v
6i 3q
6le 44
5nt
5r
6a 5v
6ez
6i 7
6ont
6r 8
5s
5z
3s
3to h
2p
3e
3o
2que 5d
2rah b
3cha q
5e
6e b
6nt
6r 8b
6s
6z
5iez
6ons
6s
5o 3u
3d
4ag 8
5i 9
5n a
4r f
4u g
3na 3e
3on
5na q
6e
7nt
7r 1f
7s
7u 1w
7z
6i 7
6ons
5s
3pid 8
5lla 1u
7e 54
7i 7
7ons
3refacte 14
6i 1t
5nt
7s
7u 2n
4i 3e
3se
5s
5u c
3t
4s
4ue 56
5r 2p
3y
2t
3al
5e 48
5is 5q
6ta 5
7e
3e 3p
3o
2ubib b
3cha
6i 3
6mes
6n a
6s 4
6t o
6u 8d
5e 2o
5i 7
5ons
3ffe
6s
6u c
5u g
3jours
3pe v
3r
4ba q
5e cd
5ie 53
6llon
ana
ci 1z
cmes
cn a
cs 4
ct o
be p
bi 7
bons
as
6ons
5ons
4ie
6r g
6s
5ll co
5sme
6te b
7ique
4mal 2d
5ent
8a q
8e 2r
8iez
9n b
8ons
8s
4na
6g 8
6i
7ent
7l 9l
7s
7t
6mes
6n a
6s 2b
6t o
5e
6bo 85
7ri 3e
8oc 1a
6dos
6e b
6main
6nt
6r 1f
6s
7o 51
6t 16
6u y
6vis
6z
5ic bc
6ez
6l 9l
6ol 8
7ns
6qua q
8ent
9r 1f
9t b
9z
8i 7
8ons
6s
7s 8
5oi
7e 69
7s
6ns
6ya q
7e
8r x
8z
7i 7
7ons
5u 1b
4s
4te
6a 25
6rea 25
8l 29
6s
5i 4f
3s
4sa
6i
7l 9l
7nt
7s
7t
6mes
6nt
6s 4
6t o
5e cp
5iez
5ons
6t 6y
3t
4e
5fois
5s
4ou b
3x
2xicoderm 2h
6logique
6mane b
9iaq 3f
4n 8
4q 3f
1rac
4a
5g 8
5i 3
5mes
5na q
6e 6
6i 7
6ons
6t
5s
6sa q
7e 2u
7ie 53
8n b
7ons
5t o
4e
5e b
5nt
5r
6a 5v
6ent
7t b
7z
6i 7
6ont
5s
5u y
5z
4hea 3x
6e
7n 2f
7s
6i 3e
5o 2g
5y 16
4t
5a q
5e 2
5iez
6f b
6onn 28
6v 8
5ons
5ri 22
5s
5us
3descanti 2v
4ite 14
6ion
9na 5
ae 47
9s
4ucte 14
7ion
7ri 22
5i al
3fic
6o 40
6s
5qua
8i 3
8n a
8s
7e
8e b
8nt
8r
9ai
8u y
8z
7i 7
7o 5x
3gedie
8n 2f
8s
4iqu 1e
3hi
5e b
5mes
5r u
5s
6o h
6s 2y
5t
3in
5a
6g 8
6i 9k
6mes
6n a
6r 3k
6s 2b
6t o
5e
6a 25
6e b
6nt
6r 1f
6s
6u y
6z
5glo v
5iez
6ng b
6ons
5ons
5s
5train
4r f
4t
5a 1
5e
6e b
6men v
6nt
6r 1f
6s
6u c
6z
5iez
5ons
5re
7s
8s 8
6ise
5s
3jecto 5
5t b
3lal 2v
3m
4e 6
4pol 2d
4way b
3ncha 5y
6e
7e b
7f am
7nt
7r 1f
7s
7t b
7u y
7z
6i 7
6o e
4quille 48
9isa
ci b
cmes
cn a
cs 4
ct o
be 2x
biez
bons
ate
4saction
bn 4d
bs
6frica 24
6lp 24
6nd 24
6t b
5bah 9e
6ord 2l
5canad 17
7sp 17
6enda
ai 3
ames
ant
ca 3x
ce b
cs
as 4
at o
9e 6
9i 7
9ons
6od 9u
7ntinent i
6ripte 14
aion
8r f
8s
8t b
8v 8i
5ducte 14
5e
6p v
6s
5fera q
8e 6
8i 7
8t b
6ig cv
7l 1t
7ni g
7xi 1r
6o
7rma
ai 3
ames
an a
as 4
at
bes
bion
en 4d
9e 6
9i 7
9ons
7s
6ug 8
7sa q
8e 6
8iez
9on
8ons
5gress 2q
5hum 2p
5i
6e b
6ge
8a 1
8nt
8ons
8r 1f
8s
8z
7i 7
6mes
6r u
6s
7s 2y
7tor 57
6t
7a 8t
7e 3i
7iez
8f b
8on
an 4d
8v 8
7oi 1b
8ns
7s
5la 40
6ite 5b
8t af
6uci 3e
5met
8s
8ta 13
9e 2c
9iez
9ons
9r f
6igr 19
7mes
7rent
7s
8e
8se 1x
9iez
ao h
7t
6ua q
7e 6
7i 7
7ons
7t 3h
5nation i
5ocean 17
5parais 4k
at 1n
8en n
8u 1k
6erc 2p
6ira 95
8e p
8i 7
8ons
6lant
aa 20
ae 6
aiez
ao e
as
6ol 28
7r 8w
7sa q
8e 3i
8iez
9te 14
ari 22
8ons
6yrene 58
5sahar 17
6exu 4d
6iber 17
6ubstanti 65
7da
9i 3
9mes
9nt
9s 4
9t
aes
as
8e 6
8i 7
8ons
5va 2k
6ers i
6i 5s
5ylva 24
3ppe
6s
6u c
5ill 1r
6st 2d
3qua q
5e
6e b
6nard b
7t
6r 1f
6s
6t b
6u y
6z
5i 7
5ons
3uma
6s
6tisa
ai b
ames
an a
as 4
at o
9e
ae
ar 38
az
9iez
9m 8
9ons
3vail
7la 5a
8e
9e b
9nt
9r u
9s
9u y
9z
8i 7
8ons
7s
5ux
4ee b
5la 1l
6ing b
6ling b
6o b
5rs
7a 1
7e 6
7ie 53
8n b
7ons
5s 42
2ebucha 1
7e 5d
7i 7
7ons
3fle g
5i 4f
3ize
5ie 2g
3mbla 1
6e
7e b
7men v
7nt
7r 1f
7s
7u y
7z
6i 7
6ons
7t 8q
4pa 1u
5e 7b
5i 7
5li h
5ons
3nta 24
5e
6n 28
5ie 2g
3s
4or
6er 2h
6i 4z
6s
4sa
6g 8
6i
7ll 9w
7s
7t
6mes
6nt
6s 4
6t o
6u 7f
5e 6
5iez
5ons
3ve b
2i
3ad 8
4g 8
4ndr 2h
5gl 8
6u cf
5t
3bad 8
5l
6e b
6l 1t
5r v
5ux
4ometr 4a
5rd
7ais
7s
5ule v
4u
5n
6al
7t b
7ux
6e b
6it 17
6s
5s
5t
6a 5
6s
3cha q
5e cp
5iasis
6ez
6ne
8e b
8s
8u 3d
6ons
5lorethyle 2i
5ocepha 29
6lo 2g
6ma b
7e b
7onas
6ns
6phyt 1r
5rom 4a
4olo 1b
5r 2i
5t
6a 1u
6e
7e b
7nt
7r 1f
7s
7ts
7u y
7z
6iez
6ons
6s
5uni b
6rant
3er
5a
6i 3
6rq 3f
6s
5e w
5i 7
5ont
3mbala 1u
7e 6
7i 7
7l 3r
7ons
4e
5e b
5nt
5r 8b
5s
6t 1b
5t 1b
5z
3nita 5
6e
6robenze 2i
8tolue 2i
4qua q
6e 2o
6i 7
6ons
3o
4mpha
8i 3
8l 15
8mes
8n a
8s 4
8t o
8ux
7e p
7i 7
7ons
3p
4e
5r 2h
5s
5t 16
4la
6c 8
6i 3
6mes
6nt
6s 4
6t o
5e
6e b
6nt
6r 1f
6s
6t 16
6x
6z
5icat 2v
6ez
6ons
5oid 4a
6ns
5u 1b
4od 2h
5li b
5rte 14
5t 4s
5us
6x
3qua q
5e
6ba j
6e b
6nt
6r 1f
6s
6t b
6z
5i 7
5ons
3ste
6ment
6s
7s 8
5ounet 32
2oc
3is
5iem 1e
3ll
5ey
7bus
7s
5s
3mbe b
5idi 1r
6n 8
5l 1r
5o 2i
4pa q
5e
6e b
6nt
6r 6w
6s
6t 35
6u y
6z
5iez
6ll 1r
6ons
5ons
3nc
5atu 1b
5he
7s
7t b
5o br
5s
5ul 28
4e p
3p
4he 8
5oblas 16
4ica 8u
3t
4ta 1
5e 2r
5iez
6n
7a 1
7e
8nt
8r 1f
8s
8t 16
8z
7i 7
7ons
7s
5o e
3u
4bade b
7o 14
5la 1
6e 6f
6i 7
6ons
4e 6
4iez
5llar 3k
7e b
7omet 1b
5ons
4pe
6a 25
6s
5ia 29
6e c
4s
5sa 1u
6e
7a 25
7e b
7nt
7qu cu
7r 1f
7s
7u c
7z
6iez
6ons
4va
6i
7ent
7l 29
7s
7t
6mes
6nt
6s 4
6t o
5e
6e b
6nt
6r
7a
8i 2a
8s
7e w
7i 7
7o 5x
6s
6u y
6z
5i 7
5ons
2uand cy
3c
4s
3ffa q
5e 6
5icultu 1b
6e 53
6ons
5ons
3ie b
4te 15
5icultu 1b
3qu 1m
3st
5a q
5e 2
5iez
5ons
5s
1sar
2unami b
1u
2a
3i 2a
3n a
2ba
3e
4r
5a
6c 33
6i 3
6s
5cule 56
8id 8
9na q
ae 6
aiez
bons
bsa
di b
dmes
ds 4
dt
ees
eio b
ce 2x
ciez
cons
aons
9s 23
8ose
5ent
6u 3d
6z
5iez
6for 2g
6ons
5ont
4s
2e
3e b
3nt
3r
4a
5i 2a
5s
4e 3a
4i 1v
4o 5x
3s
3u y
3z
2ile
5a 25
5e b
5nt
5r 6w
5s
5t 16
5z
2lip 3c
2meu c
3ula 5
5te b
6u 2n
5us
2nique 15
3nel
6i 3q
6s
2ons
2rbocompresse 14
5filt 1b
5mach 2d
6ote 14
5pomp 8
6ropulse 14
5reacte 14
5soufflan 16
5t
6ie 1b
7n b
6rai h
6s
4ulences
8t g
3c
4s
3ne
5p b
5s
3que
6r 2h
6s
6t 16
5i h
2tela 5
5l 8
4ur t
3oya q
5e 7a
5i 7
5ons
3ri 22
2yau
5ta 1u
6e 7c
6iez
6ons
5x
1wis 7t
1ype 6
3hoi 3e
5myc 2d
5n b
3ique
7ment
2ran
5nea 25
6ici 3e
7e b
7s 4y
6osau 1b
5s
0ukrain 17
1lcera q
5e 3o
5i 7
5oi 3e
2timatu 3p
5e b
5o
3ra
5cour a
5filt 1b
5microscop 8
6oder 2i
7nta 24
5s
6o h
5violet 32
1n
2anime b
6ite
2derground
2e b
2i
3e
4s
3foli 33
5rm 1d
3o h
3qu 1e
3r u
3s
4sa 13
5e w
5iez
5o h
3t
4e b
3vers
7al 2t
8ux
7e 47
7it 5e
2s
1ppercu v
1ranie b
5f 4f
5u 3p
2bai 2s
2gen 3s
2ina
5i 1z
5l
5mes
5nt
5s 4
5t o
5ux
4e cd
2n 8
2sul 2d
2ticai 1b
6n a
1s
2a
3ge
5e b
5r b
5s
2e 31
2in c7
2ure b
4i 4z
1terus
2ile b
4isa
7i 2a
7mes
7nt
7s 4
7t
8es
9u c
8ion
6e 31
6iez
6ons
5ta 5
6e
2op 2h
0va
2canc 3m
5t g
4r 2g
3cin
6a 8o
6e
7e b
7l 29
7nt
7r 1f
7s
7z
6id 8
7e 55
7f 4f
7ons
6oge 2i
7i 3e
7ns
7sty 29
6s
3he
5ment
5r
6e b
6ie b
7n b
6s
5s
5t 16
2gabond 6q
3in
5a 3x
5s
3ue
5let 16
5ment
7st 1b
5nt
5r 1f
5s
5z
2illamment
6nt
8e b
8i 8
8s
5e 1x
3n
4c
5r f
5s
5u g
4e b
4qua 13
6e 2c
6i 5u
6ons
4s
3s
4sea 25
6li 3q
7l 8
2l
3ab 29
4ient
5s
5t
3ence b
6iennes
5t
4riane
9l 29
9s
4t
5a
6i
7l 29
7s
7t
6mes
6nt
6s 4
6t o
5e 4g
5iez
5ons
5s
5te 1x
5udin 28
4ur
6e 3t
6s
4z
3id 1t
4sa 3g
5e
6r 38
6s
6z
5iez
5ons
3lee b
5u 1w
3oir
3se 2r
3u 1k
3ve g
2mpiez
5ons
5r 1d
2n
3da
5le b
6isa 3g
8e 2x
8iez
8me
8ons
5s
3es 1w
3ille g
6ie c
7n 8
6o h
4te
6u 3d
3ne
5a 25
5e b
5l 29
5nt
5r 6w
5s
5u y
5z
3te 2u
2pes
4u c
2ria
5b 29
5i 3
5mes
5n 3s
5s 4
5t
6es
6i 1r
4ce
6l 29
6s
5oce 29
4e
5e b
5nt
5r 1f
5s
5t 4e
5z
4ole
7e b
7s
7u 3d
5ns
5rum
2s
3cul 28
3e
4ctomie
3t 8
2tica 2i
5i db
2udois
5u g
4r 1j
3r 17
3t
4o 14
3x
1ea 25
2cte 14
3u 1k
2dettaria v
6e b
2geta
6i 3
6l 15
6mes
6nt
6r 17
6s 4
6t m
6ux
5e p
5iez
5ons
2hicu cf
2il d2
3na ch
4e
5e b
5nt
5r 1f
5s
5t 16
5u 3d
5z
2lo
4s
5ki b
4urs
5ta q
6e 3o
6ie 55
7n 8
6ons
2naient
5s
6o h
5t
4nt
3d
4aient
6s
6t
5nge
8a q
8e b
8nt
8o e
8r
9a 5v
9e 3a
9i 7
9ont
at b
8s
8t 16
8u y
8z
7i 7
6t
4e
5e 50
5miaire
5nt
5s
5tt 2v
5u y
5z
4ons
4ra 5v
5e
6di b
6z
5i 7
5o 5x
4s
4u g
3en 2n
4ra q
5e 6
5icar 3e
6e
7n 2f
7s
7z
6ons
4z
3ge
5a 92
5e b
5nt
5ons
5r
6a 5v
6ent
7s 1w
7z
6i 7
6ont
5s
5u c
5z
3iez
4m 2n
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
5u 3d
4ila
7i 3
7mes
7nt
7s 4
7t
8es
9ur
8ion
6e 6t
6i 7
6ons
5s
4ra 3x
5e
6bleu
6e b
6s
5icul 5e
6e 1b
6loqu 4a
6pot 49
5u g
4s
4uri b
3u
4e b
4s
5i 58
5t 8
2r
3and 2v
3ba 8u
4e 56
3delet 32
5t b
5u c
4i
5c v
5e
6r b
6s
5mes
5r u
5s 5z
5t
4un 2t
5r 8
3eu 3d
3ge
5e b
5n 22
5r
6et 16
6s
5s
5te b
6t 8
6u 1b
5u 1b
4obre v
5g 2i
3ifia q
6cati 1r
6e
7e
7nt
7r 1f
7s
7u y
7z
6i 7
6ons
4tabl 1e
5e b
3mice j
6i 3e
6ula 8t
8e 6
8i 7
8ons
8u 1b
5for 2g
6u 1l
5lla q
7e p
7i 7
7o 3u
5n 7l
5s
6sea 25
4oula q
7e 6
7i 7
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
6r b
6s
5mes
5r u
5s
6s d8
5t
3ona 51
5ique
3ra
5i 2a
5n 2i
5s
5t b
4e
5e b
5r 2h
5s
5z
4ie 53
5n 8
5ons
4on 9
5ter 2h
5u
6i dc
6s
3s
4a
5i
6llais
6s
6t
5mes
5n v
5s 4
5t
6es
6i 29
4e
5a 25
5e b
5ment
5nt
5r 1f
5s
5t b
5u y
5z
4iez
5f 62
5o h
3t
4e
5bra 3x
7e g
5s
5x
4ica 3x
6ill 33
5ge b
6in 2n
6o b
4s
4u
5bleu
5chou
5e 3t
5gadi h
5s
2sical 15
6n a
6to 5
6ux
5ula 5
7e 56
3sie 1p
5g 1r
3te b
4ia 5
5bul 5e
5g 8
5ment 28
4o h
2temen v
4ra h
5in 28
3o
3u
4e b
2uf b
3ille w
3le
5nt
5r 2h
5s
3t
3ve b
3x
2xe 6
1ia
3bl 8
3n 5s
2bra
5g 8
5i 3
5mes
5n a
5pho 2i
5s 4
5t
6es
6il 8
7o h
6o
7i 1b
7s
4e 2
2ce
4s
5im i
3ie 3o
3tim 5e
4oi 1b
5ria b
7en 2f
8u 3d
2de
4e b
4o
5casset 16
6lip b
5disq 3f
5phon 2h
5s
5tex
6heq 3f
4r 1f
4s
4u y
4z
2e
3il
5lard b
6e
7r 2h
7s
8s 8
6i
7e b
7mes
7r u
7s
8sa 1o
9e
ament
ant
as
az
9iez
9ons
7t
6ot 32
3lla q
5e
6nt
6r 1f
6s
6ur b
7x
6z
5i 7
5ons
3ndra
7i 2a
7s
6ez
6i 7
6o 5x
4ne 1x
4s
4t
3r 1l
3s
3tnam 17
3ux
2f b
2gilamment
6n n
5e b
3ne
5a 25
5ron
8n 8
5s
5tt 8
6u 1b
4ob 29
5t b
3our 2n
3uer 2h
5u c
2king b
2l
3a 24
3e
3la
5ge
7ois
7s
5ne j
5s
4e
5giatur 19
5s
2n
3ai
5gra q
7e
8e b
8nt
8r 6w
8s
8t 16
8z
7i 6p
7ons
5r 8
5s
5t
3gt
5a 2d
5ie 2g
5s
3s 4
3t o
2ol
4a
5c 1t
5i 3
5mes
5nt
5s 4
5t
6es
6ion
6r 8
6s
4e
5e b
5mment
5nc 8
6t 3b
5r 1f
5s
5t 32
5u y
5z
4on
6a q
6ce j
6e
7nt
7r 1f
7s
7ux
7z
6iez
7ons
7ste
6ons
6s
4s
2pere
6a 25
6s
5i 2s
2rage b
5o b
4l 15
3e
4e b
4ment
4nt
4r 1f
4s
4z
3gina 3x
6ie b
7te
4u 5l
3il
5e b
5i 7m
5oc i
5s
3tu 4d
3us
2s
3a 1u
3e 7o
3ibilite
5l 1e
4on
6na 8t
7e 6t
7i 7
7ons
6s
5phon 4a
4ta
6i 3
6mes
6nd 2d
7t g
6s 4
6t o
5e 2r
5iez
5ons
3on
5ni 4f
5s
3qu 2n
3ualisa 3g
8er 1f
9z
8iez
8ons
4e 47
2t
3al
5e b
5ite
4min 33
4ux
3e
4s
5s 8
3re
5e b
5nt
5r 6w
5s
5u 3d
5z
4ie 53
5f ce
5n 8
5ol bo
6ns
2vaient
5s
5t
4ndi 4z
5t g
3e
4ment
4ndi
5t
4s
4z
3ie 55
4ons
3ons
3ra 5v
4e
5e b
5s
5z
4o 5x
1ocabul 28
4l 6i
4tion
2dk 2v
2e 25
2gu 19
2ici
3e 1x
3la 1u
4e
5e b
5nt
5r 6w
5s
5t 16
5z
4i 6p
3r
4e
3s
4in 6q
3t
4ura 1u
6e 7b
6ie 55
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
8u y
5s
5t
4n a
4t
5es
5il
7e b
7isa 3g
9e
ar 38
az
9iez
9ons
7s
3can
6i 3n
6s
3e
4e b
4nt
4r 6w
4s
4t
5a q
5e
6r x
6z
5iez
5ons
5s
5t 6j
4u y
4z
3ley
6eu y
6s
3ons
5tair 1e
7ria v
6e b
6iers
3s
3ts
3ume
6s
6tr 2h
5in 2n
3vox
2mi
4r u
4s
5sa 13
6e
7ments
7nt
7s
7z
6iez
6ons
6u 1b
4t
5i 4h
5o 5
2nt
2rtex
2s
2te 6
3r 8
2udra
6i 2a
6s
5ez
5i 7
5o 5x
3e 6
3laient
6s
6t
5nt
4ez
4i 7
4oir
5ns
4u 1k
3s
3t 3h
2yage 7k
5i 7
4ient
5s
5t
4n 3s
3eu y
4z
3i 7
3ons
4u b
1rac
3i
4e b
4ment
4s
5emblablement
2illa 1u
5e 7b
5i 7
5ons
2ombi
6mes
6r u
6s
7sa 13
8e
9ment
9nt
9s
9z
8iez
8ons
6t
1u
2e b
2lcai h
5nales
6ie 50
7s 23
3gai 1b
5r 8y
5t 8
3nerabilite
8l 8
7i 1b
7n a
2s
0wagner 17
3on
5nee b
7t b
6i 3q
5s
2llabies
6y
2shingtoni 2v
2tergang b
5ing 3f
5proof b
5s
3ts
1eb 3q
2llingtoni 2v
2ster h
1hiskies
5y b
4t b
1inch
5es
7t 3q
5s
3tergree h
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
6i 4f
6s
2rd b
1en b
2u 3d
1in
1oga b
0zebr 83
2le g
2n
2ro
4s
1inc
2zi b
1odiac i
5q 3f
2mbi g
2ne 6
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
2ron
1baco
3k
4a
5n
5y
3r
3y
2bondanza
9io
6io
3y
2dallah
3el
5aziz
5hak
7mid
5ilah
5kader
6rim
5lah
5malek
4rrahim
8mane
4ssamad
3on
5e
5ie
4u
5l
6aye
5rahmane
3ramane
2el
4ard
7o
4e
4in
6e
4la
3ndam
4zio
2ibo
3din
3gael
7le
5il
3lay
2luc
2ondance
3ubacar
6kar
2raham
4mio
5o
2salon
4r
1cace
4ie
5o
3nthe
3r
4io
2cursio
2ela
4ya
2haire
3ille
4m
3raf
2ig
3k
3lay
4ia
5o
3scolo
2risio
2uk
3n
1dalan
5rd
7o
4bald
6ude
5eron
7t
8a
8o
4di
4fredo
4gisa
7o
4mis
4ric
7o
4sinde
3m
4a
4e
4o
3n
3r
3s
2berilgen
2do
4lorata
2egrin
7e
3l
4a
5ida
7e
5jda
5rdo
5sia
4berto
4chi
4e
4fo
4gardo
4ie
5n
6a
6e
4mo
4phe
4trude
4ya
3m
3n
4et
3odat
7o
2hemar
2ib
3guzel
3k
4utlu
8tas
3l
4e
3na
2ja
3oua
3utor
2li
4beg
2nan
2olf
5o
4phe
6ie
7ne
3ne
4is
6e
2raman
4stee
3ehilde
3ia
5n
6a
6o
4el
5n
6ne
4one
2siz
1edan
1ffan
3oue
2itap
2onso
2ra
3o
2sar
3in
1gabay
4io
3h
3kagan
3lak
3mennone
3pe
5t
4ito
3ta
4hange
5e
5on
4on
3zio
2ca
2enore
3silao
2ilbert
8e
2lae
4ia
4mis
2nan
5e
3eflete
4s
5a
5e
3ieszka
3os
2ostina
7o
2ripina
5pa
6in
8e
3on
3ypina
2ustin
1henk
2lem
2mad
3ed
4t
2ou
2sen
1iace
2cha
2da
4n
5o
3en
2mable
3e
4e
3one
3y
2na
2sha
3sa
5ta
6ou
1kalp
3s
3ta
2bas
4tur
4y
3oga
4ru
3udak
4gra
4lak
2ca
4koca
3ora
2demir
3ogan
2ibudak
3m
3n
4ci
4er
3ssi
2kun
5lu
4rt
4s
2pira
2ram
2sel
3il
3ungur
2tan
3ekin
3imur
1laban
4oru
3dag
4ino
4ogan
3in
5e
4s
3kurt
3manno
3n
4a
4o
3rico
3ssane
3yunt
7lu
2ba
4in
4n
5e
5o
3erade
5ic
7o
5t
6a
6e
6ina
8e
6o
3in
5a
5o
3oino
3rico
2ceo
4ste
3ibiade
4de
5ie
4me
4na
5e
5o
3yone
2da
3egonde
4mir
3igerey
3o
4brando
4gan
4nce
3ric
2eandro
4rdo
4ume
3c
3jandra
8o
3ksandar
8er
8ra
5y
3na
3odor
3ramo
3s
4sandra
9o
5ia
6o
3th
3x
4a
5nder
7ra
8e
8ina
ae
8u
6e
6ne
4e
5j
4i
5a
6ne
5ne
5s
4y
3yna
2fio
3onsa
6o
5z
3red
6a
6o
2giso
3u
2i
3a
3ca
5n
4e
4ia
4ja
3da
3enor
4tte
3ghiero
3ma
4ga
3n
4a
4e
3ou
3s
4a
5n
4ha
4ir
4on
4sa
5on
4tair
6r
3x
4e
3ya
5h
3ze
5e
2ka
4boluk
4evli
4n
4si
3is
2lain
4n
3egra
4n
3iaume
4son
2ma
3erigo
3ila
4ne
4re
5o
2ois
5e
5io
3jz
5a
3n
4e
4zo
3ys
5e
2pagut
4mis
4rsbeg
6lan
4ta
4y
5a
5kagan
3bamsi
4ilge
3direk
4ogan
3er
5en
5tunga
3gerey
3ha
5n
4ee
4onse
7ine
3ike
4lig
4nien
4s
3kara
4uluk
5tlu
3salci
3tegin
4ugrul
5nga
5ran
5tuk
3ulug
4rungu
9tutuk
3yoruk
2seny
2tan
5kagan
7n
4y
3ea
4mur
3hee
3in
5kagan
7n
5oba
5tamgan
btarkan
7rkan
7y
3miskara
3on
3uga
2varo
3erede
3iero
4n
5a
4se
2war
2y
3a
4h
3cia
3son
4sa
5ia
5on
2zbeta
1mabela
4ile
3c
3deo
4ou
3el
3l
4ia
6ne
4ric
4thee
4ya
3nd
5a
5e
5in
7e
5o
4i
4t
5e
4zio
3r
4a
5nde
6the
7o
4yllis
3ta
4o
5re
3uri
5y
3ya
2ber
3ra
4e
4ine
4ogio
5ise
7ie
5siano
5z
6y
2edee
5o
5u
3l
4ia
6ne
5e
6n
5ne
5o
4ya
3rigo
3thyste
2icie
4o
3el
3lcare
3n
4a
5ta
4e
4te
5ore
3r
4a
2jad
2leto
2mar
2oin
3ne
3re
3s
3ur
2pelio
2rak
2ul
2y
2za
1na
3bela
6le
3cleto
3e
4l
5le
3ida
4s
3maria
3r
3s
4s
4tase
7ia
8e
6zia
7ja
3tol
6e
6ia
7e
3ya
2ca
3elin
7e
3illa
3uk
4ta
2da
4c
4riman
3eol
3oche
3ra
5da
4e
5a
6s
5e
6a
5i
5j
5s
5w
4iy
4omeda
4zej
3y
3zelika
2emona
6e
3s
3ta
3zka
2gadreme
3e
4l
5a
5e
5ica
6na
7e
6que
5o
3hel
6ina
3ie
4lbe
7rte
5ran
3oustan
2ia
3ca
4ee
5t
6o
6te
4k
3ello
3l
3s
4e
4oara
4sa
3ta
2ka
2n
3a
4bel
7la
8e
4elle
4grazia
4maria
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
3i
4bal
7e
4ck
4e
4k
3onciade
3unziata
3y
2ouar
4ck
4k
2saldo
3bert
7e
3elme
6o
3gary
3ovino
3trudie
2tea
4lmo
4ro
3helme
8tte
4ony
3ide
4gone
4m
5o
4no
4oco
3oaneta
4ine
7tte
4n
5ela
7la
8o
5i
6a
6e
6n
7a
7e
6o
6u
5y
2uta
2ya
1pak
3tarkan
2helie
2ollina
8ire
8re
9y
7e
5o
6nia
2pia
3oline
2rancur
3il
2uleio
1quilin
7e
7o
1rabella
7e
4oga
3demir
3l
4do
3tone
2bay
3en
3uz
2cade
5ie
6o
3hambaud
5nge
4ibald
5e
5mede
5ppo
3ibaldo
3uk
2da
3ic
4to
3uino
2esio
2gelia
3il
4miro
4ne
3o
3u
4n
2ia
4dna
4ldo
4n
5a
5e
5na
3berto
4oga
3cie
3e
4l
5e
5le
3f
3j
3k
4agan
4doruk
3n
4a
4c
3osto
3s
4tarco
5e
6o
5ide
6one
6ta
5o
6fane
6tele
2kadiusz
5y
3in
4s
2lene
4tte
2magan
4n
5ce
5d
6e
6ine
6o
3el
5ine
5le
3ida
5e
4n
5e
5io
2nac
4ldo
4ud
6e
5ld
3o
4ld
4uld
2olde
3n
4ne
2pad
4t
2rigo
2sal
3ene
5ie
6usz
3il
4noe
3lan
6argun
6boru
6sungur
6tegin
6yabgu
3un
2ta
3em
5is
7a
3haud
4eme
4ur
6ine
5s
3iinal
3o
3uk
5ac
4r
5o
4s
4t
2uk
2wa
3en
2ya
3starch
1san
4boga
4tudun
6grul
3rtegin
2canio
3elin
7e
4nsion
2drubale
2ella
2hley
2ia
3g
3kbulmus
3l
3m
4odeo
2kin
2lan
3im
2ma
4a
2ri
2sa
3etou
3ia
4l
4tan
4ya
3omption
3unta
6o
3ya
2talogul
4rte
3erie
6o
3ianatte
3ou
3ree
4id
6e
2uela
3g
3k
2ya
1tac
3kagan
5n
3lan
5y
4di
4eo
4mis
3man
3nasia
7o
5zy
3sagun
4u
3ullah
2berilgen
2ena
2halie
4nase
7ie
3ena
6is
3ina
3os
2if
3gay
3kutlu
8tas
3la
4gan
4la
3m
4er
3s
2li
4beg
4kagan
2maca
2siz
2tila
6no
5io
2uncu
1ube
4rtine
6o
3in
3rey
4y
2dace
3e
4bert
4line
3ouin
3ran
4ey
4ic
2gust
6a
6e
6in
8a
8e
6o
2ra
3e
4a
4l
5e
5ia
7n
8a
8o
6e
7n
8ne
6o
5le
3ian
6e
4ca
3o
4ra
5e
2silia
7trice
6o
3tin
2xane
3ence
1va
3r
2eline
3rardo
2iel
3gaelle
3tal
2luc
2ni
2oye
2ram
3il
2sar
1wa
1xel
4ine
4le
2inte
1ya
3an
3ci
3h
3n
4a
3s
3z
2balta
4n
4rs
3eg
2dan
4rkagan
3emir
4n
3in
5alp
3ogan
5du
5mus
2em
2girak
2han
2itmis
3z
4dag
2kagan
4l
4n
3urt
4t
2la
4n
3in
5e
3uc
5tarkan
2ma
4n
5e
4rd
6ine
3en
4ric
7k
3on
5de
2na
2oub
2ren
3uk
2sar
3il
5ig
2tac
4k
3ekin
3ug
2vaz
2yildiz
1zak
3lee
2ban
2eglio
3lia
5e
5ne
5o
3r
2gan
5az
2il
3z
4a
4han
2mi
2ra
2zedine
3urra
0babacan
6r
3ila
4r
3ou
3ur
2cara
3cayman
4o
3man
2dabul
3e
3is
3ruk
3ur
2fode
2ga
4alp
4isbara
4n
4satulu
4tarkan
5engrikagan
5ur
7cigsi
7gerey
7ipi
7sepi
3dagul
3is
3tas
2ha
4dir
3ia
3ri
3tiyar
2kagul
4ry
3i
4r
5sokum
3si
2laban
4ka
6tay
4mir
3car
3dassarre
4erico
4o
5mero
5vino
4u
4win
3in
3kik
3ta
5ci
5r
4hazar
4ir
4ur
2mbina
3si
2nel
3gu
2ptiste
7ine
2rak
5tore
4n
3bara
6igo
4e
5g
4oga
5l
5ra
4u
5lsun
3ca
5dogdu
8mus
6urdu
8mus
5n
5toyun
3dibay
4o
5miano
3gan
3imtay
4n
4s
3kan
4dogdu
7mus
5urdu
7mus
4in
3las
4ibay
3maklak
7i
5n
3naba
6e
3ry
3s
4aba
4beg
5oga
4gan
4imeo
4kan
4urungu
3thelemy
4imee
4olo
7mea
9j
9o
9u
5sz
4u
2sademir
4k
4n
5yalavac
4r
5ab
4t
3bug
3ci
3gan
3il
5e
6o
5ia
6o
6sse
3kin
5rt
4urt
3ma
4il
3siano
5lla
3tar
4i
5an
7o
5en
4ugrul
3u
4t
2thilde
3ilda
4ste
3rak
3tal
4ista
3u
4han
4k
4r
5alp
2udouin
2ya
4ncar
5kagan
4t
4zit
3bars
5yik
4icen
4oga
5ra
4ure
3dar
4emir
4ur
3ik
4ncur
5dir
3kal
5ra
4oca
4uzu
3munke
3na
5l
3pure
3rac
5k
5m
4i
5n
4uk
3sungur
3tara
5s
3uncur
4r
5ku
4tmus
5tu
2zir
3yli
1eata
4o
4rice
6z
5ycze
2be
2ceapa
3kem
4y
2dir
5han
4z
3ran
4eddin
4i
2garslan
3bars
4ilgeciksin
4oga
3cur
3demir
4illi
4urmus
3i
4l
4ne
4tutuk
3kulu
3len
3ni
3tas
4egin
4uzun
2hcet
3ic
3lul
3ram
4em
3zat
2kazil
3bekec
3ec
5arslan
btegin
5tegin
4r
3ir
3lemis
3tas
4ur
2lcim
5r
3ek
4mir
3gi
4uc
3ina
5da
3la
4ino
3ma
3o
3tir
4ramo
4un
2n
3adik
3edetta
8o
5icte
6ta
5ykt
3gi
4u
3iamin
8a
8o
4ce
4gna
6e
6o
4to
3jamim
7n
3li
5demir
3nie
4y
3oit
4ne
3venuta
8o
2ra
4nger
8e
4rd
6o
4t
3ceste
4in
3dibeg
3endey
5gario
6ere
5ice
3ginsenge
4u
3inay
3k
4an
5y
4e
4in
5s
4yaruk
3mek
3nadetta
9e
5rd
7o
4ice
3onico
3ran
4e
3t
4a
4ha
5e
4ille
4oldo
6fo
4ram
6nd
3va
3yl
2sentegin
4r
3im
4r
3nik
3ra
3sie
2temir
3h
4any
3ina
3sy
3ta
4ina
4y
2ulah
3ve
2verly
2ya
3izci
3rek
5m
1iagio
3nca
2biana
6na
6o
2ce
4k
3ki
5ci
2din
2lal
3el
3ge
5bayuncur
6eg
5ciksin
5isbara
btamgan
5kagan
7n
6ulucur
7tluk
5tacam
7mgaci
7rdu
6egin
6onyukuk
5z
4ic
5n
3ig
5kongulsengun
4k
3l
4al
4ie
4y
2nbegi
3dir
4o
3o
3ta
4ou
2rino
3ol
2taybiki
3ri
1lahoslav
3ise
3ke
3nca
5he
4dine
5uzia
4ka
3zej
5na
2essing
1obbie
4y
2car
2ga
4c
5uk
3dan
6a
4e
3e
3u
2hdan
6a
3emond
3umil
7a
6r
4s
5lav
8a
2kde
3e
2ldaz
3en
4slav
3mus
3sun
3ukbasi
4n
2nagiunta
4ldo
4ventura
5ita
3cuk
3ek
3ge
4ul
6boga
3ifac
7e
7io
4to
3nie
2ra
4n
3cul
3is
3lukcu
3nak
3tecine
4olo
3u
4bars
4sengun
3ys
2ubacar
5kar
4ou
3chard
5ra
2yan
5kulu
3d
3labaga
9tarkan
5kutlutarkan
2zan
3boru
3dogan
3ena
3idara
3kurt
5s
3ok
1rad
4ford
4ley
4ut
3him
3jan
3ncaleone
4di
5o
6n
5usa
5y
4islav
9a
3yan
2enda
6n
4t
3tt
2iac
4n
3ce
3dget
3euc
3gida
5ta
6ta
7e
3ttany
2onislava
3oke
2uce
3na
4e
5haut
6ilde
4ilde
4o
3to
2yan
5t
3gida
1ucan
3ur
2dag
4k
3unlu
4s
5tudun
2gday
4uz
6emen
3e
3ra
5karakagan
3u
4bilge
2kak
5tutuk
3duz
3e
4buyrac
8uc
4y
3tegin
3usboga
2lacapan
4k
4n
3dur
3ent
3gak
3maz
4us
3uc
4g
4k
4s
4t
2men
3in
2nsuz
3ul
3yamin
2rak
3cak
3e
3gucan
5t
3han
3kay
4ek
4ut
3luk
3slan
3ulday
5gu
4nduk
2sulgan
2tak
3uk
2yan
5cuk
5demir
5kara
4t
3rac
4uc
5k
2zac
5tutuk
1yron
2strik
0caba
3dar
3li
3us
2etana
2fer
2gan
4tay
3das
3il
3la
5r
5yan
3ri
5beg
5han
5tegin
4u
2hid
2ino
3o
3us
2lanico
4pkulu
3cedonio
3eb
3i
4e
4n
4sta
4xte
3lie
5sto
3ogera
7o
3purnia
3vin
2melia
6en
4ron
3il
5a
5ia
5la
6e
6ien
6o
2nalp
3dace
5r
4ice
5da
6e
6o
4y
3el
4r
3gul
3kan
4iz
3nur
3sel
4in
3temir
4idio
3ziano
2pitolina
3ucine
2ribert
4dad
4na
5e
5ne
3l
4a
4es
4o
5man
5s
5ta
6ta
4ton
3mela
6o
5n
4ina
6e
6ho
4o
3ol
5a
5e
6-anne
5ina
7e
5yn
4nte
3ponio
3rie
4oll
3y
2sandra
3ey
3ian
6a
4lda
4mir
7a
7o
3sandra
8e
4iano
5e
6n
5o
6pea
8e
4y
3tille
4o
2taldo
5eya
5in
7a
4rina
3ena
4rina
3herine
4ia
5e
4y
3inca
3rina
6el
3ullo
2vid
2yden
2zimir
1ebe
2cco
3elia
3il
5e
5ia
6o
3ylia
6usz
2dric
6k
5n
2lal
5eddin
4sun
3en
4ste
6in
8e
3ia
5n
4en
4k
4l
4na
5e
5ia
3so
3ya
2mal
5i
3en
3gen
3il
2ndrine
3k
2rasela
3en
3ise
2saire
4r
5e
5io
3minaz
2tin
5el
6r
2vahir
4t
2yda
3hun
3kun
3la
5n
4in
6az
2zar
5a
5y
3mi
1had
3hine
7z
3i
4ma
3nel
4tal
7e
3rlaine
5emagne
6ne
6s
7-henri
5ie
6ne
6ze
5otte
5y
6ne
3yma
2eick
6-oumar
4kh
3lsea
3rif
5ne
4ubino
4yl
3ster
3yenne
2iaffredo
4ra
3ldebert
4peric
3mene
3rine
2loe
2retien
3is
5t
6el
8e
8le
6ian
9e
9ne
7e
7na
8e
6odule
7phe
ar
6y
3ysole
6stome
5tel
8e
8le
1iara
2cek
4m
2gdem
3il
2had
4n
5gir
5sah
2lasun
4y
3enti
4r
3venaz
2men
2ndy
3gir
3o
3zia
2prian
7a
7o
2rano
3iaco
4lla
6o
4no
3o
2se
4m
3il
2van
1laire
3ra
4ence
6zio
4isa
6se
4k
3ude
6tte
5ia
6e
7n
6ne
6o
6u
7s
3y
4ton
2ea
4ndre
7o
3lia
5e
3mence
6t
7e
7ina
9e
6zia
3o
4fe
4nico
4patra
5hee
3ry
2ifford
4ton
3maco
3nio
4t
5on
3o
2odomiro
5veo
3e
3rinda
3taire
4hilde
4ilde
3vis
2yde
1obulmak
2cukboru
2din
3rin
6a
4ut
6a
3y
2inta
2kramayul
2lette
3in
5e
3leen
3man
6no
5zio
3omba
7no
6e
6o
3pan
3u
3yne
2me
2ncepcion
6tion
5tta
7o
4hita
4ordio
3nie
3rad
3solata
4tanca
8e
7t
8a
8in
aa
4uela
2ra
4lia
6e
6ne
3biniano
3delia
3eno
5tin
8e
4y
3ina
5e
5na
6e
4olano
3nel
6ia
7o
7u
8s
3onato
3rado
3to
3vin
3y
2sima
5o
3kun
6er
3ma
4in
6a
3tache
5nte
7ino
6za
7o
4el
4in
2umba
3rtney
1raig
2emenzio
3nguta
3scente
7zia
9o
4pignano
2in
4a
3spino
4taldo
5ea
6lle
5ian
8a
8o
6na
5obal
6for
9o
2ocefissa
9o
3nida
2ystal
1tibor
1ubeyr
2mhur
2negonda
4yt
3iberto
2pido
2rtis
2zia
1ylia
2ndie
3thia
2prian
5en
2ra
3ian
5que
4elle
4l
5le
4ne
3us
3yl
1zeslaw
0dacian
6a
6o
4o
2fina
3ne
2ghan
3mara
3oberto
2hlia
2iana
3sy
2le
3ia
4bor
4da
4la
3la
5s
3mazio
2maso
3ian
6a
6o
4en
3la
3ocle
4n
2n
3a
4e
3i
4a
4ca
4el
6a
6e
6la
7e
4lo
4o
3ny
3te
3y
4l
2ouda
2phne
6e
2ria
5na
4n
5a
5e
4o
4us
6z
3la
4ene
3nell
3rel
6l
5n
4in
4yl
3yl
2sa
2ve
4r
3id
5e
4na
5o
3ud
3y
2wid
3n
3son
2yan
5a
5e
1ean
4na
2bbie
3ora
6h
3ra
2cebal
3imo
2fne
2gna
2lbert
3fina
6o
3ia
4nda
4zia
3la
3ores
3phin
7e
2mba
3et
5er
5ra
6ia
7o
7usz
3iralp
5han
3ocrito
4stene
2nis
5a
5e
4z
5alp
3nis
2odata
6o
2rek
3in
3rick
3vis
3ya
2sdemona
3iderata
9o
7io
4re
6e
3pina
3tan
4e
2vin
3ota
3ran
2wey
2xter
2zider
1iamante
3na
4e
4na
5e
4ora
2cle
5han
2da
3em
3ier
4mo
4na
2ego
3udonne
9e
2kmen
2lan
4ra
4ver
4y
3beray
3dar
3ek
4r
4tta
3han
3ruba
2mitri
7na
2na
3c
4er
3is
3o
3u
2ocleziano
3data
4oro
3gene
4o
3mede
3ne
4igi
5sia
7o
5zy
4yz
2renc
3i
2vine
3o
2xie
2zik
1jamel
4ila
2eneba
4na
2ibril
1mytro
1obromila
5slav
9a
2chia
2da
4to
2gan
5ay
5er
3u
2ina
2lores
3unay
2menica
7o
4zio
3ingo
5ic
7k
6k
7a
6que
4tille
4ziano
3nica
2nald
4ta
5ella
8o
5o
3du
3ia
3na
4ie
3ovan
2ra
3een
4l
3ian
6a
6e
6o
4n
5a
5e
6l
4s
3li
3ota
5ea
6o
5hee
6y
3u
3yan
2uce
3g
4las
3nia
2yle
1raga
4os
3homir
8a
5slav
9a
2ew
2iss
3ta
2uina
1uane
3rte
2ccio
3u
2ilio
2lina
2mitra
7na
6u
2ncan
3dar
3e
3ya
2rante
3dane
3mus
3riye
3u
4rbunsuz
2san
5a
3tin
2ygu
1wayne
2ight
1ylan
2na
0earl
3nest
1berardo
2in
2kizi
2ony
2ren
3u
2uzer
1caterina
2clesio
2ehan
3m
3vit
2mel
2vet
1dda
3ie
3y
2elberga
3n
2gar
5d
6o
2hem
2il
4berto
3ta
4h
4ta
3z
2mee
3ond
6e
6o
3und
2na
2oardo
3uard
2uard
6a
6o
2vige
2ward
3ige
4n
2yta
1fisio
2ken
2lah
2raim
3em
2sun
2talya
3imia
6e
1gemen
3o
2idio
3nardo
3sto
3zia
2lantine
3e
2rim
1ileen
1katerina
2ec
2im
3n
2mel
2rem
1la
3ia
4de
4ne
2bert
2cin
2da
2ea
4na
5or
7e
4zar
3na
3onora
7e
3ttra
3uterio
5here
2gin
2hadj
6i
2i
3a
4hou
4n
5a
5e
5o
4s
5z
3de
3e
4l
4tte
3f
4io
3gio
3jah
3mena
3na
4e
4or
3o
4doro
4r
4t
5t
3sa
5beta
8h
8ta
5veta
4e
5a
5e
5o
4ka
4sa
3ta
3za
5beth
2kin
2la
3en
3ie
4ot
6t
4s
3y
2mas
3er
3o
2oan
5e
3dia
5e
3gio
3i
4sa
5e
3na
4e
3ra
3uan
2pidio
2sa
3ie
2ti
2van
3ezio
3ia
4ne
5o
4ra
5e
4s
2wira
2y
3a
4na
4s
3es
3na
4e
3o
3ssa
2zbieta
3ear
1ma
3noil
4uel
7a
7e
5il
2ced
2el
4ie
5ne
4yne
3rance
4encie
4ic
2idio
3e
3l
4e
4ia
6n
7a
7o
5e
6n
7ne
5o
4y
3n
4e
3r
2ma
4nuel
8le
3elie
4rico
4tt
3ie
3y
2na
2pirio
2rah
3e
3ullah
3ys
2y
1nael
2der
5un
3rigo
2ea
3cone
3s
2gin
3uerrand
2imia
3s
4e
2nio
2oha
3la
3ra
2rica
5o
4que
2sar
2ver
2zo
1phraim
2iphane
1racla
5ide
3ldo
4p
3rdo
3smo
4t
3y
2berk
5to
2can
3in
3olano
5e
3ument
2da
4l
3em
4ni
6katun
6ozuk
3inc
2el
3mia
3n
4ia
4tuz
2gene
6katun
3in
3un
5er
2han
2iberto
3c
4a
4k
4o
3k
4a
3n
4c
4e
2kam
4n
3e
2ma
4n
5no
3elinda
4n
5egarda
7ilda
ao
4s
4te
3ilo
4nia
6o
2na
3est
6a
6ine
6o
2ol
3s
2san
3ilia
4n
2tan
3en
5ozuk
3ugrul
2vin
2wan
5n
3in
1sat
3u
2en
4bike
3r
2in
2ma
3ee
4ralda
6y
2peranza
2ref
2sie
2teban
4la
5la
6e
4r
5a
5ina
3her
2uperio
1tan
2ela
3rie
2han
5n
3el
4m
2ienne
7tte
3l
2tore
1ubert
2clide
2des
3okia
5sja
4xe
5ie
2febio
4mia
6o
3rasia
4onio
5sina
2gen
5e
5ia
6e
6o
6usz
2la
4lia
6e
2nice
2phrasie
2ridice
3ydice
2sebe
5ia
6e
6o
6u
4o
3tache
5tiu
4orgio
5sio
4racjusz
2talia
6o
1va
3ldo
3n
4dro
4gelina
9e
5helina
4n
3riste
7o
3sio
2e
3lina
6e
4yn
6e
3rardo
4ett
2idio
3n
2odio
2ran
4rd
3emondo
4n
2sen
2y
1wa
3n
2elina
3n
4n
1ya
3l
2den
2iz
2lul
2men
2san
2tan
3han
2up
1zechiele
2io
2ra
4k
0fabia
5n
6a
6o
4en
6ne
4o
5la
3rice
5zio
2di
4l
5a
4me
3y
2hrettin
4i
5ye
4unissa
2ik
3th
3za
2lba
3ih
2miano
2nnie
4y
3ta
4in
6e
2ouzi
2rah
3es
3id
5a
4s
3ouk
3uk
2sih
2teh
3ih
5a
4m
5a
6-zahra
8ohra
6ta
4n
3ma
4ir
3os
4u
5ma
7ta
2usta
5ine
5o
2ycal
3e
3sal
2zil
5et
4o
3li
3ullah
1eda
4i
3ele
4rica
7o
3or
5a
3ro
2hime
3mi
2lice
5ia
7no
6e
7n
6ta
7e
4ks
4pe
4x
2rah
4mus
6z
4y
3da
4i
5nand
9o
4ynanda
3han
5t
3ide
5un
4el
4ha
4t
3man
4iano
4o
3nand
7a
7e
7o
3ruccio
5h
3yel
2sto
2vzi
2yyaz
3za
4ullah
1iacre
3mmetta
2dan
3ele
4nziano
7o
2gen
2kret
4i
5ye
2lemon
3iberto
4p
5a
5e
5pa
6o
4z
3ofteia
4mena
7o
2odor
3na
3rdaliso
4e
5lla
5nza
7iano
7o
2ras
3daws
4evs
3min
1laminia
3via
6na
7o
5e
6n
5o
5u
2eano
3ur
2oare
6a
3doard
3r
4a
4e
5a
5nce
7ia
7ja
6t
7a
7in
9a
9e
5stan
4ian
7a
7e
7o
5ca
5dia
5e
5n
6a
6e
3yd
1oca
2de
2lco
2rrest
3tunata
8o
6e
7e
2sca
4o
2uad
3cauld
3lques
3zia
1ranca
5e
6s
7ca
8o
6tte
5ia
6ne
6s
7c
8a
8o
7que
7zek
8ka
5k
5o
6is
8-xavier
8e
4k
5ie
5lin
4tisek
7ka
5z
2ed
4a
4die
5y
4eric
8a
8k
8o
7k
7que
4rick
2ida
4o
4rich
3eda
2ontiniano
2usina
2yderyk
1uat
2lbert
7o
3cran
3dem
5n
3gence
6zio
3via
5o
3ya
2nda
2reyya
3io
3kan
3seo
3uzan
2scolo
3un
2zuli
0gabi
4n
5o
3riel
7a
7e
7la
8e
2el
4le
3tan
6e
6o
2ffar
2glioffo
2ia
3l
3o
2latea
3dino
3eazzo
3fryd
3ileo
4na
3licano
2mze
2ndolfo
2rance
3imberto
3nier
3rett
4y
3y
2spar
6d
6e
3ton
6e
2tien
2ud
4enzia
8o
4ino
3thier
4ier
7o
2vino
2ye
3le
4ord
2zanfer
3i
1eanina
2deon
6e
2jza
2lin
5cik
3somina
3trude
3u
2miniano
3ma
2ncer
3e
4rosa
7o
4sia
6o
4va
5ieve
3naro
3oveffa
3tiana
5le
3ziano
2offrey
6oy
3rge
6l
6s
6ta
7te
5ia
7n
8a
6na
2rald
6ine
4rd
6o
4simo
4ud
4zym
3berge
6t
3emia
3ino
3main
7e
5n
6a
6o
3olamo
4nimo
5zio
3truda
7e
3vais
5sio
2sualdo
2ta
2vheri
1henadie
3orghe
7ita
3rardo
4ghina
2islain
8e
3ta
2yslaine
1iacinta
7o
4obbe
5mo
3da
4ero
3mbattista
3nbattista
4carlo
4domenico
4franco
4ina
4luca
6igi
4marco
7ia
8o
4ni
4paolo
5iero
7tro
4uario
3sone
2ca
3u
2gliola
2l
3bert
7e
7o
3da
5s
4o
3iola
3les
4o
2na
3eto
5te
4vra
4wra
3ger
3o
2oacchina
9o
3bbe
4erto
3conda
7o
3ele
3ia
3na
5ta
3rdano
4gia
7n
8a
6o
3sue
6le
3tto
3vanna
7i
4e
5ntino
6zio
2rardo
5t
4y
3olamo
2sele
5la
6e
3laine
4ebert
2uda
4itta
3lia
6n
7a
7o
5o
5tta
3seppa
7e
7ina
4ta
5iniano
5o
2yas
2zela
4m
1jergj
1ladys
3uco
2en
4da
4n
2oria
1odeberta
3iva
2ffredo
2kalp
3ben
4oru
3ce
5gol
5n
4icek
3men
3nur
3sin
2lia
2mberto
2nca
5lo
3debaud
4ulfo
3enc
4rio
3gor
3salwy
3thier
4ran
3ul
3zaga
6ue
5lo
2ra
4n
3diano
4on
3kem
3un
2sto
2ttardo
2undo
2zde
1race
4iela
5liano
4ja
3dy
3nt
3tian
7a
5ela
4o
3zia
6na
7o
5ella
2eg
4g
4oire
5r
6ian
7o
6y
3ta
4chen
2igore
3maldo
3selda
2zegorz
1uadalupe
3lberto
4tiero
2elfo
3nda
6lina
4ievre
3rin
4rino
2glielmo
2her
2iberto
3do
3laine
4hem
7ine
6rme
4laume
5emette
6rmina
8o
3scardo
2lbahar
4en
3cin
3dem
5n
5ste
3egen
4men
4n
4r
3gun
3han
3naz
3pembe
3riz
3sen
3tekin
3umser
2mesindo
3us
2nay
3cicek
3delinda
4ogdu
6mus
3er
4s
3gor
3iz
3nur
3sel
6i
3yaruk
2rbuz
3can
3dal
3han
3kan
3ol
3sel
3van
2stav
6e
6ine
6o
2ven
5alp
4rcin
2y
3laine
4ene
3ot
2zey
1wen
4ael
7le
4dal
5oline
7yn
4ola
2ido
2ladys
0habbab
3ib
5a
4l
3y
2cib
2di
3j
4a
3riel
6n
2fi
4d
5a
4z
3sa
2iley
3m
2jar
2kan
3em
3i
4m
5a
3ki
2ldun
3e
3il
4m
5a
4s
4t
3uk
2mady
3di
4ullah
3ed
3i
4d
5ou
4t
3mad
3za
2na
4e
4ne
3dan
4e
3efi
3i
4a
3na
5h
2ralamb
8ie
5d
3douin
3monie
6y
3old
4n
4un
6a
6e
3riet
4y
3un
3vey
2san
3eki
3ibi
4m
4n
3met
3na
3san
6e
2tem
3ice
4p
3ouma
3tab
4ie
2wa
2ya
4l
5i
4t
5i
3dar
4en
2zan
4r
3el
3im
1eather
2ctor
2delin
3i
3viga
2idi
2len
5a
5e
3ie
5r
4o
5s
3oise
2nri
5ch
5eta
7ta
8e
5que
4y
5k
6a
2racleea
3bert
3luin
3man
4enegildo
4ina
6e
3nan
3ve
1iba
2cabi
3ham
2daya
2eronim
2fzi
2kmet
2laire
4l
4rion
5y
3da
4ebert
3lel
3mi
3ona
2mmet
2ncmar
3d
2polit
3polyte
2sam
2zir
1ocine
2lly
2mer
5o
2nore
5ine
2pe
2race
5io
5y
4tiu
3ea
3ia
3tense
7ia
6zia
2uda
3ria
2ward
1ubert
2ccet
2davendigar
4yi
2gh
3o
3ues
5tte
2lki
3usi
3ya
2ma
4yun
3eyra
2ner
2rkan
3sit
2sameddin
6ttin
3eyin
3nu
3rev
3sein
2zeyfe
0iacob
4po
6ne
2go
2n
3cu
3ira
4s
2smina
1ban
2ra
4him
7a
1caro
2ilio
2lal
1da
3n
2ea
2il
3r
2ris
5s
6a
1eremia
1ffet
1ginia
5o
4o
2nac
5e
5io
5y
4zio
2or
1hsan
2van
1kbal
2eme
2icitoyun
2ram
3ime
1lacin
3n
4a
4n
3ria
5e
5o
6n
3yda
2bey
3ilge
2da
3ebrando
4fonso
4garda
5onda
3ike
2eana
3nia
2gegu
3in
2ham
5i
4n
2ia
4n
5a
5e
4s
3e
4s
3nca
2ja
2kay
3ben
3e
4r
3nur
3sen
3yaz
2lan
3idio
3ona
3uminato
2ona
2va
2yan
5a
5e
4s
5s
3es
5s
1mad
3n
4e
4y
2elda
3n
4e
2ge
2macolata
9o
2ran
5e
3em
3ich
1nanc
3ya
5h
2ci
3oronata
2dro
2es
4s
3z
2grid
6a
2na
3ocent
8e
8y
7za
8o
2ocentiu
2saf
2za
1oan
4a
4ina
2landa
3e
2na
3e
4l
5a
5ia
3ica
3ne
3ut
2rio
2sefina
3if
1pek
2pocrate
4lito
1rem
3na
4e
5e
5o
5usz
2fan
2ide
5nta
3na
4c
5kol
4el
3s
2ma
4k
3ina
2tis
2vin
5g
2yna
1saac
3beau
5l
6a
6la
7e
3c
4co
3dora
3ia
5h
3line
3ure
2chirione
2ee
3ult
2hak
4q
2ide
4ora
6e
6o
3g
3k
3l
4ay
3n
4er
3s
2lam
3em
2mael
6e
4il
3erie
4t
2otta
2ra
4a
4el
2sa
4m
3iaka
1talia
4o
2il
3r
2ri
1ulia
5n
6a
4u
2rie
2stin
6a
6ian
1van
4a
4o
5e
2eta
4ta
2ica
2ona
4e
2y
1wan
2ona
1yad
2ed
2ik
4tag
1zaak
3bela
3jasz
2el
2ia
3dor
2olda
2ydor
2zet
5tin
0jacek
3inthe
3k
4i
5e
4y
3ob
5o
3queline
7yn
6s
5y
2d
3e
4n
3wiga
2ime
2ke
3ub
5ina
2le
3il
2mal
3el
4s
3ie
4la
2n
3a
3e
4lle
4t
5a
3ice
5k
4e
4na
5e
4que
4s
3na
5h
4ick
3usz
3y
2phet
2red
3mila
3od
4lim
4mir
4slav
8a
2smina
6e
3on
3sem
4im
2vier
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
4a
4ette
4ine
4ne
6-marie
6l
6tte
5ie
6ne
5ot
2ff
4ery
4rey
2hanne
2la
2nel
3ifer
3na
5h
4ie
5fer
4y
5fer
2rald
3emi
6ah
7sz
6e
5y
3gus
3maine
3ome
4nimo
3ry
3zy
2sse
4ica
5e
5m
4y
3us
1ibril
2hane
2ll
2m
3mie
4y
2nane
1oachim
3kim
3n
4a
4n
5a
5e
6s
5y
3o
3quim
6n
2celyn
7e
2di
4e
3y
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
4athan
4nie
5y
4y
2lan
5a
2nah
4s
4tan
5han
6on
2rdan
6e
4i
4y
3ge
3is
2se
4e
4fina
4line
5yne
4p
5h
6e
6ine
4tte
3h
4ua
3iane
6ne
3se
5lin
8e
6yne
3ue
3yane
2ud
3rdain
2y
3ce
2zef
5ina
3ue
1uan
4a
4ita
2de
3icael
4ta
5h
3y
4ta
2les
3ia
5n
6a
6e
6n
7e
4cia
4de
4e
5n
6ne
5ta
6te
4ne
4o
4ta
4us
6z
2ne
3ior
3on
2raj
2ste
4in
6a
6e
4yn
6a
0kabil
2cper
2dem
4r
3i
4atou
4dia
7tou
4r
3rican
5ye
3y
2gan
2hil
4na
2ina
3s
2lender
3istrat
3vin
2mal
3ber
3el
5ia
5ya
3il
5a
5e
5ia
3ran
3uran
2nci
2pgar
2ra
4ca
4han
4k
4mba
5oko
3elle
4n
3gilac
3i
4m
5a
4n
5a
5e
3l
4a
4igac
3ol
5ina
2sim
3sandra
4im
2taleya
4rina
5zyna
3e
4ll
4rina
3herine
4leen
4ryn
4y
3ia
4e
3rina
3un
5kiz
3y
2wtar
2yaalp
4cik
3ca
3den
3la
5n
4iah
3na
5k
3ron
3s
2zanc
3im
5ierz
6r
3katun
1eira
3th
2kik
3lik
2les
3ia
5n
3ley
4i
5an
5e
4y
5a
3vin
3ya
5n
2mal
5ettin
2n
3an
3dji
4ra
3ji
3neth
4y
3t
3za
4i
4o
4y
2pez
2ramet
5i
3em
5sah
4n
3im
3ry
2sme
3saf
4y
2tsia
3ty
2vin
3ser
2yken
3la
5n
2ziah
3lik
1hadidiatou
6ja
5ja
4ra
4y
3led
4id
5l
3mzat
2edidja
1iara
2lian
3lian
3yan
2m
3berley
7y
3iz
5alma
8ila
5in
2ra
4z
3cicek
3gavul
3k
3langic
2smet
2vanc
3ilcim
2ymet
2zdurmus
3ilalma
1lara
4encjusz
3udia
6usz
2eber
3mens
6t
7yna
3opatra
1ofi
2ksal
2loman
2nrad
3stancja
7tin
8y
9n
2ralia
4y
3kut
3nel
6i
7a
7usz
2uame
1rista
5ell
6n
5i
6an
6e
6n
7a
7e
5of
6pher
5y
2ystal
5ian
5yna
2zysztof
1sawera
6y
2enia
4ofont
1ubat
3ilay
2ddusi
2mru
2rsad
3t
2tbettin
1vetoslava
1wintyn
1yan
3ra
2le
3ian
6n
3lian
0lacramioara
2dislao
7u
7v
3ji
2eticia
5tia
2hna
2ia
3la
3na
2khdar
2le
3ie
3y
2mar
3bert
7o
3ia
4h
4ne
2na
3ce
5lot
4ilotto
3dolfo
4ry
3franco
2po
2ra
3bi
3isa
5sa
3ry
3ysa
2scar
3sana
3zlo
2tif
5a
5e
3oya
2ura
5ne
4e
5en
5line
5n
6ce
7ja
8usz
6e
6t
7ia
8no
8u
7y
8na
5tte
4ian
7e
7ne
7o
5e
5ne
4y
5n
6e
3tone
2verne
3inia
6o
2wrence
2ya
4na
6h
5e
3la
3na
2zar
5e
5z
3zaro
1ea
3h
3na
4dre
6o
4e
4na
5e
2da
2elou
3roy
2hna
2ia
3gh
3la
3na
2la
4nd
3ia
2man
3ide
2na
3i
3ka
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
4ia
5d
6a
5e
5lda
5o
4ne
4or
6e
4tin
7a
7e
4zio
3pardo
4old
7ina
9e
7o
2roy
3zan
2sana
3lie
3ter
2ticia
4tia
4zia
3terio
2ufroy
2vana
3ent
3i
3oslav
2wis
2xie
2ya
3la
3na
1ia
3m
3na
2berata
7o
8re
5e
5io
5o
5to
3oria
6o
3usa
2ca
3ia
2da
4nia
3ia
4o
3wine
2etald
4o
2gia
2ham
2la
4s
3i
4-rose
4a
5n
6a
6e
6na
4e
4o
3la
4ian
5e
4y
3oo
4u
3wenn
3y
4-rose
4a
2na
3da
4say
5ey
3e
3h
3o
4i
4y
2oara
3nel
4nel
3r
4a
2ridon
3one
2sa
4ndro
3e
4a
4tte
3iane
3on
3sandro
2tal
2v
3ia
5na
4no
4o
4u
2ya
4h
2za
3ea
1loyd
1oan
4a
4e
4n
5e
2dovica
7o
2etitia
2gan
2han
2ic
4k
3s
4e
2la
3ita
2ngin
3nie
2ona
2ra
3edana
4lei
5la
4n
5a
5e
5o
5za
6o
4tta
6e
3i
4ana
6e
4e
4k
4n
5e
4s
3na
3rain
7e
3y
4s
2tfi
3haire
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
5-marie
5a
5e
6tte
5on
3ka
5s
3la
3na
4is
3p
3rdes
4enco
2well
4n
1uana
2bica
4n
3omir
7a
4r
4s
5lav
8a
2c
3a
4s
3e
4ntiu
5zo
4tte
3ia
5n
6a
6o
4e
5n
6ne
4le
5la
6e
4o
3ja
5n
3retia
7u
5zia
3y
2dano
3ivine
3mila
3olphe
4mil
7a
4vic
7a
7o
6t
3wig
5k
6a
2ena
2igi
5a
3s
4a
3za
2jza
2ka
4s
5z
3e
2la
2minita
5osa
2na
2tfi
4ullah
3her
1ya
3h
3m
3na
4na
2dia
4e
2es
2ham
2la
3e
3ia
5n
6e
4o
3oo
4u
2na
3da
3e
4tte
3n
4e
2sa
4ndre
3e
3iane
2via
4o
0maad
3li
3yane
2bel
3le
2caire
4ria
6o
3cabeo
3eo
3k
2dalena
5in
7a
3dalena
4ie
4y
3eleine
5ine
3ina
4son
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
2falda
3feo
2gali
6e
5y
3da
5lena
4eleine
3gie
5orino
4y
3loire
3no
4us
3omed
3uelone
4y
2hamadou
4ult
5t
3di
3e
4r
3ir
3moud
4ut
3o
3zun
2ia
3ca
3da
3lane
4y
5s
3mouna
3na
3orico
3ssa
6ne
3te
3wen
6n
2ja
3id
2kan
4ry
3sim
4ud
4ym
6ilian
2lak
4ng
4urie
6y
3co
5lm
5m
3ek
3gorzata
3ia
4ck
4k
5a
4na
3laury
3o
4e
4ne
5n
4rie
3vina
3wina
3ya
2madi
5ou
4nte
3ert
3ie
3oudou
2nal
4r
4sse
3cio
3dy
3el
5le
4tto
3fredo
3il
5io
3lio
3oa
4e
4le
4n
3sueto
5r
3uel
6a
6e
6la
2o
2ra
4m
4na
3c
4-antoine
4eau
5l
6a
6i
7n
8e
6la
7e
7in
9e
7o
6o
4heta
4ia
6no
5n
4o
5s
4u
5s
3ek
4ta
4va
3ga
5ret
8a
6ida
7ta
5ux
4herita
4ie
5ta
4o
5t
4uerite
3ia
5m
6a
6e
5n
6a
6na
7e
6o
4ca
6rmen
5ica
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
5lla
7e
5m
5tta
7e
4lena
5ou
5u
5yn
7e
4n
5a
5e
6la
7la
6tta
8e
5o
4o
5ara
5n
4sa
5ol
4ta
4uca
5s
4ya
3jane
4olaine
5rie
3k
4o
3lene
5y
4on
3nie
3olo
4s
4uane
3sha
6ll
3ta
4ha
5e
4ial
5m
5n
6a
6e
6o
4y
5na
3uta
3vin
3wa
5n
6e
4en
3y
4am
5nn
4lene
5ine
6se
5ou
4na
5e
4se
4vonne
3zia
5o
2ssima
6iliano
6o
5nissa
2tei
4j
5a
4o
4us
6z
3h
4eo
5w
4ias
5eu
5lda
7e
5s
4urin
4ys
3ias
4lda
6e
4s
5se
3roniano
3t
4eo
4heo
6w
5ias
6eu
6s
4ia
5e
5s
3us
3ylda
4s
2ud
4e
3gis
3ra
5ne
4een
4ice
7tte
5lio
5ne
5zio
4o
4ycy
2x
3ellende
4nce
5s
3im
5e
5ilian
8en
4ne
2ya
4ne
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
3te
2zhar
1ebarka
2dard
6o
3eric
3hi
3oro
2gan
5e
3gie
3han
6e
2hdi
3met
3tap
2issa
2lania
6e
6o
5y
3ba
3chiade
6or
8re
3da
3ek
4zio
3ia
4h
4ke
5sah
4na
5da
5e
4s
5a
6nde
5sa
7ndre
4tina
3lie
5na
3odi
6e
5y
3tem
3usine
3vil
5n
4yn
3ya
4na
5e
4ssa
2mduh
2nahem
4rdo
3ce
3del
3elao
4o
3none
3odora
2ral
3cede
7s
4urio
3edith
3iam
4c
4em
4h
3le
4in
3ovee
3t
3ve
3wan
3yam
4em
4l
2ssalina
5ouda
3tan
3ut
2te
4llo
3in
3od
3rofane
2vlut
1ia
2cael
6a
3hael
7a
5l
6ina
4eal
5l
6a
7ngelo
6e
6ine
6le
3kael
2guel
2haela
4i
5l
3nea
3riban
2ka
4el
4il
3e
3olaj
3ulas
2la
4da
4n
5a
5n
3dred
3ena
3han
6e
3ica
3la
3o
4s
5lav
8a
4ta
3ton
2mma
2na
3dy
3e
4rva
6ina
8o
3h
3nie
3odora
2oara
2ra
4bela
4c
4l
4n
5da
4y
3cea
4o
3eille
4la
5la
3iam
6a
3kelam
4o
3ocleto
4n
5a
4slav
8a
3ta
3una
3za
2saele
3bah
3ra
3ty
2tchell
3hat
3ica
3rut
2ya
1oche
2dest
6o
3ibo
3ou
3y
2hamed
7-ali
9mine
5mad
6ed
4nd
2ira
3se
5s
5tte
2jmir
3zesz
2ktar
2lly
2mo
2na
4ldo
5isa
3dher
3ia
4ca
4ka
4que
4tore
2rad
3ena
5o
3gan
6a
6e
6n
7e
3ic
3ris
3y
2se
4s
2uctar
3hamadou
6ed
3loud
3nia
5r
3rad
3ssa
4tafa
6pha
1uammer
3viye
3z
2esser
2fid
2ge
3uette
4r
5el
2hammad
6ed
4rrem
3sin
3tar
4erem
5sem
3yiddin
2jdat
4e
3gan
2kadder
7s
3errem
3tedi
7r
5fi
2mtaz
2nevver
3ir
2rat
3en
3iel
6le
2sa
3ir
3lih
3tafa
5pha
2tahhar
4sim
3eber
4med
3talib
2zaffer
3dad
3iano
1ya
2kola
2la
4n
5n
3ene
3o
2ra
3iam
3on
3tille
4le
0nabi
4l
5a
2cer
3i
4ra
2da
3e
4ge
4zda
3i
4a
4ne
4r
3zieja
2el
4le
2fissatou
4z
2hel
3id
4l
3la
2ia
3l
4a
3m
4a
3s
2jat
3ia
2la
4n
2mazio
3ik
2ncy
3s
2omi
5e
3ual
2poleone
2rcis
6a
6o
6se
3seo
5te
2srullah
3ser
6a
4im
6a
2tacha
4le
5ia
6e
6na
5ya
4n
5ael
4sa
5ha
3eo
3hael
5lie
5n
6ael
6iel
4eo
2udet
2wal
3el
3fel
2ya
3el
3la
2zan
4rio
6usz
5y
3if
4ha
4m
3li
3mi
3zareno
6o
1deye
1eal
2cat
5i
3det
3hifor
3ib
3la
3mettin
2dim
2ela
2hemie
3ir
2il
4a
3va
2jat
2lia
4o
3l
4ie
4y
3son
3u
3ya
2ne
2o
3polo
3terio
2rea
4o
3gis
3i
3mine
2set
3im
3lisah
3rin
6e
3sim
3tor
6e
2ttie
2vin
3ra
3zat
2yla
2zha
1goc
2uyet
1iame
2carete
3ea
4foro
4phore
4to
4zio
3hifor
4olas
6e
3k
3la
3o
4ara
4demo
5im
4la
6e
6ie
6s
5e
6ta
7ta
5le
5o
3u
4lina
6ta
4sor
4ta
2da
3ia
2els
2gar
2had
4l
4n
4t
2kita
3odem
4la
2lde
3gun
3s
2na
3e
3fa
3iano
3o
4n
2ouma
2sa
4n
3rine
2ves
2yazi
2zamettin
4r
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
3mi
5e
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
7o
3dine
3hane
3ica
4na
3ma
5n
6d
2striano
2uha
3r
4a
5ne
4eddine
6ine
2vella
1uccia
2khet
2man
2no
3ziata
5o
2ral
4n
3ettin
3gul
3ia
3sel
6i
3ullah
2sret
0oana
1ceane
5ne
2tav
5e
5ia
7n
8a
6e
6o
6u
1ddone
2elia
3rico
3tta
5e
2idone
3le
4ia
4on
2on
3rico
1felia
1ger
2uz
4han
1kan
2san
5a
2tay
1laf
2cay
2drich
2eg
3ksandr
3na
2fa
2ga
2impia
7n
6o
6u
3nda
5o
3ve
5r
4ia
5er
7a
7o
5u
3wia
5er
2lie
2ympe
5ia
1mar
2beline
3line
3retta
2er
4o
1nder
3ina
5e
3rej
2esta
5o
2ofrio
3rata
4ina
6o
5o
2ufry
3r
1pal
2helia
6e
1rane
3zio
2chidea
2en
4zio
3ste
6s
2feo
2han
2iana
5de
5e
5ne
3etta
3o
2lando
5e
2nella
2onzo
2sino
3o
4la
5ina
2tansa
3ensia
7o
2ville
1sanna
2car
2kar
2man
3ondo
3und
2valdo
1tello
2hman
6e
2ilia
3s
2taviano
6o
3ilia
3o
4ne
1uassila
2erdia
2mar
3ou
2ry
2smane
3sama
1vidio
5u
1wen
1yku
1zan
4a
4ne
2can
2den
2er
2ge
3ur
2han
2kan
2lem
4n
2nur
0pablo
2ciano
4fico
3o
4me
5io
2kize
2latino
3emon
3ladia
7o
3mazio
4ira
3oma
2mela
3fil
3machio
2nagachie
4it
3cario
4razio
3filo
3krac
7y
3taleo
8n
9e
2ola
4o
2raschiva
3do
3fait
3ide
3la
3menio
2scal
6e
6ine
3quale
2terne
6iano
3rice
6ia
7o
6k
5k
5zia
7o
4oclo
4u
4ycja
7usz
6y
5k
3sy
3ti
4y
2ul
4-antoine
6rthur
4a
4e
5tte
4ica
5n
6a
6e
4o
3side
2vel
3ol
2wel
2yidar
1earl
2cine
2dro
2ggy
2lagia
6e
3eo
3in
5su
3legrino
2mbe
2nda
3elopa
7e
3ny
2pin
2rceval
4y
3i
4cle
4han
3la
4e
3ran
4ine
4y
3seo
3tev
3ver
4in
2te
4k
4r
3ra
4e
4ica
5sor
4onela
6illa
9e
7o
4u
5t
6a
2yami
1harell
2il
4eas
5mon
4ibert
5p
6pe
7ine
4lip
4omene
5thee
2uong
2yllis
1ia
2era
5ngelo
4giorgio
4luigi
4marco
4o
4re
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
4silvio
3tro
2lar
2nar
2o
3tr
2ppo
2raye
1lacida
6o
3ton
6e
2inio
2utarco
1olidoro
4femo
4karp
4ssena
3lione
2mpeo
4ilia
7u
4onio
2nziano
5o
2rfirio
7usz
6y
3zia
6no
2stumio
1rassede
3voslav
2escilia
7la
8ia
4ton
2iam
5o
3merose
4o
3nce
3sca
5illa
8e
8ia
5o
3vato
2ocopio
3fira
3kles
4op
4ul
3serpina
4per
7a
7o
3tasio
4eo
2udence
6zia
8o
3ne
1ublio
2lcherie
2polo
2sicio
0qassim
1uartilla
5o
3simodo
2entin
7e
3rano
2ieta
3ntia
6liano
8o
6no
4ziano
6o
3rino
3teria
4terie
0rabah
3ia
2chael
4el
6a
6e
4id
6a
3i
2da
3olfo
4mir
4slav
4uane
4van
3u
4cu
4z
2fael
6a
4l
3et
3faele
7la
3ila
2him
5e
3ma
4i
3san
2ide
3f
3mondo
3naldo
4elda
3ssa
2ja
3mund
3nold
2kip
2lph
3uca
2ma
4ta
4zan
3i
4ro
4z
3on
5a
3y
3zan
4i
2na
3dal
6l
4olf
6ph
4y
3ia
4ero
4m
3olfo
3ya
2oul
2phael
7e
7le
2quel
2res
2sim
4t
3tislav
2uf
3l
2wane
2yan
5e
3en
3mond
7e
3nald
2zane
3van
1ebeca
5ca
4ka
2cai
3ep
2da
3ouane
2fah
3et
3ik
2gina
6ld
8o
5e
4s
3olo
2ha
2ina
4e
3s
2jane
3ean
6ne
2lu
2mi
4gio
3o
4ndo
3us
3y
3zi
2nald
4n
4ta
5o
4ud
3e
4e
3gin
3zo
2sat
3picio
3ul
2ybaud
3han
3nald
7o
2zzan
1honda
1iad
2ca
4rdo
5io
3carda
7o
3hard
4elmo
3k
4ey
4y
2dha
3van
2fat
3ki
2hanna
2na
4ldo
3o
2ta
2vka
2yad
2za
1obaldo
3ert
6a
6e
6ina
6o
3in
5son
3yn
2cco
3h
4elle
3io
2derick
5yk
3iano
4ca
3ney
3olfo
5phe
3rigo
6ue
2gelio
4r
2han
2khaya
3ia
3sana
2land
6e
6o
3fo
3land
2main
4n
5a
5e
5ita
5o
4ric
3eo
4ro
4u
3ie
4lda
4na
3oaldo
4la
5o
3uald
7o
4lus
3y
2nald
4n
3nie
2osevelt
2sa
4lia
6e
6nda
4munda
4nna
4rio
3e
4-marie
4lin
7e
5yne
4marie
7y
5onde
4r
4tte
3ie
4ne
4ta
3munda
3s
4ana
4ella
2xana
5e
5ne
3elana
2za
4lia
3enn
1uben
3iano
4n
3y
2chan
2ddy
3olf
5ph
3y
2fina
5o
3o
3us
2ggero
2hsar
2i
2kneddin
2perto
2ssell
3tu
2ta
3h
3ilo
2xanda
6ra
2ya
2zena
1yad
3n
2m
2szard
0saad
2ba
4h
4n
4to
4zio
3ele
3in
5a
5e
5o
3ri
5na
6e
2cha
3id
2dan
3berk
3ettin
3i
4a
4e
4k
4o
3ri
3ullah
2fa
3fet
4iro
4o
3i
4a
4ra
4ya
3ta
3wan
2hap
3in
5alp
3ra
3suvar
2id
4a
3m
2ja
2kina
4p
4r
2ladino
4h
3if
4h
4m
5a
6ta
3ly
3ma
3ome
6a
5on
7e
3ustio
3vador
5tore
4o
3wator
2m
3ael
4nta
6ha
3ba
3ed
3i
4a
4h
4l
4m
4r
5a
3my
3ona
3son
3uel
6e
3y
2na
4a
3cho
3da
4ie
4ra
5ine
5o
4u
4y
3em
3sone
3te
4iago
5na
4o
5s
3ziana
2piente
2ra
4h
4ni
3bello
3ra
2sha
3kia
2tine
3urniano
7no
2ul
3veur
2va
4nnah
4s
3erio
4ta
3in
5a
5ien
5o
2yan
1carlett
2holastique
2olastica
3tt
1ean
2b
3astian
9a
9o
8o
7en
3nem
2caeddin
3il
3kin
3onda
6iano
7na
6o
2da
4t
3ef
4n
2fer
3ik
3ora
2golene
2her
3levent
3razat
2kou
2lahattin
4le
4mi
3cuk
3da
3en
5a
5e
3im
4n
3ma
3vaggia
4i
3yan
2ma
3enica
3ih
4ramide
3plicio
4ronio
3ra
3si
2nay
3er
4sio
3gul
3nur
3ofonte
4l
2phora
2rafettin
5in
7a
7o
4p
5hin
8e
5ione
3ban
4ulent
3ef
4n
5a
3ge
5-alain
5j
5n
4i
5o
5u
6sz
3hat
3if
4gne
4n
5e
3met
4in
3pil
3tac
5p
3vac
5ne
4er
4idio
5liano
2sto
2th
3tar
4imio
6o
2val
4n
3da
3er
5a
5iano
6n
7a
7e
7o
5o
3gi
3il
4m
4nc
3ket
4i
3tap
3val
2weryn
2yana
3ban
3da
4ou
3fettin
4i
4ullah
3ma
3yit
1hai
4ly
4ma
4na
3na
4e
4i
5ce
4na
5on
4on
4y
3ri
4on
3un
3wn
5a
3y
4an
4ma
4na
2eila
3ldon
4ia
4ley
5y
3ri
5ne
4man
4ri
5y
4yl
5ne
2irel
4ine
4ley
2presa
2yrel
1ia
3na
2bel
3illa
3ylle
2co
3uro
2dki
3ney
3oine
4nia
6e
6o
3ra
3y
2enna
2gebert
3frido
3ismond
9o
2hab
5eddin
4m
3em
2ir
2la
4s
3oe
3vana
6o
4ere
6io
5ster
7ro
4ia
6n
7a
5o
5u
2mao
3eon
6e
3ge
3i
4na
4on
3on
5a
5e
6tta
5ne
2nan
4si
3dy
3em
4sio
3fronio
3ica
2ra
3eno
3ia
5no
4cio
4ne
4o
3o
3ri
2sto
2xte
4ine
1kander
1lava
4ka
4omir
2imane
1maranda
2eralda
1oan
4n
3ve
2ccorso
3rate
2en
2fia
5n
6e
3ronia
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
3ocone
3veig
2na
3gul
3ia
3ja
3ny
3ya
2phia
5e
2raia
4na
4ya
3en
3in
5a
2stene
7o
4rato
2uad
3fiane
3kaina
3layman
4eyman
9e
3maya
1pano
3rtaco
2encer
3ranta
6za
7io
2irydion
1tacey
4y
3n
4a
4ca
5u
4islao
8s
8v
9a
8w
9a
4ley
2ecy
3eve
6n
5y
3fan
6a
6ia
6o
3la
4ian
7a
4la
4uta
3phan
7e
7ie
5en
3ssy
3ve
5n
6s
3wart
2iliano
3riaco
2uart
1uat
2bhi
2di
2heyl
2kru
2le
4yman
3livan
4yvan
2nay
2rano
3uri
2san
5a
5na
3ie
2zan
5a
5ne
3ette
3ie
3on
3y
1vatopluk
2en
3tlana
4ozar
3va
2iturno
1wan
4n
3ssane
1yana
2billa
6e
2lvain
7e
4ester
7re
5tte
4ia
6ne
5e
3wester
4ia
2rine
1zczepan
2ymon
0tabita
5ha
2ceddin
3jana
2ddeo
3eas
2ha
3ir
3sin
2ib
3de
3na
3s
2lat
4y
3ha
3i
4a
4p
3ya
2mara
3er
3i
3maro
4y
2ncrede
7i
3er
3guy
3ia
3ju
3ya
4eli
2o
2ra
3cisio
3ek
3ik
3kan
3quinia
3silla
4o
2sha
3kin
3nim
6e
2tiana
2urin
2yeb
3fun
3lor
3ron
3yar
2ziana
6o
4o
1ea
2cla
2ddy
2ea
2kin
5alp
3la
2lchide
3emaco
3ica
4o
3ma
2mel
3istocle
2o
3baldo
3data
4olinda
5r
6a
6o
5sia
7o
5to
3fil
3gene
3hari
3man
3na
2rence
6jusz
5zio
4sa
4zia
3i
3rance
4ell
5nce
4i
4y
3zo
2sauro
3ifonte
3nim
6e
3s
4a
2tiana
2udosia
2vfik
3hid
2zcan
3el
4r
1hais
3lia
4ya
3nina
3o
2ea
3lio
4ma
3o
4dor
7a
7e
6se
4phane
6ile
6raste
4time
3resa
6e
2i
3ago
3baud
6lt
6t
4ert
3erno
5ry
3meo
2omas
2yam
3meo
1ia
3go
3na
2baldo
3eria
6o
6u
3or
3urzio
2chomir
3one
2diane
2faine
4ny
3enn
3fanie
6y
2guida
2lio
2m
3ae
5l
3ea
4o
3my
3oleon
4te
6i
6j
6o
5he
7e
6y
3ur
2na
4s
3ca
4uta
3o
2phaine
5nie
2rone
2tien
3o
4uan
3us
2ziana
6o
4o
1obia
5s
6z
3y
2dd
3or
2lga
3omeo
3unay
2m
3a
4s
5z
3e
3maso
4ie
4y
2ni
3nin
3y
4a
2rquato
2sca
5ne
4o
2ufik
3ssaint
1racey
4i
4y
3ian
3jan
3ng
4quillo
3sea
3vis
2evor
2icia
3stan
7o
2oy
1sipora
1udor
5a
5ita
4sia
2fan
2gay
3ba
3rul
3tekin
2hfe
2lay
3in
3lia
6no
5o
2mer
2nahan
4y
3c
4er
2ran
3gay
4ut
3i
4bio
3kan
5y
4er
5s
3na
3old
2ssio
2tku
1yago
3na
2balt
2ler
3ian
4o
2meo
3oteusz
2phaine
2ron
5e
0ubaldo
2ertino
5o
1fuk
1go
3lina
6o
2uccione
3r
1hra
1kbe
1lberto
2derico
2fa
3et
3o
2gen
2isse
3va
2ker
3u
2piano
2rich
5o
2stano
2timo
2us
2vi
4ye
2ysse
1mberto
2ile
3t
2miye
2ran
2ur
4alp
3t
1nal
2na
2sel
5i
1ranio
2bain
4n
5o
2dino
2iele
2sicio
4no
3maro
3ula
5e
1same
1tku
1ygu
1zeyir
0vaclav
2dim
2ha
3det
3id
5e
2la
3bona
3ente
6im
7n
8a
8e
8o
4r
5e
5ia
7n
8a
8o
6co
6e
6o
6u
5y
3fredo
5ido
3id
3tena
5r
2nda
3esa
5sa
3ia
4na
3na
2ro
3vara
2sco
3il
5e
5ica
2vrinec
1ecdi
2dasto
4t
2fa
3ik
2hbi
2li
4o
3ma
2nance
5zio
3ceslao
8s
3delin
3era
6nda
8o
5e
5io
3iamin
3tura
3usta
6iano
6o
2ra
4no
3da
4iana
3econdo
4na
5zio
3iana
4diana
3na
4on
3onica
6ka
6que
3ulo
2sile
3pasiano
2ta
2ysel
4i
2zio
1ianney
3tcheslav
2cdan
3ente
6ia
7u
3ki
5e
4y
3toire
5r
6ia
7en
7n
8e
2diano
3one
2era
4oslava
2gile
2ktor
6ia
2ldan
3fredo
3iam
5na
4berto
3ma
2ncent
7iu
6za
7o
4iane
3donio
3ebaldo
3frido
3icio
2ola
5ine
5nte
4et
6a
6te
3rel
6a
4ica
2rgil
6e
6io
5nia
7e
7o
3one
2sarion
3cardo
3sia
2tal
5e
5ico
4zoslav
3o
4r
5ia
3tore
6ia
8no
7o
2valdo
3ian
6a
6e
6o
4en
1lad
4imir
8a
8o
5slav
3icu
3sta
5imil
1odingo
2ichita
4u
2jtech
2lfango
3kan
3odymyr
1ratislav
4ko
1ulmaro
3piano
2slat
0waclaw
2de
2el
2lenty
7n
8a
4ran
5ia
7n
5y
3gierz
3id
3lace
3ter
2nda
4rille
3esa
2rren
2ssim
2wrzyniec
2yne
1endell
4y
2ronika
2sley
1hitney
1iara
2em
2ktor
6ia
2lbert
4ur
3fred
5id
6ed
5yd
3helm
7ina
3lard
4iam
7s
5e
5s
4y
3ma
3son
2ncenty
3ifred
3ston
2rginia
2ssam
4em
2talis
1ladyslaw
2odzimierz
1oodrow
1yatt
0xavier
6e
1enia
3ophon
0yacine
3ouba
2el
4le
2giz
3mur
2hya
2lcin
3gin
2man
3ina
2n
3i
4s
5s
3n
4i
5ck
5s
2prak
2ra
3on
4slav
2sar
3emin
3in
3mina
6e
3ser
4in
6e
5r
2vuz
2ya
2zid
1ekta
2lda
3iz
2ner
2ro
2sim
2tkin
1igit
2ldirim
5z
3maz
1lan
4n
2ies
2ona
1oan
4n
3v
2el
2han
5n
2laine
4nda
6e
2na
3ca
3i
2sra
3sef
3un
2ucef
3mna
3na
4es
6s
3ri
3sra
4sef
5ouf
1saline
2ee
3ult
1uce
4l
2ksel
2lia
2mi
3ni
2na
3us
2ri
2suf
1van
4n
2eline
5se
3s
3tte
2on
4ne
0zabedeo
3ina
2ccaria
4heo
3haria
8sz
7e
6y
4e
3k
4ary
2dig
2fer
3ir
2haria
3ide
4t
3ra
2ira
2karia
6ya
5y
6a
3ia
2ma
3fir
6a
3ir
2neta
3ita
3obi
2ra
4za
3ema
3ina
2ur
2yd
3n
4ab
4eb
1denka
5o
1efiro
2hra
2inab
2kai
3eriyya
3iye
2lda
3ie
4ha
4mkhan
4nda
3mira
2na
4ide
3ebio
3o
4bia
6o
4ne
4via
2phirin
4yr
2rrin
2tico
2yd
3nab
4el
5p
1ia
3d
2gmund
2hni
2na
3eb
4dine
2ta
2ver
2ya
4d
1latica
4ko
1oe
3va
2fia
2hra
2ilo
2ja
2ltan
2ra
2sima
5o
2ubida
3likha
1ubeyde
5r
2hal
2lal
3eyha
3fikar
2mrut
2zana
5na
1yad
2gmunt

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
