const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Which mail left when, without its words: long enough to answer « je n’ai rien reçu ». */
export const mailsKept = 90 * day;

interface StandingDuration {
	readonly what: string;
	readonly duration: string;
	readonly why: string;
}

/** [CON-12] What ends by itself, every hour, without anybody's act (server/housekeeping.ts), and what lasts with the archive. */
export const standingDurations: readonly StandingDuration[] = [
	{
		what: 'Courriels envoyés',
		duration: `mots et adresse\u00A0: effacés au départ\u00A0; date et nature\u00A0: ${mailsKept / day}\u00A0jours`,
		why: 'Répondre à «\u00A0je n’ai rien reçu\u00A0».'
	},
	{
		what: 'Sessions, liens de connexion, codes, appareils mémorisés',
		duration: 'effacés dans l’heure qui suit leur fin',
		why: 'Ce qui n’ouvre plus rien ne sert plus.'
	},
	{
		what: 'Nom de famille donné à la garde d’identité',
		duration: 'en mémoire seulement, douze heures au plus après l’Intervision',
		why: 'Il n’est écrit nulle part.'
	},
	{
		what: 'Brouillons',
		duration: 'jusqu’à la finalisation ou l’abandon\u00A0: la clé est alors détruite',
		why: 'Le temps seul ne détruit jamais un brouillon.'
	},
	{
		what: 'Journal des actes',
		duration: 'aussi longtemps que l’archive qu’il prouve',
		why: 'Il ne contient ni texte ni pseudonyme, et chaque ligne tient à la précédente\u00A0: en ôter une le briserait.'
	},
	{
		what: 'Présences, feuilles d’émargement, invitations',
		duration: 'aussi longtemps que l’archive',
		why: 'Elles disent qui est venu, jamais pour quel patient\u00A0; «\u00A0nouveau\u00A0» se compte sur toutes les années.'
	},
	{
		what: 'Comptes par pôle et par année, rapports publiés',
		duration: 'sans limite',
		why: 'Ils ne contiennent que des nombres.'
	}
];
