CREATE SEQUENCE "public"."hand_order" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "spoken" (
	"situation_id" text NOT NULL,
	"person_id" text NOT NULL,
	CONSTRAINT "spoken_situation_id_person_id_pk" PRIMARY KEY("situation_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "intervision" ADD COLUMN "guided" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "intervision" ADD COLUMN "charte_shown_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "former_role" text;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "hand_rank" bigint;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "hand_situation_id" text;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "floor_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "participant" ADD COLUMN "floor_situation_id" text;--> statement-breakpoint
ALTER TABLE "situation" ADD COLUMN "guide_phase" text DEFAULT 'presentation' NOT NULL;--> statement-breakpoint
ALTER TABLE "situation" ADD COLUMN "extra_minutes" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "spoken" ADD CONSTRAINT "spoken_situation_id_situation_id_fk" FOREIGN KEY ("situation_id") REFERENCES "public"."situation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spoken" ADD CONSTRAINT "spoken_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "spoken_person" ON "spoken" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "participant_floor" ON "participant" USING btree ("intervision_id") WHERE "participant"."floor_since" is not null;