import { wordSet } from './word-set.ts';

/** Sigles of the field and of everyday life, which capitals do not make names. */
export const acronyms = wordSet(
	`115 aah aap aas aat ac ace acfp acs ada addiction addicto addictovigilance adn aed aeeh aemo afd afpa aft ag
	agefiph aidants aide aine ains ait ajap alat ald alr am ame anitea anj anpaa anrs ansm anti anxio aomi aot ap
	ap-hp apa aphp arjel arm arn ars asat ase ash asi asp aspa ass atcd atcds atd audit avc avs bac bav bdz bep
	besoin bi bic bili bio bis bk bloc bmi bnp bpco bracelet brevet brigade bts bu bzd ca caa caarud cada caf
	camsp cap cardio carsat carso cas cat cattp cb cc ccapex ccas cd cdapa cdd cdef cdi cds cdsp cdt ce ceip cess
	cesu cf cfa cgd ch cha chb chd chimm chl chr chrs chru chs chsa chsq chu chv cidff cip cjc cl clat clic cls
	clsm cm cmd cmp cmpea cmpp cms cmss cmuc cnam cnaps cnil cnsa coca codes cop copil coreadd corevih cotech
	coucher covid cp cpam cpef cph cpip cpom cpts cr cra crat crc crh cri cro crp crpe crpv cs csapa csat cse csr
	css cst ct ctr ctrl cump cv cvs d dab dac dalo dames dd ddets ddimeres ddn ddse dermato dg dga dgcs dim dims
	dip dm dmc dmp dnid dom dpc dpi dpo dreal dreets drh drjs drjscs dt dt1 dt2 dtm dut dvd ea ec ecbu ecg eclat
	ecole eds eeap eeg ehpad elsa emdr emg emp emps emsp endoc ep epp epsm eqaa esa esat esms esp-clap espic ess
	etg etp eva fa fal fam familial fc fcp feder federation fehap fhp fibroscan fibrotest fo fogd fr france fs
	fse fsl ga gaf gahdf gastro gb gcs ge gea gem geria geronto geva ggt gham ghicl ght gic gir gly gp gps gr
	grraal gyn had has hb hba1c hbc hbs hbv hc hcg hcl hcv hdf hdj hdl hdm hdn hdt hepato hgt hhc hj hl hlm hpst
	hs hsd hta huda iad iban ic ide ide4 idec idel idm ie iem ifsi im imao imc ime infectio inpes inr iot ipa ipp
	ir irc irm irs irsna isaac isrs ist itep itv itvs iv ivd ivg ivl jaf jap jde je jlap jps kg lads lam lcr ldl
	lhss lmh lol lsd maia mail mais maison maj mas masp mat mda mdef mdph mds mdsi mdv mecs med medecins meld mep
	mfpf mg mgp micro midi mildeca mildt mjagbf ml mms mna mp msa msap msd mso msp mt mts muc nac nash nb ncb
	nephro neuro nexem nfs nhs non npc nsp ntic ofdt ofii ofpra ok oms onco opac ophtalmo opiaces opp oqtf ordre
	orl ortho os oui pa paej pajemploi pal pas pass pc pcb pch pcr pdf pe pec pep per pet peth pgfp pj pjj
	planning plq pm pmi pmr pneumo po pompiers ppcs pps prado prep pro prs ps psa psat psy psycho psys pta pth
	ptmg pum puma puv qcm qpv qr qs rad raf ram rapt rased rat rcp rd rdr rdrd rdv rea respadd rgpd rh rhj
	rhumato ria rib rlh rpib rqth rsa rtu rv saad sad saf samsah samu sao2 sau savs sc sca scan sct sdf sdis
	segpa services ses sesame sessad sf si sia siao sida sis siv slc sme smes smr sms smur sncf soir sos sp spip
	ssiad sspi ssr sst stic sud suv t3 t4 ta taf tag tam tap tas tat taxi tc tca tcc td tda tdah tdm tel tens ter
	tg tgd tgi tgo thc tig tip tisf tj tms tmx tnd tng toc tod togd tp tpe tpha tri trod troponine trt ts tsa tsh
	tso ttc tto ttt tubertest tv tvp ucc ucsa udaf uds ue uhcd uhr uhsa uhtcd ui ulcs ulis unafam uniopss unite
	urg urgences urml uro urps usb usc usic usin usip usld usmp utas utpas uttas vad vae vdrl vf vgm vhb vhc vih
	visale vit vmi vni vo vost vs vsav vsl wifi zfe zfu zrr zsp zus siret siren agdref`
);
