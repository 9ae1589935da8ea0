import { wordSet } from './word-set.ts';

/** Words of the field, of care and of offices that general lists of French lack; folded. */
export const jargon = wordSet(
	`abstinence abstinent abstinente ac addict addictif addictifs addiction addictions addictive addictives
	addicto addictologie addictologique addictologiques addictologue addictologues addictovigilance addicts adj
	afghan afghane aidant aidante aidantes aidants albanais albanaise alcoolemie alcoolisation alcoolisations
	alcoolise alcoolisee alcoolo ald algerien algerienne allocation allocations amaigri amaigrie ambulatoire
	ambulatoires ampoule anamnese anemie anhedonie anorexie antabuse antalgique antalgiques antiepileptique
	antihypertenseur antipsychotique antipsychotiques anxio anxiolytique anxiolytiques anxios apathie apnee appli
	applis apres-midi apt armenien armenienne aromatisants ascite asso assos asthenie asthenique astreinte
	astreintes atcd audioconference aujourd auto-evaluation autonomisation autonomiser autosupport bad bas-seuil
	bb bcp bebe belge belges bi-therapie bienveillance bihebdomadaire bilan bilans bilantage binge binome binomes
	bio biolo bpco briefing bulgare bulgares burnout bzd cachet cachets cad camerounais cannabinoide
	cannabinoides cannabique cardio cephalees chemsex chir chti chtis cirrhose cirrhotique clean clinico cmu
	co-animateur co-animatrice co-anime co-construction co-suivi codeinique codependance cohabitation colo coloc
	colocation coloscopie comitiale comitialite comorbide comorbidite comorbidites comorien comorienne comprime
	comprimes congolais congolaise conso consommatoire consos coord coron corons craving creat creatinine
	curatelle curatelles curateur curatrice cure cures deal dealer dealers debriefing decompense decompenser
	defonce delirant delirante delire deliver delivrance delivre delivree deni denudees denudes denutri denutrie
	denutrition deontologique deprescription deprescrire dermato desaddiction descente descolarise descolarisee
	desintox desintoxication desocialisation desocialise desocialisee destigmatisation diabete diabetique
	dieteticien dieteticienne dieteticiennes diplopie dir dissociatif dissocie diurese dopaminergique doppler
	dosette dosettes ds ducasse ducasses dunkerquois dyspnee dysthymie echo echographie educ educs ehpad
	empowerment encephalopathie endettement endoc enkyste epargement epigastralgie epigastralgies epilepsie ergo
	ergotherapeute escarre escarres espagnol espagnole etayage etayages etaye etayer etb ethylique ethylisme
	ethylo ethylometre ethylotest ets eur excipient expulsion femme fentanyloide ferritine fibro fibromyalgie
	fibroscan fibrose fibrotest finance finances flacon flamand flamande flamands fratrie fratries fume fumee
	gabapentinoide gabapentinoides gamma gastro gastroscopie gelule gelules georgien georgienne geriatrie
	geriatrique gins glycemie grattage grattages grossesse guineen guineenne gyneco haut-seuil hebdo hebergee
	hebergement hemogramme hepatite hepato hepatogastro herberge homme hospi hospit hospits hui hyperactivite
	hyperphagie hypertendu hypertendue hypertension hypervigilance hypomane hypomanie iatrogenie iatrogenique
	ictere ideation idees idel idels iels impaye impayes impregnation imprimante incurie infir infirmieres info
	infos inhale inhaler injectable injecte injecter injection injections injoignable injoignables insight
	insomnie insomnies interpretariat interprete intervision intervisions intramusculaire irakien italien
	italienne itv itvs ivoirien ivoirienne jackpot jusqu kaliemie kindling kine kines kit kits kosovar kosovare
	lapsus lensois libe lieu lieux lille lilloise lilloises livret logorrhee logorrheique lorsqu ludopathe
	ludopathie macrocytose mail mails mainlevee maj malien malienne maltraitance maltraitances maman mamans mamie
	maraude maraudes marginalisation marocain marocaine mater mdt med medico medicosocial medicosociale
	medicosociales medicosociaux medocs meds menagers mensualise mesusage mesusages mesuseur methadone mi-cure
	mi-temps microstructure minima mobilite modalite modalites moldave montee motivationnel motivationnelle
	motivationnels muselee mutique mutisme mutualiste naloxone natremie nauseeux neonat neuro neuroleptique
	neuroleptiques neuropathie newsletter nocif nocifs nocive nodule nodules nomadisme obesite oedemes oenolisme
	ok onco ophtalmo opiace opiaces opiodependant opiodependante opiodependants opioide opioides ordo ordos ortho
	orthoptiste osteo overdose overdoses page pages pancreatite papa papas papy parentalite paresthesies paris
	parking partenariale partenariales partenariat patch patchs pb pbs pdt pec pecs pediatrie pedopsy
	pedopsychiatrie perinatalite persecution pharmaco pharmacodependance picard picarde pilulier piluliers
	planning plaquettes pluridisciplinaire pluridisciplinaires pluriprofessionnel pluriprofessionnelle
	pluriprofessionnelles pluriprofessionnels plv pneumo podo poker pole poles polonais polonaise polyaddiction
	polyconso polyconsommateur polyconsommation polyconsommations polyconsommatrice polyconsos polymedication
	polyneuropathie polyusage portable portage portugais portugaise post-cure post-hospitalisation postcure
	postcures pouponniere pouponnieres pr pre-admission precaire precaires precarite prescripteur prescripteurs
	presentiel presqu prevalence primo primoprescription prise problematique problematiques propre prothrombine
	psycho psychoactif psychoactifs psychoactive psychoactives psychoeducation psychomot psychosocial
	psychosociale psychosociaux psychotrope psychotropes puericultrice puericulture puisqu puma qd quelqu quoiqu
	quotidiennement radio rami rdv rdvs re-hospitalisation rea readmission reajustement reanimation rechute
	rechutes reconso reconsommation reconsommations reconsomme reconsommer redescente reduction redynamisation
	redynamiser reetudier referent referente referentes referents rehospitalisation rehospitalise rehospitalisee
	relapse relogement remobilisation remobiliser reorientation reorientee reorienter reprogrammation
	reprogrammations reprogrammer resocialisation resp restituteur restitutrice resto rhums rice risperidone
	roubaisien roumain roumaine roumaines roumains rv sans-abri scanner scratch sdf secr secretariat semainier
	senegalais seringue seringues serologie serologies seropositif seropositive sevrage sevrages sevre sevree
	sevrer sexologue shoot shoote signalement sirop site sites smartphone sms snif sniff sniffe sniffer sociale
	sociaux socio soignant soignante soignantes soignants solvant solvants somatique somatiques somato somnolence
	sous-dosage sous-produit squat squatte steatose steribox stigmatisant stigmatisation stp suboxone substitutif
	suivi suivi-conjoint suivie suivies suivis sur-dosage surconsommation surconsommations surdosage
	surendettement surmedication surpoids svp symposium syrien syrienne tachycardie tata tchetchene tel
	telealarme teleconsultation teleconsultations televiser temporo thematique thematiques therapeutique
	thrombopenie thymie thymique thymoregulateur tiktok tjrs tjs tonton totem toxico toxicologie toxicomane
	toxicos tph tracabilite transaminases transdisciplinaire transversalite trauma traumas traumato tremble
	tremblement tremblements trice trices trip tunisien tunisienne tutelaire tutelle tutrice ukrainien
	ukrainienne urg urgences urinaire vaccination vapotage vapote vapoter vapoteuse varices veille vesperal vgm
	visio visioconference visioconferences visios voltaire voltigeur vomissements webinaire webinaires week-end
	week-ends weekend whatsapp leclerc renault picard pivot pivots aequo ex-aequo access equip albatros denier deniers nier checkbox`
);
