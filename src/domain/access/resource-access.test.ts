import { describe, expect, it } from 'vitest';
import { intervisionRoleCodes, mandatCodes } from '#domain/intervision/role.ts';
import { decideResource, resourceActions } from './resource-access.ts';

/** decisions.md §1, « Routes and messages that concern no situation »: who holds what may do what. */
const table: Record<string, string> = {
	animateur:
		'confirmer-presence valider-emargement joindre-feuille voir-feuille nommer-co-animateur voir-planning preparer-intervision inviter entrer-dans-intervision tenir-accueil donner-parole tenir-temps animer-intervision voir-emargement corriger-emargement voir-fiches voir-demandes lire-demande-deposee comparer-dossiers voir-dossier inscrire-situation adresser-retour proposer-questionnaire',
	'co-animateur':
		'confirmer-presence valider-emargement joindre-feuille voir-feuille voir-planning preparer-intervision inviter entrer-dans-intervision tenir-accueil donner-parole tenir-temps animer-intervision voir-emargement corriger-emargement voir-fiches voir-demandes lire-demande-deposee comparer-dossiers voir-dossier inscrire-situation adresser-retour proposer-questionnaire',
	expert: 'confirmer-presence voir-planning entrer-dans-intervision',
	participant: 'confirmer-presence voir-planning entrer-dans-intervision',
	coordination:
		'confirmer-presence joindre-feuille voir-feuille voir-planning preparer-intervision inscrire-situation inviter entrer-dans-intervision tenir-accueil donner-parole tenir-temps voir-emargement corriger-emargement voir-fiches adresser-retour proposer-questionnaire',
	'coordination-clinique':
		'confirmer-presence joindre-feuille voir-feuille voir-planning creer-intervision preparer-intervision inviter entrer-dans-intervision tenir-accueil donner-parole tenir-temps voir-emargement corriger-emargement voir-fiches verifier-archive tenir-accords suivre-accords voir-poles regler-pole nommer-fonction voir-demandes lire-demande-deposee traiter-demande orienter-demande gerer-lien-demande comparer-dossiers reunir-dossiers voir-dossier voir-annuaire modifier-annuaire repondre-adresse inscrire-situation reinitialiser-identification voir-indemnites adresser-retour voir-retours voir-conservation effacer-dossier voir-activites noter-activites proposer-questionnaire voir-evaluation',
	'coordination-logistique':
		'confirmer-presence joindre-feuille voir-feuille voir-planning creer-intervision preparer-intervision inviter entrer-dans-intervision tenir-accueil donner-parole tenir-temps voir-emargement corriger-emargement voir-fiches verifier-archive suivre-accords voir-poles regler-pole voir-demandes orienter-demande gerer-lien-demande voir-annuaire modifier-annuaire inscrire-situation reinitialiser-identification voir-indemnites adresser-retour voir-retours voir-conservation voir-activites noter-activites proposer-questionnaire voir-evaluation',
	referent:
		'voir-planning voir-fiches suivre-accords voir-poles voir-demandes lire-demande-deposee traiter-demande gerer-lien-demande voir-annuaire repondre-adresse voir-activites noter-activites proposer-questionnaire voir-evaluation',
	evaluation:
		'voir-feuille voir-planning voir-emargement voir-fiches verifier-archive exporter-archive suivre-accords voir-poles voir-annuaire gerer-indemnites voir-indemnites voir-retours accuser-reception installer-document voir-activites noter-activites gerer-activites gerer-conventions accompagner-pole saisir-compteurs proposer-questionnaire voir-evaluation ouvrir-chiffre coder-themes publier-evaluation reprendre-historique',
	dpo: 'voir-journal verifier-archive voir-conservation voir-documents-protection',
	direction:
		'voir-planning voir-poles regler-pole creer-pole nommer-fonction voir-annuaire modifier-annuaire repondre-adresse gerer-indemnites voir-indemnites voir-retours accuser-reception voir-conservation regler-conservation purger voir-documents-protection installer-document voir-activites noter-activites gerer-activites gerer-conventions accompagner-pole saisir-compteurs proposer-questionnaire voir-evaluation publier-evaluation reprendre-historique',
	administrateur: ''
};

const expected = (holder: string) =>
	resourceActions.filter((action) => (table[holder] ?? '').split(' ').includes(action));

describe('decideResource', () => {
	it.each(intervisionRoleCodes)('[ACS-9] role %s: exactly the table', (role) => {
		const may = resourceActions.filter(
			(action) => decideResource({ role, mandats: [] }, action).ok
		);
		expect(may).toEqual(expected(role));
	});

	it.each(mandatCodes)('[ACS-9] function %s: exactly the table', (mandat) => {
		const who = { role: null, mandats: [mandat] };
		expect(resourceActions.filter((action) => decideResource(who, action).ok)).toEqual(
			expected(mandat)
		);
	});

	it('[ACS-5] role and functions add up', () => {
		const who = { role: 'participant', mandats: ['dpo'] } as const;
		expect(decideResource(who, 'voir-journal').ok).toBe(true);
		expect(decideResource(who, 'entrer-dans-intervision').ok).toBe(true);
		expect(decideResource(who, 'animer-intervision')).toEqual({
			ok: false,
			why: 'titre-insuffisant'
		});
	});

	it('a stranger may do nothing', () => {
		const stranger = { role: null, mandats: [] };
		expect(resourceActions.filter((action) => decideResource(stranger, action).ok)).toEqual([]);
	});
});
