import { wordSet } from './word-set.ts';

/** Countries, regions, departments, districts and large towns abroad; towns of the region and the large ones of France are in the lexicon. */
export const places = wordSet(
	`abbeville abidjan afghanistan afrique aisne albanie albert alger algerie allemagne alpes alsace amerique
	amiens amsterdam angleterre angola antilles anvers aquitaine ardenne ardennes argentine armenie armentieres
	arras artois asie atlantique aube audomarois australie authie autriche auvergne avesnes avesnois bamako
	bangladesh bapaume barcelone beaumont-sur-oise beauvais beauvaisis belgique benin berlin bernay bethune
	bethunois bordeaux bosnie boulogne boulogne-sur-mer boulonnais bourgogne bresil bresle bretagne bruay bruges
	bruxelles bulgarie calais calaisis cambodge cambrai cambresis cameroun canada canche casablanca cateau caudry
	centre champagne charleroi chaulnes chauny cherbourg chili chine chypre colombie comores compiegne
	compiegnois congo corbie coree corse cote coudekerque courrieres courtrai creil croatie dakar danemark denain
	deule douai douaisis doullens dunkerque dunkerquois ecosse egypte eppeville erythree escaut espagne estonie
	etats-unis ethiopie europe ferrain finlande flandre flandres fourmies france friville gabon gand georgie
	ghana gohelle grande-synthe gravelines grece guadeloupe guinee guyane hainaut haiti ham hautmont
	hauts-de-france hazebrouck henin henin-beaumont hirson hollande hongrie idf ile-de-france inde irak iran
	irlande islande istanbul italie japon jura kiev kinshasa kosovo laon laonnois laos lens lettonie liane liban
	libye liege lievin lille lillers lisbonne littoral lituanie lomme londres longueau lorraine luxembourg lyon
	lys madagascar madrid maghreb mali malte manche maroc marquenterre marseille martinique maubeuge mauritanie
	mayotte mediterranee melantois merville mexique milan mons montdidier montreuil moreuil moscou mouscron namur
	nantes nesle new niger nigeria nord normandie norvege noyon noyonnais occitanie oise opale oran outre-mer
	paca pakistan paris pas-de-calais pays-bas peronne perou pevele philippines picardie pologne ponthieu
	portugal provence pyrenees quebec rabat rdc reims reunion roisel rome rosieres rotterdam roubaix rouen
	roumanie roye russie saint-omer saint-pol saint-quentin saint-quentinois sambre santerre savoie scarpe seclin
	senegal serbie slovaquie soissonnais soissons somalie somme soudan strasbourg suede suisse syrie tchequie
	tchetchenie tergnier ternois thailande thierache togo toulouse tourcoing tournai tunis tunisie turquie
	ukraine usa valenciennes valenciennois valois varsovie vendee venezuela vermandois vervins vexin vietnam
	villeneuve villers-bretonneux vimeu vosges wattrelos weppes york`
);
