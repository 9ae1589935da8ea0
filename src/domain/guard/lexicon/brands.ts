import { wordSet } from './word-set.ts';

/** Networks, shops, software, schools of thought and other proper nouns that are nobody’s name. */
export const brands = wordSet(
	`abej actif actimel action actup adecco adidas adrea afeji ag2r agricole aides aldi allah allianz
	allo amazon ameli amigo amsom android anglais anti apap apei apicrypt apple arabe armee assedic astra
	astrazeneca astro asud auchan audi aurore autonomia axa axisante bac badoo banco banque belge benco bep
	berlingo betclic betonniere bible bitcoin blablacar bmw bnp boursorama bouygues bpce brico
	bricorama bt btp buffalo burger but caf cafat call candy cap cap-emploi carrefour casino castorama
	catholique cdiscount cedre celio cetelem charte cites citroen clesence clio cnp coeur cofidis colruyt
	conforama cora coran cordia corsa covid credit cristaline croix-rouge crossway crush crypto dacia dalkia
	danone darty decathlon delhaize deliveroo depot dieu discord ditep dmp doctolib dollar dott duster duty
	easily eclat edf elior emmaus enedis engie enovacom ens eole eoles epargne euratechnologies euro europeen
	evian excel facebook fanta fdj fiat fiche fiesta fifa flunch fnac focus ford fortnite francais francaise
	france-travail franprix free gemo gifi globule gmail gmf golf google grdf grindr gta habitat haribo
	harmonie hellodoc honda hopital hotmail hoverboard hyundai ibiza ikea ilevia instagram interim
	intermarche intermed intervision intervisions iphone jitsi kabyle kangoo kangourou
	kawasaki keno kfc kia kiabi lacoste ladapt laguna lcl leboncoin lgpi licence lidl
	lifen lime linkedin linky livi lmh logan loto louvre lycamobile lydia macif maif maiia mailiz maisons
	malakoff manpower master match matmut mcdo medimail meetic megane mercedes mercialys mgen 
	micra midas millionnaire minecraft moderna mondeo monpsy mssante mutuel mutuelle nespresso nesquik netflix
	netto nike nintendo nissan norauto nordique nordpasdecalais norevie novavax noz npdc nutella
	oasis ocb ogyris omnidoc onet oney opac opel oph oppelia orange orangina orbis osiris ouigo outlook oxbow
	oxygene paaco panda parcoursup parions partenord partner passat paypal pepsi 
	peugeot pfizer pharmagest piaggio picasso playstation pmu pole-emploi polo polonais polonaise
	populaire portugais postale powerpoint primark pro proman pronote ps4 ps5 puma punto qare qashqai quechua
	 radiance randstad ratp reddit restafe restitution resto restos revolut ricore rizla roblox
	salut samsung sandero sauvegarde saxo scenic schweppes seat secours senseo sfr shein sia sillage situation
	skoda skype smoking snapchat sncf sodexo sofinco solex solidarite speedy stade starbucks 
	stokomani subway suez super suzuki swisslife switch syma synergie tassimo teams telegram temu ter terr-esante
	tgv tier tiktok tinder tisserin tous tousanticovid toyota transpole travail trottinette turc twingo
	twitch uber udapei urssaf velov veolia viatrajectoire vilogia vinted vitale vittel voixdunord
	volkswagen volvic vw vyv webex weda whatsapp winamax winpharma word xbox xsara yamaha yaris yop
	youtube zafira zalando zippo zoom`
);
