import axe from 'axe-core';
import type { Page } from 'playwright-core';

export interface AccessibilityFinding {
  /** The rule that was broken, as axe names it: `color-contrast`. */
  readonly rule: string;
  readonly impact: 'serious' | 'critical';
  readonly why: string;
  /** Selectors of the elements at fault, with what is wrong with each. */
  readonly where: readonly string[];
}

/** What axe finds on the page as it stands that keeps people out: its serious and critical findings. */
export async function accessibilityFindings(page: Page): Promise<AccessibilityFinding[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }));
  return results.violations.flatMap(({ id, impact, help, nodes }) => {
    if (impact !== 'serious' && impact !== 'critical') return [];
    const where = nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`);
    return [{ rule: id, impact, why: help, where }];
  });
}

declare global {
  interface Window {
    /** Put there by axe's own source. */
    readonly axe: typeof axe;
  }
}
