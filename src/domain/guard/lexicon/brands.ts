import { wordSet } from './word-set.ts';

/** Networks, shops, software, schools of thought and other proper nouns that are nobody’s name. */
export const brands = wordSet(
	`abej actif actimel action actup adapt adecco adidas adrea afeji ag2r agricole aides alan aldi allah allianz
	allo amazon ameli amigo amsom android anglais anti apap apei apicrypt apple april arabe armee assedic astra
	astrazeneca astro asud auchan audi aurore autonomia axa axisante bac badoo banco banque belge benco bep
	berlingo betclic betonniere bible bic bitcoin blablacar blancs bmw bnp boursorama bouygues bpce brico
	bricorama bt btp buffalo burger but caf cafat caisse call candy cap cap-emploi carrefour casino castorama
	catholique cdiscount cedre celio cetelem charte cites citroen clesence clio cnp coeur cofidis colruyt
	conforama cora coran cordia corsa covid credit cristaline croix-rouge crossway crush crypto dacia dalkia
	danone darty decathlon delhaize deliveroo depot dieu discord ditep dmp doctolib dollar dona dott duster duty
	easily eclat edf elior emmaus enedis engie enovacom ens eole eoles epargne euratechnologies euro europeen
	evian excel facebook fanta fdj fiat fiche fiesta fifa flunch fnac focus ford fortnite francais francaise
	france-travail franprix free gemo gifi globule gmail gmf go golf google grdf grill grindr gta habitat haribo
	harmonie hellodoc henner honda hopital hotmail hoverboard hyundai ibiza ikea ilevia instagram interim
	intermarche intermed intervision intervisions iphone janssen jitsi johnson jules kabyle kangoo kangourou
	kawasaki keno kfc kia kiabi kinder king lacoste ladapt laguna lcl leboncoin leclerc leroy lgpi licence lidl
	lifen lime linkedin linky livi lmh logan loto louvre lycamobile lydia macif maif maiia mailiz maisons
	malakoff manpower master match matmut mcdo medimail meetic megane mercedes mercialys merlin mgen michelotti
	micra midas millionnaire minecraft moderna mondeo monpsy mssante mutuel mutuelle nespresso nesquik netflix
	netto nickel nike nintendo nissan norauto nordique nordpasdecalais norevie nova novavax noz npdc nutella
	oasis ocb ogyris omnidoc onet oney opac opel oph oppelia orange orangina orbis osiris ouigo outlook oxbow
	oxygene paaco panda papillons parcoursup parions partenord partner passat paul paypal people pepsi perrier
	peugeot pfizer pharmagest piaggio picard picasso playstation pmu pole-emploi polo polonais polonaise
	populaire portugais postale powerpoint primark pro proman pronote ps4 ps5 puma punto qare qashqai quechua
	quick radiance randstad ratp reddit renault restafe restitution resto restos revolut ricore rizla roblox
	salut samsung sandero sauvegarde saxo scenic schweppes seat secours senseo sfr shein sia sillage situation
	skoda skype smoking snapchat sncf sodexo sofinco solex solidarite speedy sport stade starbucks start
	stokomani subway suez super suzuki swisslife switch syma synergie tassimo teams telegram temu ter terr-esante
	tgv tier tiktok tinder tisserin tous tousanticovid toyota trait transpole travail trottinette turc twingo
	twitch uber udapei union urssaf velov veolia viatrajectoire vilogia vinted visa vitale vittel voixdunord
	volkswagen volvic vw vyv webex weda western whatsapp winamax winpharma word xbox xsara yamaha yaris yop
	youtube zafira zalando zippo zoom`
);
