import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { AccessToken } from 'livekit-server-sdk';
import type { MediaPass } from '#domain/realtime/meeting-view.ts';
import { joinWithToken } from '../../support/live/livekit-token.ts';
import {
	animatrice,
	infirmier,
	pharmacienne,
	prepareAccess,
	recordAnswer
} from '../support/access-meeting.ts';
import { postForm } from '../support/kinds.ts';
import { fitsNarrow, look } from '../support/look.ts';
import { longestGap, startClock, stopClock, watchPictures } from '../support/media-clock.ts';
import { openBrowserFor, type Person } from '../support/person.ts';
import {
	enterByTheDoor,
	field,
	isSaved,
	openSituation,
	seesAndHears,
	typeInto
} from '../support/room.ts';
import { test } from '../support/test.ts';
import { receivedMedia } from '../support/wire.ts';

const waitingWords = 'Cette situation est étudiée sans vous.';
const secret = 'La mère garde les ordonnances.';
const said = 'On reprend après le café.';
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date());

/** Opens a session of the demonstration and comes in by the door. */
async function comeAs(person: Person, who: string, intervisionId: string): Promise<void> {
	await watchPictures(person.context);
	const origin = new URL(process.env.BASE_URL ?? 'http://127.0.0.1:3000').origin;
	await postForm(person.context.request, `/essayer/${who}`, origin);
	await person.page.goto(`/porte/${intervisionId}`);
	await enterByTheDoor(person, 'Visio', { firstToOpen: who === animatrice });
}

/** The last media pass that reached this browser. */
function lastPass({ wire }: Person): MediaPass {
	const frame = wire.frames.findLast((text) => text.startsWith('{"type":"media","pass":{'));
	if (frame === undefined) throw new Error('no pass came');
	const { pass } = JSON.parse(frame) as { pass: MediaPass };
	return pass;
}

/** What LiveKit itself answers to this pass, used from outside any page. */
async function useDirectly({ url, token }: MediaPass): Promise<number> {
	const host = url.replace(/^ws/, 'http');
	return (await fetch(`${host}/rtc/validate?access_token=${token}`)).status;
}

/** A browser too old to encrypt: what the product asks for is not there. */
function forgetEncryption(): void {
	Reflect.deleteProperty(globalThis, 'RTCRtpScriptTransform');
	Reflect.deleteProperty(RTCRtpSender.prototype, 'createEncodedStreams');
}

/** A token that no part of the product makes: for a recorder, with the video server's own secret. */
async function recorderToken(room: string): Promise<string> {
	const file = join(process.env.TEST_DATA_DIR ?? '.data', 'secrets.json');
	const secrets: { LIVEKIT_API_KEY: string; LIVEKIT_API_SECRET: string } = JSON.parse(
		readFileSync(file, 'utf8')
	);
	const token = new AccessToken(secrets.LIVEKIT_API_KEY, secrets.LIVEKIT_API_SECRET, {
		identity: 'enregistreur'
	});
	token.addGrant({ room, roomJoin: true, canSubscribe: true, recorder: true });
	return token.toJwt();
}

const connectionsOf = (page: Page): Promise<number> =>
	page.evaluate(() => {
		const kept: unknown = Reflect.get(globalThis, '__connections');
		return Array.isArray(kept) ? kept.length : 0;
	});

test('[CHI-5] L’exclusion se prouve : ni image, ni son, ni fiche, ni fil, et le retour est automatique', async ({
	browser,
	playwright,
	baseURL
}) => {
	const origin = new URL(baseURL ?? '').origin;
	const coordination = await playwright.request.newContext({ baseURL: origin });
	await postForm(coordination, '/essayer/democoordination', origin);
	const meeting = await prepareAccess(coordination, origin, today);
	const a = await openBrowserFor(browser, 'A, animatrice');
	const b = await openBrowserFor(browser, 'B, infirmier', { width: 390, height: 780 });
	const c = await openBrowserFor(browser, 'C, pharmacienne');
	const firstPage = `/intervisions/${meeting.intervisionId}/situations/${meeting.first}`;

	/** Plays a change of rooms and says how long A and C were without a picture of anybody. */
	async function timed(what: string, change: () => Promise<unknown>): Promise<void> {
		for (const { page } of [a, c]) await startClock(page);
		await a.page.waitForTimeout(600);
		await change();
		for (const { page } of [a, c]) await seesAndHears(page);
		const gaps = [];
		for (const { page } of [a, c]) gaps.push(longestGap(await stopClock(page)));
		console.log(`coupure, ${what} : A ${gaps[0]} ms, C ${gaps[1]} ms`);
	}

	/** Nothing of the situation reaches B from now on, and what he held opens nothing. */
	async function expectOutside(held: MediaPass, during: () => Promise<void>): Promise<void> {
		await expect(b.page.getByText(waitingWords).first()).toBeVisible();
		await expect.poll(() => useDirectly(held), { timeout: 3000 }).toBe(404);
		b.wire.mark();
		const before = await receivedMedia(b.page);
		const connections = await connectionsOf(b.page);
		await during();
		await b.page.waitForTimeout(2500);
		const after = await receivedMedia(b.page);
		expect(after.packets).toBe(before.packets);
		expect(after.frames).toBe(before.frames);
		expect(after.live).toBe(0);
		expect(await connectionsOf(b.page), 'no new peer connection').toBe(connections);
		expect(b.wire.sockets, 'no new socket').toEqual([]);
		const heard = b.wire.frames.join('\n') + b.wire.answers.join('\n');
		for (const words of ['Zita', 'Yvan', secret, said, '"key"', 'token'])
			expect(heard, words).not.toContain(words);
		expect(await useDirectly(held)).toBe(404);
	}

	await test.step('Les trois se voient, chiffrés de bout en bout, à l’accueil', async () => {
		await comeAs(a, animatrice, meeting.intervisionId);
		await comeAs(b, infirmier, meeting.intervisionId);
		await comeAs(c, pharmacienne, meeting.intervisionId);
		await expect(a.page.getByRole('button', { name: /Faire entrer tout le monde/ })).toBeVisible();
		await a.page.getByRole('button', { name: /Faire entrer tout le monde/ }).click();
		for (const { page } of [a, b, c]) await seesAndHears(page);
		// [CHI-1] the key comes by our own socket alone: it is in no address
		const { key } = lastPass(a);
		expect(key).toMatch(/^[\w-]{43}$/);
		await expect(a.page.getByText('chiffré de bout en bout')).toHaveCount(3);
		await a.page.getByRole('button', { name: /Chiffré/ }).click();
		await expect(a.page.getByRole('dialog')).toContainText('Rien n’est enregistré');
		await look(a.page, 'chiffrement-cadenas');
		await fitsNarrow(a.page, 'chiffrement-cadenas');
		await a.page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).last().click();
	});

	await test.step('Situation 1 : B y est ; le patient le refuse en cours de route, il sort', async () => {
		await timed('ouverture', () => openSituation(a.page, 1));
		await expect(field(b.page, 'contexte')).toBeVisible();
		await seesAndHears(b.page);
		const held = lastPass(b);
		expect(await useDirectly(held)).toBe(200);
		await timed('exclusion', () => recordAnswer(coordination, origin, firstPage, today, infirmier));
		await expectOutside(held, async () => {
			await typeInto(c.page, 'detail', secret);
			await expect(field(a.page, 'detail')).toContainText(secret);
			await a.page.getByRole('button', { name: /Ouvrir le fil/ }).click();
			await a.page.getByLabel('Votre message').fill(said);
			await a.page.keyboard.press('Enter');
			await expect(a.page.getByRole('log')).toContainText(said);
			await a.page.keyboard.press('Escape');
		});
		expect(lastPass(a).key).not.toBe(held.key);
		await look(b.page, 'acces-exclu');
	});

	await test.step('Refermée, B revient de lui-même et revoit les autres', async () => {
		await timed('fermeture', async () => {
			await a.page.getByRole('button', { name: /Refermer la situation 1/ }).click();
			const dialog = a.page.getByRole('dialog');
			await dialog.getByRole('button', { name: /Refermer/ }).click();
		});
		await seesAndHears(b.page);
	});

	await test.step('Situation 2 : refusé d’avance, B n’en reçoit rien, et revient à la fin', async () => {
		const held = lastPass(b);
		await timed('ouverture avec une exclusion', () => openSituation(a.page, 2));
		await expectOutside(held, async () => typeInto(c.page, 'detail', secret));
		await a.page.getByRole('button', { name: /Refermer la situation 2/ }).click();
		await a.page
			.getByRole('dialog')
			.getByRole('button', { name: /Refermer/ })
			.click();
		await seesAndHears(b.page);
	});

	await test.step('[CHI-6] Un enregistreur se présente : tous sont avertis et continuent ailleurs', async () => {
		const former = lastPass(a);
		const recorder = await joinWithToken(former.url, await recorderToken(former.room));
		expect(recorder, 'LiveKit lets a recorder in').not.toBeNull();
		const alarm = (page: Page) =>
			page.getByRole('alert').filter({ hasText: 'Un enregistrement a été signalé' });
		for (const { page } of [a, b, c]) await expect(alarm(page)).toBeVisible({ timeout: 20_000 });
		await expect.poll(() => lastPass(a).room).not.toBe(former.room);
		await expect.poll(() => useDirectly(former), { timeout: 3000 }).toBe(404);
		recorder?.close();
		for (const { page } of [a, b, c]) await seesAndHears(page);
		await look(b.page, 'enregistrement-signale');
		await fitsNarrow(a.page, 'enregistrement-signale');
		await alarm(b.page).getByRole('button', { name: 'J’ai lu' }).click();
		await expect(alarm(b.page)).toHaveCount(0);
		for (const { name, wire } of [a, b, c]) expect(wire.complaints, name).toEqual([]);
	});
});

test('[CHI-2] Sans chiffrement possible, rien ne part ni n’arrive, et la fiche s’écrit', async ({
	browser,
	playwright,
	baseURL
}) => {
	const origin = new URL(baseURL ?? '').origin;
	const coordination = await playwright.request.newContext({ baseURL: origin });
	await postForm(coordination, '/essayer/democoordination', origin);
	const meeting = await prepareAccess(coordination, origin, today);
	const a = await openBrowserFor(browser, 'A, animatrice, vieux navigateur', {
		width: 390,
		height: 780
	});
	await a.context.addInitScript(forgetEncryption);
	await comeAs(a, animatrice, meeting.intervisionId);
	const refusal = a.page.getByRole('alert').filter({ hasText: 'ne peut pas chiffrer' });
	await expect(refusal).toBeVisible();
	expect(lastPass(a).key).not.toBeNull();
	await look(a.page, 'chiffrement-impossible');
	await fitsNarrow(a.page, 'chiffrement-impossible');
	await openSituation(a.page, 1);
	await typeInto(a.page, 'detail', 'Sans image ni son.');
	await isSaved(a.page);
	await expect(refusal).toBeVisible();
	expect(a.wire.sockets.filter((path) => path.startsWith('/rtc'))).toEqual([]);
	expect(await connectionsOf(a.page)).toBe(0);
	expect(a.wire.complaints).toEqual([]);
});
