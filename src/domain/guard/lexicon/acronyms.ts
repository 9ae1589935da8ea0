import { wordSet } from './word-set.ts';

/** Sigles of the field and of everyday life, which capitals do not make names. */
export const acronyms = wordSet(
	`115 aah aap aas aat ac ace acs ada addiction addicto addictovigilance adn aed aemo afd afpa aft ag agefiph
	aidants aide aine ains ait ajap alat ald alr am ame anitea anpaa anrs ansm anti anxio aot ap ap-hp apa arm
	arn ars asat ase ash aspa atcd atcds atd audit avc avs bac bav bdz bep besoin bi bili bio bis bk bloc bmi bnp
	bpco bracelet brevet brigade bts bu bzd ca caa caarud cada caf camsp cap cardio carsat carso cas cat cattp cc
	ccas cd cdapa cdd cdi cds cdsp cdt ce ceip cess cf cfa cgd ch cha chr chrs chs chsa chu cidff cip cjc cl clat
	cls clsm cm cmp cmpea cmpp cms cmuc cnam cnaps cnil coca codes cop copil coreadd corevih cotech coucher covid
	cp cpam cpef cph cpip cpom cpts cr cra crat crc crh cri cro crp crpv cs csapa csat cse csr css cst ct ctr
	cump cv cvs d dac dalo dames dd ddimeres ddn ddse dermato dg dga dim dims dip dm dmc dmp dnid dom dpc dpi dpo
	dreets drh dt dt1 dt2 dtm dut dvd ea ec ecbu ecg eclat ecole eds eeap eeg ehpad elsa emdr emg emp emps emsp
	endoc ep epp epsm eqaa esa esat esms espic ess etg etp eva fa fal fam familial fc feder federation fehap fhp
	fibroscan fibrotest fo fr france fs fsl ga gaf gahdf gastro gb gcs ge gea gem geria geronto ggt ght gic gir
	gly gp gps gr grraal gyn had has hb hba1c hbc hbs hbv hc hcg hcv hdf hdj hdl hdm hdn hdt hepato hgt hhc hj hl
	hlm hpst hs hsd hta huda iad ic ide ide4 idec idel idm ie iem ifsi im imao imc ime infectio inpes inr iot ipa
	ipp ir irc irm irs irsna isaac isrs ist itep itv itvs iv ivd ivg ivl jaf jap jde jlap jps kg lads lam lcr ldl
	lhss lmh lol lsd mail mais maison mas mat mda mdph mds mdv mecs med medecins meld mep mfpf mg mgp micro midi
	mildeca mildt ml mms mna mp msa msap mso msp mt mts muc nac nash nb ncb nephro neuro nexem nfs nhs non npc
	nsp ntic ofdt ofii ofpra ok oms onco opac ophtalmo opiaces oqtf ordre orl ortho os oui pa paej pal pas pass
	pc pcb pch pcr pdf pe pec pep per pet peth pj pjj planning plq pm pmi pneumo po pompiers ppcs pps prado prep
	pro prs ps psa psat psy psycho psys pta pth ptmg pum puma puv qcm qr qs rad raf ram rapt rased rat rcp rd rdr
	rdrd rdv rea respadd rgpd rh rhj rhumato ria rpib rqth rsa rtu rv sad saf samsah samu sao2 sau savs sc sca
	scan sdf sdis segpa services ses sesame sessad sf si sia siao sida sis siv sme smes smr sms smur sncf soir
	sos sp spip ssiad sspi ssr sst stic sud suv t3 t4 ta taf tag tam tas tat tc tca tcc td tda tdah tdm tel tens
	ter tgd tgi thc tig tj tms tmx tnd toc tod tp tpe tpha tri trod troponine trt ts tsa tsh tso ttc tto ttt
	tubertest tv tvp ucc ucsa udaf ue uhcd uhr uhsa uhtcd ui ulcs ulis unafam uniopss unite urg urgences urml uro
	urps usb usip usld usmp vad vae vdrl vgm vhb vhc vih visale vit vmi vni vs vsl wifi zfu zrr`
);
