import { wordSet } from './word-set.ts';

/** Countries, regions, departments, districts and large towns abroad; towns of the region and the large ones of France are in the lexicon. */
export const places = wordSet(
	`abbeville abidjan accra afghanistan afrique agadir aires aisne albanie albert alep alger algerie allemagne
	alpes alsace amerique amiens amsterdam angleterre angola ankara annaba antananarivo antilles anvers aquitaine
	ardenne ardennes argentine armenie armentieres arras artois asie athenes atlantique aube audomarois australie
	authie autriche auvergne avesnes avesnois bagdad bamako bangkok bangladesh bapaume barcelone batna beaumarais
	beaumont-sur-oise beauvais beauvaisis bejaia belgique belgrade benin berlin bernay bethune bethunois beyrouth
	bizerte blida bobo bogota bohain bombay bordeaux bosnie boulogne boulogne-sur-mer boulonnais bourgogne braga
	brasilia bratislava brazzaville bresil bresle bretagne briquetterie bruay bruges bruxelles bucarest budapest
	buenos bulgarie calais calaisis cambodge cambrai cambresis cameroun canada canche caracas casa casablanca
	cateau caucriauville caudry cayenne cayeux centre champagne charleroi chaulnes chauny cherbourg chili chine
	chypre cluj colombie colombo comores compiegne compiegnois conakry conde congo corbie coree corse cote
	cotonou coudekerque courrieres courtrai cracovie crecy creil croatie croix dakar damas danemark delhi denain
	deule diyarbakir djibouti douai douaisis douala doullens dunkerque dunkerquois ecosse egypte eppeville erbil
	erythree escaut espagne estonie etats-unis ethiopie etouvie europe faro faubourg fere ferrain fes finlande
	fives flandre flandres fort-de-france fort-nieulay fourmies france friville gabes gabon gand geneve georgie
	ghana gohelle grande-synthe gravelines grece guadeloupe guinee guyane hainaut haiti ham hanoi haubourdin
	hautmont hauts-de-france hazebrouck hellemmes henin henin-beaumont hirson hollande hongrie idf ile-de-france
	inde irak iran irlande islamabad islande istanbul italie izmir jakarta japon jura kaboul kiev kinshasa kosovo
	lagos lambersart laon laonnois laos lausanne lens lettonie liane liban libreville libye liege lievin lille
	lillers lima lisbonne littoral lituanie lome lomme londres longueau loos lorraine luxembourg lyon lys
	madagascar madrid maghreb mali malo malte mamoudzou manche manille maroc marquenterre marrakech marseille
	martinique maubeuge mauritanie mayotte mediterranee meknes melantois merville mexico mexique miami milan mons
	mons-en-baroeul montdidier montreal montreuil moreuil moroni moscou moulins mouscron namur nantes naples
	nesle new niamey niger nigeria nogent nord normandie norvege nouakchott noyon noyonnais occitanie oise opale
	oran ouagadougou oujda outre-mer ouzou paca pakistan palerme paris pas-de-calais pays-bas pekin penh peronne
	perou petite-synthe pevele philippines phnom picardie pointe-a-pitre pologne pondichery ponthieu port-louis
	porto portugal prague provence pyrenees quebec quesnoy rabat rdc reims reunion rio roisel rome ronchin
	rosendael rosieres rotterdam roubaix rouen roumanie roye russie saigon saint-denis saint-omer saint-pol
	saint-quentin saint-quentinois sambre santerre santiago sarajevo savoie scarpe seclin senegal seoul serbie
	setif seville sfax shanghai slovaquie sofia soissonnais soissons somalie somme soudan sousse strasbourg
	sud-lille suede suisse sydney syrie tananarive tanger tchequie tchetchenie teheran tergnier ternois thailande
	thierache thies tizi togo tokyo toronto toulouse touquet tourcoing tournai tunis tunisie turin turquie
	ukraine usa valence valenciennes valenciennois valois varsovie vendee venezuela vermandois vervins vexin
	vienne vientiane vietnam villeneuve villers-bretonneux vimeu vosges washington wasquehal wattignies wattrelos
	wazemmes weppes yaounde york zagreb zurich`
);
