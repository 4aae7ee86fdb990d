package vn.tinhhoa.admin.contest.jury;

/// What stands above every page of one round.
///
/// @param address of the juror's place in it
/// @param given how many ballots they gave, of [#total]; what was put aside is not given
/// @param takes whether ballots are taken now
record RoundHead(
        String address,
        String contest,
        String name,
        String question,
        String method,
        int given,
        int total,
        int later,
        boolean takes,
        boolean chair,
        String deadline) {

    public boolean isRanking() {
        return method.equals("RANKING");
    }
}
