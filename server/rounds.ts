import type { createBoundUseCases } from './bound-use-cases.ts';
import type { Round } from './start-rounds.ts';

/** More often than a day needs: what a night or a stopped server held back leaves soon after eight. */
const reminders = 15 * 60_000;
/** [CON-8] A purge that a crash stopped, or that is long, goes on within the minute; nothing to do costs one small query. */
const purges = 60_000;

/** Everything that the server does by itself, as time passes. */
export const roundsOf = (
	useCases: Pick<
		ReturnType<typeof createBoundUseCases>,
		'sendRelances' | 'sendFicheRappels' | 'sendSuiteReminders' | 'remindReturns' | 'continuePurges'
	>
): readonly Round[] => [
	{ name: 'relances', every: reminders, work: useCases.sendRelances },
	{ name: 'fiches', every: reminders, work: useCases.sendFicheRappels },
	{ name: 'suites', every: reminders, work: useCases.sendSuiteReminders },
	{ name: 'retours', every: reminders, work: useCases.remindReturns },
	{ name: 'purges', every: purges, work: useCases.continuePurges }
];
