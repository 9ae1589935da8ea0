import { wordSet } from './word-set.ts';

/** Networks, shops, software, schools of thought and other proper nouns that are nobody’s name. */
export const brands = wordSet(
	`abej acer actif actimel action actup adecco adidas adrea afeji ag2r agricole aides aldi allah allianz allo
	alstom aluminium amazon ameli amigo amsom android anglais aniosgel anti apap apei apicrypt apple apreva arabe
	arc arcelormittal armee ascoval assedic astra astrazeneca astro asud asus auchan audi aurore autonomia axa
	axisante bac badoo banco banque belge benco bep berlingo betclic betonniere bible bitcoin blablacar bmw bnp
	bombardier bonduelle boursorama bouygues bpce braderie brico bricorama bridgestone bt btp buffalo burger but
	caf cafat call candy cap cap-emploi carrefour casino castorama catholique cdiscount cedre celio cetelem
	charte cites citroen clesence clio cnp coeur cofidis colruyt conforama continental cora coran cordia corsa
	covid credit cristaline crit croix-rouge crossway crush crypto dacia dalkia danone darty decathlon delhaize
	deliveroo dell depot dieu discord ditep dmp doctolib dollar dott dunlop duster duty easily eclat edf elior
	emmaus enedis engie enovacom ens eole eoles epargne euratechnologies euro euromillions europeen evian excel
	facebook fanta faurecia fdj fiat fiche fiesta fifa finess flixbus flunch fnac focus ford fortnite francais
	francaise france-travail franprix free gemo gifi glaxo globule gmail gmf golf goodyear google grdf grindr gta
	habitat haribo harmonie heineken hellodoc honda hopital hotmail hoverboard hp huawei humanis hyundai ibiza
	ikea ilevia instagram interforum interim intermarche intermed intervision intervisions iphone jitsi kabyle
	kangoo kangourou kawasaki keno kfc kia kiabi kronenbourg lacoste ladapt laguna lcl leboncoin lenovo lgpi
	licence lidl lifen lime linkedin linky listerine livi lmh logan loto louvre lycamobile lydia macif maif maiia
	mailiz maisons malakoff manpower master match matmut mccain mcdo mcdonalds medimail meetic megane mehari
	mercedes mercialys mgen micra midas millionnaire minecraft mobilinfo moderna mondeo monpsy motorola movember
	mssante mutuel mutuelle nespresso nesquik nestle netflix netto nike nintendo nissan norauto nordique
	nordpasdecalais norevie novandie novavax noz npdc nutella oasis ocb ogyris omnidoc onet oney opac opel oph
	oppelia oppo orange orangina orbis osiris ouigo outlook oxbow oxygene paaco panda parcoursup parions
	partenord partner passat paypal pepsi peugeot pfizer pharmagest piaggio picasso playstation pmu poclain
	pole-emploi polo polonais polonaise populaire portugais postale powerpoint primark pro procter proman pronote
	ps4 ps5 puma punto qare qashqai quechua radiance randstad rapido ratp reddit restafe restitution resto restos
	revolut ricore rizla roblox roquette saint-gobain salut samsung sandero sauvegarde saxo scenic schweppes seat
	secours senseo sevel sfr shein sia sillage siplast situation skoda skype smartwhip smoking snapchat sncf
	sodexo sofinco solex solibail solidarite sony speedy stade starbucks steribox stericup sterifilt stokomani
	subway suez super suzuki swisslife switch syma synergie tadao tassimo teams telegram temu ter tereos
	terr-esante tgv tier tiktok tinder tisserin tous tousanticovid toyota toyotomi transpole travail trottinette
	tub turc twingo twitch uber udapei umicore unibet urssaf valeo velov veolia viatrajectoire vilogia vinted
	vitale vittel voixdunord volkswagen volvic vw vyv webex weda whatsapp whirlpool winamax windows winpharma
	word xbox xiaomi xsara yamaha yaris yop youtube zafira zalando zebet zippo zoom`
);
