import { arrived } from "../decision/course.ts";
import { type CourseName, courses } from "../decision/way-out.ts";
import type { PlanPeriods } from "./plan-resources.ts";

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are the names
const courseNames = Object.keys(courses) as readonly CourseName[];

/** Returns the index of a course among the problem's profiles. */
export function profileOf(course: CourseName | "once"): number {
  return course === "once" ? courseNames.length : courseNames.indexOf(course);
}

/** Returns every course as a profile, the one of what happens once last. */
export function planProfiles(span: PlanPeriods): readonly Float64Array[] {
  const ofCourses = courseNames.map((course) => profile(span, (since) => arrived(course, since)));
  return [...ofCourses, profile(span, (since) => (since === 0 ? 1 : 0))];
}

/** The time after the starting quarters has the mean of its quarters. */
function profile(
  { starts, periods, quarters }: PlanPeriods,
  share: (since: number) => number,
): Float64Array {
  const result = new Float64Array(starts * periods);
  for (let start = 0; start < starts; start += 1) {
    for (let quarter = 0; quarter < quarters; quarter += 1) {
      const period = Math.min(quarter, periods - 1);
      const weight = quarter < starts ? 1 : 1 / (quarters - starts);
      const slot = start * periods + period;
      result[slot] = (result[slot] ?? 0) + weight * share(quarter - start);
    }
  }
  return result;
}
