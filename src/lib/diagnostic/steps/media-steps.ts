import { describeRoute } from '#domain/diagnostic/describe-route.ts';
import type { MediaRoute, StepResult } from '#domain/diagnostic/step.ts';
import { MediaLink } from '#lib/diagnostic/media-link.ts';
import { selectedRoute, sentMedia } from '#lib/diagnostic/selected-route.ts';
import type { RunStep, TestContext } from '#lib/diagnostic/test-context.ts';
import { pause, until } from '#lib/diagnostic/within.ts';

const ROUTE_WITHIN_MS = 10_000;
/** The first pair that answers is not always the one that is kept. */
const SETTLE_MS = 800;
const advice =
	'Remettez au service informatique la fiche imprimable, en bas de cette page\u00A0: elle dit quoi ouvrir.';
const other =
	'Essayez un autre réseau (le partage de connexion d’un téléphone suffit), ou le même lien sur un téléphone.';
const noMedia: StepResult = { state: 'sans-objet', found: 'Sans visio, rien à essayer.' };

/** Without asking for a way: a browser takes UDP whenever the network lets it. */
export const checkUdp: RunStep = (context) =>
	by(context, {}, async (link) => {
		const route = link && (await routeOf(link, context, () => true));
		if (!route) return { state: 'echec', found: 'Le chemin direct ne passe pas.', advice };
		if (route.transport === 'udp' && route.local !== 'relay')
			return { state: 'reussi', found: `${describeRoute(route)}.`, route };
		return {
			state: 'reserve',
			found: `Le réseau ferme ce chemin\u00A0; un autre est pris (${describeRoute(route)}).`,
			advice,
			route
		};
	});

/** With a server that offers TCP only, as behind a wall that closes UDP. */
export const checkTcp: RunStep = (context) =>
	by(context, { tcpOnly: true }, async (link) => {
		const tcp = ({ transport }: MediaRoute) => transport !== 'udp';
		const route = link && (await routeOf(link, context, tcp));
		return route
			? { state: 'reussi', found: `${describeRoute(route)}.`, route }
			: { state: 'echec', found: 'Le chemin de secours par TCP ne passe pas.', advice };
	});

/** Through the relay only: the one way out of the most closed networks, on port 443. */
export const checkRelay: RunStep = async (context) => {
	if (context.hasRelay === false)
		return { state: 'sans-objet', found: 'Relais non configuré ici.' };
	return by(context, { relayOnly: true }, async (link) => {
		const route = link && (await routeOf(link, context, ({ local }) => local === 'relay'));
		return route
			? { state: 'reussi', found: `${describeRoute(route)}.`, route }
			: { state: 'echec', found: 'Le relais ne peut pas être joint.', advice };
	});
};

/** Sound and picture really leave, and the other side says what it lost of them. */
export const checkPublication: RunStep = (context) =>
	by(context, {}, async (link) => {
		if (!link) return { state: 'echec', found: 'Le son et l’image ne partent pas.', advice: other };
		const sent = await until(
			async () => {
				const { audio, video, lost } = sentMedia(await link.stats());
				return audio > 0 && video > 0 ? { lost } : null;
			},
			ROUTE_WITHIN_MS,
			context.signal
		);
		const route = await routeOf(link, context, () => true);
		if (!sent || !route)
			return { state: 'echec', found: 'Le son et l’image ne partent pas.', advice: other };
		const found = `Le son et l’image partent (${describeRoute(route)}).`;
		if ((sent.lost ?? 0) > 0.1)
			return {
				state: 'reserve',
				found: `${found} Une partie se perd en route.`,
				advice:
					'Rapprochez-vous du Wi-Fi, ou prenez un câble. Sinon, «\u00A0Audio seul\u00A0» passera mieux.',
				route
			};
		return { state: 'reussi', found, route };
	});

async function by(
	context: TestContext,
	options: { relayOnly?: boolean; tcpOnly?: boolean },
	look: (link: MediaLink | null) => Promise<StepResult>
): Promise<StepResult> {
	if (!context.pass?.media) return noMedia;
	const link = await MediaLink.open(context, options);
	if (link) context.hasRelay = link.hasRelay;
	try {
		return await look(link);
	} finally {
		await link?.close();
	}
}

async function routeOf(
	link: MediaLink,
	{ signal }: TestContext,
	wanted: (route: MediaRoute) => boolean
): Promise<MediaRoute | null> {
	const find = async () => {
		const route = selectedRoute(await link.stats());
		return route && wanted(route) ? route : null;
	};
	if ((await until(find, ROUTE_WITHIN_MS, signal)) === null) return null;
	await pause(SETTLE_MS, signal);
	return find();
}
