package dev.extractgen.runtime.decode;

import dev.extractgen.runtime.DecodeProblem.Code;
import dev.extractgen.runtime.json.JsonReader;
import java.util.ArrayDeque;
import java.util.Deque;

/** The objects that are being read, each within the one before, and what their schemas say of their members. */
final class OpenObjects {
    private final JsonReader json;
    private final Problems problems;
    private final Deque<Members> objects = new ArrayDeque<>();

    OpenObjects(JsonReader json, Problems problems) {
        this.json = json;
        this.problems = problems;
    }

    void open(Members members) {
        json.beginObject(members.names());
        objects.push(members);
    }

    int nextMember() {
        Members members = objects.element();
        while (true) {
            int name = json.nextMember();
            if (name == JsonReader.END) {
                objects.pop();
                reportMissing(members);
                return Members.END;
            }
            if (name == JsonReader.OTHER) {
                int other = members.other(json.name());
                if (other != Members.END) {
                    problems.countUntyped();
                    return other;
                }
                reportOther(members);
                continue;
            }
            int index = members.memberOf(name);
            if (isRepeated(members, index, name)) {
                problems.add(Code.UNKNOWN_MEMBER, json.offset(), "no other name of a member that came before");
                json.skip();
                continue;
            }
            if (!json.isNull()) {
                return index;
            }
            reportNull(members.get(index));
            json.skip();
        }
    }

    private boolean isRepeated(Members members, int index, int name) {
        boolean isRepeated = name != index && json.has(index);
        for (int i = members.firstAlias(index); i < members.firstAlias(index + 1); i++) {
            isRepeated |= i != name && json.has(i);
        }
        return isRepeated;
    }

    private void reportMissing(Members members) {
        if (json.hadAll(members.required())) {
            return;
        }
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            if (member.required() && !hadUnderAnyName(members, i)) {
                Code code = member.nullable() ? Code.MISSING_NULLABLE_MEMBER : Code.MISSING_MEMBER;
                problems.addMember(code, json.objectOffset(), member.name(), "a member that is required");
            }
        }
    }

    private boolean hadUnderAnyName(Members members, int index) {
        boolean had = json.had(index);
        for (int i = members.firstAlias(index); i < members.firstAlias(index + 1); i++) {
            had |= json.had(i);
        }
        return had;
    }

    private void reportOther(Members members) {
        if (members.isClosed()) {
            problems.add(Code.FORBIDDEN_MEMBER, json.offset(), "no such member; the schema forbids others");
        } else {
            problems.add(Code.UNKNOWN_MEMBER, json.offset(), "no such member; the schema does not declare it");
        }
        json.skip();
    }

    private void reportNull(Member member) {
        if (!member.nullable()) {
            Code code = member.required() ? Code.NULL_MEMBER : Code.UNEXPECTED_NULL;
            problems.add(code, json.offset(), "a value, not null");
        }
    }
}
