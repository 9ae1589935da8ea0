import type { ActTable } from './act.ts';

/** The door, the room, and what its pages ask of the server; one’s own account. */
export const meetingActs: ActTable = {
	'/api/aller': { POST: 'session' },
	'/api/intervisions/[id]/personnes': { GET: 'preparer-intervision' },
	// [SAL-15] by whoever holds the device of the room where that person sits
	'/api/intervisions/[id]/places/[personne]': { POST: 'entrer-dans-intervision' },
	'/api/situations/[id]/contexte': { GET: 'lire-brouillon' },
	'/api/situations/[id]/finaliser': { POST: 'finaliser' },
	'/api/situations/[id]/maintiens': { POST: 'finaliser' },
	'/api/situations/[id]/nom-a-surveiller': { POST: 'ecrire-brouillon finaliser' },
	'/api/situations/[id]/patient': { POST: 'inviter-patient', DELETE: 'inviter-patient' },
	'/api/situations/[id]/retrait': { POST: 'retirer-accord' },
	'/compte': {
		page: 'session',
		'?/fermerSession': 'session',
		'?/fermerAutres': 'session',
		'?/renommerCle': 'session',
		'?/retirerCle': 'session',
		'?/retirerApplication': 'session',
		'?/renouvelerCodes': 'session',
		'?/oublierAppareil': 'session'
	},
	'/compte/application': { page: 'session', '?/default': 'session' },
	'/compte/cle': { POST: 'session' },
	'/compte/cle/defi': { POST: 'session' },
	'/compte/perdu': {
		page: 'reinitialiser-identification',
		'?/chercher': 'reinitialiser-identification',
		'?/retirer': 'reinitialiser-identification'
	},
	'/compte/pro-sante-connect': {
		page: 'session',
		'?/comparer': 'session',
		'?/confirmer': 'session',
		'?/plus-tard': 'session',
		'?/delier': 'session'
	},
	'/porte/[id]': {
		page: 'entrer-dans-intervision',
		'?/repondre': 'entrer-dans-intervision',
		'?/savoir': 'entrer-dans-intervision',
		'?/accepter': 'entrer-dans-intervision',
		'?/confirmer': 'confirmer-presence'
	},
	'/porte/[id]/intervision.ics': { GET: 'entrer-dans-intervision' },
	'/salle/[id]': { page: 'entrer-dans-intervision' }
};
