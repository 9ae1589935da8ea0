import { createBoundUseCases } from './bound-use-cases.ts';
import { createServices, type Services } from './services.ts';
import { createUpgrade } from './realtime/upgrade.ts';
import { announceMaintenance, withdrawMaintenance } from './archive/maintenance.ts';
import { seedDemonstration } from './demonstration/seed.ts';
import { seedPast } from './demonstration/passe/seed-past.ts';
import { seedPsc } from './demonstration/psc.ts';
import { personas } from './demonstration/people.ts';
import { parseEnv, type Env } from './env.ts';
import { roundsOf } from './rounds.ts';
import { startRounds } from './start-rounds.ts';
import { probeGuard } from './guard/probe-guard.ts';
import { hostForUrl } from './launch/address.js';

/** The one application object: built once in the SvelteKit bundle, used by routes (by type) and by the process entry. */
export type App = Awaited<ReturnType<typeof createApp>>;

/** Opens everything, in order: database, seal, hubs; seeds the demonstration. Throws an EnvError on unsafe settings. */
export async function createApp(raw: Readonly<Record<string, string | undefined>>) {
	const env = parseEnv(raw);
	const services = await createServices(env);
	// [GAR-30] without it nothing could be stored: better not to open at all
	if (!(await probeGuard(services.deps.guard))) {
		throw new Error('La garde d’identité ne répond pas : Intervisio ne démarre pas sans elle.');
	}
	if (env.mode === 'demonstration') {
		await seedDemonstration(services.deps);
		await seedPsc(services.psc.identities);
	}
	await announceMaintenance(env.dataDir, {
		url: `http://${hostForUrl(env.host)}:${env.port}/maintenance/archive`,
		token: env.maintenanceToken,
		pid: process.pid
	});
	const useCases = createBoundUseCases(services);
	if (env.mode === 'demonstration' && env.demonstrationPast) await seedPast(services, useCases);
	// Nobody waits for it: what is recorded later is read later.
	useCases.settleOldFiches().catch(() => {
		services.log.warn({}, 'older fiches could not be settled');
	});
	const stopRounds = startRounds(roundsOf(useCases), services.log);
	return {
		mode: env.mode,
		/** `{status, database, guard, video}`: what GET /healthz says. */
		health: () => health(env, services),
		/** Where browsers find the media server, for the page's connect-src; null without video. */
		mediaUrl: services.mediaUrl,
		sessions: services.sessions,
		postLimit: services.postLimit,
		/** « Tester mon poste »: its rooms, and how often one address may ask. */
		testRooms: services.testRooms,
		testLimit: services.testLimit,
		/** What the network must let through, for the sheet given to IT departments. */
		network: { origin: env.origin, mediaUrl: services.mediaUrl, media: services.mediaNetwork },
		/** Whether Pro Santé Connect can be used here, and the names of its cookies. */
		psc: { available: services.psc.client !== null, cookies: services.psc.cookies },
		log: services.log,
		mailbox: services.mailbox,
		personas: env.mode === 'demonstration' ? personas.filter(({ trial }) => trial !== null) : [],
		/** Closes at once everything that a session or a person holds open. */
		revoke: services.revoke,
		receiveWebhook: services.receiveWebhook,
		verifyArchive: services.verifyArchive,
		isMaintenance: services.isMaintenance,
		...useCases,
		upgrade: createUpgrade(env.origin, services),
		async close() {
			stopRounds();
			await withdrawMaintenance(env.dataDir);
			await services.close();
		}
	};
}

async function health(env: Env, services: Services) {
	// The database answers, or the whole answer is an error.
	await services.deps.people.poles();
	return {
		status: 'ok',
		database: services.databaseKind,
		guard: await probeGuard(services.deps.guard),
		video: env.livekit !== null && (await services.isVideoUp())
	} as const;
}
