// A small client whose types are generated from openapi/miqnet.json. `cargo xtask contract` compiles
// it, so that a change of the contract that breaks callers breaks the build.

import type { components, operations } from "./contract";

type MatchAnswer = components["schemas"]["MatchAnswer"];
type MatchQuery = NonNullable<operations["match_rows"]["parameters"]["query"]>;
type CandidateRow = components["schemas"]["CandidateRow"];
type VacancyRow = components["schemas"]["VacancyRow"];
type Problem = components["schemas"]["Problem"];

/** What a request that was refused throws. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
  }
}

/** Asks who fits where. */
export async function match(
  base: string,
  key: string,
  candidates: CandidateRow[],
  vacancies: VacancyRow[],
  query: MatchQuery = {},
): Promise<MatchAnswer> {
  const given = Object.entries(query).map(([name, value]) => [name, String(value)]);
  const answer = await fetch(`${base}/v1/match?${new URLSearchParams(given)}`, {
    method: "POST",
    headers: { Authorization: `Bearer ${key}`, "Content-Type": "application/json" },
    body: JSON.stringify({ candidates, vacancies }),
  });
  if (!answer.ok) {
    throw new Refused((await answer.json()) as Problem);
  }
  return (await answer.json()) as MatchAnswer;
}

/** The best vacancy of each candidate. */
export function best(answer: MatchAnswer): Map<string, string> {
  const first = answer.entries.filter((entry) => entry.side === "candidate" && entry.rank === 1);
  return new Map(first.map((entry) => [entry.candidate, entry.vacancy]));
}

/** The places of a refused request that are to be corrected. */
export function places(refused: Refused): string[] {
  return (refused.problem.faults ?? []).map((fault) => `${fault.place}: ${fault.code}`);
}
