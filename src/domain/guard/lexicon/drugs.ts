import { wordSet } from './word-set.ts';

/**
 * Medicines and products of the field, by class: about 400 names, folded, written by hand. A closed domain: no public
 * package was found that is maintained (guard.md §2.1).
 */
const opioids = `methadone metha methadose subutex subu suboxone orobupre buvidal sixmo zubsolv buprenorphine bupre bhd tso tramadol topalgic contramal ixprim zaldiar zamudol lamaline codeine codoliprane codenfan dafalgan efferalgan neocodion tussipax euphon padeine klipal prontalgine skenan actiskenan moscontin oxycontin oxynorm oxycodone oxynormoro morphine sevredol oramorph fentanyl durogesic actiq abstral effentora instanyl pecfent opium izalgi acupan nefopam nalscue prenoxad nyxoid naloxone ventizolve naltrexone revia nalmefene selincro heroine`;
const alcoholAids = `aotal acamprosate baclofene baclocur lioresal antabuse esperal disulfiram selincro alcover thiamine bevitine benerva vitamine vitamines b1 b6 b12 pp neuriplege`;
const tobacco = `nicopatch nicopatchlib nicorette nicoretteskin niquitin nicopass nicotinell nicotine champix varenicline zyban bupropion cytisine tabex vaporette vapoteuse cigarette`;
const anxiolytics = `valium diazepam lexomil bromazepam xanax alprazolam temesta lorazepam seresta oxazepam tranxene clorazepate lysanxia prazepam urbanyl clobazam rivotril clonazepam victan nordaz librium stilnox zolpidem imovane zopiclone havlane noctamide lormetazepam rohypnol normison mogadon nuctalon loprazolam theralene alimemazine atarax hydroxyzine equanil meprobamate buspirone stresam etifoxine donormyl doxylamine circadin melatonine noctran benzo benzos bzd benzodiazepine benzodiazepines quviviq euphytose`;
const antidepressants = `prozac fluoxetine deroxat paroxetine seropram citalopram seroplex escitalopram zoloft sertraline effexor venlafaxine cymbalta duloxetine norset mirtazapine mianserine athymil laroxyl amitriptyline anafranil clomipramine tofranil surmontil ludiomil stablon tianeptine ixel milnacipran valdoxan agomelatine brintellix vortioxetine moclamine marsilid spravato`;
const antipsychotics = `risperdal risperidone risperdalconsta xeplion trevicta byannli abilify aripiprazole zyprexa zypadhera olanzapine xeroquel quetiapine solian amisulpride leponex clozapine haldol haloperidol haldoldecanoas loxapac loxapine tercian cyamemazine nozinan levomepromazine largactil chlorpromazine theralite teralithe lithium clopixol fluanxol piportil modecate moditen dogmatil sulpiride tiapridal tiapride orap invega paliperidone latuda neuleptil melleril dipiperon depamide`;
const mood = `depakine depakote depakine valproate tegretol carbamazepine lamictal lamotrigine neurontin gabapentine lyrica pregabaline keppra levetiracetam epitomax topiramate trileptal sabril gardenal phenobarbital dihydan vimpat micropakine`;
const stimulants = `ritaline concerta quasym medikinet methylphenidate strattera atomoxetine modiodal modafinil xenidate xurta`;
const street = `cannabis shit beuh weed haschich hasch resine cocaine coke coc cc crack base basuco caillou heroine hero brown rabla speed amphet amphetamine amphetamines ecsta ecstasy taz mdma md meth crystal ghb gbl ketamine keta kit lsd trip champignons champis psilo poppers protoxyde proto ballons ptc spice buddha hhc hhcp cbd thc h4cbd 3mmc 4mmc 3cmc cathinones mephedrone mcat npsa nps chemsex slam lean purple captagon salvia datura khat iboga dmt mescaline`;
const others = `arrow biogaran sandoz teva mylan viatris zentiva eg cristers ranbaxy maintena decanoas consta lp tixtar arcalion disulfirame avlocardal antalgiques generique fortimel clinutren fresubin renutryl cubitan delical macrogol movicol forlax transipeg stromectol ivermectine tussidane humex actifed rhinadvil dolirhume lysopaine strepsils drill neocodion celebrex tramadol cortisone lyrica diprosone biseptine betadine daktarin lamisil zovirax valaciclovir aciclovir doxycycline ofloxacine ciflox ceftriaxone rocephine oroken josacine rulid zithromax pyostacine fucidine tetanos repevax prevenar efluelda vaxigrip gardasil engerix havrix ulipristal norlevo leeloo optimizette cerazette jaydess mirena nexplanon implanon androcur levonorgestrel contraception melatonine valeriane passiflore millepertuis doliprane paracetamol ibuprofene advil nurofen aspegic aspirine kardegic spasfon smecta imodium gaviscon inexium omeprazole mopral pantoprazole esomeprazole levothyrox metformine glucophage insuline lantus novorapid januvia diamicron crestor tahor atorvastatine simvastatine bisoprolol propranolol avlocardyl amlodipine ramipril perindopril coversyl furosemide lasilix aldactone spironolactone eliquis xarelto previscan coumadine lovenox plavix ventoline seretide symbicort spiriva augmentin amoxicilline clamoxyl flagyl bactrim maviret epclusa harvoni viekirax interferon truvada genvoya biktarvy prep duphalac xifaxan rifaximine uvedose cacit tardyferon speciafoldine optruma cialis viagra mestinon modopar sinemet lepticur parkinane artane akineton buccolam epipen nozinan primperan vogalene motilium zophren zofran solupred cortancyl celestene`;
const drinks = `veuve clicquot champomy tourtel campbell ballantine rhums negrita mauny la-mauny gins delirium anosteke moet chandon mumm pommery ruinart hennessy martell courvoisier tariquet mouton cadet villageoise cubi pinot merlot chardonnay sauvignon muscadet beaujolais bourgogne bordeaux cahors saumur chinon jupiler artois hoegaarden duvel chimay westmalle orval rochefort affligem maredsous goudale goudal jenlain chti ch-ti page24 trois-monts pelforth fischer 33-export faxe amsterdam maximator navigator koenigsbier karlsquell karlskrone atlas finkbrau perlembourg guinness corona kwak karmeliet cuvee trolls bush rince cochon mort subite kriek lindemans valstar adelscott hollandia schutzenberger meteor licorne monaco panache kir mojito punch sangria vermouth campari aperol spritz baileys sheridan malibu sobieski zubrowka eristow clan clan-campbell label5 label-5 william-peel peel glenfiddich bushmills kahlua get31 pisang limoncello marsala pineau floc banyuls ricard pernod pastis heineken leffe chouffe kronenbourg kro despe desperados bavaria 8-6 biere amstel carlsberg pelforth jenlain grimbergen kriter champagne cidre vodka poliakov smirnoff absolut eristoff whisky whiskys ballantines jack daniels johnnie walker label jameson chivas captain morgan bacardi havana rhum gin bombay porto muscat picon suze get27 ricqles calva calvados cognac armagnac genievre tequila malibu redbull coca cola`;
const smokes = `old holborn davidoff golden virginia cologne jps peter stuyvesant news drum ajja pueblo winfield dunhill rothmans fleur royale fortuna pall mall l&m vogue american spirit interval amsterdamer samson bastos marlboro camel winston gauloises gitanes lucky strike chesterfield puff puffs juul vype vuse iqos tpe ocb rizla`;

/** Names of medicines, street products, drinks and tobacco. */
export const drugs = wordSet(
	[
		opioids,
		alcoholAids,
		tobacco,
		anxiolytics,
		antidepressants,
		antipsychotics,
		mood,
		stimulants,
		street,
		others,
		drinks,
		smokes
	].join(' ')
);
