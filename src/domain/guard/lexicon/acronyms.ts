import { wordSet } from './word-set.ts';

/** Sigles of the field and of everyday life, which capitals do not make names. */
export const acronyms = wordSet(
	`115 aah aap aas aat ac acs ada addiction addicto addictovigilance adn aed aemo afd afpa aft ag agefiph
	aidants aide ait ajap alat ald alr ame anitea anpaa anrs ansm anxio aot ap ap-hp apa arm ars asat ase ash
	aspa atcd atcds atd audit avc avs bac bav bdz bep bili bio bis bloc bmi bpco bracelet brevet brigade bts bzd
	ca caa caarud cada caf camsp cap cardio carsat carso cas cat cattp ccas cd cdapa cdd cdi cds cdsp cdt ce ceip
	cess cf cfa cgd ch cha chr chrs chs chsa chu cidff cip cjc cl clat cls clsm cm cmp cmpea cmpp cms cmuc cnam
	cnaps cnil coca codes cop copil coreadd corevih cotech covid cp cpam cpef cph cpip cpom cpts cra cri crp crpv
	cs csapa csat cse css cst ct ctr cump cv cvs dac dalo dames ddn ddse dermato dg dga dims dip dm dmc dmp dnid
	dom dpc dpi dpo dreets drh dt dt1 dt2 dtm dut dvd ea ecbu ecg eclat ecole eds eeap eeg ehpad elsa emdr emg
	emp emps emsp endoc ep epp epsm eqaa esa esat esms espic ess etg etp eva fa fal fam familial fc feder
	federation fehap fhp fibroscan fibrotest fo fr france fs fsl ga gaf gahdf gastro gcs ge gea gem geria geronto
	ggt ght gic gir gp gps grraal gyn had has hba1c hbv hc hcg hcv hdf hdj hdm hdn hdt hepato hhc hj hl hlm hpst
	hs hsd hta huda iad ic ide ide4 idec idel idm ie iem ifsi imc ime infectio inpes inr iot ipa ipp irc irm irs
	isaac ist itep itv itvs ivg jaf jap jde jlap kg lads lam lcr lhss lmh lol lsd mail mais maison mas mda mdph
	mds mdv mecs med medecins meld mep mfpf mg mgp micro mildeca mildt ml mms mna mp msa msap mso msp mt mts muc
	nash nb ncb nephro neuro nexem nfs nhs non npc nsp ntic ofdt ofii ofpra ok oms onco opac ophtalmo opiaces
	oqtf ordre orl ortho oui paej pal pass pc pcb pch pcr pdf pe pec pep pet peth pj pjj planning pmi pneumo
	pompiers ppcs pps prado prep pro prs ps psat psy psycho psys pta ptmg pum puma puv qcm qr qs rad raf ram rapt
	rased rat rcp rd rdr rdrd rdv rea respadd rgpd rh rhj rhumato ria rpib rqth rsa rtu rv sad saf samsah samu
	sao2 sau savs sca scan sdf sdis segpa services ses sesame sessad sf sia siao sida sis siv sme smes smr sms
	smur sncf sos sp spip ssiad sspi ssr sst stic sud suv taf tag tam tat tc tca tcc td tda tdah tdm tel tens ter
	tgd tgi thc tig tj tms tnd toc tod tp tpe trod trt ts tsa tso tto ttt tv tvp ucc ucsa udaf ue uhcd uhr uhsa
	uhtcd ui ulcs ulis unafam uniopss unite urg urgences urml uro urps usb usip usld usmp vad vae vgm vhb vhc vih
	visale vmi vni vsl wifi zfu zrr`
);
