import { describe, expect, it } from 'vitest';
import { decideVerdict } from './decide-verdict.ts';
import { stepCodes, type DiagnosticStep, type StepResults, type StepState } from './step.ts';

type States = Partial<Record<DiagnosticStep, StepState | 'jamais'>>;
function after(changed: States): StepResults {
	const all = Object.fromEntries(stepCodes.map((code) => [code, 'reussi'])) as States;
	const states = { ...all, ...changed };
	return Object.fromEntries(
		Object.entries(states).flatMap(([code, state]) =>
			state === 'jamais' ? [] : [[code, { state, found: '' }]]
		)
	);
}

describe('the verdict', () => {
	it.each<[string, States]>([
		['pret', {}],
		['pret', { relais: 'sans-objet', tcp: 'echec' }],
		['pret-par-secours', { udp: 'reserve' }],
		['pret-par-secours', { udp: 'echec', tcp: 'echec' }],
		['pret-sans-image', { camera: 'echec' }],
		['micro-a-regler', { micro: 'echec', camera: 'echec' }],
		['sans-visio', { signalisation: 'echec', udp: 'jamais', tcp: 'jamais', relais: 'jamais' }],
		['sans-visio', { udp: 'echec', tcp: 'echec', relais: 'sans-objet' }],
		['sans-visio', { publication: 'echec' }],
		['visio-absente', { signalisation: 'sans-objet', publication: 'sans-objet' }],
		['navigateur', { securite: 'echec', publication: 'jamais' }],
		['sans-liaison', { liaison: 'echec', publication: 'jamais' }]
	])('[PST-1] is « %s » after %o', (code, changed) => {
		expect(decideVerdict(after(changed)).code).toBe(code);
	});

	it.each(stepCodes)(
		'[PST-2] a test stopped before « %s » never says that all is ready',
		(stop) => {
			const done = stepCodes.slice(0, stepCodes.indexOf(stop));
			const results = Object.fromEntries(
				done.map((code) => [code, { state: 'reussi' as const, found: '' }])
			);
			expect(decideVerdict(results).code).toBe('interrompu');
		}
	);

	it('[PST-3] without any way for the media, the fiche and the thread are still promised', () => {
		const { title } = decideVerdict(after({ udp: 'echec', tcp: 'echec', relais: 'echec' }));
		expect(title).toContain('la fiche et le fil fonctionneront');
	});
});
