// Made by `npm run guard:lexicon` from pinned development dependencies; sources and licences in NOTICE.md beside.
// Six sections: lists of endings, words, family names, first names, towns, rare homonyms. See decode-lexicon.ts.
export const lexiconMark = 'e49c4902';
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
le les
ma mai mais mait mames mant mas masse massent masses massiez mat mates me mee mees ment mer mera merai merais merait meras merent merez meriez merions meront mes mez miez mions mons
a ai ais ait as ez iez ions ont
_ es
_ nt r ra rai rais rait ras rent rez riez rions ront s z
_ i is it mes nt s sse ssent sses ssiez t tes
_ e es ment nt r ra rai rais rait ras rent rez riez rions ront s z
_ s z
_ a ai ais ait as ent ez iez ions ons ont
_ sais sait sant se sent ses sez siez sons
_ a age ages ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons s
t ts
_ nt s z
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
_ ment s
_ a ai ais ait as ent ez iez ions ont
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ement ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons
_ e es ment nt r ra rai rais rait ras rent rez riez rions ront s ur urs use uses z
i imes ir ira irai irais irait iras irent irez iriez irions irons iront is issais issait issant isse issent isses issez issiez issons it
a ai ais ait as ez iez ions ons ont
_ e es mes rent s sse ssent sses ssiez t tes
a age ages ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es eur eurs euse euses ez iez ions ons
is it nt nte ntes nts
a ai ais ait ames ant as asse assent asses assiez at ates ation e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons
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
a ai ais ames as asse assent asses assiez at ates era erai erais erait eras erent erez eriez erions eront ez iez ons
n ne nes ns
u ux
gnais gnait gnant gne gnent gnes gnez gniez gnimes gnions gnirent gnis gnisse gnissent gnisses gnissiez gnit gnons ndra ndrai ndrais ndrait ndras ndre ndrez ndriez ndrions ndrons ndront ns nt nte ntes nts
nt nte ntes nts
_ sa sai sais sait sames sant sas sasse sassent sasses sassiez sat sates se see sees sent ser sera serai serais serait seras serent serez seriez serions seront ses sez siez sons
ne nes
sa sage sages sai sais sait sames sant sas sasse sassent sasses sassiez sat sates se see sees sent ser sera serai serais serait seras serent serez seriez serions seront ses sez siez sons
_ ne nes s
me mes
ie ies
ames assiez ates e ee ees er erez eriez erions es ez iez ions ons
sa sai sais sait sames sant sas sasse sassent sasses sassiez sat sates se see sees sent ser sera serai serais serait seras serent serez seriez serions seront ses sez siez sons
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es eur eurs ez iez ions ons
n nna nnai nnais nnait nnames nnant nnas nnasse nnassent nnasses nnassiez nnat nnates nne nnee nnees nnent nner nnera nnerai nnerais nnerait nneras nnerent nnerez nneriez nnerions nneront nnes nnez nniez nnions nnons
euse euses eux
a ai ais ait ames ant ante antes ants as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es eur eurs ez iez ons
_ e es nt r ra rai rais rait ras rent rez riez rions ront s ur urs use uses z
isa isai isais isames isas isasse isassent isasses isassiez isat isates isera iserai iserais iserait iseras iserent iserez iseriez iserions iseront isez isiez isons
_ e es nt r ra rai rais rait ras rent rez rie ries riez rions ront s z
_ i is mes nte ntes nts s sse ssent sses ssiez t tes
ra rai rais rait ras rent rez riez rions ront z
ais ait ant e ent es ez iez ons
a age ages ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es euse euses ez iez ions ons
_ e es nt r ra rai rais rait ras rent rez riez rions rons ront s z
_ s te tes
e ee ees es
_ e es mes r ra rai rais rait ras rent rez riez rions rons ront s ssais ssait ssant sse ssent sses ssez ssiez ssons t
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees er erent es ez iez ons te tent tera terai terais terait teras terez teriez terions teront tes
_ na nai nais nait names nant nas nasse nassent nasses nassiez nat nates ne nee nees nent ner nera nerai nerais nerait neras nerent nerez neriez nerions neront nes nez niez nions nons s
a ai ais ait as ent ez iez ions ont
t ta tai tais tait tames tant tas tasse tassent tasses tassiez tat tates te tee tees tent ter tera terai terais terait teras terent terez teriez terions teront tes tez tiez tons ts
nt z
_ a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ons s
er ers
se ses x
de des
ue ues
_ i is mes s sse ssent sses ssiez t tes
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ons
e es nt r ra rai rais rait ras rent rez riez rions ront z
d de des ds
er ere eres ers
_ e es nt r ra rai rais rait ras rent rez riez rions ront s use uses ux z
a age ages ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons
use uses ux
n nna nnai nnais nnait nnames nnant nnas nnasse nnassent nnasses nnassiez nnat nnates nne nnee nnees nnent nner nnera nnerai nnerais nnerait nneras nnerent nnerez nneriez nnerions nneront nnes nnez nniez nnions nnons ns
e ea eai eais eait eames eant eas easse eassent easses eassiez eat eates ee ees ent eons er era erai erais erait eras erent erez eriez erions eront es eur eurs euse euses ez iez ions
l le les ux
ha hai hais hait hames hant has hasse hassent hasses hassiez hat hates he hee hees hent her hera herai herais herait heras herent herez heriez herions heront hes hez hiez hions hons
f fs ve ves
ta tai tais tait tames tant tas tasse tassent tasses tassiez tat tates te tee tees tent ter tera terai terais terait teras terent terez teriez terions teront tes tez tiez tons
ti tie ties times tir tira tirai tirais tirait tiras tirent tirez tiriez tirions tirons tiront tis tissais tissait tissant tisse tissent tisses tissez tissiez tissons tit
a ai ais ait ames ant ante antes ants as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ons
_ rie ries s
r re res rs
er ere eres ers ez ons
l lle lles ls
ent ente entes ents
e es ie ies
pa pai pais pait pames pant pas passe passent passes passiez pat pates pe pee pees pent per pera perai perais perait peras perent perez periez perions peront pes pez piez pions pons
ant ante antes ants
el elle elles els
al ale ales aux e es
ra rai rais rait rames rant ras rasse rassent rasses rassiez rat rates re ree rees rent rer rera rerai rerais rerait reras rerent rerez reriez rerions reront res rez riez rions rons
ie ient iera ierai ierais ierait ieras ierez ieriez ierions ieront ies ya yai yais yait yames yant yas yasse yassent yasses yassiez yat yates ye yee yees yer yerent yes yez yiez yions yons
dra drai drais drait dras drez driez drions drons dront ne nent nes s t
_ e es r rent s z
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront ez iez ions ons
_ a age ages ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es eur eurs euse euses ez iez ons s
di die dies dimes dir dira dirai dirais dirait diras dirent direz diriez dirions dirons diront dis dissais dissait dissant disse dissent disses dissez dissiez dissons dit
ia iai iais iait iames iant ias iasse iassent iasses iassiez iat iates ie iee iees ient ier iera ierai ierais ierait ieras ierent ierez ieriez ierions ieront ies iez iiez iions ions
va vai vais vait vames vant vas vasse vassent vasses vassiez vat vates ve vee vees vent ver vera verai verais verait veras verent verez veriez verions veront ves vez viez vions vons
_ nt ra rai rais rait ras rez riez rions ront s
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees er erent es ez iez ions ons
a ai ais ames ante antes ants as asse assent asses assiez at ates era erai erais erait eras erent erez eriez erions eront ez iez ons
n nne nnes ns
ra rai rais rait ral rale rales rames rant ras rasse rassent rasses rassiez rat rates raux re ree rees rent rer rera rerai rerais rerait reras rerent rerez reriez rerions reront res rez riez rions rons
r re res rs z
_ e es nt r ra rai rais rait ras rent rez rie ries riez rions ront s ur urs z
r rs z
_ s use uses ux
_ isa isai isais isames isas isasse isassent isasses isassiez isat isates isera iserai iserais iserait iseras iserent iserez iseriez iserions iseront isez isiez isons s
en enne ennes ens
qua quai quais quait quames quant quas quasse quassent quasses quassiez quat quates que quee quees quent quer quera querai querais querait queras querent querez queriez querions queront ques quez quiez quions quons
ra rai rais rait rames rant ras rasse rassent rasses rassiez rat rates re ree rees rent rer rera rerai rerais rerait reras rerent rerez reriez rerions reront res rez riez rions
_ e es nt r ra rai rais rait ras rent rez riez rions ront s t ts z
_ a ai ais ait ames ant as asse assent asses assiez at ates e es nt ons r ra rai rais rait ras rent rez riez rions ront s z
ia iai iais iait iames iant iante iantes iants ias iasse iassent iasses iassiez iat iates ie iee iees ient ier iera ierai ierais ierait ieras ierent ierez ieriez ierions ieront ies iez iiez iions ions
_ e es ez mes ons r ra rai rais rait ras rent rez riez rions rons ront s sse ssent sses ssiez t
onna onnai onnais onnait onnames onnant onnas onnasse onnassent onnasses onnassiez onnat onnates onne onnee onnees onnent onner onnera onnerai onnerais onnerait onneras onnerent onnerez onneriez onnerions onneront onnes onnez onniez onnions onnons
la lage lages lai lais lait lames lant las lasse lassent lasses lassiez lat lates le lee lees lent ler lera lerai lerais lerait leras lerent lerez leriez lerions leront les leur leurs leuse leuses lez liez lions lons
la lai lais lait lames lant las lasse lassent lasses lassiez lat lates le lee lees lent ler lera lerai lerais lerait leras lerent lerez leriez lerions leront les lez liez lions lons
a ai ais ait ames ant as asse assent asses assiez at ates ation ations e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons
i ie ies imes ir ira irai irais irait iras irent irez iriez irions irons iront is issais issait issant isse issent isses issez issiez issons it
_ e es mes r ra rai rais rait ras rent rez riez rions rons ront s ssais ssait ssant ssante ssantes ssants sse ssent sses ssez ssiez ssons t
a ai ais ames as asse assent asses assiez at ates era erai erais erait eras erent erez eriez erions eront eur eurs ez iez ons
da dai dais dait dames dant das dasse dassent dasses dassiez dat dates de dee dees dent der dera derai derais derait deras derent derez deriez derions deront des dez diez dions dons
e ent era erai erais erait eras erez eriez erions eront es
ez mes ons rent s sse ssent sses ssiez t
_ i is it s
ns nt
_ ge ges i is it mes nt nte ntes nts s sse ssent sses ssiez t tes
ua uai uais uait uames uant uas uasse uassent uasses uassiez uat uates uee uees uent uer uera uerai uerais uerait ueras uerent uerez ueriez uerions ueront uez uiez uions uons
a ai ais ait al ale ales ames ant as asse assent asses assiez at ates aux e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons
ia iai iais iait iames iant ias iasse iassent iasses iassiez iat iates ient iera ierai ierais ierait ieras ierent ierez ieriez ierions ieront iez iiez iions ions
ua uai uais uait uames uant uas uasse uassent uasses uassiez uat uates ue uee uees uent uer uera uerai uerais uerait ueras uerent uerez ueriez uerions ueront ues uez uiez uions uons
a ai ais ait ames ant as asse assent asses assiez at ates ee ees ent er era erai erais erait eras erent erez eriez erions eront ez iez ions ons
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es eur eurs euse euses ez iez ions ons
_ de des i is it mes nt s sse ssent sses ssiez t tes
_ ra rai rais rait ras rez riez rions ront s
_ e es nt r ra rai rais rait ras rent rez riez rions ront s tte ttes ur urs use uses z
_ au aux e es nt r ra rai rais rait ras rent rez riez rions ront s z
a ai ais ait ames ant as asse assent asses assiez at ates e ent er era erai erais erait eras erent erez eriez erions eront es eur eurs euse euses ez iez ions ons
_ e es isa isai isais isames isas isasse isassent isasses isassiez isat isates isera iserai iserais iserait iseras iserent iserez iseriez iserions iseront isez isiez isons
ua uai uais uait uames uant uas uasse uassent uasses uassiez uat uates ue uent uer uera uerai uerais uerait ueras uerent uerez ueriez uerions ueront ues uez uiez uions uons
a age ages ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ons
nna nnai nnais nnait nnames nnant nnas nnasse nnassent nnasses nnassiez nnat nnates nne nnee nnees nnent nner nnera nnerai nnerais nnerait nneras nnerent nnerez nneriez nnerions nneront nnes nnez nniez nnions nnons
_ nt r ra rai rais rait ras rent rez riez rions ront s ur urs use uses z
_ nt s ur urs use uses z
a ai aire aires ais ait ames ant as asse assent asses assiez at ates e ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons
_ nt r ra rai rais rait ras rent rez riez rions ront s use uses ux z
_ e es nt r ra rai rais rait ras rent rez riez rions ront s use uses z
_ a ai ais ait as ent ez ie ies iez ions ont
t ta tage tages tai tais tait tames tant tas tasse tassent tasses tassiez tat tates te tee tees tent ter tera terai terais terait teras terent terez teriez terions teront tes tez tiez tons ts
a ai ais ait ames ant as asse assent asses assiez at ates e ent er era erai erais erait eras erent erez eriez erions eront es ez iez ons
la lage lages lai lais lait lames lant las lasse lassent lasses lassiez lat lates le lee lees lent ler lera lerai lerais lerait leras lerent lerez leriez lerions leront les lez liez lions lons
la lai lais lait lames lant lante lantes lants las lasse lassent lasses lassiez lat lates le lent ler lera lerai lerais lerait leras lerent lerez leriez lerions leront les lez liez lions lons
ez ons sa sai sais sames sas sasse sassent sasses sassiez sat sates sera serai serais serait seras serent serez seriez serions seront sez siez sons
_ sais sait sant sante santes sants se sent ses sez siez sons
_ a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons s
_ e es nt r ra rai rais rait ras rent rez riez rions ront s tte ttes z
_ e es nt r ra rai rais rait ras rent rez rie ries riez rions ront s ur urs use uses z
a ai ais ait ames ant ante antes ants as asse assent asses assiez at ates e ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons
ta tai tais tait tames tant tas tasse tassent tasses tassiez tat tates te tent ter tera terai terais terait teras terent terez teriez terions teront tes tez tiez tons
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees er erent es ez iez ions le lent lera lerai lerais lerait leras lerez leriez lerions leront les ons
sa sai sais sames sas sasse sassent sasses sassiez sat sates sera serai serais serait seras serent serez seriez serions seront sez siez sons te
_ nt r ra rai rais rait ras rent rez riez rions ront s ur urs z
_ e es nt r ra rai rais rait ras rent rez riez rions ront s ur urs use uses ux z
tra trai trais trait trames trant tras trasse trassent trasses trassiez trat trates tre tree trees trent trer trera trerai trerais trerait treras trerent trerez treriez trerions treront tres trez triez trions trons
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es euse euses eux ez iez ions ons
ge gea geai geais geait geames geant geas geasse geassent geasses geassiez geat geates gee gees gent geons ger gera gerai gerais gerait geras gerent gerez geriez gerions geront ges gez giez gions
t ta tai tais tait tames tant tas tasse tassent tasses tassiez tat tates te tent ter tera terai terais terait teras terent terez teriez terions teront tes tez tiez tons ts
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez ier iere ieres iers iez ions ons
_ na nage nages nai nais nait names nant nas nasse nassent nasses nassiez nat nates ne nee nees nent ner nera nerai nerais nerait neras nerent nerez neriez nerions neront nes nez niez nions nons s
sa sai sais sames sas sasse sassent sasses sassiez sat sates sera serai serais serait seras serent serez seriez serions seront sez siez sons
_ a age ages ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ons s
lla llai llais llait llames llant llas llasse llassent llasses llassiez llat llates lle llent ller llera llerai llerais llerait lleras llerent llerez lleriez llerions lleront lles llez lliez llions llons
a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons ure ures
d da dai dais dait dames dant das dasse dassent dasses dassiez dat dates de dee dees dent der dera derai derais derait deras derent derez deriez derions deront des dez diez dions dons ds
ula ulai ulais ulait ulames ulant ulas ulasse ulassent ulasses ulassiez ulat ulates ule ulee ulees ulent uler ulera ulerai ulerais ulerait uleras ulerent ulerez uleriez ulerions uleront ules ulez uliez ulions ulons
_ mes r ra rai rais rait ras rent rez riez rions rons ront s ssais ssait ssant sse ssent sses ssez ssiez ssons t
na nai nais nait names nant nas nasse nassent nasses nassiez nat nates ne nee nees nent ner nera nerai nerais nerait neras nerent nerez neriez nerions neront nes nez niez nions nons s
na nai nais nait names nant nas nasse nassent nasses nassiez nat nates ne nee nees nent ner nera nerai nerais nerait neras nerent nerez neriez nerions neront nes nez niez nions nons
_ na nai nais nait names nant nas nasse nassent nasses nassiez nat nates ne nent ner nera nerai nerais nerait neras nerent nerez neriez nerions neront nes nez niez nions nons s
_ x
_ a ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ons
ais ait ant e ent es ez iez imes ions irent is isse issent isses issiez it ons
nt r ra rai rais rait ras rent rez riez rions ront z
nt ra rai rais rait ras rent rez riez rions ront z
_ i is it l le les mes nt s sse ssent sses ssiez t tes ux
_ le les s
on onna onnai onnais onnait onnames onnant onnas onnasse onnassent onnasses onnassiez onnat onnates onne onnee onnees onnent onner onnera onnerai onnerais onnerait onneras onnerent onnerez onneriez onnerions onneront onnes onnez onniez onnions onnons ons
_ i ire ires is it mes nt s sse ssent sses ssiez t tes
l le les lisa lisai lisais lisames lisas lisasse lisassent lisasses lisassiez lisat lisates lisera liserai liserais liserait liseras liserent liserez liseriez liserions liseront lisez lisiez lisons ux
a ai aire aires ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons
_ i mes s sse ssent sses ssiez t tes
isa isai isais isames isas isasse isassent isasses isassiez isat isates isera iserai iserais iserait iseras iserent iserez iseriez iserions iseront isez isiez isons ite
bra brai brais brait brames brant bras brasse brassent brasses brassiez brat brates bre bree brees brent brer brera brerai brerais brerait breras brerent brerez breriez brerions breront bres brez briez brions brons
lisa lisai lisais lisames lisas lisasse lisassent lisasses lisassiez lisat lisates lisera liserai liserais liserait liseras liserent liserez liseriez liserions liseront lisez lisiez lisons
ina inai inais inait inames inant inas inasse inassent inasses inassiez inat inates ine inee inees inent iner inera inerai inerais inerait ineras inerent inerez ineriez inerions ineront ines inez iniez inions inons
_ i is it mes nt nte ntes nts s sse ssent sses ssiez t tes tion
ionna ionnai ionnais ionnait ionnames ionnant ionnas ionnasse ionnassent ionnasses ionnassiez ionnat ionnates ionne ionnee ionnees ionnent ionner ionnera ionnerai ionnerais ionnerait ionneras ionnerent ionnerez ionneriez ionnerions ionneront ionnes ionnez ionniez ionnions ionnons
dra drai drais drait dras dre drez driez drions drons dront s t te tes ts
sa sai sais sait sames sant sas sasse sassent sasses sassiez sat sates see sees sent ser sera serai serais serait seras serent serez seriez serions seront sez siez sons
uta utai utais utait utames utant utas utasse utassent utasses utassiez utat utates ute utee utees utent uter utera uterai uterais uterait uteras uterent uterez uteriez uterions uteront utes utez utiez utons
ta tai tais tait tames tant tas tasse tassent tasses tassiez tat tates tee tees tent ter tera terai terais terait teras terent terez teriez terions teront tez tiez tons
ora orai orais orait orames orant oras orasse orassent orasses orassiez orat orates ore oree orees orent orer orera orerai orerais orerait oreras orerent orerez oreriez orerions oreront ores orez oriez orions orons
_ lla llai llais llait llames llant llas llasse llassent llasses llassiez llat llates lle llee llees llent ller llera llerai llerais llerait lleras llerent llerez lleriez llerions lleront lles llez lliez llions llons s t
la lai lais lait lames lant las lasse lassent lasses lassiez lat lates le lent ler lera lerai lerais lerait leras lerent lerez leriez lerions leront les lez liez lions lons
illa illai illais illait illames illant illas illasse illassent illasses illassiez illat illates ille illent iller illera illerai illerais illerait illeras illerent illerez illeriez illerions illeront illes illez illiez illions illons
nais nait nant ne nent nes nez niez nimes nions nirent nis nisse nissent nisses nissiez nit nons
ra rai rais rait ras re rez riez rions rons ront
n nna nnage nnages nnai nnais nnait nnames nnant nnas nnasse nnassent nnasses nnassiez nnat nnates nne nnee nnees nnent nner nnera nnerai nnerais nnerait nneras nnerent nnerez nneriez nnerions nneront nnes nnez nniez nnions nnons ns
illa illai illais illait illames illant illas illasse illassent illasses illassiez illat illates ille illee illees illent iller illera illerai illerais illerait illeras illerent illerez illeriez illerions illeront illes illez illiez illions illons
_ a ai ais ait ames ant as asse assent asses assiez at ates e ent er era erai erais erait eras erent erez eriez erions eront es ez iez ons s
a age ages ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es eur eurs ez iez ions ons
ha hage hages hai hais hait hames hant has hasse hassent hasses hassiez hat hates he hee hees hent her hera herai herais herait heras herent herez heriez herions heront hes hez hiez hions hons
cha chai chais chait chames chant chas chasse chassent chasses chassiez chat chates che chee chees chent cher chera cherai cherais cherait cheras cherent cherez cheriez cherions cheront ches chez chiez chions chons
_ a ai ais ait ames ant ante antes ants as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ons s
ssa ssai ssais ssait ssames ssant ssas ssasse ssassent ssasses ssassiez ssat ssates sse ssee ssees ssent sser ssera sserai sserais sserait sseras sserent sserez sseriez sserions sseront sses ssez ssiez ssons
na nage nages nai nais nait names nant nas nasse nassent nasses nassiez nat nates ne nee nees nent ner nera nerai nerais nerait neras nerent nerez neriez nerions neront nes nez niez nions nons
fia fiai fiais fiait fiames fiant fias fiasse fiassent fiasses fiassiez fiat fiates fient fiera fierai fierais fierait fieras fierent fierez fieriez fierions fieront fiez fiiez fiions fions
lla llai llais llait llames llant llas llasse llassent llasses llassiez llat llates lle llee llees llent ller llera llerai llerais llerait lleras llerent llerez lleriez llerions lleront lles llez lliez llions llons
eta etai etais etait etames etant etas etasse etassent etasses etassiez etat etates ete etee etees eter eterent etes etez etiez etons ette ettent ettera etterai etterais etterait etteras etterez etteriez etterions etteront ettes
alisa alisai alisais alisames alisas alisasse alisassent alisasses alisassiez alisat alisates alisera aliserai aliserais aliserait aliseras aliserent aliserez aliseriez aliserions aliseront alisez alisiez alisons
ca cai cais cait cames cant cas casse cassent casses cassiez cat cates ce cee cees cent cer cera cerai cerais cerait ceras cerent cerez ceriez cerions ceront ces cez ciez cions cons
ta tai tais tait tames tant tante tantes tants tas tasse tassent tasses tassiez tat tates te tee tees tent ter tera terai terais terait teras terent terez teriez terions teront tes tez tiez tons
era erai erais erait erames erant eras erasse erassent erasses erassiez erat erates ere eree erees erent erer erera ererai ererais ererait ereras ererent ererez ereriez ererions ereront eres erez eriez erions
ha hai hais hait hames hant has hasse hassent hasses hassiez hat hates he hent her hera herai herais herait heras herent herez heriez herions heront hes hez hiez hions hons
ais ait ant ante antes ants e ent es ez iez ons
ta tage tages tai tais tait tames tant tas tasse tassent tasses tassiez tat tates te tee tees tent ter tera terai terais terait teras terent terez teriez terions teront tes tez tiez tons
ra rai rais rait ras re rez riez rions rons ront s sais sez siez simes sirent sis sisse sissent sisses sissiez sit sons t ts
ila ilai ilais ilait ilames ilant ilas ilasse ilassent ilasses ilassiez ilat ilates ile ilee ilees ilent iler ilera ilerai ilerais ilerait ileras ilerent ilerez ileriez ilerions ileront iles ilez iliez ilions ilons
la lai lais lait lames lant las lasse lassent lasses lassiez lat lates le lee lees ler lerent les lez liez lions lle llent llera llerai llerais llerait lleras llerez lleriez llerions lleront lles lons
a ai ais ait ames ant ante antes ants as asse assent asses assiez at ates ation e ee ees ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons
ha hage hages hai hais hait hames hant has hasse hassent hasses hassiez hat hates he hee hees hent her hera herai herais herait heras herent herez heriez herions heront hes heur heurs heuse heuses hez hiez hions hons
la lai lais lait lames lant las lasse lassent lasses lassiez lat lates lee lees lent ler lera lerai lerais lerait leras lerent lerez leriez lerions leront lez liez lions lons
tisa tisai tisais tisames tisas tisasse tisassent tisasses tisassiez tisat tisates tisera tiserai tiserais tiserait tiseras tiserent tiserez tiseriez tiserions tiseront tisez tisiez tisons
ra rage rages rai rais rait rames rant ras rasse rassent rasses rassiez rat rates re ree rees rent rer rera rerai rerais rerait reras rerent rerez reriez rerions reront res rez riez rions rons
risa risai risais risames risas risasse risassent risasses risassiez risat risates risera riserai riserais riserait riseras riserent riserez riseriez riserions riseront risez risiez risons
a age ages ai ais ait ames ant as asse assent asses assiez at ates e ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons
fa fai fais fait fames fant fas fasse fassent fasses fassiez fat fates fe fee fees fent fer fera ferai ferais ferait feras ferent ferez feriez ferions feront fes fez fiez fions fons
nta ntai ntais ntait ntames ntant ntas ntasse ntassent ntasses ntassiez ntat ntates nte ntee ntees ntent nter ntera nterai nterais nterait nteras nterent nterez nteriez nterions nteront ntes ntez ntiez ntons
enta entai entais entait entames entant entas entasse entassent entasses entassiez entat entates ente entee entees entent enter entera enterai enterais enterait enteras enterent enterez enteriez enterions enteront entes entez entiez entons
ra rai rais rait rames rant rante rantes rants ras rasse rassent rasses rassiez rat rates re ree rees rent rer rera rerai rerais rerait reras rerent rerez reriez rerions reront res rez riez rions rons
ena enai enais enait enames enant enas enasse enassent enasses enassiez enat enates ene enee enees enent ener enera enerai enerais enerait eneras enerent enerez eneriez enerions eneront enes enez eniez enions enons
n na nai nais nait names nant nas nasse nassent nasses nassiez nat nates ne nee nees nent ner nera nerai nerais nerait neras nerent nerez neriez nerions neront nes nez niez nions nons ns
a ai ais ait ames ant as asse assent asses assiez at ates ee ees ent er era erai erais erait eras erent erez eriez erions eront ez iez ons
nisa nisai nisais nisames nisas nisasse nisassent nisasses nisassiez nisat nisates nisera niserai niserais niserait niseras niserent niserez niseriez niserions niseront nisez nisiez nisons
ota otai otais otait otames otant otas otasse otassent otasses otassiez otat otates ote otee otees otent oter otera oterai oterais oterait oteras oterent oterez oteriez oterions oteront otes otez otiez otons
isa isai isais isames isante isantes isants isas isasse isassent isasses isassiez isat isates isera iserai iserais iserait iseras iserent iserez iseriez iserions iseront isez isiez isons
lla llage llages llai llais llait llames llant llas llasse llassent llasses llassiez llat llates lle llee llees llent ller llera llerai llerais llerait lleras llerent llerez lleriez llerions lleront lles llez lliez llions llons
_ a ai ais ait ames ant as asse assent asses assiez at ates e ent er era erai erais erait eras erent erez eriez erions eront es ez iez ions ons s
_ ais ait ant e ent es ez iez imes ions irent is isse issent isses issiez it ons ra rai rais rait ras re rez riez rions rons ront s u ue ues us
a ai ais ait ames ant as asse assent asses assiez at ates ent era erai erais erait eras erent erez eriez erions eront ez iez ions ons
gua guai guais guait guames guant guas guasse guassent guasses guassiez guat guates gue guee guees guent guer guera guerai guerais guerait gueras guerent guerez gueriez guerions gueront gues guez guiez guions guons
a age ages ai ais ait ames ant as asse assent asses assiez at ates e ee ees ent er era erai erais erait eras erent erez eriez erions eront es eur eurs euse euses ez iez ons
uilla uillai uillais uillait uillames uillant uillas uillasse uillassent uillasses uillassiez uillat uillates uille uillee uillees uillent uiller uillera uillerai uillerais uillerait uilleras uillerent uillerez uilleriez uillerions uilleront uilles uillez uilliez uillions uillons
e ea eai eais eait eames eant eas easse eassent easses eassiez eat eates ent eons er era erai erais erait eras erent erez eriez erions eront es ez iez ions
ra rai rais rait ras rez riez rions rons ront
la lai lais lait lames lant lante lantes lants las lasse lassent lasses lassiez lat lates le lee lees lent ler lera lerai lerais lerait leras lerent lerez leriez lerions leront les lez liez lions lons
ba bai bais bait bames bant bas basse bassent basses bassiez bat bates be bee bees bent ber bera berai berais berait beras berent berez beriez berions beront bes bez biez bions bons
ia iai iais iait iames iant iante iantes iants ias iasse iassent iasses iassiez iat iates ient iera ierai ierais ierait ieras ierent ierez ieriez ierions ieront iez iiez iions ions
_ i is it mes nt rd rde rdes rds s sse ssent sses ssiez t tes
_ e es l lle lles ls nt r ra rai rais rait ras rent rez riez rions ront s z
a ai ais ait ames ant ante antes ants as asse assent asses assiez at ates ent era erai erais erait eras erent erez eriez erions eront ez iez ions ons
lla llage llages llai llais llait llames llant llas llasse llassent llasses llassiez llat llates lle llee llees llent ller llera llerai llerais llerait lleras llerent llerez lleriez llerions lleront lles lleur lleurs lleuse lleuses llez lliez llions llons
sa sai sais sames sante santes sants sas sasse sassent sasses sassiez sat sates sera serai serais serait seras serent serez seriez serions seront sez siez sons
on onna onnai onnais onnait onnames onnant onnas onnasse onnassent onnasses onnassiez onnat onnates onne onnent onner onnera onnerai onnerais onnerait onneras onnerent onnerez onneriez onnerions onneront onnes onnez onniez onnions onnons ons
ura urai urais urait urames urant uras urasse urassent urasses urassiez urat urates ure uree urees urent urer urera urerai urerais urerait ureras urerent urerez ureriez urerions ureront ures urez uriez urions urons
sa sai sais sait sames sant sas sasse sassent sasses sassiez sat sates se sent ser sera serai serais serait seras serent serez seriez serions seront ses sez siez sons
ima imai imais imait imames imant imas imasse imassent imasses imassiez imat imates ime imee imees iment imer imera imerai imerais imerait imeras imerent imerez imeriez imerions imeront imes imez imiez imions imons
na nai nais nait names nant nas nasse nassent nasses nassiez nat nates ne nent ner nera nerai nerais nerait neras nerent nerez neriez nerions neront nes nez niez nions nons

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
2eil j
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
7t
8es
8ion
6e 6
6i 7
6ons
3nda
6i 3
6mes
7ment
6nce
7t g
6s 4
6t m
5e n
5i 7
5ons
4na o
5e p
5i
6e q
6mes
6ons
6r r
6s s
6t
5ons
3rd t
3ut
5a o
5e 6
5i
6ez
6mes
6r r
6s
7sai 9
9n u
8e v
8iez
8ons
6t
5ons
5s
3ye
5r
6ent
5u w
5z
2reg x
3i
4s
4t y
3ut z
2senc 8
5t
6ames
7ssiez
7tes
6e 10
6iez
6ons
6s
3olu
6e b
6ment
6s
6tion
7o 5
5va 11
6e v
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
5nence
8t g
6mes
6ssiez
6tes
4racte 12
8ion
6ie b
7r f
7s
7t b
6ya 11
7ez
7i 7
7ons
5us 13
3urde b
6i 14
2us
4e 6
4iez
5f b
5v 8
1cademic 15
7e
7que
2cabla 1
6e 16
6i 7
6ons
3ed 17
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
7ograp 18
8met 19
4nt
6s
6u 1a
4pta
7ble
7i 3
7mes
7n a
7s 4
7t
8es
8ion
6e 2
6iez
6ons
4s
5sible
7t b
6oir 1b
3ident
8a o
8e
9e b
9l
ale 1c
as
9nt
9r 1d
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
5pagn 1e
6li
8e b
8mes
8r r
8s
9sa 11
ae
bment
bnt
bs
bz
aiez
aons
8t
4ra o
5d
6a
7i
8lles
8s
8t
7mes
7nt
7s 4
7t m
6e
7e b
7nt
7o h
7r 1d
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
4ua o
5cha o
7e 1f
7i 7
7ons
5dames
7ssiez
7tes
6e 10
6i 7
6o e
5e 6
5i 7
5ons
5pl 1e
5ra 11
6c 1g
6e v
6iez
7ons
7r
6ons
6r 1h
6s
6t
6u 1i
5tr 1e
6u k
5vag 8
3roc
6h 1j
6s
5ire
6s
7sa 11
8e
9nt
9z
8iez
8ons
6t
7r f
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
7la 1k
8e
9nt
9r l
9s
9z
8i
9e q
9mes
9ons
9r
aent
9s 4
9t
8ons
7s
4mul 1l
4s
5a
6i 3
6mes
6nt
6s 4
6t
7es
7i 1m
7o 5
5e 6
5iez
5ons
2e
2hards
5n 1e
4t b
3et 1n
4v 1o
3ille 8
2ide b
3er
5a 1p
5e 6
5i 1q
5s
2n 8
2oly 14
3mp 14
3ustic 15
7que
2quera 11
6es 1r
7u c
7z
6iez
7ons
7r
6r 1h
5t b
4iere 1s
7s
7t
6sc 17
5mes
5rent
5s
6e
6itif b
9on
9v 8
6s 1t
5t
6s
6ta o
7e p
7iez
7ons
2te 2
3if b
4on
6na
8i 1u
8mes
8nt
8ria u
8s 4
8t m
7e 2
7i 7
7ons
6s
4va 1v
5e 1w
5iez
6ons
6s 14
6t 8
5ons
3ric 8
3uai 19
5lis 1x
7t 8
5ria u
4el
6le 1c
6s
2upuncte 12
8ric 8
8u 19
1damanti 1y
3pta 1v
5e 6
5iez
5ons
2ditif b
6on
8n 1a
6v 8
2ep 14
3qua a
2hera 1
5e
6n a
6r 1d
6s
6z
5i 7
4sif b
6on
6v 8
2ie 1z
2joi 20
3uda 21
5icata 5
4g x
2met
5s
5ta 11
6e v
6iez
6ons
6r f
3inicu j
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
5se 1s
6iez
7o h
2olescence
9t g
3pta 1
5e 6
5iez
6f b
6on
6v 8
5ons
3ra
5b j
5i
6ent
6s
6t
5mes
5nt
5s 4
5t
6es
6ion
4e 6
3s 22
3uci
6e b
6mes
6r r
6s
7sag 8
9i 9
9n a
8e
9nt
9s
9u c
9z
8iez
8ons
6t
2renali 23
4s 24
2ulte
6ra o
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
1era 1v
3e 6
3ien 25
5z
3odro 26
4phag 27
5la 23
5ort
8e g
8s
1ffaibl z
5r 28
5s 29
5tag 8
4m 2a
3ect
6a 1v
6e 6
6iez
7f b
7o 2b
7v 8
6ons
6s
6u 2c
3icha 1p
6e
7e b
7nt
7r 1d
7s
7t 14
7u c
7z
6i 7
6ons
4la 1p
5e 6
5i 1o
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
3ol 2d
3res
5t 2e
5use 1c
6x
4ont
7a o
7e p
7iez
7ons
7s
3ut
5a 1p
5e 2f
5iaux
6ez
5ons
5s
2gha 1y
2in
2ricai 1y
6n 2g
1gaca 1
4e 2h
2e
3e b
3nc 1o
4da b
4ouillames
assiez
ates
9e 10
9i 7
9o e
4t b
3s
2grav 2d
2i
3l 8
3r r
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
2nea 1z
2onie b
5mes
5r r
5s
6a 2i
6e 2j
6iez
6ons
6s 2k
5t
2raf 2l
4ndi
7e b
7mes
7r r
7s
8sa 11
9e
ant
as
au c
az
9iez
9ons
7t
3ea
5b j
5i 3
5mes
5nt
5s 4
5t m
4s
5sa o
6e 2
6iez
7f b
7o h
7ve b
8ite
6ons
5t 8
3ich 1o
5o j
5ulte 12
8ric 8
8u 19
1h
1i
2da o
3e 2m
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
5let 2n
5moi 23
5s
5tt 2o
5u c
4i 2p
3u
4e b
4ie 19
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
8r 1d
8s
8t 2q
8u w
8z
7i 7
7on 2r
8t b
5sa
7g 8
7i b
7mes
7s 4
7t m
6e
7r 2s
7u w
7z
6iez
6o e
2l
3e
4s
3le
5e b
5nt
5r 1d
5s
5urs
5z
2mab j
4i
5ent
5s
5t
4n 2t
3e
4e b
4nt
4r
5a
6i
7ent
7s
7t
6s
5e 2u
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
3sel j
2t
1jout 2v
2usta 1p
5e
6e b
6men u
6nt
6r 1d
6s
6u w
6z
5iez
5ons
1labandi 23
3rm 2d
2banais
3erge b
6i 2w
3inos
3um
5e h
5ine
8e b
8s
8u 2x
7oi 2y
5s
2chim 27
3ool
6at
8s
8u 19
6e
7mie
7s
6iq 2z
7sa 30
8e 2j
8iez
8me
8ons
6s
5met 19
5tes u
2eato 5
3nti 2p
5o 12
3rt 31
3xandra
8i 1y
2geb 19
4r 15
3orith 26
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
3gn 1e
3ment
7a
8i 1u
8mes
8nt
8s 4
8t
9es
9ion
7e
8e
8nt
8r 1d
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
6a o
6e 32
6iez
6ons
4nt
6e b
6oi 2y
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
7t m
6e b
6nt
6ons
6r 1d
6s
6z
5i
6e q
6mes
6ons
6r r
6s s
6t
5orie b
8s 1x
5re
7s
8s 8
7tto b
6o b
5u 1o
4lomorp 18
5uia
4man 33
4n 8
4r
5ent
5ge 23
6ie b
7que
7sante b
bs
5s
4s
4z
3ia
5c 2o
5g 8
5i 3
5mes
5nc 8
6t
5s 4
5t m
4e 6
4gato c
4ons
3o
4cata 5
7i 1m
5uta 5
4ng x
5s
3uma 1p
5e
6e b
6nt
6r 1d
6s
6tte b
8i 34
6u w
6z
5i 7
5ons
4r 2o
4sif b
6o h
6v 8
2ors
2pes
5t 19
3ha
5bet
8ique
9s 1x
8s
3in
5e b
5isme
5s
2tera
6ge 23
6i 3
6mes
6n a
6s 4
6t m
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
4s 1r
3itu 2y
3ruiste
2umina
7g 8
7i 3
7mes
7nt
7s 4
7t 13
6e 35
6iag 8
7ez
7ons
7um b
6ons
7therm 27
2vi 1y
1mabilite
3dou
6a o
6e 6
6i 7
6ons
6s
6vi 2w
3nda 27
5e b
5i 2w
4t g
3rr 36
3s 22
3te 12
3zo 23
2bassade
9s
9u c
8ric 8
3ianc 8
6t g
4tie 37
6o 38
3re 6
4ois 27
5ns
5s 15
3ulac 19
6nce b
8i 34
7t g
6to 5
2e
3liora
8i 3
8mes
8n a
8s 4
8t
9es
9i 1m
7e 6
7i 7
7ons
3n
4a
5g 39
5i 3
5mes
5nt
5s 4
5t m
4d 1e
4e 6
3r
4e b
4icai 1y
7n 2g
6ium b
5nd 15
4tu 26
3s
2i
3able
4n 14
3ca 3a
3e b
3ral 13
5ut 8
6x
3s
3t 27
2nesie b
6que
3istia 1
7e 6
7i 7
2oc 3b
3nt b
3rc 36
3ur
5ach 28
5et 14
6u 2x
5s
2phetami 23
3le
5cti 3c
5ment
5s
5u c
3oul 2o
3u 3d
2ulet 14
3sa 1
4e
5e b
5ment
5nt
5r 1d
5s
5t 14
5u w
5z
4ons
2ygda j
1n
2a
3l
4gesia o
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
7sante b
bs
8t 8
3stigma u
5omosames
assiez
ates
9ee b
ar
bez
bi 7
az
9iez
9ons
5rop 18
3tomie
7s 1x
2cestr i
4t 19
3hois
3ien
6ne 2n
6s
3r 36
2douille
9r b
9s
9t 14
3re 23
4ocee b
7pha j
5gene
9s 13
8i 8
6y 23
5i 2y
5pau 1r
5stero 23
2e
3an 3e
3cdote b
7i 34
3mi 1o
3ri 8
3s
4thesia 1
9e 16
9i 7
9ste
3vrisma 3a
8e
5ys 26
2ge
4lique
5o u
5us
4s
3iectas 27
3lais
7a 30
7e
8r 2s
8s
8z
7iez
7ons
4e
5doz 2w
5s
5t b
3oiss 3f
3uifor 26
5lle
8r 8
8s
7u j
4sticlav 8
6ura b
8e b
2ima
5i 3
5l
6cu j
6e 3g
6ie 3h
7s 1x
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
2na 3a
3ea 1z
4e b
4xa o
5e 6
5iez
6o h
5ons
3iversa 5
3onca o
6e 2f
6i 3i
6ons
5e b
3ua 5
4e 3j
4la
6i 1u
6mes
6nt
6s 4
6t
7es
7ion
5e 6
5i 7
5ons
2omal
6e b
6i 8
5ux
3nyma u
6e 1c
3rmal
7e 1c
6ux
2s
2tan
4rctique
3eced 3k
5hris u
4nais
5n 8
4rieu 3h
5ogra 2y
3hono 26
4race 23
6quino 23
6x
5e 23
5opogene 1r
8i 2y
8metr 27
9orp 18
8phag 3l
3ibiotiques
5ois
5rouillag 8
crd b
be g
6uit
4cancer 2c
6sse 12
6tho 2y
5hamb 19
7r b
6re 1r
5i 3m
5leric i
6in i
5oagul 3n
6nceptionn 3o
7jonctur 3o
7stitutionn 3o
6rps
8uscu j
5yclon 3p
4da 3d
5eflagr 3n
6presse 12
6rap 3n
6ton 3n
5opag 8
7ing b
6t 8
4matie 19
5issi j
5oi 23
6niu 19
4quail j
8r 8
6e b
6i 14
3onym 3l
3r 8
2us
2xiet 8
5u 2x
1or 14
2ut
1pac 18
3isa
6i b
6mes
6n a
6s 4
6t m
5e
6r 1d
6z
5iez
5ons
2erceva 11
7ez
7i 7
7oir
8ns
7r 1h
5ois
7t
7ve 1s
5u 1i
4ite 12
6i 3c
3u 3q
2hrodisiaq 2z
2ito 3r
2lomb b
2ocalyp 1r
3ge 8
3llin 15
5o h
2parais s
7t
8r f
6t b
6ux
5eil
8la
ad 8
ag 8
ai 3
ames
ant
as 4
at m
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
8e 10
8iez
8ons
8s
5ia o
6e 6
6i 7
6ons
6te 12
7i 1m
5temen u
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
6ien 3s
7nmes
8rent
8s 4
8t m
5u 1i
4t 2v
3el
5a
6i
7ent
7s
7t
6mes
6n a
6s 4
6t m
5e 3t
5i 7
5le
7nt
7r 1h
7s
5ons
5s
4ndice b
8ite
8ula 5
5tis
4ta o
5e 6
5iez
6ss 3n
6t b
5ons
3laudi
8e b
8mes
at 19
8r r
8s
9sa 11
ae
bments
bnt
bs
bz
aiez
aons
8t
4icag 8
7ti 1m
5qu 3u
3ort
6a o
6e 2
6iez
6ons
6s
3reci 1l
5hend 1o
8si 3c
5na 1k
6d
7r f
7s
6ez
6i 7
6ne 1s
6ons
6ti
8e b
8s
9sag 8
5t 3v
4imes
5rent
5s
6e
6s 1t
5t
5voisa 30
9er 1d
au w
az
9iez
9ons
4obation
5ch 2d
5fon 3w
5pr 3x
5u 3y
5visionna o
ce 1f
ci 7
cons
5ximativement
3ui
5e 3z
5s
4y 40
2re 2n
2te
3itu 2y
1quarel j
5ium b
4tin 14
6que
1rabe
5s
6q 2z
4ica b
5s 41
3igne 8
2balete b
7ri 34
3itra
7g 8
7i 1u
7l 13
7mes
7nt
7s 4
7t m
7ux
6e 6
6i 7
6ons
3re b
2c
3ad 8
3he
5e 42
5go 23
5l j
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
5vec 18
7q 2z
4iat 19
5confrer 27
6ub 8
5diac 19
7ocesai 1y
6uc
8hes 1r
8s
5episcopal 13
dt b
dux
5pel b
6hone 26
6resbyter i
8t 19
5tecte b
9on 27
9u 43
6rav 8
5va 1p
6e 6
6i 7
6ol 14
7ns
3tique
2demment
4n a
4u c
3oisa 30
6e
7r 2s
7z
6ie 44
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
7t m
6e 45
6ie 46
7fe 19
7n g
6ons
6s
6u 19
3ilac 2o
5e 47
3ot 48
3ument
8a
9i 1u
9mes
9n u
9s 4
9t m
8e n
8iez
8ons
8s
2ia b
3stocrat 3l
6loc 18
6telic 15
2mant
3e
4e b
4ment
4ni 49
5t
4r 1d
4s
4z
3oire b
6ies
3ure 3g
5i 2w
2na 4a
2ome b
2racha 1p
6e 2f
6iez
7ons
7s
6ons
4nge
7a 1
7e b
7men u
7nt
7ons
7r 1d
7s
7u c
7z
6i 7
3estati 1m
4t
5a
6i
7ent
7s
7t
6mes
6nt
6s 4
6t m
5e 2m
5iez
5o e
5s
3ie 4b
4va
6g 8
6i
7ent
7s
7t
6mes
6nt
6s 4
6t m
5e 2m
5i 7
5ons
3ogamment
6nce
7t g
5e
6ames
7ssiez
7tes
6e b
6ons
6r
7e 2u
7i 7
6s
6z
5i 7
4ndi
7e b
7mes
7r r
7s
8sag 8
ai 9
ant
9e
ament
ant
as
az
9iez
9ons
7t
4sa 1p
5e
6e b
6nt
6r 1d
6u w
6z
5iez
5o e
2senal
6ux
5ia 14
6c
7a 3a
7s
6eux
6u 19
2t
3efac u
4re b
5ielle
6ol 8
7scler 2c
3hrite
5od 27
3ichaut
9ie 19
9s
5l 8
5ula
8i 1u
8mes
8nt
8s 4
8t
9es
9ions
9o 5
7e 4c
7i 7
7ons
4fice b
7iel
ale
9r b
9u 2x
4ller 27
7u c
4san
7al 13
8t b
8ux
7s
5te b
6iq 2z
3s
2ythm 27
1s
2cend 3n
5se 12
6ion
9n 1a
2iatiq 2z
3le b
2pec 2t
4rge 4d
6iez
7l j
7ons
5m 8
5soi c
3hyx 4e
3ira
6i 3
6mes
6n a
6s 4
6t
7es
8ur
7i 1m
7o 5
5e 6
5iez
6n 8
6ons
5ons
2sai
5lla 1k
7e v
7i 4f
7ons
5ni
7e b
7mes
7r r
7s
8sa 11
9e
ant
as
au c
az
9iez
9ons
7t
5s 4g
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
4u u
3emb 4h
4oir
4ya 11
5e v
5i 7
5ons
4z
3ied b
5ge
7a 1
7e b
7nt
7ons
7r 1d
7s
7z
6i 7
5r l
5tt 2o
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
5i 4i
4s
5e b
5s 1t
5ta
7i 3
7mes
7na u
8ce
8t g
7s 4
7t m
6e 16
6iez
6ons
3oci 4j
4ie 1s
5ff 2o
5r 1h
5s
5t
4mbr 4k
5ma 1
6e 2
6i 7
6o e
4rti
7e b
7men u
9s
7r r
7s s
7t
4upi 4l
6l 4k
5rd z
5v 4k
3um 1o
4ra
6i 3
6mes
6nc 8
7t
6s 4
6t m
5e 1w
5i 7
5ons
2ter
5eognos 27
5ie b
6sq 2z
5oi 2y
5s
3hm 8
3ico 2t
4qua 1p
6e 32
6i 7
6ons
3ring 3k
4olab 8
7tr 27
5metr 27
5nau 14
6ef b
6om 3l
3uce b
5i 2c
1teli 2w
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
4iq 2z
5s 4m
3ut b
2roce 1c
5ites
4ph 3x
5i 23
2tacha 1
6e p
6i 7
6ons
4qua 1
6e 2m
6i 7
6ons
4r 4n
3ei 20
4la 1p
5e 3t
5i 7
5l 4o
5ons
4na 21
5d
6aient
8s
8t
7nt
6e v
6i 4p
6ons
6ra 4q
7e
8z
7i
8e q
8mes
8ons
8r r
8s
9sa 1k
ae
bnt
bs
bu c
bz
aiez
aons
8t
7o 4r
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
6e n
6iez
7f b
7on
9n 2o
9s
7ve 1c
6ons
5u 2d
4rra 4s
6e 6
6i
7ez
7mes
7ons
7r r
7s
8sag 8
ai 9
ant
9e v
9iez
9ons
7t
6ons
3ira
6i
7l b
7s
7t
6mes
6nce
7t g
6s 4
6t m
5e 6
5i 7
5ons
4tr 1o
5u 2y
3ractif b
8o h
8v 8
5i u
5pa
7d 8
7g 8
7i 3
7mes
7nt
7s 4
7t m
6e 6
6i 7
6ons
5y 3n
4ibua o
7e 6
7i 7
7ons
7t
8a 5
8i 3c
8s
5q 4t
5sta 1
7e 16
7iez
7ons
1u
2bai 23
3e
4re b
5ge b
6i 23
2cun
5e
6ment
2dace b
5i 2c
3ienc 8
4o
5gram 26
5met 19
5pho 23
5visu 3o
4t
5e 12
5if b
6o 38
6v 8
5oi 19
6ra u
7ium b
5ric 8
5s
2gment
7a 1v
7e 6
7iez
7ons
7s
3ur 4u
4ste b
6in 15
2mone 3g
5i 34
2paravant
3res
2quel
2ra
4i
5ent
5s
5t
4s
3ez
3iez
4ons
3on 9
4r 8
2ssi
5tot
3te 19
4ral
7e b
7i 49
7opitheq 2z
6ux
2tant
3el b
4u c
3henticite
8f 4v
8q 4w
3isme
5te
3o
4berg 8
5iographie
5us
4ca c
5ensu 19
5henil j
6to 23
5lav 8
5oll 3n
6p 27
5rat 3l
5uise 12
4daf 8
5efen 1r
6structe 12
cion
cric 8
6termin 28
5idac 14
6scipli 23
5ro 26
4gam 3l
5en 8
6r 2o
6stionna 5
5i 19
5raphe b
9i 4x
5uidag 8
9mes
9ssiez
9tes
8e 10
8i 7
8ons
4mate b
7ique 1c
8s 1x
5ed 1m
5itrailleu 1r
5n 3p
5obi j
6te 12
7ric 8
4neig 8
6ttoy 3n
5om 3l
5y 26
4plast 27
5omp 8
6rta 21
8eu w
8rai u
5ropuls 2o
5si 4y
4radio b
6il b
5eglag 8
5isa
8i b
8mes
8s 4
8t
9es
9i 1m
7e
8e b
8r 1d
8s
8z
7iez
7ons
6ta 5
7e b
5oute b
8i 34
4s
5uggestionn 28
4ur
3re
5fois
5ment
5s
4ich 15
4uc 18
5i
2x
3ilia 5
3quelles
7s
1vaient
4s
4t
3l
4a
5i 3
5mes
5nc 18
6t
5s 4
5t m
4e 2
4ons
3nc 1e
4t
5age
8a o
8e b
8nt
8ons
8r 1d
8s
8u 2x
8z
7i 7
5s
3re b
3ta c
2e
3c
3ni c
4tura o
7e 35
7ie 44
8n 8
8ons
7ons
4u g
3re 6
4s 13
4ti
6e b
6mes
6r r
6s
7sa 11
8e
9men u
9nt
9s
9u w
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
7r 1d
7s
7t 14
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
5net 14
7u c
5s
3s
4e 6
2ocaill 1m
5sser 27
7i 34
5t
6e b
6i 2w
6s
3in 8
4r
5dupoids
3ns
3rta o
5e 1f
5iez
5o h
3u 1o
2ril
1xe 2m
1yant
2ez
2ons
1zote
5e b
5s
5ux
2ur
0baba b
3io j
3ord
6ais
4uc 18
5i h
3y b
2c
3he
5e b
5li 34
5nt
5r 1d
5s
5z
3l 36
3on
3terici 2y
7d 27
7e
8n 25
8s
7ophag 8
2dg 8
2ffe 6
2gag 8
4rr 4z
3no j
3ue
5e b
5nauda o
9e 6
9ie 46
aons
9ons
6t
5r 1d
5s
5t 14
5z
2h
3u u
2i
3e 3z
3gna 50
5e 2f
5i 7
5oi 19
6ns
3l
3n b
3onnet 14
3sa o
4e
5e b
5mai h
5nt
5r
6a 4q
6e 2u
6i 7
6ont
6s
5s
5u w
5z
4sa o
5e 6
5ie 44
5ons
2l
3ada o
5e 2f
5iez
6n b
6ons
5ons
4i
5e 51
5s
4nca o
6e
7e b
7l j
7nt
7r 1d
7s
7z
6ie 46
7n 8
7ons
6oi 19
7ns
5e b
4ya 1p
5e 52
5i 7
5ons
3con
6ne u
6s
3eina o
6e 53
6i 3i
6ons
3isa
6g 8
6i b
6mes
6s 4
6t m
5e
6r 2s
6u c
6z
5ie 46
5ons
5tique
4vag 8
5ea 1z
6r 23
3la
5d 8
5i 3
5mes
5n a
5s
6s 1t
6t
7a 1p
7e 6
7ier 8
9z
7ons
7s
5t m
4e
5nt
5r
6a 4q
6e 2u
6iez
7n 8
7ons
6ont
5s
5t
6oma 23
6s
5z
4on
6na o
7e 4c
7i 7
7ons
6s
5t
6e b
6s
6ta 1p
7e 6
7iez
8n 8
7ons
3s
3thaza c
2mbi h
4och 54
5u
6la b
6s
2n
3al 55
4ne
6ra 27
6s
5i 2w
3c
4ai 19
5l g
4s
3da 1p
4e
5a 1z
5e b
5let 14
5nt
5r
6a 4q
6e 2u
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
7sar 33
3ne
5e b
5nt
5r
6a 4q
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
5r r
5s s
5t
3qua o
5e
6e b
6nt
6r
7a 4q
7e 2u
7i 7
7ont
8ute b
ai 34
6s
6t
7a o
7e
8r
9ent
8u c
8z
7iez
7ons
7s
7t 4o
6z
5i 3i
5ons
2pte 26
4isa 30
6e
7e
7r 1d
7z
6iez
6m i
6ons
6ta 5
7e
2r
3aq 56
4ter 27
5in
7a o
7e 2f
7i 7
7ons
5t 57
3ba
5ca 23
5i 3
5mes
5n a
5q 2z
5re
7s
8q 2z
6i 8
5s 4
5t m
4e
5a 1z
5c 2z
5e b
5le g
6u 19
5nt
5r 1d
5s
5t 2n
5z
4iche
8s
8t 14
5e 46
5f 4v
5lle b
7o h
5ons
5tal b
4u
5e b
5l 8
5s
3de 53
3ge b
3il
5le u
5s
3long
7s
7u 8
5tie 19
3maid b
5n b
3on
5na 1p
6e
7e b
7nt
7r 1d
7s
7t 2n
7z
6i 1q
6ons
5s
3que
6s
6t 14
3ra
5cuda b
5g 8
5i 3
5mes
5nt
5s 4
5t m
4e
5a 1z
5e b
5nt
5r 1d
5s
5t 14
5u w
5z
4i
5ca 4n
5er 8
6z
5mes
5ons
5r r
5s s
5t
4ons
5t b
3s
2s
3ana o
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
7a 3a
4q 2z
3ket
6s
6teu w
3que b
5i 23
3se
5s
6s 8
5t b
4in
6a 1
6e 4c
6i 7
6oi 19
7ns
6s
5ste
3tide b
6o h
5lle g
7o 58
5ng
7ag 8
7s
5o 2b
4onna 2y
5s
2t
3ai
5lla o
7e 59
7i 7
7o h
5s
5t
4rd
6e
7a 1z
7s
6s
3ea 1z
4s
3i
4e q
4men u
6s
4r r
4s
5sa 11
6e 5a
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
6e 4c
6ie 46
7ons
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
5men u
5nt
5r 27
5s
5u w
5z
4o e
4r f
4u
5e b
5r 8
5s
2ume b
2vard
6a 1p
6e n
6i 7
6ons
6s
5ois
3e
4r 1d
2zar
5d 1o
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
6ag 8
6e b
6s
2ige b
4ne
6s
6t b
2l
3g 8
3ie 44
4nograp 18
3ladone
5t 19
4e b
2n
3edictin g
9o h
4f
5ice b
7i 5b
6que
5s
4vola u
7e b
3i
4e b
4r r
4s
5sa 11
6e 5a
6iez
6ons
4t
5e
5i 2w
5s
3jami 1y
3n 8
3oi u
2quiez
5l 4i
5ons
2rca
5i
6l
6s
6t
5mes
5nt 13
5s 4
5t m
4e
5a 1z
5e b
5lonnet 14
5nt
5r 1d
5s
5u w
5z
3e u
3ge
5r
6e b
6i 8
6onnet 14
6s
5s
3kelium b
3line b
6go u
3muda b
3na
5ch 8
6l 8
5i 3
5mes
5nt
5rdi 1y
5s 4
5t m
4e 6
4ic j
5ez
5ons
3th 1m
4illonnag 8
2sogna o
6e 5c
6i 7
6ons
4i h
3tiai 19
6l 13
6ux
5o j
2ta
4il
6le 19
6s
3e
4ment
4s
3isa 30
5e
6r 2s
6s
6z
5ie 46
5ons
3on
5na 1p
6e 5d
6ier 8
8z
7ons
6ons
5s
3te
5rave b
8i 34
5s
2urra o
5e 2h
5ie 46
6ons
5ons
3ver 27
2y
1iais
5a 30
5e 2j
5iez
5ons
2beron
7n 17
3i 25
3le b
4iobus
6grap 18
6phil 3l
6theca 5
aonom 27
9q 2z
5que
2carbona 14
5r 2o
3epha j
5s
3he
5nt
5r 1d
5s
5t 14
5z
3ycle
7s
7t 14
2de
3on
5n 2d
5s
5vil j
3u j
2en
4faisance
ate b
bs
7t
8e 12
8ric 8
8s
4s
5e 3n
4tot
4veillamment
ance
bt g
6nir
7u g
3r 8
2jou
5ter 27
6i 34
5x
2kini b
2lan 3
3boque u
3e 35
3ia 5
3l
4ard b
4e
5baud 17
5s
5t
6e g
6s
6te 3g
5vese 8
4i 1m
2nai 1u
3go b
2ographe b
8ie
3logie
7q 2z
7ste
3ps 27
2pola 5
2scuit
7a o
7ee b
8nt
8r 5e
8z
7iez
7ons
7s
3e
3on b
4u b
3tra o
5e 6
5i 7
5o
6ns
6s
6t b
2te 6
2zarre
7ment
7r 27
7s
6oi 2y
3u 5f
1labla
6bla b
6s
6t 5g
3ck
5bou 5h
5s
3gu 4z
3ir
5a o
5e 53
5i 7
5ons
5s
3m 1o
3nc
5hail j
7t 19
6e
7s
7t b
7u c
6i
7e b
7men u
9s
7r r
7s
8sag 8
ai 9
an a
9e
ant
ar 27
as
au w
az
9iez
9ons
7t
5s
3so 38
4phema
9i 3
9mes
9nt
9s 4
9t
aes
ao 5
8e
9e b
9r 1d
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
5u 19
3u
4e
5s
5t
6ie 19
6s
4s
5ail j
2ind 36
3zzard b
2oc
4ag 8
5il j
4khaus
4s
4us
3nd
5as 1r
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
8t 2n
7s
6r
7ent
6s s
6t
5oi 4o
6ya o
7e
8r
9ent
8z
7i 7
7ons
5s
3om 2w
3qu 2d
3usa o
5e 6
5iez
5o h
2ues
3ff
5a o
5e 2f
5i 7
5ons
5s
1ob
3ard b
3ina 1p
5e 52
5ie 46
6ons
5o e
3o
2cal
3h 8
2euf b
2f
2ir f
3s
4sea 1z
6li 2w
7ler 27
5o h
3t
4e
5nt
5r 5e
5s
5u 2x
5z
4ie 46
5l 5i
3ve 1s
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
5nc 8
6t g
5rda o
7e
8e b
8men u
8nt
8r 1d
8s
8z
7ie 46
8ons
7o h
5s 4
5t m
4e 6
2n
3bon
6ne b
7ie 19
6s
3d
4e
5e b
5l j
5nt
5r
6a 4q
6e 2u
6i 5j
6ont
5s
5z
4i
5euser 27
6z
5mes
5ons
5r r
5s 5k
5t
3he 12
4omi 8
6me
3jo 12
3ne
5ment
5s
5t
6ea 1z
7r 27
7u c
6i 34
6s
6t 8
3s
4oi c
3t 8
3us
2okmak 2w
3m
4erang b
3st 2w
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
6a 4q
6ea 1z
7nt
7z
6i 1q
6ont
5s
5z
4s
4u 19
3g 23
3ne 6
2sco
5s
5t 2n
3s
4a 1p
4e
5e b
5la 1p
6e 3t
6i 7
6l 4o
6ons
6u 19
5nt
5r 1d
5s
5t 14
5u w
5z
4u 5l
3to h
2tanique
6s 1x
3te
5e b
5la 1p
6e
7e b
7r
8ent
7s
7u w
7z
6i 7
6l 4o
6ons
5nt
5r 1d
5s
5z
2ubou b
3c
4an
6a 1p
6e 6
6ie 46
7ons
6ons
6s
5u b
4ha
6g 8
6i 3
6mes
6nt
6r 4n
6s 4
6t m
5e
6e b
6nt
6r
7a 4q
7e 2u
7i 1q
7ont
7s
6s
6z
5i 7
5on
7na o
8e 6
8ie 46
9ons
8ons
7s
6t
7e 12
7s
4la 1p
5e 5m
5ie 46
6ons
5ons
3ddha b
6iste
4e 5n
4iez
5n
6a 1p
6e 5d
6i 7
6ons
6s
5ons
3e
4e b
3ffa
6i 3
6mes
6nt 13
6r 2y
6s 4
6t m
5e 5m
5i
6e q
6mes
6ons
6r r
6s
7sa 11
8e v
8iez
8ons
8u 19
6t
5on
7na o
8e
9nt
9r 5e
9s
9z
8i 7
8ons
7s
3ge
5a o
5e b
5nt
5oi c
6ns
6t 14
5r 1d
5s
5z
4i 1q
4ra h
5e b
3illabais 1r
7i 9
7n a
6e
7nt
7s
7u c
7z
6i 4f
6oi 19
7n
8n 5o
8s
7t 5p
3la
5i
6e b
6s
6t
5mes
5nge
8a o
8e b
8nt
8ons
8r
9a 4q
9e v
9i 1q
9ont
9s
8s
8z
7i 7
6t
5s 4
5t m
4e
5a 1z
5dog 2z
5e b
5nt
5r 1d
5s
5t
6e g
6s
6t 8
5vard
9i 34
9s
6ers 3f
5z
4odro 26
5i c
5n
6na 1p
7e 2h
7i 7
7ons
6s
5t
6s
6t 31
3m
4e
5nt
5r
6a 4q
6ez
6i 7
6ont
5s
3quet
7ie 3h
8n b
7s
5in
7a o
7e 5n
7i 7
7ons
7s
3rbe 47
5ie c
6ll 1m
5on
7i 49
7s
4da
6i
7n 8
7s
7t
6mes
6nt
6s 4
6t m
5e n
5i 7
5on
7na 1
8e
9ment
9nt
9r 1d
9s
9z
8i 7
8ons
7s
4g
5a 2y
5eois
9e
9i 3p
7n
8n 5o
8s
6ron
5mestre
5og 23
5s
5uigno 42
4ra
6c 18
6d 8
6g 8
6i 3
6mes
6nt
6s
7q 2z
7s 1t
6t m
5e
6a 1z
6e b
6la o
7e
8e b
8r
9ent
8s
8t b
8z
7ie 46
8ons
7le
9nt
9ra 4q
aez
ai 1q
aont
9s
7ons
6nt
6r 1d
6s
6t 14
6z
5iche b
8o h
7o u
6ez
6n b
6ons
6qua o
8e
9nt
9r 1d
9t b
9z
8i 7
8ons
5o e
5u g
4se b
5icota 1p
9e 59
9ie 44
9ons
6e 3h
5oufla 1p
9e 6
9i 7
9ons
9u 19
3scueil b
6la 50
7e 6
7i 7
7ons
4e
5s
5ux
4ie c
5l 4h
5n b
4so j
3t
4e
5e b
5fe 1z
5ille
9r b
9s
8o h
5nt
5r
6a 4q
6e 2u
6i 7
6ol j
7nt
7u 8
5s
5u c
5z
4iez
5que b
7i 34
5s 1r
4oi c
5n
6na 1p
7e 35
7i 3i
7ons
6s
4s
2wling b
2x
3e
4r
5a 4q
5e 2u
5i 7
5ont
5s
4u c
2y
3au
5der 27
6i 34
5x
3s
1racele u
3dycard 27
5p 8
3guet 14
3is
5a 30
5e
6r 2s
6z
5ier 8
7z
5ons
3n
4card
8i 34
8s
5ha 1p
6e 5m
6ia 3a
7es
8z
7ons
6ons
6u g
4da 2y
5e
6bourg b
6s
5i
6e b
6l 4i
6mes
6r r
6s s
6t
5o h
5y
4l 2d
4s
3qua 1p
5e
6e b
6mar u
6nt
6r 1d
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
6t m
5e 5n
5ier 8
7z
6n b
5ons
3ve 6
4o
5ns
5s
5u 19
2eak
5fas u
5s
3bis
3che
6s
6t b
3f b
3sil
6i 49
6l 1o
3tec 18
5l j
5ss 2o
4ta o
5e
6e b
6l 5q
6nt
6r 1d
6s
6u c
6z
5iez
5ons
4zel b
3ve
5s
5t
6a o
6e 3t
6iez
6ons
6s
6t 4o
2ibes
3ck b
4o 4h
3de 6
4ge
6a o
6nt
6ons
6r 1d
6s
6u w
6z
5i 7
3efing b
4vement
6t 8
3gade b
6i 2w
5nd
7a 1p
7e 6
7iez
8n 8
8ons
7ons
7s
6ti 1y
3lla
6i 3
6mes
7ment
6nt
8a 4s
8e 6
8iez
9n 1o
8ons
8s
6s 4
6t m
5e n
5i 7
5ons
3n
3och 2o
3qua o
5e
6e b
6nt
6r 1d
6s
6t
7a 1p
7e
8e b
8r
9ent
9i 8
8s
8z
7ie 46
7ons
7s
7t 4o
6z
5i 7
5ons
3se 2f
4tol b
3tanniq 2z
2ocha 4s
5e
6e b
6nt
6r 1d
6s
6t
7o h
7s
7t 8
6u w
6z
5i 7
5ons
5u 19
3de
5e b
5nt
5qui h
5r 5e
5s
5u w
5z
4i 7
3nza 4s
5e 2
5ie 46
6ons
5ons
3ok b
3ssa 1p
5e 2h
5ie 44
5ons
3uet
6s
6t 31
4haha b
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
8t m
7e 45
7i 7
7o 38
4s
5saille 47
7rd b
6e b
6i h
3wning b
3ye
5e b
5r
6ent
5s
5u w
5z
2ucelles
3it
5a 1p
5ent
6r 1d
6u w
6z
5iez
5ons
5s
3la 4s
4e 45
4u 19
3me
5r
6a
7it
5s
5u 2x
3n
4ch b
4e
5s
5t 2n
4s
3squa o
6e
7e b
7ment
7nt
7r 5e
7s
7z
6i 7
6ons
3t
4al
6e 1c
6i 5r
5ux
4e b
3yamment
5n a
1u
2ander 27
5i 34
2cha o
4e
5e b
5nt
5r
6a 4q
6e 2u
6i 7
6on
8n 8
8t
6s
5s
5t 14
5u w
5z
2dget
6a 5
6is 1x
7vo 19
6s
2ffet
6i 34
6s
4le
6s
6ter 27
2ilding b
3sson
7ne 37
8i 34
7s
2lldoz 2w
4e
5s
5ti h
5u 2x
2ngalow b
3k 2w
2reau
6crate b
aie b
bs 1x
6x
2s
3h m
3iness
8man
9en
3te b
2t
3e 2
3in
5a o
5e 2f
5i 7
5ons
5s
3s
3te 6
2vai 9
4nt
3eu w
4z
3ons
1ye
0ca
2ban
5a o
5e 6
5i 7
5o h
5s
4ret
7i 34
7s
3ine
6s
6t b
3le 5n
3ochar 33
6e b
6o h
4t
5a 1p
5e 5s
5iez
6n
7a 1p
7e n
7i 7
7ons
7s
5ons
5s
2ca
4houe 14
5ue 14
4o
5s
5te g
6i 34
5y 34
3ha
5i
6ent
6s
6t
5lo u
5mes
5nt
5s 4
5t m
4e
5e b
5m 5
5nt
5r 1d
5s
5t
6a 1p
6e 3t
6iez
6ons
6s
6t 4o
5x 27
5z
4i 7
4ons
5t
6s
6ter 27
7i 34
5u b
3tus
2daver 2c
5r 8
3di 8
3e
4a 1z
4nas 22
5c 1o
5et 14
4t 2n
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
6u 19
4e 2f
2fard
6a 1p
6e 5t
6i 7
6ons
6s
3e
4ie 3h
5n 8
4s
4ta h
5eria b
5i 34
2ge
4s
3nons
5t 14
3oular 33
6e b
2hi 2w
2id b
3lla o
5e
6botis
9tai 3
bnt
ae
be b
bnt
br
ca 4q
cez
ci 7
cont
bs
bz
aiez
aons
6e b
6nt
6r 1d
6s
6ta o
7e
8r
9ent
8z
7iez
7ons
7t 4o
6z
5i 7
5ons
6t b
6u
7ta 4s
8e 35
8iez
9s
8ons
7x
3ma h
3sse
6r 27
6s
6t 14
5i 34
5o h
2k 8
2l
3ama c
5bac b
5e b
5in 36
6s 5u
6te
8u 2x
3cico j
5n 5l
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
7r 1d
7s
7t 14
7u 2x
7z
6i 7
6ons
6s
3deira b
3e
4basse b
8i 2w
4ch 8
5o h
4ndes
6ri 2w
5t
3ibr 1j
4fa u
5e b
5ornium b
6urchon
4n
5a 1
5e 2h
5i 7
5ons
5s
3le 37
4igram 26
8phe b
ai 3u
5pyg 8
3ma
5i 3
5mes
5n a
5r b
5s 4
5t m
4e p
4ons
3omel b
5ni 5v
4rie b
6fe 19
7u 5w
6metr 3l
3va
5dos
5i 19
5s
4il j
5t 27
2marade 3g
5d g
5illa b
3bodg 15
5uis
4ra 1p
5e 6
5ien 25
7z
6ol 1j
7ns
5ons
6usard b
8s 8
5u 19
3e
4le 1m
5ia b
6n 8
5l 8
5o 5x
4ra
6man
7en
6s
5i 2w
5ling 2z
4s
3ion
6na 1p
7e
8e b
8nt
8r 1d
8s
8t 14
8u c
8z
7i 7
7ons
6s
4sard b
5o j
3omil j
4ufla 4s
7e 4c
7i 7
7ons
3p
4a
5gnar 33
7e b
7ol b
5i 3
5mes
5ne b
6i j
6t
6u j
5s 4
5t m
4e
5c 18
5e b
5ment
5nt
5r 1d
5s
5u w
5z
4iez
5ng b
5ons
4s
4us
2nada
5i 49
4i
5lle 3g
5s
5t
4l
5icu j
6sa
8i b
8mes
8s 4
8t
9es
9ions
7er 1d
8z
7iez
7ons
4p 8
4rd
6a o
6e
7au b
7e b
7nt
7r 1d
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
6e 37
6ige 23
6s
3di
5dat
8e b
8s
8u 19
6e b
5e b
5mes
5r r
5s s
5t
3eto h
5t 8
3ich 8
5ula 5
7e b
4f b
4vea 1z
3na
5bis
5g 8
5i 3
5mes
5nt
5s 4
5t m
4e
5e b
5la o
6e 3t
6ie 46
7ons
6le 3z
7oni b
6ons
6u 19
5nt
5r 1d
5s
5til j
5u w
5z
4iba j
5ez
5ons
5s 1r
4ons
3oe b
4n
5ia 3a
6ca u
6s 1x
5na
7d 8
7g 8
7i 3
7mes
7nt
7s 4
7t m
6e 6
6i 3i
6ons
5s
4t
5a 1p
5e 59
5ie 46
5ons
5s
3tilen 8
7v 2w
5ne b
6i 34
4on
6ade
7l 13
7ux
6n 5y
6s
3ula
6i 3
6mes
6nt
6r
7esque
7s
6s 4
6t m
5e 6
5i 7
5ons
3y 1m
2outchouc b
9ta 1p
ae 35
aiez
aons
2p
3ab j
4ci 14
3e
3itaine 3g
6l
7e b
7isa 2i
9e 2j
9iez
9me
9ons
9te
6ux
5ee b
6u 2x
5ole b
7i 1y
6n 5z
6ul b
5ula
8i 1u
8mes
8nt
8r 33
8s 4
8t
9es
9ion
7e n
7i 7
7ons
3on
5na o
6e n
6ier 8
8z
7ons
6ons
5s
4ral
7i 60
6ux
4t 61
3rica 21
6cio b
6e b
6i 2c
6or 23
5e c
5n g
3sula
7g 8
7i 1u
7mes
7nt
7s 4
7t m
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
4ieu 2x
6z
5f b
5va 1
6e 6
6iez
7ons
7te
6ons
4u 3q
3uce b
5he b
6o 38
5in
7a 2y
7e b
7s
2r
3abe b
5in
7e g
7i 2w
7s
4cal b
5o
6l 17
6s
5tere b
8isa 2i
ae 2j
aiez
aons
atiq 2z
5ul b
4fe b
5o h
4ib 8
4mbol 36
7uillag 8
be 12
5el
7e g
7i 60
7s
4pac 8
6t 31
4t b
4vanag 8
7e b
7ie 3h
8ng
7serail b
5el j
3bonari
8o
7t 31
6e g
6ife 19
7s 1x
6na 2y
6y j
5rundum b
5xyla 1r
8e b
4ura
7i 3
7mes
7n u
7s 4
7t
8es
9ur
6e
7acte 12
7e b
7nt
7r 1d
7s
7z
6i 7
6ons
3cai 62
5jou b
5n b
5s 1r
3dia
6l 13
6q 2z
6s
6ux
5ez
5ga h
5nal
8a u
8e b
8ic 8
7ux
5ogram 26
9p 18
6i 2y
6logue
6ns
6respirato 5
3ess 3f
3gais 1m
4o b
3itative
3lin
6e b
6gue b
8i 2w
6s
3me
5e b
5li 23
5nt
5r 1d
5s
5z
4iez
5n 5l
5ons
3nag 8
5ssi 34
5val
8esq 2z
8s
4e
5a 1z
5e b
5l 8
5s
5t b
3oling 15
5us
4te 23
5i 2y
5ta 1p
6e 2f
6ie 44
6ons
3pe
5a 1z
5l j
5s
5t 14
3re
5a 1z
5e b
5fo 12
5la 1p
6e
7e b
7r
8ent
7s
7t b
7u c
7z
6i 7
6l 4o
6ons
5ment
5nt
5r 1d
5s
5z
4ick b
5e 44
5ol 8
6ns
4oi 4o
5ns
5ssa 1p
7e 2h
7ie 46
7ons
5usel b
5ya 1p
6e 3t
6i 7
6ons
4u 19
3table
4e
5l b
5r b
5s
6i 49
4ograp 18
5mancie
bn 25
bs
5n
6na 1p
7e
8e b
8nt
8r 5e
8s
8u 2x
8z
7i 3i
7ons
6s
5o h
5theq 2z
5uche 3g
8ie 19
2s
3a
4ni 34
5t
3cad 54
5tel j
3e
4r
5a 4q
5e 2u
5i 7
5na o
6e 6
6ie 46
7ons
6ons
5ont
4s
3h
4er
3ie 46
4no b
3qua o
5e 5m
5i 7
5ons
3sa
5g 8
5i 3
5mes
5n a
5s 4
5t 13
4e
5a 1z
5e b
5nt
5r
6a 4q
6e 2u
6i 7
6ol 8
7nt
5s
5ti h
6t 8
5u w
5z
4ie 46
5n 8
5s
3tilla 1y
5n 8
4or
6eum b
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
2tala 1y
5eps 27
5ogn 8
7u 3u
5pa b
5ys 2e
4stropha o
ae 6
aiez
bons
bque
aons
3ch
5a o
5e 59
5i 7
5ons
5s
3echisa 30
8e 2j
8iez
8me
8ons
6umena u
ae b
4gore 26
7ie b
8que
bment
3hedra j
5rinet 14
5t 2w
4od 8
5liq 2z
3in b
2uchemar
9da o
ae
bnt
br 1d
bs
cq 2z
bu 2x
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
5t m
4e
5e b
5nt
5r 5e
5s
5t 14
5u w
5z
3tio 2b
2vala o
5cad 17
5e 5n
5i 3i
5ons
4nt
3e
4a 1z
4r
5a 4q
5e 2u
5i 7
5ne 47
6ico j
5ont
4s
3iar
6d 1o
6s
4te
1c
1e
2ci
4te
2de
4r 1d
2int
5e b
5s
5ura 1p
7e 6
7i 7
7o h
2la
3ebra 1v
6e 4c
6iez
7ons
7t 8
6ons
4r
5a 4q
5e 2u
5i
6ez
6fe 19
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
5ri 34
5s
4i 2w
4ulai 19
7r b
6e b
6oid b
3ui
2ndra o
5e 35
5ie 46
6ll 1m
6ons
5ons
3se
5e b
5s
5u c
4u 3q
3t
4ai 23
5ur 2o
5vo b
4ena 5
6i 2w
6n i
5sim i
4ia 19
5ba c
5e 26
5grad 8
8m 26
5lit 19
5me
7s
7t 19
4ra
6g 8
6i 3
6l 55
6mes
6nt
6s 4
6t m
6ux
5e 2
5iez
6fug 39
6ons
6pe 14
5ons
6so 26
4s
2pendant
2rambyx
5e b
5ique
3cl 36
4ueil b
3eale b
6i 2w
4bell 2c
5r i
4monial b
8e 47
3f
4s
3isa 27
5e
6s
6t 14
5i 2w
3ne 53
3tain
7e 1c
7s
4es
4ifia o
7ca u
7e
8nt
8r 2s
8z
7i 7
7ons
5tu 2y
3vea 1z
5las
6e u
6l 8
2s
3ar
5i 49
5s
3se 6
2t
3era
6c b
3te
2ux
1h
2acal b
4un
6e
3grin
7a 1
7e 6
7i 7
7ons
7s
3hut
6a 1
6e 2f
6iez
6ons
6s
3ina 1p
5e 52
5ie 46
6ons
5o h
4r g
4s
5e b
5i 34
3le
5s
5t b
5ur
7euse 1c
9x
7s
4lenge
9a o
9e b
9nt
9ons
9r
aa 4q
ae 2u
ai 7
aont
as
9s
9u c
9z
8i 7
4umea 1z
5t
6ag 8
6i 2w
6s
3mad 8
5illa o
8e 5n
8i 7
8ons
5rr 63
4bar 64
5ella h
6rti h
5o 65
5ra
7i 3
7mes
7nl 8
8t
7s 4
7t m
6e 5m
6i 3i
6ons
4ea 1z
5li 2w
6l 8
5rops
4p
5agn 1b
6r u
5enois
6t 19
5i
6gnon
anie 19
as
6on
8na u
9e b
8s
6s
5le 3y
5s
3ncar 33
5e
6l
7a 1
7e
8r
9ent
8z
7i 3i
7le
9nt
9ra 4q
aez
ai 1q
aont
9s
7ons
7s
6s
6u 2x
5i 66
5r 8
4dail b
5ele 12
7i 2w
7l 8
4ge
6a 1
6e b
6men u
6nt
6ons
6r 1d
6s
6u c
6z
5i 7
4son
7na o
8e 5m
8i 3i
8ons
7s
5tiq 4t
4t
5a
6g 8
6i
7ent
7s
7t
6mes
6n a
6s 4
6t m
5e
6a 1z
6e b
6nt
6pleu 19
6r
7a 4q
7el j
8nt
8z
7i 7
7ont
6s
6u w
6z
5ie 46
6gno j
6lly
5on 67
6ung b
7r 68
5r 8
5s
3os
4tique
3pe
5au
7t 31
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
7t m
6e
7e b
7r
8ent
7s
7t b
7z
6i 3i
6le
8ni 8
9t
8ra 4q
9ez
9i 1q
9ont
8s
6ons
6u 19
5ro 2b
5s
4itea 1z
6r 1o
4linesq 2z
3que
3r
4abia b
5d 8
5ncon
9n 2o
9s
4bon
7na 1p
8e 35
8i 3i
8ons
7s
4ge
6a o
6e b
6ment
6nt
6ons
6r 1d
6s
6u c
6z
5i 7
4iot
7ag 8
7s
5smatique
7e
5table
6e
5vari b
4latan
9er 27
asq 2z
9s
5est 1m
5ot 14
4ma 1
5e 2f
5iez
6l j
6ons
5ons
4penta 1p
8e 2h
8ie 46
8ons
5i 8
4rete 8
7ie 3h
8n b
7o h
7t 8
5i 36
5oi
7e 3z
7s
6n
7nag 8
7s
6y 40
5uag 8
6e b
4s
4te
6r b
6s
5re 37
6i 2w
3ssa o
5e
6e b
6las
6nt
6po u
6r
7a 4q
7ent
8s 1r
8z
7i 7
7ont
6s
6u w
6z
5ie
7s
7u 2x
7z
6s
5ons
4te 2n
3t
4eau
7briand b
ct b
7x
5lai 1y
6len 27
4ia o
5e
6e b
6nt
6r
7a 4q
7e v
7i 7
7ont
6s
6z
5i 7
5men u
4oi 4o
5n 69
5uilla o
9e 35
9iez
aons
as
9ons
5ya o
6e
7r
8ent
7z
6i 7
6ons
4s
4te
6ri 8
7t 1m
6s
3ud
5e
6a 1z
6s
5ie 19
5ron
8ner 27
9i 34
8s
5s
4ffa
7g 8
7i 3
7mes
7n a
7rd b
7s 4
7t m
6e
7e b
7nt
7r
8a 4q
8ent
9t 14
9z
8i 1q
8ont
7s
7u w
7z
6i 7
6ons
5our
8ni 2w
8s
4ssa 1
6e
7e b
7nt
7r 1d
7s
7t 14
7u c
7z
6iez
6o h
6u 19
4ve b
5i
6mes
6n g
6r r
6s s
6t
4x
3vi 3q
2ef
4fe 3g
4s
3ik
5h b
5s
3min
6a o
6e 6
6i 7
6ons
7t b
6s
5sa
7g 8
7i b
7mes
7s 4
7t m
6e
7ra 4q
8e 2u
8i 1q
8ont
7s
7t 14
7z
6ie 44
6ons
3ne
5s
5t b
5vie 19
7s
4il
6le
8e b
8s
8t 14
6s
3que b
5i 2w
3r
4cha
7i
8ent
8s
8t
7mes
7nt
7s 4
7t m
6e 2f
6i 7
6ons
4e n
4i
5e q
5f
6i 49
6s
5mes
5ons
5r r
5s s
5t
4ons
5t b
4r 17
4s
3st 2w
3val
6a o
6e
7e b
7nt
7r
8a 4q
8ent
9sq 2z
9z
8i 1q
8ont
7s
7t b
7z
6ie 44
7n g
7ons
6ons
5uc 3b
6x
4ec 18
5lu
7e b
7r 8
7s
5t
6r 8
6s
5u 6a
4illa
8i 3
8mes
8nt
8rd b
8s 4
8t m
7e 6
7i 7
7ons
5ot 14
4re
6a 1z
6feuil j
6s
6ta o
7e
8r
9ent
8z
7iez
7ons
7t 4o
6uil b
5i 34
5on 2r
6ta 1
7e n
7iez
8n g
7ons
3z
2ial 17
4nt
6e b
6i b
6s
3c
4ana o
6e 5n
6i 3i
6ons
4on b
5re 8
5t
6a o
6e n
6iez
7n b
6ons
6s
4s
3e
4n
5den u
5li u
5na o
6e
7nt
7r 5e
7s
7z
6i 7
6ons
5s
5t
4r 5e
3ffe b
5on
7na
9d 8
9g 8
9i 3
9mes
9nt
9s 4
9t m
8e 6
8i 3i
8ons
7s
5ra 1p
6e 2f
6ie 46
7ons
6ons
3gnol 8
6n b
3me 19
4ie b
5otherapie
5q 2z
5ste
4panz 8
3na 1p
4e 2f
4ois
7a 30
7e
8ra 4q
9e 2u
9i 1q
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
9n 25
9s
2lora
6i 3
6l b
6mes
7phenicol b
6nt
6s 4
6t 13
5e 6
5hydra 14
5i 7
5ofor k
6ns
6phylle b
bi 49
7icri 23
5u 3q
2oc
4hot 14
4olat
8e
9e b
9r 27
9s
8i 34
8s
5ttes
4s
3e 12
3is
5i 2p
4x
3ledoq 2z
5ra b
6ifor 26
7n 8
5sterol b
3m 1j
3pe 6
4iez
5n 17
5ons
4p 17
3qu 2d
3ral g
4ee b
5ge b
6raphe b
aie
5u 14
3se b
3u
4cas
5hou
8s
8t 31
5rou 14
4et 14
4x
2retien
8n 8
8s
8t 8
3ist
6iania b
asa 30
be 2j
biez
bme
bons
6s
3onax 27
5iqu 54
5o
6logie
6metra 1p
ae 2f
ai 1q
aons
6s
2u
3chota o
7e 2h
7iez
8s
7ons
3t 6b
1i
2ao
2bl 8
2catrice b
8u j
7s 41
2dre 3g
2el b
3ux
2gare
6s
6t 14
5ie 19
6llo b
2ls
2ment
6a o
6e 2h
6ie 46
6ons
6s
4ter 19
5ie 19
2ne
4as 14
4ma
6s
7cop 8
6theq 2z
7ographe b
dia o
ee 32
ei 7
eons
eque
5omet 19
3gl 2d
3q
4uantai 23
8e
9na 5
8ie 26
5ie 26
2ra 1p
3concimes
8ra 4q
9e
ant
az
9i 7
9o 4r
8s
9ais
9ez
9iez
9ons
9s 1t
8t
6flex 8
6scription
ar f
as
at b
av 6c
7pec a
7tance b
bi 1o
6vena 11
9ez
9iez
aons
ar
9ons
9u g
7ien 3s
8nmes
9rent
9s 4
9t m
4ui u
5la
7i 1u
7mes
7nt
7s 4
7t
8es
8ion
8o 5
6e n
6i 7
6ons
5mpola 5
3e 5t
3q 2z
2sea 1z
2tadel j
5i 1y
4t
5es
5i 1m
5te 12
6ric 8
3e
4r
5a 4q
5e 2u
5i 7
5n 8
5ont
4s
3ha 19
3oyen
7ne 2n
7s
3ron
6na 2y
7e
8e b
8l j
8s
7i 2w
6s
5uil j
2vie 19
4l
5e b
5isa
8i b
8mes
8s 4
8t
9es
9i 1m
7e
8e
8r 2s
8s
8z
7iez
7ons
5s
4q 2z
1lair
5e
6ment
6s
6t 2n
5ie 19
5on
7n 2d
7s
5s
6em 2o
5voy 3n
3n
4de
6s
7tin
ae 1c
as
4s
3pe
5nt
5r 1d
5s
5t b
5z
3qua 4s
5e
6e b
6ment
7u 3q
6nt
6r 1d
6s
6t
7a o
7e
8r
9ent
8z
7iez
7ons
7s
7t 4o
6z
5i 7
5o e
3rifia o
7e 6d
7i 7
7ons
5ne
7s
7t 14
5s 1r
4t 8
3ssa o
5e 1w
5iez
6fia o
8cato 5
8e 6e
8i 7
8ons
6q 2z
5ons
3udic 3n
6qua o
8e 6d
8i 7
8ons
4se b
5tra 6f
7e 6
7i 7
7ons
8phob 8
5ul 8
6s
3vicor 2y
6u j
5e 46
5ons
2e
3bs
3f b
3menc 8
6t
7e b
7ine b
9i 2w
7s
3rge b
5i 8
5yman
7en
3s
2ic
4ha 1p
5e 45
5i 7
5ons
4s
3ent
6e 6g
6s
3gna o
5e 6
5i 7
5ons
6ta 1
7e n
7iez
7ons
3mat
6e 19
6ique
7sa
9i b
9mes
9nte b
bs
9s 4
9t
aes
aion
8er 2s
9u c
9z
8iez
8ons
6s
3n
4ica u
6i 49
5q 2z
3p b
3que
6s
6t
7a o
7e
8r
9ent
8z
7iez
8s
7ons
7s
7t 4o
3torid 15
7s
3v 36
2ocha
6i 3
6mes
6nt
6rd
8e b
8i 60
8s
6s 4
6t m
5e
6e b
6nt
6r
7a 4q
7e 2u
7i 7
7ont
7s
6s
6to h
7t 8
6z
5i 7
5ons
3do b
3ison
7n 2d
7s
3n 8
3pe b
3q 56
3r f
3s
4e
5nt
5r 27
5s
3tu 3q
3u
4e 6
4s
3wn
5er 27
6sq 2z
5s
2ub b
1m
1oach m
3lis 1x
5tion
2bay 8
3ra b
2ca
4ine
6oma 23
4s
5se 3g
3he
5e b
5nil j
6t
5r
6a 4q
6e v
6i 7
6ont
6s
5s
5z
4on
6ce 14
6na
8i
9l j
9s
9t
8mes
8nt
8s 4
8t m
7e
8e b
8nt
8r 5e
8s
8t b
8z
7i 7
7ons
6s
3kpi u
4tail b
3o
4n
5s
5tract 3n
4s
4ti 2w
5t 8
3u
2de
4s
2equipi 34
3u c
2ffra 1p
5e 4c
5i 7
5ons
2gna
5c b
5i 3
5mes
5nt
5s
6se 1s
7ie 46
5t
6es
6s
4e 6
2heren a
6u c
5ita o
7e 6d
7ie 44
7ons
2iffa 1
5e 2f
5i 7
5ons
5u 19
3n
4ca o
5e 6
5ida o
7e
8nc 8
9t g
8r 1d
8s
8z
7i 7
7ons
6ez
6ons
5ons
5ulp 2o
4s
2ke
2l
3ere 47
5ique
3in
5ea 1z
5o u
5s
4s
5ti 34
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
8e n
8i 7
8ons
5ge 25
5i 3
5mes
5n a
5psus
5rgol
5s 4
5t
6er i
7s
6i 6h
4e
5cta 1p
7e 2
7iez
8f b
8on
an 4z
8v 1b
7ons
7ric 8
5e b
5ge b
6ia 3a
7e 42
6u 8
5nt
5r
6a 4q
6ent
7t 14
7z
6i 7
6ont
5s
5t
6a o
6e
7e b
7r
8ent
7s
7u c
7z
6iez
6ons
6s
6t 4o
5u w
5y b
5z
4ie 46
5g x
5mateur
5n 8
5ons
5sion
3ocas 8
6ta 5
4garith 26
4mbag 8
6e b
6ie c
7n g
6ophile b
bie
4n
5ag 8
6t b
5e 3j
5ia 3a
6e b
6s 1x
5na 2y
6e
7s
7t 14
5s
4ra 1
5e 6
5ia 1p
6e 6
6i 7
6metr 3l
6ons
6s
5ons
3s
3t
3umbarium b
5el j
2ma
3bat
6s
6ta 1k
7e v
7i d
7ons
7r f
7u g
4ien
7tie 26
5na
7i
8s
9o h
8t
7mes
7nt
7r 33
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
6t m
5e 6
5i 7
5ons
4ur 3n
5stible
8on
3edie
7n 25
7s
5o h
4stible
4ta 5
5e b
3ice b
5s
4q 2z
4te
3ma
5nda 1
7e
8e b
8men u
8nt
8r 5e
8s
8u w
8z
7iez
8ons
8ta 6i
9e 16
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
9t
aes
aion
8e 6
8i 7
8ons
5nca
8i
9ent
9s
9t
8mes
8n a
8s 4
8t m
7e
8e b
8ment
8nt
8r r
8s
8z
7i 7
7ons
6data 5
6s i
6t
7a 6i
7e 6
7iez
7ons
5ra 1p
6ca 1
7e n
7ia 6j
8ez
8ons
7ons
6e n
6i 7
5t
6s
6ta 1k
7e v
7iez
7ons
7r f
4imes
5nato 5
6uti 3c
5rent
5s
6e b
6sai 19
8ria u
7e 1s
7iez
8on
an 6k
as
7o 5
7ur 3p
5t
4ode b
6o 19
5tio 2b
4ua o
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
7r 33
7uta 5
9e b
8x
6e b
6ia 1
7can a
9ti 1m
7e n
7i 7
7o h
7qua 1
9e 16
9i 7
9ons
7sante b
bs
8me
8t 8
6s
5ons
5t 31
3pact
7ag 8
7e b
7s
5gne b
7i 8
7on
9nag 8
9s
5ra
7ble
7i
8s
9o h
9s 2k
8t
9r f
7mes
7nt
7s 4
7t m
6e 6
6i 7
6ons
6s 8
6timen 5f
6u 1i
5s
6sa o
7e 6
7iez
8on
7ons
5ti
7bilite
8l 8
7mes
7r r
7s 5k
7t
6rio 14
4endie 37
8um b
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
5rag 8
6e b
5ta o
6e
7nc 8
8t g
7r 1d
7s
7z
6iez
7te 12
8if b
9o h
9v 8
8ric 8
6ons
4lain 14
7r f
7s
8ais
9mment
9nte b
bs
8ez
8iez
8ons
7t
5ementa 5
6t
7a o
7e p
7iez
8f b
8v 8
7ons
7s
6xa o
7e 6
7iez
8f 4v
8o h
8te
7ons
5icati 1m
7e b
7ite
6es
6ment
aa o
ae 2f
aiez
aons
as
6q 4w
5ot
7a o
7e
8e b
8nt
8r
9ai
9ent
8s
8u w
8z
7iez
7ons
7s
5u
6mes
6rent
6s 4
6t m
4on 2o
5rta o
7e
8e b
8ment
ca 3a
cs
8nt
8r 1d
8s
8z
7iez
7ons
5sa 1
6e
7e b
7nt
7r
8a 6l
8ent
9rent
7s
7u w
7z
6iez
7te 12
8ion
8ric 8
6ons
6t
7a 1p
7e 2
7iez
7ons
7s
5te b
6i 2w
5und
4rehensible
bf b
bon
bv 8
6naient
9s
9t
8nt
7d
8r f
8s
7et 14
8z
7i 7
7ne 1s
7ons
6ssa o
8e 2
8iez
9f b
9on
9v 8
8ons
5im 2d
6rent
6s
7e
7s 1t
6t
5omet
9s
9ta 1k
ae v
aiez
aons
ar f
7imes
8rent
8s
9e
9se 1s
aiez
ao 5
8t
4ta
6bil 6m
7l 8
6g 8
6i
7ent
7s
7t
6mes
6nt
6s 4
6t m
5e 2
5iez
6n 8
5o e
4ulsa o
7e 6
7iez
8f b
8v 8
7ons
5t 2v
3te
5s
6s 8
2n
3ced 1o
5le 6n
5ntra
9i 3
9mes
9nt
9s 4
9t
aes
aion
dna 5
8e 6
8i 7
8ons
5pt
7ac j
7e 12
7ion
7ric 8
7s
7ua 6o
8e 3j
5rn 1o
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
ana 5
as
8v 8
5tti
5va 11
6ez
6i 7
6oir
7ns
6r 1h
4ierge 3g
5le b
6ia
8bu j
8i 1u
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
5toy 49
4lav 8
5u
6a 1k
6e v
6i 7
6mes
6ons
6ra 4q
7e
8nt
8z
7i 7
7o 4r
6s
7i 1m
7s 1t
6t m
4oc 3d
5is
6t
6ve 1s
5mb 19
6it 3n
5rda
8i 3
8mes
8n a
8s 4
8t
9a 5
9es
9s
7e n
7i 7
7ons
5ura 1k
7e v
7iez
8ons
8r
7ons
7r 1h
7s
7t
7u 1i
4ret
7a o
7e 6
7iez
8s 1x
7ons
7s
4u
5bin
8ag 8
8e b
8s
5e b
5mes
5pisc 3k
5rent
6renc 3u
9t g
5s
6se 1s
7iez
8onna 5
5t m
3damna
8i 3
8mes
8nt
8s 4
8t
9es
9i 1m
9o 5
7e 6
7i 7
7ons
4e
5ns 2e
5s
6cend
aa 1k
ae v
ai 4p
aons
ar f
as
au g
4imen u
5scip j
5tion
9na o
ae
be b
bl 6g
bnt
br 1d
bs
bu w
bz
ai 7
aons
9s
4oleances
5m
6inium b
6s
5r b
5ttie 19
4ucte 12
7ric 8
5ir f
6s
7a 11
7e
8nt
8z
7i d
7ons
6t g
3e b
3fectionn 4z
5dera 6f
8e 6
8i 7
5r
6a o
6e
7e b
7nce b
9i 34
8t
7r 1d
7s
7z
6i 7
6v 8
5ssa o
7e 2
7iez
8on
anal
cux
be 3j
as
7ons
5tti b
4ia
6i 3
6mes
6nce
7t g
6s 4
6t m
5denc 8
8t
9e b
9ialite
ae 3j
9s
5e 6
5gur 1l
5i 7
5mes
5na o
6e p
6i 7
6ons
6s
5ons
5ra 4q
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
8t
9es
9ion
7e 6
7i 7
7ons
6o 4r
5s
6ais
6er 27
7u w
7z
6iez
6ons
6q 4w
6s 1t
5t
6eor
6s
6ure 3g
8i 34
4lictu 3o
6t b
5ua o
6e
7n u
7r 1d
7s
7z
6i 7
6ons
4ond
7a 1k
7e v
7i 4p
7ons
7r f
7s
7u g
5rm 1e
6t
7a
8ble 1c
8i 3
8mes
8nt
8s 4
8t m
7e 6
7iez
7ons
7s
4ratern 3o
5er 3l
5onta 1v
8e 6
8iez
8ons
4us
6e b
6ion
9n 3o
3ge
5d 3x
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
5ne 19
6it i
5r 8
5s
6tif b
8o 58
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
5ut 6p
4olais
4rat 65
5e
6a o
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
3joi 20
5ncte 12
8if b
9v 3p
8ure
bl 6g
bs
4ugais 1m
7l 13
7ux
6u 1o
5ngo
5r 1o
3nais
7saient
as
at
9nc 8
at
8e 5a
8i 7
8ons
6t
7r f
5r 33
5s 1r
4ecta o
7e 2
7iez
8f b
8v 8
7ons
5r 27
5xe b
6i 1m
4iv 3k
4o 3d
4u 1i
3que
6ra 1k
7ez
7iez
8ons
8r
7r 1h
7u g
6s
6t g
5iere 1s
8s
8t
6mes
6rent
6s
7s 1t
7tador m
6t
3s
4ac 3q
5ngui 1y
4cience
9i 2c
8t g
5ri u
4ecuti 3c
5il
7la o
8e
9e b
9nt
9r
aa 4q
ae v
ai 7
aont
as
9s
9u w
9z
8i 7
8ons
7s
5ns
7us
6t
7a 1k
7e
8ment
8nt
8s
8z
7i
8e q
8mes
8r r
8s 4
8t
7ons
5quenc 8
9t g
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
7e 2h
7i 7
7ons
4idera
9ble 1c
9i 3
9mes
9n a
9s 4
9t
aes
aion
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
7e
8nt
8r 1d
8z
7iez
7oi 19
8ns
8ri i
4oe 12
5la 6q
6e 6
6id 1o
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
6pti 3c
5na o
6e n
6i 7
6n 8
6ons
5rt
7ium b
7s
4pir 1l
5u 1o
4tamment
6nce
7t
8a h
8e b
8s
6t 2v
5ell 1l
6rn 2d
5ip 1o
6tua 1
8e 6
8i 7
8ons
8tif b
aon
cna 6o
de 3j
av 8
5ricte 12
6ucte 12
9if b
ao h
av 8
9ric 8
7ir f
8s
9ais
9e 2u
9i d
9ons
8t
9e
9s
4ul
6ai 19
7t b
6s
6ta
8i 3
8mes
8n a
8s 4
8t
9es
9i 1m
7e 6
7iez
7ons
5m 1o
3ta
5ct
7a o
7e 2
7iez
7ons
7ric 8
7s
5ge b
6ie 37
7o 38
5i
6ner 48
6s
6t
5mes
6in 1l
5nt
5s 4
5t m
4e
5e b
5mpl 1o
7orai 1y
7te 12
8ric 8
5na 1k
6eur 48
7z
6iez
7ons
7r
6ons
6t
7a o
7e 6
7ieu 2x
9z
8f b
8v 8
7ons
7s
6u g
5r 1d
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
5u w
5xte b
7ue 3j
8r 8
5z
4ien 3s
6z
5gu g
5nent
9a 3a
9s
6gen 2t
6mes
6rent
6s 4
6t m
6u
7a 1v
7e
8e b
8l
9le 1c
9s
8nt
8r r
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
7um b
4ond 3n
6s
5rs 6r
5ur 2r
4ra
6cepti 3c
7ta 1
8e 6
8iez
9o h
8ons
8ua 6o
9e 3j
9r 1o
6dicte 12
ai 1m
ao 5
6i
7gna 1k
9e v
9i 4p
9ons
7n 6s
7re 1c
7s
7t
6lto b
6mes
6nt
6po 6t
6ria 1
8e
9e b
9nt
9r 1d
9s
9t 8
9z
8i 7
8ons
6s
7s 1t
7t 31
6t
7es
7s
6vention
5e
6balanc 4x
8nde b
ai 2w
8s
9se b
ao h
8t
9s
9ta 11
ae
bnt
br 27
bs
bz
ai d
aons
ar f
au g
7o 6u
7u 3d
6car 3q
7hamp b
7oe 12
8up b
6dan 1r
7imes
8ra 4q
9e
ant
az
9i 7
9o 4r
8s
9ais
9iez
9ons
9s 1t
8t b
6e b
6faco h
9te 12
aric 8
8ire
9s
aais
aiez
aons
9t b
8ss 1t
7er l
7ic 3b
8mes
8rent
8s 4
8t
7ont
8r u
8us
9t
aa 11
ae v
aiez
aons
ar f
au g
6maitre
cs
ds 8
8n 4n
8rc 18
9q 4w
6nt
6part 27
7eter 27
7oids
9n u
9s 1m
6r 1d
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
cu 19
ae 6
ai 7
aons
6temps
7yp 8
6vena 1k
9ez
9iez
aons
ar
9ons
9t b
9u g
7ien 3s
8nmes
9rent
9s 4
9t m
6z
5ibua
9b j
9i 3
9mes
9nt
9s 4
9t m
8e n
8i 7
8ons
8tif b
ao h
av 8
6ez
6ons
6s 6v
6t b
5ola
8i 3
8mes
8nt
8s 4
8t
9er i
as
7e 2f
7i 7
7ons
6ns
6rd 19
6u 3y
6ver 29
4umac 8
7x
5si 6h
3vainc
8a 21
8r f
8s
8u g
7qu 6c
5lescence
bt g
4enable
ament
7i 9
7nce
8t g
6ez
6iez
7ons
7r
6ons
6tion
an 1a
as
7u 3o
6u g
5rge
8a 1
8n a
8ons
8r 1d
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
cn 3o
cs
7e n
7iez
8on
7ons
6ti
8e b
8mes
8r r
8s
9sa 11
ae
bnt
bs
bu c
bz
aiez
aons
8t
5x 8
4ia o
5cti 1m
5e
6e b
6n 3s
6r 1d
6s
6z
5i 7
5nmes
6rent
6s 4
6t m
5ons
5ve b
6i i
4ocation
5i
6e 3z
6s
6t y
5l 17
5q 4w
5ya o
6e
7e b
7r
8ent
7s
7u w
7z
6i 7
6ons
4ulsa o
7e 6
7iez
8f b
8on 67
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
6e n
6i 7
3rdination
5o 58
2paie c
5n b
3ie 5t
4lo 14
4na 1p
5e
6nt
6r 5e
6s
6z
5i 7
5ons
2q
3s
3ue
5e b
5let b
7ux
6ico u
6uche 47
5nt
5r
6a 4q
6e 2u
6ico b
7ez
7ons
6ont
5s
5t
6a o
6e
7r
8ent
7z
6ie 46
6ons
6s
6te
8nt
8ra 4q
9ez
9i 1q
9ont
8s
5z
4iez
5lla
8g 8
8i 3
8mes
8nt
8r u
8s 4
8t m
7e
8nt
8r 1d
8s
8t 14
8z
7i 3i
7ons
5n
6e 3g
6s
5ons
2r
3ail
4ll 15
4n b
3bea 1z
5il j
4illard b
8t b
5n b
3de
5a 1z
5e b
5la o
6e
7e b
7r
8ent
7s
7t 14
7z
6i 3i
6l 4o
6ons
5nt
5r 1d
5s
5z
4on
6na o
7e
8e b
8nt
8r 5e
8s
8t b
8z
7ie 46
8ons
7ons
6s
3ee 42
3iac 8
5nd 19
4nd 1m
5th 15
3ne
5e
6n 25
6s
5il j
5l 15
5muse
9s
9u c
5nt
5r 1d
5s
5t 2n
5z
4iaud b
5che b
7o h
5e 44
5ons
3on
5ai 19
6r 15
5e c
5il j
5s
3poral
7tion
7ux
6e 3j
4s
3rect
7e
8ment
8s
8u c
7if b
8on
ana 6o
be 3j
as
8v 8
7ric 8
7s
5l 1o
5spond
aai 9
bnce
di 34
ct g
ae v
ai 4p
aons
ar f
as
au g
4ida b
6o c
5g x
4ob 6w
5d 1o
5i 4o
5mpa 11
7e v
7i 4p
7ons
7r f
7s
7t
7u g
5si 3c
5ya 1p
6e
7e b
7r
8ent
7s
7u c
7z
6i 7
6ons
4upte 12
7ion
7ric 8
3se
5e b
5le u
5nt
5r 1d
5s
5t
6a o
6e 6
6ie 44
6ons
6s
5z
3teg 8
5x
3vee b
5t 14
2smetiqua o
9ee b
ant
ar 1d
as
az
9i 7
9ons
4ique
4odro 26
5gon 27
5nau 14
5s
3tal 13
5rd b
5ud g
6x
4um 5y
2te
4le
6e b
6s
6t 14
4s
3on
5na 50
6e 35
6i 3i
6ons
5s
4y 40
3tag 8
2u
3cha
6g 8
6i
7lla 30
9e
ant
ar 1d
as
7s
7t
6mes
6n a
6s 4
6t m
5e 52
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
5e
6z
5ie 46
6ons
5o 4r
3et 14
3ille b
6o 38
3la 4s
4e
5e b
5nt
5r 1d
5s
5ur b
6v 19
5z
4iez
5ons
5s
6sa 1
7e 6
7ie 46
7ons
4oi c
5mb b
6miers
5ns
3ntry
3p
4a
5b j
5g 8
5i 6x
5mes
5n a
5s 4
5t m
4e
5e b
5l 4i
5nt
5r
6a 4q
6ent
7t b
7z
6i 7
6ont
7se 8
5s
5z
4la 1p
5e
6e b
6nt
6r 1d
6s
6t b
6u c
6z
5i 7
5ons
4ol 8
5n b
4s
4u 19
3r
4age
7s
7use 1c
8x
5ient
6l 6y
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
8r 1o
8s
5e 5m
5i 7
5ons
5u 19
4e
5nt
5s
5t 14
5u w
5z
4iez
5ons
5r
4onn 1e
6s
4ra 4q
5ez
5ie 46
6ons
5oi 8
6n 9
6uc 1o
7x
4s
5a o
5e 6
5ie 44
6v 8
5o h
4t
5ag 8
6u 64
5e
6poin 14
6s
5ie 3h
6lie 19
6n 8
6sa
8i b
8mes
8n
9e 3g
9s
8s 4
8t m
7er 1d
8z
7iez
7ons
5ois
8i 8
5s
4u 1i
3siez
5mes
5n 5l
5rent
5s 4
5t
4sin
7e u
7s
4u g
3t
4a 1
4e
5a 1z
5e b
5las
6i 34
6ler 27
5nt
5r 1d
5s
5u 2x
5z
4s
4ume b
6i 34
5r 5y
3ve
5e b
5n u
5r
6a 4q
6c j
6e 2u
6i 7
6ont
6t
7e b
7s
7u 19
5s
5u 1r
5z
4ra 1k
5e 5a
5iez
6mes
6ons
6r r
6s 4
6t
5ons
5u g
2vendeu w
2yo 14
1rabe b
3cha
6i 3
6mes
6nt
6s 4
6t
7es
7s
5e 2f
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
6t 5g
6u 6z
4k
5e c
5ing
5s
3ie b
4g 70
4nd 71
5s
5t
6e b
6i 3c
6s
3me 6
4pe b
5ill 1m
5on
7na o
8e 4c
8i 7
8ons
7s
5s 5g
3n
4e 5n
4ien 25
6z
5ons
3pah 6u
5ud
7i 23
7s
6t 31
4ula o
6e
7nt
7r 5e
7s
7u 2x
7z
6i 7
6ons
3qua 1p
5e
6e b
6la 1p
7e 3t
7i 7
7l 4o
7ons
7u 19
6nt
6r 1d
6s
6ta o
7e
8r
9ent
8z
7iez
7ons
7t 4o
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
6t m
5e 35
5ie 46
5ons
3tere
7l j
7s
6ifor 26
3vac 3b
5t 31
3wl
5a o
5e 2f
5i 7
5ons
3yo 72
2ea
4i 3
4nce b
6i 34
5t
4t
5es
6u c
5if b
6ne b
7i 23
6o h
6ve
7ite
5rice
5u 19
3ch 17
3dibilite
6le
5t
6a o
6ee b
7nt
7r 1d
7u c
7z
6iez
6ons
6ric 8
6s
4u j
3e 6
3ma
5i
6lle 19
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
5r 5e
5s
5u 2x
5z
3ne
5a 1z
5e b
5l 5q
5nt
5r 1d
5s
5z
3ons
3pe 2h
4u
5e b
5s
6cula 5
9e b
3te b
4in
6e b
6i 60
6s
3usa 1p
5e 4c
5iez
5ons
4x
3ve 5m
2i
3ai
5ent
5lla o
7e
8nt
8r 5e
8s
8z
7i 7
7ons
5s
5t
4n a
3c
4ke u
3e 2f
3me b
4inal 6m
6e 3j
3que
6s
6t b
3s
4e b
4sa o
5e
6ment
6nt
6r 1d
6s
6z
5iez
5ons
4tal
7ler 27
8in g
9s 41
6ux
3tere b
6ium b
4ica 73
5q 4w
2ocha o
5e
6e b
6nt
6r 1d
6s
6t
7a 1p
7e 2
7iez
7ons
7s
6z
5i 7
5ons
5u g
4odi j
4s
3ie 1s
4r f
4s
5a
6d 8
6i b
6mes
6s 4
6t m
5e 1w
5ier 8
7z
6ll 1m
5ons
5sai 9
7nce
8t g
6e v
6iez
6ons
4t
5r f
4x
3qua 1
5e
6e b
6mitai 23
6nt
6r 1d
6s
6t 2n
6z
5iez
6ons
6s
5ons
3ss 6b
3tta o
5e 6
5iez
6n b
5ons
3usta 2y
6il 5i
4ta o
5e 6
5iez
5o h
3yable
5ient
6s
6t
5nc 8
6t g
4ez
4i 7
4ons
2u
3au 14
3che b
5o h
4ia 3a
5fia o
7e
8nt
8r 1d
8z
7i 7
7ons
7x
8i 1m
3e
4l
5le 1c
5s
3s
2ypta o
5e 6
5iez
5ogram 26
6ns
1uba
4i
5n g
5s
5t
3e
4s
2eilla 11
6e
7nt
7r l
7s
7t 14
7z
6i
7e q
7mes
7ons
7r
8ent
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
6sa o
7e 6
7ie 46
7ons
4e
5z
3siez
5mes
5na o
6e 5m
6i 3i
6ons
5rent
5s 4
5t
4sar 33
5e
6a 1z
6s
5on b
6t b
4tre 3g
3t 74
3vr 5v
2l
3ina 5
3ot
5s
5ta 1p
6e 6
6ie 44
6ons
3pabilisa 2i
ae
br 1d
bz
aiez
aons
9te
3s
3te b
4i 3y
4ue 3j
5ra 3a
6e
7l 6g
7s
2nnilinctus
2pide b
5ite
2re
3ieuse 1c
6x
5z
4ons
5site
3ry b
2tt 2w
2ve
4t 14
1yanu 3q
2cle b
4isa 30
6e 2j
6iez
6ons
6te
4oid 3p
5mote 12
5n 3p
5pe
7e 42
7s
5rame 12
5sto 26
5thym 27
6r 1m
2g 23
2lindra
8g 8
8i 3
8mes
8nt
8s 4
8t m
8x 8
7e 2f
7i 7
7ons
2nique
4sme
0dada
2gue
5e b
5nt
5r
6a 4q
6e 2u
6i 7
6ont
6reotyp 8
5s
5t b
5z
2hlia b
2im
2ll 75
3ton
6i 49
6s
2m
3as
5quin 75
5sa o
6e 6
6iez
6ons
6u 19
3e 6
3ie 46
3n 1l
3ons
2n
3cing b
3dy
5s
6me
3ger
6euse 1c
8x
6s
3ois
3s
4a 1
4e 2f
4ons
5t 5p
3tesq 2z
2phn 3l
2rd 5l
3win 15
2ta
4nt
3e 5n
2ube 2f
3phin
7e
8l j
8s
7ois
7s
2vantage
1e
2al 2w
2balla
7g 8
7i 3
7mes
7nt
7s
8s 1t
8tag 8
7t m
6e 6
6i 7
6on 67
5our 4n
4rbouilla 1p
be 5m
bi 7
bons
5cade 19
5d 1j
5qu 1e
5ra
7i 3
7mes
7nt
7s 22
7t m
6e 6
6i 7
6ons
4t
5a o
5e 6
5i
6e q
6mes
6r r
6s s
6t
5ons
5s
5ta 11
6e
7nt
7s
7u c
7z
6i d
6ons
6r f
6u g
4uc 76
3ile b
5ita 1
7e 32
7iez
7ons
5lar 4n
4t
5a 4s
5ee b
6nt
6r 1d
6u c
6z
5iez
5met 19
5ons
5ric 8
5s
3locag 8
5q 4w
3ord
6a 1
6e 6
6i 7
6ons
6s
4ucha 1p
7e 2
7i 7
7o e
6l 1o
5d 1o
5illa 11
8e v
8i 4f
8ons
5la o
6e 6
6i 7
6onn 36
8s
5q 56
5rb 75
6r 36
6s 6b
5s
6so 4i
5t
6a o
6e 6
6iez
6onn 36
8s
3raguet 3d
5ie 51
6l 4i
5n 77
5y 36
4id 1o
5s
4oc 76
5uilla
ag 8
ai 3
ames
ant
ar 33
as 4
at m
9e 6
9i 7
9ons
6ssa 73
3us 4a
4t 78
2ca
4da 5
5e
6na 79
7ce
7t g
6s
5i b
4la
6g 8
6i 3
6mes
7i 7a
6nt
6s 4
6t m
5ci 7b
5e 6
5iez
6ons
6t 19
5ons
6t 3d
5qu 36
5v 3n
4pa 4s
5e
6e b
6l 5q
6nt
6r 1d
6s
6u w
6z
5iez
6ons
6ta
8i 3
8l 2g
8mes
8nt
8s 4
8t m
7e 16
7iez
7ons
5ons
6ta
8ble
8i 3
8mes
8nt
8s 4
8t m
7e 6
7iez
7ons
5sul 75
5uch 4g
3ed 1o
4mbre
5vir
8al 13
9t b
9ux
8i
8s
4nc 8
5na 3a
6i 8
5t
6e b
6ra
8i 3
8l 2g
8mes
8nt
8s 4
8t m
7e 6
7i 7
7ons
6s
4pti 1m
4s 22
4va 1k
5ez
5i 7
5oir
6ns
5r 1h
3hagr 6p
5i 68
5n 5p
5pa o
6e
7e b
7nt
7r
8a 4q
8e 2u
8i 7
8onn 1o
at
7s
7z
6i 7
6ons
5rge
8a o
8e b
8nt
8o e
8r 1d
8s
8z
7i 7
6n 1o
5um 2l
6s 24
4e
5s
5t b
5ve 5u
6i 7c
4iffo 58
7r 36
5queta 1p
9e
ae b
ar
bent
as
au w
az
9iez
9ons
9t 4o
9u 19
5ra 1
6e 6
6i 7
6ons
6u 19
4u 1i
3ida o
5e 1f
5i 7
5ons
5ua j
4s
5if b
6on
8na 5
9e 3j
8s
6v 8
5o 5
3lama
7i 3
7mes
7nt
7s 4
7t
8es
8o 5
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
8i 1m
8o 5
6e 6
6i 7
6ons
5s 29
5v 7d
4ench 2a
5ric 7e
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
7t m
6e 6
6i 7
6ons
6s
5queta 1p
9e 3t
9iez
9ons
9t 4o
5v 8
3od 1j
4iff 36
5n 7f
5s
5t
5ve 1s
4lera o
7e n
7i 7
5la 1p
6e
7e b
7nt
7r 1d
7s
7ta 1p
8e
9e b
9r
aent
9s
9u w
9z
8iez
8ons
8t 4o
7z
6i 7
6ons
5on 2g
6r 1o
4mbres
5man 4n
5plex 1o
6osa o
8e 32
8iez
9tion
8ons
6re 79
7i k
6t 31
4ncen 5u
7r 7g
5dit 6r
5fimes
7ra 4q
8e
9nt
9z
8i 7
8o 4r
7s
8ais
8ez
8iez
8ons
8s 1t
7t
8s
8u 19
5gel 1o
7stif b
ao 58
av 8
5na o
6e
7c 3d
7nt
7r 1d
7s
7xi 1m
7z
6i 7
6ons
5se 73
6id 7h
7g 68
6ti 3m
5tamin 1l
6enanc 4x
6rac 3d
5ven 2z
4r
5a
6i 3
6mes
6nt
6s 4
6t
7es
8ur
7i 1m
5d 1o
5e 6
5i 7
5n 1o
5ons
5s
5ticag 8
7q 4t
5um b
4uc 7i
5d
6r f
6s
5l 17
5pa 1p
6e 2f
6i 7
6l 36
6o e
6u 19
5rage
9a 1
9e b
9nt
9ons
9r 1d
9s
9z
8i 7
6o 58
6s
5sa 11
6e v
6i d
6ons
6u
7e b
7r 8
7s
5ver a
6ra 11
7e 5a
7iez
8mes
8ons
8r r
8s 4
8t
7ons
7u g
3redi 6v
5pa 1p
6e 6
6i
7e q
7mes
7ons
7r r
7s
8sag 8
ai 9
ant
9e v
9iez
9ons
7t
8a o
8e 32
8iez
8ons
8u 2y
6ons
5t 2v
5u 24
4i
5a o
5e 6
5i 7
5min 7e
5ons
5r f
5s
6p 1o
5t
6e
6s
5v 6c
4oc 76
5is
7a 30
7e 2j
7iez
7ons
7s 7j
6t
7r f
5tta 1p
7e 2
7iez
7o e
5u 3d
4yp 7k
3u
4e b
4s
5cuteu 1r
5se
7e b
7nt
7s
6iez
2dans
3icac 1o
6ta 5
7o 5
4e 6
3ommage
9a o
9e b
9ment
9nt
9ons
9r 1d
9s
9z
8i 7
3uctif b
7on
7v 8
4i 7l
2es 1r
2faillai 9
8nce
9t g
7e v
7i 4f
7ons
5re
5s
6ais
6iez
6ons
5t g
4uf 7m
5s 29
5t b
4ve 12
5orisa 30
9er 2s
as
az
9iez
9ons
3ecti 3c
6u 2c
4nd
6a 11
6e
7nt
7res 1r
7s
7u c
7z
6i 4p
6ons
6r f
6s
6u g
5se
7s
7u c
6i 3c
3i
4bra 1p
6e 2f
6iez
7llateur
7ons
6ons
4ce 7n
5h 1o
5ie 21
6t
7a 5
7s
4e 6
4ge 4d
5i 7
5u 3q
4la
6d 8
6g 8
6i 3
6mes
6nt
6s 4
6t m
5e 5d
5i 7
5ons
4ni
6e b
6mes
6r r
6s 5k
6t
7e 12
7if b
8on
an 3o
8ve 1c
7o 5
4s 4
3onc 2l
5t
4rc 1o
5m 2d
4ul 1o
5ra 73
6n 1j
6r 1o
3u 21
2gag x
4i 68
4t b
3enera o
7e n
7i 7
3omm 36
4nd 1o
5f 5h
4ta o
5e 6
5iez
5ons
5t 31
4udr 4g
5lina 50
8e n
8i 7
8ons
5p 73
5rd z
5t
6a
7i 3
7mes
8ment
7n a
7s 4
7t m
6e 6
6iez
6ons
6s
6t 31
3rad 7o
5f 1o
5issa 4s
8e 6
8iez
8ons
5vo 3r
4e
5a o
5e 6
5i 7
5ons
5s
6si 3c
5v 1o
3uenill 2o
5rp 4k
5u 4i
4isa 30
6e
7e
7men u
7r 1d
7s
7z
6iez
6ons
4sta 1v
6e 6
6iez
6ons
2hors
2ja
3euna o
6e
7nt
7r
8a 4q
8e 2u
8i 7
8ont
8s
7s
7z
6i 7
6ons
3o 4w
2la
4i
5e 51
5n 36
5s 22
5ta o
6ee b
7nt
7r 1d
7u 1r
7z
6iez
6ons
3egan u
6ta 5
7ion
5u 1o
3ia o
4bera
8i 3
8mes
8nt
8s 4
8t
9es
9o 5
7e p
7i 7
4cat
7e
8ment
8s
9s 8
7s
5e b
5i 2c
5tu 2c
4nea
7i 3
7men u
9s
7nt
7s 4
7t m
6e 6
6i 7
6ons
5qu 3n
4r 5o
4t
5a 1p
5ee b
6nt
6r 1d
6sc 3k
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
7t m
6e 2
6i 7
6ons
3og x
4yal 13
6ut 8
7x
3phinium b
3ta
5pla 23
5s
3ug 8
2maigr 4k
5lla 1p
7e 6
7i 7
7ons
8t 31
5n b
4nc 3b
5da
7i
8ent
8s
8t
7mes
7nt
7s 4
7t m
6e 2f
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
8t m
7e b
7nt
7ons
7r 1d
7s
7z
6i 7
5te 4i
6ib 65
4rc 7p
5i 1o
5qu 75
5r 75
4sc 4i
5q 4w
5tiq 4t
3ela 1p
5e 6
5i 7
5o e
5u 19
4na
6ge
8a o
8e b
8ment
8nt
8ons
8r 1d
8s
8u c
8z
7i 7
6i 3
6mes
6nt
6s 4
6t m
5c 8
5e 6
5i 7
5ons
5s
5t
6a 11
6e v
6i
7e q
7mes
7r r
7s 4
7t
6ons
6s
4ub 4i
5r 1o
3i
4e
5l 7q
5s
4na 1p
5e
6e b
6nt
6r
7a
8i 3
8l 2g
8s
7e 2u
7i 7
7ont
6s
6u c
6z
5i 7
5ons
4s
5se 1s
6iez
7on
9n 6k
3ocrate b
8ie b
9que
9s 1x
4da o
5e
6e b
6nt
6r 1d
6s
6x
6z
5i 7
5ons
5u 4i
4isel j
4li
6e b
6mes
6r r
6s
7sag 8
9i 9
9nt
8e 5a
8iez
8ons
6t
7ion
4n
5e 7r
5iaq 2z
5s
6tration
5ta 1p
6e 6
6iez
6ons
6r 1o
3un 4k
2ni
4ch 4z
5ke 4i
5otinis 4m
4gr 4z
4s
3omb 3q
5m 1o
4n 7f
4u 1e
3se b
4imetr 27
5te
3t
4ai 19
5l 13
5ux
4e
5e b
5la 6i
6e 3t
6i 7
6le
8nt
8ra 4q
9ez
9i 1q
9ont
8s
7i 34
6ons
6u 19
5s
4icu j
5e c
5fric 8
5n 8
5ste
8r 27
4s
3ue 6
2odor 3n
2pann 1j
4ra
6ffi 7a
6i 3
6mes
6nt
6s
7ita o
9ee b
ar 1d
az
9iez
9ons
7s 1t
6t m
5e
6e b
6i 7c
6nt
6r 1d
6s
6z
5i 1o
5l 17
5ons
5s
5t
6ag x
7i 9
7nt
6e
7ment
bal
de b
dier l
esa 30
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
7e q
7mes
7r r
7s 4
7t
6ons
6s
4ssa 1
6e 6
6iez
7o 58
6ons
3eca 1p
5e 2f
5h 1o
5i 7
5ons
4naill 2o
5d
6ai 9
7nce
8t g
6e 5a
6i 4p
6ons
6r f
6s
6u g
5s
6a o
6e 6
6ie 44
6ons
3ista 1p
6e 32
6iez
6ons
4t
5a o
5e 32
5iez
5ons
5s
3laca o
6e
7e b
7men u
7nt
7r 1d
7s
7z
6i 7
6ons
5f 4g
5ir f
6s
7ais
8n a
7ez
7iez
8r b
7ons
6t
5nq 4w
6ta 1p
7e 6
7iez
7o e
5t 7s
4oie
7ment
7nt
7r l
7s
5mb 36
5ra
7ble
7i 3
7mes
7nt
7s 4
7t m
6e 6
6i 7
6ons
5y 40
4u
5m 1o
5rent
5s 4
5t m
3osa 1
5e 6
5iez
6ta 5
7i 1m
5ons
5se 4n
4t
5a 1p
5e 6
5iez
5o e
5s
4ud 3q
5i 7c
5rvoir
7u
8e b
8mes
8rent
8s
8t m
5ssiera 4s
ae 2
ai 7
3rec 3x
5na 11
6d
7r f
7s
6ez
6i 7
6ne 1s
6ons
5ssif b
8on
ana 5
8v 8
7u 7t
4im 2d
5rent
5s
6a 30
6e 2j
6iez
6ons
6s 1t
5t
3uis
4t 31
2r
3aid 4k
5e 51
5lla o
7e 5s
7i 7
7ons
5son
8na
able
ai 3
ames
ant
as 4
at m
9e n
9i 7
9ons
8s
4nge
7a 1
7e b
7ment
7nt
7ons
7r 1d
7s
7z
6i 7
4p 7u
3by b
3iso 5
4v 2a
3nier
7e 1c
7s
3oba 50
5e 6
5i 7
5ons
4ui 7c
5la 1p
6e 1f
6i 7
6ons
5t 57
3rick b
5e 19
2s
3acclima 3d
6or 64
7up 4i
8tu k
5r 7e
5ti 3y
4genc 4x
5ra 7v
6eab j
7g x
7ment
4mar 3q
5bigu 2g
5id 4g
5orc 36
4ppar 3x
6oi 7w
6rena 11
9d
ar f
as
9ez
9i 7
9ne 1s
9ons
7imes
8rent
8s 4
8t
7ou 3y
8vis 6r
4rc 4g
5g 7x
5m 2d
5rim 36
6oi b
5tic 65
4ssemb 5h
6im 7m
6orti
ae b
amen u
cs
ar r
as s
at
5tre 47
3cel 4i
5nd
7ai 9
8nce
9t g
7e
8nt
8r 27
8s
8u w
8z
7i 4p
7ons
7r f
7s
7u g
6se 12
6t 8
4riptif b
9on
9v 8
3equili 6n
7p 1o
4rt
6a o
6e 2f
6iez
6ons
6s
4scala 2y
5pera 1
8e p
8i 7
6oi c
3habil 5h
7t 4w
4onnete 2n
8u c
6o 7y
4ydrata 6q
9e 6
9iez
9ons
7og 7z
5pothe 4a
3ig 80
4ncar 68
6orp 6w
6rus 3d
6ul 3m
5dex 1o
5fec 7g
5gula 7t
5sec 7r
5teg 3q
7res 29
9t b
6oxication
9q 4t
5ves 3e
6i 6v
6olte b
9u 19
4r
5a
6ble
6i 3
6mes
6nt
6s 4
6t m
5e 35
5i 7
5ons
5s
3obei
7e b
7mes
7r r
7s
8sai 9
ance
bt g
9e v
9iez
9ons
7t
5lige
9a 1
9e b
9nt
9ons
9r 1d
9s
9z
8i 7
5strua
ai
bmes
brent
bs 4
bt
ames
as 4
at m
9e
ae b
ant
ar 1d
as
4la 1
5e 6
5ida 7t
6ez
6ons
5ons
4rba o
6e 6
6iez
7ons
7t 81
6ons
5do 58
6r 8
5ga 82
5i 7x
5mais
3sech 2d
5i h
5l 4i
5rr 36
6s
6t
7e b
7i 2p
7s
6va 11
7e v
7i 4f
7ons
4il 4i
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
4ol 1o
5ud 1o
6l 1o
6s
4uintag 8
6t 81
5s
3tabilisa 30
aer 1d
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
9a 4q
9ez
9i 7
9ont
8s
8z
7i 7
7ons
4ri 2w
5oy 2w
5ucte 12
8if b
9on
9v 8
8ric 8
8u 3q
2tacha 4s
6e 1f
6i 7
6ons
4il
6l 2d
6s
3ecta o
6e 2
6iez
7on
7v 8
6ons
4na 1k
5d
6a 11
6e
7nt
7s
7u c
7z
6i 4p
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
6ric 8
5u g
4rge
7a o
7e b
7n a
7ons
7r 1d
7s
7z
6i 7
5i 6w
5min 7o
5r 75
5si 3c
4sta
7ble
7i
8ent
8s
8t
7mes
7nt
7s 4
7t m
6e 6
6iez
6ons
3ien 3s
3ona
6i 3
6mes
6n a
6s 4
6t
7es
8u c
7ion
5e n
5i 7
5na o
6e
7l 5q
7nt
7r 1d
7s
7z
6i 7
6ons
5ons
4ur
6a o
6e 6
6i 7
6n 1e
6ons
6s
3racta o
7e 2
7iez
7ons
7ric 8
5nc 7i
6spo 6t
5q 4w
4em 3m
5s 29
4ic 83
5men u
5tus
4oi u
5mp 2a
5na o
6c 7i
6e 6
6i 7
6ons
5q 4w
5uss 1n
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
2uil b
3x
4ieme 1c
2vaient
5s
5t
4la o
5e 6
5iez
6ons
6sa 30
7e
8r 1d
8z
7iez
7ons
5ons
6r 84
5ua o
6e
7e b
7nt
7r
8a 6l
8ent
9rent
7s
7z
6i 7
6ons
4nc 5y
5t
6s
6u 19
4sa o
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
8e 1w
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
5t 31
5u g
4rb i
5d 1g
5gond 36
6u 1o
5n 4k
5roui 85
5s
6a o
6e 6
6iez
6o e
4z
3ia 6q
4e
5e b
5n 3s
5r 1d
5s
5z
4n
5a o
5e
6e b
6nt
6r
7a 4q
7ent
8s 1r
8z
7i 7
7ont
6s
6t 14
6z
5i 7
5mes
5ons
5rent
5s 4
5t m
4ons
4s
5a
6g x
6i b
6mes
6s 4
6t m
5e
6r 2s
6s
6z
5iez
5ons
5sa 1p
6e
7e b
7nt
7r
8a 6l
8ent
9rent
7s
7z
6iez
6ons
3oie 3z
5la o
6e
7e b
7nt
7r
8a 6l
8ent
9rent
7s
7z
6i 7
6ons
5r b
4ni 49
5s
4ra 1
5e 2f
5i 7
5ons
4t
5e b
5ion
5s
4u 1e
3ra
5i
6ent
6s
6t
5s
4ez
4i 7
4o 4r
1iabete b
6ique
4le
6r 27
6s
7s 8
5oti h
4oliq 2z
6o b
3de 26
3gnostic b
9qu 3u
3lecta 6j
7e b
7ic 15
8s 1x
4og 56
4ypeta j
5s 2e
3mant
7a 6i
7e 6
7iez
8fe 19
8n g
7ons
7s
4etr 3p
3ne b
3pha 23
5on 27
6re 1r
5rag k
5y 1r
3rrhee
2cta
5i 3
5m 8
5nt
5pho 23
5s 4
5t
6es
7ur
6ori i
6u 19
4e 6
4iez
5onna 5
4o h
2ese
5l b
5s
3u 6a
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
4era o
6e
7e b
7mment
7nce b
9i 1o
8d b
8t g
7r 1d
7s
7z
6i 7
4icile 1c
6ul 14
4us
6a o
6e 2f
6iez
7on
6ons
2ger 4y
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
8sa 30
9erent
az
9iez
9ons
6ux
5e 8
5ifor 26
6gra 2y
5s
3ne 1c
4ita 5
6e
3u 8
2lata 1
5e 6
5iez
5oi 19
6met 19
6ns
3em 26
3igence
7t g
2manc 18
3ension
9n 1a
9s
3inua o
6e
7e b
7ndo
8t
7r 1d
7s
7z
6i 7
6ons
6ti 3c
2na
4i 3
3de b
4on
6na o
7e 53
7i 7
7ons
6s
3e
4r
5a 4q
5e 2u
5i 7
5ont
5s
4z
3g
4o b
4ua o
5e 2h
5i 7
5ons
3ons
4sau 19
2oxy 2y
2plocoq 2z
5docus
5i 2y
5ma
7i 3
7mes
7nt
7s 4
7t
8e b
8ie b
9q 2z
6e 6
6i 7
6ons
5p 27
2ra
4i
5ent
5s
5t
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
6oi 19
7ra u
8i i
6ric 8
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
7t m
6e b
6nt
6ons
6r 1d
6s
6z
5i 7
3o 4r
2s
3aient
5s
5t
4nt
3cern 1e
4iple b
7in 6k
4o
5bo j
5id 3p
5ntacte 12
7inu 86
6vena 11
9ez
9iez
aons
ar
9ons
9u g
7ien 3s
8nmes
9rent
9s 4
9t m
5phil 3l
5rd 5o
5s
5theca 5
8q 2z
5unt
8e
9e b
9r b
9s
8s
6ra 11
7e 5a
7iez
8ons
8r
7ons
7r 1h
7s
7t
8ois
bi 8
7u 1i
4redit
9a o
9e 32
9iez
9ons
9s
6t
7e 1c
7ion
ana 5
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
4ul 3m
5rsi 3c
5ssi 1m
5ta
7ble
7i 6x
7mes
7nt
7s 4
7t m
6e
7e b
7nt
7r r
7s
7u w
7z
6i 7
6ons
3e
4nt
4s
3grace b
7i 5v
3i 7
3joi 20
5ncta o
8e 2
8iez
9f b
9v 8
8ons
3ons
3parais s
8t
9r f
7t 8
6iti 1m
6u 1i
5tche c
8ing b
4endi 2c
6sa 6i
7e 6
7iez
7ons
5rsa
8i 3
8l b
8mes
8n a
8s 4
8t m
7e 6
7iez
8f b
8v 8
7ons
4onib j
5s
6a o
6e 6
6iez
7tif b
9o h
6ons
4uta
7i
8ent
8l 6y
8s
8t
7mes
7nt
7s 4
7t m
6e 6
6iez
6ons
3quai 19
6li 7b
5e
6s
6t 14
3se
5cte 12
7ion
5m 6p
5nt
7imen u
5qu 2a
5rta 1v
7e n
7iez
7ons
5s
4id 3k
5ez
5militu 2y
6ul 1l
5p 1o
4oc 3x
5lu
7b j
7e b
7s
7tif b
9on
9v 8
6va 1k
7e v
7i 7
7ons
5n 17
5ud 71
6s
6t 13
4uad 1o
6si 3c
3tal 13
5nca o
7e 6
7i 1o
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
7e 2h
7i 7
7ons
5nct
8e b
8if b
9on
9v 8
8s
6gua o
8e 6
8i 7
8o
9ns
9s
4ord 87
6sion
4racti 1m
6ie b
7r f
7s
7t
8e
8s
6ya 1k
7ez
7i 7
7ons
5ibua o
8e 6
8i 7
8ons
8te 12
9if b
aon
av 8
9ric 8
6c u
2t
3e b
3s
2va
4n b
3erge
7a o
7e b
7n a
7ons
7r 1d
7s
7z
6i 7
5s
6e b
6ifi 88
8or 26
7on
7te
5ti
7cu j
7e b
7mento b
9s
7r r
7s
8sa 1k
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
5i 5r
5s
4s
5a 30
5e
6e
6r 1d
6s
6u c
6z
5iez
6on
8na 5
8s
5ons
3or 7f
3ul 89
2x
3ie 26
2zai 1y
1o
2cil 8
3ks
3te
5s
5u c
4oral 13
7n a
7t b
7ux
6es 1r
4rinai 19
8l 13
8ux
7e b
3ument
8a
9i 1u
9mes
9nt
9s 4
9t
aes
aion
8e 6
8iez
8ons
8s
2do b
2igt
5a o
5e 6
5ie 46
5ons
5s
3s
3t
3ve 1s
2l
3la c
2m
3ai 23
3e
4s
5ti 4a
3icile b
7ia
9i 1u
9mes
9nt
9s 4
9t
aa 5
aes
8e 6
8i 7
8ons
4na 6q
5e 6
5icai 1y
8l 13
8ux
6ez
6o h
5o
6ns
6s
6ter 27
7i 34
3mag 8
3pt 8a
2n
3ata 5
5e 12
5ion
3c
3jo h
3na
5i
6ent
6s
6t
5mes
5nt
5s 4
5t m
4e
5e b
5nt
5r
6a
7i
8ent
8s
8t
7s
6e 2u
6i 7
6o 4r
5s
5u w
5z
4i 7
4ons
3s
3t
2pames
5i 23
3e 6
2ra
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
4e 5a
4i
5ez
5mes
5ons
5r r
5s 4
5t
6i 3c
4ons
3s
3t
4oi c
2s
3a 1p
3e 2
3si 34
2t
3e 6
2uai
5re b
6ie 19
5s
5t
4ne b
5i 34
5t
3bla 1p
5e
6a 1z
6e b
6ment
6nt
6r 1d
6s
6t b
6u w
6z
5ie 46
6ons
5o h
5u 19
3ce
5at 19
5ment
5r 2c
5s
5t 2n
5u c
4h 4z
3e
4e b
4s
3ille
7s
7t
8s
8te 3g
3le 12
4our 2c
3ta o
4e 5t
3x
3zai 1y
4e
2yen
5ne 2n
5s
1ragon
6na 2y
7e b
7i 2w
6s
4u 4z
3in
5a 1p
5e 2f
5i 7
5ons
5s
3matiq 2z
7s 1x
6urg 3l
4e b
3p
4e
5a 1z
5e b
5nt
5r 5e
5s
5z
4s
2essa 4s
5e 2f
5iez
5o e
3yfusar 33
2ive
5e b
5nt
5r
6a 4q
6e 2u
6i 7
6ont
6s
5s
5z
2ogua o
5e
6e b
6nt
6r 5e
6s
6t b
6z
5i 7
5ons
3it
5e b
5i 34
5s
5u 19
3le
5ment
5r 27
5s
6s 8
2umm 2w
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
2pe 5n
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
4r 1d
4s
3s
2s 4
2t m
2vet
5a o
5e
6e b
6r
7ent
6s
6u 2x
6z
5iez
5ons
5s
5t 4o
1ynamique
6s 1x
6ta 1p
7e
8e b
8nt
8r 1d
8u c
8z
7iez
7ons
5o
6ge 23
7rap 18
6met 19
6s
4st 3l
2sfonctionnement
0ea 1z
1bats
3ucha 1p
6e 2
6i 7
6o e
2lou z
2oue 2
2rancha 1p
7e 6
7i 7
7o e
5l 1o
3ie 14
3uit y
2ulliometr 3l
7scop 8
6tion
1cailla 1p
6e 5t
6i 7
6ons
6u 19
3rla 14
4t
5a o
5e
6e b
6l 63
6nt
6r 1d
6s
6u c
6z
5iez
5ons
5s
2chymoses
2hancr 63
5fre 6p
5g 39
5s 1m
5tillon
bn 1j
bs
4ppa
7i 3
7mes
7nt
7s 4
7t
8es
8o 5
6e p
6i 7
6ons
4rde b
6on 7a
5na 1p
6e 5d
6i 7
6o e
5p 1o
4uboulu 19
5d 36
5ffa 1
7e p
7i 7
7ons
8ure 8
5guet 14
5l 1o
5m 1o
3eance b
7i 2w
6t
4c b
4let 14
5i 2w
5l 8
5o 38
3iquet 2o
6i 2w
3o
4graphie
4s
4u 36
2laboussa o
9e 6
9iez
9ons
9u 19
4ir
6a 4s
6ci
8e b
8mes
8r r
8s
9sag 8
bi 9
bnt
ae v
aiez
aons
8t
6e 2f
6i 7
6ons
6s
4t 78
3ip 29
3or f
2oeu 7y
3le b
4i 2w
4ogique
3noma u
6e
7s
7tricie h
ae b
6ie b
7q 2z
7sa 30
8e
9r 1d
9u c
9z
8iez
8ons
3rca o
5e 2
5ha o
6e 2
6i 7
6ons
6u 19
5i 7
5ons
3ss 31
4yste 26
3ul 1e
4ta o
5e 2
5iez
6l j
5ons
2ran b
4sa 1
5e 2f
5iez
5ons
3ir f
4s
4t
5e
6a 1z
6s
5o 5
5s
5u 19
4vailla o
9e 2f
9i 7
9o h
7n b
7s
7t
6nt
6ssa o
8e n
8ie 44
8ons
5e v
5i 4p
5ons
3ou
5a o
5e
6e b
6lles
6nt
6r 1d
6s
6z
5i
6e q
6mes
6ons
6r r
6s
7sag 8
9i 9
9nt
8e v
8iez
8ons
6t
5l 28
5ons
5s
5ta o
6e 5d
6iez
6ons
2ume 5t
3re
5e b
5nt
5r 1d
5s
5uil b
5z
4i 1q
3y 34
1den
2ifia 1
5c 8
5e 6
5i 7
5ons
3t
4e 2
4iez
5o 38
4ric 8
2ucatif
7on
9n 3o
3q 4w
1ffac 1o
3ecte 12
6if b
7ve 1c
6u 1o
4t b
3icace 1c
7ite
5i 3k
4g 27
3leura 1p
7e 6
7i
8ez
8mes
8ons
8r r
8s s
8t
7ons
3ondr 1e
4rc 28
5t b
3raction
5ie 51
5n 5w
5y 2d
4oi b
5nte
8e b
8r 27
8s
5yable
1gal
4e p
4iez
5ons
5s 4m
5ta 5
6e
3rd b
4e 6
3ux
3y 2d
2li 1r
2o
3centrique
3isme
5t 8
3rg 39
3ut
5i 2w
5s
5ta 1p
6e 6
6iez
6o e
6u 19
2ratign 63
2ypt 15
1h
1ject 2e
1lab 6w
3n
4c 1o
3rg 4k
3sticimetr 27
6que
5ome 19
2ecte 12
5if b
6o h
6v 8
5oral 13
8t b
8ux
5rice b
8ie 42
9te
7f 4v
7q 2z
7s 41
6ocardiogram 26
gp 18
9ute 19
8him 27
9oc b
8u 3d
7de b
8iagnostic b
8ynamomet 19
7encephalogram 26
7ge 23
7lys 31
9t 8
7magnetiq 2z
8enag 2w
8ote 12
aric 8
7n
8ic 15
9q 2z
9s 1x
8s
7phon 8
are 1r
8onctu 19
9siti 3c
8unctu 19
7scop 8
7therm 27
6um b
5ua 5
3gamment
5nc 8
6t g
3ment
7a 5
7s
3phant
8ea 1z
9sq 2z
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
4e 2f
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
3sabethai 1y
5i 9
5nt
4e v
3te b
3xi c
2le
4s
2oge b
3ign 1e
3qu 3k
2u
3ci 4n
3e b
3s
1mail
5la 1p
6e 5n
6i 7
6ons
6u 19
3ne n
2balla 1p
6e 2f
6i 7
6ons
7t 3d
4rbo 8b
5cade 19
5d 1o
5go b
5qu 1e
5ra
7i 3
7mes
7nt
7s
8s 3f
7t m
6e 6
6i 7
6ons
4ucha 1p
7e 2f
7i 7
7o e
5m 4z
3et 3f
3le 26
3obel 6p
5i 68
4l 27
4ua o
5cha o
7e 6
7i 7
7o e
7u 19
5e 6
5i 7
5ons
5q 56
5rb 1o
6geo 2g
6r 63
5t
6ei 85
6i
7e b
7mes
7r r
7s
8sag 8
ai 9
ant
9e v
9iez
9o e
7t
6s
3raie 51
5n 77
5q 4w
5sa o
6e 6
6iez
6ons
6sa 50
7e 2f
7iez
7ons
6u 19
5y 36
4oc 3b
5n 77
5uilla
ag 8
ai 3
ames
bini b
ant
as 4
at m
9e 6
9i 7
9ons
6ssa 73
4yogen 27
6n
7na 5
7s
3us
5ca 2y
5q 4w
5siez
2e
3rau 2y
4g 8c
3t
4ta 11
5e
6nt
6s
6u c
6z
5iez
5ons
5ra 4q
6e
7z
6ic 8
7ez
7ons
6o 4r
3ut
5e b
5i 34
2inenc 8
6t
7e b
7issi 26
7s
3s
4sa 5
5e 1s
5iez
6f b
6o h
6v 8
5o j
2manch 63
3ena
6ge 4d
7i 7
7og 2z
6i 3
6mes
6nt
6s 4
6t m
5e 6
5i 7
5ons
5tal b
6hal b
4rda 1
6e 2f
6i 7
6ons
4tra o
6e 6
6i 7
6ons
7p 3l
2oi b
3tif b
5on
7n 1a
7s
5v 8
3uva 1k
5ez
5i 7
5oir
6ns
5r 1h
2parames
6ssiez
6tes
5e 10
5i 7
5ons
5q 4w
4ta o
5e 6
5h 27
5iez
5ons
5rer l
5t 31
3echa o
6e 1f
6i 7
6ons
4rc 3b
5e 12
5l 1o
4sa 1p
5e 6
5iez
5ons
5t 31
3ir 1o
3lacemen u
5iller l
5ntu 19
5tra o
7e
8e b
8nt
8r
9ent
8s
8z
7i 7
7ons
4i
5e b
5mes
5r r
5s
6sag 8
8i 9
8nt
7e v
7iez
7ons
5t
4oi
6e 3z
6s
5ya o
6e
7e b
7r
8ent
7s
7u w
7z
6i 7
6ons
3oigna
8d 8
8i 3
8mes
8n a
8s 4
8t m
7e 6
7i 7
7ons
5ntu 19
5s
6onna 1
9e 1f
9i 7
9ons
6sa o
7e 6
7iez
7on 67
4ria
6um
5t 2v
4t 31
3rei 20
5ssames
8ssiez
8tes
7e 10
7iez
7ons
6u 3q
4ise
6onn 1e
4unt
7a o
7e 2f
7iez
7ons
7s
2u
3e b
1n
2cadr 4z
4issa 1p
7e 2
7iez
7ons
3ein 14
4ns
6a o
6e 2f
6iez
6o e
4rc 4i
3hai 68
5nta o
7e
8e b
8ment
8nt
8r
9a 4q
9ent
as 1r
az
9i 7
9ont
8s
8u c
8z
7iez
7ons
5per 4g
5r 68
5ssa o
7e 6
7iez
7ons
7u 19
5t 4g
5u 79
4emisa
9g 8
9i b
9mes
9s 4
9t m
8e 2j
8iez
8ons
5re b
6i
7e b
7mes
7r r
7s
8sa 11
9e 5a
9iez
9ons
7t
5vauch 63
6etr 63
3len 77
4in g
5queta 1p
9e 3t
9iez
9ons
9t 4o
4oi 5u
5r f
5s
6e 2u
6ons
5t
5u 63
3omb 7y
4ntre
4rd 1o
5e
5na o
6e 4c
6i 7
6ons
4urage
9a 1
9e b
9men u
9nt
9ons
9r 1d
9s
9z
8i 7
7i 9
7nt
6e v
6iez
7ons
7r
6ons
6r 1h
6s
6t
6u 1i
3re
5e b
5nt
5p 1o
5r 1d
5s
5u c
5z
3ycloped 27
2det 3d
3omet 19
5ma 5w
4rma 1k
6e 5a
6i 4f
6ons
5phi 23
5s
5t
4s
5cop 8
5momet 19
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
3roi u
3ura
6i 3
6mes
6nce
7t g
6s 4
6t m
5c 4k
5e 6
5i 7
5o
6ns
6s
2ergetique
5ie b
6que
6sante b
as
5ume 23
4v 2d
2fanc 8
5t
6a o
6e 6
6iez
7llag 8
7n g
6ons
6s
3er
5m 1o
5r 1o
5s
3ila
6d 8
6g 8
6i 3
6mes
6nt
6s 4
6t m
5e 2f
5i 7
5ons
4n
3la
5i 3
5mes
6m 1o
5nt
5s 4
5t m
4e
5ch 63
5e b
5nt
5r 1d
5s
5u 7s
5z
4u 19
3oir 2o
4nca o
6e 2f
6i 7
6ons
6u 19
4ui
6e b
6mes
6r r
6s
7sa 11
8e
9nt
9s
9u c
9z
8iez
8ons
6t
5rch 63
6n 36
3rei 20
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
6men u
6nt
6ons
6r 1d
6s
6z
5i 7
3end 3q
3in
5eering b
5s
3lob 2d
5u 3e
3ouames
6ssiez
6tes
5e 10
5ff 3q
5i 7
5la o
6e
7e b
7nt
7r 1d
7s
7ven u
7z
6i 7
6ons
5ons
5r 3w
3rais
7s 57
5m 26
5n 5w
5v 1o
3ueula 50
7e 6
7i 7
7ons
2igmatique
5e b
2je 1z
3ou 1o
2lac 1o
3eva 1p
5e
6e b
6men u
6nt
6r 1d
6s
6z
5i 7
5ons
5u 19
2nemi g
3ui
5e 3z
5s
4ya o
5e
6e b
6r
7ent
6s
6u 2x
6z
5i 7
5ons
2orme 1c
2querez
6iez
7ons
7r
6rez
7i 7
7ons
5ta o
6e 59
6iez
6ons
6ric 8
2rage
6a 1
6e b
6nt
6ons
6r 1d
6s
6z
5i 7
3egim 7x
6stra o
9e
ae b
amen u
ant
ar 1d
as
au w
az
9i 7
9ons
3ich z
3ol 2a
4ua o
5e 6
5iez
6l 6y
6ons
5l 4z
5ons
2seigna 1
7e
8e b
8men u
8nt
8r 1d
8s
8z
7i 7
7ons
4mble b
7i 2w
5enc 4x
3ole 73
4rcela 1
8e
9e b
9r
aent
9s
9u w
9z
8i 7
8l 4o
8ons
3uite
5vi g
2tai
5l 5h
5s
5t
4m 1o
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
6i 4p
6ons
6r f
6s
6u g
5e 6n
5t 13
4r
5a 4q
5e 2u
5iez
6n 1o
6ons
5ocoq 2z
6kina 1r
6nt
6vacci h
5ra 1p
6e
7e b
7men u
7nt
7r 1d
7s
7z
6i 7
6ons
4ta 1
5e p
5iez
5ons
3housiasm 1o
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
5ti 85
4ur
6a 1p
6e 6
6i 7
6loupet 14
6nu 19
6ons
6s
3ra
5ccord 28
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
5dmir 28
5i
6d 28
6lles
6n
7a 1
7e
8e b
8men u
8nt
8r 1d
8s
8u w
8z
7i 7
7ons
7s
6s
6t
5mes
5n a
5s 4
5t m
5v 1o
4e
5baill 2a
7ttez
9iez
ames
assiez
9ons
9re
bz
ai 7
aons
9u g
5cha u
7o 4a
6ot 8
7u 3m
6ro 2g
6uis 1r
5e b
5fe c
6ile u
5gen u
5jamb 8
5laca o
8e 6
8i 7
8ons
8s
7r 4n
5mel 1o
7t
8s
8ta 11
9e 5a
9iez
9ons
9r f
6imes
7rent
7s 4
7t
5nt
5pon u
7sa 1p
8ee b
9nt
9r 1d
9u c
9z
8iez
9ta 5
8ons
7t b
6rena 1k
9d
ar f
as
9eu w
az
9i 7
9ne 1s
9ons
7imes
8rent
8s
9e b
9s 1t
8t
5r 1d
5s
6ol b
5taill 28
6ena 11
8ez
8iez
9ons
9r
8ons
8u g
6ien
9d 8d
9ne 1s
9s
9t
7nmes
8rent
8s 4
8t m
6o 2g
5ver 8d
6imes
7rent
7s 4
7t
6oie 1s
8r
8s
8t
7us
8t 31
7ya 11
8ez
8i 7
8ons
6u g
5z
4ons
5pie b
7o h
5q 2z
5uver a
7ra 11
8e v
8iez
9mes
9ons
9r r
9s 4
9t
8ons
3ub 1o
2vahi
6e b
6mes
6r r
6s
7sa 1k
8e
9nt
9s
9u c
9z
8iez
8ons
6t
3elopp 2d
4rge 4d
6i 7
6ua o
7e 6
7i 7
7ons
7r 8
5r 1h
5s
3ie
5e b
5ill 4k
5nt
5r 1d
5s
5u 2x
5z
4ron
7na 1
8e
9e b
9ment
da 3a
9nt
9r 1d
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
9t m
8e b
8nt
8ons
8r 1d
8s
8z
7i 7
3oi
5e 1s
5l 28
5s
4l
5ames
6ssiez
6tes
5e 10
5i 7
5ons
5s
4ya
6i
7ent
7s
7t
6mes
6nt
6s 4
6t m
5e
6e b
6r
7ent
6s
6u w
6z
5i 7
5ons
2zy 26
1on b
1pais
5se
7s
7u c
6i
7e b
7mes
7r r
7s
8sa 1k
9e
ant
as
au c
az
9iez
9ons
7t
3nou 4k
3rgn 2d
4p 73
3ta
5i 3
5mes
6ment
5n a
5s 4
5t m
4e 2f
3ula
6i 3
6mes
6nt
6rd b
6s 4
6t m
5e 5m
5ier 8
7z
6ons
5ons
3v 8
2ee b
3l 5q
3rdez
5iez
6mes
6ons
6rent
6ssiez
5ons
5re
7z
6i 7
6ons
5u
6e b
6ment
6s
2hemere b
7i 2y
2i
3ce
5a b
5e b
5ne b
6t
7r 8
5r 5e
5s
5z
4i 3i
3demie
5r 26
3er
5a 4q
5e 2u
5i 7
5ont
5r 36
3le
5e b
5nt
5ps 27
6tifor 26
5r 1d
5s
5z
3na
5i 3
5mes
5nt
5rd b
5s 4
5t m
4e
5e b
5nt
5r 1d
5s
5t 14
5u 2x
5z
4gla 1p
6e 5m
6i 3i
6ons
4i 3i
3q 2z
3so 2y
2lucha 1p
6e 2f
6i 7
6ons
6u 19
2onge
6a 1p
6e b
6nt
6ons
6r 1d
6s
6z
5i 7
3q 2z
3usa
6i
7lles
7s
7t
6mes
6nt
6s 4
6t m
5e 2
5iez
5ons
5seta 1p
8e 3t
8iez
8ons
8t 4o
5touf 8e
4vanta
9ble
9i
al b
as
at
9mes
9nt
9s 4
9t m
8e 6
8iez
8ons
4x
2reuv 8
3is
5siez
3ouva 1
6e 5m
6i 7
6ons
2uisa
6i b
6mes
6n a
6s 4
6t m
5e
6e
6ment
6r 1d
6s
6t 14
6z
5iez
5ons
1quati 1m
5ori i
3ilater 3p
5ibra 4s
8e 6
8i 7
8ons
5l 8
4pa 1p
5e
6e b
6men u
6nt
6r 1d
6s
6z
5i 3i
5ole b
7le
9n a
9s
6ns
6ten u
4table
9ment
6n a
6tion
5e
4vaille 1s
6la 11
7en a
8z
7i 7
7oir
8ns
7u
8mes
8rent
8s 4
8t m
6ud 8d
7t
7x
5oq 56
1rable b
5ie 19
3diq 4t
3fl 63
2e
3cte 12
5il 8
6on
5ric 8
2mitag 8
5e
2otiq 2z
5s 1x
2ranc 8
5t g
3e 5s
2udi u
3ptif b
6o h
6v 8
1s
2cadre b
6il j
6o h
4lad 1o
6to c
5e b
5i 2w
5op 8
4pa 2y
5e b
4rbil j
6ot b
7uc j
5cel j
5got
8ie 19
8s
5mouc 7i
5o j
5pe g
6i h
6olet 14
5re b
6i 7b
3ien u
3laff 28
5nd 19
5vage
9a o
9e
9nt
9ons
9r 1d
9s
9z
8i 7
6e b
6o 42
3obar
7der 27
7s
4rt 2e
4ua 2y
5rge 1m
3rimames
7ssiez
7tes
6e
7e b
7r
8ez
8i 7
7s
7u w
7z
6i 7
6ons
4oc b
5qua o
7e 2h
7i 7
7ons
2pac 1o
4gnol
8e
9s
9t 14
8s
3ec 8
4ra
6i 3
6mes
6nc 8
7t
8o
6s 4
6t m
5e 6
5i 7
5ons
3iegle 3g
4o 72
3oi c
3ri u
2quif b
5l j
5mau
8d g
8tag 8
8x
5n 7g
5r 8
5s 29
5v 1o
2sai
5e 3z
5m
6a 1p
6e n
6i 7
6ons
6s
5s
4ya
6g 8
6i
7ent
7s
7t
6mes
6nt
6s 4
6t m
5e 2f
5i 7
5ons
3enc 8
5tiel
9le 1c
9s
3or
5a 1p
5e 5d
5iez
6l 4i
6ons
5ons
5s
4uc 3b
5ff 4i
3ui 4o
4ya 1p
5e
6e b
6r
7ent
6s
6u w
6z
5i 7
5ons
2t
3hesie b
7oge 23
5te b
6ic 15
7que
7s 41
3ima
6i 3
6mes
6nt
6s 4
6t
7es
7i 1m
7o 5
5e 6
5i 7
5ons
3omac b
6q 4w
5p 36
3rade b
6io u
5g 1m
5n b
5pad 17
7s 29
4ope b
6i 1o
1t
2abla o
5e 6
5i
6e q
6mes
6ons
6r r
6s
7sa 11
8e
9men u
9nt
9s
9z
8iez
8ons
6t
5ons
3ge
5a o
5e b
5nt
5ons
5r
6a 4q
6e v
6i 7
6ont
5s
5z
3ie 3z
4s
4t
3la
5g x
5i 3
5mes
5nt
5s 4
5t m
4e 5d
4o 72
3nch 1o
5o 38
4g b
4t
3p 8
3t b
3u 6a
2c
2e
3igna 11
6e v
6i 4p
6o e
4n 6s
3nd
5ag 8
6i 9
6nt
6rd b
5e v
5i 4p
5o e
5r f
5s
5u g
3rnel
7le 1c
7s
5i 5r
5u 17
3s
2her
5e g
5if 4v
6s 1x
5oma 23
5s
3ique
3nie b
5que
2ie 46
3ncela 4s
7e
8r
9ent
8z
7i 7
7l 4o
7ons
3ons
3que
6s
6ta 1p
7e
8e b
8r
9ent
8s
8u w
8z
7iez
7ons
7t 4o
3r 1j
2of 7v
3i 4i
3nna
6i 3
6mes
7ment
6n a
6s 4
6t m
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
7t m
6e 2
6i 7
6o e
4rder 27
6i
7e b
7ment
9s
7r r
7s 5k
7t
5nea 1z
2range
7ment
7r g
7s
7t 8
6la o
7e 2f
7i 7
7o e
3e
4i 20
4s
5ill 6h
3ip 36
3oit
6e
7ment
7s 1r
6s
2ude b
4i 2d
3i b
1u
2e b
2gena 14
2h
2nuq 2z
2phemisme
4on 27
5rb 8
6ie b
7s 41
2reka
4nt
3opea 82
6e 42
5ium b
4s
2s
2t
2x
1vacu 7o
3d 28
3lu 4j
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
5l 2a
5s
3nemen u
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
6t m
5e 6
5iez
5ons
5r 2a
5s
5ualite
6el
8le 1c
8s
3q 2z
2ide
5e b
5mment
5nc 8
6t g
5r 1d
5s
5z
3e c
3n 7f
3t 57
2olua o
5e 6
5i 7
5ons
5tif b
7on
7v 8
3q 4w
1x
2act
5e 1c
5itu 2y
5s
3ge 3q
3l 7g
3me h
4i 68
3u 7f
2cella o
6e
7nce
8t
9e b
9issi 26
9s
7r 1d
7s
7z
6i 7
6ons
4ntra o
7e 6
7iez
8ons
8que
7ons
4pta o
6e 6
6iez
7on
9nel
cle 1c
cs
9s
6ons
4s
5sif b
7ve 1c
3ita 6q
5e 6
5iez
5ons
3lamames
7ssiez
7tes
8ion
6e 10
6i 7
6ons
4u
5a 11
5e v
5i 7
5mes
5ons
5ra 4q
6e
7nt
7z
6i 7
6o 4r
5s
6if b
7on
7ve 1c
8ite
6s 1t
5t m
3rements
5ta o
6e 2
6iez
6oi 19
7ns
6ric 8
3ursion
9n 17
4s 31
2ecuta 1
6e 2
6iez
7f b
7o h
7v 8
6oi 19
7ns
6ric 8
3mpla 5
6e b
6i 7b
5t 2v
3rca 1
5e 6
5ic 8
6ez
6ons
6se 12
5ons
2hi 8f
2ige
5a 1
5e b
5nc 8
6t
5ons
5r 1d
5s
5z
3l 5l
3sta
6i
7ent
7s
7t
6mes
6n a
6s 4
6t m
5e
6nce
7t
6r 1d
6s
6z
5iez
5ons
2orcisa 30
7e 2j
7iez
7me
7ons
3tiq 2z
2panse g
6if b
7on
7v 8
3edia o
6e 6
6i 7
6ons
6te 12
7if b
8on
ana 5
as
8v 8
7ric 8
4rienc 8
6menta
bi 3
bl 13
bmes
bnt
bs 4
bt
ces
cion
bux
ae 6
aiez
aons
5t
6e b
6isa 30
8e
9r 2s
9z
8iez
8ons
6s
3ie 6
4r 7o
3licati 1m
6it y
5q 4w
4oit
7a 6q
7e
8e b
8nt
8r 1d
8u w
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
5sa o
6e
7nt
7r 1d
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
3ulsa o
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
6e 10
6i 7
3ense 12
6if b
7on
7v 8
6omet 19
5u 2d
4rieu 3h
6o 7t
5min 1l
5na u
6e b
5ocepti 3c
3incte 12
7ion
7ric 8
4r 3m
3orqu 4z
5sion
3ra
5cte 12
7if b
8on
8v 8
5da o
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
5judicia 5
5luci 2y
5ordina 5
5po 4i
5systo j
5terrest 19
5vaga 21
8u 17
7s 31
6erti g
5ya 11
6ez
6i 7
6ons
4eme 1c
6istes
7t 8
6um b
0fa
2ble b
3rican a
7tion
6ie h
5qu 2d
3ula o
5e 5c
5i 7
5ons
2ca 2y
3e
4s
4tie 47
5t 31
3he
5e b
5nt
5r 5e
5s
5u
6s 8
6x
5z
3ia 3a
4le 1c
5it y
3on
5d 8
5na 1p
6e 6
6i 3i
6ons
5s
3te 12
4ic 8
5e 37
5on
7na 5
7s
5ti 3c
4ue 3j
5m b
5r 5y
3ul 14
2de 2
2iblar 33
5e
6s
7s 8
5i
6mes
6r r
6s 5k
6t
3lla o
5e 6
5i
6ez
6mes
6ons
6r r
6s 4
6t
7e
5ons
3m b
3ne
5an 5x
5s
3re
3s
4able
5ient
6s
6t
5n
6da 1p
7e
8a 1z
8e b
8nt
8r 5e
8s
8z
7i 7
7ons
6s
6t
4cea 1z
4eu w
4i 7
4ons
3t
4e
5a 1z
5s
4s
2lai 1r
3laci 2c
5it
4oir
4u
5t
3sifia o
7e
8nt
8r 1d
8z
7i 7
7ons
2meu 2x
3ilial 13
7r 2g
7ux
6e 3h
6ste 19
5l 8
4n 8
2nat
5es
5iq 2z
6s 41
3fare b
6on
8na 50
9e n
9i 7
9ons
8s
3taisie b
8ste
5sia b
6ma
8gor 27
8i 3
8mes
8nt
8s 4
8t m
7e n
7i 7
7ons
6q 2z
6si h
6tiq 2z
4oc 18
5m 8
2r
3ad
5ay b
5s
3ce
5s
5u w
4i
5e b
5mes
5n b
5r r
5s s
5t
3de 53
3ina
6c 2o
6i 3
6mes
6nt
6s 4
6t m
5e 35
5i 7
5ons
3ouc 18
2scia b
5cul 2o
5e g
5n 7o
5sa 2i
6e 2j
6iez
6me
6ons
6t 8
3se 1s
4i 7
2t
3al
5e b
5ite
5s
3idique
4ga 21
5u 2d
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
6t m
5e
6e b
6nt
6r 1d
6s
6t 2n
6ur b
7s 8
7x
6z
5i 7
5o h
4on
6na o
7e
8a 1z
8nt
8r 5e
8s
8z
7ie 46
8ons
7ons
6s
3d 8d
3fil
6a 1p
6e 6
6i 7
6ons
6s
6u 19
3ne
5s
6q 2z
3ssa 6i
5e
6e b
6ment
6nt
6r 1d
6s
6t g
6z
5iez
5ons
3t
4e
5nt
5r 1d
5s
5uil b
6r b
5z
4iez
5f b
5v 8
3ve
5r 27
5s
5t 14
3x
2vela b
4u c
3orab j
5i
6s
7a 2i
7e
8r 1d
8z
7iez
7ons
6te
7isme
2x
1edera
6i 3
6l 55
6mes
6nt
6s 4
6t
7es
7ion
6ux
5e 6
5i 7
2e 3g
2ind 71
4t
5a o
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
9i 1m
7e 16
7iez
7ons
3laga b
6ha b
5h b
5tion
2mel j
3inin g
6sa 30
7e 2j
7iez
7ons
7te
6te
3me
5let 14
5s
3u c
2nd
4r f
4u g
3et 7s
3te b
4o h
2r
3a
4i
5ent
5s
5t
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
5t m
5ux
4e
5e b
5ment
5nt 6b
5r 1d
5s
5te b
6t 8
6u 19
5z
4ie 44
5ons
5um b
4o e
3oc 8
4n 9
3ra
5d 8
5g 8
5i
6lla 1p
8e 59
8i 7
8ons
6s
6t
5mes
5nt
5s 4
5t
6e b
6i 2w
4e
5e b
5nt
5r 1d
5s
5t b
5ur b
6x
5z
4icyanu 19
5es
6z
5ons
4onner 27
7i 34
6s
5prussia 14
5typ 27
5utag 8
5via 5
4y
3s
3tile b
6is 41
7te
3ven a
5u c
2sse 6
3tif b
5n b
5val
8i 34
8s
6e b
6ites
2te 6
3iche
7s
7u c
6i 60
3ons
2u
3il
5etisa 6l
9erent
5la
7g 8
7i
8s
9o h
8t
7mes
7nt
9i 23
7rd b
7s 4
7t m
6e
7e b
7nt
7r
8a 4q
8ent
9t b
9z
8i 7
8ont
7s
7t
8a o
8e 3t
8iez
9s
aais
aer l
bz
aiez
aons
8on
aesq 2z
anesq 2z
as
8s
8t 4o
7z
6i 7
6ons
6u
7e b
7r 8
7s
5s
3tra 4s
5e 6
5iez
6n 8
6ons
5ons
3x
2vrier
2z
1i
2ab j
3nca
6i
7lles
7s
7t
6mes
6nt
6s 4
6t m
5e 6
5i 7
5ons
3sco b
2bre 47
2cela 1p
5e 3t
5i 7
5le
7nt
7ra 4q
8ez
8i 1q
8ont
7s
5ons
3ha 1p
4e 4c
4ie 46
5ons
4o e
4u g
3tif b
5on
5v 8
2dele 1c
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
3sta b
3vre 47
3z
2ge 4d
3ue 3g
4ra 1
5e 6
5iez
6n 8
6ons
5ons
2l
3ai 1u
4ndie 19
6re 47
5t g
5za 23
4t
5es
5u 19
3e
4nt
4r 1d
4s
4t 61
4z
3ia 3a
4er 8
5z
4pendu j
3le
5s
5t 14
5ul g
3m
4a 1p
4e 6
4s
3on
5i 49
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
5e 1c
5istes
6ta 5
5s
4nca o
6e p
6ier
9e 1c
9s
8z
7ons
6ons
3e
4s
5s 8
3i
4e b
4r r
4s
5h
5sag 8
7i 9
7nt
6e 5a
6iez
6ons
4t
3landais
7i 60
3s
2ol 8
2rent
3me b
2s
3c
4a 6j
3su 3q
3ton b
5t b
2t m
2xai 3
4t
5es
5ion
3e p
1lacon
6nag 8
7i 2w
6s
3gr 3n
3ir
5a o
5e 2f
5i 7
5ons
5s
3mba
6g 8
6i 3
6mes
6nt
6rd b
7t b
6s 4
6t m
5e
6a 1z
6e b
6nt
6r
7a 4q
7e 2u
7g 8
7i 7
7ont
6s
6u w
6z
5i 7
5oi 4o
6ns
6ya 1
7e
8r
9ent
8z
7i 7
7ons
4me
6c 18
6e b
6ro j
6s
3n
4c
5ha o
6e 4c
6i 7
6ons
5ona 2y
5s
4dri h
4q 4w
3q 56
3sh
5a o
5e n
5i 7
5ons
4q 2z
3tta o
5e 5n
5iez
5ons
2ea 1z
3cha 1p
5e 5m
5i
6e q
6mes
6ons
6r r
6s
7sa 11
8e
9nt
9s
9u c
9z
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
6t m
5e
6e b
6nt
6r 1d
6s
6t 2n
6z
5i
6ez
6mes
6ons
6r r
6s
7s 7j
7te
6t
5on
7n 2o
7s
5s
4v 8
3xible
5on
7n 3o
7s
2ic b
3ngo u
5u 1o
4t b
3ppa o
5e
6nt
6r
7a 4q
7e 2u
7i 7
7ont
7s
6s
6z
5i 7
5ons
3rt
5a o
5e 59
5iez
5ons
5s
2ocon
6na 1
7e 5c
7i 7
7ons
6s
3rais 1m
5l
6e b
6ies
5ux
4e
5al
5nc 8
6ti 1y
5s
4ico j
6ultu 19
5fe 19
5leg 8
5n b
5ss 3n
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
6t m
5e 2
5iez
6l j
5ons
3u
4e 6
2uide b
5if 8g
6s 1x
3te 53
3x
1ocal
5e b
5isa 2i
7er 1d
8z
7iez
7ons
2etus
2i
3e b
3n b
3re 5c
3s
2lie g
3k
4lo 19
3le
5ment
5s
5t 2n
2nce 2f
4tion
8na
ai 1u
ames
ant
ar 2g
as 4
at m
9e
al 6g
ament
ant
ar 1d
as
az
9i 7
9ons
8s
3d
4a
5i 3
5mental
be 1c
aux
7s
5n a
5s 4
5t
6es
7u c
6i 1m
4e
5e b
5ment
5nt
5r 5e
5s
5u w
5z
4ra 4q
5e
6z
5ier 8
7z
6ons
5o 4r
4s
4u g
3t
4aine
8bleau b
8s
7i 2w
5nel j
6g 8
6ili
4e b
2ot
4ball
8er b
9u w
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
5r 5e
5s
5z
3er 1d
4s
5ter 27
6i 34
4t b
4u w
3faire
6s
7ais
7iez
7ons
6t
7a 5
7s
7u 19
5nter 27
5ss 1t
3ge
5a 1p
5e b
5nt
5ons
5r
6a 4q
6e 2u
6i 7
6on
8t
5s
5u w
5z
3ma
5g 8
5i 3
5ldehy 2y
6is 41
7t 8
5mes
5nt
5riag 8
5s 4
5t
6es
6ion
6s
4e
5e b
5l
6le 1c
6s
5ne b
6t
5r
6a 4q
6ent
7t b
7z
6i 7
6ont
5s
5z
4ia 14
5c 3n
5dab j
5ez
5ons
4ol 5l
5ns
4ul 6k
3t
4e
5ment
5res 1r
5s
4s
4uit
7e
7s
5n 2o
3um b
2sse
5s
5t 14
4ile b
6ife 19
7s 1x
2u
3dre b
5oi 4o
6ya 1
7e 3t
7i 7
7ons
3et
5s
5ta
7i 3
7mes
7nt
7rd b
7s 4
7t m
6e 6
6iez
6ons
3gue 47
3illa o
6e 2f
6iez
7ons
7s
6ons
4na 8h
5e 59
5i 7
5ons
3la
5g 8
5i 3
5mes
5nt
5rd b
5s 4
5t m
4e 5n
3r
4ba o
5e 2h
5i
6e q
6mes
6ons
6r r
6s
7sag 8
9i 9
9nt
8e
9nt
9s
9u c
9z
8iez
8ons
6t
5ons
5u
6e b
6r 8
6s
4cha o
6e
7e b
7nt
7r
8a 6l
8ent
9rent
7s
7t 2n
7z
6i 7
6o h
6u g
4gon
7na o
8e 5m
8i 7
8ons
7s
5u 1o
4me b
5i
6lie 3h
8o h
7l 5o
6s
4nea 1z
6e b
5i
6e
7r g
7s
6l b
6men u
8s
6r r
6s
7sa 11
8e 5a
8iez
8ons
6t
7u 19
4ra
6ge
8a o
8e b
8nt
8ons
8r
9a 4q
9e v
9i 7
9ont
8s
8u c
8z
7i 7
6i 3
6mes
6nt
6s 4
6t m
5e
6a 1z
6e b
6nt
6r 1d
6s
6u w
6z
5i 3i
5ons
5u 19
4s
3s
3t
4ais 13
6t
5nt
4e v
4o e
4ra
6i 3
6l g
6q 2z
6s
5e
6z
5iez
6ons
6que u
5o 4r
4u g
2x
2y 2w
1racas
6s 3f
4tion
8na 1
9e 8i
9i 7
9ons
5u 3q
3gile b
6is 41
7te
4ment
8a 6i
8e 6
8iez
8ons
8s
3iche
7ment
7s
7u c
6i
7mes
7n b
7r r
7s 5k
7t
4s
5a
6g 8
6i b
6mes
6s 4
6t m
5e
6r 2s
6s
6u w
6z
5ie 44
6l b
5ons
5u 19
3mboisa 30
8e
9r 2s
9z
8ie 46
8ons
3nc
5ais 13
5he 1c
6i
7e b
7mes
7r r
7s
8ag 8
8e
8s 2k
7t
5ie h
6sa 30
7cai 1y
7e 2j
7iez
7ons
7q 2z
6um b
5o
6li h
6phil 3l
8ob 8
9n 3l
5s
4ge
6a 1
6e b
6nt
6ons
6r 1d
6s
6z
5iez
6n g
6ons
6pane b
9i 2w
5lais
3ppa 4s
5e 2f
5i 7
5ons
3sil b
3ter
6ne 3j
7is 41
8te
6s
3uda o
5e 2f
5i 7
5ons
5ul 2c
3ye
5e b
5nt
5r
6a 4q
6e v
6i 7
6ont
5s
5u c
5z
2edo 58
3ez 2w
3in
5a 4s
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
9met 19
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
4o u
3sq 2z
3ud 15
2iand
6e b
6i 1r
6s
3c
3go
5rie b
7fi 8j
8u 5w
5s
3me 2f
3ngal 8
6n a
5u 2d
3pon
6na o
7e 2h
7i 7
7ons
6s
5uille 3g
3re
5nt
5z
3se
5e b
5lis
5nt
5r 1d
5s
5t 14
5z
4se 1s
5iez
5on
7n 5o
7s
3t
4e
5r 27
5s
5u 1r
4u 19
4z
3vo j
2oc
3id
5e
6ment
6s
6u c
5i 66
5s
5u 19
4ssa 1
6e 6
6iez
6ons
6u 19
3l 4z
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
7i 34
6ux
5ea 1z
5ie 19
6gna h
6spic 8
5o h
5s
3tta 4s
5e 2f
5iez
6s
5o e
3ussar 33
6e b
2uit
5ee b
6r 27
5iculte 12
aric 8
6e 3h
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
1ugiti 3c
3u 54
2hr 2w
2i
3e 1s
3r r
3s 4
3t 13
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
5a 4q
5e 2u
5i 1q
5ol j
6n
7t
4s
4ur b
5s 8
5x
4z
3ie 46
2neb 19
4railles
7r 8
6rium b
4s 14
2r
3ax
3ent
4t
5a 1p
5e 59
5iez
5ons
5s
4u c
3ie 47
3ti 3c
2s
3ee b
3ib j
4l
5i 2w
5la 50
6e 2
6i 7
6ons
5s
4on
6n 2d
6s
2t
3e g
3i j
3u 3h
2yai 9
4n a
3ez
3ons
0gache 52
4iez
5ons
5s
2dget 48
2ff 4z
2g
3a b
3e
4s
3na 4s
4e
5e b
5nt
5r r
5s
5u w
5z
4ons
2i
3e 2n
3llard
8e b
8i 8
8s
5et
7er 27
7i h
7s
3n
4e 2h
4s
3s
2l
3a
4ctagog 2z
6ique
6oge 23
7met 19
7pho 19
4ndag 8
5t
6e 3g
6i 1y
6s
4x 27
3e
4re b
5ie
7n b
7s
5n 8
4t
5as
5s
5te 47
3ile 49
3lec b
5r 27
4o
5is
5n b
5s
3on
5n 5y
5s
4p
5a
6d 8
6i 3
6mes
6n a
6s 4
6t m
5e 2f
5iez
6n b
6ons
5ons
5s
2mel j
3in
5a o
5e
6nt
6r 5e
6s
6z
5i 7
5ons
5s
3ma 19
4e g
2ng
4rena 1
7e 35
7i 7
7ons
4s
5t 2w
3t
4s
2p b
2rage b
5iste
4nca o
6e 45
6ier 8
8z
7ons
6ons
5t
6e b
6i 2p
6s
3ce
5s
5t 14
4on
6ne
8s
8t b
7i 34
6s
3da o
4e
5e b
5nal b
6ia b
6t
5r 5e
5s
5u w
5z
4ia h
5en
7nag 8
8e b
7s
6z
5ons
4o h
3e
4e b
4r 1d
4s
4z
3ibald 15
3nement
4i
5e b
5mes
5r r
5s
6o h
6sag 8
8i 9
8nt
7e 5a
7iez
7ons
5t
6u 19
3rig 2z
4ot
6s
6t 57
3s
2spacho b
4i 8k
3trique
5onom 3l
6po 2y
5ula b
2te
4a 1z
4e b
4r 5e
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
6r r
6s
7ante b
as
7s 2k
6t
5o b
3fra 1p
5e 52
5ie 46
6ons
5o e
5u 19
3ll 15
4ois
7er 27
5ns
2ve 2f
2y
3s
2z
3a 4s
3e
4l j
4ti 34
5t 8
4u 2x
3on 5z
1ean a
2in 6s
3sha b
2l
3e 6
2mir r
4s
5sa 1k
6e
7men u
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
5t m
5ux
2na 1
3civ 8
3darma o
7e 2h
7i 7
7ons
4r 8
3e
4alogique
4e b
4nt
4r
5a
6i 3
6l
7a u
7e 1c
7isa 2i
9e 2j
9iez
9ons
9si 26
6mes
6nt
6s 4
6t
7es
8u c
7i 1m
6ux
5e
6e b
6nt
6r 1d
6s
6use 1c
7x
6z
5iez
6ons
6que
5ont
6site
4s
5e b
5iaq 2z
4t
5hliaq 2z
5ic 15
6e 19
6que 1c
5s
5t 8
4vri 2w
4z
3ia 3a
4e
5s
5v 19
5z
4ta 3a
5e 12
5if b
5ric 8
3oci 2y
4u
5ille 19
5x
3r 8
3s
3tia 23
5l
6homme
aie 19
6le
8s
9s 8
8t 2n
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
7ie b
8s 1x
3rg 15
2rai 3
4nc 8
5ium b
5t g
3be 2f
3e 6
3ma
5i
6n g
6s
6t
5mes
5ndre 8
6is 1x
7um b
6ophi j
9ob 8
6t
5s 4
5t m
4e
5e b
5n 3
5r 1d
5s
5z
3ondif b
5s
5te b
6ocrat 27
7phil 3l
2stato 5
4e b
4icu 5i
5on
7na 5
1hetto b
1ibbo h
3i 2w
2f 4i
2gantesq 2z
6omach 27
3olo b
4t
5a 1
5e n
5iez
5ons
5s
2let
5i 34
5s
3l 8
2n
3gemb 19
3seng b
2rafe
6a 1z
6s
5o h
3l b
2t
3an
5e b
5s
5t
3e n
2vre 35
1laca 4s
4e
5e b
5nt
5r 5e
5s
5ur b
6s 8
6x
5z
4iai 19
6l 13
6ux
5e 44
5ons
5s
4o h
3diate 12
3iv 8
3nd
5a 1p
5e 2f
5i 7
5ons
6u 6z
5s
5ula 5
7e 37
3s b
3uq 2z
2issa
6d 8
6g 8
6i 3
6mes
6n a
6s 4
6t m
5e 2f
5ier 8
7z
5oi 3h
6ns
2obal
6e b
6i 8l
5ux
4e b
4ula 5
6e 47
6i 23
3i 19
3ria
5et 14
6u 2x
5f 8g
5o j
2uan a
3cid 8
5nium b
4omet 19
5se
7r 27
6i 2y
3te h
1nol 8
1o
2be
4let
7er 27
7i 2w
7s
5i h
4r
5a 4q
5e 2u
5g x
5i 7
5ont
2dai
5l 6y
5s
5t
2go b
2lde h
3f
4e
5s
5u w
2mme 35
2ndola 4s
6e n
6ie 46
7ons
6ons
5ns
3fla
6ble
6g 8
6i 3
6mes
6n a
6s 4
6t m
5e 1w
5i 7
5ons
3g b
3ze
5s
6s 8
2rge
5a o
5e b
5nt
5ons
5r
6a 4q
6ent
7t 14
7z
6iez
7n b
7ons
6ont
5s
5t b
5z
3il j
2ss 8
2thique
2udron
7na 1p
8e 5t
8i 7
8ons
7s
3ff 19
3i 23
3rd
5e b
5i h
5s
4man 64
5e
6e b
6s
6t 2n
4ons
5u b
3t
4e
5e b
5nt
5r
6a 4q
6e 2u
6i 7
6ont
6s
5s
5ur b
6s 8
6x
5z
4s
4ta o
5e
6let 14
6nt
6r 1d
6s
6u 2x
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
8t m
7e
8e b
8ment
ca 3a
cs
8nt
8r 1d
8s
8u c
8z
7i 7
7ons
1rabug 8
3ce b
4ia o
5e
6e b
6nt
6r 1d
6s
6use 2n
7x
6z
5i 7
5l 8
5ons
3de
5e b
5r b
5s
4ien u
5n b
3ffiti b
3in
5a 1p
5e
6e b
6nt
6r 1d
6s
6ter 27
7i 34
6z
5i 3i
5ons
5s
4ssa 4s
6e 5t
6iez
6ons
3mmaire b
8i 49
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
6let 2n
6ment
6s
7s 8
6t 2n
6u c
5i
6e b
6loqu 3k
6mes
6ose
6r r
6s 5k
6t
5s
4g 8
3phe
6m 8
6s
5ie b
6q 2z
6ta 1p
7ee b
8nt
8r 1d
8u 2x
8z
7iez
7ons
5omet 19
4pe b
5illa 1p
8e 2f
8i 7
8o h
6n b
3s
4se
6r 27
6s
6t b
6y 17
5ouillet 2n
3tic 65
5f 8g
5n 5l
5o j
5s
5tu 2y
4ta 1p
5e
6e b
6l j
6nt
6r
7a 4q
7e 2u
7i 7
7on
9t
6s
6u w
6z
5iez
5o e
5u 19
4uit
7e 1c
7s
3ve
5e b
5lee b
7u 2x
6l 8
6u 19
5ment
5nt
5r 1d
5s
5u w
5z
4i
5d 8
5e
6r b
6s
6z
5llon
9nag 8
9s
5mes
7tr 27
5ons
5r r
5s s
5t
6a o
6e
7nt
7r 1d
7z
6iez
6ons
2e
3a o
3c
4q 4w
4s
3en 3
4r
5ai
5ent
3ffa 1p
5e 2f
5i 3i
5oi c
6n b
3gor 15
3le
5r
6a
7it
5s
3na
5c 18
5dag 8
6e
7s
7u c
6ie 3h
7l j
7n g
5g 8
5i
6l 4i
6s
7o h
6t
5mes
5nt
5s 4
5t
6es
6s
4ie 46
5ons
4ons
5uilla 1p
9e
ant
ar
ba 4q
be v
bi 7
bont
as
at 14
az
9i 7
9ons
3v 2d
2ief b
4vement
3ffa 50
5e 2f
5i 7
5on
7n 1j
7s
5u
6e b
6r 8
6s
3gna o
5e n
5i 7
5on b
6ta 1p
7e 2f
7iez
8s
7ons
3ll
5a
6d 8
6ge
8a o
8e b
8nt
8ons
8r 1d
8s
8u c
8z
7i 7
6i 3
6mes
6nt
6s 4
6t m
5e 6
5i 7
5oi c
6n b
5s
3ma
5ca 1
6e 6
6i 3i
6ons
5g 8
5i 3
5mes
5nt
5s 4
5t m
5ud b
4e 6
4pa 1
5e
6e b
6nt
6r
7a 4q
7ea 1z
8nt
8z
7i 7
7ont
6s
6t 14
6u w
6z
5i 7
5ons
3nca 1
5e
6ment
6nt
6r 1d
6s
6z
5h 5v
5i 7
5ons
4gale u
5e b
5o b
5u 17
3ppa
6g 8
6i 3
6l 13
6mes
6nt
6s 4
6t m
6ux
5e 6
5i 7
5ons
3s
4e
5e b
5nt
5r 5e
5s
5t 2n
5z
2oenendael b
3gna
6i 3
6mes
6nt
6r 33
6s
7s 5g
6t m
5e
6men u
6nt
6r 5e
6s
6u w
6z
5i 7
5o 42
3nda o
5e
6e b
6ment
6nt
6r 5e
6s
6z
5iez
6n b
6ons
5ons
3om b
3s
4se
6r 27
6s
7s 8
6u c
5i
6e
7r
8e 2n
8s
7s
6mes
6r r
6s 5k
6t
5o 3r
3tesq 2z
4t 8
3uilla 1k
7e
8e b
8nt
8r
9a 4q
9ez
9i 7
9ont
8s
8z
7i 7
7ons
8t b
4p
5a 1p
5e 6
5i 1q
5ons
5s
5uscu j
2ua 1z
3e b
1uepe b
3re
5s
5t b
4i
5d 1m
5e b
5lla b
7ero b
5mes
5r r
5s
6o h
6sa 1k
7e 5a
7iez
7ons
5t
4re b
5i 34
5oi 4o
6ya o
7e
8r
9ent
8z
7i 7
7ons
3t
4t 1n
3ula
6i 3
6mes
6n a
6r 33
6s 4
6t m
5e
6e b
6nt
6r 1d
6s
6t 8m
6z
5i 7
5ons
2i
3che
6s
6t
7i 34
7s
3da 1p
4e
5a 1z
5e b
5nt
5r
6a 4q
6e 2u
6i 7
6ont
7p 8
5s
5z
4o h
3gna 8h
5e 5m
5ie 46
6ons
5ol
7e u
7s
6n b
3ld 8
4lau 26
5edou
6met
9a o
9e 3t
9iez
9ons
9s
9t 4o
7o u
6ret 2n
5ocha 1p
8e 2
8iez
9ons
9s
8ons
8u 19
6t 6p
3mauv 8
3ne 8
3rlan 2y
3se b
3tare b
6iste
2s
1ym
3nase b
6iarq 2z
6te b
7ique
2necologue
6mast 27
0ha
2bile 2n
5it y
5l 1j
4t
5a
6c j
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
5ua o
6d 8
6e
7e b
7l
8le 1c
8s
7nt
7r 1d
7s
7z
6i 7
6ons
6s
2che
5e b
5nt
5r
6a 4q
6ea 1z
7nt
7z
6i 7
6ont
5s
5t 14
5u c
5z
4iez
5ons
5s
6ch b
2i
3e b
3ne 47
3r
3s s
3t
4i 49
2le
4i 23
4ta 1
5e p
5iez
5ons
3l
4i 2w
4owee h
4ucina
9i 3
9mes
9n a
9s 4
9t
aes
ai 1m
ao 5
8e 6
8i 7
8oge 23
9ns
3te
5re b
6ophil 3l
5s
2mac b
3burg 2w
3ec 6h
3merless
3st 2w
2n
3c 3b
3dicap
8a o
8e 2
8i 7
8ons
8s
5spor u
3ga c
3se b
3t 31
2rcela 1
6e p
6i 7
6l 4o
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
6ais 1m
6e 19
6s
6uet b
8ux
7i 2w
3ico u
3monica b
8or 2y
7e 47
7s 1x
7um b
3nach 2a
5is
3pe 6
4on
6n 75
6s
3t b
2sard
6a o
6e 35
6i 7
6ons
6s
2te
4r
5a 4q
5ea 1z
6nt
6z
5i 7
5ont
3ive
6a 1z
6s
2ussa o
5e 6
5ie 44
5ons
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
4nea 1z
6t b
5t
1e
2bdomada 5
8i 34
3erge
7a o
7e b
7ment
7nt
7ons
7r 1d
7s
7z
6i 7
3re 1z
2cta 19
4o
5gram 26
5lit 19
5met 19
5s
5wat u
2in
2la o
3ent
3ice b
5iculte 12
aric 8
au 19
5oid 3p
6n b
6pte 19
4um b
3lebo 19
5ne b
6i 8l
4o
2mateme 1r
5ie b
6n 8
5om 8
6poie 1r
6zoa 5
3in 8
4sphe 19
5tic 18
3orragie
6oidai 19
al 13
aux
9e b
2ndecago 23
7syllab 8
3ry b
2patique
6te
5oce j
6megal 27
2rbe
5e b
5nt
5r 5e
5s
5t 14
5u 2x
5z
4ici 2y
5e 46
5ons
5vo 19
3cule
7e 42
7s
3e
4dita 5
5osyphilis
4s
5iarq 2z
6e b
4tiq 2z
3ita 1p
5e 16
5ie 44
5ons
3mandad b
4es 1r
4ine
7s
7t 14
3nia 5
5e
6e b
6s
6u 2x
3oine b
6oma 23
5q 2z
5sme
4s
3p 8
2sita 6q
5e n
5iez
5ons
2terocerq 2z
7hromoso 26
6dox 3l
7y 23
6gam 27
7en 3l
7reff 8
6morp 18
6sexu 3o
6trop 18
6zygo 14
2u
3re
5s
5use 1c
6x
4t
5a o
5e 6
5iez
5o e
5s
1i
2berna
7i 3
7l 13
7mes
7n a
7s 4
7t
8es
8ion
7ux
6e 6
6i 7
6ons
3o 1z
2c
2deur b
5s 8
5x
2er
4archie b
9s 1x
2lara 21
5e b
2malay 49
2ppiatr 3l
5e b
4ocamp 8
5dro 26
5griff 8
5mobi j
5potame
bs
cq 2z
2rondea 1z
7l j
2ss 31
3togene 1r
6ram 26
5i 19
5ly 1r
5ria o
7e
8e b
8n
9n 8
9s
9t
8r 1d
8s
8t 14
8z
7i 7
7ograp 18
8ns
7q 2z
2tler 15
2ver
5na
7g 8
7i 3
7l 13
7mes
7n a
7s 4
7t m
7ux
6e 6
6i 7
6ons
5s
1o
2bbies
4y
2ckey
6eu w
6s
2la
3landais
7e b
4ywood 15
3ogram 26
7p 18
2mard
6er 27
6s
3e
3ici 2y
3mag 8
5s 1r
4e b
3o
4phon 3l
4s
5exualite
8e 3j
2ngra o
5e 6
5i 7
5oie
8nt
8ra 4q
9ez
9i 1q
9ont
8s
7s
6ns
6ya 1p
7e
8e b
8r
9ent
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
6b j
6i 1u
6mes
6nt
6ria u
6s 4
6t m
5e 6
5i 7
5ons
3te 47
2p
3ital
6ux
2quet
6a o
6e 3t
6iez
6o h
6s
6t 4o
2ra 5
3de
5i 23
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
4on 4u
3oscop 8
3re 12
4ible 1c
5f 8g
5pi 8e
3s
3tensia b
2spic 8
5talie 3h
9sa
bi b
bmes
bs 4
bt
ces
cion
ae
be
br 1d
bz
aiez
aons
9te
3tie b
5le b
6i 14
4o b
2te
4l
5i 34
5ler 27
5s
4s
5s 8
2u
3rra b
3sea 1z
1ua
3i
2blo u
2e
2i
3le
5e b
5nt
5r 5e
5s
5u 2x
5z
3sser 27
5i 2w
3t
4ie 26
4re b
5i 34
2m
3ai
5n g
5s
5t
4nis 1x
6ta 5
7e
5oi 2y
5t
3ble 1c
3eu c
3ide b
5if 4v
6te
4lia 6q
6e 6
6i 7
6ons
6te
3ora 3a
5iste
4u c
2rla 1
4e
5e b
5men u
5nt
5r 1d
5s
5u w
5z
2tt 8
1ybri 4n
2draci 2y
5t 3f
5ulic 15
8que
5vi 1m
5zi 23
4ocarbona 14
be g
9u 19
6el 8
7phal 3l
6ortiso 23
7ty j
5foil b
6u 5w
5ge 68
6lisse 12
6rap 18
5las 8
7t b
6it 18
6y 29
5mel b
7teo 19
8r 3l
6iner i
5pericar 2y
6hi j
7ob 8
6is 27
5quino 23
5silica 14
6olub j
6phe 19
5xy 2y
2e 23
2giene b
6ique
2mn 8
2peracous 27
7ti 3c
6lges 27
5ba 14
6ole b
8oi 2y
7re 49
5capn 27
6hlorhydr 27
7rom 3l
6orrec a
5dul 27
5gene 1r
5marc 18
6etre b
9op 3l
5nerv 2c
5on
5plas 27
5tel 27
7ndu g
8sion
6herm 27
7yroid 27
6on 27
6rophiames
cssiez
ctes
bee b
cr
dez
di 7
cz
bi 7
bons
3nose
5tisa 30
8e
9r 1d
9u w
9z
8iez
8ons
3ocaus 14
5ent 19
5hloreux
9hydr 27
6ro 26
5ondre b
9iaq 2z
ae b
5ras
6is 27
7t 8
4tendu g
7u 1r
5heca 5
7na c
7q 4w
7rm 27
7s 8
7tique
6yroid 27
5on 27
2sterie b
7que
0iceberg b
2i
2one b
1deal
5e b
5isa 30
7e 2j
7iez
7ons
7te
4ux
3e
4s
3m
3ntifia o
8cation
8e
9e
9nt
9r 1d
9s
9z
8i 7
8ons
6q 2z
6t 8
3ologie
8s 1x
2iot
5e b
5ie b
6f 4v
6s 1x
5s
2ole b
1f b
1gnob j
4ra
6i
7ent
7s
7t
6mes
6nce
7t
8e b
8i h
8s
6s 4
6t m
5e 6
5i 7
5ons
1l
2e
3s
2legal
7e 1c
6ux
5iti 26
3icite
5o
4mite 13
3ogique
3umin 1l
4si 6h
5o 5
5t 3q
2s
1mage
5a o
5e b
5nt
5ons
5r 5e
5s
5z
4ie 44
5na
7i 1u
7mes
7nt
7s 4
7t
8es
8ion
6e 6
6i 7
6ons
5ons
3m
2battable
3eci j
2ita
5i 3
5mes
5nt
5s 4
5t
6es
7ur
6i 1m
4e 6
2materi 7e
5ricul 1l
5u 19
3ediat
8e
9ment
9s
9t 8
8s
4nse b
6ite
4ub j
3igr 7o
4n 3k
4sc 28
3obile b
7ie 3h
8sa 30
9e
ar 1d
az
9iez
9ons
4nde b
6ic 8
4ra 3a
5tal 6m
6e 3j
3uable
4n
5e b
5isa 2i
7e
8r 2s
8z
7iez
7ons
6ta 5
7e
5ochim 27
7ompet 3k
6depresse 12
di 3c
6ge 23
7lobuli 23
6suppresse 12
6toler 3n
5s
2pac 2t
4i 3h
4rdonnable
5fai u
5ipenn 2o
5ti
7a 3a
7e b
7mes
7r r
7s s
7t
4sse b
6ible
4tience
8t 78
5ro 82
3eccable
5uni 2c
4netrab j
5it 3k
5sable
4r
5atif
7rice
5fecti 3c
5ia 3a
6e 37
6t 27
5meabi 6o
9le
5s
6onn 3o
5tin 3k
3ie 2n
4toyab j
3lacable
5n 2t
4icati 1m
5q 4w
4or 2d
5sa o
6e 6d
6iez
7f b
7v 8
6ons
3oli
6e b
6ment
6s
6tes 1r
4rta
7i 3
7mes
7nce
8t g
7s 4
7t m
6e 6
6iez
6ons
6u 80
4sa 1
5e
6e b
6nt
6r 1d
6u c
6z
5iez
5ons
5sib j
5te
7s
7u c
6u 19
4t
5e 21
5s
3recato 5
6is
5g 68
5sarii
9o b
6sion
an 2d
as
5visib j
6oy 3n
6u g
4ima
7i 3
7mes
7n a
7s 4
7t
8es
8ur
6e 45
6i 7
6ons
4obable
5ducti 3c
5mptu g
5pre b
7ie 14
5u 3y
5visa
9i b
9mes
9s 4
9t
aes
aion
8e
9r 1d
9z
8iez
8ons
8te
4udemment
7nce
8t g
3uissance
9t g
4lsa o
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
5e 2n
5s
1n
2accentu 2o
6ptable
6ssible
5ompli g
6utum 2o
4hev 2o
3dmissible
3percu g
4plique 8
5reci 2o
6opri 2o
4te b
5itu 2y
3ttendu g
7ti 3c
3udible
4gura
8i 3
8l 13
8mes
8nt
8s 4
8t
9es
9ion
8ux
7e 6
7i 7
7ons
2candesc 3k
5tation
8o 5
4pab j
6cita 21
9e
4rcera 1v
8e 6
8i 7
5na
7di 1y
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
5ta 2y
3endi 6k
4rtai 1y
6itu 2y
4ssamment
7n a
5te b
6u 2c
3id 3k
4n 7h
4sa 30
5e 2j
5iez
6f b
6on
6v 8
5ons
5u 19
4ta 6q
5e 16
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
7t m
6e 6
6i 7
6ons
4uais
8se 1s
7t
6nt
5e v
5i 7
5mes
5ons
5ra 4q
6e
7nt
7z
6i 7
6o 4r
5s
6e b
6i 3c
6s 1t
5t m
3ognito b
4mb 17
5mod 2d
5parable
6etence
at g
6le a
6rehensible
df b
dv 8
7is
4ncevable
5ditionne
de b
dl 6g
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
6equ 3k
6ider 2o
7st 3n
6ol 2o
6ta 21
7itutionn 3o
5test 2o
6in 3k
6rolab j
9e g
5vena 21
8ien u
4rpor 1a
5rec a
6igible
3rim 6p
4oyable 1c
7n a
4usta 1
7e 2f
7iez
7ons
3ulp 1l
5q 4w
5te b
6iv 2o
6u 19
4rable
5i 2c
5v 1o
2de
4ce 21
5is
4fini
8e b
8ment
8s
4mne b
6is 1x
7ta 5
8e b
4niable
4pendamment
9nce
at g
4scriptible
5irab j
5tructible
4termin 2o
4x
5a 1p
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
4e 42
4ffera o
8e
9e b
9nce
bi 2o
at g
9r 1d
9s
9z
8i 7
4gene b
7t g
6ste b
8ion
6t 8
5n 1l
5o
6s
6tie c
8n 8
4qu 3u
4sciplin 2o
6re a
6ut 2o
5pensab j
6onible
7s 81
5solub j
5tinc a
4vidu
8a 6o
8el
ale 1c
as
8s
6s
7a 5
3ole
6n a
6s
5o 19
4nes 15
3ui 7l
4lgence
9i 1o
8t g
5i 23
5t b
4s
5i 8
5tria 6o
8e
9l
ale
as
9s
9u 2x
2ebranlable
3di u
3fficac 8
3luctable
3pt 3l
3stimable
3vitable
ament
3xperiment 2o
7t g
5i 2o
5licable
7que 8
6oite 8
7r 2o
5ressi 3c
6im 2o
2faillible
4ma 21
5e b
5i 8
4nt
6e 3g
6ici 2y
7l 1b
6s
4rctus
3econ 33
5t
6a 1
6e 6
6ieu 2x
8z
7o h
6ons
6s
4ra o
5e 6
5ieu 3h
7z
6ons
7r 6m
5n i
5ti j
4s 3d
3idele b
7ite
4ltr 1l
4m 8
4ni
6e b
6ment
6s
6tesim i
7i 3c
7u 2y
4rma o
6e 2h
6i 3i
6ons
3lammable
8tion
9o 5
5tion
4ech 4k
5xible
7o h
4i 5w
4ua o
5e
6nc 1o
7t g
7za b
6r 1d
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
8ic 15
9on
bn 3o
bs
9q 2z
9s 1x
6e 8i
6i 7
6ons
6ul 2o
5tun 2o
3ra
5cti 1m
5roug 8
5so h
6tructu 19
2geniames
7ssiez
7tes
6e
7e b
7r
8ez
8i 1q
7s
7ur b
8s 8
8x
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
6itu 2y
6s
4edien u
2habile 2n
6te 8
7u 3o
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
6t m
5e 6
5i 7
5ons
2imaginable
3tia
6i 3
6l 55
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
2jecta o
6e 2
6iez
7o h
6ons
3onctif b
8on
8v 8
3uste 1c
6ic 8
2ne
3ocence
7t 2v
4mbrables
5e g
5in 2o
5m 2o
4v 1l
2offensi 3c
3nd 4j
3ubliable
4i g
2quiet
7a 1
7e 6
7iez
7ons
7s
7u 2y
5site 12
8ion
8ori i
8ric 8
2saisissable
4tiable
6sfaisante b
es
at b
3cripti 1m
6r f
6s
6t
7e
7s
6va 1k
7e v
7i 4p
7ons
3ectarium b
6e b
6ici 2y
7fug 8
7vo 19
5urite
4nse g
6ibi 6o
8le
4parables
4ra o
5e 6
5i 7
5men 14
3igne b
6ifi 3n
4nce 19
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
4pi 2y
4sta
7i 3
7mes
7nce
8t g
7s 4
7t m
6e n
6iez
6ons
3ola o
5e
6e b
6nce
7t g
6r 1d
6s
6z
5iez
6ons
6te
5ons
5ubi 6o
7l 8
4mniaq 2z
7e 47
4uciance
9t g
7e 37
5mis
5pconn 2o
5tenable
3pecta o
7e 2
7iez
8on
7ons
8ra u
7ric 8
4ir 7o
3tabilite
6l 8
5ll 4j
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
5u 3q
4ig 4w
5l 4i
5nct
8i 3c
8s
8u 3o
5tua o
7e 6
7i 7
7ons
7t
8es
9u c
8ion
bna 6o
ce 3j
bs
8ric 8
8s
4ructe 12
8if b
9o h
9v 8
8ric 8
6i 7l
6ment
aa 6i
ae 6
aiez
aons
as
3u
4bordination
8onn 2o
4ffisamment
9nce
at g
6l 1o
4la 5
5ina 1r
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
7r
8ez
8i 7
7s
7z
6i 7
5rection
cn 3o
2tact
6e b
6i j
6s
3egra
7i 3
7l
8e b
8ite
7mes
7n a
7s 4
7t
8es
8ion
7ux
6e 6
6iez
7ons
7te
6ons
4llect
9s
9ua 6o
ae 3j
6igemment
9nce
at
be b
bs
cia b
4nd 3n
5se 1c
6if
8ia o
9e
ant
ar 2s
az
9i 7
9ons
8s
7te
7v 8
5ta o
6e 6
6iez
7on
9ne
be b
bl
cle 1c
cs
bs
9s
6ons
4r
5actif b
9o h
9v 8
6lli 2o
6rmees
9s
6str i
5banca 5
5cal 6k
6ed 17
7llula 5
7pta o
9e 2
9iez
aon
9ons
7sse 12
6la 79
7ubs
6ommun i
7nnexi 1m
8tinent i
7st i
7tid i
7ur 1r
6urr 3k
5departement i
8end 3n
6iction
7git i
7mes
7ra 4q
8e
9nt
9z
8i 7
8o 4r
7s
8ais
8ciplina 5
8ent
8iez
8ons
8s 1t
7t g
5ess 3f
6t b
5fac 8
6era o
8e
9nc 8
at
9r 1d
9s
9z
8i 7
8ometr 3l
9n
6luv 8
6oli 36
5glacia 5
6ouvernement i
6roup 8
5ieur
9e 1c
9s
6m
7a 5
7s
6ndividu 3o
6o 7t
5jecti 3c
7t 2q
5lig 68
7nea 5
6ock b
8ute 12
ao 5
aric 8
7p 8
7q 4w
6u 2y
5mede b
8ia 5
6inab j
7tt 3k
6olecula 5
6uscula 5
5na
7i 3
7mes
7nt
7s 4
7t
8es
8iona 6j
8s
6e
7e b
7nt
7r 1d
7s
7t
7z
6i 7
6onc 8
8s
5ocepti 3c
7ula 5
6ss 2c
5pariet i
8lementa 5
6el 4i
7netr 28
7rsonn 3o
6ho 23
6laneta 5
6ol 1o
7s 81
6reta
ai 3
ames
an a
aria u
as 4
at
bes
bion
9e 2
9iez
9ons
7ofessionn 3o
5reg 23
6ogation
ao 5
8e 4d
8i 7
7mpa 11
9e v
9i 4p
9ons
9r f
9s
9t
9u g
6upte 12
9if b
aon
av 8
9ric 8
5section
7xue
ae b
al 6g
as
6ider i
7g 23
6tella 5
7ic 8
6yndic i
5tropic i
5urbai 1y
5valla 5
9e b
6ena 1k
8ez
8iez
9ons
9r
8ons
8ti 1m
8u g
7rtebr i
9i 2p
6ien 3s
8w
9a o
9e 2f
9i 7
9ons
9s
7nmes
8rent
8s 4
8t m
5zon 3p
4sta u
6in
8a 3a
8e b
8s
3ima o
5e p
5id 7o
6ez
6ons
6te
5ons
4t 65
3olerable
8n a
4uchable
4xican a
8tion
6q 4t
3racardiaq 2z
6ellula 5
6ran 15
5dos
5molecula 5
6uscula 5
5nsige 3n
8ti 3c
6uclea 5
5vein 2c
4epi 2y
4iga 21
6u 1o
5nseq 2z
5q 4t
4oducte 12
9if b
aon
av 8
9ric 8
7i 7l
5i u
5n 2g
5specti 3c
5uvable
5verti g
4us
6e b
6ion
3ub 1l
4itif b
7o h
7v 8
2utile 1c
6isable
2valid 2d
4sion
3endu g
5ta 6i
6e 2
6iez
7f b
7o h
7v 8
6ons
7ri 36
6ric 8
4rsa o
6e 2
6iez
7f b
7v 8
6ons
5ta 1r
6ebr 2o
6i
7e b
7mes
7n 8
7r r
7s s
7t
4sti
7e b
7gati 1m
7mes
7r r
7s
8sa 11
9e
amen u
ant
as
au w
az
9iez
9ons
7t
8u 19
3incib j
4sibilite
7l 8
4ta
6i 3
6mes
6n a
6s 4
6t
7es
7i 1m
7o 5
5e 6
5iez
5ons
3olonta 5
5ucr 2o
6t 2o
4q 4w
3raisemblable
1ode 6
1ra
3i
4ent
4s
4t
3s
2e q
2iez
3s 6b
2landais
9e
2onie b
5que
5s 1x
4s
4t
2rationn 3o
3ee 3j
4flechi g
7xi 1m
5utable
7e g
4guli 34
4mplacable
4parable
5rochable
4sistible
5olu g
5pect
9s
9u 2c
6onsable
4verenci 2c
7sible
3igation
5u 1o
4ta
6ble
6i 3
6mes
6n a
6s 4
6t m
5e 16
5iez
5ons
3uption
1slam
5ique
6s 1x
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
4e p
2rael 15
2su g
1talian 84
5e 42
2em b
2inerai 19
7n a
1ves
2oire 3g
5ien 25
7r g
6n g
2re
4s
5s 8
3ogne 3g
0jacassa 1
6e
7nt
7r 5e
7s
7u w
7z
6iez
6ons
3k
4s
3obe 8
5i 1y
5us
3quard b
5e
6e b
6r
7i 8
6s
6t b
5i 2w
5o u
2de b
3is
2gua c
2illi
6mes
6r r
6s 5k
6t
2lousa o
6e 6
6ie q
6ons
5x
2maiquai 1y
5s
3be
5e b
5s
5t 14
4on
6nea 1z
6s
5re 8
5si 2w
2n
3issa 5
3vier
2pon
5ais
8e 3g
5er 27
5isante b
as
5n 1o
5s
2r
3din
6a 1p
6e
7e b
7nt
7r 1d
7s
7t b
7u 2x
7z
6i 3i
6ons
6s
3g 8m
3re
5s
5t
6a o
6e
7e b
7l j
7r
8ent
7s
7z
6ier 8
8z
6ons
6s
6te 1s
2ser
5a
6i 3
6n b
6s
5e 2u
5i 7
5on
7t
3mi h
3ons
3pe 6
2uge
5a 1p
5e b
5nt
5ons
5r 1d
5s
5u c
5z
3ne
5s
5t 2n
2vel
5a 1p
5e
6e b
6r
7ent
6s
6u w
6z
5iez
6n 8
6ons
5le 3z
6i 60
5ons
6t b
5s
2zz
1e
2an
4net 14
4s
2ep b
2nny b
2remia 2y
3ryca h
3sey b
2sus
2t
3able
4i 3
4nt
3e
4e b
4r
5ent
4s
4z
3o h
3s
3te 3z
2u
3di b
3n
4e
5nt
5r 1d
5s
6s 8
5t 2n
5u w
5z
3x
1ob
3s
2ckey b
2gging b
2ie b
3g 70
3nd 71
4s
4t
5e b
5i 3c
5oi 4o
6ya 6l
7e
8e b
8r
9ent
8s
8u c
5s
5u 19
2k 2w
2li
4e
5s
6s 8
4ment
4s
2nction
3gla o
5e 5n
5i 7
5ons
2rdan 15
2seph b
2uai
5ent
5l 6y
5s
5t
4nt
3e
4e b
4nt
4r 1d
4s
4t b
4u w
4z
3g b
3i
4ez
4ons
4r r
4s
5sa 1k
6e 5a
6iez
7f b
7v 8
6ons
4t
3jo 1z
3ons
3r
4nal
7ie 3h
8sme
9t 8
6ux
5e 8
4s
2ya 1z
3euse
7ment
7s
7t 8
5x
1udas
3icatu 19
5ia 5
6e 37
3o
2ge
4e b
4men u
4nt
4ons
5t 8
4r 1d
4s
4z
2if b
3ll
5et
3n
3ve 3g
2les
3i 49
2mea 1z
4l
5a 1p
5e 3t
5i 7
5l 4o
5ons
5s
4n u
2ng j
3io c
2pe
4s
3iter 15
3o 38
2re 2
3idiction
bn 3o
6q 2z
4sconsul 14
5te
3o h
3y b
2s
3qu
5e b
5ia 26
3te
5ment
5s
6s 8
4ice b
6i 34
5fia 1
7cation
7e
8e
8nt
8r 1d
8z
7i 7
7ons
2t 5v
2vena u
5i j
0kais 2w
2li
2mikaz 8
2n
3gourou b
2ppa
2rate
6ka b
6s
3ma
5n b
5s
1elvi h
2rose 23
2tch
5s
5up b
1g
1halifa u
6e b
3n
1idnappa 1p
7e 2f
7iez
8ng b
8ons
7ons
2ki b
2lo
4met 7s
4s
2mono b
2osq 2z
2t
3chenet 14
1lax 6h
1m
1nickerbockers
7s
1obold b
1rypton
1ys 14
0la
2bel 6g
4u c
3oranti 1y
6to 5
5i 2c
3yrinthe b
9odon 2n
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
5i 1q
5ont
4t b
3he
5e b
5nt
5r 1d
5s
5t 8
5u w
5z
3s
3te
5e b
5s
6c 3k
4odensimet 19
5flavi 23
5met 19
5se
7rum b
3una 5
5e 47
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
5r 5e
5s
5ur b
6s 8
6x
5z
3rd b
3ssa
6i
7ent
7s
7t
6mes
6nt
6s 4
6t m
5e
6e b
6nt
6r
7a
8i
9ent
9s
9t
8s
7e 2u
7i 7
7o 4r
6s
6z
5iez
5ons
3t
4i 34
4u 8
2ma
3bda
4ea 1z
5l b
3e
4nt
6a
7ble
7i 3
7mes
7nt
7s 4
7t m
6e 6
6iez
6o
7ns
7s
4s
3pe 6
2nca 1p
4e
5e b
5ment
5nt
5ol 2o
5r 1d
5s
5t 14
5u w
5z
3d
4e
5r
5s
3gage b
6i 34
4e 4d
4ue
6s
6t 14
6u c
6y 36
5i
6d 8
6e
7r b
7s
6mes
6r r
6s
7sai 9
9mment
9n a
8e v
8iez
8ons
6t
3ie 3h
3terna o
7e 53
7i 7
7o h
2pin
5e b
5ie 19
5s
3s
2qua 4s
4e
5e b
5lle
5nt
5r 1d
5s
5ur b
6s 8
6x
5z
2rbi h
3d
3gag 8
4e
5ment
5s
6s 8
5u c
4u 1o
3me b
3ve g
2s
3ag 23
3e c
3se 6
4iez
5s
5tu 2y
4o
5ns
5s
2ter i
4x
3in
5e b
5i 60
5s
4tude b
7ina 5
3rie b
5nes
3te 6
2ure
5a a
5e b
5s
4i 2w
2vabo b
4g 8
4nde b
6ie 19
7n b
5t
3e
4e b
4ment
4r 5e
4s
4u w
2wrencium b
2zare u
1e
2ader
6s
7hip b
2ch 1j
3o h
3te 12
4u 19
2gal
5e 1c
5is 41
6te
4ux
3enda 5
6e b
4r
5e
6ment
6s
6t 8
5s
3ion
6na 5
6s
4slation
8u 19
5t 8
4tima o
7e 6
7iez
8ons
8te
7ons
3ue 6
4me b
5ie 3h
6ne
8s
8u 1r
2i
2ndemai h
3t
4e
5ment
5s
5u c
4icel j
6ula 5
5for 26
5gi 23
6o b
5lle b
7o h
5sq 2z
4s
2onar 33
3pard
7e g
7s
2pre 47
2quel
2s
3b 15
3e 6
3ion
6na 5
7e 3j
6s
3quelles
7s
3siv 2l
3t 61
2t
3trag 8
5e g
5i 23
2ucemie
3r
4r 1o
4s
2vai
5n b
5s
5t
4nt
6i 1y
3e 6
3ie 46
3ons
3re
5s
5t 3d
2xie b
2zar 64
1i
2ais
5o 38
2banais
3er
5a
6i 3
6l
7e b
7i 8l
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
5ien 25
7z
6ons
5s
5ta 5
6e b
6ici 2y
7n
8ag 8
8e b
8s
6y
3idina 3a
7e 37
5o b
3rair 3l
4e
5ment
5s
5tti
7o b
2ce
4nce b
6ia o
7e
8e b
8ment
8nt
8r 1d
8s
8u 2x
8z
7i 7
7ons
3or 23
2e
3e b
3n 3
3r
3s
3u
4e b
4tenan u
4x
3v 19
2ftie 44
5ng b
2gne
5e b
5nt
5r
6a 4q
6e 2u
6i 7
6ol j
7nt
5s
5ul b
6s 8
6x
5z
3o 5f
3ue 2f
2las
3liput 15
2ma
4ce b
5o h
3be b
3e
3ita o
5e 2
5iez
5ons
5rop 18
3on
5a
6de b
7i 34
6g 8
6i 1u
6mes
6nt
6s 4
6t m
5e
6e b
6ne b
7t
6r 1d
6s
6u 2x
6z
5i 3i
5ons
5s
4usin t
3pi 2y
2n
3ge
5a o
5e b
5nt
5ons
5r
6a 4q
6e v
6i 1q
6ont
5s
5z
4ot
6ie 19
6s
2on
4s
2quefacte 12
6i 2d
5t 14
5u c
4ida
7i 3
7mba c
8es
7nt
7s 4
7t m
6e 6
6ien 25
8z
7ons
6ons
2ra 4q
3e
4z
2s
3ai 9
4nt
3e
4nt
4s
4z
3i 3i
3se 2f
3te
5a 1z
5e b
5l b
5nt
5r 1d
5s
5z
2t
3hia 1r
5ne g
6ife 19
5um b
3ier 8
5z
3re b
3s
3terai 19
7l
8e 1c
7tu 19
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
5t m
4e
5e b
5nt
5r 1d
5s
6q 2z
5t b
5u w
5z
1obby
3e
2cal
5e b
5isa
8i b
8mes
8nte b
as
8s 4
8t
9es
9ion
7e
8e
8r 1d
8z
7iez
7ons
4ta 5
5ion
4ux
3omobi j
6te 12
7i 3c
7ric 8
2ft b
2ge
4e b
4men u
4r 1d
4s
3iciel b
7n 25
4que
4s
5tic 15
7que
3o
2i
3n
4tai 1y
3s
4i c
2mbago b
5i 19
5r 33
2ndon 15
4res
3g
4e
5a o
5e b
5nt
5ons
5r
6a 4q
6e 2u
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
6t 2n
6u c
2ok b
2que
5e b
5nt
5r 1d
5s
5t
6ea 1z
7u 2x
6s
5z
2rd b
3et 14
3i
3rai 1y
3s
4qu
6e
2t
3e 3g
3io 38
3o b
3s
3t 8
3us
2uable
4ng 39
5t
3cha o
5e
6nt
6r 5e
6s
6t b
6u w
6z
5i
6ez
6mes
6ons
6r r
6s s
6t
5o h
3e 2f
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
6t m
6u 33
5e 1w
5i 7
5ons
5s
3ve
5e b
5nt
5r 1d
5s
5t
6a o
6e
7a 1z
7e b
7r
8ent
8i 8
7s
7z
6ie 46
6ons
6s
6t 4o
5z
2ve
4r 1d
2yal 13
4ut 8
5x
3e c
1u
2brif 8g
2cide b
5ite
4fer 15
5ug 8
4l 27
4o j
3ratif
2e
3s
3u c
2ge
3ub 19
2i
3s
4ai 9
5nc 8
6t g
2lu b
2mie 19
4na 5
5esc 3k
6u 2x
5opho 19
2nair 8
5s 1m
4tique
3di b
3e
4s
4ti 34
5te 3g
2pi h
2s
3tra
6g 8
6i 3
6l 13
6mes
6n a
6s 4
6t m
6ux
5e 2h
5iez
6n 8
6ons
5ons
2therie
8n 25
8s
3in 5l
3ta o
4e 59
2x
3e 6
3ue 37
4re b
5ia 21
6e 37
1ycee
5n 25
5s
2s
0ma
2c
3ab 19
4q 2z
4reux
5on
7i b
7s
3chabe 8
3he
5e b
5f 2w
5nt
5r 1d
5s
5t 14
5u w
5z
4iavel b
5cot 5g
7ulis
5ez
5n
6a
7i
8mes
8rent
8s 4
8t
7l 13
7mes
7s 4
7t m
7ux
6e
7e b
7nt
7r 5e
7s
6s
5ons
4o
5i 19
5n 67
5s
5uilla 1
9e
ant
ar 2s
as
az
9i 7
9ons
3on
5na o
6e 2h
6i 7
6ons
5s
2dame
3elei 23
4moiselle
3o 23
3rie c
5gal
8i 60
7ux
5le 23
2estoso
5ria
6o b
2fia b
2gasin
7a 1p
7e 6
7i 3i
7ons
7s
4zi 23
3dalen 15
3e
4s
3ic 15
4e b
4q 2z
4ste 3h
6ral 13
8t
9s
9u 19
8ux
3na
5i 3
5mes
5narel j
6er 27
6ie 3h
7m 8
6t
5s 4
5t
6es
6s
4e
5e b
5nt
5r 1d
5s
6ie
8n 25
8s
7um b
5tiq 2z
7sa 2i
8er 2s
9u w
9z
8iez
8ons
6o
7casset 14
7metr 3l
8ote 12
aric 8
7pho 23
7s
8co 3m
8phe 19
6r 1m
5z
4iez
5fia o
7ca u
7e 6e
7i 7
7ons
7que 1c
5ons
5tu 2y
4um b
3ot b
4uillai 3
9n a
8e
9e b
9nt
9r
aa 4q
aez
ai 7
aont
9s
9u w
9z
8i 7
8ons
2hometa 1y
4nia b
5n 8
2i
3a b
3gre
6let 2n
6s
6u c
5i
6cho 42
6e b
6mes
6ot 2n
6r r
6s s
6t
3l
4la o
5e
6chor u
6e b
6r 1d
6s
6t
7o h
7s
6z
5i 7
5oc 18
6n b
6t
7i h
7s
5u 19
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
8d 8d
8ne 1s
8s
8t
6nmes
7rent
7s 4
7t m
5s
3r 3l
3s
4on
6nee b
8t 14
6s
3tre
6s
7s 8
5isa 30
7e
8r 1d
8s
8z
7iez
7ons
2jeste b
6u 2c
4u 3h
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
5do 26
5e 5m
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
5rer 27
7s 1r
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
9u 2x
4ommo 2y
3e
4dicti 1m
4fic 8
6q 2z
4ncontr 2c
5tenda 21
9u b
4s
3fac 1m
5ire
6s
7ais
8n a
7iez
7ons
6t
7e 12
7s
5m 2o
5ss 1t
4ra u
3graci 2c
5e
3heur
7euse 1c
9x
7s
4onnete 2n
3ice b
5i 2c
4g 23
4n
5g 19
5ois
5s
5tentionn 2o
3le
5abi 6o
5ola 5
7e b
5s
5t 14
3m 7z
3poli g
3sai 1y
3t
4raita 1
8e 16
8iez
8ons
3veill 3n
5nu g
2ma h
3ell 8
5on 2r
6uk 8
5u
6e b
6k 8
6s
3ie b
3mai 19
5l 15
4ife 19
2n
3age
6a o
6e b
6ment
6nt
6ons
6r
7a 4q
7e 2u
7i 7
7ont
7s
6s
6z
5i 7
3che
6ron
6s
6t 14
5on 2r
6t g
3da
5i 3
5l 8
5mes
5n a
5rin
8al 13
9t b
9ux
8e b
8i 2w
8s
5s 4
5t
6a 6i
6e 6
6iez
6ons
6s
4e 6
3eg x
4to h
5t 8
3gana 14
6es 8
7ux
4e
5a
6i
7ent
7l j
7s
7t
6mes
6nt
6s 4
6t m
5e b
5nt
5oi 19
6ns
6t 3d
5r r
5s
5ur g
6s 8
5z
4i 7
4ue b
5i 2w
3ia
5i 3
5mes
5nt
5que 3g
5s 4
5t m
4e
5e b
5nt
5r
6a o
6e 6
6i 7
6ont
5s
5u w
5z
4festa
9i 3
9mes
9n a
9s 4
9t
aes
ai 1m
8e p
8iez
8ons
5old b
4gan 7f
5uet 14
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
5qui 80
5s
3oeuvr 5y
4i c
3qua
6i
7ent
7s
7t
6mes
6n a
6s 4
6t m
5e 6
5i 7
5ons
3te
5a 1z
5le
7e b
7s
7t b
6u 19
5s
4il j
5s 1r
3uc 8n
4el
6i 1y
6le 1c
6s
4scri u
2que
5e b
5nt
5r
6a 4q
6eau
9t 31
9x
7nt
7z
6i 7
6ont
5s
5t 14
5z
4iez
5gno 72
5lla 4s
7e 2f
7i 7
7ons
5ons
5s
6ar 33
2raichag 8
7e 3h
7i 1y
5s
4thon
8i 49
8s
5r 8
3bra o
5e 5n
5i 3i
5ons
5u 19
3c
4esc 3k
4ha
6i
7ent
7s
7t
6mes
6nd
8a 1p
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
6t m
5e
6ag 8
6nt
6pied b
6r 1d
6s
6u w
6z
5i 7
5ons
4ot 7k
3di b
3e
4cage 47
5hal
8at
8e 3g
7usse 8
8x
4e b
3gail j
5ri 23
5y b
4e
5a o
5e b
5l j
5nt
5ons
5r 1d
5s
5u w
5z
4iez
5na
7i 3
7l 55
7mes
7nt
7s 4
7t m
7ux
6e 6
6i 7
6ons
5ons
5s
4ota o
6e n
6iez
7n b
6ons
6t 5g
5uillis
6let 14
7i h
4uerite
5illi 2w
3i
4a
5g 8
5i 3
5l g
5mes
5n a
5s 4
5t m
5ux
4e 2f
4juana
4n
5a
6d 8
6g 8
6i 3
6mes
6nt
6s 4
6t m
5e 6
5goui h
5i 3i
5ons
5s
4ole b
6l 8
5nnet 14
6s
4s
4ta 3a
5i 26
5or 23
3jolai 23
3k
4eting b
4s
3lou b
3mita 1p
6e 16
6iez
6o h
4on 68
5re 49
6i 60
5t
6s
6t 1n
5use u
3nier 8
6z
5ons
3ocai 1y
3qua 4s
5e
6e b
6nt
6r 1d
6s
6ta o
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
7t 4o
6u w
6z
5iez
6ons
6s
7a u
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
5t m
4e 6
4on
6na o
7e n
7ie 46
8ons
7ons
6s
3s
4eillais
3tag 1m
4e
5a 1z
5l
6a 1p
6e 2
6i 7
6ons
5s
4ia 3a
5e 42
5ne u
6ga j
6i
4yr
6e b
6is 1x
7um b
6olog 8
6s
3yland b
2scara
7d 8
7s
6e u
6o h
4ot 14
4ulin
8e b
8i 60
8s
3qua 4s
5e 6
5i 7
5ons
3sa
5cra 1
7e 2f
7i 7
7ons
5g 8
5i 3
5mes
5nt
5s 4
5t m
4e
5e b
5lot 14
5nt
5pai h
5r 1d
5s
5te c
6t 8
5u w
5z
4ico 2t
5e 44
5f
6i 88
6s
5v 8
3turb 1l
2t
3a
3ch 5l
3e
4las
7sa o
8e 6
8ie 44
8ons
5o a
4r
5a 4q
5ea 1z
6nt
6z
5ial 2g
7u 6a
6el 6g
7z
6ons
5na 1p
6e 8i
6iez
7ons
7s 1x
7te
6ons
5ont
4s
4z
3h
4ematic 15
9q 2z
9s 1x
5u 2x
4s
3ie
5r 8
5s
5z
4n
5a 6f
5e 35
5i 3i
5ons
5s
3raqu 1j
5s
4iarcal 13
9t b
9ux
5ca 6i
6e 6
6id 8
7ez
7ons
6ons
6u 4i
5linea 5
6oc i
5moni i
3te b
4hio j
3ura o
5e 6
5iez
6ons
6te
5ons
2udimes
5ra 4q
6e
7nt
7z
6i 7
6o 4r
5s 5k
5t g
3rand 27
4e
5l j
5s
6q 2z
3sole 8
3vais
7e 2n
4e
5i 23
5s
4iet 14
5s
3x
2x
3ima
6l 55
6ux
5e b
5i 60
5um b
3well b
2ya b
3onnaise
1e
2c
3anic 15
6q 2z
6sa 30
7e 2j
7iez
7m 8
7ons
5o
6grap 18
6s
3ha
5g 8
5i 3
5mes
6ment
5nce 14
6t g
5s 4
5t m
4e 35
3onduire
5ium b
5nais
9sable
bi 9
bnt
ae v
aiez
aons
8t
9r f
6u 1i
5tent
9a o
9e p
9iez
9ons
9s
3s
2dailla o
7e 2
7ie 46
8ons
7o h
3eci 1y
3ia
5l 13
5n
6e b
6oc 18
6s
6t 8
5s
6ti h
5t
6eur
6ion
7que
7s 41
6o c
6s
5ux
4cal
7e 1c
7i 8l
6ment
aa o
ae 35
aiez
aons
as
6st 19
6ux
5ina 3a
7i 2w
4ocrat 27
7e b
7ite
4t
5a 6q
5ee b
6nt
6r
7a 4q
7e 2u
7i 7
7ont
7rane
be
cn 25
cs
bs
6z
5iez
5ons
5s
4um b
5s
3oc b
3us 3f
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
5nc 8
6t g
5s 4
5t m
4e 6
2ge 19
3ot 2v
2illeu 3h
2lancolie b
9que
5ge
7a 1
7e b
7nt
7ons
7r 1d
7s
7u w
7z
6i 7
5i 23
5oderm 27
6m 8
6stimuli 23
5t
3e
4e b
4na b
5t
4r 1d
4s
4z 13
3is 1r
3life 19
6l 2z
3odie 47
5ra 26
4n
5gi 23
5ne g
6ie 19
5s
2mbrane 47
7u j
5e g
5o h
5u
6e b
6r 8
6s
3e
4s
3oi 19
4rable
6ndum b
5ial
7ux
6sa 2i
7e
8r 1d
8z
7iez
7ons
2n
3ac 2d
4ge
6a 1
6e b
6nt
6ons
6r
7a 4q
7e v
7i 1q
7ont
6s
6z
5i 7
4i 3
4nt
3delevium b
6i 49
4ia 1
5e 6
5go 2t
5i 7
5ons
3e
4e b
4nt
4r 1d
4s
5trel b
4u w
4z
3in
5e b
5ge g
6io 26
7te
6ocoq 2z
5s
3ons
4paus 2o
4t 14
3s
4onge
8r g
8s
4ua 6o
5e 3j
5r 1o
3t
4ai 9
5l
6e 1c
6ite
5nt
5ux
4e
5nt
5r 27
5s
5u w
5z
4he b
5ol
7e g
7s
4i
5e q
5mes
5o 2b
5r r
5s 4
5t
4on
6ne u
7i 34
6s
5r b
3u
4isa 30
6era 4q
8e 2u
8i 1q
8ont
7z
6ie 46
6ons
4s
2prena 11
6d
7r f
7s
6ez
6i 7
6ne 1s
6ons
4imes
5rent
5s
6a
7ble
7i b
7mes
7nte b
9s
7s 4
7t m
6e n
6iez
6ons
6s 1t
5t
2r
3cena 5
5rie b
7sa
9g 8
9i b
9mes
9s 4
9t m
8e 2j
8iez
8ons
4i
5e 3h
5s
4redi b
4ure
7s
7ux
6ia j
6ochro 26
3de 47
4ie c
5q 2z
3e b
3ita
6i
7ent
7s
7t
6mes
6n a
6s 4
6t m
5e 6
5iez
5ocrat 27
6i 19
6ns
3le
5s
5t 14
4i h
3s
3veille
9s
9use 1c
ax
2s
3a
3dames
4emoiselles
3quin
7e 3g
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
3ur 75
2t
3abolisme
4l
5angag 8
8u 8
5dehy 2y
5life 19
7q 2z
7s 41
6o
7chrom 27
7i 2y
7protei 23
7s
6urg 27
4morphi 60
9os y
4pha 1r
6o 19
6yse b
8ic 15
5las 27
4ux
3eo
5re b
6is 1x
7t 8
3hane b
6i 2w
4o 2y
3iculeuse 1c
9x
4e c
4s
5s 57
3re 2f
4o
5no 26
6s
5pole b
8itai h
5s
3s
3taient
6s
6t
5nt
4e 5a
4iez
4ons
4r f
2ub 4i
3re
5nt
5s
5t 14
4s
4t
5re b
6i
7e
8r g
8s
7mes
7r r
7s
8sa 1k
9e v
9iez
9ons
9u 19
7t
3t 13
2xicai 1y
1g
1i
2aou b
2che
5li 23
5s
5t 1m
3ro
5be b
6ici 2y
7e 42
6us
5cepha j
6hirurg 27
6inema b
7rcui u
6lima u
6oq 2z
7s 26
6ristal
bux
5econom 27
5fic 18
7lm 5l
5glossa 5
6renu g
5metr 3l
5n b
5pho 23
6rocesse 12
5s
6cop 8
6econ 2y
6ill 1m
2di
2e
3l
3n 25
3t 14
3ux
2gnon
6ne
8s
8t
9t 8
6s
5t 31
3ra
5i
6ne 47
6s
6t
5mes
5nt
5s 4
5t
6es
6ion
6o 5
2jo 7g
2lan
5ais
5s
3e b
3ice b
5i 49
4e 1z
4ta
6i 1u
6mes
6n a
6r 2g
6s 4
6t m
5e 6d
5iez
5ons
3le
5feuil j
5na 5
6ium b
5pertuis
6o 19
5randag 8
9e g
5s
6i k
5t b
4iai 19
6mpe 19
6rd
8a 5
8ie 26
8s
6s 1r
5ba c
5em 8
6r b
5gram 26
5lit 19
5metr 2o
5on
7ie 26
7na 5
7s
5therm 27
5vol u
3ord b
4ui h
2me 6
3i
2n
3a
4b j
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
8s 41
6s
6ux
5e 2u
5i 7
5ont
5val b
6e b
4s
5tro 23
4t 2n
4u 3h
3i
4atura o
8e 6
8i 5j
8ons
4e 44
4ma
6l 13
6ux
5e b
5isa 2i
7er 1d
8z
7iez
7ons
5um b
4s
5te 19
6r 8
3nesing 2w
3ois
4ra o
5e 6
5iez
6ons
6ta 5
7e b
5ons
4u b
3ui u
4s
5cu j
4ta
6g 8
6i 1u
6mes
6nt
6s 4
6t m
5e 45
5ie
7r b
7s
7use 1c
8x
7z
5ons
2ra
4cl 8
5ule
8e b
8s
8use 1c
9x
4g 8
4nt
3e
4nt
3oir b
5ta 1
6ee b
7nt
7r 5e
7z
6ie 44
6ons
2s
3at m
3e
4r
5a
6b j
6i 3
6s
5e
6nt
6r 8
6s
6u 2x
6z
5icorde b
ai 2c
6ez
6ons
5ont
4s
3s
4iez
5le b
6i 2w
5on
7na 5
7s
5v 8
3tel j
2t
3e 35
3railla
9d 8
9g 8
9i 3
9mes
9n a
9s 4
9t m
8e 52
8i 7
8ons
5l 13
5ux
2xer
5a 4q
5e 2u
5i 7
5ont
5s
4u c
3te b
1obile b
5ie 3h
6sa 2i
7e
8r 1d
8z
7iez
7ons
6te
2che 2n
2de
4la 4s
5e 2f
5iez
6ons
6sa
8i b
8s
7er l
8z
7iez
7o 4r
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
5n 1b
4s
5t 3l
3ifia 1
6cati 1m
6e
7e
7nt
7r 1d
7s
7z
6i 7
6ons
3ula
6i 1u
6mes
6n a
6s 4
6t m
5e 6
5i 7
5ons
6r b
2elle 47
5o h
3urs
2i
3nd 19
4e
5a 1z
5r 27
5s
4s
3ra 1p
3s
4e 6
4i
5ez
5mes
5r r
5s
6sa 1k
7e v
7iez
7ons
7u 19
5t
4si 23
5on
7n 1j
7s
3te 5s
4i
5e q
5mes
5r r
5s s
5t
2lecula 5
7e b
3le
5s
6s 8
5t
6ie 19
6on
8n 5v
8s
6s
4i 2p
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
4rch 27
5q 2z
4ste 19
3de 6
4ial
7e 1c
7i 60
6ux
5ez
5ons
3eta 5
5i 60
3gol
6e b
6i 49
6oi 2y
6s
3ite 12
5oi 19
6r
7ag 8
8t b
7ing b
7s
5ric 8
3naie 51
5ya 4s
6e 5t
6i 7
6ons
3oling 2z
6t 18
5ogu 3u
4phas 2o
5lac 8
7n b
5ole b
7i 8l
5rix
5so 23
5te 19
4ton 3l
5rac 8
6e 26
5yp 8
3seigneur
4ieur
5gnor
9e b
9i
4tre b
6u 2c
3t
4a
5ge b
6nar 33
7e
8s
8t 14
8u 2x
5i
6s
7o h
6t
5mes
5n a
5s 4
5t m
4e 2f
4golfie 19
4o e
4r 4z
4s
4ue 37
5r 8
3ument
8a 3a
8s
2qua
5i
6ent
6s
6t
5mes
5nt
5s 4
5t m
4e
5e b
5nt
5r 5e
5s
5t 3d
5u w
5z
2ral
5e 1c
5is 41
6te
3bid 8
5ll 2c
3cea 1z
5l 5q
3d
4ac 18
5i 9
5nc 1o
6t g
4e v
4ons
5r 63
4r f
4s
4u g
3e
4a 1z
3fl 1o
4ond 87
3gua o
5e
6e b
6nne
7t
6r 1d
6s
6z
5ienne
7z
6ons
5ons
3ne g
4if j
3ose
3phe 26
5ine b
7oma 23
5oge 23
4i 1m
3se b
4u 19
3t
4adel j
5isa
8g 8
8i b
8mes
8s 4
8t m
7er 2s
8u 1r
8z
7iez
7ons
5lite
4e
5l
6le 1c
6s
5s
4ie c
5f 8g
4s
4ua 5
3ue b
3ve 47
2scouta 5
3que 8
2t
3ar 33
3el b
4u c
3if b
4o 38
4va
6i 3
6mes
6n a
6s 4
6t
7es
7i 1m
5e 6
5i 7
5ons
3o
4ri 60
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
6t m
5e
6e b
6nt
6r
7a 4q
7e 2u
7i 7
7on
9n 17
9t
6s
6ta o
7e 3t
7iez
8s
7ons
7t 4o
7u 19
6z
5i 7
5o e
5u 19
3e
4t 5p
3illa 4s
6e
7e b
7nt
7r
8a 4q
8e v
8i 7
8ont
7s
7t 14
7u c
7z
6i 7
6o e
6u 19
4se
3la 4s
4e 2
4ier 8
6z
5n
6a 1p
6e
7e b
7nt
7r 1d
7s
7t 2n
7u w
7z
6i 3i
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
5n 2r
4ra
6i
7ent
7s
7t
6s
5e q
5i 7
5o 4r
4umes
5rent
5s 4
5t m
3s
4quet
8ad 8
9i 19
8er 27
8o h
8s
4sa
6i
7ll 1m
7s
7t
6mes
6n a
6s 4
6t m
5e
6li 23
6nt
6r
7a 4q
7e 2u
7i 7
7on
9t
6s
6u 2x
6z
5iez
5oi c
6n b
5u g
4tache b
8u g
5er 15
5iqua 5
8e b
3tard
7e b
7i 34
7s
4on
6na 1
7e
8e b
8nt
8r 5e
8s
8u 2x
8z
7i 3i
7ons
6s
3va
5i 3
5mes
5nc 8
6t g
5s 4
5t m
4e
5e b
5men 2t
5nt
5r 1d
5s
5z
2yen
5ag 2c
5n 1o
5s
2zarab 8
1s
1u
2et 2n
2ffi h
2le
4s
4t
5a b
5i 34
5s
5t 8
3ticellula 5
6olo 19
5dimensionn 3o
7sciplina 5
5fila 5
6lo 19
6or 26
5later i
5media b
6illiarda 5
aonna 5
6oda j
5nation i
5pa 19
6le
8s
8x
9a o
9e 2
9i 7
9ons
7ia o
8can 2y
8e 6
8i 7
8ons
6rocesse 12
8prie 14
5raci i
6isq 2z
5salles
6tandard b
5tube b
8ula 5
7d 8
2nicipal
9e b
9i 5r
8ux
7e b
4t
5ionn 6k
8s
2r
3at m
3e
4s
3i
4e
5r b
5s
5z
4r r
3mu 7y
3s
2scl 1o
4ulai 19
7tu 19
6e 37
3e
4a 1z
4e b
3ica 3a
5i 49
5ograp 18
4qua o
6e 5m
6i 7
6ons
3sons
3t
4ang b
3ulma 1y
2tan a
4t
5es
5i 1m
3e 6
3il 2d
4n
5a o
5e 2h
5i 7
5ons
5s
3uel
6le 1c
6s
1yope b
2riad 8
5met 19
3tifor 26
5l j
2stere b
6ieuse 1c
9x
4if 8g
5q 2z
2the b
4ique
4ograp 18
5logie
5ma 23
0na
2bo a
2cel j
2ge
4nt
4r 1d
4u w
2if b
3n g
3ssain b
7s
7t
6nc 8
7t g
5e v
5iez
5ons
3t
4r f
3ve 2n
2na
4s
2palm b
3oleon
8i 49
8s
5itai 1y
3pe
5e b
5nt
5r
6a 4q
6e 2u
6i 7
6on
8t
5s
5z
2rcisse b
7ique
4oleps 27
5tin 8
7ques
3i 23
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
8i 5r
7ux
6s
3ura 6o
5e
6l
7le 1c
7s
6s
2ufrag 39
3seabon 33
5e 47
3til 8
5que
2val 13
4ri h
5q 2z
3et
5s
5te
7s
7u w
3igan a
6teur
7ion
5u 5o
4r 8
3r 2d
2zi g
1e
2anmoins
4t 48
2bule 37
5ise 12
2cessaire 1c
6ita 1
8e
9e b
9nt
9r 1d
9u 2x
9z
8iez
8ons
3tai 19
5r
6i 23
6s
2e
3s
2fas 14
2gati 3c
5on b
6scop 8
3lige
7a 1
7e b
7nce
8t g
7ons
7r 1d
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
8i 1m
6e 6
6i 7
6ons
3re
5s
6s 8
4oi 2y
2ige
5a
6it
6t
5r
6a
7it
5s
5u 2x
2ne b
2o
2ptunium b
2rf b
3on 15
3ve 37
4osite
2s
3tor 15
2t
3s
3te
5ment
5s
5t 8
4oi 4o
5ya 4s
6e
7e b
7r
8ent
7s
7u w
7z
6i 7
6ons
2uf b
3roblas 14
5chirurgic i
de
en 25
es
5depresse 12
5logique
8ue
5n 3p
5psychiatr 3l
5transmette 12
7op 8
3tralisa 2i
9e
ar 1d
az
9iez
9ons
5e b
5ino b
5on b
6phi j
3ve b
4ie 26
2veu 6a
2z
1i
2a
3is
5a 30
5era 4q
7e 2u
7i 1q
7ont
6z
5iez
5ons
2che 4c
4oi c
5n b
3kel
6a 1p
6e 3t
6iez
7fe 19
7ons
6l 4o
6ons
6s
3ol b
4tin 1b
2d
3s
2e
3c 8
3r r
3s
3tzsche 49
3z
2gaud
6e 3g
6s
3el j
2que
5douil j
5s
2rvana b
2tra
5i 3
5mes
5nt
5s 4
5t 6b
2veal 13
5u 6a
1o
2ble
5s
6s 8
2ce
4s
3tuel j
5l 8
5r 23
2el b
3ud b
2ie 3z
3r
4ce 12
5i
6e b
6mes
6r r
6s
7sa 1k
8e
9nt
9s
9u c
9z
8iez
8ons
8u 19
6t
4e b
4s
3se
5ra 27
5s
5ti 2w
6t 8
3x
2m
3ad 1b
3bra o
5e
6e b
6nt
6r
7ai
7ent
6s
6u 2x
6z
5iez
6l b
6ons
5ons
3inal 55
6tion
6ux
3m 1o
3s
2n
3ne
5s
5t 14
2rd
3mal
6e 1c
6ie 42
7s 41
5n 33
5ux
4e g
3veg 15
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
4fia o
6cation
6e 6e
6i 7
6ons
4on
6n 3o
6s
3oi 19
4rie 14
3r 8
2ue 35
3il j
3nou b
3rrai h
5i
6ce 3g
7i 34
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
9u c
9z
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
2va
3emb 19
3ice b
5ia u
2yad 8
4u
5t 57
5x
3e
4e b
4r
5ent
5s
4s
1u
2age 47
3nc 1o
2clea 6i
5e 6
5iez
6n 8
6ons
5ol 8
6n b
6protei 23
6ti 2y
5us
2dite
2e 2m
2ir f
3sai 9
5nc 8
6t
3t
4s
2l
3le 1c
3s
2merai 19
6l 13
6ux
5iq 2z
6s 1x
5o
6s
6ta 1p
7e 2
7iez
7ons
5us
2pti i
2q 2z
2s
2trimen u
5tif b
7onn 3o
7v 8
1yl 1m
0oasis
1bei
4r r
4s
5sai 9
7nce
8t g
6e v
6iez
6ons
4t
3s 8
2jecta 6f
6e 2
6iez
7f b
7o h
7v 1o
6ons
4t b
2ligata 5
7i 1m
7o 5
5e
6a
7i 3
7mes
8ment
7n a
7s 4
7t m
6e b
6nt
6ons
6r 1d
6s
6z
5i 7
2sce 23
4ur
6c 4k
6e b
6ite
6s
3eda
6i 3
6mes
6nt
8e
6s 4
6t m
5e 6
5i 7
5ons
4ques
6i 2c
4rva
7i 3
7mes
7nt
7s 4
7t
8es
9u c
8i 1m
8o 5
6e 6
6i 7
6ons
4ssion
9n 3o
3olesc 3k
6t 8
3tac j
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
4rua o
6ctif b
9on
9v 8
6e 6
6i 7
6ons
2tempera o
8e n
8i 7
4na 11
5ez
5iez
6ons
6r
5ons
5tion
5u g
3ien 3s
2us
1ccase b
5ion
8n 1a
8s
3ident
8a 6j
8s
3ul 3d
4pa
6i 3
6mes
6n a
6s 4
6t
7es
7i 1m
5e 2m
5i 7
5ons
4rrence
8t g
2ean
5au 14
5idelms
6e 42
5ograp 18
5s
2tave b
5ia o
6e 6
6i 7
6n b
6ons
3obre
2ula 5
1deu c
2i 2c
2oran a
5t b
1eil
2uf
4s
3vr 17
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
8i 60
7mes
7n a
7s 4
7t m
7ux
6e
7l
8le 1c
8s
7nt
7r
8a 4q
8e 2u
8i 7
8ont
8s
7s
7use 1c
8x
7z
6i 7
6n 3p
6ons
3rai 9
5nd 8
6t g
4e 5a
4iez
5mes
5ons
5r r
5s 4
5t
4ons
1giv 3p
2re
1h
2e
1ie b
2gnon
6a 2y
6ie 19
6s
2l
2sea 1z
1le
2ive
5ra 27
5s
5tai h
6t 8
4ie c
5n 8
2ympe b
5ia 2y
6e 42
6q 2z
1mbilic
7a 3a
7s
6que 8
3re
5e b
5l j
5nt
5r 1d
5s
5t 14
5u 2x
5z
2ega
3let 14
2is
1n
2ce b
3l 8
2de
4s
2gle
5e b
5s
5t 2n
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
9n 3o
9s
6o 5
4e 5m
2iniatrames
9ssiez
9tes
8e
9e b
9r
ae 2u
ai 7
9s
9t 8
9z
8i 7
8ons
5ez
5o h
3um b
2ossum b
2portun
8e b
8iste
9t 8
8s
4sa
6i 3
6mes
6nt 13
6s 4
6t m
5e 6
5iez
6tion
an 3o
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
7t m
6e 6
6i 7
6ons
2te n
3ima
6l 55
6ux
5isa 30
7e 2j
7iez
7me
7ons
7t 8
5um b
4on
6n 3o
6s
4que
1r
2ac j
3ge 47
3l 13
3nge
6a 50
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
7e 2u
7i 1q
7ont
7s
6s
6z
5i 7
3te 12
2be b
3ita
6i 1u
6l 13
6mes
6nt
6s 4
6t m
6ux
5e n
5iez
5ons
2chest 43
4ide 8
5s
2dinai 19
6l 13
6nd b
6te 12
6ux
3onna
7i 3
7mes
7nc 1o
8t
7s 4
7t m
6e 6
6i 7
6ons
3r 8
3ure b
5i 34
2eillar 33
6e
7r b
7s
7t 14
6o h
2gandi b
5e
6a 1z
6s
5igram 26
6q 2z
6sa
8i 3
8mes
8s 4
8t
9es
aur
9ion
cn 3o
cs
7e
8e
8nt
8r 1d
8s
8z
7iez
7m 8
7ons
5sin
8a o
8e
9e b
9nt
9r
aent
9s
9z
8i 7
8ons
8s
4s 26
3e
3ie b
3ue
5il
7l 2c
7s
5s
2ient
6a
7i 3
7l 13
7mes
7nt
7s 4
7t
8es
8ion
7ux
6e 2f
6iez
6ons
6s
3ginai 19
7l
8e b
8ite
7ux
6e
7l 6g
7s
2phelin
8a u
8e b
8s
5o h
2q 2z
2teil b
3hocent 19
5dont 27
7x 3l
5gene 1r
8i 8
6on i
6raphe b
ai 4x
5ped 27
6hon 27
6te 19
1s
2ais
4t
2car b
2e
3il j
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
4u 2x
1tag 8
2e 2m
1u
2ais
2bli
5a o
5e
6e b
6nt
6r r
6s
6t 14
6u 2x
6z
5i 7
5ons
5s
2est
2f
2i
3e b
3lla o
5e
6e b
6nt
6r
7a 4q
7e v
7i 7
7ont
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
5l 75
5s
3ra
5ge
7a 1
7e b
7nt
7ons
7r 1d
7s
7u 2x
7z
6i 7
5i 3
5mes
5nce b
7i 34
6t
5s 4
5t m
4e
5cuid 3n
5e b
5mer
5nt
5pa 79
5r 1d
5s
5z
2vert
6e 1c
6s
6u 19
3ra
5g x
5i
6s
7o h
6t
5mes
5n a
5s 4
5t m
4e
5au b
5e b
5nt
5r 1d
5s
5u w
5z
4ie 44
5mes
5ons
5r r
5s 4
5t
4o e
1vai 19
3le b
2erdose
2ni b
2ul 5b
1xford b
2yg 7z
1zone g
0pacemak 2w
3ifia o
6e 6e
6i 7
6ons
6q 2z
6ste
3k
3otil j
3te b
4o j
2ddy
2f
2gaie 51
5l j
3e
4s
2ie
4men u
4n
5n 8
5s
5t
4ra 4q
5ez
5i 1q
5o 4r
4s
3lla
6g 8
6i 3
6mes
6nt
6r 64
6s
7se 1s
8iez
8o 72
6t m
5e
6e b
6nt
6r 1d
6s
6t
7a 1p
7e
8e b
8r
9ent
8s
8u c
8z
7iez
7ons
7s
7t 4o
6u 2x
6z
5iez
6ons
6s
5on 2r
6t g
3n b
3r
4e
5s
6s 8
4s
3sible 1c
3x
2kistanais
2l
3ac 8
4is
4n
5ch 8
6r 1o
5gr 1o
6u 17
5qua o
7e 6
7iez
8n b
8ons
7ons
5s
3e
4ron
4s
5tin 15
6r 8
4t
5o u
5s
5ta o
6e 6
6iez
7s 1x
6ons
5uvi 2w
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
6e 2u
6i 7
6ont
5s
5t 14
5z
4ie 46
5fi 2y
5lob 2o
5ons
5parti g
6e 2y
5sequ 2o
5ti 23
3omb 8
4ur 2y
3piez
5ons
5ta 1
6e
7nt
7r 1d
7z
6iez
6ons
2mplemousse b
bi 2w
2n
3ace 8
5ha 1p
6e 6
6i 7
6ons
6u 19
4ma b
5ericai 1y
6s
3ca
5r 14
5s
4rac 8
5eas
7ti 23
3da
5nus
5s
4ectes
5mes
6ie
6onium b
4o 19
3ie 44
4qua
7i 3
7mes
7n a
7r 33
7s 4
7t m
6e 6
6i 7
6ons
3ne
5au
7t 57
7x
5e b
5nt
5r 1d
5s
5t 1m
5z
3se
5e b
5men u
5nt
5r 1d
5s
5z
3talon
8na 2y
8s
4heo h
6r 8
4ie 19
5n b
4ograp 18
5ir 8
6s
5met 19
6i 26
5ufla 8h
8e n
8i 3i
8ons
6m b
2o 42
2pa
4s
3e
4rasse 3g
8i 34
3i
4e c
4lionac 2o
5la 5
6e 47
6ife 19
6om 8
7n
8na 4s
9e n
9i 7
9ons
8s
7ta 4s
8e 6
8iez
8ons
3ota 1p
5e n
5iez
5ons
3y
2que
5bo u
5ret 14
5s
5t
6ag 8
6eu w
6s
2r
3aba 1r
5ellum b
5ole b
7oi 2y
4cente 1r
5he 3y
6u 7k
5le u
4da o
5e 5s
5iez
6g 26
6ons
6s
7iaq 2z
8e c
5ons
6s
6x 3p
4ge b
5rap 18
6e j
4i
5s
6o 58
6s 2k
5t
6r f
4langag 8
5itterai 19
btu 19
5lax 8
6ele
9pipe 2y
9s
8i 60
8ogram 26
5ysa 1
7e 6
7ie q
7ons
4mec 27
6dic i
6s
6t 7s
5ilita 5
4ng 6h
5oia
8q 2z
8s
7d 8
6rm i
5t
4pe u
5ha o
6e
7e b
7nt
7r
8a 4q
8e 2u
8i 7
8n i
8ont
7s
7z
6iez
7mosis
7ons
6ons
6ras 1n
7en 27
6y 1r
5lu 27
4s
5cev 8
6ola 5
5ita 6i
7e 6
7iez
7ons
5ol b
5s 1t
5tat i
3c
4e
5lla
8i 1u
8mes
8nt
8r 2g
8s 4
8t m
7e 6
7i 5j
7ons
4hemin
9a o
9e 6
9i 3i
9ons
9s
4omet 19
5ura 11
7e v
7iez
8ons
8r
7ons
7r 1h
7s
7t
7u 1i
4s
3do 38
3e
4il
6le 1c
6s
4nchymat 2c
9e b
5t
6al
8e b
8ies
7ux
6e
7r i
7s
6hes 2o
6s
4r
5a 6l
5e
6nt
6rent
6s
4s
5i 8
5sa o
6e 5c
6iez
6ons
4z
3faire
6s
7ais
7iez
7ons
6t
7e 1c
7s
5ss 1t
4ois
5nd 87
6t
4um
6a o
6e 5n
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
5t m
4e
5e b
5nt
5r 1d
5s
5tai 19
7l 13
7ux
5u w
5z
4s
5et 14
5ie 42
6s
3j 8n
3ke 7t
4ing b
6son
9i 49
9s
3la
5i
6ent
6s
6t
5mes
5n a
5s 4
5t m
4e
5e b
5ment
9a 6i
9e n
9iez
9ons
5nt
5r r
5s
5u w
5z
4i 7
4oi c
5ns
5ta o
6e n
6iez
6ons
6t 8
3me
5l 27
5ntu 19
5sa h
4i
3od 3x
4i
5s
6se b
7ia 3a
8e 42
4le b
5i
6e 3h
3qua o
5e
6e b
6nt
6r 1d
6s
6t
7a 1p
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
7t 4o
6u w
6z
5i 7
5ons
3rain t
4ici 2y
3s
3t
4age
7a o
7e b
7nt
7ons
7r 1d
7s
7ur b
8s 8
8x
7z
6i 7
5ient
6s
6t
5nc 8
6t g
4e
5nai 19
7ria u
6t
5r 19
5s
5z
4i
5ai 19
6l 13
6ux
5cipa 6q
8e n
8ia 3a
9ez
9ons
8ons
6ular 6m
8e b
8ier
be 1c
bs
5e
6l
7le
9ment
6s
6z
5mes
5ons
5r r
5s
6a 1y
6s 1t
5t
6e 12
6if b
7o 38
7v 8
4on b
5us 8
6t
6z 8
4s
3u
3vena 11
6ez
6iez
7ons
7r
6ons
6u g
4ien 3s
5nmes
6rent
6s 4
6t m
5s
2s
3c i
3sa
5cail j
5d 8
5ge
7r g
7s
5i
6ent
6s
6t
5mes
5n a
5s 4
5t m
5van u
4e
5e b
5menta o
9e 2h
9ie 44
9ons
5nt
5poil 5l
7r u
5r
6a
7g 8
7i 3
7s
6ea 1z
7l j
7nt
7z
6iez
7ne
9s
9t 14
7ons
6o 4r
5s
5u w
5z
4ible
5ez
5f
6lo 19
6s
5m
5on
7na 1
8e
9e b
9l 6g
9ment
9nt
9r 1d
9s
9t 14
9z
8i 7
8ons
7s
5v 8
4oi 19
5ns
3tel
6l 1o
6s
5nag 2z
5q 2z
5ur
7ie 42
8s 1x
7s
4ich 4z
5l 4i
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
7a 1p
7e 2h
7i 7
7ons
7s
5l 8
4r
5a 4q
5e v
5i 7
5ne
7l 6g
7s
6ite
5ont
4s
3hetiq 2z
4ogen 3l
5logie
9que
5s
3iemment
5nc 8
6t 74
5z
4na 1p
5e 52
5i 7
5oi 19
6ns
4o
5ns
5s
4s
5sa o
6e 2h
6ie 44
6o h
3riarcal 13
9t b
9ux
8h 8
5ce b
6ia u
7e 42
6la h
5e b
5linea 5
6oc i
5moi 23
7ni i
5otar 33
7e b
7ique
8sme
4on
6ag 8
7l 13
7t b
7ux
6na o
7e
8e b
8nt
8r 1d
8s
9s 8
8z
7i 7
7ons
6s
6y 26
5uilla o
9e 5s
9i 7
9ons
3te
5e b
5mouil j
5nt
5r
6a 4q
6e 2u
6i 7
6n b
6ont
5s
5z
4iez
5nsonag 8
4ons
3ura 1p
5e 6
5iez
6n b
6ons
5o h
2ulet 14
4ie 42
5n 15
4ownia b
3me
5e b
5l j
5nt
5r 1d
5s
5z
3pier 8
6t 14
3s 5g
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
9er 27
8s
2yai
5ent
5s
5t
4n a
3e 2f
3ons
3s
4age
7r g
7s
5n
6na u
7e 3g
6s
1eage
5e 3h
5s
3u
4x
2che
5e b
5nt
5r
6a 4q
6ent
7s 1r
7z
6i 1q
6ont
6s
5s
5t 14
5ur b
6s 8
6x
5z
2dala o
5e 59
5ie 46
6ons
5o
6ns
6s
3est 19
3iatr 3l
4cella 5
8e b
5ula 5
7e g
6r 8
3ophil 3l
2ga 1r
3r 8
2igna 1p
5e 2f
5ie 46
6mes
6ons
6rent
6s 4
6t
5oi 3h
6ns
5ures
3na 8h
4d 71
4e 6
4s
4t
5e b
5r 8
5s
5ura o
7e 6
7i 7
7l 8n
7ons
2kin
5e g
5ois
5s
2ler
5a 4q
5e 2u
5iez
6n
7ag 8
7e b
7s
6ons
5ont
3le
5s
5t
6a 1p
6e
7e b
7r
8ent
8i 8
7s
7u w
7z
6ier
9e b
9i 23
9s
8z
6ons
6s
6t 4o
4iculag 8
9i 19
8e
9e b
9s
9u 2x
3ota
6g 8
6i 3
6mes
6nt
6ri b
6s 4
6t m
5e 2f
5iez
5o 38
4u 1r
3uch 5v
2nal
5e b
5i 5r
5ties
6y b
3ch 2d
3d
4ag 8
5is
7o h
6t
5n a
5rd b
4e
5loq 2z
5nt
7if b
5r 27
5s
5z
4r f
4u
5e b
5la 6i
6e
7nt
7r 1d
7s
7t 14
7z
6i 7
6ons
5s
3etra 6q
6e 6
6i 7
6omet 19
7ns
3ib j
4ch 8
5ille g
8in 8
9um b
4nsula 5
8e b
4s
4tence
9r 27
8i 2w
7t
8e b
8iai 19
al 13
aux
8s
3ny
3omb 19
3sa
5i
6ent
6s
6t
5mes
5n a
5s 4
5t m
4e
5e b
5nt
5r
6a
7i
8ent
8s
8t
7s
6e 2u
6i 7
6ont
5s
5u w
5z
4iez
5f b
5on
7na
9i 1u
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
6or 2y
6ri 23
5dacty j
6ecago 23
5ed 19
5gon 3p
5mer 8
7t 19
5n 8
5pol b
5rch 27
5teuq 2z
6hl 1m
6o 26
4e
5co 14
5decago 23
5s
4hiobarbital b
5od 8
6tal b
3urie
2pe
4r 8
3in
5ie 19
5s
4tes
3permin u
3si 23
2quenau 33
6o u
2rce
5e b
5nt
5pt
7e 12
7if b
8on
8v 8
7ric 8
7s
5r
6a 4q
6ent
7t 14
7z
6i 7
6ont
5s
5u w
5va 11
6ez
6i 7
6oir
7ns
6r 1h
5z
4ha o
5e
6e b
6nt
6r
7a 4q
7e 2u
7i 7
7on
9n 8
9t
6s
6u w
6z
5iez
6ons
6s
5lora 14
5man
6en
5o e
4ois
6t
6ve 1s
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
4a 1k
4e v
4i 4p
4ons
4ra 4q
5e
6a 1z
6z
5iez
6ons
6x
5o 4r
4s
4u
5e b
5r 17
5s
3e
4s
3fectif b
8o 2b
8v 8
4id 3l
4oli 2o
5ra 4s
6e 5d
6i 7
6manc 8
9t g
6ons
4usa o
6e 6
6iez
7on
6ons
3i
4l
5l 2c
5s
4ma o
5e
6e b
6nt
6r 1d
6s
6t 19
6z
5i 7
5ons
4od 8
5s 14
4patetic 15
5et 27
5herie b
9que
6ra 8o
5l 8
5te 19
4r r
3le
5c 18
5e b
5nt
5r 1d
5s
5z
3mafros u
5lloy b
5nence
8t 2v
6gana 14
4eabi 6o
5t
6s
6ta 11
7e v
7iez
7ons
7r f
4ie 42
5mes
5rent
5s
6se 1s
7iez
8f b
8on
ana 5
8v 8
5t
3pendicula 5
5tr 1o
6ua o
7e 8i
7iez
8ons
8te
7ons
4lex 8
3quisite 12
9io 2b
3ron b
5que u
4uc 18
5que b
7i 34
3se
5cuta o
8e 2
8iez
9on
8ons
8ric 8
5l b
5s
5vera
9i 3
9mes
9nce
at g
9s 4
9t m
8e n
8i 7
4ica 5
6o u
5en 23
5f 4h
5l
6la 50
7e
8e b
8nt
8r
9a 4q
9e v
9i 7
9ont
8s
8z
7i 7
7ons
6s
5sta 1
7e
8nt
8r 1d
8z
7iez
7ons
4onnag 8
8lis 1x
at 8
7e
8l
9le 1c
9s
8s
7i 7b
4pecti 3c
5icace b
9ite
4uad 1o
6sif b
8on
8v 8
5lfa 14
7ur 2o
3te b
4in 3k
4uis
7ane b
9i 2w
5rba
8i 3
8mes
8n a
8s 4
8t
9es
9i 1m
7e 6
7i 7
7ons
3venc 18
5rs
7e b
7ion
6ti
8e b
8mes
8r r
8s
9sa 11
ae 5a
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
4r 1d
4ta b
5t 8
3os
3simiste
3te 5c
4ici 2y
5ez
5f 7h
2tale b
5oi 2y
4rad 5o
5d 5l
4s
5e b
5s 1t
3e
4r 1d
4s
3it
5e
6s
7s 8
5ion
8n 5b
5o 5
5s
3rarqu 84
4e
5e b
5l b
5s
5u 2x
4i
5e b
5f 8g
5mes
5n b
5r r
5s
6sag 8
8i 9
8nt
7e 5a
7iez
7ons
5t
4ochim 27
5dolla c
5ga j
5le
7s
7t 14
7u 1r
6ie 3h
7fe 19
6ochim 27
2u
3pla 50
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
7e 2u
7i 7
7ont
6s
6z
5ie 46
6ons
5ons
3r
4e 37
4s
3t
3vent
3x
1haramin 2c
5on
7i 49
7s
4e b
4maceutiq 2z
7ie
9n 25
9s
7odynam 27
8gnos 27
8pe 8
3se
5met 19
5s
2enic 15
5que 8
5x
4obarbital b
5l b
5men 3p
5typ 8
2ilanthrop 3l
5tel 27
4ippi 1y
5sti h
4o
5dendr 1m
5s
6opha
ai 3
al 8
ames
ant
as 4
at m
9e n
9i 1q
9ons
2ob 27
3enix
3q 2z
3spha 7k
6e 23
6olipi 2y
7ra o
8e
9e b
9nt
9r 1d
9s
ac 3k
9z
8i 7
8ons
3to
5calq 2z
6ellu j
6him 27
6omposeu 1r
7nductte 12
dric 8
7pi 4z
5elasticimetr 27
5gen 3l
6rammetr 27
8phe b
aia o
be 6
bi 7
bons
bque
8veu w
9u 19
5ly 1r
5mat 1m
6etr 3l
6ontag 8
5n b
5pho 19
6i j
5s
6phe 19
6ta u
7y j
6ynthe 1r
5theq 2z
6yp 3l
2ras 1n
2ylla 2y
5i 8
5oxera b
9e g
9i 49
3sic 15
5ocrat 3l
6gnomon 27
6nom 27
5que 1c
1i
2anissimo
6te
4o
5for 14
5s
5t 57
3u 6y
2c
3ard
6a h
6e b
6s
5el b
6sq 2z
4s
3colo b
3henet 14
5t b
3kpocke u
3ola o
5e 2f
5i 7
5o
6ns
6s
3s
2e
3ce
5s
5t 14
3d
4estal
8ux
4s
3ge
5a 1p
5e b
5nt
5ons
5r 1d
5s
5u c
5z
3rra
6i
7l j
7s
7t
6mes
6nt
6s 4
6t m
5e
6e b
6nt
6r
7a 4q
7e 2u
7ies
9z
8ons
7ont
6s
6u 2x
6z
5ie 46
6ons
5ons
6t b
3te 6
4iez
5n
6a 1
6e 6
6i 7
6ons
6s
4r 8
3u
4v 19
4x
2f
2ge
4on
6na 1
7e 53
7ie 46
8ons
7ons
6s
4r 1d
4s
4z
2le
4s
3ie 46
3la
5g 8
5i 3
5mes
5nt
5r 33
5s 4
5t m
4e 5t
3ota 1p
5e 6
5iez
6n b
6s
5ons
3ula 5
5e b
5i 2w
2men 2t
2n
3ce
5a 1z
5e b
5li 2w
5nt
5r 1d
5s
5t 14
5z
3goui h
3s
3te 6
2oc 7p
3n
4na o
5e n
5i 3i
5ons
4s
2pe
4a 1z
4let 2n
5i 23
4r
5a
6d 8
6i 3
6s
5e 2u
5ie q
6n 8
6ons
5onal b
7t
4s
3i
2qua 4s
4e
5e b
5nt
5r 1d
5s
5t
6a 1p
6e 3t
6iez
6ons
6s
6t 4o
5ur b
6s 8
6x
5z
4r 8
2rata 1p
5e
6nt
6r 5e
6s
6z
5iez
5ons
3e b
2s
3cico j
6ulte 12
9ric 8
9u 19
5for 26
5n 8
5vo 19
3se
5e b
5nli u
6t
5r 1d
5s
5t 14
5ur b
6s 8
6x
5z
3te 2
4ole
7s
7t b
5n 2r
5u b
2te 47
3i 8
3oyab j
3toresq 2z
5sporum b
2zza b
4eria b
1laca
5g 8
5i 3
5mes
5nt
5r 64
5s 4
5t m
4e
5bo b
5e b
5ment
5nt
7a
8i 19
8s
5r 1d
5s
5t 2n
5u w
5z
3fond b
6na 1p
7e 2
7ie 46
8ons
7ons
3ge b
4ia
6i 1u
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
5e 2f
5i 7
5oir 27
6ns
6y 2w
5s
4e b
4gna 1k
6e v
6i 4p
6ons
4na o
5d 71
5e 6
5i 7
5ons
5s
5t
6e b
6i 3c
6s
4r f
4s
5ai 9
6mment
6nci 2w
7t
8a o
8e 2h
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
4cha o
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
9t m
8e
9e b
9nt
9r 1d
9s
7nt
7r
8a 4q
8e 2u
8i 7
8ont
8s
7s
7t 14
7z
6i 7
6ons
5t 1m
4e
5e b
5nt
5r 1d
5s
5tai 19
7rium b
6e b
5u w
5z 13
4iez
5fia o
7cation
7e
8nt
8r 1d
8z
7i 7
7ons
5metr 3l
5ons
5sphe 19
4ning b
4q 4w
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
7i 1m
5e 2f
5iez
6gra 2y
5oi c
6n b
5s
5ul 8
6r 2c
3qua 1p
5e
6e b
6mine b
9i 2w
6nt
6r 1d
6s
6t 14
6u w
6z
5i 7
5ons
3sma
6ge 23
6s
5i 7b
5ocy 14
6de b
7ium b
6ly 1r
4te b
5ic
7ag 8
7i 49
7s
6e b
6f 8g
6gel b
6qu 75
6sol b
5r 6h
3t
4e
5a 1z
5e b
5lag 8
5resq 2z
5s
4ie 19
5na 1p
6e 6
6i 5j
6ons
5tu 2y
4onic 15
7que
4ra 1p
5e
6e b
6nt
6r 5e
6s
6u 2x
6z
5i 3i
5ons
4s
3usible
2ein
5e 1c
5s
3ur
5a
6g 8
6i 3
6l 13
6mes
6n a
6r 33
6s 4
6t m
6ux
5e
6e b
6nt
6r 1d
6s
7i 8
6u w
6z
5i 7
5nicha o
9e
ant
ar 5e
as
au w
az
9i 7
9ons
5obranc 18
6dyn 27
6ns
6pneumon 27
6t 8
5s
4t
5re 3g
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
3e 2f
3s
2omb
5a
6ge b
7i 23
6i 3
6mes
6nt
6s 4
6t m
5e
6e b
6nt
6r
7a 4q
7e 2u
7ie
9z
8ons
7ont
6s
6u c
6z
5ier
8es
8s
7z
6fe 19
6ons
5o e
5s
5u 19
3nge
6a 1
6e b
6nt
6oi c
7n b
6r 1d
6s
6u w
6z
5i 7
3uc b
2u
3i 8
3me
5a 1z
5e b
5nt
5r 1d
5s
5t
6e g
6is
6s
5ur b
6s 8
6x
5z
3part
3riannu 3o
5cellula 5
5disciplina 5
5el
5later i
5nation i
5val 3k
6oq 2z
3s
4ieurs
3ton
6ie 42
7ge 23
7um b
6s
5t
1neu
4matopho 19
5o
6coq 2z
6n 27
6s
6thorax
4s
1oche
5e b
5nt
5r 1d
5s
5te 8
6t 8
5u 1r
5z
2dium b
2ele 6
3m 8
3s 27
3te
5rea 1z
5s
6s 8
4ique
5s 1x
2gno h
2ids
3gnai 9
6n a
6r 64
5e
6e b
6nt
6s
6t b
6z
5i 4p
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
6t m
6ux
5e
6a 1z
6e b
6nt
6r 1d
6s
6u w
6z
5iez
6lla 1p
8e 35
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
7t 5g
7x
5s
4o 5p
3s
4o h
4sa 8h
5e 35
5iez
5on
7ner 27
9u 2x
8i 34
7s
3trail b
5ina 5
7e b
7ie 19
3vra 50
5e 6
5i 3i
5on b
6t g
2k 2w
2lai 19
3e
4marq 2z
5iqua o
8e
9nt
9r 1d
9z
8i 7
8ons
3i
4ca o
5e
6e b
6man
7en
6nt
6r 1d
6s
6z
5hinel j
5i 3i
5ons
4e b
4ment
6s
4o b
4s
5sag 8
7i 9
7nt
6e 5a
6iez
6oi 3h
7n
8na o
9e
ant
ar 5e
as
az
9i 7
9ons
8s
4t
5es 1r
5icar 33
7i 49
6qu 1e
6s 1x
3le h
4ua 1
5e 2f
5i 7
5ons
5tion
3o
4nais
8e
5ium b
2mma
5d 1o
5i 3
5mes
5nt
5rd b
5s 4
5t m
4e
5a 1z
5l 5q
5nt
5r
6a 6l
6ent
7rent
5s
5te g
6t 8
5z
3pe
5e b
5i 49
5nt
5r 1d
5s
5t 14
5ur b
6s 8
6x
5z
4ie 44
5l 8
5ons
4o 38
2nctio 2b
5ua
7i 3
7lite
7mes
7nt
7s 4
7t m
6e 8i
6i 7
6ons
3dr f
4u g
3ey b
3t
4a 1p
4e 4c
4on
6ni 2w
6s
4s
2p
3e
3ote b
5i h
3ulace b
7i 34
6g 8
6i 19
6r 6m
6ti 1m
5eum b
7s 8
7x
5o b
2rc
4elaine b
9i 34
6e u
4hais 1m
5e
6r
7e b
7i 8
7s
6s
4s
3e 47
3no
5graphe b
aie
5s
3ridg 8
3t
4a
5b j
5g 8
5i
6ent
6l b
6s
6t
5mes
5nc 8
6t g
5s 4
5t m
4e
5e b
5faix
6euil j
5mantea 1z
6i 23
5nt
5r 5e
5s
5u w
5z
4ie 44
5ll 1m
5on
7na 5
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
8ura o
ae
be b
bnt
br
ca 6l
cent
drent
bs
bz
ai 7
aons
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
4r 1d
4s
4u w
4z
3itif b
6o 38
6ve 1c
5on
7ium b
7s
5r 1m
3sed 2d
5sse 12
7if b
8on
an 3o
as
8v 8
7o 5
4ibili 14
6l 8
3ta
5g 8
5i 3
5l 13
5mes
5nt
5s 4
5t m
5ux
4e
5e b
5nt
5r
6a 4q
6e 2u
6ieu 3h
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
5r 3p
2t
3able
4ge
6r g
6s
4ssa o
6e 2
6iez
7um
6ons
3e
4a 1z
4nc 2o
5ta u
6ia 6o
7el
9le 1c
9s
7l j
7omet 19
4ri 8
5n 8
4s
3in
5a o
5e n
5i 3i
5ons
5s
4o h
3s
2u
3ah
3bel j
3ce
5s
5ttes
3dra 1p
5e
6e b
6nt
6r 5e
6s
6t 14
6u 2x
6z
5i 3i
5oi 4o
6ns
6ya o
7e
8r
9ent
8z
7i 7
7ons
3f
4fa o
5e n
5ias 1r
6ez
6ons
5ons
3illard b
6e
7r 27
7s
7u 2x
6o u
3laill 2w
6n g
5r 2y
4e
5s
5t 2n
4p 8
4s
3m 1m
3pe g
3r
4bo 5
4cea 1z
6ntag 8
5ha 79
4parlers
5i 2w
5oin u
5ra o
6e 6
6iez
7n 23
7ons
6ons
4quoi
4ra
6i
7ent
7s
7t
6s
5ez
5i
6d 27
6e q
6mes
6ons
6r r
6s
7sag 8
9i 9
9n a
8e v
8iez
8o e
6t
7u 19
5o 4r
4suis
7t 13
7va 1k
8e
9nt
9s
9u c
9z
8i
9e q
9mes
9ons
9rent
9s 4
9t
8ons
8r f
4tant
5o 12
4voi
7e 1s
7r
8a 4q
8ez
8i 7
8o 4r
7s
7t
6ya 11
7eur
8z
7i 7
7ons
5u 1i
3ssa
6g 8
6h b
6i 3
6mes
6nt
6s 4
6t m
5e
6e b
6nt
6r 1d
6s
6t 14
6u c
6z
5ier
8e 47
8s
7z
6f b
6n
7e b
7ie 19
7s
6v 8
5o e
3tre
6l j
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
5ial b
6e b
3tic 15
5qua 1
7e p
7i 7
7ons
2e
3alable
5pi 1y
4vis
7a 30
7e 2j
7iez
7ons
3cai 19
5mbr 15
5r 2g
5ution
an 5v
as
4eda o
6e
7e b
7mment
7n a
7r 1d
7s
7z
6i 7
6ons
5in 14
5pte
8s
8u c
7ora u
7ric 8
4ha
6i 3
6mb 19
7es
6nt
6s 4
6t m
6uff 36
5e 2f
5i 7
5ons
4ieuse 1c
7x
5pic 8
7ta
9i 3
9mes
ament
9nt
9s 4
9t
aes
aion
8e 16
8iez
8ons
6ut
8a 5
8s
5s
6a 30
6e
7ment
7r 1d
7s
7z
6iez
7o h
6ons
5te 8
4oc 8
5lomb 15
5mp 3d
5ncu g
6is 4m
6trai 21
5rdi i
3date 12
4ecesse 12
6oup 2o
5fin z
5st 6p
5term 6p
4ican u
7t b
6ti 1m
5ger 2o
5mes
5q 4t
5ra 4q
6e
7nt
7z
6i 7
6o 4r
5s
6ais
6iez
6ons
6po 6t
6s 1t
5t b
3fector i
7u 19
5ra
7ble
7i 3
7mes
7nt
7s 4
7t m
6e
7e b
7nc 8
8t
7r 1d
7s
7z
6i 7
6ons
5t b
3histoi 19
8rie 42
aque
3judice b
8i 17
5g x
3le
5gs
5s
5va o
6e
7e b
7men u
7nt
7r 1d
7s
7z
6i 7
6ons
4imina 5
3mature
9e b
9ment
9s
4edita 1v
8e 16
8iez
8ons
5nstru 3o
4ices
5er
7e 1c
7s
5lita 5
5s 1r
4ola 5
5nition
8o 5
6t 19
3naient
6s
6t
5n a
5t i
4d
5ra
7i
8ent
8s
8t
7s
6e
7z
6i 7
6o 4r
5s
4eu c
5z
4i 7
4ne 1s
4om
6m 1o
6s
5ns
3occupa
9i 3
9mes
9n a
9s 4
9t
aes
ai 1m
8e 6
8i 7
8ons
3paie 51
5ra
7i
8ent
8s
8t
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
5y 1o
4onder 3n
5sa o
6e 16
6iez
7ti 3c
6ons
3s
4ag x
5la 5
4ci 3k
5ola 5
5ripte 12
9ion
9ric 8
7r f
7s
7t b
7v 6c
4electe 12
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
9i 1m
9rice
7e p
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
4ida o
6e
7e b
7nce
8t
9e b
9iel
cl 8
9s
7r 1d
7s
7z
6ial
8ux
7ez
7ons
7um b
6ons
4omptif b
9on
9v 8
8u 2c
4que
4sa 4s
5e
6e b
6ns
7t
8a 11
8e v
8i
9e q
9men u
bs
9r r
9s 4
9t
8ons
6r 1d
6s
6u w
6z
5ie 46
6ng b
6o h
5o e
5ura 1p
7e 2f
7i 5j
7ons
4tan u
6ta 5
7ion
5e
6s
7s 8
5ige b
7i 2c
6ssimo
5o
4um 1o
5ppo 6t
5r 1o
3t
4e
5e b
5nd
7a 1k
7e v
7i 4p
7ons
7r f
7s
7u
8e b
8ment
8s
6t
7ai 23
7iar 33
8e 37
8on
5r
6a 4q
6e 2u
6iez
7ons
7t b
6ont
5s
5u w
5x 3d
5z
4re
6s
7s 8
4s
3uv 8
3vena 1k
6ez
6iez
7ons
7r
6ons
6tif b
8on
8v 8
7orium b
6u g
5rb 8
4ien 3s
5mes
5nmes
6rent
6s 4
6t m
5rent
5s
6ible
7on
9n 3o
9s
6s 1t
5t
4oie 1s
6r
7a 4q
7ez
7i 7
7o 4r
6s
6t
5t
6a 3a
6e b
6s
5ya 1k
6ez
6i 7
6ons
4u g
2iai 3
4n a
3e
4nt
4r
5a 4q
5e v
5i 7
5ont
4s
4z
3ma
5g 8
5i 1u
5mes
5nt
5r 2g
5s 4
5t
6e b
6i 3p
6s
5u 14
4e
5e b
5nt
5r 1d
5s
6auti 34
5u c
5ve 19
5z
4idi b
5ez
5ons
5pa 19
6ila 5
8e b
5ti 3c
4o
5genitu 19
5ns
5rdi i
3nce
6ps
6s
7s 8
5ie 3h
6pal
9a u
9e 1c
8t b
8ut 8
9x
7e b
4tani 34
5emps
3ons
4ra u
5i
6ta 5
7e b
3s
4e 2f
4on
6ni 34
6s
3t m
3ve 6
4iez
5lege b
8i 1o
5ons
3x
2o
3babili 14
6le
8ment
5n a
5tion
6o 5
4lematique
7e b
3ceda o
6e n
6i 7
6ons
6ure b
8i 34
5s
6ionne
6se 12
7if b
8on
ana 6i
be
cl 6g
cnt
cr 1d
cs
cz
bi 7
bons
8v 8
7us
4hain
8e 1c
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
7r
8a 6l
8ent
9rent
7s
7u c
7z
6i 7
6ons
3dige b
6i 2c
6u 1o
4ucte 12
7if b
8on
8v 8
7ric 8
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
4a 68
4er 4y
5s
6sa o
7e 2
7iez
8on
analisme
bel
dle 1c
ds
7ons
8ral 13
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
7t m
6e
7nt
7r
8a 4q
8e 2u
8i 7
8ol 8
9nt
7s
7u w
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
3genitu 19
5stero 23
4ramma 1v
8e 2f
8i 7
8ons
5es
7sa o
8e n
8iez
9f b
9on
9ste
9ve 1c
8ons
3hiba o
6e 6
6iez
7ons
7tif b
9on
9v 8
6ons
3i 8
3jecte 12
7il 8
8o h
7u 19
5t
6a o
6e
7e b
7r
8ent
7s
7u c
7z
6iez
6ons
6s
6t 4o
3lo
5n 5w
5s
3mena 50
6e 2f
6i 7
6o e
5s 1r
5t
6hee 42
8um b
6s
6ta 11
7e 5a
7iez
7ons
7r f
5us
6t
6ve 1s
4imes
5rent
5s
6e
6s 1t
5t
4o
5nto 5
5s
5te 12
6ion
9n 3o
9s
6ric 8
5uva 11
7ez
7i 7
7oir
8ns
7r 1h
4u
5l 89
5mes
5rent
5s 4
5t m
3nom
6in i
6s
5nca o
7e 6
7iation
8ez
8ons
7ons
6s
5stic b
8qua o
aee b
bnt
br 1d
bu w
bz
ai 7
aons
3pagan 2y
7tion
6e 4d
6i 7
6u j
5ne b
6i 2w
5roxyt 1m
4harmac 15
6s 8
5ete
8s
9s 8
7ie b
8s 1x
5ylax 27
4ic 8
5tiato 5
4olis
5rtionn 1a
as
5s
6a o
6e 6
6iez
7tion
bn 3o
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
7u 19
5ieta 5
8e b
6o
7cepti 3c
7s
4ulsa o
7e 2
7iez
8f b
8on
8v 8
7ons
3s
4pect
8a o
8e 2
8iez
9f b
9v 8
8ons
8ric 8
8s
8us
6ra o
7e n
7iez
8ons
8te
4taglandi 23
6t 8
5er 68
5he 1r
5itua o
8e 6
8i 7
8ons
8tion
5r 2o
5y j
3te
5a 1r
5cte 12
7i 1m
7ora u
7ric 8
5e b
5g x
5id 8
6for 26
6n 8
5l 8
5oly 1r
5randr 27
5s
6ta
8i 3
8mes
8n a
8s 4
8t
9a 5
9es
9i 1m
7e n
7iez
7ons
5t b
4hal j
5e 1r
5orax
5rombi 23
4ococcus
7la 5
8e b
5gi 23
6yn 27
5histo 5
5n b
5plas 26
6te 19
5typag 8
8e b
5xy 2y
5zoa 5
3ue
5s
6s 8
4v 1o
3vedite 12
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
7ia 6j
4idence
5en 3s
5g 7a
5n
6ce b
7ial
aa u
ae b
9ux
6mes
6rent
6s 4
6t m
5se 12
6ionn 3o
9s
6oire 1c
7ra u
5tami 23
4o
5can a
7tion
5q 4w
5s
3xima 3a
6ite
2ude
5mment
5nc 8
6t g
5r 27
5s
3ne
5a 1z
5la 27
6e 8
6le b
7i 2w
5s
1seudo
6membrane 47
6ny 26
6po 2y
2ychanalysa o
be 6
biez
bons
bt 8
5e b
5iatre b
9ie b
aq 2z
as 1x
6q 2z
5ochirurg 27
6dra 26
6logie
aque 1c
9ue
6metr 27
7ote 12
9ric 8
6pat 18
7edagog 27
7omp 8
6rigi 2y
6se
7oci i
6technic 15
7ique
1u
2ait
3nt
5e
6s
6u c
5s
2b
3ere b
5ta 5
6e b
3lia o
5c
6ai h
7ti 1m
6ita 5
8e b
6s
5e 6
5i 7
5ons
5postag 8
5que 1c
3s
2ce
4a 1z
4s
2dding b
3e 12
2e
3nt
3r
4icultric 8
9u 19
5ez
5l g
5ons
3s
2is
4e 5m
4que
4samment
6nc 8
7t g
5e 1s
5i 7
3ts
2ll
4s
3mona 5
3siez
5on
7n 3o
7s
3verin b
7sa 30
8e
9r 1d
9u c
9z
8iez
8ons
6ul 3k
2naisa 30
6e
7r 2s
7s
7z
6iez
6ons
3ch
5e 12
5s
3i
4e b
4r r
4s s
4t
5if b
6o h
6v 8
3k b
2pilla 5
6e b
2r
3e
4e b
4ment
4s
4t 8
3gato 5
4e
5a o
5e b
5nt
5o e
5r 1d
5s
5u c
5z
3ifia o
6cation
9o 5
6e 6d
6i 7
6ons
3s
2s
2t
3ai h
3e b
3ois
2zz j
1yjama b
2ramida 6f
7e 6
7iez
8o h
7ons
3oma 23
5etr 3l
0quadragena 5
8sim 3p
6ngl 8
8ula 5
7t b
6tu 19
5et 14
5iceps
7hrom 27
6enn i
6fi 2y
6g 8
6late 19
7la 1p
8e 6
8iez
9o h
8ons
6mote 12
6parti g
7hon 27
6reacte 12
8m 8
6syllab 8
5uma 23
6pe 2y
7la o
8e
9e b
9nt
9r 1d
9s
9x
9z
8i 7
8ons
3i b
3lifia 1
7cati 1m
7e
8e
8nt
8r 1d
8s
8z
7i 7
7ons
5t 8
3nd
4t
5a
5ie 26
6f 4v
6t 8
5um
3rantai 23
7e
7ie 26
4t
5a
6g x
6i 3
6mes
6ni 2w
7t
6s 4
6t m
6u u
5e
6e b
6ni 2w
7t
6r
7a 4q
7e 2u
7i 7
7on
9t
6s
6t 14
6z
5idi b
6e 46
6l 8
5o
6ns
5s
5z
6e 37
6ife 19
3si
5ment
6odo b
5s
3torze
7ie 26
4rai h
5e
5ie 26
6lli 1m
4uo c
2e
3becois
3l
4conq 2z
4l 8
4que
7fois
7s
4s
3rell 4z
3ste 12
5ion
8na 6i
9e 2f
9i 7
9ons
8s
5u 19
3te 2f
3ue b
2i
3che b
5ua b
4onque
3lle
6s
6u w
5i 2w
5o h
3ncailler 27
9i 34
5onc 8
4zai 23
5e
5ie 26
3tta
6i 3
6mes
6nc 4x
7t
6s 4
6t m
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
5en u
0ra
2bais 22
4t
5s
5tag 8
7i 9
7n a
6e 5a
6i d
6ons
6r f
6u g
3bi
5n
6a u
6s
5s
2cail j
3commod 1j
6pag 68
5r 64
5urc 4k
6tr 1o
7u k
4roc
7h 1j
7s
3e
4s
3ha u
4e 3d
3ia 3a
4na
6g 8
6i 3
6l
6mes
6nt
6s 4
6t m
6ux
5e 6
5ien 25
7z
6ons
5ons
4sme
5t 8
3ket
6s
6ter b
8u w
3le 52
4u 19
3onta
7i 3
7mes
7nt
7r b
7s 4
7t m
6e 2f
6iez
6ons
2dar b
3e
4a 1z
3ia
5i 1u
5l 13
5mes
5n
6c 8
6s
6t
5s 4
5t
6es
7ur
6i 1m
5ux
4cal
7e 1c
7i 60
6n a
6ux
5el j
5ula 5
4e 35
4n
5a o
5e 2h
5i 7
5ons
5s
4o
5actif b
9ve b
aite
6ltimet 19
6stronom 3l
5balisa
bg 8
bi b
bmes
bs 4
bt m
ae 2j
aiez
aons
5carbo 23
7sset 14
6obal u
7mpas
7nducte 12
5diagnostic b
7ffu 29
5graphi 4x
6uid 36
5logie
6y 1r
5met 19
5navigan u
6s
5pha 19
7on 27
5reportag 8
be c
5s
6co 3m
6ondag 8
9e b
5telegraphi 4x
9phon 3l
9scop 8
4s
2fa j
3fina 1p
6e 5n
6i 7
6ons
4o 4i
4u 2t
3io u
3l 1o
3raich z
2ge
3ot 74
4ugnas 1r
5t 78
2id
4e
5r b
5s
5u c
4s
3e 3z
3l
4s
3na o
4e
5e b
5nt
5r 1d
5s
5t 2q
5z
3si 1y
4on
6na
8b j
8i 3
8mes
8nt
8s 4
8t m
7e 1f
7i 7
7ons
6s
2ja
3eun z
3ou 2t
2le
4nt
6i
7e b
7mes
7r r
7s
8sa 11
9e
ant
as
au c
az
9iez
9ons
7t
4r 1d
3li 1e
4on 5w
4u k
2ma
4s
5sa 1p
6e 52
6iez
7s
6ons
5tiqua o
9ee b
ant
ar
bent
az
9i 7
9ons
3bar 2y
4o 12
3e
4na o
5d 4z
5e 6
5i 7
5ons
5t
4r
5a 4q
5ea 1z
6nt
6z
5i 7
5ont
6t b
4s
3ona 1p
5e 2
5i 7
5ons
5s
3pa 1
4e
5a 1z
5nt
5r 1d
5s
5z
2ncard 5l
6t b
4h
5e
6r b
6s
5s
4oe 12
5n 2r
4une b
6i 34
3dom 2g
5nn 4z
3g
4e
5a o
5e b
5ment
5nt
5ons
5r 1d
5s
5z
4s
3i
4m 1o
2pide 1c
5ite
3pel
6a o
6e 3t
6i 7
6l 4o
6ons
6s
4liqua o
8e
9nt
9r 1d
9z
8i 7
8ons
4ointis
5rt 3v
4rena 11
7d
8e 1s
8r f
8s
7ez
7i 7
7ons
6t 31
5imes
6rent
6s 4
6t
5ocha 1
8e p
8i 7
8ons
6pr 3x
6vis 6r
2que 5m
2re
4ment
4s
5c 3k
2s
3ag 8
3e 52
3o e
3sembla o
8e 1f
8i 7
8ons
5oir
5r 7z
5ya 11
6e v
6i 7
6ons
4u 7y
2t
3e
4e b
4r 1d
4s
4z
3io
5cina o
8e 5s
8i 7
8ons
5n
6al
8i 60
7ux
6na 6i
7e 8i
7i 7
7ons
6s
5s
4ssa 1p
6e 6
6iez
6oi 19
7ns
3o h
3s
3trap 36
2vag 39
3e
4nala b
5el j
3i
4e
5r g
5s
4n 5l
4oli b
4r r
4s
5a 30
5e 2j
5iez
5ons
5sa 1k
6e 5a
6iez
6ons
4t
5ailla o
9e 1w
9i 7
9ons
4va 1p
5e
6e b
6nt
6r
7a 6l
7ent
8rent
6s
6z
5i 7
5ons
3oir
2ye
4r
5a 4q
5e v
5i 7
5ont
3on
5na 4s
6e p
6i 7
6ons
5s
3u 19
1e
2a
3cte 12
5if b
6on
8na 5
9e 3j
8s
6v 1o
5ric 8
5u 7e
3g 1g
3l
4ig 68
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
7r 1d
7s
7z
6iez
6me
6ons
6t 8
5t 8
3nim 1l
3pparais s
9t
ar f
7u 1i
5rena 11
8d
9r f
9s
8ez
8i 7
8ne 1s
8ons
6imes
7rent
7s 4
7t
6ovis 6r
2bec b
4lla o
6e 6
6iez
7o h
6ons
3ond
6i
7mes
7r r
7s 5k
7t
6s
4r 64
4uc 3b
5rs
5ta o
6e 5t
6iez
6on 67
3ut 78
2cala o
5cif 4v
7tr 3n
6u 4i
5e 6
5i 7
5ons
3emment
4ns 1n
5t
6e b
6r 1o
6s
4pa 1p
5e 6
5iez
6ons
6s 1r
5ons
5tac j
6e 12
6if b
7on
9na 6i
ae 6
aiez
bons
bste
aons
9s
7v 8
6ric 8
4s
5sif b
7on
7v 8
4t 14
4va 11
5eu w
6z
5i 7
5oir
6ns
5r 1h
3hampi
8e b
8mes
8r r
8s
9sag 8
bi 9
bnt
ae v
aiez
aons
8t
5ng x
6t 31
5pa 1p
6e 6
6i 7
6ons
6p 17
5r 5w
5s 29
5ud b
6ffa 4s
8e 1w
8i 7
8ons
6s 29
4e
5r 77
5s
4u 5p
3if
5a 3a
5s
4pienda 5
8t b
5ro 4a
4t
5a
6i 3
6l b
6mes
6n a
6s 4
6t m
5e 16
5iez
5ons
5s
3lam 4j
5s 29
3oif 7v
5n b
5s
5t
5ve 1s
4la o
5e 6
5i 7
5la 1p
6e 4c
6i 7
6ons
5ons
6r 1o
5ta 1
6e 2
6iez
6ons
4mb 6p
5mand 4j
6en 7f
5parais s
at
br f
8u 1i
6en 29
6i 4i
6o 6t
6t 31
4ncili 1l
5dam 68
6ui 7l
5fort 78
5ge 4i
5nais
9sai 9
bnce
ct g
ae v
aiez
aons
8t
9r f
6ec 3d
6u 1i
5quera 1k
9ez
9iez
aons
ar
9r 1h
9u g
8t 8
7iere 1s
as
at
8mes
8rent
8s 4
8t
5sid 7h
6oli 4n
6titua 1
ae 6
ai 7
aons
ation
7ruction
9i 7l
5ventionn 3o
7r 3e
4rd
6a 1p
6e 6
6i 7
6ma h
7en
6ons
6s
5ri 5w
5s
4ucha o
7e
8e b
8nt
8r
9a 6l
9ent
arent
8s
8z
7i 7
7ons
5d
6r f
6s
5pa o
6e 5m
6i 7
6ons
5ra 11
6b 63
6e v
6iez
7ons
7r
6ons
6r 1h
6s
6t
6u 1i
5sa 11
6e v
6i d
6ons
6u g
5ver a
6ra 4s
7e 6
7iez
8mes
8ons
8r r
8s 4
8t
7ons
7u g
3rea 1v
5e 6
5i 7
5ons
5p 4k
5u 29
4u
5desc 3k
5e b
5mes
5rent
5s 4
5t
6a o
6e 1w
6iez
6ons
3tifia o
7ent
8r 1d
8u w
8z
7i 7
7ons
5lig 23
7nea 5
5tu 2y
3u
4e
5il
7la 11
8e
9nt
9r l
9s
9z
8i
9e q
9mes
9ons
9r
aent
9s 4
9t
8ons
7s
5s
4l
5a 50
5e 6
5i 7
5ons
6t 3d
4pera 1v
7e 6
7i 7
4ra 1p
5e 6
5i 7
5ons
5r 3k
5si 3c
6o 5
4s
5a o
5e 6
5iez
5ons
5s 1t
4t m
3yc 5h
2dacte 12
6ion
9n 3o
6ric 8
3dition
3eman 4n
6rr 7u
5ol 4k
6n 5u
5pte 12
7ion
7ric 8
4scend 87
4vable
6i 9
6nt
5ena 11
7ez
7iez
8ons
8r
7ons
7u g
6z
5ien 3s
7z
6nmes
7rent
7s 4
7t m
6ons
5oir
6ns
5r 1h
3ig x
4ra 4q
5e
6nt
6z
5i 7
5o 4r
4s
5ais
5c 6u
5iez
5ons
5s 1t
5trib 4w
3ond 5o
5n 1o
4ub 8e
5ta
7b j
7i 3
7mes
7nt
7s 4
7t m
6e 6
6iez
6ons
5x
3ressa o
7e 1w
7iez
7ons
3ucta 1r
6e 12
6i 1m
6ric 8
4ir f
5s
6ais
6ez
6i d
6ons
5t g
2ecritu 19
3ducation
5q 4w
3l
4ection
4le 1c
4s
3ssaie 51
6y 36
2faire
5s
6ais
6iez
6ons
5t
6es
6s
4ss 1t
3ecto 5
4ra o
5e
6e b
6nc 1o
7da 5
8um b
7t b
6r 1d
6s
6z
5i 7
5m 1o
5ont
3il 1o
3lech z
6te 12
7i 3c
5t 2v
5ur 1g
5x
6e b
6if b
7o h
7v 8
6oge 23
8ram 26
3org x
5ma o
6e 5m
6i 7
6ons
6u 4i
4ui 7c
5l 1o
5r 3q
3racta 6i
7e 2
7iez
7ons
7ric 8
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
5ng 3k
4oidi
8e b
8mes
8r r
8s
9sa 11
ae
bment
bnt
bs
bu c
bz
aiez
aons
8t
3uge b
5i 1o
4s 6b
4t 31
2g
3ag 68
4l
5a
6d 8
6g 8
6i 3
6mes
6nt
6s 4
6t m
5e 6
5ien 25
7z
6ons
5ons
5s
4rd
6a
7i
8ent
8s
8t
7mes
7n a
7s 4
7t m
6e 6
6i 7
6ons
6s
5n 4k
3enc 8
5era 1v
7e 6
7i 7
5t 2v
3ie b
4mb 4z
5e
6nt
8a 5
8s
6s
4nglard b
4on
6a 6j
6s
4s
5sa 11
6e 5a
6iez
6ons
5t 3q
3la 1p
4e
5e b
5ment
9a
ai 1u
ames
ant
as 4
at
bes
bion
9e 6
9iez
9ons
9s
5nt
5r 1d
5s
5t 2n
5u w
5z
4iez
5ons
5s 1r
4o
5i c
5ns
3n 5o
3org 8c
3rea o
5e 6
5f 7v
5i 7
5ons
5ssa o
7e n
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
8t m
7e 6
7iez
7ons
4oss 1g
5u 3m
3ular 84
6teur
5e b
5ier
8e 1c
8s
2habilita 1v
9e 32
9iez
9ons
6t 4w
2ichsmark
6tag b
3n
4carc 7h
7n 1l
5orp 6w
4e
5s
5t 14
4s
5crir f
8s
8t b
8v 6c
5e 4b
5ta 7c
4teg 3q
6rpre 3d
5rodui 7l
2jet
5a o
5e 3t
5iez
5o h
5s
5t 4o
3oig 70
5nd 71
6s
6t
7e b
7o 3r
7s
4ua o
5e 6
5i
6e q
6mes
6ons
6r r
6s 5k
6t
5ons
2lac 3b
4ie 51
5s 22
4n 7f
4ta o
5e 6
5iez
6f
6on
8n 3o
8s
6ve
8ment
7i 8l
5ons
4x
5a o
5e 6
5i 7
5ons
4y 4z
3ectu 19
4va
6i
7lles
7s
7t
6mes
6nt
6s 4
6t m
5e 2f
5i 7
5ons
3ia o
4e
5e b
5f b
5nt
5r 1d
5s
5u w
5z
4gie 37
6on
8na 5
8s
4quai 19
7t b
6e b
4r f
3ou 1o
3u
2marc 7i
5i 36
5qua
8b j
8i 3
8mes
8nt
8s 4
8t m
7e 6
7i 7
7ons
3bal 5h
5rq 4w
6r 1o
4oita 1p
7e 32
7iez
7ons
5ug x
6rra 1p
8e 6
8i 7
8ons
8u 19
7sa o
8e p
8iez
8ons
4run 4k
3ede b
5i 17
4rcia o
7e
8e b
8men u
8nt
8r 1d
8s
8z
7i 7
7ons
5e b
4t
5s
5tai 9
7n u
6e v
6iez
6ons
6r f
3is
5a
6g 8
6i b
6mes
6s 4
6t m
5e
6r 2s
6s
6z
5ie 46
5ons
5se 1s
6iez
7on
3onta 4s
6e 2f
6iez
6o e
6r 1o
4ra b
5d 87
5qu 1j
4uc 3b
5d
6r f
6s
5i 7c
5lad 8
7i 9
7nt
6e
7nt
7s
7u c
7z
6i 7
6ons
6u 1i
5s
3pailla 1p
8e
9e b
9nt
9r
aa 6l
aent
brent
9s
9u w
9z
8i 7
8ons
5qu 7d
5ra o
6e 6
6i 7
6ons
6t b
4laca 1
7e p
7i 7
7ons
6g 8
5i
6a o
6e 6
6i 7
6mes
6ons
6r r
6s
7sag 8
9i 9
9nt
8e 5a
8iez
8ons
6t
5oi
7e 3z
7s
6y 40
5u k
4oc 3b
5iss 4g
5r 3d
5t 31
3ue 6
2nais
6sai 9
8nce
9t g
7e v
7iez
7ons
5t
6r f
4l 13
4rd
6a o
6e
7a 1z
7nt
7r 1d
7s
7z
6ier 8
8z
7ons
6ons
6s
4ud 17
5x
3cais 24
5rd
7a 6l
7e
8e b
8nt
8r 1d
8s
7s
6t b
4og 68
5ntra o
8e 2m
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
4i 4p
4ons
5rma 11
7e v
7i 4f
7ons
6s
6t
5s 29
4r f
4s
4u g
3e
4e b
4s
3fer k
4on 7f
5rc 1o
6mi
8e b
8r
9a 6l
9erent
8s
9sa 11
aez
aiez
aons
6t b
3gag x
5i 68
3ie 6
4fla
7i 3
7mes
7nt
7rd b
7s 4
7t m
6e 2f
6i 7
6ons
5or 26
3n 8
3om
5m 1o
5s
4nca o
6e 6
6iata 5
7ez
7ons
6ons
6u j
4ua o
5e 6
5i 7
5ons
5vea 1z
7la 1
8e 3t
8i 7
8le
ament
ant
ar l
as
8ons
4v 4j
3seigna o
8e
9e b
9men u
9nt
9r 1d
9s
9z
8i 7
8ons
3ta
5bi 6o
6le
5i 3
5m 1o
5nt
5s 4
5t m
4e 6
4ra 1
5e 2m
5i 7
5ons
6uver a
8ra 11
9e v
9iez
ames
aons
ar r
as 4
at
9ons
9u g
3veloppa o
9e
ae b
ar 1d
as
az
9i 7
9ons
5n 8p
5rg x
6r 1h
6s 3f
4oi
6e 1s
6s
5y 40
2organisa 30
9er 1d
az
9iez
9ons
2paie 51
5r 17
5s s
5t
6r f
4nd 87
4ra
6i
7s s
7t
8r f
6mes
6nt
6s 4
6t
7es
8ur
7i 1m
5e 6
5i 7
5la o
6e
7nt
7r r
7s
7z
6i 7
6ons
5ons
5s
5t
6ag x
7i 9
7nt
6e v
6i
7e q
7mes
7r r
7s s
7t
8e 12
8ion
6ons
5u 1i
4s
5s 8a
3ec 76
4igna o
7e 6
7i 4p
7ons
5n 6s
4nd 87
5s 6b
5t
6a 1k
6e v
6i
7e q
7mes
7r r
7s 4
7t
6ons
4ra 1p
5ca o
6e 6
6i 7
6ons
6ussions
7t 31
5d 87
5e 6
5i 7
5toi 19
7r 3x
4ta o
5e 2
5iez
6te 12
7if b
8o h
8v 8
7ora u
7ric 8
5ons
3it b
3li
5a o
5e 6
5i 7
5ons
5q 4w
5s 22
4oi 4o
5n 5w
5y 40
3ond
6a 1k
6e 5a
6i 4p
6ons
6r f
6s
6u g
5s 8
4rt
6a 1p
6e 2
6iez
6ons
6ric 8
6s
4s
5a 1
5e 6
5iez
6t 6r
5o e
4ussa 4s
7e 6
7iez
7o e
3rena 11
6d
7r f
7s
6ez
6i 7
6ne 1s
6ons
5sailles
6enta
ai 3
ames
an a
as 4
at
bes
bi 1m
9e 6
9iez
9ons
6sif b
8on
8v 8
4ima
7i 3
7mes
7nd 1o
8t
7s 4
7t m
6e 6
6i 7
6ons
5rent
5s
6a
7g 8
7i b
7mes
7s 4
7t m
6e
7r 2s
7s
7u 1r
7z
6iez
6ons
6s 1t
5t
4oc 3b
5ducte 12
9if b
aon
av 8
9ric 8
7ir f
8s
9ais
9e
az
9i d
9ons
8t b
5gram k
8phi 4x
5u 3y
3ti j
3ublicai 1y
9n 2g
7que
4gn 5o
4t
5a 1v
5e 6
5iez
5ons
2quera 11
6ez
6iez
7ons
7r
6r 1h
6u g
5t 8
4iem b
6re 1s
7s
7t
5mes
5n
6q 4w
6s
5rent
5s
6e b
6it
8i 4g
8oi 19
9ri i
8s
6s 1t
5t
2scap 2o
4ous 1r
3ea 1z
4rpi 23
5va
7i 3
7mes
7nt
7s 4
7t
8a 5
8es
8i 1m
6e 6
6i 7
6o e
3ida 1
5e
6nce
7t g
6r 1d
6s
6z
5i 7
5ons
5u
6a 5
6e 3j
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
4sta
7i 3
7mes
7nce
8t g
7s 4
7t m
6e
7nt
7r 1d
7z
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
5va 1k
6e v
6i 7
6ons
4nance
7t g
5n 5o
4ud 71
5s
5t 13
3pect
7a
8b j
8i 3
8mes
8nt
8s 4
8t m
7e 6
7iez
8f b
8v 8
7ons
7s
7ueuse 1c
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
4lendi
9mes
9r r
9s 5k
9t
4onsabilis 1x
ct 8
9l 8
3sac b
5ie 51
6g 68
6s 4k
5ss 2e
5u 2t
5y 36
4ema o
6bla
9i
aent
as
at
9mes
9nce
at g
9s 4
9t m
8e n
8i 7
8ons
6e
7e b
7la 1p
8e 3t
8i 7
8l 4o
8ons
7r 1d
7s
7z
6i 7
6ons
5ns
6t
7a 11
7e v
7i
8e q
8men u
as
8r r
8s 4
8t
7ons
5rr 1o
6s
6t
6va 11
7e v
7i 4f
7ons
4ors
6t
7a 11
7e v
7i
8e q
8mes
8r r
8s 5k
8t
7ons
7s
5ud 1o
6r 7f
6vena 11
9ez
9iez
aons
ar
9ons
9u g
7iendra
ane 1s
as
at
8nmes
9rent
9s 4
9t m
4ua o
5e n
5i
6e
7nt
7r l
7s
7z
6ons
6s
5ons
5rg 1g
5scit y
5ya 1p
6e 3t
6i 7
6ons
3ta
5i
6ent
6s
6t
5mes
5n a
5s 4
5t m
5ur 7o
4e 2m
4iez
5ons
5t 4w
4ons
5rou 14
4rei 20
5ictif b
9o h
9v 8
6ng 3k
5uct 8n
3ulta
7it
7n a
7t b
6e
7r
8a
9it
4m 1o
4rchauf 7v
5g 1g
5rection
cn 3o
2tabli
7e b
7mes
7r r
7s
8sa 11
9e
ament
ant
as
az
9iez
9ons
7t
4pa o
5e 6
5iez
6ons
6s 29
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
6e p
6i 7
6ons
6s
3ena 1k
5d 87
5ez
5iez
6ons
6r
5ons
5ta o
6e 6
6i
7ez
7mes
7r r
7s 5k
7t
6ons
5u g
3icence
7t g
5ula 6i
7e 6
7i 7
7ons
7um b
4en 3s
4r 36
3omb 2d
4rd
6ag 8
7i 9
7nt
6e 5a
6i 4p
6ons
6r f
6s
6u g
5q 4w
5s
4uch 4z
5r
6na 1p
7e
8e b
8ment
8nt
8r r
8s
8z
7i 7
7ons
6s
3raca o
6e 6
6i 7
6ons
6ta o
7e 2
7iez
8l 8
7ons
7ric 8
5dui 7l
5ie b
6r f
6s
6t 78
5nc 3b
6scrir f
as
at b
av 6c
7met
as
ata 11
be
cnt
cs
cu c
cz
biez
bons
br f
8imes
9rent
9s 4
9t
5va 73
6er 29
5ya 1k
6ez
6i 7
6ons
4ec z
5m 3m
4o
5acte b
8i 3c
6g 1g
5ce 4n
5fuse 8
5gra 4n
5pedalag 8
6rojecte 12
5s
6pecti 3c
5ussa 1p
8e 6
8iez
9s
8ons
6va o
7e 2m
7i 7
7ons
5virus
7se 12
2uni
5e b
5f 4v
5mes
5o h
5r r
5s
6sag 8
8i 9
8nt
7e v
7iez
7ons
5t
3ssi
6e b
6mes
6r r
6s s
6t 13
2vai
5lle 1s
5s
5t
4ncha 8h
7e 6
7i 7
7ons
5t
4ud 8d
5t
5x
3e
4e b
4il
6la o
7e 2f
7i 7
7on
9na o
ae 5s
ai 7
aons
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
7i 1m
5e 6
5i 7
5ons
4naient
7s
7t
6n a
5d
6a 11
6e 5a
6ications
7ez
7mes
7ons
7qu 3u
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
5t 13
5u g
4r
5a o
5bera 1
8e 6
8i 7
5c 3b
5d 4k
5e
6e b
6nce
8i 2c
7d
8e b
8issi 26
8s
7t
6r 1d
6s
6z
5i 1q
5n 4k
5ont
5r 1h
5s 6b
4s
4uille 1s
5lent
5r b
5s 8
5t
5x
4z
3ien 3s
5z
4nmes
5rent
5s 4
5t m
4ra o
5e
6ment
6nt
6r 1d
6s
6z
5i 7
5ons
4s
5a 30
5e
6r 1d
6u c
6z
5iez
6o h
5ons
5s 31
4va 11
5e v
5iez
6f 8g
6ons
5ons
5r f
3oie 1s
5r
5s
5t
4la o
5e n
5i 7
5ons
5t 3f
5u
6e b
6s
6tion
an 6k
5ver 48
3u
4e b
4s
1habi 8k
2etoric 15
7que
au c
2inoceros
5lop 18
5pharynge g
ci 49
bx
6last 27
2um
4e 2h
1i
2aient
4s
4t
3n a
2can 54
3har 33
4e
5lieu b
5s
6s 8
4issi 26
2de
4a 1z
4r 1d
4s
3icule b
7isa 30
9e
ar 1d
az
9iez
9ons
2e
3n 3
3z
2gide b
5if 4v
6te
3ola
6d 8
6g 8
6i 3
6mes
6nt
6r 33
6s 4
6t m
5e 59
5i 7
5o
6ns
6s
6t 8
4ur 2c
3ue 12
2me 2f
2nce
5a 1z
5e b
5nt
5r 1d
5s
5t 14
5u w
5z
3g
4ard t
2pos 5p
2ra 4q
3e v
2s
3ee b
3ible
3q 4w
2t
3e b
3ue 3j
2vag 8
4l
5e b
5isa 30
7er 1d
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
8e 2n
8s
7s
7t
6s
5e 2u
5i 7
5ont
4s
3ier 8
5z
2z
1ob
3e
4r
5a 4q
5e 2u
5i 7
5ont
5t b
4s
3in
5et
7i 2w
7s
7ter 27
5i 2w
5s
3ot
5ique
6s 1x
5s
3uste
7s
8s 8
2c
3he
5r b
5s
5t b
5u 2x
3k
4er b
5t b
5u 1r
2de
4nt
4o b
4r 1d
4u w
2gne 2f
3u 2o
2i
3s
2le b
3li 2w
2mai 1y
4n
5ca o
6e
7e b
7nt
7r
8a 4q
8e 2u
8i 7
8o 1s
7s
7z
6h 8
6i 3i
6ons
5d g
5e
6s
7q 2z
5i
6ch 3o
6s
7a 30
7e 2j
7iez
7ons
5o b
5s
5tiq 2z
7sme
3pe v
4r f
4s
4t
4u g
2nd
4e
5a 1z
5let 2n
6l 8
5s
5u c
4s
3fla
6g 56
6i 3
6mes
6n a
6s 4
6t m
5e 59
5i 7
5ons
3g 39
3r 8m
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
5gnol b
5nan 14
2tat
5es
5ion
5o 5
3i
4r r
2uag 8
3blar 33
5e b
3e
4s
3ge
5at 19
6u 33
5oi 4o
6l 8
6ya 1
7e
8r
9ent
8z
7i 7
7ons
5s
5t b
5u c
4i 4l
3ill 63
3la
5d 8
5g 8
5i 3
5mes
5n a
5s 4
5t m
4e
5au
7t 2o
7x
5e b
5ment
5nt
5r 1d
5s
5t 14
5u c
5z
4oi c
5ns
5t 3d
3mai 1y
3nd b
3pie b
5lla o
7e n
7i 7
7o h
3qui 1y
3ssat 19
5e
6a 1z
6le u
6rol j
6s
6t 14
6u c
5i
6e b
6mes
6n b
6r r
6s s
6t
3te 6
4ie 44
5ne b
6i 34
3verai h
6i h
6t g
4raie b
7s
7t
6nt
5e v
5iez
6mes
6ons
6r r
6s 4
6t
5ons
5u g
3x
2yal
5e 1c
5ties
4um 8
5t 8
5x
1u
2ban
5a o
5e 2h
5i 3i
5ons
5s
3is
3rique
2che
5e b
5nt
5r
6a 4q
6e 2u
6i 7
6ont
6s
5s
5z
2de
4ment
4s
5s 8
2e
3e b
3l j
3s
2gby
5man
6en
5s
3is
5sa 1k
6e
7ment
7nt
7s
7z
6iez
6ons
2ine 35
3ssea 1z
6la 1
7e
8r
9ent
8t b
8z
7i 7
7l 4o
7ons
2meu c
2ptu 19
2se 6
3h
3se b
4i 7b
4ophi j
3tr 8
2t
1ythma o
5e 6
5icie h
6ez
6ons
5ons
0sa
2bbat
6h 15
6ique
6s
3in 8
3le
5e b
5nt
5r 5e
5s
5ur b
6s 8
6x
5z
3ot
5a 1p
5e 5n
5ie 44
5ons
5s
3re
5e b
5nt
5r
6a 4q
6ez
6i 7
6ont
5s
5tac 18
5u w
5z
4i 7
2c
3cad 1o
5g 39
3hant
4e
5m b
5nt
5s
5t b
5z
4i 7
3oc 18
3qua o
5e
6bu 14
6e b
6nt
6r 1d
6s
6z
5i 7
5ons
3ra
5i 3
5l 55
5mentai 19
al
aux
9e 3j
7s
5nt
5s 4
5t m
5ux
4e
5bleu
5dieu
5e b
5ment
5nt
5r 1d
5s
5t b
5z
4iez
5fia o
7cato 5
8e b
7e
8e
8nt
8r 1d
8s
8z
7i 7
7ons
5leg 8
5ons
5pan u
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
2har 15
2i
3gna 1
5e
6e b
6men u
6nt
6r 1d
6s
6ur b
7s 8
7x
6z
5i 7
5o e
3n
4e b
4s
4t
5e 2n
5s
3s
4i
5e b
5mes
5n 8
5r r
5s 5k
5t
4on
6na o
7e n
7i 3i
7ons
6s
3t 13
2ke b
2lade
6ro b
6s
5i 2w
4i
5r 8
5s
6o h
5t
4malec b
6nd 19
5es
5i b
4ria
7i 3
7l 13
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
5i 49
4t 8
3i
4mes
4n
5ag 8
5e b
5ie 19
5s
4r r
4s
5sa 1k
6e v
6iez
6o h
6u 19
4v 5b
3l 8
3on
5ar 33
5nar 33
6i 34
5s
4o h
4p
5a
6i 3
6mes
6nt
6rd b
6s 4
6t m
5e
6e b
6nt
6r 5e
6s
6t 14
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
5ai 19
6tions
5s
3v 8
2mare b
5itai 1y
6um b
3edi b
3ourai b
2natorium b
3ctifia o
8e
9nt
9r 2s
9z
8i 7
8ons
6o 38
5uai 19
7r 2g
6s
3dale
7s
7t 14
5raq 2z
4erling b
4r 8
4wich 5l
3g
4la 1
5e 6
5ie 46
6ons
5ons
6t
7a 1
7e n
7iez
7ons
7s
4s
5u 8
4uin
7a 5
7e b
7ol 3k
7s
3ita 5
3s
3tal b
4e b
4o 38
2oudie 42
6te
4l 5l
2pe
4r
5a 4q
5d 8
5e 2u
5i 7
5lipopette
6otte
5ont
3in
5e
6s
6t 14
5ie 19
5s
3risti
2rcasm 8
6tique
4oce j
5i 2y
5mat 2c
6e b
5phag 8
6lasma b
6t 8
3dine 3g
6i 34
2s
2tana o
5e 6
5iez
6ons
6que
5ons
3ellis 1x
7t 8
3in
5a 1p
5e 52
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
7ss 1t
6ecit
7r l
6imes
7rent
7s 4
7t
6ont
3ura 6q
5e 6
5i 7
5nales
6e b
6ie
8n 25
8s
7n g
5ons
2uce 6
4ie 44
5flard b
5ons
5sse b
7o 38
3f
3le g
3mon
6e
7a 1z
7e b
7s
6s
3na 1p
3ra
5i
6ent
6s
6t
5mes
5nt
5s 4
5t m
4e 6
4i
5e
6n b
6s
6z
5mes
5n b
5ons
5r r
5s
6sag 8
8i 9
8nt
7e
8nt
8r 27
8s
8u c
8z
7iez
7ons
5t
4o 4r
3t
4a o
4e
5e b
5l j
5nt
5r
6a 4q
6ea 1z
7l j
7nt
7z
6i 1q
6nes
6ont
5s
5u w
5z
4s
3va
5ge
7ment
7o 42
7r 27
7s
6i 1y
5i 3
5mes
5nt
5s 4
5t m
4e
5e b
5gar 4n
5nt
5r 1d
5s
5tag 8
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
5na 1p
6e
7e b
7nt
7r 5e
7s
7t 14
7u 2x
7z
6i 3i
6ons
5s
4ur 5v
2xon 25
1b 5
1calp
5a o
5e
6e b
6l b
6nt
6r 1d
6s
6z
5i 7
5ons
5s
3nda
6i 3
6le 47
7i 60
6mes
6nt
6s 4
6t m
5e 6
5iez
6nav 8
6ons
6um b
5ons
4n 2w
3rabe 8
4lati 23
2ea 1z
3lerat
8e
9s
as 8
8s
4l 36
3nario b
7s 14
4e b
3ptique
5r 8
2hema
6s
6t 2g
3izogam 27
7ene 1r
6id 3l
6phren 3l
6thym 27
3nock b
5q 2z
5rchel b
6kel b
5uff b
3oon 2w
2ie
4mment
4nc 8
5e b
5t
6ifique 1c
4r 5e
2olai 19
5r 6m
5stica u
3op b
4t 2w
3re b
4pi 1m
3tch 5l
4tish b
3ut g
2rabb j
3ipt
6e
7s
7u c
6s
6urai 19
9l 13
9ux
3upule 47
2ull b
4pta o
6e 2
6iez
6ons
6ur 3p
1e
2anc 8
3u 6a
2bas 14
2c
3ession
3he
5e b
5nt
5r
6a 4q
6ent
7s 1r
7z
6i 1q
6ont
5s
5u w
5z
3ond
6a 6i
6e 6
6i 7
6ons
6s
4ua o
5e 2
5i 7
5ons
5ra 11
6e
7nt
7s
7u c
7z
6iez
7ons
7r
6ons
6r 1h
6s
6t
6u 1i
5s 1r
3ret
6a
7g 8
7i
8re 3g
8s
8t
7mes
7nt
7ria u
7s 4
7t m
6e 1f
6iez
7n 8
6oi 19
7ns
6s
3s
3te
5s
5u c
4ion
7n 2a
7s
3undo
4risa 30
7e
8e
8r 1d
8z
7iez
7ons
6ta 5
7e
2datif b
3ucte 12
6ion
6ric 8
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
7a 6f
7e 6
7iez
7ons
7s
2igneur
8iag 8
al 13
aux
9e
8s
3n
4e b
4s
3sme b
5ograp 18
3ze
2jour 69
2l
3ect
6e 12
6if b
7on
9n 4z
7v 8
6ric 8
6s
4nia 14
6eux
6t 2c
6um b
7r 8
3f b
3le
5e b
5nt
5r 5e
5s
5t 14
5z
3on
3s
2mai
5lles
5ne b
6i 34
5s
5t
3bla
6b j
6i
7ent
7s
7t
6mes
6n a
6s 4
6t m
5e n
5i 7
5ons
3e
4l j
4nc 8
5t
4r 1d
4s
5t 19
3inai 19
6l 13
6ux
2n
3at
5e 12
5ori i
5s
3il 8
4o c
3s
4ass
5tion
9n 3o
9s
4e
5e b
5s
5u c
4ibilis 41
9te
6le 3g
5ti 3c
6ometr 27
4u 3o
3t
4aient
6s
6t
5nt
4e
5nce b
7i 2c
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
9a 3a
9s
7s
5ne
7l j
7s
5r r
5s 4
5t
4ons
2para 6q
5e p
5i 7
5ons
3t
4embre
8isades
ae 12
6vi c
5na 5
6nal 13
8t b
8ux
6trion
ba 3a
4idi b
5e 26
5me b
6o
5que
2quel j
5nce
8s
8u c
5s 5u
2ra
4i
5ent
5l b
5s
5t
4s
3ei 1y
4na 2y
5issi 26
6te
4z
3ge
5n u
5s
5t 14
3ia
5i 3
5l 2g
5mes
5nt
5s 4
5t m
4e
5e b
5nt
5r 1d
5s
5use 1c
6x
5z
4n
5a o
5e 6
5ga
7s
7t b
6u 1o
5i 7
5ons
5s
4ons
3men u
4on
6na 6i
7e 2f
7i 7
7ons
6s
3on 9
3pe
5nt
7a 6i
7e 53
7iez
8n g
7ons
7s
5s
5t 14
4igin 2c
5llie 19
3re 6
4ure 3g
6i 2w
3s
3t
3um b
3vag 8
5ient
6s
6t
5l b
5n a
4e 5a
4i
5able
5c 8
5e
6s
6t 14
6z
5l 8
5mes
5ons
5r r
5s 4
5t
6e 12
6u 2y
4ocomman 2y
5frei h
5mote 12
5ns
2s
3ame b
5oi 2y
3sil 8
5o h
2t
2uil b
3l
4e
5ment
5s
5t 2n
4s
2ve
4re 1c
2xe b
3iste
3ual 6m
4e
5e b
5l
6le 1c
6s
5s
3y
1hah b
3ker b
5spear 15
3mpoing b
6oineu w
9g 2r
6uin 4z
2erif b
4ry b
2illing b
2ogu h
3o 2t
3pping b
3r u
3w b
1i
2amois
2ber 15
2cil 15
2ec j
3d
3g 8c
3n 25
3rra b
3s 14
3u c
2ffla 4s
5e
6e b
6ment
6nt
6r 1d
6s
6t b
6u w
6z
5i 7
5ons
6t 31
2gna
5i 3
5l
6a o
6e 1w
6i 5j
6ons
5mes
5nt
5s 4
5t
6a 5
6es
6u 19
5ux
4e 4c
4iez
5fia 1
7catif
bon
bve
7e
8nt
8r 1d
8z
7i 7
7ons
5ons
4ons
2l
3ence b
6ieuse 1c
9x
5e b
3houet 3d
3icat 1b
5e
6u 2x
5ico j
6um
7r 8
5o 68
5u j
3lag 8
3ves
2mila 5
5i
6cui c
6gravu 19
6s
7a
8g 8
8i b
8mes
8s 4
8t m
7e 2j
7iez
7ons
6tu 2y
5o c
3oniaq 2z
6e b
3ple
6ment
6s
6t 2n
6x 8
5icite
6fia o
8e 6d
8i 7
8ons
3ula
6c 19
6i 3
6mes
6nt
6s 4
6t
7es
8ur
7i 1m
5e 6
5i 7
5ons
5tane
9e b
9ment
9s
2ncere 1c
6ite
3galet 14
4e
5a o
5e b
5nt
5ons
5r 5e
5s
5z
4l 8
4ula 7t
6i 34
3isa 2i
5e 2j
5iez
5ons
5tr 2o
3on
3us
5oid 3p
2oux
2r
3e
4n 8
3op b
2te b
3ot
3u 4j
2x
3ie 26
1kate
5board b
5s
2etch
6es
6s
2i
3e 59
3pp 2w
3s
1lip b
2oga h
3w b
1mash 5l
2oking b
1nack b
2iff
5a o
5e 6
5i 7
5ons
2ob
4s
1obre b
4ie 14
5que u
2ciable
5l
6e 1c
6isa 2i
8e 2j
8iez
8me
8ons
8t 8
5tr 27
5ux
4etai 19
7ria u
6e b
4oaffecti 3c
5cultur 3o
5dra 26
5gram 26
5professionn 3o
3ra 7r
2da b
3ium
3omie b
6s 1x
2eur
5et 14
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
6r 1d
6s
6ur b
7se 1c
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
3xantai 23
7e
7ie 26
2ja b
2l
3ai 19
3da
5i 3
5mes
5nel j
6t
5s 4
5t
6e
7s
8q 2z
6s
4e 2f
3eil b
4n
5nel
8le 1c
8s
6i 60
5oid i
5s
3idag 8
6i 19
6r 6m
5e b
5i 7b
4ta 5
5u 2y
3licita o
8e
9e b
9nt
9r 1d
9u w
9z
8iez
8ons
8u 2y
3o b
3s
3ute b
5i 6h
5re 49
2mbra o
5e
6nt
6r
7a 4q
7e 2u
7i 7
7o 1s
6s
6z
5i 7
5ons
3me
5e b
5il
7la o
8e 5c
8i 7
8ons
7s
5li 34
6ler 27
5nt
5r 1d
5s
5t b
5z
3nambu j
4ife 19
3ptua 5
6e 37
2n
3ar b
3d 1j
3ge
5a o
5nt
5ons
5r 5e
5s
5u w
5z
3ique
3na
5i 6x
5mes
5n a
5s 4
5t m
4e
5e b
5nt
5r 5e
5s
5t 2n
5u c
5z
3or 1b
3s
3t
2phisti 4a
3rani
6o b
2rceller 27
4i 34
3di 2y
3net 14
3or i
3s
3t
4aient
6s
6t
5n a
4e v
4i
5e q
5leg 8
5mes
5ons
5r r
5s 4
5t
4ons
4s
2si 8
2t
3te b
4ises
6i 2w
2u
3che
6s
6t
7a o
7e 3t
7iez
7ons
7s
7t 4o
6v 1o
4i
5a o
5e 35
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
5t m
4e 2f
4oi 4o
5ns
5y 40
3ffer a
5la
7g 8
7i 3
7mes
7n a
7rd b
7s 4
7t m
6e
7e b
7nt
7r 5e
7s
7t
8a o
8e 3t
8ie 46
8ons
8s
8t 4o
7u w
7z
6i 7
6ons
6u 19
5rai 9
7nc 8
8t g
6e
7nt
7s
7t 2c
7z
6iez
7mes
7ons
7r r
7s 4
7t
6ons
4ra 1p
5e 2f
5ier 8
7z
6ons
5o e
3hai 2t
3illa 8h
6e 6
6i 7
6o h
6u 19
3l
4a
5ge
7a o
7e b
7ment
7nt
7ons
7r 1d
7s
7z
6i 7
5i 3
5mes
5ne b
6t
5r 33
5s 4
5t m
5u 33
4e
5e b
5nt
5r 5e
5s
5v 1e
5z
4ie 46
5g 7a
5ons
3met
6s
6ta 11
7e v
7iez
7ons
7r f
4imes
5rent
5s
6e
6se 1s
7iez
8on
an 6k
5t
3pcon
7n 5v
7s
4e
5nt 13
5r 1d
5s 6b
5u w
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
7t m
7ux
6e n
6i 7
6ons
6s
4le
6s
7s 8
3rce b
5ie 3h
6l
7i 34
7la o
8e 5c
8i 7
8ons
7s
4d
5e b
5ina o
7e 6
7g 2z
7i 7
7ons
5s
4i
5a 1k
5cea 1z
6ie 19
5e v
5i 7
5mes
5ons
5ra 4q
6e v
6i 7
6o 4r
5s 4
5t
4nois
8e
9r 27
3s
4tracti 3c
7ie b
8r f
8s
8t b
7ya 11
8ez
8i 7
8ons
3te
5na 11
6eu c
7z
6iez
7ons
7r
6ons
6u g
5rrai 1y
5s
4ien
7d 8d
7ne 1s
7s
7t
6r b
5nmes
6rent
6s 4
6t m
5r 36
3vena 11
6ez
6iez
7ons
7r b
6ons
6t
6u g
5rain
9e 2n
9s
4ien 3s
5nmes
6rent
6s 4
6t m
2viet
6iq 2z
7s 1x
6s
2yez
3ons
1paci 2c
3ghetti b
3rt
5e
6i 23
6r 27
6s
5ia 14
5s
3s 26
3tia 6j
5onau 14
2ecial
7e 1c
7isa 30
9e
ae
ar 2s
as
az
9iez
9ons
9t 8
8t 8
6ux
5e 37
5fia o
7e 6e
7i 7
7ons
7que 1c
5me h
4tacl 8
7ula 5
6te 12
5ra 3a
6e b
6oscop 8
4ula
7i 1u
7mes
7nt
7s 4
7t
8es
8i 1m
6e n
6i 7
6ons
6um b
3ech
6es
6s
3nc 2w
3rmaceti b
6tid 8
8e b
7ocy 14
8gon 27
8zoi 2y
5e b
5ici 2y
5ogon 27
7ram 26
6phi j
2here b
5oid 3p
6met 19
2id 2w
3rac j
5l 13
5n a
5ux
4if 2w
5l j
5tai h
6ual 48
7el 6g
8u 2x
2lende 12
6i 2y
5omegal 27
2onsor 48
4tane
8e b
8ment
8s
3re b
4t
5i 3c
5s
6man
7en
5u j
3t b
2ray b
3in 5x
1quar 8
4sh b
4t
5i 23
5s
5ta o
6e
7e b
7nt
7r
8a 4q
8e 2u
8i 5j
8ont
8s
7s
7z
6iez
6ons
3elet 14
1tabilimet 19
7sa 2i
8e
9r 1d
9z
8iez
8ons
7te
4l 8
3de b
3ff
5a o
5e 2
5i 7
5ons
5s
3ge b
4ia 5
3linie 42
7s 1x
3nd
5ard 48
5ing b
5s
3r
4let 14
4s
4t 2w
3te 19
4ic 8
5f b
5on
7na 6i
8e p
8i 7
8ons
7s
5que
5stic 15
8q 2z
5v 8
4ua 6i
5e 5m
5f 3x
5i 7
5ons
5r 8
5t
6a 5
6s
2eak b
3inbock b
3llag 8
6i 19
3re
5e b
5nt
5o
6ba 14
6chim 27
8rom 27
6duc b
6gnos 27
7ram 26
6metr 27
6phon 27
6s
7cop 8
6typa o
9e 6
9i 1q
9ons
5r 1d
5s
5z
4id 8
5ez
5le
7s
7t b
6i 8l
5ons
4le u
5ing
4na 3a
5e b
5um b
6tato 5
4oi 2y
5l b
5ns
3ward b
2illigout 14
3muge 23
5la 6q
6e 6
6iez
7n 8
7ons
6ons
6us
3pul 6k
2ock
5a 1p
5e 6
5fisch b
5i 7
5ons
5s
3p
4p 1j
3re b
2rangul 1l
4tage 26
5e
6ge b
7ie b
8q 2z
6s
5if 4v
6graphiqu b
6ome b
8ys
5opau 1r
6sphe 19
5um b
6s
3ess
6a 1
6e 6
6iez
6ons
3ict
6e 1c
6s
4ng b
4pag 8
5pa o
6e 6
6iez
7ng b
7ons
6ons
3uctura
9i 3
9l 13
9mes
9n a
9s 4
9t m
9ux
8e 8i
8i 7
8ons
2udie 37
5o b
3pefai u
6i 2d
5u c
4ide b
6ite
2yle 4c
4iez
5ons
5sa 30
6e 2j
6iez
6ons
6te
7ic 15
4o
5ba 14
5grap 18
5i 2y
5mi 23
5ns
5s
1u
2balpi 1y
5ter 23
3consci 3k
3i
4r r
4s s
4t
5e
6ment
5o
5s
3lima o
6e 6
6iez
7nai 19
9l 13
9ux
7ons
6ons
5ngu i
3mer 5w
3ordonn 2d
5n 4z
3stanc 8
7tif b
9v 1o
5itua o
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
8um b
3til
6e b
6i 5r
6s
3vena 11
6ez
6iez
7ons
7r
6ons
6tion
an 1a
as
6u g
5rsi 3c
6t 4k
2cceda
7i 3
7mes
7ne g
8t
7s 4
7t m
6e 6
6i 7
6ons
5nturie 8
5s
6se 12
7if b
8on
8v 8
7or i
4omb 17
4ub 8
5l 3k
5rsa j
3e 52
3re 2h
2d
2e
3de g
4ois
7e
3r r
3u c
2ffimes
5ra 4q
6e
7nt
7z
6i 7
6o 4r
5s
6ai 9
7mment
7n a
6e 2u
6iez
6ons
6s 1t
5t b
5x 4u
2gger 4y
5stif b
8o 38
8v 8
2icid 6k
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
4e 5a
4i
5e q
5mes
5ons
5rent
5s 4
5t
4ons
4r f
2jet 2n
2ltan
6a u
6e b
6s
2mmum b
2per
5be
7nefic 8
7s
6omb 8
5carburan u
8r 8
6hampi 1m
7er 27
6imen u
5dividen 2y
5e
6s
6t 14
5fetato 5
6icie
al
bl 8
as
7n
8e b
8i 2p
8s
6lu
8e b
8i 2y
8s
6orteres 1r
5grand b
5heterody 23
5ieu 3h
6orite
5malloy b
7n
7rc 18
6en
5nova
9e
5ovari 2o
5phospha 14
6o 6t
6refe u
7ofi u
5sta c
7itie 37
ao h
7ra u
8uctu 19
5tank 2w
5visa 30
8e
9r 1d
9u w
9z
8iez
9on
8ons
5welt 2w
3pla 7w
5ea 1
6e 6
6i 7
6ment
aa 6i
ae 6
aiez
aons
6ons
6ti 3c
7o 5
5ia 1
6ce b
7i 1o
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
8t m
7e
8e b
8nt
8r
9a 4q
9e 2u
9i 7
9ont
9s
8s
8z
7iez
7ons
7s
5sa o
6e 6
6iez
7ti 1m
8o 5
6ons
5t b
4ression
5i k
3remat 27
6e b
2r
3char 5w
6uff 2a
5oix
3e
4ment
5ploi b
4s
5t 8p
4t
5e b
5s
5t 8
3f
4a
5c 1o
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
5t m
4e n
3gi 66
3moi
5nta o
7e 6
7iez
7o e
5u 5h
3nag 8c
5tur 3o
4om
6b 19
6m 1o
6s
3paie 51
5s 29
5y 1o
4lac 8
5is
5omb
8a 1
8e 6
8i 7
8ons
8s
5us
4rena 1k
7d
8r f
8s
7ez
7i 7
7ne 1s
7ons
5im 8
6rent
6s
7e b
7s 1t
6t
5oducte 12
aric 8
6te 5w
3realiste
5na j
3s
4imes
5rent
5s 4
5t
6a 5
3ton 14
5ut
3vecu 1i
5illa
9i 3
9mes
9nce
at g
9s 4
9t m
8e 6
8i 7
8ons
5na 11
6ez
6iez
7ons
7r
6ons
6t 8
6u g
5tement
4ie
6n 3s
6s
5nmes
6rent
6s 4
6t m
5ra 1p
6e 59
6i 7
6ons
5s
5t
5va 1k
6e v
6i 7
6ons
6r f
4ol
6a o
6e 6
6i 7
6ons
6s
6ta 1p
7e 2
7iez
7ons
2s
3ceptib j
4it y
3hi b
3pec 2t
5nd 87
6s
7e
8s
8u c
7if b
8on
8v 8
7oi c
6t 8
4icie 37
7o h
2tu 43
1weat 2w
2ing
5s
5u 17
1ylvai h
4e
5s
6t 19
4ico j
6ulte 12
9ric 8
9u 19
2mbole b
6ique
7sa 30
8e
9r 2s
9z
8iez
8ons
3pa
5thie
8q 2z
8s 41
4hon 27
6ri 23
5y 1r
4to 26
2nagog 2z
3chrocyclotr 1m
7ne b
8ie b
9sa
bi b
bmes
bs 4
bt
ces
cion
aer 2s
bu w
bz
aiez
aons
7tr 1m
3dic
6al 55
7t
8a 5
8s
7ux
6s
5q 4t
4ro 26
3onym 3l
3thes 8
6tiq 2z
8s 4m
2philid 8
7grap 18
7s
6ograp 18
2rie 42
2stematiquement
9s 1x
6e b
0ta
2bac
5s
5ulte 12
8ric 8
4s 29
3le
5au
7ti h
7x
5e b
5nt
5r 1d
5s
5ti 34
6te 3g
5u c
5z
4ie 46
5ons
3ou
5e b
5re u
5s
2c
3he
5e b
5nt
5ograp 18
6metr 3l
5r
6a 4q
6e 2u
6i 7
6on
8t
5s
5ta o
6e 3t
6iez
6ons
6t 4o
6u 19
5z
4iez
5n 8
5ons
5stoscop 8
3ot b
3t
4ic 15
5l 8
5q 2z
2ffetas
2hit 15
2illa
6d 1o
6g 8
6i 3
6mes
6nder 27
8i 2w
7t
6s 4
6t m
5e 5n
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
5u 2x
5z
3t
2lc b
3ent
6s
6u 2c
3isma h
3on
5na 1p
6e
7e b
7nt
7r 1d
7s
7t 14
7u c
7z
6ier 8
8z
7ons
6ons
5s
2marin
7i 2w
7s
6s
6x
3bouil j
6r
7in
9a
ag 8
ai 1u
ames
ant
as 4
at m
9e 2f
9i 7
9ons
9s
7s
3is
5a
6g 8
6i b
6mes
6nte b
8s
6s 4
6t m
5e
6ra 4q
7e 2u
7i 1q
7ont
6u w
6z
5ie 44
5ons
3pon
6na 50
7e 2f
7i 7
7o e
6s
2n
3dis
3gible
4o
5n b
5s
3ie 19
3k
4s
3ne 5n
3t
4e b
4ot
2page
6a o
6nt
6ons
6r 1d
6s
6u w
6z
5i 7
4i 3
3e
4na 2y
5t
4r 1d
4s
4t 14
4z
3is
5sa o
6e 2h
6ie 44
6ons
2quiez
5n
6a 1
6e 2h
6i 7
6ons
6s
5ons
2ra
3d
4e n
4iez
5f b
5gra 2y
5llo 42
5ons
5ve 2n
3e
4e b
4s
3if
5a
6i 1u
6mes
6n a
6s 4
6t m
5e 6
5i 88
5ons
5s
3te
5let 14
5mpion
5s
4i
5gnol j
5mes
5n 1o
5r r
5s s
5t
3za h
2s
3se
5a 1z
5e b
5nt
5r 1d
5s
5t 14
5z
2ta
3e 2
3iez
3ou
5a 1p
5e 2
5i 7
5ons
5s
2udis
3lar 33
4e b
3pe g
3re
5a 1z
5s
3x
2verne b
6i 34
2xe 6
3i
4s
2ylo 7t
1cheq 2z
4remisse
5noziom b
1e
2chnicie 42
8s 1x
7olor
6que 1c
6s 1x
5ocrate b
aie b
bs 41
6logie b
aque
6phi j
6structu 19
2e b
2ind 71
4t
5a o
5e 6
5iez
5ons
5s
5ure 3g
7i 34
2l
3e
4cabi 23
5inema b
5omman 4n
6pi 2a
4ga b
5ram 26
7phe b
9i 4x
5uid 36
4pathe b
8ie
5herag 8
6ona 1p
8e 6
8ie q
9ons
9q 2z
8ons
5ointag 8
4s
5cap 18
6op 36
6ripte 12
5ieg 8
5ki b
5pectateurs
4visa 30
7e
8e
8r 2s
8u c
8z
7iez
8on
7ons
7u 3o
3l
4e 1c
3s
2mera 5
3oig 7a
5n b
3pe
5ra
7i 3
7men u
9s
7n a
7s 4
7t
8es
8u 19
6e 6
6i 7
5s
5ta o
6e n
6iez
6ons
6u 2c
4le b
5i 2w
4o
5raire 1c
7l 13
7ux
6e 3j
6i 8l
5s
4s
2nace b
5ite
4ient
5l 4i
5s
5t
4nci 34
5t g
3d
4ai 9
5nce b
7i 2c
6t
4e
5l j
5nt
5r
6i 8
6s
5s
5u w
5z
4oi c
5n b
4ra 4q
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
7u 2x
6i 1m
4z
3iez
4r
3nis
6man
7en
3on
5na o
6e 5d
6i 7
6ons
5s
3sioacti 3c
6met 19
6n b
3ta
5cula 5
8e b
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
2quila b
2rme b
4ina
7i
8s
9o h
8t
7l 13
7mes
7nt
7s 4
7t m
7ux
6e 6
6i 7
6ons
6us
5tes
6ie 19
3ne b
4i
5e b
5mes
5r r
5s
6sa 1k
7e v
7iez
7ons
7u 19
5t
3ra
5fungi 23
5g 8
5i
6n b
6s
6t
5ma 19
6es
5nt
5pla 23
5qu 2o
5rium b
5s
6sa o
7e 6
7ie 46
7ons
5t m
4e
5au
7t 57
7x
5e b
5nt
5r 1d
5s
6t 19
5ur b
6s 8
6x
5z
4i
5ble 1c
5co j
5en 25
6r b
6z
5fia 1
7e
8e
8nt
8r 2s
8s
8z
7i 7
7ons
5ge 23
5l b
5mes
5n 8
5ons
5r r
5s s
5t
6oi 19
7ri i
4oi c
5ns
5risa 2i
8e
9e
9r 1d
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
7l j
7s
5g 8
5i 3
5ment
9a 5
9s
7s
5nt
5s 4
5t m
4e 2
4icula 5
8e b
5ez
5moni i
4on b
5stero 23
4s
2tanie b
6s 41
5os
5t
3e
4s
3on
5nie 19
5s
3u g
2xte b
4i j
4ue 3j
5ra o
6e 6
6i 5j
6ons
1hailandais
2e
3ati h
5ra 6j
6e b
3ie 3h
3me b
3odice 8
4rb 8
5e 26
5ic 15
6e b
6que
9ment
6s 1x
3rapeute b
9ique
6i 8
4ma 3a
5es
5idor
6e b
6q 2z
6ste 12
8o c
5ocaute 19
7him 27
7oup j
6dynamic 15
6formag 8
6ge 23
7ravimetr 27
6labi j
7y 1r
6metr 3l
6nuclea 5
6pomp 8
7ropulse g
di 3c
6resist 3n
6s
7cop 8
7iph 1m
7phe 19
7ta u
3se b
2on
3ra
5cente 1r
6ique
6ocente 1r
7plast 27
5s
5x
2un 8
1ian b
2betai 1y
3ia
5l 13
5s
5ux
2c
3ke u
2ede
5s
5u c
3n
4d 8d
4ne 1s
4s
4t
3rs
2ge
4s
3re
5e b
5nt
5r 1d
5s
6s 8
5z
2mbr 36
3ide b
5ite
4ng b
2nte p
4iez
5n
6nabu 5i
6s
2r
3ag 8
4i
5ent
5lla 1
7e 45
7i 7
7ons
5s
5t
4nt
3e
4e b
4l 5
4nt
4r 1d
4s
4u w
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
7n 33
7s
6e 2u
6iez
7n b
7ons
6ont
5s
5u w
5z
4u
5la 5
5r 8
5s
2tan
5e
6s
7q 2z
5s
3i
3r 36
3ulai 19
6r 84
1oast
5a o
5e
6e b
6nt
6r
7a 4q
7e 2u
7i 7
7ont
7s
6s
6u c
6z
5iez
5ons
5s
2bogga h
2c
3ar 33
2i
3le
5e b
5nt
5r 5e
5s
5t 7k
5z
3t
4s
2le
4ra
6i 3
6mes
6nce
7t g
6s 4
6t m
5e 6
5i 1q
2mas 4
4t 13
3ba
5c b
5i
6ent
6s
6t
5l 13
5mes
5n a
5s 4
5t m
5ux
4e
5a 1z
5e b
5l j
5nt
5r
6a 4q
6ea 1z
7nt
7z
6i 7
6ont
5s
5u c
5z
4ola b
5ns
3my
2n
3al
5e b
5ite
5s
3de 5a
4r f
3icardiaq 2z
4que
3ne
5a 1z
5lag 8
6e u
6i 2w
6le 3g
5nt
5r
6a 4q
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
2que 4c
2rah b
3cha o
5e
6e b
6nt
6r
7a 4q
7e v
7i 7
7ont
6s
6z
5iez
6ons
6s
5o 38
3d
4ag 8
5i 9
5n a
4r f
4u g
3na 2y
3on
5na o
6e
7nt
7r 1d
7s
7u 1r
7z
6i 7
6ons
5s
3pid 8
5lla 1p
7e 45
7i 7
7ons
3refacte 12
6i 1o
5nt
7s
7u 2c
4i 2y
3se
5s
5u c
3t
4s
4ue 47
5r 2d
3y
2t
3al
5e 1c
5is 4m
6ta 5
7e
3em b
3o
2ubib b
3cha
6i 3
6mes
6n a
6s 4
6t m
6u 6a
5e
6e b
6nt
6r 1d
6s
6t 14
6u c
6z
5i 7
5ons
3ffe
6s
6u c
5u g
3jours
3pe u
3r
4ba o
5e 5c
5ie 44
6llon
ana
ci 1u
cmes
cn a
cs 4
ct m
be n
bi 7
bons
as
6ons
5ons
4ie
6r g
6s
5ll 8m
5sme
6te b
7ique
4mali 23
5ent
8a o
8e 2f
8iez
9n b
8ons
8s
4na
6g 8
6i
7ent
7l 6y
7s
7t
6mes
6n a
6s 22
6t m
5e
6bo 65
7ri 2y
8oc 18
6dos
6e b
6main
6nt
6r 1d
6s
7ol b
6t 14
6u w
6vis
6z
5ic 83
6ez
6l 6y
6ol 8
7ns
6qua o
8ent
9r 1d
9t b
9z
8i 7
8ons
6s
7s 8
5oi
7e 3z
7s
6ns
6ya o
7e
8r
9ent
8z
7i 7
7ons
5u 19
4s
4te
6a 1z
6rea 1z
8l j
6s
5ie 19
3s
4sa
6i
7l 6y
7nt
7s
7t
6mes
6nt
6s 4
6t m
5e
6nt
6r 5e
6s
6u w
6z
5iez
5ons
6t 5g
3t
4e
5fois
5s
4ou b
3x
2xicoderm 27
6logique
6mane b
9iaq 2z
4n 8
4q 2z
1rac
4a
5g 8
5i 3
5mes
5na o
6e 6
6i 7
6ons
6t
5s
6sa o
7e 2h
7ie 44
8n b
7ons
5t m
4e
5e b
5nt
5r
6a 4q
6ent
7t b
7z
6i 7
6ont
5s
5u w
5z
4hea 3a
6e
7n 25
7s
6i 2y
5o 26
5y 14
4t
5a o
5e 2
5iez
6f b
6onna 5
6v 8
5ons
5ric 8
5s
5us
3descantia b
4ite 12
6ion
9na 5
ae 3j
9s
4ucte 12
7ion
7ric 8
5i 7l
3fic
6o 3d
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
8u w
8z
7i 7
7o 4r
3gedie
8n 25
8s
4ique 1c
3hi
5e b
5mes
5r r
5s
6o h
6s 2k
5t
3in
5a
6g 8
6i 6x
6mes
6n a
6r 33
6s 22
6t m
5e
6a 1z
6e b
6nt
6r 1d
6s
6u w
6z
5glo u
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
6men u
6nt
6r 1d
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
3lala b
3m
4e 6
4poli 23
4way b
3ncha 4s
6e
7e b
7f 7m
7nt
7r 1d
7s
7t b
7u w
7z
6i 7
6o e
4quille 1c
9isa
ci b
cmes
cn a
cs 4
ct m
be 2j
biez
bons
ate
4saction
bn 3o
bs
6fricai 1y
6lpi 1y
6ndi 1y
6t b
5bah 6u
6ord 2a
5canad 15
7sp 15
6enda
ai 3
ames
ant
ca 3a
ce b
cs
as 4
at m
9e 6
9i 7
9ons
6od 75
7ntinent i
6ripte 12
aion
8r f
8s
8t b
8v 6c
5ducte 12
5e
6p u
6s
5fera o
8e 6
8i 7
8t b
6ig 8n
7l 1o
7ni g
7xi 1m
6o
7rma
ai 3
ames
an a
as 4
at
bes
bion
en 3o
9e 6
9i 7
9ons
7s
6ug 8
7sa o
8e 6
8iez
9on
8ons
5gress 2e
5hum 2d
5i
6e b
6ge
8a 1
8nt
8ons
8r 1d
8s
8z
7i 7
6mes
6r r
6s
7s 2k
7tor 48
6t
7a 6i
7e 32
7iez
8f b
8on
an 3o
8v 8
7oi 19
8ns
7s
5la 3d
6ite 4b
8t 7h
6uci 2y
5met
8s
8ta 11
9e
ant
as
au c
az
9iez
9ons
9r f
6igr 17
7mes
7rent
7s
8e
8se 1s
9iez
ao h
7t
6ua o
7e 6
7i 7
7ons
7t 31
5nation i
5ocean 15
5parais s
at
br f
8ence
at g
8u 1i
6erc 2d
6ira 6q
8e n
8i 7
8ons
6lant
aa 1v
ae 6
aiez
ao e
as
6ola 5
7rt
9a o
9e 2f
9iez
9ons
9s
7sa o
8e 32
8iez
9te 12
aric 8
8ons
6yrene 49
5sahar 15
6exu 3o
6iber 15
6ubstanti 4y
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
5va 29
6ers i
6i 4n
5ylvai 1y
3ppe
6s
6u c
5ill 1m
6sti 23
3qua o
5e
6e b
6nard b
7t
6r 1d
6s
6t b
6u w
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
at m
9e
ae
ar 2s
az
9iez
9m 8
9ons
3vail
7la
9i
aent
as
at
9mes
9nt
9s 4
9t m
8e
9e b
9nt
9r r
9s
9u w
9z
8i 7
8ons
7s
5ux
4ee b
5lag 8
6ing b
6ling b
6o b
5rs
7a 1
7e 6
7ie 44
8n b
7ons
5s 3e
2ebucha 1
7e 4c
7i 7
7ons
3fle g
5ie 19
3ize
5ie 26
3mbla 1
6e
7e b
7men u
7nt
7r 1d
7s
7u w
7z
6i 7
6ons
7ta 1
8e n
8iez
8ons
4pa 1p
5e 5m
5i 7
5li h
5ons
3ntai 1y
5e
6na 5
5ie 26
3s
4or
6er 27
6i 34
6s
4sa
6g 8
6i
7lla 11
9e v
9i 4f
9ons
7s
7t
6mes
6nt
6s 4
6t m
6u 5p
5e 6
5iez
5ons
3ve b
2i
3ad 8
4g 8
4ndr 27
5gl 8
6ul 6k
5t
3bad 8
5l
6e b
6l 1o
5r u
5ux
4ometr 3l
5rd
7ais
7s
5ule u
4u
5n
6al
7t b
7ux
6e b
6it 15
6s
5s
5t
6a 5
6s
3cha o
5e
6nt
6r 5e
6s
6u w
6z
5iasis
6ez
6ne
8e b
8s
8u 2x
6ons
5lorethyle 23
5ocepha j
6lo 26
6ma b
7e b
7onas
6ns
6phyt 1m
5rom 3l
4olo 19
5r 23
5t
6a 1p
6e
7e b
7nt
7r 1d
7s
7ts
7u w
7z
6iez
6ons
6s
5uni b
6rant
3er
5a
6i 3
6rq 2z
6s
5e v
5i 7
5ont
3mbala 1p
7e 6
7i 7
7l 36
7ons
4e
5e b
5nt
5r
6a 4q
6e v
6i 7
6ont
5s
6t 19
5t 19
5z
3nita 5
6e
6robenze 23
8tolue 23
4qua o
6e
7e b
7nt
7r 1d
7s
7t 14
7u c
7z
6i 7
6ons
3o
4mpha
8i 3
8l 13
8mes
8n a
8s 4
8t m
8ux
7e n
7i 7
7ons
3p
4e
5r 27
5s
5t 14
4la
6c 8
6i 3
6mes
6nt
6s 4
6t m
5e
6e b
6nt
6r 1d
6s
6t 14
6x
6z
5icata b
6ez
6ons
5oid 3l
6ns
5u 19
4od 27
5li b
5rte 12
5t 3v
5us
6x
3qua o
5e
6bal j
6e b
6nt
6r 1d
6s
6t b
6z
5i 7
5ons
3ste
6ment
6s
7s 8
5ounet 2n
2oc
3is
5ieme 1c
3ll
5ey
7bus
7s
5s
3mbe b
5idi 1m
6n 8
5l 1m
5o 23
4pa o
5e
6e b
6nt
6r 5e
6s
6t 2q
6u w
6z
5iez
6ll 1m
6ons
5ons
3nc
5atu 19
5he
7s
7t b
5on
7n 1j
7s
5s
5ula 5
4e n
3p
4he 8
5oblas 14
4ica 6j
3t
4ta 1
5e 2f
5iez
6n
7a 1
7e
8nt
8r 1d
8s
8t 14
8z
7i 7
7ons
7s
5o e
3u
4bade b
7o 12
5la 1
6e 53
6i 7
6ons
4e 6
4iez
5llar 33
7e b
7omet 19
5ons
4pe
6a 1z
6s
5ia j
6e c
4s
5sa 1p
6e
7a 1z
7e b
7nt
7qui 80
7r 1d
7s
7u c
7z
6iez
6ons
4va
6i
7ent
7l j
7s
7t
6mes
6nt
6s 4
6t m
5e
6e b
6nt
6r
7a
8i
9ent
9s
9t
8s
7e v
7i 7
7o 4r
6s
6u w
6z
5i 7
5ons
2uand
6a o
6e 2h
6i 7
6ons
6s
3c
4s
3ffa o
5e 6
5icultu 19
6e 44
6ons
5ons
3ie b
4te 13
5icultu 19
3qu 1j
3st
5a o
5e 2
5iez
5ons
5s
1sar
2unami b
1u
2a
3is
4t
3n a
2ba
3e
4r
5a
6c 2o
6i 3
6s
5cule 47
8id 8
9na o
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
ce 2j
ciez
cons
aons
9s 1x
8ose
5ent
6u 2x
6z
5iez
6for 26
6ons
5ont
4s
2e
3e b
3nt
3r
4a
5i
6ent
6s
6t
5s
4e 2u
4i 1q
4o 4r
3s
3u w
3z
2ile
5a 1z
5e b
5nt
5r 5e
5s
5t 14
5z
2lipe b
5i 2w
2meu c
3ula 5
5te b
6u 2c
5us
2nique 13
3nel
6i 2w
6s
2ons
2rbocompresse 12
5filt 19
5machi 23
6ote 12
5pomp 8
6ropulse 12
5reacte 12
5soufflan 14
5t
6ie 19
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
6r 27
6s
6t 14
5i h
2tela 5
5l 8
4ur t
3oya o
5e
6e b
6r
7ent
6s
6u w
6z
5i 7
5ons
3ric 8
2yau
5ta 1p
6e 5n
6iez
6ons
5x
1wis 5x
1ype 6
3hoi 2y
5myci 23
5n b
3ique
7ment
2ran
5nea 1z
6ici 2y
7e b
7s 41
6osau 19
5s
0ukrain 15
1lcera o
5e 35
5i 7
5oi 2y
2timatum b
5e b
5o
3ra
5cour a
5filt 19
5microscop 8
6oder 23
7ntai 1y
5s
6o h
5violet 2n
1n
2anime b
6ite
2derground
2e b
2i
3e
4s
3foli 2o
5rm 1b
3o h
3que 1c
3r r
3s
4sa 11
5e v
5iez
5o h
3t
4e b
3vers
7al 2g
8ux
7e 3j
7ita 5
9e b
2s
1ppercu u
1ranie b
5fe 19
5um b
2bai 1y
2genc 8
5t g
2ina
5i 1u
5l
5mes
5nt
5s 4
5t m
5ux
4e 5c
2n 8
2suli 23
2ticai 19
6n a
1s
2a
3ge
5e b
5r b
5s
2e 2m
2ine 6
2ure b
4i 34
1terus
2ile b
4isa
7i
8ent
8s
8t
7mes
7nt
7s 4
7t
8es
9u c
8ion
6e 2m
6iez
6ons
5ta 5
6e
2op 27
0va
2cance b
6i 34
5t g
4r 26
3cin
6a 6f
6e
7e b
7l j
7nt
7r 1d
7s
7z
6id 8
7e 46
7fe 19
7ons
6oge 23
7i 2y
7ns
7sty j
6s
3he
5ment
5r
6e b
6ie b
7n b
6s
5s
5t 14
2gabond
8a 1p
8e n
8i 7
8ons
8s
3in
5a 3a
5s
3ue
5let 14
5ment
7st 19
5nt
5r 1d
5s
5z
2illamment
6nt
8e b
8i 8
8s
5e 1s
3n
4c
5r f
5s
5u g
4e b
4qua 11
6e
7nt
7s
7u c
7z
6i 4p
6ons
4s
3s
4sea 1z
6li 2w
7l 8
2l
3ab j
4ient
5s
5t
3ence b
6iennes
5t
4riane
9l j
9s
4t
5a
6i
7l j
7s
7t
6mes
6nt
6s 4
6t m
5e
6r 1d
6z
5iez
5ons
5s
5te 1s
5udina 5
4ur
6e 37
6s
4z
3id 1o
4sa 30
5e
6r 2s
6s
6z
5iez
5ons
3lee b
5u 1r
3oir
3se 2f
3u 1i
3ve g
2mpiez
5ons
5r 1b
2n
3da
5le b
6isa 30
8e 2j
8iez
8me
8ons
5s
3es 1r
3ille g
6ie c
7n 8
6o h
4te
6u 2x
3ne
5a 1z
5e b
5l j
5nt
5r 5e
5s
5u w
5z
3te 2h
2pes
4u c
2ria
5b j
5i 3
5mes
5nc 8
6t g
5s 4
5t
6es
6i 1m
4ce
6l j
6s
5oce j
4e
5e b
5nt
5r 1d
5s
5t 3p
5z
4ole
7e b
7s
7u 2x
5ns
5rum
2s
3cula 5
3e
4ctomie
3t 8
2tica 23
5i 8q
2udois
5u g
4r 1h
3r 15
3t
4o 12
3x
1ea 1z
2cte 12
3u 1i
2dettaria u
6e b
2geta
6i 3
6l 13
6mes
6nt
6r 15
6s 4
6t
7es
7ion
6ux
5e n
5iez
5ons
2hicul 6k
2ill 4z
3na 8h
4e
5e b
5nt
5r 1d
5s
5t 14
5u 2x
5z
2lo
4s
5ki b
4urs
5ta o
6e 35
6ie 46
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
8a o
8e b
8nt
8o e
8r
9a 4q
9e 2u
9i 7
9ont
at b
8s
8t 14
8u w
8z
7i 7
6t
4e
5e 42
5miaire
5nt
5s
5tta b
5u w
5z
4ons
4ra 4q
5e
6di b
6z
5i 7
5o 4r
4s
4u g
3en 2c
4ra o
5e 6
5icar 2y
6e
7n 25
7s
7z
6ons
4z
3ge
5a
6i 3
6mes
6nce
7t g
6s 4
6t m
5e b
5nt
5ons
5r
6a 4q
6ent
7s 1r
7z
6i 7
6ont
5s
5u c
5z
3iez
4m 2c
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
5u 2x
4ila
7i 3
7mes
7nt
7s 4
7t
8es
9ur
8ion
6e 5d
6i 7
6ons
5s
4ra 3a
5e
6bleu
6e b
6s
5icula 5
9e b
6e 19
6loqu 3l
6pot 3k
5u g
4s
4uri b
3u
4e b
4s
5i 49
5t 8
2r
3anda b
3ba 6j
4e 47
3delet 2n
5t b
5u c
4i
5c u
5e
6r b
6s
5mes
5r r
5s
6sag 8
8i 9
8nt
7e v
7iez
7ons
5t
4un 2g
5r 8
3eu 2x
3ge
5e b
5nc 8
5r
6et 14
6s
5s
5te b
6t 8
6u 19
5u 19
4obre u
5g 23
3ifia o
6cati 1m
6e
7e
7nt
7r 1d
7s
7u w
7z
6i 7
6ons
4table 1c
5e b
3micel j
6i 2y
6ula 6i
8e 6
8i 7
8ons
8u 19
5for 26
6ug 8
5lla o
7e n
7i 7
7o 38
5ne 47
5s
6sea 1z
4oula o
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
5r r
5s
6s 8a
5t
3onal b
5ique
3ra
5i
6ent
6s
6t
5n 23
5s
5t b
4e
5e b
5r 27
5s
5z
4ie 44
5n 8
5ons
4on 9
5ter 27
5u
6i 85
6s
3s
4a
5i
6llais
6s
6t
5mes
5n u
5s 4
5t
6es
6i j
4e
5a 1z
5e b
5ment
5nt
5r 1d
5s
5t b
5u w
5z
4iez
5f 4v
5o h
3t
4e
5bra 3a
7e g
5s
5x
4ica 3a
6ill 2o
5ge b
6in 2c
6o b
4s
4u
5bleu
5chou
5e 37
5gadi h
5s
2sical 13
6n a
6to 5
6ux
5ula 5
7e 47
3sie q
5g 1m
3te b
4ia 5
5bula 5
8e b
5g 8
5menta 5
4o h
2temen u
4ra h
5ina 5
3o
3u
4e b
2uf b
3ille v
3le
5nt
5r 27
5s
3t
3ve b
3x
2xe 6
1ia
3bl 8
3n 4n
2bra
5g 8
5i 3
5mes
5n a
5pho 23
5s 4
5t
6es
6il 8
7o h
6o
7i 19
7s
4e 2
2ce
4s
5im i
3ie 35
3tima 5
6e b
4oi 19
5ria b
7en 25
8u 2x
2de
4e b
4o
5casset 14
6lip b
5disq 2z
5phon 27
5s
5tex
6heq 2z
4r 1d
4s
4u w
4z
2e
3il
5lard b
6e
7r 27
7s
8s 8
6i
7e b
7mes
7r r
7s
8sa 1k
9e
ament
ant
as
az
9iez
9ons
7t
6ot 2n
3lla o
5e
6nt
6r 1d
6s
6ur b
7x
6z
5i 7
5ons
3ndra
7i
8ent
8s
8t
7s
6ez
6i 7
6o 4r
4ne 1s
4s
4t
3rg 8
3s
3tnam 15
3ux
2f b
2gilamment
6nce
7t g
5e b
3ne
5a 1z
5ron
8n 8
5s
5tt 8
6u 19
4ob j
5t b
3our 2c
3uer 27
5u c
2king b
2l
3ai 1y
3e
3la
5ge
7ois
7s
5nel j
5s
4e
5giatur 17
5s
2n
3ai
5gra o
7e
8e b
8nt
8r 5e
8s
8t 14
8z
7ie 46
8ons
7ons
5r 8
5s
5t
3gt
5ai 23
5ie 26
5s
3s 4
3t m
2ol
4a
5c 1o
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
6t 2v
5r 1d
5s
5t 2n
5u w
5z
4on
6a o
6cel j
6e
7nt
7r 1d
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
6a 1z
6s
5i 1y
2rage b
5o b
4l 13
3e
4e b
4ment
4nt
4r 1d
4s
4z
3gina 3a
6ie b
7te
4u 4i
3il
5e b
5i 5r
5oc i
5s
3tu 3o
3us
2s
3a 1p
3e 5t
3ibilite
5le 1c
4on
6na 6i
7e 5d
7i 7
7ons
6s
5phon 3l
4ta
6i 3
6mes
6ndi 23
7t g
6s 4
6t m
5e 2f
5iez
5ons
3on
5nie 19
5s
3qu 2c
3ualisa 30
8er 1d
9z
8iez
8ons
4e 3j
2t
3al
5e b
5ite
4min 2o
4ux
3e
4s
5s 8
3re
5e b
5nt
5r 5e
5s
5u 2x
5z
4ie 44
5f 8g
5n 8
5ol
7a 1p
7e 2f
7i 7
7ons
7s
6ns
2vaient
5s
5t
4ndi 34
5t g
3e
4ment
4ndi
5t
4s
4z
3ie 46
4ons
3ons
3ra 4q
4e
5e b
5s
5z
4o 4r
1ocabula 5
4l 55
4tion
2dka b
2e 1z
2gu 17
2ici
3e 1s
3la 1p
4e
5e b
5nt
5r 5e
5s
5t 14
5z
4ie 46
5ons
3r
4e
3s
4in
6a 1p
6e n
6i 7
6ons
6s
3t
4ura 1p
6e 5m
6ie 46
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
8u w
5s
5t
4n a
4t
5es
5il
7e b
7isa 30
9e
ar 2s
az
9iez
9ons
7s
3can
6ique
7s 1x
6s
3e
4e b
4nt
4r 5e
4s
4t
5a o
5e
6r
7ent
6z
5iez
5ons
5s
5t 4o
4u w
4z
3ley
6eu w
6s
3ons
5taire 1c
7ria u
6e b
6iers
3s
3ts
3ume
6s
6tr 27
5in 2c
3vox
2mi
4r r
4s
5sa 11
6e
7ments
7nt
7s
7z
6iez
6ons
6u 19
4t
5i 3c
5o 5
2nt
2rtex
2s
2te 6
3r 8
2udra
6i
7ent
7s
7t
6s
5ez
5i 7
5o 4r
3e 6
3laient
6s
6t
5nt
4ez
4i 7
4oir
5ns
4u 1i
3s
3t 31
2yage
6a o
6nt
6ons
6r 1d
6s
6u w
6z
5i 7
4ient
5s
5t
4nc 8
5t g
3eu w
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
2illa 1p
5e 5m
5i 7
5ons
2ombi
6mes
6r r
6s
7sa 11
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
6ie 42
7s 1x
3gai 19
5r 6m
5t 8
3nerabilite
8l 8
7i 19
7n a
2s
0wagner 15
3on
5nee b
7t b
6i 2w
5s
2llabies
6y
2shingtonia b
2tergang b
5ing 2z
5proof b
5s
3ts
1eb 2w
2llingtonia b
2ster h
1hiskies
5y b
4t b
1inch
5es
7t 2w
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
6ie 19
6s
2rd b
1en b
2u 2x
1in
1oga b
2upi 1y
0zebr 63
2le g
2n
2ro
4s
1inc
2zi b
1odiac i
5q 2z
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
1bby
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
5ie
4u
5l
6aye
5rahmane
3ramane
2el
4ard
4in
6e
4la
2igael
7le
5il
2ondance
3ubacar
6kar
2raham
2salon
1cace
4ie
3nthe
2haire
3ille
4m
3raf
1dalard
4bald
6ude
5eron
7t
4ric
4sinde
3m
4a
4e
3n
2egrin
7e
3l
4a
5ida
7e
5jda
4e
4ie
5n
6a
6e
4phe
4trude
3m
3n
4et
3odat
2hemar
2ib
3l
3na
2ja
3oua
3utor
2olphe
6ie
7ne
3nis
6e
2rastee
3ehilde
3ian
6a
6o
4el
5n
6ne
1edan
1ffoue
2onso
1gapet
3ta
4hange
5e
5on
4on
2ilbert
8e
2lae
4ia
2nan
5e
3eflete
4s
3ieszka
3os
2ripina
5pin
8e
3on
3ypina
2ustin
1hmad
3ed
2ou
1icha
2da
4n
3en
2mable
3e
4e
3y
2na
2sha
3sa
5ta
6ou
1kim
3ssi
2ram
2sel
3il
1lain
5e
4s
3n
4a
3ssane
2ba
4in
4n
5e
3erade
5ic
5t
6a
6e
6ina
8e
6o
3in
2cibiade
4de
5ie
4me
4ne
3yone
2degonde
3o
4nce
3ric
2eaume
3c
3jandra
8o
3ksandar
8er
8ra
5y
3odor
3ssandro
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
4i
5a
6ne
5ne
5s
4y
3yna
2fonso
3red
6a
6o
2i
3a
3ce
4ia
4ja
3da
3enor
4tte
3ma
3n
4a
4e
3ou
3s
4ha
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
2lain
4n
3egra
4n
3iaume
4son
2ma
3ine
4re
2ois
5e
3n
4e
4zo
3ys
5e
2pha
4ee
4onse
7ine
3inien
2seny
2thee
3on
2verede
3in
2war
2y
3a
4h
3cia
3son
4sa
5ia
5on
1mabela
3dou
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
4i
4t
5e
3r
4a
5nde
6the
4yllis
3ury
3ya
2ber
3re
4ine
4oise
7ie
5zy
2edee
5u
3l
4ia
6ne
5e
6n
5ne
3thyste
2icie
3el
3n
4a
5ta
4e
4te
3r
4a
2jad
2oin
3s
3ur
2y
2za
1na
3bela
6le
3e
4l
5le
3ida
4s
3maria
3s
4s
4tase
7ia
8e
6zja
3tol
6e
6ie
3ya
2ca
3elin
7e
3uta
2da
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
5s
5w
4iy
4zej
3y
3zelika
2emona
6e
3s
3ta
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
6te
4k
3s
4oara
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
3i
4bal
4ck
4e
4k
3onciade
3y
2ouar
4ck
4k
2sbert
7e
3elme
3gary
3trudie
2thelme
8tte
4ony
3ide
4gone
4m
3oaneta
4ine
7tte
4n
5ela
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
1phelie
2ollinaire
8ry
7e
5o
2poline
2ril
1quilin
7e
1rabelle
2ben
2cade
5ie
3hambaud
5nge
4ibald
5e
2da
2gine
2ia
4dna
4n
5a
5e
3cie
3e
4l
5le
3j
3na
3s
4te
5ide
6ta
2kadiusz
5y
2lene
4tte
2man
5ce
5d
6e
6ine
6o
3el
5ine
5le
3ide
4n
5e
2naud
6e
5ld
3o
4ld
4uld
2olde
3n
2sene
5ie
6usz
3inoe
2ta
3em
5is
7a
3haud
4eme
4ur
6ine
5s
3o
3ur
5o
4s
2wa
3en
2ya
3starch
1scelin
7e
4nsion
2hley
2ia
2lan
2ma
4a
2sa
3etou
3ia
4l
4tan
4ya
3omption
3ya
2tarte
3erie
3ou
3ree
4id
6e
2ya
1tanazy
2ena
2halie
4nase
7ie
3ena
6is
3ina
1ube
4rtine
3in
3rey
4y
2de
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
2ra
3e
4a
4l
5e
5ia
7n
8a
6e
7n
8ne
5le
3ian
6e
4ca
3ora
5e
2stin
2xane
3ence
1va
2eline
2iel
3gaelle
3tal
2oye
2ram
3il
1wa
1xel
4ine
4le
2inte
1ya
3an
3h
3n
4a
3z
2dan
3en
2em
2la
4n
3in
5e
2man
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
1zalee
2elie
5ne
2iz
4a
2ra
2zedine
0babacar
3ou
2dis
2fode
2hia
2kary
2ldwin
3thazar
2nel
2ptiste
7ine
2rbara
4e
4u
3nabe
3ry
3thelemy
4imee
4olomeu
5sz
2sarab
3il
5e
5isse
3ma
3tian
5en
2thilde
3iste
2udouin
2ya
2zyli
1eatrice
6z
5ycze
2be
2cky
2linda
3la
2n
3edicte
6ta
5ykt
3iamin
4gne
4to
3jamim
7n
3nie
4y
3oit
4ne
2ranger
8e
4rd
4t
3engere
5ice
3nadette
5rd
7o
4ice
3t
4a
4ha
5e
4ille
4ram
6nd
3yl
2snik
3sie
2th
4any
3ina
3sy
3tina
4y
2ulah
3ve
2verly
2ya
1ianca
2biana
6na
2lal
3el
3l
4al
4ie
4y
2nta
4ou
1laise
3ke
3nca
5he
4dine
5uzia
3zej
2essing
1obbie
4y
2car
2gdan
6a
2hemond
2niface
3nie
2ris
3ys
2ubacar
5kar
4ou
3chard
5ra
2yd
1rad
4ford
4ley
4ut
3him
3jan
3ndi
5on
5usa
5y
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
3gitte
3ttany
2ooke
2uce
3na
4e
5haut
6ilde
4o
2yan
5t
3gida
1ucur
1yron
0caetana
2ius
2leb
3i
4e
4n
4sta
4xte
3lie
3vin
2melia
6en
4ron
3il
5a
5ia
5le
6ien
2ndace
4ice
5de
4y
3temir
2pucine
2ribert
4dad
4na
5e
5ne
3l
4a
4es
4oman
5s
5ta
6ta
4ton
3men
4ina
6ho
4o
3ol
5e
6-anne
5ina
7e
5yn
3rie
4oll
3y
2sandra
3ey
3ian
6a
4mir
3sandra
8e
4ie
6n
5opee
4y
3tille
2taleya
5in
7a
4rina
3erina
3herine
4ia
5e
4y
3inca
3rina
6el
2yden
2zimir
1ecelia
3il
5e
5ia
3ylia
6usz
2dric
6k
5n
2leste
6in
8e
3ia
5n
4en
4na
5e
3ya
2ndrine
2rasela
3ise
2saire
4r
2zar
5a
5y
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
4yl
3ster
3yenne
2iara
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
2ndy
2prian
7a
1laire
3ra
4ence
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
3lia
5e
3mence
6t
7e
7ina
9e
3o
4patra
5hee
3ry
2ifford
4ton
3nt
5on
3o
2oe
3taire
4hilde
4ilde
3vis
2yde
1odin
3rin
6a
4ut
6a
3y
2lette
3in
5e
3leen
3ombe
3yne
2me
2ncepcion
6tion
4hita
3nie
3rad
3stanca
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
3entin
8e
4y
3ina
5e
5ne
3nel
6ia
7u
8s
3to
3vin
3y
2sima
3min
6a
3tache
4el
4in
2umba
3rtney
1raig
2enguta
2in
4a
3stea
6lle
5ian
8o
6na
5obal
6for
2ystal
1urtis
1ylia
2ndie
3thia
2prien
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
2fina
2hlia
2iana
3sy
2le
3ia
4la
3la
5s
2mian
4en
3on
2n
3a
4e
3i
4a
4el
6a
6e
6la
7e
3ny
3y
4l
2ouda
2phne
6e
2ria
5na
4n
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
2ve
3id
4na
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
2lbert
3ia
3la
3ores
3phin
7e
2mba
3etra
6iusz
2nis
5a
5e
3nis
2rek
3rick
2sire
6e
3pina
2vin
2wey
2xter
1iana
4e
4na
5e
2da
3ier
4na
2ego
3udonne
9e
2lan
4ra
2mitri
7na
2na
3is
3u
2ogo
3nizy
2vine
2xie
1jamel
4ila
2eneba
4na
2ibril
1mytro
1ochia
2ina
2lores
2mingo
5ic
7k
6k
6que
4tille
3nica
2nald
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
4n
5a
5e
6l
4s
3li
3ota
5ea
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
2ew
2iss
3ta
1uane
3rte
2cu
2mitra
7na
6u
2ncan
3e
2stin
1wayne
2ight
1ylan
2na
0earl
3nest
1bony
1caterina
1ddie
3y
2en
2gar
5d
2ith
2mee
3ond
6e
3und
2na
2ouard
2uard
6a
6o
2ward
3ige
4n
2yta
1fraim
3em
2timia
6e
1glantine
1ileen
1katerina
1la
3ia
4ne
2bert
2ea
4na
5or
7e
4zar
3na
3onora
7e
3uthere
2hadj
6i
2i
3a
4hou
4n
5a
5e
4s
5z
3e
4l
4tte
3f
3jah
3na
4e
4or
3o
4r
4t
5t
3sa
5beta
8h
5veta
4e
5e
4sa
3za
5beth
2la
3en
3ie
4ot
6t
4s
3y
2mer
2oan
5e
3dia
5e
3i
4sa
5e
3na
4e
3ra
3uan
2sa
3ie
2vine
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
5il
2elie
5ne
4yne
3rance
4encie
4ic
2ie
3l
4e
4ia
6n
5e
6n
7ne
5o
4y
3r
2ma
4nuel
8le
3elie
4tt
3ie
3y
2na
2re
3ys
2y
1nael
2es
2guerrand
2oha
3la
3ra
2rique
2zo
1phraim
2iphane
1rast
2emia
3n
2ic
4a
4k
3k
4a
3n
4e
2ma
2na
3est
6ine
6o
2vin
2wan
5n
3in
1sma
3ee
4ralda
2peranza
2sie
2teban
4la
5le
4r
5a
3her
1tan
2han
5n
3el
2ienne
7tte
1ubert
2des
3okia
5sja
4xe
5ie
2frosina
2gen
5e
5ia
6e
6usz
2la
4lie
2nice
2phrasie
2rydice
2sebe
5ia
6e
6u
3tache
5tiu
4racjusz
1va
3n
4geline
5helina
4n
3riste
2e
3lina
6e
4yn
6e
3rett
2rard
2y
1wa
3n
2elina
3n
4n
1ya
3l
2den
2men
2tan
3han
1zio
2ra
0fabia
5n
6a
4en
6ne
4o
3rice
2di
4la
3y
2ith
3za
2lba
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
3ouk
2teh
3iha
4m
5a
6-zahra
8ohra
6ta
3ma
4ir
3ou
5ma
7ta
2ustine
2ycal
3e
1ederico
2licia
7no
6e
7n
6te
4ks
4pe
4x
2rdinand
4ynanda
3iel
3nand
7e
7o
3yel
1iacre
2dele
2lemon
3ip
5a
5e
3ofteia
2odor
3na
2ras
3daws
3min
1lavia
5e
6n
5o
5u
2eur
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
5ca
5e
5n
6a
6e
3yd
1ode
2rrest
3tune
7e
2uad
3cauld
3lques
3zia
1rance
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
4tz
2ed
4a
4die
5y
4eric
8a
8k
8o
7que
4rick
2ida
3eda
2usina
2yderyk
1ulbert
3cran
3gence
0gabi
4n
3riel
7a
7la
8e
2el
4le
3tan
6e
2ia
3l
2lfryd
3ina
2rance
3nier
3rett
4y
3y
2spar
6d
3ton
2tien
2ud
3thier
4ier
2yle
4ord
1eanina
2deon
2lu
2ne
4va
5ieve
3tiana
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
4ud
4zym
3berge
6t
3main
7e
5n
3truda
7e
3vais
2ta
1henadie
3orghe
7ita
3rghina
2islain
8e
3ta
2yslaine
1iacomo
3nina
4ni
2ca
3u
2l
3bert
7e
7o
3das
3les
2na
3ette
4wra
3ger
3o
2orgian
8a
3vanni
2rart
2sele
5le
3laine
4ebert
2ulia
6n
7a
5o
3seppe
1jergj
1ladys
2en
4da
4n
2oria
1oncalo
3debaud
3salwy
3thier
4ran
3zague
5lo
2ra
4n
3don
2undo
1race
4iela
4ja
3dy
3nt
3tian
7a
5ela
3ziella
2eg
4g
4oire
5rian
7o
6y
3ta
4chen
2igore
2zegorz
1uadalupe
2enievre
3rin
2ilaine
4hem
7ine
6rme
4laume
5emette
6rmina
8o
2rvan
2stave
6ine
6o
2y
3laine
4ene
3ot
1wen
4ael
7le
4dal
5oline
7yn
4ola
2ido
2ladys
0habib
5a
3y
2dj
4a
3riel
6n
2fida
3sa
2iley
3m
2jar
2kim
5a
2lima
2mady
3ed
3id
5ou
3za
2na
4e
4ne
3ia
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
3vey
2sna
3san
6e
2tem
3ice
3ouma
3tie
2wa
2ya
4t
3den
2zel
1eather
2ctor
2delin
3i
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
4ine
3nan
3ve
1iba
2cham
2daya
2eronim
2laire
4rion
5y
3da
4ebert
3lel
3ona
2ncmar
3d
2polit
3polyte
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
2uda
3ria
2ward
1ubert
2gh
3o
3ues
5tte
2ssein
0iacob
2n
3cu
3is
2smina
1ban
2ra
4him
7a
1da
3n
2ir
2ris
5s
6a
1eremia
1gnace
5io
5y
2or
1kram
1lan
4a
4n
3rie
5on
3yda
2eana
2ham
4n
2ian
5a
5e
4s
3e
4s
3nca
2lan
3ona
2ona
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
2en
4e
2ran
5e
1naya
5h
2es
4s
3z
2grid
2na
3ocent
8y
2ocentiu
2saf
2za
1oan
4a
4ina
2landa
2nel
5a
5ia
3ica
3ut
2sefina
3if
1rem
3na
4e
5e
5usz
2identa
3na
4el
3s
2ma
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
3dora
3iah
3line
3ure
2ee
3ult
2hak
4q
2idore
3s
2lam
3em
2mael
4il
3erie
2ra
4a
4el
2sa
4m
3iaka
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
2ona
2y
1wan
2ona
1yad
2ed
1zaak
3bela
3jasz
2ia
2olda
2ydor
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
2lil
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
3od
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
4th
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
2ste
4in
6e
4yn
6a
0kacper
2der
3iatou
4dia
7tou
3y
2hil
4na
2ina
3s
2listrat
3vin
2mal
3el
5ia
3il
5a
5ia
2ra
4mba
5oko
3elle
4n
3i
4m
5a
4n
5a
5e
3l
4a
3ol
5ina
2ssandra
4im
2taleya
4rzyna
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
3y
2wtar
2yden
3la
5n
4iah
3na
3ron
3s
2zimierz
1eira
3th
2lia
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
2ren
3ry
2ssy
2tsia
3ty
2vin
2yla
5n
2ziah
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
2ra
3k
1lara
4encjusz
3udia
6usz
2eber
3mens
6tyna
3opatra
1ofi
2nrad
3stancja
7ty
9n
2ralia
3nel
6i
7a
7usz
2uame
1rista
5ell
6n
5i
6e
6n
7a
7e
5opher
5y
2ystal
5ian
5yna
2zysztof
1sawera
6y
2enia
4ofont
1urt
1wintyn
1yan
3ra
2le
3ian
6n
3lian
0lacramioara
2dislau
3ji
2eticia
5tia
2hna
2ia
3la
3na
2khdar
2lie
3y
2mar
3bert
3ia
4ne
2na
3ce
5lot
3dry
2ra
3bi
3isa
5sa
3ry
3ysa
2scar
3sana
3zlo
2tifa
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
8u
7y
8na
5tte
4ian
7e
7ne
5e
5ne
4y
5n
6e
2verne
3inia
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
2hna
2ia
3gh
3la
3na
2la
4nd
3ia
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
4id
5e
4ne
4or
6e
4tin
7a
7e
3pold
7ina
9e
2roy
2slie
3ter
2ticia
4tia
2ufroy
2vana
3i
2wis
2xie
2ya
3la
3na
1ia
3m
3na
2bere
2ca
2dia
3wine
2etald
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
4n
5a
5e
5zo
4tta
6e
3i
4ane
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
2bin
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
5le
3ja
5n
3retia
7u
3y
2divine
3mila
3olphe
4vic
7a
3wig
5k
6a
2ena
2igi
3s
4a
3za
2ka
4s
5z
3e
2la
2minita
2na
2ther
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
0maali
3yane
2bel
3le
2caire
3eo
3k
2dalena
5in
7a
3die
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
2gali
6e
5y
3da
5lena
4eleine
3gie
4y
3loire
3nus
3omed
3uelone
4y
2hamadou
4ult
5t
3di
3e
4r
3moud
3o
2ia
3ca
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
2ja
3id
2kan
4ry
3sim
4ym
6ilian
2lak
4ng
4urie
6y
3colm
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
3ert
3ie
3oudou
2nal
4r
4sse
3dy
3el
5le
3il
3oa
4e
4le
4n
3uel
6a
6la
2o
2ra
4m
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
6o
4heta
4ia
5n
4o
5s
4u
5s
3ek
4va
3ga
5ret
8a
6ida
7ta
5ux
4ie
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
4carmen
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
5lle
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
6tte
4o
5ara
5n
4sol
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
3ouane
3sha
6ll
3ta
4ha
5e
4ial
5m
5n
6e
4y
5na
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
2ssinissa
2tei
4ja
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
3ylda
4s
2ud
4e
3gis
3rane
4een
4ice
7tte
5ne
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
1ebarka
2deric
3hi
2gan
5e
3gie
3han
6e
2hdi
3met
2issa
2lania
6e
5y
3ba
3chior
3ek
3ia
4na
5da
5e
4sande
5sa
7ndre
3lie
5na
3odie
5y
3usine
3vil
5n
4yn
3ya
4na
5e
4ssa
2nahem
3ce
3del
2rcedes
3edith
3iam
4em
3le
4in
3ovee
3ve
3wan
3yam
4em
4l
2ssaouda
1ia
2cael
6a
3hael
5l
6ina
4eal
5l
6e
6ine
6le
3kael
2guel
2haela
4i
5l
3nea
2ka
4el
4il
3e
3olaj
2la
4n
5a
5n
3dred
3ena
3han
6e
3la
3o
3ton
2na
3dy
3h
3nie
3odora
2oara
2ra
4bela
4l
4n
5da
3cea
3eille
4la
3iam
3on
5a
3una
2sty
2tchell
3ica
3rut
2ya
1oche
2dest
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
2jzesz
2ktar
2lly
2mo
2na
4lisa
3dher
3ia
4ca
4ka
4que
2rad
3gan
6e
6n
7e
3ris
3y
2ses
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
1uguette
4r
5el
2hammad
6ed
2riel
6le
2stafa
5pha
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
3zieja
2el
4le
2fissatou
2hel
3il
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
2ncy
3s
2omi
5e
3ual
2rcis
6a
6se
2sser
6a
4im
6a
2tacha
4lia
6e
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
2zariusz
5y
3iha
4m
1deye
1eal
2chifor
2ela
2hemie
2il
4a
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
2rmine
2srine
3sim
3tor
2ttie
2yla
2zha
1goc
2uyet
1iame
2cephore
3hifor
4olas
6e
3k
3oara
4dim
4lae
6ie
6s
5e
6ta
7ta
5le
3u
4lina
6ta
4sor
4ta
2dia
2els
2had
2kita
3odem
4la
2ls
2na
3e
3o
4n
2ouma
2sa
3rine
2zar
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
3ma
5n
6d
2uha
3r
4a
5ne
4eddine
6ine
1uno
2ria
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
1delia
3tte
2ile
4ia
4on
2on
1felia
1ger
1ksana
1laf
2eg
3ksandr
3na
2fa
2ga
2impia
7n
6u
3ve
5r
4ia
5er
5u
3wia
5er
2lie
2ympe
5ia
1mar
2beline
3line
2er
1ndine
2ufry
3r
1pal
2helia
6e
1rane
2en
3stes
2iande
5e
5ne
2lando
5e
2nella
2tansa
2ville
1scar
2kar
2man
3und
1thman
6e
2ilia
3s
2to
1uassila
2erdia
2mar
3ou
2ry
2smane
3sama
1vidiu
1wen
1zana
4ne
0pablo
2co
4me
2lemon
3oma
2mela
3fil
2nagachie
4it
3kracy
3taleon
2ola
4o
2raschiva
3fait
2scal
6e
6ine
2terne
3rice
6ia
7o
6k
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
2vel
2wel
1earl
2cine
2dro
2ggy
2lagia
6e
2nda
3elopa
7e
3ny
2pin
2rceval
4y
3la
4e
3rine
4y
2te
4r
3ra
4e
4ica
5sor
4onela
6ille
4u
5t
6a
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
2lar
2o
3tr
1laton
1olikarp
2mpilia
7u
2rfiriusz
6y
1rescilia
7la
8ia
4ton
2iam
3merose
3nce
3sca
5illa
8e
8ia
2ofira
3kles
4op
4ul
3sper
2udence
3ne
1ulcherie
0qassim
1uentin
7e
2ieta
3ntia
3tterie
0rabah
2chael
4el
6a
4id
6a
2da
3ouane
3u
4cu
2fael
6a
4l
3ila
2hma
2issa
2ja
3mund
3nold
2lph
3uca
2ma
4ta
3i
4ro
3on
5a
3y
3zan
4i
2ndal
6l
4olf
6ph
4y
3ia
4m
3ya
2oul
2phael
7e
7le
2quel
2res
2ul
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
2da
3ouane
2gina
6ld
5e
4s
2ina
4e
2jane
3ean
6ne
2lu
2mi
3us
3y
2nald
4n
4ta
5o
4ud
3e
4e
2ybaud
3nald
7o
1honda
1iad
2ca
4rdo
3hard
3k
4ey
4y
2dha
2hanna
2ta
2vka
2yad
1obert
6a
6e
6ina
6o
3in
5son
3yn
2ch
4elle
3io
2derick
5yk
3ica
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
3land
2main
4n
5e
5ita
4ric
3eo
4u
3ie
4na
3uald
4lus
3y
2nald
4n
3nie
2osevelt
2sa
4lia
6e
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
3s
2xana
5e
5ne
3elana
2za
4lia
3enn
1uben
3in
3y
2ddy
3olf
5ph
3y
2fina
3us
2i
2ssell
2ta
3h
2xanda
6ra
1yad
3n
2m
2szard
0saad
2bah
3in
5a
5e
3ri
5na
6e
2cha
2dia
4e
4o
2fa
3ia
4ra
4ya
3ta
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
6ta
3ly
3ma
3ome
6a
5on
3vador
5tore
3wator
2m
3ael
4ntha
3ba
3i
4a
4r
5a
3my
3son
3uel
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
3tiago
4os
3ziana
2ra
4h
3ra
2sha
3kia
2tine
2ul
3veur
2va
4nnah
3eta
3in
5a
5ien
1carlett
2holastique
2ott
1ean
2b
3astian
8o
7en
2golene
2kou
2lena
5e
3im
3ma
3yan
2menica
3ih
2phora
2rafin
7a
4phin
8e
3ban
3ena
3ge
5-alain
4i
5o
5u
6sz
3igne
4ne
3vane
2th
2van
3er
5in
7a
7e
2weryn
2yana
3dou
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
2bylle
2dney
3oine
4nia
6e
3ra
3y
2enna
2gebert
3ismond
2ham
3em
2las
3oe
3vana
4ere
4ia
6n
7a
5o
5u
2mao
3eon
3i
4na
4on
3on
5a
5e
5ne
2ndy
3ica
2ra
3ine
2xte
4ine
1kander
1limane
1maranda
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
3veig
2nia
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
2uad
3fiane
3kaina
3layman
4eyman
9e
3maya
1pencer
3ranta
2irydion
1tacey
4y
3n
4a
4ca
5u
4islas
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
2uart
1ullivan
4yvan
2san
5a
3ie
2zana
5ne
3ette
3ie
3on
3y
1ven
3tlana
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
0tabitha
2cjana
2ha
2ina
3s
2li
4a
3ya
2mara
3i
3my
2ncrede
3guy
3ia
3ya
2o
2ra
3ek
3ik
2sha
3nim
6e
2tiana
2urin
2yeb
3lor
3ron
1ea
2ddy
2ea
2kla
2lio
3ma
2o
3dor
6a
6o
5sia
3fil
3hari
3na
2rence
6jusz
4sa
3i
3rance
4ell
5nce
4i
4y
2snim
6e
3s
4a
2tiana
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
2beria
6u
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
6o
5he
7e
6y
2na
3ca
4uta
3o
2phaine
5nie
2tien
3ouan
3us
1obias
6z
3y
2dd
3or
2m
3a
4s
5z
3e
3mie
4y
2ni
3nin
3y
4a
2scane
2ufik
3ssaint
1racey
4i
4y
3ian
3jan
3ng
3vis
2evor
2icia
3stan
2oy
1sipora
1udor
5a
5ita
4sia
2rold
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
0ugo
1lrich
2ysse
1rbain
2sula
5e
0vadim
2lbona
3entim
7n
8a
8e
8o
4re
5ia
7n
6e
6u
5y
3ter
2nesa
5sa
3ia
4na
2rvara
2sco
3ile
5ica
1elma
2nance
3ceslas
3era
3iamin
2ra
3na
4on
3onica
6que
2ta
1ianney
3tcheslav
2cente
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
2gile
2ktor
6ia
2ncent
7iu
4iane
2ola
5ine
4et
6a
6te
3rel
6a
4ica
2rgil
6e
5nia
7e
2sarion
2tal
3or
5ia
2vian
6a
6e
4en
1lad
4imir
5slav
3icu
1oichita
4u
2lodymyr
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
2hya
2mina
2n
3i
4s
5s
3n
4i
5ck
5s
2ra
3on
4slav
2sin
3mina
6e
3ser
4in
6e
5r
2ya
2zid
1ero
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
3i
2sra
3sef
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
1ulia
2mi
2na
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
0zacharia
8sz
7e
6y
4e
3k
4ary
2dig
2haria
3ra
2karia
6ya
5y
6a
3ia
2mfir
6a
2neta
2ra
4za
3ema
2ur
2yd
3n
4ab
4eb
1einab
2lda
3ie
4mkhan
2no
4bia
4via
2phirin
4yr
2ynab
4ep
1ia
3d
2na
3eb
4dine
2ta
2yad
1oe
3va
2fia
2hra
2ubida
3likha
1uzanna
1yad
2gmunt

0abancourt
2becourt
4ville
2lain-saint-nazaire
2scon
2ymes
1cheres
5y
4ux-en-amienois
avimeu
4ville
3icourt
4et-le-grand
2quin-westbecourt
2y-en-multien
1gde
2en
3ux
2netz
4z-les-duisans
3y
1igneville
2lly-le-haut-clocher
6sur-noye
asomme
2raines
3e-sur-la-lys
2x-en-pevele
8rovence
4les-bains
4noulette
1jaccio
1laincourt
2bert
6ville
3i
2embon
3ncon
3s
2fortville
2lauch
3ennes-les-marais
4ry
3onne
5ville
4uagne
2quines
1mbares-et-lagrave
3erieu-en-bugey
3lainville
4eny
5teuse
2es
2iens
3gny-rouy
1ndeville
3res
2gers
3icourt
3let
3ouleme
3res
3y
2hiers
2iche
3zy-le-grand
2nay
3ecy
4masse
4quin
4zin
3oeullin
4nay
2or
2sauvillers
3taing
2tibes
3ony
2vin
2zin
5-saint-aubin
1premont
1rcueil
2dres
2genteuil
3oeuves
2les
4ux
6-en-gohelle
2mancourt
3bouts-cappel
3entieres
2neke
3ouville
2ques
2ras
3est
2sy
2tres
2villers
1snieres-sur-seine
2sevent
1thies
6-sous-laon
4s-mons
2taques
3iches
6y
4n
1ubagne
3encheul-au-bac
5ton
4rchicourt
5s
5villiers
3igny
7-au-bac
8en-artois
4n-saint-vaast
3ry-du-hainaut
3y
2ch
4el
4y-au-bois
6la-montagne
7es-hesdin
amines
8z-orchies
2dincthun
5ghen
3rehem
5sselles
4uicq
2ger-saint-vincent
2lnay-sous-bois
4ois-sous-laon
5y-lez-valenciennes
6e-aymeries
3t
2mont-en-halatte
2neuil
2rillac
2teuil
3reches
5ville
2x-marais
3erre
3i-le-chateau
1velin
4uy
3snelles
6s-le-comte
bsec
as-aubert
8sur-helpe
2ignon
3lly-saint-leonard
3on
2rechy
3ille
3oult
1woingt
0baboeuf
2chant
4y
2gneux
4olet
6s-sur-ceze
2ie-mahault
3lleul
8-le-soc
9sir-berthoult
aur-therain
6val
5y
3ncthun
3sieux
2lagny-sur-therain
3inghem
3ma
2mbecque
2paume
2rbery
3enton-bugny
3isis-aux-bois
3lin
3on
2ssee
3tia
2ule-escoublac
3vin
2vay
3inchove
2yenghem-les-eperlecques
3onne
2zoches-et-saint-thibaut
3uel
1eaucaire
6mps-le-vieux
bigny
5hamps
4dignies
4fort
4lieu-les-fontaines
4metz-les-cambrai
dloges
4ne
4preau-en-mauges
4quesne
4rains
8ville
5evoir
5ieux
4tor
4vais
6l
5ois-en-cambresis
2gles
2hen
2lfort
3laing
4e-eglise
7t-houllefort
5u
4icourt
5gnies
5nghem
4oy-sur-somme
2rck
3gerac
4ues
3laimont
4es-au-bois
3merain
3naville
4euil-en-bray
9sur-aisne
4oy-le-chateau
4y-riviere
3ry-au-bac
3see
3tangles
5ucourt-epourdon
4eaucourt-les-dames
hthennes
4hecourt
6n
4incourt
4ry
2sancon
2thencourt
b-sur-mer
4isy-saint-martin
epierre
4une
3tencourt-saint-ouen
3z
2ugnies
3ssent
3vardes
4rages
6ignes
5y
6-la-foret
2villers
2ziers
3ons
3u-saint-germain
1iache-saint-vaast
3rritz
2chancourt
2envillers-au-bois
3rne
2lly-berclau
6montigny
6sur-aisne
2scarrosse
4hheim
1lacourt
3gnac
3incourt-les-precy
3nc-mesnil
4gy-sur-ternoise
7tronville
4quefort
3ringhem
2endecques
3rancourt
3ssy
2ois
1obigny
2eschepe
4eghem
2hain-en-vermandois
2is-bernard
5colombes
5d-arcy
5grenier
4jean
4leux-au-mont
4sy-fresnoy
7saint-leger
2llezeele
2my
2ndues
4y
3neuil-en-valois
9les-eaux
9sur-marne
4ieres
5ngues-les-ardres
fcalais
2ran-sur-oise
3deaux
3nel
3re
2ubers-sur-canche
3c-bel-air
4hain
3e
3guenais
3illancourt-en-sery
4n-plumoison
3logne-billancourt
9sur-mer
3quehault
3rbourg
4ecq
4g-en-bresse
7t-comin
6la-reine
7es-valence
5es
6t
5helles
5oin-jallieu
4lon
4s
5eville
4thes
3sbecque
4cat
4ies
4sieres-sur-sambre
5ois
3ttencourt
3vaincourt-sur-bresle
4ignies
7y-boyeffles
5nes
3zincourt
2ves
1raine
3ncourt-en-laonnois
ale-grand
3sles
3y-dunes
5sur-somme
2ebieres
3gy
3illy
3mes
3nouille
3sles
4suire
4t
3teuil
4igny-sur-orge
3uil-le-sec
avert
3xent-enocq
2iastre
3e-comte-robert
3gnoles
3llon
3meux
3ssy-hamegicourt
3ve-la-gaillarde
2on
3uckerque
2uay-la-buissiere
6sur-l-escaut
3ges
3ille-lez-marchiennes
8saint-amand
3nemont
4oy
3yeres-et-montberault
3z
2y-sur-marne
1ucquoy
3y-le-long
2gnicourt
2igny-saint-maclou
3re
5-le-sec
4onfosse
2lles
4y-les-mines
2rbure
3y
2signy
3nes
3sus-les-yaucourt
4y-saint-georges
2ysscheure
0cachan
2en
3stre
2ffiers
2gnes-sur-mer
4oncles
4y
2hors
2isnes
3x
2lais
3onne-ricouart
8sur-la-lys
4tterie
3uire-et-cuire
2mblain-chatelain
9l-abbe
4rai
5in
5on
7ne-les-clermont
eribecourt
3iers
3on
3pagne-les-boulonnais
dhesdin
dwardrecques
4hin-en-carembault
bpevele
4igneulles-les-petites
2naples
3das
3ly
3nectancourt
5s
5t
3tin
2ours
2pelle
7-les-boulogne
4sterre-belle-eau
3inghem
3pelle-brouck
9en-pevele
9la-grande
4y
2rcassonne
3donnette
3ency
3lepont
4y
3nieres
5n
3pentras
3quefou
3rieres-sous-poissy
3tignies
7y
3vin
2ssel
3tanet-tolosan
4elnau-le-lez
4res
2teau-cambresis
4noy
3illon-fumechon
9sur-sambre
3tenieres
2uchy-a-la-tour
3dry
3ffry
3mont
3roir
3vigny
2vaillon
2yenne
4ux-sur-mer
1elle-saint-cloud
2non
2rfontaine
3gy
3isy
2ssieres-suzy
4on-sevigne
3tas
1hallans
4on-sur-saone
6s-en-champagne
3malieres
5nt
4bery
5ly
5ry
4pigny-sur-marne
5s-sur-marne
3ntilly
3pelle-d-armentieres
9en-serval
9sur-erdre
3renton-le-pont
4leville-mezieres
5y-sur-marne
4mes
4tres
3ssemy
3teau-gontier-sur-mayenne
8l-abbaye
8thierry
7neuf-les-martigues
7renard
8oux
5llerault
5nay-malabry
4illon
4ou
3ulnes
4mont
8-en-vexin
4ny
4ssee-tirancourt
6oy-epagny
3vignon
5lle
2elles
3mille-en-anjou
4y
3nnevieres-sur-marne
3py
3rbourg-en-cotentin
4eng
4y-les-pouilly
3snay-rocquencourt
3villy-larue
5ncourt
4rieres
3zy-sur-marne
2ierry
3lly-mazarin
3ry-ourscamp
3vres-val
2ocques
3isy-au-bac
7le-roi
3let
1inqueux
2otat
2res-les-mello
3y-salsogne
1lairfontaine
5marais
5oix
3mart
3ry
3stres
3yes-sous-bois
2ermont
8-ferrand
4y-sur-somme
3ty
2ichy
6-sous-bois
2uses
1obrieux
2gnac
2incy
2lembert
3leret
3mar
3ombes
5iers
2mbles
4s-la-ville
3ines
3piegne
3te
2ncarneau
4hil-le-temple
5y-les-pots
3de-en-brie
6folie
6sur-l-escaut
5tte
4ren
3flans-sainte-honorine
3teville-les-boulogne
4y
2quelles
2rbehem
5il-essonnes
5ny
4ie
3meilles-en-parisis
3ne-en-vexin
2ttenchy
2ucy-le-chateau-auffrique
8s-eppes
3dekerque-branche
4ray-saint-germer
9ur-thelle
4un
3eron
3logne
5isy
5mby
6miers
3pelle-vieille
3rbevoie
4celles-les-gisors
flens
5helettes
4melles
4neuve
5on-d-auvergne
4rieres
4set
4teuil
3solre
3tiches
4ure
3vron-et-aumencourt
2ye-la-foret
4cques
1ramoisy
3u
3ywick
2ecy-en-ponthieu
6sur-serre
3il
3marest
3py
5-en-valois
3spin
3teil
3usot
3vecoeur-le-grand
bsur-l-escaut
3zancy
2isolles
2ochte
3isilles
4x
3toy
3uttes-sur-marne
4y
5-en-thelle
1ucq
2ffies
2gnaux
4y
2igy-en-bray
3nchy
5y
3se-la-motte
2rgies
2ts
2villy
1ysoing
0dainville
2mmarie-les-lys
2nizy
3nes
2ours
2rgnies
2venescourt
1echy
3ines-charpieu
2lettes
3incourt
2mbeni
3uin
2nain
2rnancourt
2svres
2uil-la-barre
3lemont
1huys-et-morin-en-brie
1ieppe
3udonne
3val
2gne-les-bains
2jon
2vion
2zy-le-gros
1ohem
2ingt
2le
2mart-en-ponthieu
3ont
3pierre-becquincourt
asur-helpe
4tin
2uai
3chy-les-mines
3deauville
3lieu
4lens
3rges
4lers
3vrin
1raguignan
3ncy
3veil
2enne
3uil-les-amiens
4x
2ocourt
3uvin-le-marais
2ucat
1ucos
2isans
2mbea
2nkerque
2ry
1zaoudzi
0eaubonne
1bblinghem
1caillon
2hirolles
2ourt-saint-quentin
2quedecques
5s
2uires
3lly
1ecke
1lancourt
2beuf
2esmes
3u-dit-leauwette
2incourt
9-sainte-marguerite
2nes
1mbreville
2erchicourt
2merin
1nglefontaine
4os
2netieres-en-weppes
4velin
2quin-lez-guinegatte
1pagne-epagnette
3ux-bezu
2ehy
3rlecques
4nay
2inal
5y-sur-seine
2peville
1quihen-plage
1ragny-sur-epte
boise
2cheu
4in
3uis
2menonville
3ont
2ondelle
2query
4inghem-le-sec
cys
2re
1scaudain
6oeuvres
5tpont
3hes
2mery-hallon
2nes
2paubourg
2queheries
5lbecq
5nnoy
5rchin
6des
2sars
3igny-le-grand
3omes-sur-marne
3uiles
2taires
3evelles
3ree-blanche
6s
7-mons
8saint-denis
5ux
4un
1tampes
7-sur-marne
3ples
3ves-et-bocquiaux
2inehem-mericourt
2oile
3uy
2reaupont
4illers
4ux
3icourt-manancourt
3oeungt
1vergnicourt
2in-malmaison
2reux
3y-courcouronnes
1ysines
0faaa
2ches-thumesnil
2mars
3poux
2rbus
2umont
3quembergues
2vril
2y-saint-quentin
3et
1ebvin-palfart
2camp
3hain
2ignies
2lleries
2nain
2re
4-en-tardenois
3fay
3in
3on
3ques
3riere-la-grande
cpetite
3te-chevresis
6milon
2smy-le-sart
3tieux
4ubert
2uchy
3quieres
a-en-vimeu
1iennes
4villers
2llievres
2rminy
2tz-james
1lamengrie
3vacourt
4y-le-martel
2ers-en-escrebieux
6sur-noye
3sselles
3tre
3urbaix
5ines
5y
6-les-aubrais
2ines-les-mortagne
9z-raches
3xecourt
2oirac
3ringhem
3yon
1olembray
2nsomme
3taine
8-au-bois
cpire
9lavaganne
aes-vervins
9notre-dame
9sur-somme
8bleau
4enay-aux-roses
9sous-bois
2rbach
3est-en-cambresis
7sur-marque
3merie
3t-de-france
5mahon-plage
2s-sur-mer
3soy
2ugeres
3illoy
3quereuil
5ieres-les-bethune
flens
3rmies
4nes-en-weppes
5ival
1rancheville
5ieres
5ois
6nville
4leu
4villers
2ejus
3linghien
3ncq
3snes
7-les-montauban
8sur-escaut
5icourt-le-dolmen
5oy-en-thelle
8la-riviere
9e-grand
bluat
4sain
5enneville
5ies
6n
3thun
4in
3vent
2iaucourt
3eres-faillouel
3ville-escarbotin
2ocourt
3issy
3melles
3ntignan
2uges
0gagny
2illac
2maches
2ndelu
2rches
3danne
4e
3enne-colombes
3ges-les-gonesse
2uchin-verloingt
5y
2vrelle
1enech
3nevilliers
3telles
4illy
1hissignies
2yvelde
1if-sur-yvette
2locourt
2raumont
2venchy-en-gohelle
9les-la-bassee
3ors
2zy
1lageon
2isy
1odewaersvelde
2eulzin
2gnies-chaussee
2incourt
2mmegnies
2ndecourt
3esse
3nehem
2rgue
2sier
3nay
2urnay-sur-aronde
3ssainville
3vieux
3y
4-saint-andre
6ous-bellonne
3zeaucourt
1radignan
3incourt-les-havrincourt
3nd-fort-philippe
6quevilly
5e-synthe
5fresnoy
5villiers
3sse
3velines
2enay
4oble
2icourt
3gny
2offliers
3uches-luchuel
2ugies
3son
1uarbecque
2emps
3rande
3snain
2ines
3pavas
3scard
4e
2jan-mestras
2yancourt
0habarcq
2guenau
2illicourt
3snes
2llencourt
6nes-lez-haubourdin
4ines
4uin
2m-en-artois
3el
5et
4s-boucres
2ngest-en-santerre
8sur-somme
3tay
3voile
2ramont
3bonnieres
3dinghen
5villers
3gicourt
4nies
3ly
3nes
2snon
3pres
2ubourdin
3divillers
3lchin
3ssy
3tmont
4s-talican
4villers-ouville
2veluy
4rskerque
3re
2y-les-roses
3ange
2zebrouck
1ebecourt
3uterne
2illes
2lesmes
3faut
2m-lenglet
2ndaye
3in-beaumont
6sur-cojeul
3nebont
3onville
2rbiers
4lay-sur-seine
3chies
3gnies
3in
4ssart
3lies
3maville
4es
4ies
3nicourt
3ouville-saint-clair
3sin-coupigny
3zeele
2scamps
3digneul-les-bethune
goulogne
5n-l-abbe
8a-foret
2udicourt
3ringhem
1inges
2rson
1olnon
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
3ssoye
3tkerque
2ymille
1uchenneville
2lluch
2ppy
1yeres
2percourt
0illies
3kirch-graffenstaden
1nchy
5-en-artois
1sbergues
2le-d-abeau
5sur-la-sorgue
2ques
2soire
3y-les-moulineaux
2tres
1tancourt
1vry-le-temple
5sur-seine
1wuy
1zel-les-equerchin
9hameau
0janville
2ulgonne
4zy
3x
1enlain
2umont
1oinville-le-pont
2limetz
2nquieres
2ue-les-tours
3y-le-moutier
5sous-thelle
1umel
2ssy
2vincourt-et-damary
4sy-sur-orge
0killem
1oungou
3rou
1remlin-bicetre
0labeuvriere
3oissiere-en-thelle
4urse
3ruyere
2chapelle-aux-pots
bsaint-pierre
4elle
3roix-saint-ouen
2fresguimont-saint-martin
2gny
5-le-sec
6sur-marne
2igneville
2lande-en-son
7lle
3laing
2mballe-armor
4ersart
4res-lez-aire
cdouai
3entin
3orlaye
4tte-warfusee
2ncheres
3das
4erneau
4ouzy-la-ville
4recies
6thun-le-nord
ds-ardres
3ester
3nion
4oy
2on
2pugnoy
2rbroye
2ssigny
2ttes
2uwin-planque
2val
3entie
4rsines
3illetertre
1ecelles
3luse
2derzeele
3ringhem
2ers
2ffrinckoucke
3orest
2glantiers
2haucourt
2ns
2sdins
3quielles-saint-germain
6n
3trem
2ulinghen-bernes
2val
5lois-perret
3ergies
3ignen
2warde
2zennes
1iancourt
9-saint-pierre
2bercourt
3ourne
2cques
2esse-notre-dame
5ies
3u-saint-amand
4villers
3vin
2gny-en-cambresis
6les-aire
6thilloy
2las
3le
5rs
2may
3eil-brevannes
3oges
4nt-fontaine
2ngolsheim
3selles
2sbourg
3ieux
2vry-gargan
1ocon
2ffre
2gnes
2ire-authion
3son-sous-lens
2mpret
2ng
4fosse
4jumeau
4pre-les-corps-saints
4ueau
6il-annel
9sainte-marie
6nesse
6ville
4wy
3s-le-saunier
2oberghe
3n-plage
3s
4-en-gohelle
2rgies
3ient
3maison
4ont
2ttinghen
2uches
3rches
3viers
5gnies-quesnoy
5l
4roil
2zinghem
1uce
3heux
4y
2mbres
2nel
4ville
1ynde
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
0machemont
3on
4uria
2deleine
2gnicourt-en-comte
2ignelay-montigny
3lly-maillet
3ng
3rieux
3snil
7-les-ruitz
4ons-alfort
8laffitte
2lakoff
2metz
3oudzou
2ndelieu-la-napoule
3osque
3s
3tes-la-jolie
aville
2rcelcave
4helepot-misery
5iennes
4k
4oing
5nnelle
4q-en-baroeul
9ostrevent
3esches
5quel-ecquemicourt
4tz
4uil-caubert
8la-motte
8sur-ourcq
3gny-les-compiegne
7sur-matz
3ignane
6y-en-orxois
3le
5s-les-mines
4y
5-le-roi
3mande
3oeuil
4illes
4lles
3pent
3quette-en-ostrevant
alez-lille
5illies
6on
6se
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
3tigues
2snieres
4y
3sy
3taing
2tigny
3oury
2ubeuge
3ges-sur-loire
4uio
3lde
3repas
2zingarbe
1eaulte
4x
2cquignies
2e-sur-seine
2haricourt
2licocq
3lo
3un
2nnecy
5ville
6ret
3ton
4que-nortbecourt
2rcatel
4in-et-vaux
4k-saint-lievin
5eghem
3icourt
9-l-abbe
4gnac
6ies
3limont
3ris
3s-les-bains
3u
3ville
3y-la-bataille
2snil-en-thelle
7saint-nicaise
7theribus
2teren
3z
4-en-couture
2udon
3rchin
3x
2ylan
3zieu
2zieres-en-santerre
9sur-oise
3y-moulins
1iannay
2llam
5u
4onfosse
4y-sur-therain
2ramas
4umont
2ssy-sur-aisne
2try-mory
1ogneville
2islains
4sy-cramayel
2liens
3liens-dreuil
2nceaux
4haux-sur-ecaillon
5eaux
6court
5y-au-bois
7breton
7humieres
7lagache
8e-preux
7saint-eloi
3dicourt
4repuis
3neville
3s-boubert
5en-baroeul
8laonnois
8pevele
3t-bernanchon
5d-origny
6e-marsan
6ore
5notre-dame
5saint-adrien
cignan
beloi
bpere
4agny-en-vexin
5igu
8-vendee
5taire
5uban
4beliard
5rehain
6ison
4ceau-les-mines
5hevreuil
5ornet
4didier
4elimar
5reau-fault-yonne
5scourt-lizerolles
5vrain
4fermeil
4geron
4igny-en-cambresis
cgohelle
costrevent
9le-bretonneux
bngrain
bs-cormeilles
dmetz
5villiers
4javoult
4lucon
4macq
6gny
5orency
4pellier
4reuil
9-aux-lions
asur-mer
6vault-sur-evre
5ouge
2orea-maiao
2rbecque
3court
3euil
3ienval
4nghem
3laix
4incourt
3ne-a-l-eau
3sang-sur-orge
3tagne-du-nord
4efontaine
d-en-thelle
3villers
2uchin
3gins
3le
4ins
4le
3vaux
3y
2y-de-l-aisne
3enneville
3villers
1uille-villette
3rancourt
2lhouse
2ncq-nieurlet
2reaux
4t
0namps-maisnil
2ncy
3terre
5s
5uil-le-haudouin
2ours
2rbonne
2uroy
2ves
1ery
2sle
5s
6-la-montagne
2uf-berquin
5mesnil
4chatel-hardelot
3illy-en-thelle
8plaisance
8saint-front
9ous-clermont
9ur-marne
cseine
3ve-chapelle
6maison
4ille
8-coppegueule
9en-ferrain
chez
9roy
9saint-amand
fremy
fvaast
aous-montreuil
aur-escaut
7y
5reuil
2vers
1ibas
2ce
2elles-les-ardres
cblequin
3ppe
3rgnies
3urlet
2mes
2ort
2velle
1oailles
2eux-les-mines
2gent-l-artaud
7sur-marne
boise
6el
2intel
3siel
4y-le-grand
9sec
2main
2ordpeene
2rdausques
3rent-fontes
3tkerque
2umea
3velle-eglise
4ion
7-en-thierache
9t-catillon
2yelles-godault
9les-seclin
dvermelles
9sous-bellonne
elens
aur-escaut
dmer
dselle
4rs-saint-martin
3on
0o-de-selle
1bies
1domez
1ffekerque
1gnes
1hain
1ignies
2semont
3y
4-le-verger
1livet
1missy
1nnaing
2s-en-bray
1range
2chies
2ee-d-anjou
6e-mormal
3smaux
2igny-en-thierache
7sainte-benoite
2leans
3y
2moy-villers
2oer
2rouy
3y-la-ville
2say
3inval
2vault
3illers-sorel
1sny
2tricourt
1udezeele
2lchy-le-chateau
3lins-pierre-benite
2rton
2st-marest
2treau
1xelaere
1ye-plage
2onnax
1zoir-la-ferriere
0paillart
5encourt
3ta
2laiseau
3luel
2miers
2ntin
2peete
2rcq
3enty
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
2s-en-artois
3ly
2vant
3illons-sous-bois
1ecq
4uencourt
2lves
2nde
3nes-mirabeau
2renchies
3igueux
3nant
4es
4ois
3onne
7-en-melantois
4y-les-gombries
3pignan
3reux-sur-marne
3tuis
2ssac
2tit-bourg
6quevilly
5e-foret
2uplingues
1halempin
1icquigny
2errefonds
2hem
4n-les-guines
2mprez
2non
2sseleu
2tgam
1lachy-buyon
3illy
4sance-du-touch
5ir
2essier-rozainvillers
9sur-saint-just
6s-belleville
9rion
8robinson
8trevise
2oemeur
1ointe-a-pitre
3ssy
3tiers
3x-de-picardie
6u-nord
2lincove
2mmereuil
4iers
2nchon
3t-a-marcq
7vendin
5de-metz
5l-eveque
5noyelles
5remy
5sainte-maxence
6ur-sambre
4arlier
6me
5ult-combault
5vert
4et
4hoile
4oise
4point
2rcheux
3nic
3t
4-de-bouc
4el
2ssession
2ulainville
1re-saint-gervais
3cy-sur-oise
3mesques
4ont
7re
3seau
3ures
4x-au-bois
2isches
2ouvy
4zel
3ville
5n
3yart
1uchevillers
2iseux-le-hauberger
4ieux
2naauia
2teaux
2y-en-velay
0quaedypre
3rouble
2eant
3lmes
3nd
3renaing
4rieu
3snel
5oy
7-le-montant
8sur-deule
4ques
3vauvillers
2iery-la-motte
4stede
4vrechain
5y
3mper
0raches
3quinghem
2dinghem-en-weppes
2illencourt-sainte-olle
3mbeaucourt
3nneville
4villers
3smes
2mbouillet
3illies
3onville-saint-agne
2ng-du-fliers
3tigny
2venel
1ebreuve-ranchicourt
2cques-sur-hem
5ignies
2ims
2mire-montjoly
3y
2nescure
3nes
3ty
2ssons-le-long
8sur-matz
2thondes
3y
2velles
2xpoede
2ze
1ibecourt-dreslincourt
4mont
8-sur-ancre
2chebourg
2eulay
4x
5-en-cambresis
2llieux-la-pape
2nxent
2om
2s-orangis
2ve-de-gier
4court
4ry
3iere
1oanne
2becq
4rt
2che-sur-yon
5fort
5lle
4y-conde
3lincourt
2delinghem
4z
2ellecourt
3ulx
4x
2isel
4sy-en-brie
2llot
2mainville
4ns-sur-isere
3bies-et-marchipont
3escamps
3orantin-lanthenay
2nchin
4q
3ssoy
2ost-warendin
2quebrune-sur-argens
5toire
2sieres-en-santerre
3ny-sous-bois
3oy
5-en-multien
3ult
2ubaix
3en
3sies
3vignies
4roy
2yan
3e
2zoy-sur-serre
1ubempre
3rouck
2e-saint-pierre
3il-malmaison
3s-des-vignes
2itz
2lly
2maucourt
3egies
3igny
4lly
7-en-cambresis
4nghem
0sables-d-olonne
2cy-le-grand
8petit
2illy-en-ostrevent
7flibeaucourt
7labourse
8ez-lannoy
7sur-la-lys
3nghin-en-melantois
cweppes
4s-du-nord
6en-amienois
9gohelle
6richaumont
4t-amand-les-eaux
7ndre
b-farivillers
clez-lille
7ubert
9in-en-bray
8gustin
6benoit
7limont
7rice-sous-foret
9euc
6chamond
7loud
7repin-ibouvillers
7yr-l-ecole
asur-loire
6denis
7ie-des-vosges
8zier
6egreve
7rme-outre-et-ramecourt
7tienne
d-au-mont
edu-rouvray
6fargeau-ponthierry
7elix
7loris
7olquin
8ns
7uscien
6genis-laval
8rmain-en-laye
aer-de-fly
7obain
7ratien
6herblain
7ilaire-cottes
elez-cambrai
esur-helpe
6inglevert
6jans-cappel
7ean-de-braye
ela-ruelle
7oseph
9se
7ulien-en-genevois
8st-en-chaussee
bsaint-rambert
6laurent-blangy
edu-maroni
hvar
7eger
b-aux-bois
cles-domart
8onard
8u
9-d-esserent
ala-foret
7o
8uis
6malo
8nde
8rtin
c-boulogne
dd-heres
dle-noeud
fz-tatinghem
eongueau
8ur-des-fosses
8ximin
d-la-sainte-baume
7edard-en-jalles
7ichel
c-sur-orge
hternoise
6nazaire
7icolas
6omer
a-capelle
ben-chaussee
7uen
a-l-aumone
bsur-seine
6paul
7ierre
c-brouck
ddes-corps
des-champs
7ol-sur-ternoise
7riest
7ython
6quentin
d-la-motte-croix-au-bailly
6raphael
7emy-du-nord
7iquier
6sauflieu
9lve
9veur
7ebastien-sur-loire
7imon
7ouplet
7ulpice
7ylvestre-cappel
6tricat
6vaast-de-longmont
cen-cambresis
ghaussee
cles-mello
8lery-sur-somme
7enant
6waast
5e-anne
7catherine
7foy-les-lyon
7genevieve
g-des-bois
7luce-sur-loire
7marie
c-cappel
dkerque
7rose
7suzanne
6s
5ines
2lency
4ux
3lanches
5umines
3ome
4n-de-provence
4uel
3perwick
2meon
4r
2nary-sur-mer
3gatte
3nois
3tes
2ran
3celles
3reguemines
3s-et-rosieres
5poteries
3trouville
2ulchery
4tain
5y
4zoir
3mur
2veuse
3ignies
6y-le-temple
8sur-orge
3y
4-berlette
1ceaux
2hiltigheim
3oelcher
1eboncourt
4urg
2clin
2dan
2gre-en-anjou-bleu
2lestat
2meries
3pigny
2nantes
4rpont
3inghem
3lis
3s
3tinelle
2pmeries
3tmonts
4vallons
2quedin
2raucourt-le-grand
3ifontaine
3ques
3vins
3y-les-mezieres
2te
3ques
2vran
4emoine
5s
2yne-sur-mer
1illy-le-long
2mencourt
2n-le-noble
3ceny
2ssonne
4y
2x-fours-les-plages
1ocx
2issons
4y-sous-montmorency
2lesmes
3re-le-chateau
2main
2ngeons
2rgues
3rus
2tteville-les-rouen
2uchez
1pycker
1tains
3ple
2eenbecque
5e
5voorde
5werck
2rasbourg
4zeele
1ucy-en-brie
2resnes
3ques
2zoy
0taisnieres-sur-hon
2lence
3mas
4ontiers
2mpon
2rascon
3bes
2ssin-la-demi-lune
2vaux-et-pontsericourt
3erny
1emplemars
6uve-en-pevele
2rdeghem
3gnier
2ste-de-buch
2teghem-coudekerque-village
1helus
3nelles
4nes
3rdonne
4ouanne
3zy-glimont
2iais
4nt
3embronne
4nnes
4rs-sur-theve
4scourt
3onville
3vencelle
5rny
2onon-les-bains
3urotte
2umeries
3n-l-eveque
5saint-amand
bmartin
3ry-sous-clermont
1ille
4oy-les-mofflaines
9z-cambrai
bmarchiennes
3ques
2ncques
1orcy
3tequesne
2ufflers
3l
4on
5use
3quet-paris-plage
3rcoing
4mignies
4nefeuille
6hem-sur-la-hem
4s
5-en-vimeu
1racy-le-mont
9val
3ppes
3vecy
2elaze
4on
5u-sur-marne
3mblay-en-france
3ssin
2icot
3e-chateau
3th-saint-leger
2ois-rivieres
5sereux
5villes
3sly-breuil
7loire
3yes
2umilly
1ubersent
2lly
0ulis
2ly-saint-georges
1rcel
2villers
1xem
0vadencourt
2illy-sur-aisne
2ldampierre
3ence
6iennes
4tte-du-var
3huon
3ines
3lauris
4ees-en-champagne
3serhone
2ndoeuvre-les-nancy
3nes
3ves
2uchelles-les-quesnoy
4iennes
3dricourt
3lx-en-velin
6vraucourt
3moise
3real
3x-andigny
4buin
1ecquemont
2lizy-villacoublay
2nce
3degies-sur-ecaillon
5uil
5ville
4huile
4in-le-vieil
9s-bethune
4ome
3ette
3issieux
4zel
2r-sur-launette
3berie
3chain-maugre
5ocq
3derel-les-sauqueuse
4un
3lincthun
6ghem
3mand
4elles
3neuil-en-halatte
9sur-seine
4on
3quigneul
6n
3rieres-le-buisson
3s-sur-selle
4ailles
3tain
4on
5u
3vins
2sinet
3oul
1ic-sur-aisne
3hy
3q
2eille-chapelle
8eglise
3ls-maisons
3nne
3rzon
3sly
3ux-berquin
6conde
6mesnil
7oulin
6reng
2gnacourt
4eux-sur-seine
2lle
5fontaine
6ranche-sur-saone
5juif
5momble
5nave-d-ornon
6euve-d-ascq
bla-garenne
ce-roi
ds-sablons
coubet
bsaint-georges
jrmain
cur-aisne
flot
fverberie
5parisis
6inte
5quier-aumont
5reau
6s-au-bois
btertre
8bocage
9retonneux
8cotterets
8en-cauchies
8faucon
8guislain
8outreaux
8pol
8saint-frambourg-ognon
epaul
esepulcre
9ire-nicole
9ous-saint-leu
9ur-coudun
cfere
5urbanne
4iers-le-bel
9saint-denis
aur-marne
2my
2ncennes
3euil-saint-firmin
2olaines
2re-normandie
3oflay
4nchaux
3y-chatillon
5noureuil
2s-en-artois
2tre
4olles
4y-en-artois
6sur-seine
2vaise
1oiron
2lckerinckhove
2yennes
1red
2on
0wahagnies
2illy
6-beaucamp
2lincourt-selvigny
3lers
4on-cappel
2mbrechies
2ncourt
3dignies-hamage
3nehain
3quetin
2rdrecques
3gnies-le-grand
cpetit
3hem
3laing
4oy-baillon
4uis
2snes-au-bac
3quehal
3signy
2tten
4ignies
4relos
2vignies
3rans-sur-l-aa
4echain-sous-denain
4in
2ziers
1ervicq-sud
2st-cappel
1icres
2erre-effroy
2gnehies
2llems
5rval
2mereux
3ille
2ngles
3nezeele
2rwignes
2ssant
2ttenheim
5rnesse
5s
2zernes
1oignarue
3ncourt
2rmhout
0yerres
1utz
0zegerscappel
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
