import { describe, expect, it } from 'vitest';
import { authMethods } from './actor.ts';
import { resourceActions } from './resource-access.ts';
import { situationActions } from './situation-action.ts';
import { strengthOf } from './strength.ts';
import { decideSession } from './weak-session.ts';

/** The whole table: `n` a nominative link is enough, `i` an e-mail link, `s` a strong session only. */
const table: Readonly<Record<string, string>> = {
	'voir-planning': 'i',
	'creer-intervision': 'i',
	'voir-poles': 'i',
	'regler-pole': 'i',
	'creer-pole': 'i',
	'nommer-fonction': 's',
	'preparer-intervision': 'i',
	'tenir-accords': 's',
	'suivre-accords': 'i',
	'voir-demandes': 'i',
	'lire-demande-deposee': 's',
	'traiter-demande': 's',
	'orienter-demande': 'i',
	'gerer-lien-demande': 'i',
	'comparer-dossiers': 's',
	'reunir-dossiers': 's',
	'voir-dossier': 's',
	'retirer-accord': 'n',
	'voir-annuaire': 'i',
	'modifier-annuaire': 'i',
	'voir-documents-protection': 'i',
	'repondre-adresse': 's',
	'voir-conservation': 'i',
	'regler-conservation': 's',
	purger: 's',
	'effacer-dossier': 's',
	'inscrire-situation': 's',
	inviter: 'i',
	'entrer-dans-intervision': 'n',
	'tenir-accueil': 'n',
	'animer-intervision': 'n',
	'voir-emargement': 'n',
	'corriger-emargement': 'n',
	'confirmer-presence': 'n',
	'valider-emargement': 's',
	'joindre-feuille': 'i',
	'voir-feuille': 'i',
	'voir-fiches': 'i',
	'adresser-retour': 'i',
	'voir-retours': 'i',
	'accuser-reception': 'i',
	'voir-journal': 's',
	'verifier-archive': 'i',
	'exporter-archive': 's',
	'voir-activites': 'i',
	'noter-activites': 'i',
	'gerer-activites': 'i',
	'gerer-conventions': 's',
	'accompagner-pole': 'i',
	'saisir-compteurs': 'i',
	'proposer-questionnaire': 'n',
	'reprendre-historique': 's',
	'voir-evaluation': 's',
	'ouvrir-chiffre': 's',
	'coder-themes': 's',
	'publier-evaluation': 's',
	'reinitialiser-identification': 's',
	'lire-logistique': 'n',
	'lire-demande': 's',
	'enregistrer-accord': 's',
	conduire: 'n',
	'inviter-patient': 'n',
	assister: 'n',
	'lire-brouillon': 'n',
	'ecrire-brouillon': 'n',
	finaliser: 's',
	'abandonner-brouillon': 's',
	signer: 's',
	'demander-relecture': 's',
	'repondre-relecture': 's',
	'choisir-signataires': 's',
	'corriger-fiche': 's',
	'lire-fiche': 's',
	'lire-suites': 's',
	'suivre-suites': 'n',
	'noter-suites': 'n',
	'confier-suites': 'i',
	'lire-sa-piste': 's',
	archiver: 's',
	'lire-motif-attente': 's'
};
const actions = [...resourceActions, ...situationActions];
const allowed = { nominative: 'n', identified: 'ni', strong: 'nis' } as const;

describe('what a session opens, whatever the titles', () => {
	it.each(authMethods)('[AUT-2] [SEC-2] %s × every action', (method) => {
		for (const action of actions) {
			const expected = allowed[strengthOf(method)].includes(table[action] ?? 's');
			expect(decideSession(method, action).ok, action).toBe(expected);
		}
	});

	it('[AUT-2] an action that nobody has weighed asks for a strong session', () => {
		const unweighed = actions.filter((action) => !(action in table));
		for (const action of unweighed) {
			expect(decideSession('lien-courriel', action).ok, action).toBe(false);
		}
	});

	it('[AUT-2] once the situation is closed, its draft asks for a strong session', () => {
		for (const action of ['lire-brouillon', 'ecrire-brouillon'] as const) {
			expect(decideSession('lien-nominatif', action, 'ouverte').ok).toBe(true);
			for (const phase of ['inscrite', 'fermee', 'finalisee'] as const) {
				expect(decideSession('lien-courriel', action, phase).ok).toBe(false);
				expect(decideSession('totp', action, phase).ok).toBe(true);
			}
		}
	});

	it('the table knows no action that does not exist', () => {
		const names: readonly string[] = actions;
		expect(Object.keys(table).filter((action) => !names.includes(action))).toEqual([]);
	});
});
