import { List } from '../memory/list';
import { backlogCentre, backlogCount, backlogCourses, backlogPathway, streamCount } from '../network/demand';
import { pathwayTargetDays } from '../network/pathways';
import { planStart } from '../network/timeline';
import {
  courseCentre,
  courseDecided,
  coursePathway,
  courseRows,
  courseStarted,
  courseStream,
  decisions,
} from './courses';
import { candidate, candidatesBefore } from './decisions';
import { keepsFractions } from './treated';

/**
 * Adds courses on the plan's first day so that those decided and not started are as many as its opening backlog says for
 * each centre and pathway; none where the warm-up has left as many already. Their decisions are taken to lie evenly over
 * the pathway's target days before the start.
 */
export function addOpeningBacklog(added: List): void {
  for (let entry = 0; entry < backlogCount; entry++) {
    const wanted = backlogCourses[entry];
    const pathway = backlogPathway[entry];
    const missing = wanted - queueAt(backlogCentre[entry], pathway, planStart);
    for (let index = 0; index < min(wanted, missing); index++) {
      const course = keepsFractions ? decisions + candidatesBefore(entry) + index : candidate(entry, index);
      courseDecided[course] = planStart - 1 - (index * pathwayTargetDays[pathway]) / missing;
      added.push(course);
    }
  }
}

/** Courses of a centre and pathway decided before a day and not started by it. */
function queueAt(centre: i32, pathway: i32, today: i32): i32 {
  let queue = 0;
  for (let course = 0; course < courseRows; course++) {
    if (courseDecided[course] >= today || courseStream[course] >= streamCount) continue;
    if (courseCentre[course] !== centre || coursePathway[course] !== pathway) continue;
    if (courseStarted[course] < 0 || courseStarted[course] >= today) queue++;
  }
  return queue;
}
