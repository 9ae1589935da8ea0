import type { StepResult } from '#domain/diagnostic/step.ts';
import type { RunStep, TestContext } from '#lib/diagnostic/test-context.ts';
import { pause, within } from '#lib/diagnostic/within.ts';
import { devicesUnsupported, explainDeviceFailure } from '#lib/meeting/device-failure.ts';
import { stopDevices } from '#lib/meeting/held-devices.ts';
import { cameraConstraints, microphoneConstraints } from '#lib/meeting/media-constraints.ts';
import { watchSound } from '#lib/meeting/sound-level.ts';
import { plural } from '#lib/ui/french-date.ts';

/** Time to read a browser's question and answer it. */
const ANSWER_WITHIN_MS = 60_000;
const LISTEN_MS = 1500;

/** Opens the microphone and listens: one that gives nothing at all is said, one in a quiet room is not. */
export const checkMicrophone: RunStep = async (context) => {
	const failed = await open(context, 'microphone');
	if (failed) return failed;
	let loudest = 0;
	const sound = new MediaStream(context.devices.getAudioTracks());
	const unwatch = watchSound(sound, ({ level }) => (loudest = Math.max(loudest, level)));
	try {
		await pause(LISTEN_MS, context.signal);
	} finally {
		unwatch();
	}
	if (loudest > 0.002) return { state: 'reussi', found: 'Le micro s’ouvre et entend.' };
	return {
		state: 'reserve',
		found: 'Le micro s’ouvre, mais aucun son n’en est venu.',
		advice: 'Vérifiez le bouton de coupure du casque ou du poste, puis parlez et recommencez.'
	};
};

export const checkCamera: RunStep = async (context) => {
	const failed = await open(context, 'camera');
	if (failed) return failed;
	const { width, height } = context.devices.getVideoTracks()[0]?.getSettings() ?? {};
	const size = width && height ? `, ${width}\u00A0×\u00A0${height}` : '';
	return { state: 'reussi', found: `La caméra s’ouvre${size}.` };
};

/** Counts what sound may come out of. Whether it is heard, only the person can say. */
export const checkOutputs: RunStep = async () => {
	if (!navigator.mediaDevices)
		return { state: 'echec', found: 'Le navigateur ne montre aucun appareil.' };
	const devices = await navigator.mediaDevices.enumerateDevices();
	const count = (wanted: MediaDeviceKind) =>
		devices.filter(({ kind, deviceId }) => kind === wanted && deviceId !== 'communications').length;
	const microphones = plural(count('audioinput'), 'micro', 'micros');
	const cameras = plural(count('videoinput'), 'caméra', 'caméras');
	const seen = `${microphones}, ${cameras}`;
	const outputs = count('audiooutput');
	const found =
		outputs > 0
			? `${seen}, ${plural(outputs, 'sortie de son', 'sorties de son')}.`
			: `${seen}\u00A0; ce navigateur laisse l’ordinateur choisir la sortie du son.`;
	return { state: 'reussi', found };
};

async function open(
	{ devices, signal }: TestContext,
	device: 'camera' | 'microphone'
): Promise<StepResult | null> {
	if (!navigator.mediaDevices) return failedBy(devicesUnsupported());
	const wish =
		device === 'camera'
			? { video: cameraConstraints(null) }
			: { audio: microphoneConstraints(null) };
	try {
		const asked = navigator.mediaDevices.getUserMedia(wish);
		// Answered after the test was stopped: the light must not stay on.
		asked.then(
			(stream) => signal.aborted && stopDevices(stream),
			() => undefined
		);
		const stream = await within(asked, ANSWER_WITHIN_MS, signal);
		if (stream === null)
			return { state: 'echec', found: 'La demande d’autorisation est restée sans réponse.' };
		for (const track of stream.getTracks()) devices.addTrack(track);
		return null;
	} catch (error) {
		if (signal.aborted) throw error;
		return failedBy(await explainDeviceFailure(error, device));
	}
}

function failedBy(failure: {
	title: string;
	advice: string;
	steps: readonly string[];
}): StepResult {
	return {
		state: 'echec',
		found: failure.title,
		advice: failure.steps.length > 0 ? failure.steps.join(' ') : failure.advice
	};
}
