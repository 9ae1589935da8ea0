// By name: what nobody asks for stays out of the bundle (a tenth of the client).
export {
	AudioPresets,
	ConnectionError,
	ConnectionErrorReason,
	ConnectionQuality,
	DeviceUnsupportedError,
	DisconnectReason,
	ExternalE2EEKeyProvider,
	LocalAudioTrack,
	LocalVideoTrack,
	ParticipantEvent,
	Room,
	RoomEvent,
	ScreenSharePresets,
	Track,
	VideoPresets,
	VideoQuality,
	isLocalTrack,
	setLogLevel
} from 'livekit-client';
