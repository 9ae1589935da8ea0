import { mkdtemp, rm } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '#domain/access/actor.ts';
import { createBoundUseCases } from '#server/bound-use-cases.ts';
import { seedDemonstration } from '#server/demonstration/seed.ts';
import { parseEnv } from '#server/env.ts';
import { probeGuard } from '#server/guard/probe-guard.ts';
import { createServices } from '#server/services.ts';
import { fillDataDir, freshDatabase } from '#tests/support/databases/fresh-database.ts';
import type { ReceivedMail } from '#server/mail/demonstration-mailbox.ts';

/** The databases on which every integration test runs: PGlite always, PostgreSQL where one is given. */
const testUrl = process.env['TEST_DATABASE_URL'] ?? null;
export const databases = [
	{ kind: 'PGlite', url: null },
	...(testUrl === null ? [] : [{ kind: 'PostgreSQL', url: testUrl }])
] as const;

export type Product = Awaited<ReturnType<typeof startProduct>>;

/** The real services and use-cases over a fresh database with the demonstration in it, and a clock that tests move. */
export async function startProduct(
	url: string | null,
	settings: Readonly<Record<string, string>> = {}
) {
	const dataDir = await mkdtemp(join(tmpdir(), 'intervisio-test-'));
	const fresh = url === null ? null : await freshDatabase(url);
	if (fresh === null) fillDataDir(dataDir);
	const draftKey = randomBytes(32);
	const logged: string[] = [];
	const services = await createServices(
		parseEnv({
			DATA_DIR: dataDir,
			DRAFT_KEY: draftKey.toString('base64'),
			MAINTENANCE_TOKEN: `demo_${randomBytes(24).toString('hex')}`,
			ORIGIN: 'http://127.0.0.1:3981',
			LOG_LEVEL: 'trace',
			...(fresh && { DATABASE_URL: fresh.url }),
			...settings
		}),
		{ write: (line) => void logged.push(line) }
	);
	let late = 0;
	const { outbox } = services.deps;
	/** Mails leave after their act, when the database has time: here the act waits until they were tried. */
	const send: typeof outbox.send = async (mail) => {
		const batch = randomBytes(12).toString('hex');
		await outbox.send({ batch, ...mail });
		await outbox.settle(mail.batch ?? batch, 10_000);
	};
	const settled = { ...outbox, send };
	const deps = {
		...services.deps,
		outbox: settled,
		mailer: settled,
		now: () => new Date(Date.now() + late)
	};
	await seedDemonstration(deps);
	// While it starts the guard refuses every text, which would prove nothing of what is tested.
	let up = false;
	for (let tries = 0; !up && tries < 10; tries++) up = await probeGuard(deps.guard);

	return {
		...createBoundUseCases({ ...services, deps }),
		services,
		deps,
		dataDir,
		draftKey,
		databaseUrl: fresh?.url ?? null,
		/** Every line of the log, at its most talkative. */
		logged,
		/** Lets time pass, for the use-cases. */
		wait(ms: number): void {
			late += ms;
		},
		/** The last mail to this address. */
		lastMail(to: string): ReceivedMail {
			const found = services.mailbox?.list().find((mail) => mail.to === to);
			if (!found) throw new Error('no mail');
			return found;
		},
		async stop(): Promise<void> {
			await services.close();
			await fresh?.drop();
			await rm(dataDir, { recursive: true, force: true });
		}
	};
}

/** A person of the demonstration, strongly signed in unless said otherwise. */
export function actorOf(personId: string, changes: Partial<Actor> = {}): Actor {
	return {
		personId,
		sessionId: `session-${personId}`,
		method: 'passkey',
		intervisionId: null,
		...changes
	};
}
