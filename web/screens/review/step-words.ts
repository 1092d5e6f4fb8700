import type { Wording } from "../../../src/lib/language.ts";
import type { RecordBody } from "../../../src/record/record-kinds.ts";
import type { ReviewStep } from "./review-steps.ts";

/** What each step is called in the list of steps. */
export const stepWords: Readonly<Record<ReviewStep, Wording>> = {
  views: { en: "How it feels", pl: "Odczucia" },
  gap: { en: "Feels against is", pl: "Odczucia a wyniki" },
  mix: { en: "Smiths or Joneses", pl: "Smithowie czy Jonesowie" },
  resources: { en: "Time and resources", pl: "Czas i zasoby" },
  complaints: { en: "Complaints", pl: "Skargi" },
  gross_profit: { en: "Gross profit", pl: "Marża brutto" },
  cost: { en: "Cost", pl: "Koszty" },
  opportunity: { en: "Opportunity costs", pl: "Koszty utraconych możliwości" },
  new_customers: { en: "New customers", pl: "Nowi klienci" },
  over_time: { en: "Over time", pl: "Zmiany w czasie" },
  sign_off: { en: "Sign off", pl: "Podpis" },
};

/** How an account feels, as an answer. */
export const feelingWords: Readonly<Record<RecordBody<"view">["feels"], Wording>> = {
  key: { en: "Key", pl: "Kluczowy" },
  ordinary: { en: "Ordinary", pl: "Zwykły" },
  drain: { en: "A drain", pl: "Obciążenie" },
};

/** How an account feels, within a sentence. */
export const feltWords: Readonly<Record<RecordBody<"view">["feels"], Wording>> = {
  key: { en: "felt key", pl: "odbierany jako kluczowy" },
  ordinary: { en: "felt ordinary", pl: "odbierany jako zwykły" },
  drain: { en: "felt a drain", pl: "odbierany jako obciążenie" },
};
