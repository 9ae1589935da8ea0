import type { Refusal } from './refusal.ts';

/** What the screen says for each refusal: what, why, what to do. Never who or about whom. */
export const refusalText: Readonly<Record<Refusal, string>> = {
	'session-absente': 'Identifiez-vous pour continuer.',
	'session-expiree': 'Votre session est terminée. Identifiez-vous à nouveau.',
	'authentification-insuffisante':
		'Cet acte demande de confirmer votre identité\u00A0: clé d’accès, code d’une application ou Pro Santé Connect. Un lien reçu par courriel n’y suffit pas.',
	'titre-insuffisant': 'Votre rôle ne permet pas cette action.',
	'participant-refuse':
		'Cette situation est étudiée sans vous. Si l’Intervision se poursuit, vous y reviendrez automatiquement.',
	'non-concerne':
		'Cette situation est étudiée sans vous. Si l’Intervision se poursuit, vous y reviendrez automatiquement.',
	'accord-manquant':
		'L’accord préalable du patient n’est pas enregistré. Recueillez-le avant d’ouvrir la situation.',
	'accord-refuse': 'Le patient a refusé\u00A0: la situation ne peut pas être étudiée.',
	'accord-retire':
		'Le patient a retiré son accord\u00A0: plus personne ne peut étudier cette situation.',
	'exception-non-validee':
		'L’exception pour rupture de soins attend la validation de l’animateur ou de l’animatrice.',
	'exception-sans-objet': 'Aucune exception n’est en cours pour ce patient.',
	'exception-a-regulariser':
		'L’exception ne vaut que pour une Intervision. Demandez l’accord du patient, ou justifiez une nouvelle exception.',
	'exception-meme-personne':
		'Qui justifie une exception, ou demande l’Intervision, ne la valide pas\u00A0: une autre personne qui anime doit le faire.',
	'accord-modifie':
		'L’accord de ce patient vient d’être modifié par quelqu’un d’autre. Relisez-le, puis recommencez s’il le faut.',
	'pas-admis': 'L’animateur ou l’animatrice ne vous a pas encore fait entrer.',
	'pas-reconnu':
		'Votre identité n’est pas encore confirmée. Demandez à être reconnu·e, ou identifiez-vous avec un second facteur.',
	'reconnaissance-de-soi':
		'Personne ne se reconnaît soi-même\u00A0: demandez-le à quelqu’un d’autre.',
	'reconnaissance-sans-image-ni-son':
		'Sans image ni son, personne ne peut reconnaître cette personne\u00A0: elle doit s’identifier avec un second facteur.',
	'reconnaissance-par-telephone':
		'Une personne au téléphone n’est reconnue que par qui anime\u00A0: demandez-le à l’animateur ou à l’animatrice.',
	'reconnaissance-par-soi-seul':
		'Vous avez inscrit cette personne ou remis son lien\u00A0: une autre personne doit la reconnaître, ou elle confirme son identité elle-même.',
	'reconnaissance-perimee':
		'Cette personne est sortie ou revenue par un autre appareil. Regardez de nouveau, puis recommencez.',
	'appareil-pas-salle':
		'Cet appareil n’est pas celui d’une salle\u00A0: choisissez « Salle » dans les réglages, puis recommencez.',
	'place-prise':
		'Cette personne est déjà à une place\u00A0: retirez-la de l’autre salle ou de l’autre ligne, puis recommencez.',
	'sans-micro':
		'Choisissez une personne présente avec un micro\u00A0: le téléphone est posé près de celui-ci.',
	'salle-a-vider':
		'Une personne doit encore quitter la salle, ou raccrocher. Confirmez son départ, puis ouvrez la situation.',
	'sortie-par-un-autre':
		'Vous êtes dans cette salle\u00A0: l’animateur ou l’animatrice confirme ce départ.',
	'signature-close':
		'L’Intervision est terminée\u00A0: les présences ne se signent plus. Si vous y étiez, dites-le à la coordination, qui tient la feuille d’émargement.',
	'charte-non-acceptee': 'Acceptez la Charte de l’Intervision avant d’entrer.',
	'situation-fermee': 'Cette situation n’est pas ouverte.',
	'situation-deja-ouverte': 'Une situation est déjà ouverte\u00A0: refermez-la d’abord.',
	'fiche-deja-finalisee': 'Cette fiche est déjà finalisée\u00A0: elle ne se modifie plus.',
	'fiche-non-finalisee': 'La fiche n’est pas encore finalisée.',
	'fiche-signee': 'La fiche est signée\u00A0: elle ne se modifie plus.',
	'fiche-deja-signee': 'Vous avez déjà signé cette fiche.',
	'fiche-non-signee': 'La fiche n’est pas encore signée.',
	'fiche-deja-archivee': 'La fiche est déjà archivée.',
	'fiche-reprise':
		'Cette fiche vient d’une ancienne base\u00A0: elle se lit, et ne se signe, ne se corrige ni ne s’archive.',
	'import-incomplet':
		'Il manque une correspondance\u00A0: l’import ne peut pas encore être préparé.',
	'import-vide': 'Rien de ce fichier ne serait repris.',
	'import-interrompu':
		'La lecture de ce fichier n’a pas abouti à temps, et rien n’est repris. Recommencez, ou exportez la base en plusieurs CSV.',
	'reprise-perimee':
		'Ce que l’import rencontrerait a changé depuis l’aperçu. Relisez-le, puis confirmez de nouveau.',
	'reprise-en-cours': 'Cet import est en train de s’écrire\u00A0: attendez qu’il soit fini.',
	'import-deja-annule': 'Cet import est déjà annulé.',
	'import-retenu': 'Cet import ne s’annule plus\u00A0: autre chose s’y est attaché depuis.',
	'fiche-remplacee':
		'Une autre version de cette fiche l’a remplacée. Ouvrez la dernière version pour continuer.',
	'fiche-sans-changement':
		'Rien n’a changé dans la fiche\u00A0: corrigez d’abord ce qui doit l’être.',
	'relecture-en-attente':
		'Une relecture est attendue\u00A0: la fiche se signe une fois relue, ou la demande retirée.',
	'relecture-close': 'Cette relecture n’attend plus de réponse.',
	'relecteur-inconnu': 'Choisissez une personne qui peut lire cette fiche.',
	'signataire-inconnu': 'Choisissez une personne qui peut signer cette fiche.',
	'suite-deja-notee': 'C’est déjà noté\u00A0: rechargez la page pour voir par qui.',
	'suite-pas-notee': 'Il n’y a rien à annuler\u00A0: rechargez la page.',
	'suite-a-un-absent':
		'Choisissez une personne qui était présente quand la situation a été étudiée.',
	'echeance-impossible': 'Choisissez une échéance entre aujourd’hui et dans un an.',
	'date-impossible':
		'Cette date n’est pas possible\u00A0: entre le jour de l’Intervision et aujourd’hui.',
	'fiche-incomplete': 'Il manque des réponses nécessaires pour finaliser la fiche.',
	'finalisation-en-cours':
		'La fiche est en cours de finalisation par quelqu’un d’autre. Patientez un instant.',
	'garde-alerte':
		'La garde d’identité a relevé des passages à corriger. La fiche reste ouverte, rien n’est perdu.',
	'garde-indisponible':
		'La garde d’identité n’a pas répondu\u00A0: sans elle, rien n’est accepté. Rien n’est perdu. Réessayez dans un instant.',
	'maintien-refuse':
		'Ce passage ne se maintient pas\u00A0: un numéro, une adresse électronique ou le nom à surveiller se corrige toujours.',
	'maintien-perime': 'Ce passage a changé depuis. Relisez-le, puis répondez de nouveau.',
	'raison-refusee':
		'La raison ne convient pas. Choisissez-en une\u00A0; si vous la précisez, ne nommez personne et ne reprenez pas le passage.',
	'fiche-alerte':
		'La garde d’identité relève un passage à corriger dans cette fiche finalisée\u00A0: elle n’est ni signée ni imprimée. Prévenez la coordination.',
	'designation-refusee':
		'Désignez le patient par son prénom et une initiale («\u00A0Jade M.\u00A0») ou par un code.',
	'reponse-close':
		'L’Intervision a commencé, ou elle est annulée\u00A0: la réponse ne change plus. Ouvrez votre invitation pour entrer.',
	'intervision-passee':
		'Cette Intervision est terminée ou annulée\u00A0: aucune invitation ne part plus.',
	'envoi-parti': 'Les messages sont déjà partis\u00A0: ils ne se reprennent plus.',
	'lien-inconnu': 'Ce lien n’est pas reconnu. Demandez-en un nouveau.',
	'lien-utilise': 'Ce lien a déjà servi. Demandez-en un nouveau.',
	'lien-expire': 'Ce lien a expiré. Demandez-en un nouveau.',
	'demande-close':
		'Cette demande a changé d’état entre-temps\u00A0: cet acte n’y est plus possible.',
	'envoi-automatique':
		'Cet envoi ressemble à celui d’un programme\u00A0: rien n’a été enregistré. Relisez, puis envoyez de nouveau.',
	'dossier-reuni':
		'Ce dossier a déjà été réuni ou séparé entre-temps. Rechargez la page pour voir où il en est.',
	'accord-non-retire':
		'L’accord de ce dossier n’est pas retiré\u00A0: enregistrez d’abord le retrait, ou choisissez un autre motif.',
	'dossier-etudie':
		'Cette situation a été étudiée en Intervision\u00A0: ce n’est pas une erreur de saisie. Choisissez un autre motif.',
	'apercu-perime':
		'Ce qui est échu a changé depuis que cette page s’est affichée. Relisez l’aperçu, puis confirmez de nouveau.',
	'purge-en-cours': 'Une purge est en cours\u00A0: attendez sa fin avant d’en confirmer une autre.',
	'rien-a-purger': 'Rien n’est échu\u00A0: il n’y a rien à purger.',
	'trop-de-demandes': 'Trop de demandes en peu de temps. Patientez une minute, puis réessayez.',
	'trop-d-essais':
		'Trop d’essais. Patientez quelques minutes, puis réessayez\u00A0; rien n’a été perdu.',
	'code-faux': 'Ce code ne convient pas. Vérifiez-le, ou prenez le suivant.',
	'code-expire': 'Ce code ne sert plus. Demandez-en un autre.',
	'cle-refusee':
		'Cette clé d’accès n’a pas été acceptée. Réessayez, ou prenez un autre moyen ci-dessous.',
	'facteur-existant':
		'Une application de codes est déjà en place. Retirez-la d’abord pour en changer.',
	'facteur-absent': 'Ajoutez d’abord une clé d’accès ou une application de codes.',
	'personne-inconnue':
		'Aucune autre personne de vos pôles n’a cette adresse. Vérifiez-la, ou demandez à la coordination de son pôle.',
	'fonction-a-soi':
		'Personne ne se donne une fonction à soi-même\u00A0: demandez à une autre personne.',
	'fonction-reservee':
		'La profession ou la structure de cette personne ne permet pas cette fonction, qui ouvre des textes couverts par le secret partagé.',
	'fonction-deja-tenue': 'Cette personne tient déjà cette fonction.',
	'intervision-annulee': 'Cette Intervision est annulée.',
	'intervision-tenue': 'Cette Intervision a eu lieu\u00A0: sa date ne change plus.',
	'intervision-non-tenue':
		'Cette Intervision n’est pas terminée\u00A0: son retour s’adresse ensuite.',
	'retour-vide':
		'Aucun document n’est encore prêt\u00A0: archivez une fiche signée, ou validez la feuille d’émargement.',
	'retour-deja-adresse': 'L’association a déjà tout ce qui est prêt\u00A0: rien n’est parti.',
	'retour-change':
		'Ce retour a changé entre-temps\u00A0: un autre envoi est arrivé. Relisez-le, puis répondez.',
	'situation-commencee': 'Cette situation a déjà été ouverte\u00A0: elle reste à sa date.',
	'carte-changee':
		'Quelqu’un d’autre a modifié cette fiche professionnelle pendant votre saisie. Relisez ce qui a changé, puis enregistrez de nouveau.',
	'annulation-impossible':
		'L’annulation n’est plus possible\u00A0: ces fiches professionnelles ont changé depuis, ou elles ont servi. Corrigez-les à la main.',
	'annulation-tardive':
		'Il est trop tard pour annuler\u00A0: trop de temps a passé, ou la même chose a changé depuis. Refaites le changement à la main.',
	'identite-a-confirmer':
		'Cette personne porte une fonction\u00A0: son courriel et son RPPS ne se changent que par la coordination clinique de son pôle, ou par elle-même.',
	'fusion-de-soi':
		'Vous ne pouvez pas réunir votre propre fiche avec une autre\u00A0: demandez à une autre personne de la coordination.',
	'fusion-impossible':
		'Deux numéros RPPS différents désignent deux personnes\u00A0: ces fiches ne se réunissent pas.',
	'fusion-deux-connexions':
		'Ces deux fiches servent chacune à se connecter. Demandez à la personne laquelle elle garde, puis archivez l’autre.',
	'fusion-fonction':
		'Réunir ces fiches donnerait à l’une les fonctions de l’autre. Seule la coordination clinique des pôles concernés peut le faire.',
	'fusion-meme-intervision':
		'Ces deux fiches sont attendues à une même Intervision. Retirez l’une des deux de sa liste\u00A0; si les deux sont venues, ce sont deux personnes.',
	'import-perime': 'L’annuaire a changé depuis l’aperçu. Relisez-le, puis importez de nouveau.',
	'presence-absente':
		'Aucune présence n’est inscrite à ce nom sur la feuille. Si vous y étiez, dites-le à la coordination ou à qui animait\u00A0: la présence s’ajoute, puis se confirme.',
	'parole-reservee':
		'La parole de qui conduit ne vaut que pour une personne au téléphone. Les autres confirment elles-mêmes, ou signent sur papier.',
	'emargement-en-cours':
		'L’Intervision n’est pas finie, ou quelqu’un est encore inscrit comme présent\u00A0: la feuille se valide ensuite.',
	'emargement-vide': 'Personne n’est inscrit sur la feuille\u00A0: ajoutez d’abord les présences.',
	'emargement-inchange':
		'La feuille n’a pas changé depuis la dernière validation\u00A0: celle-ci vaut toujours.',
	'emargement-non-confirme':
		'Des présences ne sont pas confirmées. Rappelez ces personnes, ou cochez que vous validez en le sachant.',
	'rappel-deja-parti':
		'Un rappel est déjà parti aujourd’hui\u00A0: le prochain peut partir demain.',
	'fichier-trop-grand':
		'Ce fichier dépasse 10 Mo. Numérisez la feuille en moins grand, ou page par page.',
	'fichier-refuse':
		'Ce fichier n’est ni un PDF, ni une image JPEG ou PNG complète. Numérisez de nouveau la feuille, ou photographiez-la.',
	'fichier-detruit': 'Cette feuille a été détruite\u00A0: il n’en reste que la trace.',
	'fichiers-trop-nombreux':
		'Douze feuilles sont déjà jointes à cette Intervision. Retirez-en une, ou réunissez les pages dans un seul PDF.',
	'presence-changee':
		'Cette présence a changé entre-temps. Relisez la feuille, puis corrigez de nouveau.',
	'absent-de-la-salle':
		'Cette personne n’est pas dans la salle en ce moment\u00A0: rien n’a changé.',
	'personne-non-reconnue':
		'L’identité de cette personne n’est pas confirmée\u00A0: reconnaissez-la d’abord.',
	'ordre-du-jour-plein':
		'Une Intervision étudie cinq situations au plus\u00A0: inscrivez celle-ci à une autre date.',
	'temps-au-plus':
		'Une heure a déjà été ajoutée\u00A0: regardez plutôt l’ordre du jour avec le groupe.',
	'video-absente':
		'L’image et le son ne répondent pas en ce moment\u00A0: aucun micro n’a été coupé.',
	'tarif-meme-jour':
		'Un tarif de ce rôle et de cette profession commence déjà ce jour-là. Retirez-le d’abord, s’il n’a encore rien payé.',
	'tarif-passe':
		'Un bordereau contient déjà des présences de ce jour ou d’après, à l’ancien tarif\u00A0: faites commencer celui-ci plus tard.',
	'tarif-utilise':
		'Un bordereau contient des indemnités à ce tarif\u00A0: il ne se retire plus. Fixez-en un autre à partir d’un jour à venir.',
	'indemnite-changee':
		'Rien n’a changé\u00A0: l’indemnité n’en est plus là, quelqu’un d’autre vient peut-être de s’en occuper. Rechargez la page.',
	'indemnite-hors-feuille':
		'Rien n’a changé\u00A0: la feuille d’émargement corrigée ne compte plus l’une de ces personnes. Sortez d’abord sa ligne\u00A0: reprenez-la, ou écartez-la avec une raison.',
	'annee-publiee':
		'Le rapport de cette année est publié\u00A0: ce dont il est fait ne se modifie plus ici.',
	'version-publiee':
		'Une version de cette année vient d’être publiée\u00A0: relisez-la avant d’en publier une autre.',
	'convention-signee':
		'Cette convention est signée\u00A0: elle se dénonce, elle ne se supprime pas.',
	'convention-non-signee': 'Cette convention n’est pas encore signée par les deux parties.',
	'convention-denoncee':
		'Cette convention est dénoncée\u00A0: reprenez d’abord la dénonciation s’il le faut.',
	'questionnaire-clos': 'Ce questionnaire est clos. Merci d’avoir voulu donner votre avis.',
	'questionnaire-rempli': 'Une réponse a déjà été donnée depuis ce navigateur. Merci.',
	'questionnaire-envoye':
		'Le lien est déjà parti à toutes les personnes présentes qui ont une adresse.',
	'questionnaire-plein': 'Ce questionnaire a déjà reçu toutes les réponses qu’il peut recevoir.',
	'avis-parti':
		'L’avis de paiement est déjà parti à la personne\u00A0: le paiement ne s’annule plus ici. Prévenez-la, et voyez avec la comptabilité.',
	introuvable: 'Cette page n’existe pas, ou vous n’y avez pas accès.',
	'saisie-invalide': 'La saisie n’a pas été comprise. Vérifiez les champs, puis réessayez.'
};
