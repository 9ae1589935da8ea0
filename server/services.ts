import { hostname } from 'node:os';
import { randomBytes } from 'node:crypto';
import { pino, type DestinationStream } from 'pino';
import { closeCodes } from '#domain/realtime/close-codes.ts';
import { createCredentials } from './auth/credentials.ts';
import { createLoginLinks } from './auth/login-links.ts';
import { createRequestLimits } from './auth/request-limits.ts';
import { createSessions } from './auth/sessions.ts';
import { createArchiveServices } from './archive-services.ts';
import { createAgendaStore } from './db/agenda.ts';
import { createCollabStore } from './db/collab-store.ts';
import { openDatabase } from './db/database.ts';
import { createFacilitationStore } from './db/facilitation.ts';
import { createLobbyStore } from './db/lobby.ts';
import { createMediaRoomStore } from './db/media-rooms.ts';
import { createOutboxStore } from './db/outbox.ts';
import { createPresenceStore } from './db/presence.ts';
import { createRecognitionStore } from './db/recognitions.ts';
import { createSightingStore } from './db/sightings.ts';
import { createWebhookEventStore } from './db/webhook-events.ts';
import { createLinks } from './service-links.ts';
import type { Env } from './env.ts';
import { createTestRoomGateway } from './diagnostic/test-room-gateway.ts';
import { createTestRooms } from './diagnostic/test-rooms.ts';
import { createFicheDrafts } from './fiche-drafts.ts';
import { createGuestServices } from './guest-services.ts';
import { startHousekeeping } from './housekeeping.ts';
import { createPassageMark, createPassageMarks } from './guard/passage-mark.ts';
import { createServerGuard } from './guard/server-guard.ts';
import { openDraftKeyFolder } from './keys/draft-key-folder.ts';
import { createScanSeal } from './keys/scan-seal.ts';
import { tendScans } from './emargement/tend-scans.ts';
import { tendKeys } from './keys/tend-keys.ts';
import { createSeatStore } from './db/seats.ts';
import { createKnownNames } from './known-names.ts';
import { openMedia } from './livekit/open-media.ts';
import { createMediaStays } from './livekit/read-media-stays.ts';
import { createWebhookReceiver } from './livekit/receive-webhook.ts';
import { createDemonstrationMailbox } from './mail/demonstration-mailbox.ts';
import { createPscServices } from './psc-services.ts';
import { createMailSeal } from './mail/mail-seal.ts';
import { createOutbox } from './mail/outbox.ts';
import { createOutboxWorker } from './mail/outbox-worker.ts';
import { createSmtpTransport } from './mail/smtp-transport.ts';
import { randomId, randomToken } from './random-id.ts';
import { createCollabHub } from './realtime/collab/collab-hub.ts';
import { createFoldThread } from './realtime/collab/fold-thread.ts';
import foldCode from './realtime/collab/fold-worker.ts?code';
import { createPendingOverrides } from './pending-overrides.ts';
import { createRemovedSituations } from './removed-situations.ts';
import { createRightReader } from './realtime/read-right.ts';
import { createLiveHub } from './realtime/live/live-hub.ts';
import { createRepriseServices } from './reprise-services.ts';
import { sha256 } from './sha256.ts';
import { createStores } from './stores.ts';
import type { Deps } from './use-cases/deps.ts';

/** A whole fiche is read in milliseconds: beyond this the guard is taken for dead, and the answer is no. */
const guardLimitMs = 2000;
/** An hour of meeting is folded in a tenth of a second: beyond this the draft is left as it is. */
const foldLimitMs = 30_000;

export type Services = Awaited<ReturnType<typeof createServices>>;

/** Builds every service once, in the order in which they need each other. The log goes to the standard output. */
export async function createServices(env: Env, logOutput?: DestinationStream) {
	// No content, no name, no address: objects are logged by our own hands, and these paths never (PGSSI-S).
	const log = pino(
		{
			level: env.logLevel,
			base: null,
			redact: { paths: ['*.email', '*.text', '*.name', '*.token', '*.key', 'cookie'], remove: true }
		},
		logOutput
	);
	const now = () => new Date();
	const database = await openDatabase(env.databaseUrl, env.dataDir);
	const { sql } = database;
	const stores = createStores(sql);
	const { reader, journal } = stores;
	const collabStore = createCollabStore(sql);
	const keys = await openDraftKeyFolder(env.draftKeysDir, {
		current: env.draftKey,
		previous: env.draftKeyPrevious
	});
	const openedMedia = await openMedia(env, { log });
	const media = openedMedia.gateway;
	const testRooms = createTestRooms({
		gateway: env.livekit && createTestRoomGateway(env.livekit),
		...{ now, id: randomId, token: randomToken, log }
	});
	const sessions = createSessions(sql, env.origin.startsWith('https:'));
	const loginLinks = createLoginLinks(sql);
	const credentials = createCredentials(sql, env);
	const psc = createPscServices(env, sql);
	const secrets = [env.draftKey, ...(env.draftKeyPrevious ? [env.draftKeyPrevious] : [])] as const;
	const mails = {
		store: createOutboxStore(sql),
		seal: createMailSeal(secrets),
		now
	};
	const scanSeal = createScanSeal(secrets);
	const names = createKnownNames(Date.now);
	const guard = createServerGuard({ limitMs: guardLimitMs });
	const foldThread = createFoldThread({ limitMs: foldLimitMs, code: foldCode });
	const collab = createCollabHub({
		store: collabStore,
		keys,
		fold: foldThread.fold,
		// The same after a restart, so that it takes its own rooms back at once; the epoch keeps two processes apart.
		nodeId: `${hostname()}:${env.port}`,
		decideRight: createRightReader(reader, sessions),
		now,
		randomBytes: (size) => randomBytes(size),
		names,
		readWithGuard: guard.read,
		log
	});
	const drafts = createFicheDrafts(reader, collabStore, collab, stores.suites);
	const webhookEvents = createWebhookEventStore(sql);
	const presence = createPresenceStore(sql);
	const sightings = createSightingStore(sql);
	const { ports: guestPorts, ...guestServices } = createGuestServices(env, { sql, stores, now });
	const live = createLiveHub({
		ports: {
			...guestPorts,
			lobby: createLobbyStore(sql),
			agenda: createAgendaStore(sql),
			facilitation: createFacilitationStore(sql),
			presence,
			recognitions: createRecognitionStore(sql),
			rooms: createMediaRoomStore(sql),
			seats: createSeatStore(sql),
			journal,
			fiche: {
				...drafts,
				revoke: (filter) => collab.revoke(filter),
				dismiss: (filter) => collab.dismiss(filter),
				texts: (situationId) => collab.texts(situationId)
			},
			names,
			readWithGuard: guard.read,
			id: randomId
		},
		media,
		encrypted: env.mediaEncrypted,
		onSeen: sightings.see,
		log,
		now
	});

	const stopHousekeeping = await startHousekeeping({
		sessions,
		loginLinks,
		guests: stores.guests,
		signatureLinks: stores.signatureLinks,
		psc,
		names,
		tendCredentials: credentials.tend,
		outbox: mails.store,
		reprises: stores.reprises,
		tendKeys: () => tendKeys({ keys, rooms: collabStore, log }),
		tendScans: () => tendScans({ scans: stores.scans, seal: scanSeal, log }),
		now,
		log
	});
	const mailbox = env.smtpUrl === null ? createDemonstrationMailbox(now) : null;
	const mailWorker = createOutboxWorker({
		...mails,
		transport: mailbox ?? createSmtpTransport(env.smtpUrl ?? '', env.mailFrom),
		owner: randomId(),
		host: new URL(env.origin).hostname,
		log
	});
	const mailOutbox = createOutbox({ ...mails, worker: mailWorker, id: randomId });
	const deps: Deps = {
		...stores,
		guard,
		...createLinks(secrets),
		publishedYears: stores.publications.years,
		scanSeal,
		outbox: mailOutbox,
		mailer: mailOutbox,
		origin: env.origin,
		transaction: (work) => sql.transaction(work),
		changed: (intervisionId) => live.refresh(intervisionId),
		now,
		id: randomId,
		token: randomToken,
		sha256
	};

	// What a former process left unsent leaves now.
	mailWorker.wake();

	const reprise = createRepriseServices(secrets);
	return {
		deps,
		log,
		live,
		collab,
		collabStore,
		draftKeys: keys,
		generation: drafts.generation,
		presence,
		sightings,
		mediaStays: createMediaStays(media, webhookEvents, sightings),
		mailbox,
		mailFrom: env.mailFrom,
		databaseKind: database.kind,
		mediaUrl: env.livekit?.url ?? null,
		mediaNetwork: env.livekit?.network ?? null,
		testRooms,
		names,
		overrides: createPendingOverrides(Date.now),
		removed: createRemovedSituations(),
		mark: createPassageMark(env.draftKey),
		marks: createPassageMarks(secrets),
		...reprise,
		sessions,
		credentials,
		psc,
		loginLinks,
		...guestServices,
		...createRequestLimits(Date.now),
		...(await createArchiveServices(env, { sql, log, now, scanSeal })),
		receiveWebhook: env.livekit
			? createWebhookReceiver(env.livekit, webhookEvents, (room) => live.recordingSeen(room))
			: async () => 'refused' as const,
		isVideoUp: async () => media !== null && (await media.isUp()),
		revoke(filter: { sessionId?: string; personId?: string }): void {
			live.revoke(filter);
			collab.revoke(filter, closeCodes.sessionEnded);
		},
		async close(): Promise<void> {
			stopHousekeeping();
			await mailWorker.close();
			openedMedia.stop();
			await testRooms.close();
			await live.close();
			await collab.close();
			await foldThread.close();
			await guard.close();
			await reprise.repriseRuns.stop();
			await database.close();
		}
	};
}
