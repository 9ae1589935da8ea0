import process from 'node:process';
import { createSessions } from '#server/auth/sessions.ts';
import { openDatabase } from '#server/db/database.ts';
import { obtainLivekit } from '#server/launch/environment.js';
import type { Progress } from '#server/launch/progress.js';
import { demonstrationSecrets } from '#server/launch/secrets.js';
import { startPostgres } from '#server/launch/testing/postgres.js';
import { startServerUnderTest } from '#server/launch/testing/server-under-test.js';
import { createMediaGateway, type MediaGateway } from '#server/livekit/media-gateway.ts';
import { seedGathering, type Gathering } from '#tests/support/bots/seed-gathering.ts';

/** The built application and LiveKit in processes of their own, and who comes in. */
export interface Stage {
	readonly origin: string;
	readonly port: number;
	/** The application's process. */
	readonly pid: number;
	/** LiveKit, for the peer that goes there without us. */
	readonly gateway: MediaGateway;
	/** An Intervision of its own, everybody admitted. */
	gather(size: number): Promise<Gathering>;
	/** The Cookie header of a session of this person. */
	signIn(personId: string): Promise<string>;
	stop(): Promise<void>;
}

export async function startStage(progress: Progress, logDir: string): Promise<Stage> {
	const livekit = await obtainLivekit(progress, logDir);
	if (livekit.kind !== 'program') throw new Error('LiveKit is not here');
	const postgres = await startPostgres({ durable: true });
	if (!postgres) throw new Error('PostgreSQL can not be started');
	const server = await startServerUnderTest(livekit, progress.say, postgres.url);
	const database = await openDatabase(postgres.url, null, { migrate: false });
	const sessions = createSessions(database.sql, false);
	const secrets = await demonstrationSecrets(server.dataDir);
	const gateway = createMediaGateway({
		url: server.mediaUrl,
		apiKey: secrets.LIVEKIT_API_KEY,
		apiSecret: secrets.LIVEKIT_API_SECRET
	});
	process.stderr.write(`application ${server.url}, LiveKit ${server.mediaUrl}\n`);
	return {
		origin: server.url,
		port: Number(new URL(server.url).port),
		pid: server.pid,
		gateway,
		gather: (size) => seedGathering(database.sql, size, 5),
		async signIn(personId) {
			const { cookie } = await sessions.open(personId, 'passkey', null);
			return `${cookie.name}=${cookie.value}`;
		},
		async stop() {
			await database.close();
			await server.stop();
			await postgres.stop();
		}
	};
}
