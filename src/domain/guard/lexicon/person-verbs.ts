import { wordSet } from './word-set.ts';

/** Third persons and negations: after a capital that is no word, they make it a person (« Xyz refuse la cure »). */
export const personVerbs = wordSet(
	`a accepte accuse adhere affirme aide ajoute allegue alterne amene annonce annule appelle apparait apporte apprend
	arrete arrive aspire attend augmente aura aurait avait avoue baisse boit bosse buvait cache change cherche choisit
	commence comprend conduit confirme connait consent conserve consomme consommait consulte continue contacte crache
	craint craque crie critique croit cuisine deale dealait decide declare decline decrit degrade demande demandait
	demenage depense deprime descend deteste devait devient devra devrait diminue dit doit donne dort dormait ecoute
	ecrit emmene enchaine entend entre envisage espere essaie essaye est etait etudie evite evoque exige explique exprime
	fait faisait fera finit frappe fugue fume fumait garde gere gagne habite habitait heberge hesite honore hurle ignore
	injecte insiste insulte interroge investit invite joue laisse lache lit loge loue maintient maitrise manque mange
	mangeait manifeste marche maigrit menace mendie ment met minimise montre monte multiplie neglige nie obtient occupe
	omet oublie ose ouvre paie paye parait parle part participe passe pense perd pese peut pleure poursuit pourra pourrait
	porte possede prefere prend prenait prepare presente pretend prevoit profite promet propose questionne quitte raconte
	rappelle rate realise recidive recoit rechute reclame reconnait recupere redoute reduit refait refuse refusait regrette
	rejoint relate remercie rencontre rend renonce rentre repart repete repond reporte reprend reproche resiste respecte
	ressent ressort reste restait retourne retrouve reussit revele revient revoit rumine s sait savait saura se sera serait
	semble sent signale signe sniffe sollicite somnole sort sortira souffre souhaite soupire stagne suit supporte surveille
	survit tente termine tient tolere tombe touche tourne tousse travaille travaillait traine traite tremble trouve va
	venait verra veut vient viendra vit vivait vole vomit voit voudrait voulait voyage ne n`
);

/** States and adverbs that follow a name in the telegraphic style: « Xyz hospitalisé », « Xyz toujours absent ». */
export const personStates = wordSet(
	`hospitalise hospitalisee sorti sortie ressorti ressortie venu venue vu vue revu revue recu recue suivi suivie decede
	decedee absent absente present presente injoignable perdu perdue rencontre rencontree oriente orientee stabilise
	stabilisee sevre sevree abstinent abstinente isole isolee heberge hebergee expulse expulsee incarcere incarceree
	toujours encore aussi deja jamais lui y elle il depuis age agee tres bien mal ok inquiet inquiete fatigue fatiguee
	epuise epuisee seul seule motive motivee ambivalent ambivalente demandeur demandeuse ivre alcoolise alcoolisee
	connu connue inconnu inconnue accompagne accompagnee pere mere consommateur consommatrice patient patiente retraite
	retraitee separe separee divorce divorcee celibataire marie mariee sous sans veut`
);

/** Words after which one speaks of somebody: « avec X », « chez X », « dossier X », « vu X ». */
export const personLeads = wordSet(
	`avec chez selon envers appeler appelle appele rappeler rappele contacter contacte vu vue voir revu revue revoir
	rencontrer rencontre recu recue recevoir accompagner accompagne orienter oriente hospitaliser convoquer relancer
	relance joindre prevenir dixit concernant situation sit dossier cas patient patiente usager usagere rdv entretien
	consult visite vad relais voisin voisine beneficiaire resident residente qu que contre couple epoux famille
	pere mere monsieur madame epouse nomme nommee prenomme dit collegue ami amie proprietaire locataire aider 
	suivre fils fille frere soeur`
);

/** Little words that may stand before a name as before anything else. */
export const weakLeads = wordSet(
	`de d du et ou par pour sans si comme puis mais car lorsque quand donc`
);

/** Little words that stand before a place more often than before a person. */
export const placeLeads = wordSet(
	`a au aux en dans vers sur sous depuis ville commune secteur village`
);
