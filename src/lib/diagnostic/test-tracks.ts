/** A picture and a sound that leave in place of a camera or a microphone that did not open. */
export interface TestTracks {
	readonly audio: MediaStreamTrack;
	readonly video: MediaStreamTrack;
	stop(): void;
}

/** Takes what the former steps opened, and makes what they did not: the network is tested in any case. */
export function makeTracks(devices: MediaStream): TestTracks {
	const [microphone] = devices.getAudioTracks();
	const [camera] = devices.getVideoTracks();
	const tone = microphone ? null : makeTone();
	const drawing = camera ? null : makeDrawing();
	const audio = microphone ?? tone?.track;
	const video = camera ?? drawing?.track;
	if (!audio || !video) throw new Error('no track to send');
	return {
		audio,
		video,
		stop() {
			tone?.stop();
			drawing?.stop();
		}
	};
}

function makeTone() {
	const context = new AudioContext();
	const out = context.createMediaStreamDestination();
	const oscillator = context.createOscillator();
	const volume = context.createGain();
	volume.gain.value = 0.05;
	oscillator.connect(volume).connect(out);
	oscillator.start();
	const [track] = out.stream.getAudioTracks();
	return {
		track,
		stop() {
			track?.stop();
			context.close().catch(() => undefined);
		}
	};
}

function makeDrawing() {
	const canvas = document.createElement('canvas');
	canvas.width = 640;
	canvas.height = 360;
	const pen = canvas.getContext('2d');
	let hue = 0;
	// A picture that never moves is hardly sent.
	const timer = setInterval(() => {
		hue = (hue + 7) % 360;
		if (!pen) return;
		pen.fillStyle = `hsl(${hue} 60% 50%)`;
		pen.fillRect(0, 0, canvas.width, canvas.height);
	}, 66);
	const [track] = canvas.captureStream(15).getVideoTracks();
	return {
		track,
		stop() {
			clearInterval(timer);
			track?.stop();
		}
	};
}
