import { wordSet } from './word-set.ts';

/** Words of the field, of care and of offices that general lists of French lack; folded. */
export const jargon = wordSet(
	`addict addicts addictif addictifs addictive addictives addiction addictions addicto addictologie addictologique
	addictologiques addictologue addictologues addictovigilance aidant aidants aidante aidantes alcoolo anamnese anhedonie
	anorexie antabuse antalgique antalgiques anxio anxiolytique anxiolytiques antipsychotique antipsychotiques
	atcd audioconference autonomisation autonomiser autosupport bienveillance binge biolo bilantage briefing burnout
	cannabinoide cannabinoides cannabique chemsex cirrhose cirrhotique clinico codeinique codependance comorbide
	comorbidite comorbidites conso consos consommatoire craving curateur curatrice curatelle curatelles deal dealer
	dealers debriefing decompense decompenser defonce deni deontologique deprescription deprescrire desaddiction
	descolarise descolarisee desocialise desocialisee desocialisation desintox desintoxication destigmatisation
	dieteticien dieteticienne dopaminergique dyspnee dysthymie ehpad empowerment enkyste epargement ergotherapeute
	etayage etayages etayer etaye excipient fentanyloide fibromyalgie fibrose fibroscan gabapentinoide gabapentinoides
	gastroscopie geriatrie geriatrique glycemie grossesse hepatite hepato hospi hypomanie hypomane iatrogenie
	iatrogenique idees ideation idel idels imprimante injoignable injoignables intervision intervisions intramusculaire
	iels kine kines libe lille lilloise lilloises livret maltraitance maltraitances mainlevee marginalisation medico
	medicosocial medicosociale medicosociales medicosociaux mesusage mesusages mesuseur methadone microstructure
	mobilite modalite modalites motivationnel motivationnelle motivationnels mutualiste nauseeux neuro neuroleptique
	neuroleptiques neuropathie nocif nocifs nocive nomadisme opiace opiaces opioide opioides orthoptiste overdose
	overdoses pancreatite parentalite partenariat partenariale partenariales perinatalite pharmaco pharmacodependance
	pluriprofessionnel pluriprofessionnelle pluriprofessionnelles pluriprofessionnels polyaddiction polyconsommation
	polyconsommations polyconsommateur polyconsommatrice polymedication polyneuropathie polyusage postcure post-cure
	precarite precaire precaires presentiel prescripteur prescripteurs prevalence primoprescription primo
	problematique problematiques psycho psychoactif psychoactifs psychoeducation psychoactive psychoactives
	psychosocial psychosociale psychosociaux psychotrope psychotropes reajustement rdv rdvs readmission rechute
	rechutes reconsommation reconsommations reconso reconsomme reconsommer reduction redynamisation redynamiser
	reetudier referent referente referents referentes rehospitalisation rehospitalise rehospitalisee relogement
	remobilisation remobiliser reorientation reorienter reorientee reprogrammation reprogrammations reprogrammer
	resocialisation restituteur restitutrice resto risperidone sevrage sevrages sevre sevree sevrer sexologue signalement
	sniff sniffe sniffer snif socio somatique somatiques somato stigmatisation stigmatisant suboxone substitutif
	suivi suivie suivis suivies surconsommation surconsommations surdosage surmedication surpoids teleconsultation
	teleconsultations televiser temporo thematique thematiques therapeutique thymie thymique thymoregulateur toxico
	toxicos toxicomane toxicologie tracabilite transdisciplinaire transversalite trauma traumas tutelle tutrice tutelaire
	urinaire vaccination vapote vapoter vapoteuse vapotage vesperal veille visio visios visioconference visioconferences
	voltaire webinaire webinaires newsletter mail mails sms appli applis site sites info infos ok pb pbs rv tel tph
	apres-midi aujourd hui quelqu lorsqu jusqu puisqu quoiqu presqu cad svp stp bcp tjs tjrs qd ds ac pr pdt apt maj
	hyperphagie hyperactivite hypervigilance insomnie insomnies insight kindling logorrhee logorrheique lieu lieux
	mutique mutisme dissocie dissociatif delirant delirante delire persecution tachycardie tremble tremblement
	tremblements epigastralgies epigastralgie vomissements cephalees paresthesies asthenie asthenique amaigri amaigrie
	denutri denutrition denutrie oedemes ictere ascite varices encephalopathie epilepsie comitiale comitialite
	antiepileptique antihypertenseur hypertension hypertendu hypertendue diabetique diabete obesite apnee bpco
	seropositif seropositive serologie serologies steatose fibrotest transaminases gamma ferritine plaquettes
	creatinine kaliemie thrombopenie macrocytose vgm anemie prothrombine alcoolemie ethylometre ethylotest ethylisme
	ethylique ethylo oenolisme impregnation alcoolisation alcoolisations alcoolise alcoolisee abstinent abstinente
	abstinence cure cures postcures ambulatoire ambulatoires hebdo quotidiennement bihebdomadaire mensualise
	delivrance deliver delivre delivree pilulier piluliers semainier gelule gelules comprime comprimes sirop ampoule
	flacon patch patchs injectable injecte injecter injection injections fume fumee sniffe inhale inhaler shoot shoote
	seringue seringues kit kits steribox naloxone totem maraude maraudes hebergement hebergee herberge squat squatte
	sdf sans-abri impaye impayes expulsion surendettement endettement allocation allocations minima sociaux sociale
	co-animateur co-animatrice co-anime co-suivi co-construction re-hospitalisation auto-evaluation mi-temps mi-cure
	bas-seuil haut-seuil suivi-conjoint post-hospitalisation pre-admission sous-dosage sur-dosage bi-therapie
	pole poles itv itvs`
);
