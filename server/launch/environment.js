import { join } from 'node:path';
import { findLivekit, machineProbes } from '#server/launch/livekit/source.js';
import { startLivekit } from '#server/launch/livekit/process.js';
import { demonstrationSecrets } from './secrets.js';
import { ROOT } from './settings.js';

/**
 * @typedef {import('./settings.js').Settings} Settings
 * @typedef {import('#server/launch/livekit/source.js').LivekitSource} LivekitSource
 */

/**
 * Gives the environment of the application: ours, completed with the demonstration's secrets when it is one.
 * @param {Settings} settings
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
export async function appEnvironment(settings, env) {
	const secrets = settings.demonstration ? await demonstrationSecrets(settings.dataDir) : {};
	const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
	return {
		...secrets,
		...given,
		INTERVISIO_MODE: settings.demonstration ? 'demonstration' : 'production',
		HOST: settings.host,
		PORT: String(settings.port),
		ORIGIN: settings.origin,
		DATA_DIR: settings.dataDir,
		NODE_ENV: 'production'
	};
}

/**
 * Finds LiveKit on this machine, or gets it; the programs live in `.data/bin` of the repository.
 * @param {import('./progress.js').Progress} progress
 * @param {string} logDir
 */
export function obtainLivekit(progress, logDir) {
	const places = {
		binDir: join(ROOT, '.data/bin'),
		alsoIn: [join(ROOT, '.tools/bin')],
		logFile: join(logDir, 'livekit-go.log')
	};
	return findLivekit(machineProbes(places), progress);
}

/**
 * Starts the LiveKit that was found and adds its address to the environment of the application.
 * @param {LivekitSource} source
 * @param {Settings} settings
 * @param {NodeJS.ProcessEnv} appEnv completed in place
 * @param {{ logDir: string, say: (text: string) => void }} output
 * @returns {Promise<(() => Promise<void>) | null>} what stops it, if we started it
 */
export async function startVideo(source, settings, appEnv, { logDir, say }) {
	const { LIVEKIT_API_KEY: apiKey, LIVEKIT_API_SECRET: apiSecret } = appEnv;
	if (source.kind === 'given' || source.kind === 'none') return null;
	if (!apiKey || !apiSecret) {
		say('LIVEKIT_API_KEY et LIVEKIT_API_SECRET manquent : la vidéo n’est pas démarrée.');
		return null;
	}
	const livekit = await startLivekit({ source, settings, apiKey, apiSecret, logDir, say });
	if (!livekit) {
		say(`La vidéo (LiveKit) ne démarre pas. Détail : ${join(logDir, 'livekit.log')}`);
		return null;
	}
	appEnv.LIVEKIT_URL = livekit.url;
	// For the sheet given to IT departments: the ports that were free.
	appEnv.LIVEKIT_TCP_PORT = String(livekit.tcpPort);
	appEnv.LIVEKIT_UDP_PORT = String(livekit.udpPort);
	return livekit.stop;
}
