import { openDatabase } from '#server/db/database.ts';
import { finaliseDraft } from './finalise-draft.ts';
import { parseOrder, parsePlan, type FaultOrder } from './fault-plan.ts';
import { createFaults } from './fault-points.ts';
import { startFaultyServer } from './faulty-server.ts';

/** A server in a process of its own, that dies where its parent tells it (fault-server.ts). */
const plan = parsePlan(process.argv[2] ?? '');
const faults = createFaults();
const database = await openDatabase(plan.databaseUrl, plan.dataDir);
const server = await startFaultyServer(database.sql, plan, faults);

process.on('message', (message) => void answer(message));
process.send?.(server.url);

async function answer(message: unknown): Promise<void> {
	const { id, order } = parseOrder(message);
	const done = await obey(order).then(
		() => true,
		() => false
	);
	process.send?.({ id, done, ...server.seen, memory: process.memoryUsage.rss() });
}

async function obey(order: FaultOrder): Promise<void> {
	if (order.do === 'arm') faults.arm(order.point, order.passes);
	else if (order.do === 'finalise')
		await finaliseDraft(database.sql, server.hub, faults, order.situationId);
	else if (order.do === 'close') await server.close();
}
