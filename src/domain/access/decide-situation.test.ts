import { describe, expect, it } from 'vitest';
import { noAccord, type Accord } from '#domain/accord/accord.ts';
import { situationPhaseCodes, type SituationPhase } from '#domain/situation/phase.ts';
import {
	accords,
	drafting,
	identities,
	inTheMeeting
} from '#tests/support/access/situation-table.ts';
import { decideSituation } from './decide-situation.ts';
import { situationActions, type SituationAction } from './situation-action.ts';
import type { SituationFacts, Standing } from './situation-facts.ts';
import { titles, type Title } from './title.ts';

describe('decideSituation', () => {
	it('[SEC-7] a fiche whose accord was withdrawn is not signed: nobody signs what he can not read', () => {
		const who = {
			titles: ['animateur'],
			refused: false,
			admitted: true,
			identity: 'forte'
		} as const;
		const accord = { ...noAccord, state: 'retire' } as const;
		expect(decideSituation(who, { phase: 'finalisee', accord }, 'signer')).toEqual({
			ok: false,
			why: 'accord-retire'
		});
	});

	it('[ACS-1] the refusal of the patient beats every title, all of them together', () => {
		const refused: Standing = { titles, refused: true, admitted: true, identity: 'forte' };
		for (const action of situationActions)
			for (const phase of situationPhaseCodes)
				for (const accord of accords) {
					expect(decideSituation(refused, { phase, accord }, action)).toEqual({
						ok: false,
						why: 'participant-refuse'
					});
				}
	});

	it('[ACS-5] titles add up: two titles may exactly what either may', () => {
		for (const first of titles)
			for (const second of titles)
				for (const action of situationActions)
					for (const phase of situationPhaseCodes) {
						const facts = { phase, accord: given };
						const may = (held: readonly Title[]) =>
							decideSituation({ ...present, titles: held }, facts, action).ok;
						expect(may([first, second])).toBe(may([first]) || may([second]));
					}
	});

	it('[ACS-2] without an accord a situation is opened to nobody', () => {
		const everyone: Standing = { titles, refused: false, admitted: true, identity: 'forte' };
		const why = (accord: Partial<Accord>) =>
			decideSituation(everyone, at('inscrite', accord), 'conduire');
		expect(why({ state: 'inconnu' })).toEqual({ ok: false, why: 'accord-manquant' });
		expect(why({ state: 'refuse' })).toEqual({ ok: false, why: 'accord-refuse' });
		expect(why({ state: 'retire' })).toEqual({ ok: false, why: 'accord-retire' });
		expect(why({ state: 'exception-rupture-de-soins' })).toEqual({
			ok: false,
			why: 'exception-non-validee'
		});
	});

	it('[ACS-3] someone not concerned attends only if the accord says so, and never sees the fiche', () => {
		const who: Standing = {
			titles: ['non-concerne'],
			refused: false,
			admitted: true,
			identity: 'forte'
		};
		expect(decideSituation(who, at('ouverte'), 'assister')).toEqual({
			ok: false,
			why: 'non-concerne'
		});
		const accepted = at('ouverte', { acceptsUnconcerned: true });
		expect(decideSituation(who, accepted, 'assister').ok).toBe(true);
		const allowed = situationPhaseCodes.flatMap((phase) =>
			situationActions.filter(
				(action) => decideSituation(who, at(phase, { acceptsUnconcerned: true }), action).ok
			)
		);
		expect(allowed).toEqual(['assister']);
	});

	it('[ACS-4] whoever was not let in waits, whatever the title', () => {
		const outside: Standing = { titles, refused: false, admitted: false, identity: 'forte' };
		for (const action of ['assister', 'lire-brouillon', 'ecrire-brouillon'] as const) {
			expect(decideSituation(outside, at('ouverte'), action)).toEqual({
				ok: false,
				why: 'pas-admis'
			});
		}
	});

	it('[REC-5] whoever is neither recognised nor strongly logged in waits, whatever the titles', () => {
		const unknown: Standing = { titles, refused: false, admitted: true, identity: 'a-reconnaitre' };
		for (const phase of situationPhaseCodes)
			for (const action of situationActions) {
				const facts = { ...at(phase, { acceptsUnconcerned: true }), guestPart: true };
				const [known, decision] = [
					decideSituation({ ...unknown, identity: 'forte' }, facts, action),
					decideSituation(unknown, facts, action)
				];
				if (inTheMeeting.includes(action) && known.ok)
					expect(decision).toEqual({ ok: false, why: 'pas-reconnu' });
				else expect(decision).toEqual(known);
			}
	});

	it('[REC-14] a draft is completed after the situation by a strong login only', () => {
		for (const identity of identities)
			for (const action of drafting as readonly SituationAction[]) {
				const who: Standing = { ...present, titles: ['animateur'], identity };
				expect(decideSituation(who, at('fermee'), action).ok).toBe(identity === 'forte');
				expect(decideSituation(who, at('ouverte'), action).ok).toBe(identity !== 'a-reconnaitre');
			}
	});

	it('[REC-13] the patient attends his own situation for the part that is opened, and nothing else', () => {
		for (const title of ['patient', 'representant'] as const) {
			const who: Standing = { ...present, titles: [title] };
			const may = (guestPart: boolean) =>
				situationPhaseCodes.flatMap((phase) =>
					situationActions.filter(
						(action) => decideSituation(who, { ...at(phase), guestPart }, action).ok
					)
				);
			expect(may(false)).toEqual([]);
			expect(may(true)).toEqual(['assister']);
		}
	});

	it('[ACS-7] closed and not finalised: conductors and clinical coordination go on writing, alone', () => {
		const writers = titles.filter(
			(title) =>
				decideSituation({ ...present, titles: [title] }, at('fermee'), 'ecrire-brouillon').ok
		);
		expect(writers).toEqual(['animateur', 'co-animateur', 'coordination-clinique']);
	});

	it('[ACS-8] once the accord is withdrawn nobody reads on, even what is archived', () => {
		const everyone: Standing = { titles, refused: false, admitted: true, identity: 'forte' };
		for (const phase of situationPhaseCodes)
			for (const action of [
				'lire-fiche',
				'lire-suites',
				'lire-demande',
				'lire-brouillon',
				'lire-fiches-anterieures'
			] as const)
				for (const state of ['retire', 'refuse'] as const)
					expect(decideSituation(everyone, at(phase, { state }), action).ok).toBe(false);
	});

	it('[ACO-3] [ACO-13] a withdrawal can be recorded in every phase, by the demandeur too', () => {
		for (const phase of situationPhaseCodes)
			for (const title of ['coordination-clinique', 'animateur', 'demandeur'] as const) {
				const who: Standing = {
					titles: [title],
					refused: false,
					admitted: false,
					identity: 'forte'
				};
				expect(decideSituation(who, at(phase), 'retirer-accord').ok).toBe(true);
			}
	});

	it.each([
		['assister', 'inscrite', 'situation-fermee'],
		['conduire', 'signee', 'fiche-deja-finalisee'],
		['ecrire-brouillon', 'finalisee', 'fiche-deja-finalisee'],
		['signer', 'ouverte', 'fiche-non-finalisee'],
		['signer', 'archivee', 'fiche-deja-signee'],
		['archiver', 'finalisee', 'fiche-non-signee'],
		['archiver', 'archivee', 'fiche-deja-archivee'],
		['lire-fiche', 'fermee', 'fiche-non-finalisee']
	] as const)('says why %s is refused while %s: %s', (action, phase, why) => {
		const everyone: Standing = { titles, refused: false, admitted: true, identity: 'forte' };
		expect(decideSituation(everyone, at(phase), action)).toEqual({ ok: false, why });
	});
});

const given: Accord = { ...noAccord, state: 'oral', acceptsUnconcerned: true };
const present = { refused: false, admitted: true, identity: 'forte' } as const;

function at(phase: SituationPhase, accord: Partial<Accord> = {}): SituationFacts {
	return { phase, accord: { ...noAccord, state: 'ecrit', ...accord } };
}
