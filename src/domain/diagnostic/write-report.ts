import { decideVerdict } from './decide-verdict.ts';
import { describeRoute, maskAddress } from './describe-route.ts';
import { diagnosticSteps, stateWords, stepCodes, type StepResults } from './step.ts';

export interface ReportFacts {
	/** « Firefox 153 »: nothing more of the browser is told. */
	readonly browser: string;
	/** « 26 novembre 2026, 18 h 04 ». */
	readonly moment: string;
	/** Whether the person heard the sound that was played; null when she was not asked. */
	readonly heard: boolean | null;
}

/** [PST-6] The report that one copies for the help desk: no person, no address of a machine, nothing of a meeting. */
export function writeReport(results: StepResults, { browser, moment, heard }: ReportFacts): string {
	const lines = stepCodes.map((code, rank) => {
		const result = results[code];
		const words = result ? `${stateWords[result.state]}. ${result.found}` : 'Non essayé.';
		return `${rank + 1}. ${diagnosticSteps[code]} : ${words}`;
	});
	const routes = (['udp', 'tcp', 'relais', 'publication'] as const).flatMap((code) => {
		const route = results[code]?.route;
		if (!route) return [];
		const ends = `${route.local} ${maskAddress(route.localAddress)} → ${route.remote} ${maskAddress(route.remoteAddress)}`;
		return [`- ${diagnosticSteps[code]} : ${describeRoute(route)} (${ends})`];
	});
	const sound = heard === null ? 'non demandé' : heard ? 'entendu' : 'pas entendu';
	return [
		'Intervisio, test du poste',
		`${moment}, ${browser}`,
		`Verdict : ${decideVerdict(results).title}`,
		'',
		...lines,
		`Son d’essai : ${sound}`,
		...(routes.length > 0 ? ['', 'Chemins choisis par le navigateur', ...routes] : []),
		'',
		'Ce rapport ne contient ni nom, ni adresse électronique, ni adresse complète de machine.'
	].join('\n');
}
