import { wordSet } from './word-set.ts';

/** Networks, shops, software, schools of thought and other proper nouns that are nobody’s name. */
export const brands = wordSet(
	`abej action ag2r aldi allah allianz amazon ameli amigo android anglais apicrypt apple arabe armee assedic
	astro auchan aurore axa axisante bac banco belge bep betclic bible bitcoin blablacar btp but caf cafat call
	candy cap cap-emploi carrefour casino catholique cdiscount charte citroen coeur cora coran croix-rouge
	crossway crush crypto darty decathlon deliveroo dieu dmp doctolib duty easily emmaus enovacom ens eole eoles
	euratechnologies europeen excel facebook fdj fiche fifa fnac fortnite francais francaise france-travail
	franprix gifi globule gmail google harmonie hellodoc hopital hotmail ikea ilevia instagram intermarche
	intermed intervision intervisions iphone jitsi kabyle keno kfc leboncoin leclerc lgpi licence lidl lifen
	linkedin livi loto louvre macif maif maiia mailiz malakoff master match matmut mcdo medimail mgen
	millionnaire monpsy mssante mutuelle netflix nordpasdecalais noz ogyris omnidoc orbis osiris ouigo outlook
	paaco parcoursup parions peugeot pharmagest picard playstation pmu pole-emploi polonais polonaise populaire
	portugais powerpoint pro pronote qare ratp renault restafe restitution resto restos salut samsung secours
	sillage situation skype snapchat sncf solidarite stade super teams telegram ter terr-esante tgv tiktok
	tousanticovid transpole travail turc uber urssaf viatrajectoire vinted vitale voixdunord vyv webex weda
	whatsapp winamax winpharma word xbox youtube zoom`
);
