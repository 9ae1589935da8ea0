import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { startApp, waitForHealth } from './app-process.js';
import { buildApplication } from './build.js';
import { stopChild, stopEveryChild } from './child.js';
import { appEnvironment, obtainLivekit, startVideo } from './environment.js';
import { installPackages } from './install.js';
import { LaunchError, sentenceOf } from './launch-error.js';
import { addPscProvider } from './psc/add-provider.js';
import { isTcpPortFree } from './ports.js';
import { createProgress } from './progress.js';
import { ROOT, readSettings } from './settings.js';
import { onStopSignal } from './stop-signals.js';
import { welcomeText } from './welcome.js';

/** The application itself gives up after 20 s (server/main.js). */
const APP_GRACE_MS = 22_000;

/** Prepares, starts and watches everything until Ctrl-C; exits with the application's code. */
export async function startIntervisio() {
	/** What to stop, in the order of starting; stopped in the opposite order. @type {(() => Promise<void>)[]} */
	const started = [];
	let stopping = false;
	/** @param {number} code */
	const stopAll = async (code) => {
		if (stopping) return;
		stopping = true;
		for (const stop of started.reverse()) await stop();
		await stopEveryChild(2000);
		process.exit(code);
	};
	onStopSignal(() => stopAll(0));
	try {
		const app = await launch(started);
		app.once('exit', (code) => {
			if (!stopping) console.error('L’application s’est arrêtée : la vidéo est arrêtée aussi.');
			void stopAll(code ?? 1);
		});
	} catch (error) {
		if (!stopping) console.error(`\n${sentenceOf(error)}`);
		await stopAll(1);
	}
}

/**
 * @param {(() => Promise<void>)[]} started
 * @returns {Promise<import('node:child_process').ChildProcess>} the application, ready
 */
async function launch(started) {
	const progress = createProgress();
	const settings = readSettings(process.env);
	await refuseTakenPort(settings);
	const logDir = join(settings.dataDir, 'logs');
	await mkdir(settings.dataDir, { recursive: true, mode: 0o700 });
	await mkdir(logDir, { recursive: true });
	const appEnv = await appEnvironment(settings, process.env);
	// Both are long on a fresh clone and do not need each other.
	const [source] = await Promise.all([
		obtainLivekit(progress, logDir),
		installPackages(ROOT, progress, logDir).then(() => buildApplication(ROOT, progress, logDir))
	]);
	const stopVideo = await startVideo(source, settings, appEnv, { logDir, say: progress.say });
	if (stopVideo) started.push(stopVideo);
	const stopPsc = await addPscProvider(settings, appEnv, progress.say);
	if (stopPsc) started.push(stopPsc);
	const app = startApp(ROOT, appEnv);
	started.push(() => stopChild(app, APP_GRACE_MS));
	await progress.step('Démarrage de l’application', () => waitForHealth(app, settings));
	const { origin, demonstration } = settings;
	console.log(
		welcomeText({
			origin,
			demonstration,
			video: Boolean(appEnv.LIVEKIT_URL),
			smtp: Boolean(appEnv.SMTP_URL)
		})
	);
	return app;
}

/** @param {import('./settings.js').Settings} settings */
async function refuseTakenPort({ host, port }) {
	if (await isTcpPortFree(port, host)) return;
	throw new LaunchError(
		`Le port ${port} est déjà utilisé sur ${host} : Intervisio y tourne peut-être déjà, ou un autre programme.\n` +
			`Arrêtez ce programme, ou choisissez un autre port : PORT=${port + 1} npm start`
	);
}
