import { expect, it } from 'vitest';
import { resourceActions } from './resource-access.ts';
import { situationActions } from './situation-action.ts';
import { decideSession } from './weak-session.ts';

it('[SEC-2] a nominative link takes part, and opens nothing outside the meeting', () => {
	const actions = [...resourceActions, ...situationActions];
	const closed = actions.filter((action) => !decideSession('lien-nominatif', action).ok);
	expect(closed).toEqual([
		'voir-planning',
		'creer-intervision',
		'preparer-intervision',
		'inviter',
		'voir-fiches',
		'voir-journal',
		'verifier-archive',
		'voir-annuaire',
		'modifier-annuaire',
		'lire-demande',
		'enregistrer-accord',
		'finaliser',
		'abandonner-brouillon',
		'signer',
		'lire-fiche',
		'lire-suites',
		'archiver',
		'lire-motif-attente'
	]);
	expect(actions.filter((action) => !decideSession('lien-courriel', action).ok)).toEqual([]);
});
