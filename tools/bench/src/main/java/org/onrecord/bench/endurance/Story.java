package org.onrecord.bench.endurance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A page that changes as pages do: what was said comes, goes, moves, comes back, or is given to somebody else. */
final class Story {
    private static final List<String> NAMES = List.of("Ann Lee", "Bo Wu", "Carla Moss", "Dan Hart", "Eva Quill");
    private static final List<String> ROLES = List.of("the mayor", "the engineer", "the head of the harbour");
    private static final List<String> THINGS = List.of("bridge", "pump", "harbour", "gate", "school", "line");
    private static final int MOST = 14;

    private final Random random;
    private final List<Said> said = new ArrayList<>();
    private final List<Said> gone = new ArrayList<>();
    private int number;

    Story(Random random) {
        this.random = random;
        while (said.size() < MOST / 2) {
            said.add(something());
        }
    }

    private record Said(String words, String name, String role, boolean direct, boolean denied) {
        String sentence() {
            if (direct) {
                return "\"" + words + ",\" said " + name + ", " + role + " of the town.";
            }
            String rest = Character.toLowerCase(words.charAt(0)) + words.substring(1);
            return name + ", " + role + ", " + (denied ? "denied" : "said") + " that " + rest + ".";
        }
    }

    private Said something() {
        number++;
        String words = "The " + any(THINGS) + " of street " + number + " will cost " + (number % 90 + 2)
                + " million crowns and last a century";
        return new Said(words, any(NAMES), any(ROLES), random.nextBoolean(), false);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Changes one thing. */
    void change() {
        if (said.size() < 2 || said.size() < MOST && random.nextInt(3) == 0) {
            said.add(random.nextInt(said.size() + 1), gone.isEmpty() || random.nextBoolean() ? something() : back());
            return;
        }
        int at = random.nextInt(said.size());
        Said was = said.get(at);
        switch (random.nextInt(6)) {
            case 0 -> gone.add(said.remove(at));
            case 1 -> said.set(at, new Said(was.words(), any(NAMES), was.role(), was.direct(), was.denied()));
            case 2 -> said.set(at, new Said(was.words(), was.name(), was.role(), was.direct(), !was.denied()));
            case 3 -> said.set(at, new Said(was.words() + " or more", was.name(), was.role(), was.direct(), false));
            case 4 -> Collections.swap(said, at, random.nextInt(said.size()));
            default -> said.add(random.nextInt(said.size()), was);
        }
        if (said.size() > MOST) {
            gone.add(said.remove(0));
        }
    }

    private Said back() {
        return gone.remove(random.nextInt(gone.size()));
    }

    /** The page. */
    String text() {
        StringBuilder text =
                new StringBuilder("News of the town\n\nThe council met on Monday to talk about its plans.\n");
        said.forEach(each -> text.append('\n').append(each.sentence()).append('\n'));
        return text.toString();
    }
}
