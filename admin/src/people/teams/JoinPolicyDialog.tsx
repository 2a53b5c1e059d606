import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  FormHelperText,
  Radio,
  RadioGroup,
} from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { JoinPolicy, type TeamFieldsFragment } from '../../generated/graphql';
import { StepRefusal } from '../../shared/steps/StepRefusal';
import { useAct } from '../../shared/steps/use-act';
import { joinPolicies } from './team.gateway';

interface Props {
  readonly team: TeamFieldsFragment;
  readonly onClose: () => void;
}

/** Asks how one joins from now on. Choosing the code again replaces it, and says so beforehand. */
export function JoinPolicyDialog({ team, onClose }: Props) {
  const translate = useTranslate();
  const titleId = useId();
  const [joinPolicy, setJoinPolicy] = useState(team.joinPolicy);
  const { act, refusal, busy } = useAct(team, 'setJoinPolicy', onClose);
  const renews = joinPolicy === JoinPolicy.Code && team.joinPolicy === JoinPolicy.Code;
  const unchanged = joinPolicy === team.joinPolicy && !renews;
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <Box
        component="form"
        onSubmit={(event) => {
          event.preventDefault();
          act({ joinPolicy });
        }}
      >
        <DialogTitle id={titleId}>{translate('resources.teams.transitions.setJoinPolicy')}</DialogTitle>
        <DialogContent>
          <StepRefusal refusal={refusal} />
          <RadioGroup
            aria-labelledby={titleId}
            value={joinPolicy}
            onChange={(_, chosen) => setJoinPolicy(chosen as JoinPolicy)}
          >
            {joinPolicies.map((policy) => (
              <Box key={policy} sx={{ mb: 1 }}>
                <FormControlLabel
                  value={policy}
                  control={<Radio size="small" />}
                  label={translate(`enums.JoinPolicy.${policy}`)}
                />
                <FormHelperText sx={{ ml: 4, mt: -0.5 }}>{translate(`resources.teams.joins.${policy}`)}</FormHelperText>
              </Box>
            ))}
          </RadioGroup>
        </DialogContent>
        <DialogActions>
          <Button color="inherit" onClick={onClose}>
            {translate('ra.action.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={busy || unchanged}>
            {translate(renews ? 'resources.teams.renewCode' : 'ra.action.save')}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
