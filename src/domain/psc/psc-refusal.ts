/** Every reason for which a sign-in or a link by Pro Santé Connect stops. */
export const pscRefusals = [
	'psc-absent',
	'psc-renonce',
	'psc-retour-perdu',
	'psc-indisponible',
	'psc-reponse-refusee',
	'psc-niveau-insuffisant',
	'psc-sans-identite',
	'psc-autre-session',
	'psc-facteur-existant',
	'psc-deja-liee',
	'psc-autre-identite',
	'psc-rpps-different',
	'psc-rpps-pris',
	'psc-nom-different',
	'psc-attente-perdue',
	'psc-code-faux',
	'psc-trop-de-demandes'
] as const;

export type PscRefusal = (typeof pscRefusals)[number];

/** What the screen says: what happened, and how to go on. Never what was wrong in an answer: only the log's code says it. */
export const pscRefusalText: Readonly<Record<PscRefusal, string>> = {
	'psc-absent':
		'Pro Santé Connect n’est pas raccordé à cette installation\u00A0: entrez par le lien reçu par courriel.',
	'psc-renonce':
		'Vous avez renoncé à l’identification. Recommencez, ou entrez par le lien reçu par courriel.',
	'psc-retour-perdu':
		'Le retour de Pro Santé Connect ne correspond à aucune demande faite dans ce navigateur. Recommencez ici, sans changer de navigateur.',
	'psc-indisponible':
		'Pro Santé Connect ne répond pas en ce moment. Revenez par le lien reçu par courriel.',
	'psc-reponse-refusee':
		'La réponse de Pro Santé Connect n’a pas pu être vérifiée\u00A0: elle est refusée. Recommencez, ou entrez par le lien reçu par courriel.',
	'psc-niveau-insuffisant':
		'Pro Santé Connect n’a pas atteint le niveau d’identification demandé. Recommencez avec votre carte CPS ou e-CPS.',
	'psc-sans-identite':
		'Pro Santé Connect n’a pas donné d’identifiant professionnel utilisable. Entrez par le lien reçu par courriel.',
	'psc-autre-session':
		'Votre session a changé pendant l’identification\u00A0: rien n’est relié. Recommencez depuis votre compte.',
	'psc-facteur-existant':
		'Votre compte a déjà un moyen d’identification, et un courriel seul n’en ajoute pas\u00A0: entrez d’abord par ce moyen, puis reliez Pro Santé Connect depuis votre compte.',
	'psc-deja-liee':
		'Cette identité Pro Santé Connect est déjà reliée à un autre compte. Adressez-vous à la coordination.',
	'psc-autre-identite':
		'Votre compte est déjà relié à une autre identité Pro Santé Connect. Déliez-la d’abord.',
	'psc-rpps-different':
		'L’annuaire connaît pour vous un autre numéro RPPS que Pro Santé Connect. Demandez à la coordination de le vérifier.',
	'psc-rpps-pris':
		'Ce numéro RPPS est celui d’une autre personne de l’annuaire. Demandez à la coordination de le vérifier.',
	'psc-nom-different':
		'Le nom donné par Pro Santé Connect n’est pas celui de l’annuaire. Demandez à la coordination de le corriger.',
	'psc-attente-perdue':
		'Ce délai est dépassé, ou cette page n’est plus dans le navigateur où vous vous êtes identifié·e. Recommencez par Pro Santé Connect.',
	'psc-code-faux':
		'Ce code n’est pas le bon, ou il a expiré. Vérifiez-le, ou demandez-en un autre.',
	'psc-trop-de-demandes': 'Trop de demandes en peu de temps. Patientez une minute, puis réessayez.'
};
